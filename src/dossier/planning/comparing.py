"""What changed between two builds of a packet: new, gone, moved, renumbered, replaced, retitled."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dossier.model.build import ExhibitChange, What
from dossier.model.filing import FiledExhibit


@dataclass(frozen=True)
class Standing:
    """An exhibit where it stands, and a hash of all that its pages are made from."""

    exhibit: FiledExhibit
    made_of: str


def compare(before: Sequence[Standing], after: Sequence[Standing]) -> tuple[ExhibitChange, ...]:
    """Give every exhibit that changed, in the order of `after`; those gone at the end."""
    was = {one.exhibit.document: one for one in before}
    now = {one.exhibit.document: one for one in after}
    moved = _moved([name for name in was if name in now], [name for name in now if name in was])
    changes = [_changed(name, was.get(name), one, moved) for name, one in now.items()]
    gone = (
        ExhibitChange(name, (What.GONE,), one.exhibit, one.exhibit)
        for name, one in was.items()
        if name not in now
    )
    return (*(one for one in changes if one.what), *gone)


def _changed(
    name: str, was: Standing | None, now: Standing, moved: frozenset[str]
) -> ExhibitChange:
    if was is None:
        return ExhibitChange(name, (What.NEW,), now.exhibit, None)
    what = tuple(_what(was, now, moved=name in moved))
    return ExhibitChange(name, what, now.exhibit, was.exhibit)


def _what(was: Standing, now: Standing, *, moved: bool) -> Iterator[What]:
    before, after = was.exhibit, now.exhibit
    if moved or before.section != after.section:
        yield What.MOVED
    if _numbers(before) != _numbers(after):
        yield What.RENUMBERED
    if was.made_of != now.made_of:
        yield What.REPLACED
    if (before.title, before.original_title) != (after.title, after.original_title):
        yield What.RETITLED


def _numbers(exhibit: FiledExhibit) -> tuple[str, int, int, int]:
    return exhibit.label, exhibit.first, exhibit.last, exhibit.volume


def _moved(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """Name the fewest that have to be moved to make the one order of the other."""
    places = {name: at for at, name in enumerate(before)}
    return frozenset(after) - frozenset(_longest_kept(after, places))


def _longest_kept(names: Sequence[str], places: Mapping[str, int]) -> list[str]:
    """Give the longest row of names that stand in their earlier order (patience sorting)."""
    ends: list[int] = []
    last: list[str] = []
    previous: dict[str, str | None] = {}
    for name in names:
        at = bisect_left(ends, places[name])
        previous[name] = last[at - 1] if at else None
        ends[at : at + 1] = [places[name]]
        last[at : at + 1] = [name]
    kept: list[str] = []
    name = last[-1] if last else None
    while name is not None:
        kept.append(name)
        name = previous[name]
    return kept
