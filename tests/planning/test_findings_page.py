"""The page of findings says of every code what the program says, and how serious each profile is.

`DOSSIER_REGENERATE=1 python -m pytest tests/planning/test_findings_page.py` writes its table anew.
"""

import os
from collections.abc import Iterator
from typing import Final

from conftest import CHECKOUT
from dossier import wording
from dossier.planning.parse_profile import parse_profile
from dossier.planning.severities import USUAL
from planning.matters import profile_text

PAGE: Final = CHECKOUT / "docs" / "findings.md"
NAMES: Final = sorted(path.stem for path in (CHECKOUT / "resources" / "profiles").glob("*.toml"))
PROFILES: Final = [parse_profile(profile_text(name)) for name in NAMES]
HEAD: Final = (
    "| code | says | next step | usually | otherwise |",
    "| --- | --- | --- | --- | --- |",
)


def table() -> Iterator[str]:
    """Give a line for each code."""
    yield from HEAD
    for code, usual in USUAL.items():
        says, step = wording.SENTENCES[code]
        others = [
            f"{one.severities[code]}: {one.id}"
            for one in PROFILES
            if one.severities.get(code, usual) is not usual
        ]
        yield f"| `{code}` | {says} | {step} | {usual} | {', '.join(others)} |"


def test_the_table_is_what_the_program_does() -> None:
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(HEAD[0])
    found = [line for line in (HEAD[0] + rest).splitlines() if line.startswith("|")]
    due = list(table())
    if os.environ.get("DOSSIER_REGENERATE"):
        PAGE.write_text(before + "\n".join(due) + "\n", encoding="utf-8")
        found = due
    assert found == due
