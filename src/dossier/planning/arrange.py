"""Changes to a packet: what is proposed first, taken in or out, moved, put into a section."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from datetime import date

from dossier.errors import PacketFiled
from dossier.model.document import Document
from dossier.model.filing import chain
from dossier.model.generated import generated
from dossier.model.matter import Matter
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
    """Make the first packet: all but sensitive and removed documents, and parts of others.

    What its reader must not see stays out too, and kinds that the profile asks about first.
    Ordered by section, kind, date (undated last) and the order in which documents came.
    """
    known = tuple(documents)
    inside = parts_of_others(known, translations)
    taken = [held for held in known if _proposed(held, profile) and held.id not in inside]
    taken.sort(key=_first_order(profile))
    items = tuple(Item(document.id) for document in taken)
    return Packet(packet_id, profile.id, edited, items, separate=profile.files.separate)


def propose_supplement(matter: Matter, before: Packet, edited: date) -> Packet:
    """Make the packet that continues a filed one: what was never filed, or as a better scan only.

    What the person took out stays out; options, cover and answers go on. What was let pass has to
    be looked at again. It has no id yet. Raises ValueError where the packet before isn't filed.
    """
    if not before.filed:
        message = f"{before.id} is not filed"
        raise ValueError(message)
    known, told = matter.documents.values(), matter.translations.values()
    fresh = propose(matter.profile, known, told, "", edited)
    filed = filed_as_they_are(matter, before.filed)
    apart = filed | set(before.excluded)
    return replace(
        before,
        id="",
        edited=edited,
        items=tuple(item for item in fresh.items if item.document not in apart),
        accepted=(),
        filed="",
        continues=before.filed,
        withdrawn=(),
    )


def filed_as_they_are(matter: Matter, newest: str) -> set[str]:
    """Give the documents whose very pages were filed, in a filing or in one that it continues."""
    found: set[str] = set()
    for filing in chain(matter.filings, newest):
        for exhibit in filing.exhibits:
            for one in (exhibit, *exhibit.holds):
                held = matter.documents.get(one.document)
                if held is not None and held.safe.sha256 == one.sha256:
                    found.add(held.id)
    return found


def refuse_filed(packet: Packet) -> None:
    """Raise PacketFiled for a packet that was filed: what left stays as it left."""
    if packet.filed:
        raise PacketFiled(profile=packet.profile)


def include(packet: Packet, document: str, edited: date) -> Packet:
    """Take a document in, as the last one; nothing changes for one that is in."""
    if document in _decided_in(packet):
        return packet
    excluded = tuple(other for other in packet.excluded if other != document)
    return replace(packet, items=(*packet.items, Item(document)), excluded=excluded, edited=edited)


def exclude(packet: Packet, document: str, edited: date) -> Packet:
    """Take a document out, so that it isn't proposed again; sheets go with their photographs."""
    item = next((one for one in packet.items if one.document == document), None)
    gone = (document,) if generated(document) is None else item.holds if item else ()
    kept = (one for one in packet.items if one.document != document)
    items = tuple(one for one in (_without(one, gone) for one in kept) if one is not None)
    excluded = tuple(dict.fromkeys((*packet.excluded, *gone)))
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


def missing_from(matter: Matter) -> tuple[Document, ...]:
    """Give ordinary documents that are not in the packet and that nobody took out."""
    return tuple(held for held in _outside(matter) if _ordinary(held, matter.profile))


def sensitive_waiting(matter: Matter) -> tuple[Document, ...]:
    """Give sensitive documents about which nobody has decided."""
    return tuple(held for held in _outside(matter) if held.sensitive and not held.removed)


def parts_of_others(documents: Iterable[Document], translations: Iterable[Translation]) -> set[str]:
    """Give the documents that are a part of another one: its translations, its signed pages."""
    # Also those of a document that is not in the packet: its translation says what it says.
    parts = {part for document in documents for part in belongings(document, ())}
    for translation in translations:
        parts.update(filter(None, (translation.document, translation.signed)))
    return parts


def _outside(matter: Matter) -> tuple[Document, ...]:
    packet, known = matter.packet, matter.documents.values()
    decided = _decided_in(packet) | set(packet.excluded)
    decided |= filed_as_they_are(matter, packet.continues)
    decided |= parts_of_others(known, matter.translations.values())
    return tuple(document for document in known if document.id not in decided)


def _decided_in(packet: Packet) -> set[str]:
    """Give what is in the packet, on sheets of photographs too."""
    return {name for item in packet.items for name in (item.document, *item.holds)}


def _without(item: Item, gone: Container[str]) -> Item | None:
    """Give an item without photographs that are taken out; None for sheets with nothing on them."""
    if not item.holds:
        return item
    holds = tuple(name for name in item.holds if name not in gone)
    return replace(item, holds=holds) if holds else None


def _ordinary(document: Document, profile: Profile) -> bool:
    hidden = profile.reader in document.hidden_from
    return not document.sensitive and not document.removed and not hidden


def _proposed(document: Document, profile: Profile) -> bool:
    return _ordinary(document, profile) and document.kind not in profile.ask_first


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
