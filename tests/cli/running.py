"""What a test of the command line works with."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dossier.cli.main import main

PASSPHRASE = "orbit lantern maple quiet river stone"


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON object on standard output."""
        return json.loads(self.out)


Dossier = Callable[..., Answer]
"""Runs a command: its words in, an Answer out."""


def prepare(vault: Path, secret: Path, *lines: tuple[object, ...]) -> None:
    """Run commands on a vault, each as its words without the vault; all of them have to work."""
    for command, *rest in lines:
        words = [str(command), str(vault), *map(str, rest), "--passphrase-file", str(secret)]
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            code = main(words)
        assert code == 0, said.getvalue()
