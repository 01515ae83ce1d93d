"""What holds for every command: one JSON object, kind sentences, exit codes, nothing leaked."""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.running import Dossier
from conftest import CHECKOUT
from dossier.cli import commands
from dossier.cli.main import parser

NEVER = ("fail", "invalid", "must ", "illegal", "alien", "deficient", "missing")


def declared(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Give the parsers of all commands and actions."""
    yield top
    for action in top._actions:  # noqa: SLF001 - argparse shows its parsers nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for inner in action.choices.values():
                yield from declared(inner)


def test_every_command_takes_json_and_quiet_and_says_what_it_does() -> None:
    for one in declared(parser()):
        flags = {flag for action in one._actions for flag in action.option_strings}  # noqa: SLF001
        assert {"--json", "--quiet"} <= flags
        assert one.description


def test_help_is_written_in_plain_words() -> None:
    for one in declared(parser()):
        text = one.format_help().lower()
        assert [word for word in NEVER if word in text] == []


def test_a_passphrase_is_never_an_argument() -> None:
    for one in declared(parser()):
        flags = {flag for action in one._actions for flag in action.option_strings}  # noqa: SLF001
        assert not flags & {"--passphrase", "--password"}


def test_a_wrong_command_is_said_kindly_with_exit_code_2(dossier: Dossier) -> None:
    answer = dossier("lst", "x")
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("This command needs a change: 'lst' is none of")
    assert [word for word in NEVER if word in answer.err] == []


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["set", "v"], "add ID"),
        (["set", "v", "d1", "--kind", "poem"], "--kind: 'poem' is none of form,"),
        (["set", "v", "d1", "--date", "2019-13"], "--date: '2019-13' is no date;"),
        (["set", "v", "d1", "--sensitive", "maybe"], "--sensitive: 'maybe' is neither yes nor no"),
        (["set", "v", "d1", "--colour", "red"], "take out --colour red"),
        (["case", "v", "set", "court"], "KEY=VALUE: 'court' is not of the form KEY=VALUE"),
        (["person", "v", "add", "--name"], "write a value after --name"),
        (
            [
                "translation",
                "v",
                "add",
                "--of",
                "d1",
                "--language",
                "en",
                "--file",
                "a",
                "--text",
                "b",
            ],
            "use --text or --file, one of them",
        ),
    ],
)
def test_what_a_command_wants_is_told(dossier: Dossier, words: list[str], what: str) -> None:
    answer = dossier(*words, "--json")
    assert answer.code == 2
    error = answer.data["error"]
    assert error["code"] == "usage"
    assert error["facts"]["what"].startswith(what)
    assert what in error["message"]


def test_something_unexpected_tells_lines_of_ours_and_no_name_of_the_case(
    dossier: Dossier, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The one way to reach the last net: a command that breaks.
    def breaks(*_: object) -> int:
        secret = {"Elvin Nümunəzadə": vault}
        return secret["Günel Örnəkova"]  # type: ignore[return-value]

    real = commands.vaults.declare

    def declare(top: object) -> None:
        real(top)
        top._commands.choices["new"].set_defaults(run=breaks)  # noqa: SLF001

    monkeypatch.setattr(commands.vaults, "declare", declare)
    answer = dossier("new", vault, "--json")
    assert answer.code == 1
    error = answer.data["error"]
    assert error["code"] == "unexpected"
    assert error["facts"]["where"].startswith("KeyError ")
    assert "cli/main.py:" in error["facts"]["where"]
    for name in ("Elvin", "Günel", str(vault), "G\\u00fcnel"):
        assert name not in answer.out + answer.err


def test_the_program_starts_as_a_module_and_says_its_version() -> None:
    command = [sys.executable, "-m", "dossier", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert done.stdout.startswith("dossier ")


def test_output_that_has_no_room_is_exit_code_7_and_a_closed_pipe_is_no_trouble() -> None:
    command = [sys.executable, "-m", "dossier", "profiles", "--json"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 7
    assert done.stderr.startswith("We could not write to standard output")
    reader = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert reader.stdout is not None
    assert reader.stderr is not None
    reader.stdout.close()
    assert reader.wait() == 0
    assert reader.stderr.read() == b""
    reader.stderr.close()
