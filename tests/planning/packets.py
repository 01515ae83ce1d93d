"""Random packets for the property tests: documents with translations, sizes, limits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from hypothesis import strategies as st

from dossier.model.document import Document, Interpretation, Kind
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import Sizes
from dossier.model.profile import PartOrder, Profile
from dossier.model.translation import State, Translation
from planning.matters import COURT, GENERIC, document, matter, translation

T = TypeVar("T")


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
    """A packet of 0 to 60 documents; some foreign, translated, certified, interpreted, gone."""
    counts = st.integers(0, 60)
    return st.builds(_case, counts, st.binary(min_size=1500, max_size=1500).map(Choices))


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
    sections = (None, None, None, "country", "nowhere")
    items = [Item(held.id, choose.one(sections)) for held in files if not choose.once_in(9)]
    sizes = Sizes(
        pages={key: choose.number(1, 4) for key in _drawn_keys(files, translations)},
        rows={held.id: float(choose.number(20, 700)) for held in files},
        first_frame=float(choose.number(60, 600)),
    )
    limit = None if choose.once_in(3) else choose.number(700_000, 6_000_000)
    found = matter(*files, items=items, profile=profile, translations=translations)
    return Case(found, sizes, limit)


def _profile(choose: Choices) -> Profile:
    """One of the two profiles, with another first page, order, dividers or no service."""
    made = choose.one((COURT, GENERIC))
    dividers = not choose.once_in(3)
    return replace(
        made,
        start=choose.number(1, 500),
        service=choose.one((COURT.service, None)),
        translation=replace(made.translation, order=choose.one(tuple(PartOrder))),
        sections=tuple(replace(rule, divider=dividers) for rule in made.sections),
    )


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
    return replace(made, safe=replace(made.safe, size=size), interpretation=read)


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
    return [*keys, "service", "cover:1", "cover:2"]
