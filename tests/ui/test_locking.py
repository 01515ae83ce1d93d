"""Locking: a fresh process at the unlock screen, at once, with nothing left and nothing lost."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cases import PASSPHRASE
from conftest import CHECKOUT
from dossier.ui import locking
from dossier.workflows import casefacts, drafts
from dossier.workflows import open as opening

DRIVER = CHECKOUT / "tests" / "ui" / "locking_run.py"
SOON = 3.0
"""Seconds; the bench holds half a second on a quiet machine, here others may be at work."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def play(folder: Path, *, busy: bool) -> tuple[int, dict[str, Any]]:
    """Let a window be unlocked and locked; give its process number, and what came after."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "DOSSIER_TEST_SECRET": PASSPHRASE,
        "DOSSIER_TEST_BUSY": "yes" if busy else "",
    }
    done = subprocess.run(
        [sys.executable, str(DRIVER), "app", str(folder)],
        env=env,
        capture_output=True,
        timeout=60,
        check=True,
        text=True,
    )
    first, second = done.stdout.splitlines()
    return int(first), json.loads(second)


@linux
@pytest.mark.parametrize("busy", [False, True], ids=["idle", "busy"])
def test_lock_leaves_nothing_and_loses_nothing(folder: Path, *, busy: bool) -> None:
    number, told = play(folder, busy=busy)
    assert told["pid"] == number, "the same process became a new one"
    assert told["took"] < SOON
    assert told["children"] == []
    assert told["vault_files"] == []
    assert told["command"] == ["app", str(folder)]
    assert not told["open"]
    with opening.unlock(folder, PASSPHRASE) as session:
        drafts.settle_all(session)
        assert casefacts.show(session).get("city") == "Numunabad, typed at the very end"


def test_the_command_keeps_how_it_was_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    starts = {
        ("python", "-m", "dossier", "app", "v"): ["-m", "dossier"],
        ("python", "-X", "utf8", "/bin/dossier", "demo", "--out", "d"): [
            "-X",
            "utf8",
            "/bin/dossier",
        ],
    }
    for words, kept in starts.items():
        monkeypatch.setattr(sys, "orig_argv", list(words))
        monkeypatch.setattr(sys, "argv", [kept[-1], *words[len(kept) + 1 :]])
        assert locking.command(tmp_path) == [sys.executable, *kept, "app", str(tmp_path)]


def test_what_goes_wrong_at_the_end_does_not_keep_from_locking(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[str] = []

    def full() -> None:
        done.append("full")
        raise OSError

    def become(words: list[str]) -> None:
        done.append(words[-1])

    monkeypatch.setattr(locking, "become", become)
    with pytest.raises(OSError):  # noqa: PT011 - a process that became another one raises nothing
        locking.lock(tmp_path, full, lambda: done.append("second"))
    assert done == ["full", "second", str(tmp_path)]


@linux
def test_no_descriptor_goes_over() -> None:
    read, write = os.pipe()
    for one in (read, write):
        os.set_inheritable(one, True)  # noqa: FBT003 - it has no name
    locking.keep_descriptors_back()
    assert not os.get_inheritable(read)
    assert not os.get_inheritable(write)
    assert os.get_inheritable(1)
    os.close(read)
    os.close(write)
