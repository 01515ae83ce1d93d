"""Checks what is told twice and differs: between events, and between packets of one vault.

It never says which one is right.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from dossier.model.dates import FuzzyDate
from dossier.model.event import Event
from dossier.model.packet import Packet
from dossier.planning.noticed import Brief, Noticed, noticed

SHARED: Final = (
    *("name", "family-name", "given-names", "a-number", "birth", "marital-status"),
    *("address", "petitioner", "beneficiary", "spouse", "date-of-marriage", "place-of-marriage"),
)
"""Facts that are the same wherever they are told: who somebody is, and about a marriage."""


def events(brief: Brief) -> Iterator[Noticed]:
    """Find the same event told twice with dates that can't both be."""
    told = brief.circumstances.events or tuple(brief.matter.events.values())
    for one, other in combinations(told, 2):
        if _same(one, other) and _differ(one.date, other.date):
            facts = {"title": one.title, "date": str(one.date), "other": str(other.date)}
            yield noticed("events-disagree", one.id, **facts)


def packets(brief: Brief) -> Iterator[Noticed]:
    """Find facts of this packet that another packet of the vault tells otherwise."""
    own = brief.matter.packet
    for other in brief.circumstances.packets:
        if other.profile == own.profile:
            continue
        typed = dict(other.cover)
        for key in SHARED:
            here, there = brief.matter.fact(key), typed.get(key, "")
            if here and there and _plain(here) != _plain(there):
                yield noticed(
                    "packets-disagree",
                    brief.subject,
                    key=_label(brief, key),
                    here=here,
                    there=there,
                    other=_called(other),
                )


def _same(one: Event, other: Event) -> bool:
    return bool(one.title.strip()) and _plain(one.title) == _plain(other.title)


def _differ(one: FuzzyDate | None, other: FuzzyDate | None) -> bool:
    if one is None or other is None or one.about or other.about:
        return False
    parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return any(a is not None and b is not None and a != b for a, b in parts)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split())


def _label(brief: Brief, key: str) -> str:
    cover = brief.matter.profile.cover
    return next((one.label for one in (*cover.fields, *cover.placed) if one.key == key), key)


def _called(packet: Packet) -> str:
    return packet.profile
