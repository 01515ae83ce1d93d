"""Changes to a packet: what is proposed first, taken in or out, moved, put into a section."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from dossier.model.document import Document
from dossier.model.packet import Item, Packet
from dossier.model.profile import Profile
from dossier.model.translation import Translation
from dossier.planning.placing import belongings

_LAST = (9999, 99, 99)


def propose(
    profile: Profile,
    documents: Iterable[Document],
    translations: Iterable[Translation],
    packet_id: str,
    edited: date,
) -> Packet:
    """Make the first packet: all but what is sensitive, in the bin, or part of another document.

    Ordered by section, kind, date (undated last) and the order in which documents came.
    """
    known = tuple(documents)
    inside = parts_of_others(known, translations)
    taken = [held for held in known if _ordinary(held) and held.id not in inside]
    taken.sort(key=_first_order(profile))
    items = tuple(Item(document.id) for document in taken)
    return Packet(packet_id, profile.id, edited, items)


def include(packet: Packet, document: str, edited: date) -> Packet:
    """Take a document in, as the last one; nothing changes for one that is in."""
    if any(item.document == document for item in packet.items):
        return packet
    excluded = tuple(other for other in packet.excluded if other != document)
    return replace(packet, items=(*packet.items, Item(document)), excluded=excluded, edited=edited)


def exclude(packet: Packet, document: str, edited: date) -> Packet:
    """Take a document out, so that it isn't proposed again."""
    items = tuple(item for item in packet.items if item.document != document)
    excluded = packet.excluded if document in packet.excluded else (*packet.excluded, document)
    if (items, excluded) == (packet.items, packet.excluded):
        return packet
    return replace(packet, items=items, excluded=excluded, edited=edited)


def move(packet: Packet, document: str, to: int, among: Sequence[str], edited: date) -> Packet:
    """Make a document number `to` (from 1) among some documents; all others keep their places.

    `among` are the documents as printed: those of its section, or of the whole packet. A number
    beyond the ends means the end. Raises ValueError where the document isn't one of them.
    """
    order = [name for name in among if name != document]
    if len(order) == len(among):
        message = f"{document} is not among them"
        raise ValueError(message)
    order.insert(max(to, 1) - 1, document)
    by_name = {item.document: item for item in packet.items}
    waiting = (by_name[name] for name in order if name in by_name)
    inside = set(order)
    items = tuple(next(waiting) if item.document in inside else item for item in packet.items)
    return packet if items == packet.items else replace(packet, items=items, edited=edited)


def put_in_section(packet: Packet, document: str, section: str | None, edited: date) -> Packet:
    """Put a document into a section by its key; None lets its kind decide again."""
    items = tuple(
        replace(item, section=section) if item.document == document else item
        for item in packet.items
    )
    return packet if items == packet.items else replace(packet, items=items, edited=edited)


def missing_from(
    packet: Packet, documents: Iterable[Document], translations: Iterable[Translation]
) -> tuple[Document, ...]:
    """Give ordinary documents that are not in the packet and that nobody took out."""
    return tuple(held for held in _outside(packet, documents, translations) if _ordinary(held))


def sensitive_waiting(
    packet: Packet, documents: Iterable[Document], translations: Iterable[Translation]
) -> tuple[Document, ...]:
    """Give sensitive documents about which nobody has decided."""
    outside = _outside(packet, documents, translations)
    return tuple(held for held in outside if held.sensitive and not held.removed)


def parts_of_others(documents: Iterable[Document], translations: Iterable[Translation]) -> set[str]:
    """Give the documents that are a part of another one: its translations, its signed pages."""
    # Also those of a document that is not in the packet: its translation says what it says.
    parts = {part for document in documents for part in belongings(document, ())}
    for translation in translations:
        parts.update(filter(None, (translation.document, translation.signed)))
    return parts


def _outside(
    packet: Packet, documents: Iterable[Document], translations: Iterable[Translation]
) -> tuple[Document, ...]:
    known = tuple(documents)
    decided = {item.document for item in packet.items} | set(packet.excluded)
    decided |= parts_of_others(known, translations)
    return tuple(document for document in known if document.id not in decided)


def _ordinary(document: Document) -> bool:
    return not document.sensitive and not document.removed


def _first_order(profile: Profile) -> Callable[[Document], tuple[object, ...]]:
    kinds = [kind for section in profile.sections for kind in section.kinds]
    places = {kind: n for n, kind in enumerate(kinds)}

    def key(document: Document) -> tuple[object, ...]:
        place = places.get(document.kind, len(places))
        when = document.date.sort_key if document.date else _LAST
        return place, when, _number(document.id), document.id

    return key


def _number(name: str) -> int:
    # d10 came after d9.
    digits = name.lstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) if digits.isascii() and digits.isdigit() else 0
