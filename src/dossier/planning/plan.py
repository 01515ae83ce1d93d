"""The plan of a packet: every page, label and number, from nothing but the matter and its sizes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

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
from dossier.planning.placing import Entry, Placing, place, title_of
from dossier.planning.runs import Run, runs

ROUNDS: Final = 4
"""How often a plan may be made anew before its numbers have to stand."""


class UnstablePlan(RuntimeError):
    """Page counts and page numbers never agreed: a drawn part doesn't settle."""


def plan(matter: Matter, sizes: Sizes, max_bytes: int | None = None) -> Plan:
    """Plan the packet; `max_bytes` is the limit of one file, None asks for one file."""
    placing = place(matter)
    drafts = tuple(_drafts(matter, sizes, placing))
    numbers = _Numbers(_start(matter))
    index = _index(matter, sizes, placing)
    frame = _frame_weight(drafts, with_service=matter.rules.service is not None)
    cuts = tuple(volumes.cut([draft.weight for draft in drafts], frame, max_bytes))
    exhibits: list[Exhibit] = []
    made: list[Volume] = []
    for n, cut in enumerate(cuts, start=1):
        front = numbers.parts(_front(sizes, n, index))
        held = [_exhibit(matter, draft, numbers, n) for draft in drafts[cut.start : cut.stop]]
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
    return settled(matter, measure, max_bytes)[0]


def settled(
    matter: Matter,
    measure: Callable[[Plan], Sizes],
    max_bytes: int | None = None,
    sizes: Sizes = Sizes(),  # noqa: B008 - frozen
) -> tuple[Plan, Sizes]:
    """Give a stable plan with its sizes; it begins with `sizes`, what was measured before.

    Raises UnstablePlan where four rounds are not enough.
    """
    found = plan(matter, sizes, max_bytes)
    for _ in range(ROUNDS):
        measured = measure(found)
        # A plan is made from nothing but its sizes: the same ones give the same plan.
        again = found if measured == sizes else plan(matter, measured, max_bytes)
        if again == found:
            return found, measured
        found, sizes = again, measured
    message = f"the plan of {matter.packet.id} does not settle in {ROUNDS} rounds"
    raise UnstablePlan(message)


@dataclass(frozen=True)
class _Draft:
    """An exhibit before it has numbers."""

    entry: Entry
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
        return Part(
            kind=run.kind,
            key=run.key,
            first=first,
            pages=run.pages,
            source=run.source,
            translation=run.translation,
            select=run.select,
            holds=run.holds,
            sheets=run.sheets,
        )


def _start(matter: Matter) -> int:
    # A supplement goes on where the filing before it ended.
    before = matter.continued
    return matter.profile.start if before is None else before.last + 1


def _drafts(matter: Matter, sizes: Sizes, placing: Placing) -> Iterator[_Draft]:
    before = matter.continued
    counts = dict.fromkeys(LabelScheme, 0) | (dict(before.labels) if before else {})
    for rule, entries in placing.sections:
        for entry in entries:
            parts = runs(matter, sizes, rule, entry)
            weight = weights.exhibit_weight(matter, entry, parts)
            scheme = rule.labels
            yield _Draft(entry, rule.key, scheme, counts[scheme], parts, weight)
            counts[scheme] += 1


def _exhibit(matter: Matter, draft: _Draft, numbers: _Numbers, volume: int) -> Exhibit:
    document = draft.entry.document
    excerpt = any(run.select for run in draft.runs)
    return Exhibit(
        label=numbering.label(draft.scheme, draft.ordinal),
        ordinal=draft.ordinal,
        document=draft.entry.name,
        title=document.title if document else title_of(matter, draft.entry.item),
        original_title=document.original_title if document else "",
        section=draft.section,
        parts=numbers.parts(draft.runs),
        volume=volume,
        excerpt=len(document.safe.pages) if document and excerpt else None,
    )


def _index(matter: Matter, sizes: Sizes, placing: Placing) -> tuple[IndexPage, ...]:
    rows = ((rule.key, [entry.name for entry in entries]) for rule, entries in placing.sections)
    return index_pages(rows, sizes, service=matter.rules.service is not None)


def _frame_weight(drafts: Sequence[_Draft], *, with_service: bool) -> int:
    index = weights.index_weight(draft.entry for draft in drafts)
    return weights.FILE + index + (weights.SERVICE if with_service else 0)


def _front(sizes: Sizes, volume: int, index: Sequence[IndexPage]) -> tuple[Run, ...]:
    cover = f"cover:{volume}"
    return (
        Run(PartKind.COVER, cover, sizes.pages.get(cover, 1)),
        Run(PartKind.INDEX, f"index:{volume}", len(index)),
    )


def _back(matter: Matter, sizes: Sizes) -> tuple[Run, ...]:
    if matter.rules.service is None:
        return ()
    return (Run(PartKind.SERVICE, "service", sizes.pages.get("service", 1)),)


def _sections(placing: Placing, exhibits: Sequence[Exhibit]) -> tuple[PlannedSection, ...]:
    waiting = iter(exhibits)
    return tuple(
        PlannedSection(rule.key, rule.title, tuple(next(waiting) for _ in entries))
        for rule, entries in placing.sections
        if entries
    )
