"""A packet with evidence of every kind: photographs, an excerpt with marks, a form, own sizes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from builds import PEOPLE, Made, matter, paper, planned, profile, translated
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind, Mark
from dossier.model.packet import Item, Options
from dossier.model.person import Person, Reader, Role
from dossier.model.profile import Profile
from papers import A4, LETTER, TURNED, scanned, written

WIDE = (640.0, 480.0)
HIGH = (360.0, 480.0)
SMALL = (120.0, 90.0)
HIDDEN = Person("p3", "Sevda Placeholder", Role.WITNESS, hidden_from=(Reader.GOVERNMENT,))
PHOTOS = Item("photos", holds=("d2", "d3", "d4", "d5"))
EXCERPT = Item("d6", pages=((3, 5), (9, 9)))
KEPT = Item("d7", as_it_is=True)
ITEMS = ("d8", "d1", PHOTOS, KEPT, EXCERPT)


def copies() -> dict[str, bytes]:
    """Safe copies of all papers."""
    return {
        "d1": written([LETTER] * 2, seed=1),
        "d2": scanned([WIDE], seed=2, picture=(80, 60)),
        "d3": scanned([HIGH], seed=3, picture=(60, 80)),
        "d4": scanned([WIDE, SMALL], seed=4, picture=(80, 60)),
        "d5": scanned([HIGH], seed=5, picture=(60, 80)),
        "d6": written([LETTER] * 11 + [TURNED], seed=6),
        "d7": written([LETTER], seed=7, lines=40),
        "d8": written([LETTER], seed=8),
        "d9": written([A4] * 3, seed=9),
    }


def documents(data: dict[str, bytes]) -> tuple[Document, ...]:
    """What is said of the papers."""
    photo: dict[str, Any] = {
        "kind": Kind.PHOTO,
        "place": "Misal Street 00, Sample City",
        "taken_by": "Rauf Misalov",
    }
    return (
        paper("d1", data["d1"], Kind.DECLARATION, title="Declaration of Elvin Nümunəzadə"),
        paper("d2", data["d2"], title="The door after the search", people=("p1", "p3"), **photo),
        paper(
            "d3",
            data["d3"],
            title="Staircase of the same building, second floor",
            original_title="الدرج في الطابق الثاني",
            date=FuzzyDate(2024, 4, about=True),
            **photo,
        ),
        paper("d4", data["d4"], Kind.PHOTO, title="The hand", date=None),
        paper("d5", data["d5"], **photo),
        paper(
            "d6",
            data["d6"],
            Kind.COUNTRY,
            title="Annual report of the Institute for Sample Studies",
            marks=(Mark(4, 100, 148), Mark(4, 400, 430), Mark(9, 700, 900), Mark(1, 10, 20)),
        ),
        paper("d7", data["d7"], Kind.MEDICAL, title="Letter of a doctor"),
        paper("d8", data["d8"], Kind.FORM, title="Form of the sample authority"),
        paper("d9", data["d9"], title="Summons", language="az", original_title="Çağırış"),
    )


def evidenced(
    items: Iterable[Item | str] = ITEMS,
    of: Profile | None = None,
    *,
    options: Options | None = None,
    max_bytes: int | None = None,
    **changes: Any,
) -> Made:
    """Plan the packet."""
    data = copies()
    held = documents(data)
    translations = [translated("t1", "d9")]
    found = matter(held, items=(), rules=of or profile("us-eoir"), translations=translations)
    named = tuple(one if isinstance(one, Item) else Item(one) for one in items)
    packet = replace(found.packet, items=named, options=options or Options(), **changes)
    people = {one.id: one for one in (*PEOPLE, HIDDEN)}
    return planned(replace(found, packet=packet, people=people), data, max_bytes)
