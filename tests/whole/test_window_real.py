"""A real window under Xvfb with real keys: unlock, type, hide, and unlock once more."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cases import PASSPHRASE
from dossier.errors import VaultInUse
from whole.window_kills import make_vault, title

PROGRAMS = ("Xvfb", "xdotool")
TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"
TITLE = "Documents"
TO_THE_LIST = 5
"""Tabs from the first part of the screen of documents to the list."""
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X11 is for Linux"),
    *(
        pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not installed")
        for name in PROGRAMS
    ),
]


def wait(ready: Callable[[], object], what: str, seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < until, what
        time.sleep(0.05)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on a screen of their own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    try:
        if subprocess.call([sys.executable, "-c", TRY], env=env, stderr=subprocess.DEVNULL):
            pytest.skip("Qt's own libraries for X11 are not installed")
        yield env
    finally:
        server.terminate()
        server.wait(10)


class Keyboard:
    """Presses real keys on a screen."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env

    def run(self, *words: str) -> str:
        """Run xdotool; give what it tells."""
        done = subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys by their X names."""
        for key in keys:
            self.run("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def write(self, text: str) -> None:
        """Type a text."""
        self.run("type", "--delay", "15", text)

    def find_window(self) -> None:
        """Give the focus to the window, as a window manager does."""
        found: list[str] = []

        def seen() -> bool:
            found[:] = self.run("search", "--onlyvisible", "--name", f"^{TITLE}$").split()
            return bool(found)

        wait(seen, "the window is there")
        self.run("windowfocus", "--sync", found[0])
        time.sleep(0.3)


def rest(pid: int) -> None:
    """Wait until a process has nothing to do for a while."""
    before, still = -1, 0
    for _ in range(200):
        spent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        now = int(spent[11]) + int(spent[12])
        still = still + 1 if now - before <= 1 else 0
        before = now
        if still == 5:
            return
        time.sleep(0.1)


def is_open(pid: int, vault: Path) -> bool:
    """Tell whether a process has the database of a vault open."""
    for one in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):  # closed since it was listed
            if one.readlink() == vault / "vault.db":
                return True
    return False


def in_use(vault: Path) -> bool:
    """Tell whether a program holds a vault."""
    try:
        title(vault)
    except VaultInUse:
        return True
    return False


@pytest.fixture
def window(tmp_path: Path, screen: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program at the unlock screen of a vault with one paper."""
    vault = make_vault(tmp_path / "case", title="Statement")
    env = {**screen, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    started = subprocess.Popen([sys.executable, "-m", "dossier", "app", str(vault)], env=env)
    yield started
    started.kill()
    started.wait(10)


def test_unlock_type_hide_and_unlock(
    tmp_path: Path, screen: dict[str, str], window: subprocess.Popen[bytes]
) -> None:
    vault, keys = tmp_path / "case" / "typing", Keyboard(screen)
    keys.find_window()
    keys.write(PASSPHRASE)
    keys.press("Return")
    wait(lambda: is_open(window.pid, vault), "it is unlocked")
    rest(window.pid)
    keys.press("ctrl+2")
    rest(window.pid)
    keys.press(*["Tab"] * TO_THE_LIST, "Home", "F2")
    rest(window.pid)
    keys.write("Typed with real keys")
    keys.run("key", "shift", "shift", "shift")
    wait(lambda: not is_open(window.pid, vault), "it is locked")
    assert window.poll() is None, "the same process goes on as a new one"
    wait(lambda: not in_use(vault), "the vault is free")
    assert title(vault) == "Typed with real keys"
    keys.find_window()
    keys.write(PASSPHRASE)
    keys.press("Return")
    wait(lambda: is_open(window.pid, vault), "it is unlocked once more")
    rest(window.pid)
    keys.press("ctrl+l")
    wait(lambda: not is_open(window.pid, vault), "it is locked once more")
    assert window.poll() is None
