"""Look at a case as a whole, and keep what the person answers to a line of the checklist."""

from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.checklist import Line
from dossier.model.matter import Matter
from dossier.model.overview import DeadlineLine, Overview, SectionLines
from dossier.model.packet import Answer, SlotState
from dossier.model.profile import Profile
from dossier.planning.checklist import checklist
from dossier.planning.deadlines import day_in, due, own_fact, waiting
from dossier.planning.next_step import next_step
from dossier.vault.session import Session
from dossier.workflows import arrange, check
from dossier.workflows.arrange import Arranged

_HEARING: Final = "hearing"


def of_packet(session: Session, packet: Arranged, skipped: Container[str] = ()) -> Overview:
    """Give the page for a planned packet. `skipped` are keys of steps to pass over for now.

    Nothing is changed by looking.
    """
    matter, plan = packet.matter, packet.plan
    profile = matter.profile
    lines = checklist(matter, plan)
    found = check.of_packet(session, packet)
    hearing = matter.fact(_HEARING)
    return Overview(
        profile=profile.id,
        authority=profile.authority,
        packet_type=profile.packet_type,
        as_of=profile.as_of,
        status=profile.status,
        sections=tuple(_sections(profile, lines)),
        next_step=next_step(matter, plan, lines, found, skipped),
        deadlines=tuple(sorted(_deadlines(matter, _today()), key=lambda one: one.day)),
        asked=waiting(matter),
        hearing=hearing,
        hearing_day=day_in(hearing, matter.texts),
        exhibits=len(plan.exhibits),
        pages=plan.pages if plan.exhibits else 0,
        bytes=packet.size if plan.exhibits else 0,
        limit=packet.limit,
        volumes=len(plan.volumes),
        findings=found,
        sources={source.id: source for source in profile.sources},
        documents=matter.documents,
        filed=_filed(matter),
        supplement=matter.continued.number + 1 if matter.continued else 0,
    )


def _filed(matter: Matter) -> date | None:
    filing = matter.filings.get(matter.packet.filed)
    return filing.day if filing else None


def answer(session: Session, profile: str, said: Answer) -> Changes:
    """Keep what the person says of a line of the checklist; `to-add` takes an answer back.

    It stands in the packet of the profile, which is kept as proposed if it is new. Raises NotFound
    for a profile or a line that isn't there.
    """
    matter = arrange.matter_of(session, profile)
    if said.slot not in {slot.key for slot in matter.profile.checklist}:
        raise NotFound(kind="slot", name=said.slot)
    before = matter.packet.answers
    others = {one.slot: one for one in before if one.slot != said.slot}
    if said.state is not SlotState.TO_ADD:
        others[said.slot] = said
    after = tuple(others[name] for name in sorted(others))
    if after == before:
        return Changes()
    kept = arrange.keep(session, replace(matter.packet, answers=after))
    return Changes(packets=(kept.id,))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar


def _sections(profile: Profile, lines: tuple[Line, ...]) -> Iterator[SectionLines]:
    for rule in profile.sections:
        here = tuple(line for line in lines if line.slot.section == rule.key)
        if here:
            yield SectionLines(rule.key, rule.title, here)


def _deadlines(matter: Matter, today: date) -> Iterator[DeadlineLine]:
    sources = {source.id: source for source in matter.profile.sources}
    for found in due(matter, today):
        yield DeadlineLine(
            id=found.deadline.id,
            title=found.deadline.title,
            day=found.day,
            days=(found.day - today).days,
            key=found.deadline.key,
            start=found.start,
            offset=found.deadline.days,
            source=sources[found.deadline.source],
            note=found.deadline.note,
            own=own_fact(found.deadline.id),
            months=found.deadline.months,
            working=found.deadline.working,
            yearly=found.deadline.yearly,
            typed=found.typed,
            later=found.later,
        )
