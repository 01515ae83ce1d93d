"""The packet of a profile: proposed, changed as the person wishes, planned to the page."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dossier.assembly.measure import measure
from dossier.errors import NotFound
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.plan import Plan, Sizes
from dossier.model.profile import Profile
from dossier.planning import arrange as arranging
from dossier.planning import volumes
from dossier.planning.plan import plan, stable_plan
from dossier.vault import case, documents, events, filings, packets, people, translations
from dossier.vault.session import Session
from dossier.workflows import profiles


@dataclass(frozen=True)
class Wanted:
    """Changes to a packet. `everything` takes in all that is not sensitive and not taken out.

    `move` makes a document number `to` of its section; `sections` are documents with the key of
    the section they go to, an empty key means by their kind again.
    """

    everything: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    move: str | None = None
    to: int = 1
    sections: tuple[tuple[str, str], ...] = ()
    cover: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Arranged:
    """A packet with its stable plan, what was measured for it, and the limit of one file in bytes.

    `waiting` are documents that are not in it and about which nobody has decided.
    """

    matter: Matter
    plan: Plan
    sizes: Sizes
    limit: int | None
    waiting: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes of all files at most."""
        return sum(volume.bytes for volume in self.plan.volumes)


def matter_of(session: Session, profile_name: str) -> Matter:
    """Give everything the packet of a profile is made from; a new packet is proposed.

    Raises NotFound and ProfileInvalid for the profile.
    """
    profile = profiles.read(profile_name)
    here = documents.all(session)
    known = translations.all(session)
    return Matter(
        packet=_packet(session, profile, here),
        profile=profile,
        texts=profiles.words(profile),
        case=case.load(session),
        documents={document.id: document for document in here},
        people={person.id: person for person in people.all(session)},
        translations={translation.id: translation for translation in known},
        events={event.id: event for event in events.all(session)},
        filings={filing.id: filing for filing in filings.all(session)},
    )


def _packet(session: Session, profile: Profile, here: Sequence[Document]) -> Packet:
    for packet in reversed(packets.all(session)):
        if packet.profile == profile.id:
            return packet
    return arranging.propose(profile, here, translations.all(session), "", _today())


def proposed(matter: Matter) -> Packet:
    """Give the packet that is proposed where there is none."""
    known, told = matter.documents.values(), matter.translations.values()
    return arranging.propose(matter.profile, known, told, "", _today())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar


def arranged(matter: Matter, max_mb: float | None = None) -> Arranged:
    """Plan a packet to the page; `max_mb` limits one file, else the packet, else the authority."""
    limit = limit_of(matter, max_mb)
    made = stable_plan(matter, lambda found: measure(matter, found), limit)
    return planned(matter, made, measure(matter, made), limit)


def limit_of(matter: Matter, max_mb: float | None = None) -> int | None:
    """Give the limit of one file in bytes, None where there is none."""
    most = max_mb or matter.packet.max_mb
    return int(most * volumes.MEGABYTE) if most else volumes.limit(matter.profile)


def planned(matter: Matter, made: Plan, sizes: Sizes, limit: int | None) -> Arranged:
    """Put together a stable plan and what is waiting beside it."""
    known, told = matter.documents.values(), matter.translations.values()
    left = arranging.missing_from(matter.packet, known, told)
    left += arranging.sensitive_waiting(matter.packet, known, told)
    return Arranged(
        matter=matter,
        plan=made,
        sizes=sizes,
        limit=limit,
        waiting=tuple(document.id for document in left),
    )


def arrange(session: Session, profile_name: str, wanted: Wanted) -> Arranged:
    """Change the packet of a profile as wished, keep it, and plan it.

    With no wish nothing is kept: a look changes nothing. Raises NotFound for a document, exhibit
    or section that isn't there; then nothing is changed.
    """
    matter = matter_of(session, profile_name)
    packet = changed(matter, wanted)
    if wanted != Wanted():
        packet = keep(session, packet)
    return arranged(replace(matter, packet=packet))


def keep(session: Session, packet: Packet) -> Packet:
    """Keep a packet; a new one gets its id."""
    if not packet.id:
        return packets.add(session, packet)
    if packets.get(session, packet.id) != packet:
        packets.save(session, packet)
    return packet


def changed(matter: Matter, wanted: Wanted) -> Packet:
    """Give the packet with the wishes carried out. Raises NotFound."""
    packet = matter.packet
    for name in _wanted_in(matter, wanted):
        _need("document", name, matter.documents)
        packet = arranging.include(packet, name, _today())
    for name in wanted.exclude:
        _need("document", name, {*matter.documents, *(item.document for item in packet.items)})
        packet = arranging.exclude(packet, name, _today())
    for name, key in wanted.sections:
        _need("exhibit", name, {item.document for item in packet.items})
        _need("section", key, {"", *(rule.key for rule in matter.profile.sections)})
        packet = arranging.put_in_section(packet, name, key or None, _today())
    if wanted.move:
        packet = _moved(replace(matter, packet=packet), wanted.move, wanted.to)
    return covered(packet, wanted.cover)


def _wanted_in(matter: Matter, wanted: Wanted) -> tuple[str, ...]:
    if not wanted.everything:
        return wanted.include
    known, told = matter.documents.values(), matter.translations.values()
    left = arranging.missing_from(matter.packet, known, told)
    return (*(document.id for document in left), *wanted.include)


def _moved(matter: Matter, name: str, to: int) -> Packet:
    # Which documents share its section doesn't depend on what was measured.
    for section in plan(matter, Sizes()).sections:
        among = [exhibit.document for exhibit in section.exhibits]
        if name in among:
            return arranging.move(matter.packet, name, to, among, _today())
    raise NotFound(kind="exhibit", name=name)


def covered(packet: Packet, cover: tuple[tuple[str, str], ...]) -> Packet:
    """Give the packet with cover fields typed for it; an empty one goes."""
    merged = {**dict(packet.cover), **dict(cover)}
    told = tuple(sorted((key, value) for key, value in merged.items() if value))
    return packet if told == packet.cover else replace(packet, cover=told, edited=_today())


def _need(kind: str, name: str, known: Container[str]) -> None:
    if name not in known:
        raise NotFound(kind=kind, name=name)
