"""What a test of the command line works with."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
