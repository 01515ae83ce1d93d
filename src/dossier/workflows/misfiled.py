"""What was marked as filed by mistake: on another day, or not at all."""

from dataclasses import replace
from datetime import date

from dossier.errors import FilingContinued, NotFiled
from dossier.model.changes import Changes
from dossier.model.filing import Filing
from dossier.model.packet import Packet
from dossier.vault import filings, packets
from dossier.vault.session import Session


def correct_day(session: Session, name: str, day: date) -> Changes:
    """Say on which day a packet was handed in. What was printed already keeps the old day.

    Raises NotFound.
    """
    filing = filings.get(session, name)
    if filing.day == day:
        return Changes()
    filings.save(session, replace(filing, day=day))
    return Changes(packets=(filing.packet,), filings=(name,))


def take_back(session: Session, name: str, today: date) -> Changes:
    """Let a packet change again that was never handed in; its files stay in the vault.

    A supplement that was begun goes back into the packet, behind all else. Raises NotFound,
    NotFiled for what was taken back already, FilingContinued where a supplement to it was filed.
    """
    filing = filings.get(session, name)
    packet = packets.get(session, filing.packet)
    if filing.taken_back is not None or packet.filed != name:
        raise NotFiled(profile=filing.profile)
    later = next((one for one in filings.all(session) if _follows(one, name)), None)
    if later is not None:
        raise FilingContinued(number=later.number, day=later.day.isoformat())
    begun = [one for one in packets.all(session) if one.continues == name]
    with session.transaction():
        filings.save(session, replace(filing, taken_back=today))
        packets.save(session, _freed(packet, begun, today))
        for one in begun:
            packets.remove(session, one.id)
    gone = tuple(one.id for one in begun)
    return Changes(packets=(packet.id, *gone), filings=(name,))


def _follows(filing: Filing, name: str) -> bool:
    return filing.continues == name and filing.taken_back is None


def _freed(packet: Packet, begun: list[Packet], today: date) -> Packet:
    inside = {name for item in packet.items for name in (item.document, *item.holds)}
    more = tuple(item for one in begun for item in one.items if item.document not in inside)
    back = {item.document for item in more}
    excluded = (name for one in (packet, *begun) for name in one.excluded)
    out = tuple(name for name in dict.fromkeys(excluded) if name not in inside | back)
    return replace(packet, filed="", items=(*packet.items, *more), excluded=out, edited=today)
