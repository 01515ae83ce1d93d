"""Random packets for the property tests: documents with translations, sizes, limits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Interpretation, Kind
from dossier.model.filing import Filing
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import Sizes
from dossier.model.profile import LabelScheme, PartOrder, Profile, SectionOrder, SectionRule
from dossier.model.translation import State, Translation
from planning.matters import COURT, GENERIC, document, matter, translation

T = TypeVar("T")

_SECTIONS: Final = (None, None, None, "country", "nowhere")
_NAMES: Final = (*Generated, "photos-2")
"""Names of generated exhibits."""


@dataclass(frozen=True)
class Case:
    """A matter with its sizes and the limit of a file."""

    matter: Matter
    sizes: Sizes
    max_bytes: int | None

    def __repr__(self) -> str:
        items = [(item.document, item.section) for item in self.matter.packet.items]
        return f"Case({self.matter.profile.id}, {items}, {self.max_bytes})"


class Choices:
    """Makes choices from a row of bytes: one draw for a whole packet, and it still shrinks."""

    def __init__(self, data: bytes) -> None:
        self._rest = iter(data)

    def number(self, least: int, most: int) -> int:
        """Give a number from `least` to `most`; `least` when the bytes are used up."""
        byte = next(self._rest, 0)
        if most - least > 255:
            byte = byte << 8 | next(self._rest, 0)
            return least + byte * (most - least) // 65535
        return least + byte % (most - least + 1)

    def once_in(self, times: int) -> bool:
        """Say yes once in so many times."""
        return self.number(1, times) == times

    def one(self, choices: Sequence[T]) -> T:
        """Give one of the choices."""
        return choices[self.number(0, len(choices) - 1)]


def cases() -> st.SearchStrategy[Case]:
    """A packet of 0 to 60 documents; some foreign, translated, certified, interpreted, gone.

    Some are filed in part or lie on sheets; some exhibits are generated, some sections have no
    labels or go by date, some packets are supplements.
    """
    counts = st.integers(0, 60)
    return st.builds(_case, counts, st.binary(min_size=1900, max_size=1900).map(Choices))


def _case(count: int, choose: Choices) -> Case:
    profile = _profile(choose)
    files: list[Document] = []
    translations: list[Translation] = []
    for n in range(count):
        if choose.once_in(3):
            parts, made = _translation(choose, n)
            files += parts
            translations.append(made)
        files.insert(choose.number(0, len(files)), _document(choose, f"d{n}"))
    items = [_item(choose, held.id) for held in files if not choose.once_in(9)]
    for name in _NAMES:
        if choose.once_in(2 if name.startswith("photos") else 5):
            items.insert(choose.number(0, len(items)), _made(choose, name, files))
    sizes = Sizes(
        pages={key: choose.number(1, 4) for key in _drawn_keys(files, translations)},
        rows={name: float(choose.number(20, 700)) for name in (*_ids(files), *_NAMES)},
        first_frame=float(choose.number(60, 600)),
    )
    limit = None if choose.once_in(3) else choose.number(700_000, 6_000_000)
    found = matter(*files, items=items, profile=profile, translations=translations)
    return Case(_continued(choose, found), sizes, limit)


def _ids(files: list[Document]) -> list[str]:
    return [held.id for held in files]


def _item(choose: Choices, name: str) -> Item:
    pages: tuple[tuple[int, int], ...] = ()
    if choose.once_in(5):
        # Also beyond the document, turned around, and twice the same page.
        bounds = [(choose.number(0, 12), choose.number(0, 12)) for _ in range(choose.number(1, 3))]
        pages = tuple(bounds)
    return Item(name, choose.one(_SECTIONS), pages)


def _made(choose: Choices, name: str, files: list[Document]) -> Item:
    names = [*_ids(files)[:6], "d777"]  # few, so that two sets want the same one
    count = choose.number(0, 6) if name.startswith("photos") else 0
    holds = tuple(choose.one(names) for _ in range(count))
    return Item(name, choose.one(_SECTIONS), holds=holds, each=choose.one((1, 2, 4)))


def _continued(choose: Choices, found: Matter) -> Matter:
    """Make one of three packets a supplement to what ended on some page with some labels used."""
    if not choose.once_in(3):
        return found
    profile, day = found.profile.id, found.packet.edited
    labels = ((LabelScheme.LETTERS, choose.number(0, 60)), (LabelScheme.NUMBERS, 3))
    filed = Filing("f1", "k0", profile, day, 0, 1, choose.number(1, 2000), (), (), labels)
    packet = replace(found.packet, continues="f1")
    return replace(found, packet=packet, filings={"f1": filed})


def _profile(choose: Choices) -> Profile:
    """One of the two profiles, with another first page, order, dividers or no service."""
    made = choose.one((COURT, GENERIC))
    dividers = not choose.once_in(3)
    return replace(
        made,
        start=choose.number(1, 500),
        service=choose.one((COURT.service, None)),
        translation=replace(made.translation, order=choose.one(tuple(PartOrder))),
        sections=tuple(_section(choose, rule, dividers=dividers) for rule in made.sections),
    )


def _section(choose: Choices, rule: SectionRule, *, dividers: bool) -> SectionRule:
    made = replace(rule, divider=dividers)
    if choose.once_in(4):
        made = replace(made, order=SectionOrder.DATE)
    return replace(made, labels=LabelScheme.NONE) if choose.once_in(6) else made


def _document(choose: Choices, name: str) -> Document:
    made = document(
        name,
        choose.one(tuple(Kind)),
        choose.number(1, 9),
        language=choose.one(("en", "az", "")),
        removed=choose.once_in(20),
    )
    size = choose.number(1_000, 1_500_000)
    read = Interpretation("p1", "az") if choose.once_in(10) else None
    when = FuzzyDate(choose.number(1990, 2026)) if choose.once_in(2) else None
    return replace(made, safe=replace(made.safe, size=size), interpretation=read, date=when)


def _translation(choose: Choices, n: int) -> tuple[list[Document], Translation]:
    parts: list[Document] = []
    changes: dict[str, Any] = {"state": choose.one(tuple(State))}
    if choose.once_in(2):
        parts.append(document(f"f{n}", Kind.OTHER, choose.number(1, 5)))
        changes |= {"document": f"f{n}", "text": ""}
    if choose.once_in(2):
        parts.append(document(f"s{n}", Kind.OTHER, 1))
        changes["signed"] = f"s{n}"
    return parts, translation(f"t{n}", f"d{n}", **changes)


def _drawn_keys(files: list[Document], translations: list[Translation]) -> list[str]:
    words = ("divider", "translation-cover", "interpretation")
    keys = [f"{word}:{held.id}" for held in files for word in words]
    keys += [f"{word}:{made.id}" for made in translations for word in ("typed", "certificate")]
    keys += [f"generated:{name}" for name in _NAMES] + ["photos:photos", "photos:photos-2"]
    return [*keys, "service", "cover:1", "cover:2"]
