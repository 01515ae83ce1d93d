"""dossier new, and what opening a vault can run into."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import PASSPHRASE, Dossier
from conftest import CHECKOUT
from dossier.vault import session as vaults


def test_new_makes_a_vault_that_opens(dossier: Dossier, tmp_path: Path) -> None:
    made = dossier("new", tmp_path / "my case", "--json")
    assert made.code == 0
    assert made.data["vault"] == str(tmp_path / "my case")
    assert dossier("list", tmp_path / "my case", "--json").data == {"documents": []}


def test_new_says_what_a_place_and_a_short_passphrase_mean(
    dossier: Dossier, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox (home)").mkdir()
    (tmp_path / "short").write_text("abc\n")
    place = tmp_path / "Dropbox (home)" / "case"
    made = dossier("new", place, "--passphrase-file", tmp_path / "short")
    assert made.code == 0
    assert "copied to Dropbox" in made.err
    assert "Six words are safer" in made.err
    assert dossier("new", tmp_path / "droplet").err == ""


def test_a_head_is_found_in_the_log_or_said_not_to_be(dossier: Dossier, vault: Path) -> None:
    head = dossier("verify", vault, "--json").data["log_head"]
    dossier("case", vault, "set", "judge=x")
    assert dossier("verify", vault, "--head", head, "--json").data["ok"]
    answer = dossier("verify", vault, "--head", "00" * 32, "--json")
    assert answer.code == 5
    assert [one["code"] for one in answer.data["failures"]] == ["head-unknown"]
    assert "does not hold that head" in answer.data["error"]["message"]


def test_new_leaves_what_is_there_alone(dossier: Dossier, vault: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.txt").write_text("a")
    for place in (vault, tmp_path / "papers", tmp_path / "papers" / "a.txt"):
        answer = dossier("new", place, "--json")
        assert answer.code == 2
        assert answer.data["error"]["code"] == "vault-exists"
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


def test_a_place_without_a_vault_is_told_before_a_passphrase_is_asked(
    dossier: Dossier, tmp_path: Path
) -> None:
    answer = dossier("list", tmp_path, "--json", "--passphrase-file", tmp_path / "nowhere")
    assert answer.code == 2
    assert answer.data["error"]["code"] == "not-a-vault"


def test_a_wrong_passphrase_is_exit_code_4(dossier: Dossier, vault: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("not this one\n")
    answer = dossier("list", vault, "--json", "--passphrase-file", tmp_path / "wrong")
    assert answer.code == 4
    assert answer.data["error"]["code"] == "wrong-passphrase"
    assert dossier("list", vault).code == 0


def test_a_vault_that_is_open_elsewhere_is_exit_code_6(dossier: Dossier, vault: Path) -> None:
    with vaults.unlock(vault, PASSPHRASE):
        answer = dossier("list", vault, "--json")
    assert answer.code == 6
    assert answer.data["error"]["code"] == "vault-in-use"
    assert dossier("list", vault).code == 0


def test_a_damaged_vault_is_exit_code_5(dossier: Dossier, vault: Path) -> None:
    for name in ("keys.a", "keys.b"):
        (vault / name).write_bytes(b"\0" * 100)
    answer = dossier("list", vault, "--json")
    assert answer.code == 5
    assert answer.data["error"]["facts"]["what"] == "keys"
    assert "the key files" in answer.data["error"]["message"]


@pytest.mark.parametrize("place", ["/proc/case.dossier", "/dev/null/case.dossier"])
def test_a_place_that_takes_no_vault_is_exit_code_7(dossier: Dossier, place: str) -> None:
    answer = dossier("new", place, "--json")
    assert answer.code == 7
    assert answer.data["error"]["code"] == "cannot-write"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"{PASSPHRASE}\n", 0),
        (f"{PASSPHRASE}\r\nsecond line\n", 0),
        (PASSPHRASE, 0),
        (f"\ufeff{PASSPHRASE}\n", 0),
        (f" {PASSPHRASE}\n", 4),
        ("\n", 2),
        ("", 2),
    ],
)
def test_a_passphrase_file_is_its_first_line(
    dossier: Dossier, vault: Path, tmp_path: Path, text: str, code: int
) -> None:
    (tmp_path / "pass").write_text(text, encoding="utf-8", newline="")
    assert dossier("list", vault, "--passphrase-file", tmp_path / "pass").code == code


def test_a_passphrase_file_that_is_no_text_or_not_there_is_said(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    (tmp_path / "pass").write_bytes(b"\xff\xfe\n")
    for file in (tmp_path / "pass", tmp_path / "nowhere", tmp_path):
        answer = dossier("list", vault, "--json", "--passphrase-file", file)
        assert answer.code == 2
        assert "passphrase file" in answer.data["error"]["message"]


def test_a_passphrase_can_come_by_standard_input(vault: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dossier", "list", str(vault), "--json", "--passphrase-file", "-"],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=CHECKOUT,
    )
    assert (done.returncode, done.stdout) == (0, '{"documents": []}\n')


def on_terminal(command: list[str], typed: list[str]) -> tuple[int, str]:
    """Run a command on a terminal of its own, type lines as it asks; give what was shown."""
    process, ours = pty.fork()
    if process == 0:
        os.execv(command[0], command)  # noqa: S606 - our own program
    waiting = list(typed)
    shown = b""
    try:
        while more := os.read(ours, 1000):
            shown += more
            if shown.endswith(b": ") and waiting:
                os.write(ours, waiting.pop(0).encode() + b"\n")
    except OSError:  # Linux: the other end is closed
        pass
    os.close(ours)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals")
def test_a_terminal_is_asked_and_shows_nothing_of_the_passphrase(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "dossier"]
    code, shown = on_terminal([*command, "new", str(tmp_path / "v")], [PASSPHRASE, PASSPHRASE])
    assert code == 0
    assert PASSPHRASE not in shown
    code, shown = on_terminal([*command, "list", str(tmp_path / "v")], [PASSPHRASE])
    assert code == 0
    assert "There are no documents yet" in shown
    code, shown = on_terminal([*command, "new", str(tmp_path / "w")], [PASSPHRASE, "other"])
    assert code == 2
    assert not (tmp_path / "w").exists()


def test_without_a_terminal_and_a_file_nothing_waits(vault: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dossier", "list", str(vault), "--json"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
        cwd=CHECKOUT,
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of a process")
def test_the_process_is_closed_to_looks_and_leaves_no_core(dossier: Dossier, vault: Path) -> None:
    assert dossier("list", vault).code == 0  # in this very process
    limits = Path("/proc/self/limits").read_text()
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    import ctypes  # noqa: PLC0415

    pr_get_dumpable = 3
    assert ctypes.CDLL(None).prctl(pr_get_dumpable, 0, 0, 0, 0) == 0
