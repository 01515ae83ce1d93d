"""Small pictures of documents for a list: many thumbnails decoded in one go, by a worker."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier.errors import NotFound, Refusal, VaultDamaged
from dossier.model.picture import Picture
from dossier.sandbox.call import PARSER, Call
from dossier.sandbox.rows import BytesRows
from dossier.vault import documents
from dossier.vault.session import Session
from dossier.workflows.desk import Desk
from dossier.workflows.pictures import pictures as drawn
from dossier.workflows.pictures import width

__all__ = ["Picture", "pictures"]

_AT_ONCE: Final = 64
"""Thumbnails of one call: what they give has to stay small in memory."""
_LIMITS: Final = replace(PARSER, cpu_seconds=10, cpu_most=10, hang_seconds=10.0)


def pictures(desk: Desk, ids: Sequence[str], width_px: int) -> dict[str, Picture]:
    """Give the thumbnails of documents, scaled to that width in pixels, by id.

    One that is very long is narrower. A document that isn't there, or whose thumbnail is damaged,
    is not in the answer. Callable from any thread with a progress of its own. Raises Stopped.
    """
    kept = dict(_kept(desk.session, ids))
    names = tuple(kept)
    found: dict[str, Picture] = {}
    for start in range(0, len(names), _AT_ONCE):
        some = names[start : start + _AT_ONCE]
        found |= _decoded(desk, {name: kept[name] for name in some}, width(width_px))
    return found


def _kept(session: Session, ids: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    for name in dict.fromkeys(ids):
        try:
            data = documents.thumbnail(session, name)
        except (NotFound, VaultDamaged):
            continue  # a list shows what it can; opening the document tells what is wrong
        if data:
            yield name, data


def _decoded(desk: Desk, kept: dict[str, bytes], across: int) -> dict[str, Picture]:
    """Decode some thumbnails; where that breaks a worker, each half alone."""
    sources = tuple(map(BytesRows, kept.values()))
    call = Call("dossier.intake.viewing:thumbnails", {"width": across}, sources, limits=_LIMITS)
    try:
        shown = drawn(desk, call, len(kept))
    except Refusal:
        names = tuple(kept)
        if len(names) == 1:
            return {}
        half = len(names) // 2
        found: dict[str, Picture] = {}
        for some in (names[:half], names[half:]):
            found |= _decoded(desk, {name: kept[name] for name in some}, across)
        return found
    return {name: one for name, one in zip(kept, shown, strict=True) if one is not None}
