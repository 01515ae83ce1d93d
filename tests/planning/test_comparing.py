"""What changed between two builds."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.build import ExhibitChange, What
from dossier.model.filing import FiledExhibit
from dossier.planning.comparing import Standing, compare


def _standing(name: str, first: int = 1, made_of: str = "") -> Standing:
    exhibit = FiledExhibit("A", name, f"Paper {name}", "", "own", first, first + 1)
    return Standing(exhibit, made_of or name)


def _row(names: str) -> list[Standing]:
    return [_standing(name) for name in names]


def _what(changes: tuple[ExhibitChange, ...]) -> dict[str, tuple[What, ...]]:
    return {one.document: one.what for one in changes}


def test_nothing_changed_is_nothing() -> None:
    assert compare(_row("abc"), _row("abc")) == ()
    assert compare((), ()) == ()


def test_new_and_gone_are_told_with_what_they_are() -> None:
    (new, gone) = compare(_row("ab"), _row("cb"))
    assert new == ExhibitChange("c", (What.NEW,), _standing("c").exhibit, None)
    assert not new.gone
    assert gone == ExhibitChange("a", (What.GONE,), _standing("a").exhibit, _standing("a").exhibit)
    assert gone.gone


def test_one_that_was_moved_to_the_front_is_the_only_one_that_moved() -> None:
    assert _what(compare(_row("abcdef"), _row("fabcde"))) == {"f": (What.MOVED,)}


def test_numbers_scans_and_titles_are_told_apart() -> None:
    before = _row("abcde")
    after = [
        replace(before[0], exhibit=replace(before[0].exhibit, label="B")),
        replace(before[1], exhibit=replace(before[1].exhibit, last=9)),
        replace(before[2], made_of="another scan"),
        replace(before[3], exhibit=replace(before[3].exhibit, original_title="Başlıq")),
        replace(before[4], exhibit=replace(before[4].exhibit, section="country", title="New")),
    ]
    assert _what(compare(before, after)) == {
        "a": (What.RENUMBERED,),
        "b": (What.RENUMBERED,),
        "c": (What.REPLACED,),
        "d": (What.RETITLED,),
        "e": (What.MOVED, What.RETITLED),
    }


ROWS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=7).map("".join)


@given(ROWS, ROWS)
def test_any_two_rows_agree_once_the_changes_are_taken_out(one: str, other: str) -> None:
    found = compare(_row(one), _row(other))
    changed = {change.document for change in found}
    assert {name for name in one if name not in other} <= changed
    assert {name for name in other if name not in one} <= changed
    kept = [name for name in one if name not in changed]
    assert [name for name in other if name not in changed] == kept
    shared = [name for name in one if name in other]
    wanted = [name for name in other if name in one]
    most = max(
        n
        for n in range(len(shared) + 1)
        for some in combinations(shared, n)
        if list(some) == [name for name in wanted if name in some]
    )
    assert len(kept) == most, "no more is told of than has to be"
