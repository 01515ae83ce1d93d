"""Exhibits that the program can make for a packet, and what is used of limits of pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.model.event import EventKind
from dossier.model.generated import Generated
from dossier.model.plan import Exhibit, PartKind, PlannedSection
from dossier.model.profile import GeneratedRule
from dossier.workflows.arrange import Arranged

_FRONT: Final = (PartKind.DIVIDER, PartKind.TRANSLATION_COVER)
"""Pages in front of an exhibit: no limit counts them."""


@dataclass(frozen=True)
class Offer:
    """An exhibit that can be made. `rule` is there where it suits the authority; `on` if it is in.

    `title` is what the packet calls it.
    """

    name: str
    made: Generated
    title: str
    on: bool
    rule: GeneratedRule | None = None


@dataclass(frozen=True)
class PageLimit:
    """A limit of pages: of a section, or of one document (`exhibit` is its title then)."""

    section: str
    pages: int
    limit: int
    exhibit: str = ""

    @property
    def over(self) -> bool:
        """Whether there are too many."""
        return self.pages > self.limit


def offers(packet: Arranged) -> tuple[Offer, ...]:
    """Give what can be made, what suits the authority first. Sheets of photographs are not here.

    A list whose facts no screen asks for is here only if there are some: who ticked an empty one
    could not fill it.
    """
    matter = packet.matter
    rules = {rule.name: rule for rule in matter.profile.generated}
    inside = {item.document for item in matter.packet.items}
    order = (*rules, *(one for one in Generated if one not in rules))
    return tuple(
        Offer(
            name=one.value,
            made=one,
            title=_title(packet, one, rules.get(one)),
            on=one.value in inside,
            rule=rules.get(one),
        )
        for one in order
        if one is not Generated.PHOTOS and (one.value in inside or _has_facts(packet, one))
    )


def page_limits(packet: Arranged) -> tuple[PageLimit, ...]:
    """Give all limits of pages of the authority that something of the packet counts for."""
    return tuple(_limits(packet))


def of_section(section: PlannedSection, packet: Arranged) -> PageLimit | None:
    """Give the limit of a whole section, if it has one."""
    rule = packet.matter.profile.section(section.key)
    if rule.max_pages is None:
        return None
    return PageLimit(rule.title, sum(map(_evidence, section.exhibits)), rule.max_pages)


def limit_of(exhibit: Exhibit, packet: Arranged) -> PageLimit | None:
    """Give the limit of one exhibit alone, if its section has one."""
    rule = packet.matter.profile.section(exhibit.section)
    if rule.max_each is None:
        return None
    return PageLimit(rule.title, _evidence(exhibit), rule.max_each, exhibit.title)


def _limits(packet: Arranged) -> Iterator[PageLimit]:
    for section in packet.plan.sections:
        found = (of_section(section, packet), *(limit_of(one, packet) for one in section.exhibits))
        yield from (one for one in found if one is not None)


def _has_facts(packet: Arranged, made: Generated) -> bool:
    if made is Generated.CHRONOLOGY:
        events = packet.matter.events.values()
        return any(one.kind is not EventKind.RESIDENCE for one in events)
    if made is Generated.STATEMENT:
        return any(one.claims for one in packet.matter.documents.values())
    return True


def _evidence(exhibit: Exhibit) -> int:
    return sum(part.pages for part in exhibit.parts if part.kind not in _FRONT)


def _title(packet: Arranged, made: Generated, rule: GeneratedRule | None) -> str:
    found = next((one for one in packet.plan.exhibits if one.document == made.value), None)
    if found is not None:
        return found.title
    usual = packet.matter.texts.say(f"generated.{made.value}.title")
    return rule.title if rule is not None and rule.title else usual
