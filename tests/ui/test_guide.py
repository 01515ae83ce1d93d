"""The page on the window calls things as the window does, and its keys are the window's."""

import re

from conftest import CHECKOUT
from dossier.ui.screens import SCREENS

PAGE = (CHECKOUT / "docs" / "user-guide" / "window.md").read_text(encoding="utf-8")
SOURCE = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted((CHECKOUT / "src/dossier/ui").rglob("*.py"))
)


def test_what_is_named_stands_in_the_window() -> None:
    named = set(re.findall(r"\*\*(.+?)\*\*", PAGE))
    assert {"Hide now", "Build packet"} <= named
    assert [one for one in sorted(named) if f'"{one}"' not in SOURCE] == []


def test_all_keys_of_the_window_are_on_the_page() -> None:
    code = (CHECKOUT / "src/dossier/ui/window.py").read_text(encoding="utf-8")
    keys = set(re.findall(r'"(Ctrl\+(?:Shift\+)?[A-Z]|F\d)"', code))
    assert len(keys) > 5
    listed = ", ".join(re.findall(r"^\| (.+?) \|", PAGE.partition("## Keys")[2], re.MULTILINE))
    told = set(listed.split(", "))
    assert keys <= told
    assert {one for one in told if re.fullmatch(r"Ctrl\+(?:Shift\+)?[A-Z]", one)} <= keys
    assert f"Ctrl+1 … Ctrl+{len(SCREENS)}" in told
