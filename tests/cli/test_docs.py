"""The page on the command line says what the program can do, and nothing else."""

import argparse
import re
from collections.abc import Iterator

from cli.running import Dossier
from conftest import CHECKOUT
from dossier.cli.main import parser

PAGE = (CHECKOUT / "docs" / "user-guide" / "command-line.md").read_text(encoding="utf-8")


def flags(top: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """Give each command's name with each of its long options."""
    for action in top._actions:  # noqa: SLF001 - argparse shows them nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, inner in action.choices.items():
                yield from ((name, flag) for _, flag in flags(inner))
        else:
            yield from (("", flag) for flag in action.option_strings if flag.startswith("--"))


def test_every_option_is_on_the_page() -> None:
    known = {flag for _, flag in flags(parser())} - {"--help", "--version"}
    told = set(re.findall(r"--[a-z][a-z-]*", PAGE))
    assert known == told


def test_every_command_has_its_row() -> None:
    rows = set(re.findall(r"^\| `dossier ([a-z]+)", PAGE, re.MULTILINE))
    assert rows == {name for name, _ in flags(parser()) if name}


def test_the_kinds_on_the_page_are_the_kinds(dossier: Dossier) -> None:
    listed = re.search(r"^Kinds: (.+)\.$", PAGE, re.MULTILINE)
    assert listed is not None
    answer = dossier("set", "v", "d1", "--kind", "x", "--json")
    said = answer.data["error"]["facts"]["what"].partition("none of ")[2]
    assert said.split(", ") == listed[1].split()
