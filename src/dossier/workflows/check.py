"""What to look at before building, and which of it stops."""

from collections.abc import Iterable
from datetime import date

from dossier.model.finding import Finding, Severity
from dossier.planning.checks import findings
from dossier.planning.noticed import Circumstances
from dossier.vault import events, packets
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
    )
    return findings(packet.matter, packet.plan, circumstances)


def stopping(found: Iterable[Finding], accepted: Iterable[str]) -> tuple[Finding, ...]:
    """Give the findings that stop a build and that nobody has accepted by name."""
    let_pass = set(accepted)
    return tuple(one for one in found if one.severity is Severity.STOP and one.code not in let_pass)
