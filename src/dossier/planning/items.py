"""Changes to single exhibits: made by the program or not, which pages, which size, which sheets."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from dossier.model.generated import Generated, generated
from dossier.model.packet import Item, Packet
from dossier.model.selection import Ranges, tidied


def with_generated(
    packet: Packet, name: str, edited: date, section: str | None = None, before: str = ""
) -> Packet:
    """Take a generated exhibit in, before an item or as the last one; one that is in stays.

    Raises ValueError for a name that means none, and for an item that isn't there.
    """
    if generated(name) is None:
        message = f"{name} is not made by the program"
        raise ValueError(message)
    if any(item.document == name for item in packet.items):
        return packet
    at = [item.document for item in packet.items].index(before) if before else len(packet.items)
    items = (*packet.items[:at], Item(name, section), *packet.items[at:])
    return replace(packet, items=items, edited=edited)


def without_generated(packet: Packet, name: str, edited: date) -> Packet:
    """Take a generated exhibit out; photographs on its sheets become exhibits of their own again.

    Raises ValueError for a name that means none.
    """
    if generated(name) is None:
        message = f"{name} is not made by the program"
        raise ValueError(message)
    return _kept(packet, _loosened(packet.items, name), edited)


def select(packet: Packet, document: str, ranges: Ranges, edited: date) -> Packet:
    """Choose the pages of an exhibit that are filed, counted from 1; none means all of them."""
    return _changed(packet, document, lambda item: replace(item, pages=tidied(ranges)), edited)


def keep_size(packet: Packet, document: str, edited: date, *, kept: bool) -> Packet:
    """Keep the size of an exhibit's pages, or let them be made smaller to fit the paper."""
    return _changed(packet, document, lambda item: replace(item, as_it_is=kept), edited)


def entitle(packet: Packet, name: str, title: str, edited: date) -> Packet:
    """Give a generated exhibit a title of its own; an empty one is the usual title again."""
    return _changed(packet, name, lambda item: replace(item, title=title.strip()), edited)


def put_on_sheets(
    packet: Packet, documents: Sequence[str], each: int | None, edited: date, name: str = ""
) -> Packet:
    """Put photographs on sheets, `each` (1, 2 or 4) on one, in the order in which they are given.

    None leaves as many on a sheet as there are, four on new ones. `name` are the sheets to put them
    on: afterwards these hold them and no others. Without a name they go on the sheets that hold
    some of them and nothing else, else on new ones in the place of the first. Raises ValueError for
    another number, no photograph, or a name that means no sheets.
    """
    if each not in (1, 2, 4, None) or not documents:
        message = f"{len(documents)} photographs don't go {each} to a sheet"
        raise ValueError(message)
    if name and generated(name) is not Generated.PHOTOS:
        message = f"{name} are no sheets of photographs"
        raise ValueError(message)
    wanted = tuple(dict.fromkeys(documents))
    name = name or _sheets_of(packet, wanted) or _free_name(packet)
    items = tuple(_gathered(packet.items, name, wanted, each))
    if not any(item.document == name for item in items):
        items = (*items, _sheet(Item(name), wanted, each))
    excluded = tuple(other for other in packet.excluded if other not in wanted)
    return _kept(replace(packet, excluded=excluded), items, edited)


def _gathered(
    items: Iterable[Item], name: str, wanted: Sequence[str], each: int | None
) -> Iterator[Item]:
    """Give the items with the sheets at their place; what no longer lies on them follows them."""
    there = {item.document for item in items}
    done = False
    for item in items:
        if item.document == name:
            yield _sheet(item, wanted, each)
            yield from (Item(held) for held in item.holds if held not in wanted)
        elif item.document in wanted:
            if name not in there and not done:
                yield _sheet(Item(name, item.section), wanted, each)
                done = True
        else:
            left = tuple(held for held in item.holds if held not in wanted)
            if left or not item.holds:
                yield replace(item, holds=left)


def _sheet(item: Item, wanted: Sequence[str], each: int | None) -> Item:
    return replace(item, holds=tuple(wanted), each=each or item.each)


def _sheets_of(packet: Packet, wanted: Sequence[str]) -> str:
    among = (item for item in packet.items if item.holds and set(item.holds) <= set(wanted))
    return next((item.document for item in among), "")


def _free_name(packet: Packet) -> str:
    taken = {item.document for item in packet.items}
    names = (
        f"{Generated.PHOTOS}-{n}" if n > 1 else str(Generated.PHOTOS) for n in itertools.count(1)
    )
    return next(name for name in names if name not in taken)


def _loosened(items: Iterable[Item], name: str) -> tuple[Item, ...]:
    found: list[Item] = []
    for item in items:
        found += [Item(held) for held in item.holds] if item.document == name else [item]
    return tuple(found)


def _changed(packet: Packet, document: str, change: Callable[[Item], Item], edited: date) -> Packet:
    items = tuple(change(item) if item.document == document else item for item in packet.items)
    return _kept(packet, items, edited)


def _kept(packet: Packet, items: tuple[Item, ...], edited: date) -> Packet:
    return packet if items == packet.items else replace(packet, items=items, edited=edited)
