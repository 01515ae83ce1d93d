"""The packet of a profile: proposed, changed as the person wishes, planned to the page."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from dossier.assembly.measure import measure
from dossier.errors import VaultDamaged
from dossier.model.document import Document, Kind
from dossier.model.event import Event
from dossier.model.lighter import Lighter
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.paragraphs import as_told, paragraph_pages
from dossier.model.plan import Plan, Sizes
from dossier.model.profile import Profile
from dossier.planning import arrange as arranging
from dossier.planning import volumes
from dossier.planning.plan import settled
from dossier.vault import (
    case,
    documents,
    events,
    filings,
    lighter,
    packets,
    people,
    translations,
)
from dossier.vault.session import Session
from dossier.workflows import profiles
from dossier.workflows.wanted import Wanted, changed, today


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
    profile = profiles.read(profile_name, session)
    here = documents.all(session)
    known, told = translations.all(session), events.all(session)
    return Matter(
        packet=_packet(session, profile, here),
        profile=profile,
        texts=profiles.words(profile),
        case=case.load(session),
        documents={document.id: document for document in here},
        people={person.id: person for person in people.all(session)},
        translations={translation.id: translation for translation in known},
        events={event.id: event for event in told},
        filings={filing.id: filing for filing in filings.all(session)},
        lighter=_lighter(session, here),
        paragraphs=paragraphs(session, here, told),
    )


def paragraphs(
    session: Session, here: Iterable[Document], told: Iterable[Event]
) -> dict[str, tuple[int, ...]]:
    """Give where the paragraphs of declarations begin, as a matter has it.

    Nothing is read unless an event names a paragraph.
    """
    if not any(event.statement for event in told):
        return {}
    declarations = [one for one in here if one.kind is Kind.DECLARATION]
    return {one.id: as_told(_found(session, one.id), one.claims) for one in declarations}


def _found(session: Session, declaration: str) -> tuple[int, ...]:
    with suppress(VaultDamaged):  # the pages themselves can still be placed
        return paragraph_pages(documents.text(session, declaration))
    return ()


def _lighter(session: Session, here: Sequence[Document]) -> dict[str, tuple[Lighter, ...]]:
    known = lighter.all(session)
    return {one.id: known[one.safe.sha256] for one in here if one.safe.sha256 in known}


def kept(session: Session, profile: str) -> Packet | None:
    """Give the packet of a profile: the newest that isn't filed, else the newest one."""
    own = [packet for packet in reversed(packets.all(session)) if packet.profile == profile]
    return next((packet for packet in own if not packet.filed), own[0] if own else None)


def _packet(session: Session, profile: Profile, here: Sequence[Document]) -> Packet:
    found = kept(session, profile.id)
    if found is not None:
        return found
    return arranging.propose(profile, here, translations.all(session), "", today())


def proposed(matter: Matter) -> Packet:
    """Give the packet that is proposed where there is none."""
    known, told = matter.documents.values(), matter.translations.values()
    return arranging.propose(matter.profile, known, told, "", today())


def arranged(matter: Matter, max_mb: float | None = None) -> Arranged:
    """Plan a packet to the page; `max_mb` limits one file, else the packet, else the authority."""
    limit = limit_of(matter, max_mb)
    made, sizes = settled(matter, lambda found: measure(matter, found), limit)
    return planned(matter, made, sizes, limit)


def limit_of(matter: Matter, max_mb: float | None = None) -> int | None:
    """Give the limit of one file in bytes, None where there is none."""
    most = max_mb or matter.packet.max_mb
    return int(most * volumes.MEGABYTE) if most else volumes.limit(matter.profile)


def planned(matter: Matter, made: Plan, sizes: Sizes, limit: int | None) -> Arranged:
    """Put together a stable plan and what is waiting beside it."""
    left = (*arranging.missing_from(matter), *arranging.sensitive_waiting(matter))
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
    """Keep a packet; a new one gets its id. Raises PacketFiled for one that was filed."""
    if not packet.id:
        return packets.add(session, packet)
    before = packets.get(session, packet.id)
    if before != packet:
        arranging.refuse_filed(before)
        packets.save(session, packet)
    return packet
