"""What to look at before building, and which of it stops."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from dossier.errors import VaultDamaged
from dossier.model.discretion import Discretion
from dossier.model.finding import Finding, Severity
from dossier.planning.checks import findings
from dossier.planning.noticed import Brief, Circumstances
from dossier.vault import documents, events, packets
from dossier.vault.session import Session
from dossier.workflows.arrange import Arranged, arranged, matter_of


def look_over(session: Session, profile_name: str) -> tuple[Finding, ...]:
    """Give everything to look at in the packet of a profile, the gravest first."""
    return of_packet(session, arranged(matter_of(session, profile_name)))


def of_packet(session: Session, packet: Arranged) -> tuple[Finding, ...]:
    """Give everything to look at in a planned packet, the gravest first."""
    circumstances = Circumstances(
        today=date.today(),  # noqa: DTZ011 - the day on the person's own calendar
        events=events.all(session),
        uncovered=packet.sizes.uncovered,
        max_bytes=packet.limit,
        packets=packets.all(session),
        texts=_texts(session, packet) if Discretion(packet.matter).hidden else None,
    )
    return findings(packet.matter, packet.plan, circumstances)


def _texts(session: Session, packet: Arranged) -> dict[str, tuple[str, ...]]:
    """Read the pages of all documents of a packet; damaged text is as if there were none."""
    found: dict[str, tuple[str, ...]] = {}
    for document in Brief(packet.matter, packet.plan, Circumstances()).packed():
        with suppress(VaultDamaged):
            found[document.id] = documents.text(session, document.id)
    return found


def stopping(found: Iterable[Finding], accepted: Iterable[str]) -> tuple[Finding, ...]:
    """Give the findings that stop a build and that nobody has let pass (`Finding.passes_as`)."""
    let_pass = set(accepted)
    stops = (one for one in found if one.severity is Severity.STOP)
    return tuple(one for one in stops if one.passes_as not in let_pass)
