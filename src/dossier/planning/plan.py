"""The plan of a packet: every page, label and number, from nothing but the matter and its sizes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.plan import (
    Exhibit,
    IndexPage,
    Part,
    PartKind,
    Plan,
    PlannedSection,
    Sizes,
    Volume,
)
from dossier.model.profile import LabelScheme
from dossier.planning import numbering, volumes, weights
from dossier.planning.paging import index_pages
from dossier.planning.placing import Placing, place
from dossier.planning.runs import Run, runs

ROUNDS: Final = 4
"""How often a plan may be made anew before its numbers have to stand."""


class UnstablePlan(RuntimeError):
    """Page counts and page numbers never agreed: a drawn part doesn't settle."""


def plan(matter: Matter, sizes: Sizes, max_bytes: int | None = None) -> Plan:
    """Plan the packet; `max_bytes` is the limit of one file, None asks for one file."""
    placing = place(matter)
    drafts = tuple(_drafts(matter, sizes, placing))
    numbers = _Numbers(matter.profile.start)
    index = _index(matter, sizes, placing)
    frame = _frame_weight(drafts, with_service=matter.profile.service is not None)
    cuts = tuple(volumes.cut([draft.weight for draft in drafts], frame, max_bytes))
    exhibits: list[Exhibit] = []
    made: list[Volume] = []
    for n, cut in enumerate(cuts, start=1):
        front = numbers.parts(_front(sizes, n, index))
        held = [_exhibit(draft, numbers, n) for draft in drafts[cut.start : cut.stop]]
        back = numbers.parts(_back(matter, sizes)) if n == len(cuts) else ()
        parts = (*front, *(part for exhibit in held for part in exhibit.parts), *back)
        weight = frame + sum(draft.weight for draft in drafts[cut.start : cut.stop])
        made.append(Volume(n, parts, index, weight))
        exhibits += held
    sections = _sections(placing, exhibits)
    return Plan(matter.profile.id, sections, tuple(made), placing.unplaced)


def stable_plan(
    matter: Matter, measure: Callable[[Plan], Sizes], max_bytes: int | None = None
) -> Plan:
    """Plan and measure until the measured sizes give the same plan again.

    Raises UnstablePlan where four rounds are not enough: no packet is made from a guess.
    """
    found = plan(matter, Sizes(), max_bytes)
    for _ in range(ROUNDS):
        again = plan(matter, measure(found), max_bytes)
        if again == found:
            return again
        found = again
    message = f"the plan of {matter.packet.id} does not settle in {ROUNDS} rounds"
    raise UnstablePlan(message)


@dataclass(frozen=True)
class _Draft:
    """An exhibit before it has numbers."""

    document: Document
    section: str
    scheme: LabelScheme
    ordinal: int
    runs: tuple[Run, ...]
    weight: int


class _Numbers:
    """Gives printed numbers, one after the other, through all volumes."""

    def __init__(self, start: int) -> None:
        self._next = start

    def parts(self, runs: Sequence[Run]) -> tuple[Part, ...]:
        """Give the runs their first pages."""
        return tuple(self._part(run) for run in runs)

    def _part(self, run: Run) -> Part:
        first = self._next
        self._next += run.pages
        return Part(run.kind, run.key, first, run.pages, run.source, run.translation)


def _drafts(matter: Matter, sizes: Sizes, placing: Placing) -> Iterator[_Draft]:
    counts = dict.fromkeys(LabelScheme, 0)
    for rule, documents in placing.sections:
        for document in documents:
            parts = runs(matter, sizes, rule, document)
            weight = weights.exhibit_weight(matter, document, parts)
            scheme = rule.labels
            yield _Draft(document, rule.key, scheme, counts[scheme], parts, weight)
            counts[scheme] += 1


def _exhibit(draft: _Draft, numbers: _Numbers, volume: int) -> Exhibit:
    return Exhibit(
        label=numbering.label(draft.scheme, draft.ordinal),
        ordinal=draft.ordinal,
        document=draft.document.id,
        title=draft.document.title,
        original_title=draft.document.original_title,
        section=draft.section,
        parts=numbers.parts(draft.runs),
        volume=volume,
    )


def _index(matter: Matter, sizes: Sizes, placing: Placing) -> tuple[IndexPage, ...]:
    rows = ((rule.key, [held.id for held in documents]) for rule, documents in placing.sections)
    return index_pages(rows, sizes, service=matter.profile.service is not None)


def _frame_weight(drafts: Sequence[_Draft], *, with_service: bool) -> int:
    index = weights.index_weight(draft.document for draft in drafts)
    return weights.FILE + index + (weights.SERVICE if with_service else 0)


def _front(sizes: Sizes, volume: int, index: Sequence[IndexPage]) -> tuple[Run, ...]:
    cover = f"cover:{volume}"
    return (
        Run(PartKind.COVER, cover, sizes.pages.get(cover, 1)),
        Run(PartKind.INDEX, f"index:{volume}", len(index)),
    )


def _back(matter: Matter, sizes: Sizes) -> tuple[Run, ...]:
    if matter.profile.service is None:
        return ()
    return (Run(PartKind.SERVICE, "service", sizes.pages.get("service", 1)),)


def _sections(placing: Placing, exhibits: Sequence[Exhibit]) -> tuple[PlannedSection, ...]:
    waiting = iter(exhibits)
    return tuple(
        PlannedSection(rule.key, rule.title, tuple(next(waiting) for _ in documents))
        for rule, documents in placing.sections
        if documents
    )
