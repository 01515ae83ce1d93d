"""A kill while somebody types loses the last second at most."""

from pathlib import Path

from dossier.ui.viewmodels.typing import DRAFT_AFTER
from whole.window_kills import MAY_LOSE, Typed, kill_often, look, make_vault, title
from whole.window_typing import sign


def test_killed_while_typing(tmp_path: Path) -> None:
    results = kill_often(tmp_path, times=4)
    assert [killed.wrong for killed in results] == [""] * 4
    assert max(killed.lost_seconds for killed in results) <= MAY_LOSE, results
    assert max(killed.kept for killed in results) > 10, "some of it was typed and kept"


def test_lost_signs_are_seen(tmp_path: Path) -> None:
    vault = make_vault(tmp_path, title="".join(sign(n, 0) for n in range(3)))
    seconds = tuple(map(float, range(8)))
    assert look(vault, Typed("paper", 0, seconds), killed_at=8.0).lost_seconds == 5.0
    assert look(vault, Typed(title(vault), 0, seconds), killed_at=8.0).lost_seconds == 8.0
    assert look(vault, Typed("paper", 0, seconds[:3]), killed_at=8.0).lost_seconds == 0.0
    other = make_vault(tmp_path / "other", title="abd")
    assert look(other, Typed("paper", 0, seconds), killed_at=8.0).wrong


def test_drafts_come_well_within_what_may_be_lost() -> None:
    assert DRAFT_AFTER / 1000 <= MAY_LOSE / 2
