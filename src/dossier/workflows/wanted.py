"""What may be wished of a packet, all at once, and the packet as it is then."""

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date
from string import Formatter
from typing import Final

from dossier.errors import NotFound, SectionByDate, UsageError
from dossier.model.generated import Generated, generated
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.plan import PlannedSection, Sizes
from dossier.model.profile import NumberAt, PartOrder, PrintMode, SectionOrder
from dossier.model.selection import Ranges
from dossier.planning import arrange as arranging
from dossier.planning import items
from dossier.planning.placing import led_by
from dossier.planning.plan import plan

_NAME: Final = re.compile("[a-z][a-z0-9-]*")

Choice = tuple[str, PrintMode | NumberAt | PartOrder | bool | int | str | None]
"""A field of `Options` with its value; None means as the profile has it."""


@dataclass(frozen=True)
class Sheets:
    """Photographs to put on sheets, `each` on one; None: as many as there are on them, else four.

    `name` are the sheets, if they are there already.
    """

    documents: tuple[str, ...]
    each: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Wanted:
    """Changes to a packet. `everything` takes in all that is not sensitive and not taken out.

    `move` makes a document number `to` of its section; `sections` are documents with the key of
    the section they go to, an empty key means by their kind again. `generated` and `without` are
    names of generated exhibits, `titles` go with them. `pages` are documents with the pages to
    file, `sizes` documents and whether their pages keep their size.
    """

    everything: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    move: str | None = None
    to: int = 1
    sections: tuple[tuple[str, str], ...] = ()
    cover: tuple[tuple[str, str], ...] = ()
    generated: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    photos: tuple[Sheets, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, Ranges], ...] = ()
    sizes: tuple[tuple[str, bool], ...] = ()
    options: tuple[Choice, ...] = ()


def changed(matter: Matter, wanted: Wanted) -> Packet:
    """Give the packet with the wishes carried out.

    Raises NotFound for a document, exhibit or section that isn't there, SectionByDate for a move
    in a section that goes by date, PacketFiled where a wish would change a packet that was filed.
    """
    packet = _made(matter, _taken(matter, wanted), wanted)
    packet = _placed(matter, _sized(packet, wanted), wanted)
    packet = opted(covered(packet, wanted.cover), wanted.options)
    if packet != matter.packet:
        arranging.refuse_filed(matter.packet)
    return packet


def covered(packet: Packet, cover: tuple[tuple[str, str], ...]) -> Packet:
    """Give the packet with cover fields typed for it; an empty one goes."""
    merged = {**dict(packet.cover), **dict(cover)}
    told = tuple(sorted((key, value) for key, value in merged.items() if value))
    return packet if told == packet.cover else replace(packet, cover=told, edited=today())


def opted(packet: Packet, options: tuple[Choice, ...]) -> Packet:
    """Give the packet with other options. Raises UsageError for a pattern that can't be filled."""
    wanted = dict(options)
    for names in ("name", "each"):
        check_pattern(str(wanted.get(names) or ""))
    chosen = replace(packet.options, **wanted)  # pyright: ignore[reportArgumentType] - names and types are those of Options
    return packet if chosen == packet.options else replace(packet, options=chosen, edited=today())


def check_pattern(pattern: str) -> None:
    """Raise UsageError for a pattern with a brace too many, or with more than names in them."""
    try:
        found = list(Formatter().parse(pattern))
    except ValueError:
        raise UsageError(what="name-pattern") from None
    for _, name, form, turned in found:
        if name is not None and (not _NAME.fullmatch(name) or form or turned):
            raise UsageError(what="name-pattern")


def need(kind: str, name: str, known: Container[str]) -> None:
    """Raise NotFound for a name that isn't among those known."""
    if name not in known:
        raise NotFound(kind=kind, name=name)


def need_generated(name: str) -> Generated:
    """Tell which generated exhibit a name means. Raises NotFound."""
    made = generated(name)
    if made is None:
        raise NotFound(kind="exhibit", name=name)
    return made


def with_made(matter: Matter, name: str, section: str | None = None) -> Packet:
    """Give the packet with a generated exhibit, where one of its kind stands. Raises NotFound."""
    need_generated(name)
    before = led_by(matter, name, section)
    return items.with_generated(matter.packet, name, today(), section, before)


def on_sheets(matter: Matter, packet: Packet, sheets: Sheets) -> Packet:
    """Give the packet with photographs on sheets. Raises NotFound for photographs or sheets."""
    for name in sheets.documents:
        need("document", name, matter.documents)
    if sheets.name and need_generated(sheets.name) is not Generated.PHOTOS:
        raise NotFound(kind="exhibit", name=sheets.name)
    return items.put_on_sheets(packet, sheets.documents, sheets.each, today(), sheets.name)


def movable(matter: Matter, section: PlannedSection) -> None:
    """Raise SectionByDate for a section whose order comes from the dates."""
    if matter.profile.section(section.key).order is SectionOrder.DATE:
        raise SectionByDate(section=section.title)


def today() -> date:
    """Give the day on the person's own calendar."""
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar


def _taken(matter: Matter, wanted: Wanted) -> Packet:
    packet = matter.packet
    for name in _wanted_in(matter, wanted):
        need("document", name, matter.documents)
        packet = arranging.include(packet, name, today())
    for name in wanted.exclude:
        need("document", name, {*matter.documents, *_items(packet)})
        packet = arranging.exclude(packet, name, today())
    return packet


def _made(matter: Matter, packet: Packet, wanted: Wanted) -> Packet:
    for name in wanted.without:
        need_generated(name)
        packet = items.without_generated(packet, name, today())
    for sheets in wanted.photos:
        packet = on_sheets(matter, packet, sheets)
    for name in wanted.generated:
        packet = with_made(replace(matter, packet=packet), name)
    for name, title in wanted.titles:
        need_generated(name)
        need("exhibit", name, _items(packet))
        packet = items.entitle(packet, name, title, today())
    return packet


def _sized(packet: Packet, wanted: Wanted) -> Packet:
    for name, ranges in wanted.pages:
        need("exhibit", name, _items(packet))
        packet = items.select(packet, name, ranges, today())
    for name, kept in wanted.sizes:
        need("exhibit", name, _items(packet))
        packet = items.keep_size(packet, name, today(), kept=kept)
    return packet


def _placed(matter: Matter, packet: Packet, wanted: Wanted) -> Packet:
    for name, key in wanted.sections:
        need("exhibit", name, _items(packet))
        need("section", key, {"", *(rule.key for rule in matter.profile.sections)})
        packet = arranging.put_in_section(packet, name, key or None, today())
    return _moved(matter, packet, wanted.move, wanted.to) if wanted.move else packet


def _wanted_in(matter: Matter, wanted: Wanted) -> tuple[str, ...]:
    if not wanted.everything:
        return wanted.include
    left = arranging.missing_from(matter)
    return (*(document.id for document in left), *wanted.include)


def _moved(matter: Matter, packet: Packet, name: str, to: int) -> Packet:
    # Which documents share its section doesn't depend on what was measured.
    for section in plan(replace(matter, packet=packet), Sizes()).sections:
        among = [exhibit.document for exhibit in section.exhibits]
        if name in among:
            movable(matter, section)
            return arranging.move(packet, name, to, among, today())
    raise NotFound(kind="exhibit", name=name)


def _items(packet: Packet) -> set[str]:
    return {item.document for item in packet.items}
