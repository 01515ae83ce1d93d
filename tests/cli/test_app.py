"""dossier app: says kindly where no window can open, and loads no more than the door needs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.cli.main import main

LATER = (
    "dossier.workflows.build",
    "dossier.ui.window",
    "dossier.ui.views.packet",
    "pikepdf",
    "PIL",
)
"""What only an open vault needs, or no process that holds a key."""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["app", "v", "--json"]) == 2
    error = json.loads(capfd.readouterr().out)["error"]
    assert error["code"] == "usage"
    assert "no screen" in error["message"]


def test_the_door_loads_no_more_than_it_needs(tmp_path: Path) -> None:
    look = (
        "import sys; from dossier.cli import main; main.parser('app'); import dossier.ui.app\n"
        f"print([name for name in {LATER!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", look],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout == "[]\n"
