"""Title and bookmarks of one file, worked out once for writing and for checking."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan, PlannedSection, Volume
from dossier.model.supplement import index_title, packet_title


@dataclass(frozen=True)
class Bookmark:
    """One bookmark. `page` is a printed number; `level` 0 is outermost, never jumps down by two."""

    title: str
    page: int
    level: int


def label_of(exhibit: Exhibit, matter: Matter) -> str:
    """Give the label as it is stamped and spoken: the profile's word and the letter or number.

    A form that is filed as it is has none: an empty text.
    """
    return f"{matter.profile.word} {exhibit.label}" if exhibit.label else ""


def exhibit_title(exhibit: Exhibit, matter: Matter) -> str:
    """Give the bookmark of an exhibit: its label and title, or the one that it has."""
    return " · ".join(filter(None, (label_of(exhibit, matter), exhibit.title)))


def file_title(plan: Plan, matter: Matter, volume: Volume) -> str:
    """Give the title that a reader shows for the file; with volumes, which one of how many."""
    title = packet_title(matter)
    volumes = len(plan.volumes)
    return title if volumes == 1 else f"{title} · {volume.number}/{volumes}"


def bookmarks(plan: Plan, matter: Matter, volume: Volume) -> tuple[Bookmark, ...]:
    """Give cover, index, each section with its exhibits and their sources' own, and service."""
    return tuple(_all(plan, matter, volume))


def _all(plan: Plan, matter: Matter, volume: Volume) -> Iterator[Bookmark]:
    profile = matter.profile
    front = {
        PartKind.COVER: packet_title(matter),
        PartKind.INDEX: index_title(matter),
    }
    for part in volume.parts:
        if part.kind in front:
            yield Bookmark(front[part.kind], part.first, 0)
    for section in plan.sections:
        yield from _section(section, matter, volume)
    for part in volume.parts:
        if part.kind is PartKind.SERVICE and profile.service is not None:
            yield Bookmark(profile.service.title, part.first, 0)


def _section(section: PlannedSection, matter: Matter, volume: Volume) -> Iterator[Bookmark]:
    here = [one for one in section.exhibits if one.volume == volume.number]
    if not here:
        return
    yield Bookmark(section.title, here[0].first, 0)
    for exhibit in here:
        yield Bookmark(exhibit_title(exhibit, matter) or section.title, exhibit.first, 1)
        for part in exhibit.parts:
            yield from _headings(part, matter)


def _headings(part: Part, matter: Matter) -> Iterator[Bookmark]:
    if part.source is None:
        return
    places = {page: n for n, page in enumerate(part.select or range(part.pages))}
    deepest = 1
    for heading in matter.documents[part.source].safe.outline:
        place = places.get(heading.page)
        if place is not None:
            # Sources skip levels (a first bookmark at level 3); a tree can't.
            deepest = min(2 + heading.level, deepest + 1)
            yield Bookmark(heading.title, part.first + place, deepest)
