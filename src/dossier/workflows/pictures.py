"""Takes pictures from a worker, and nothing that isn't one: it may be in a stranger's hands."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from dossier.errors import Refusal
from dossier.model.picture import MOST_PIXELS, PIXEL, Picture
from dossier.model.wire import JsonObject, JsonValue
from dossier.sandbox.call import Call
from dossier.workflows import trouble
from dossier.workflows.desk import Desk

WIDEST: Final = 16_384
"""Pixels across that may be asked for; a page that is too large for it is drawn narrower."""


def width(pixels: int) -> int:
    """Give a width that a worker may be asked for."""
    return min(max(pixels, 1), WIDEST)


def pictures(desk: Desk, call: Call, count: int) -> tuple[Picture | None, ...]:
    """Run a call that draws `count` pictures; None stands for one that it could not show.

    Raises Refusal, Stopped, and what a source raises.
    """
    return pictures_and_answer(desk, call, count)[0]


def pictures_and_answer(
    desk: Desk, call: Call, count: int
) -> tuple[tuple[Picture | None, ...], JsonObject]:
    """Run such a call; give what else it tells beside the pictures."""
    held = _Held()
    limits = replace(call.limits, given=count * MOST_PIXELS * PIXEL)
    answer = desk.sandbox.run(replace(call, sink=held, limits=limits), desk.progress)
    return held.cut(answer, count), answer


@contextmanager
def ours() -> Generator[None]:
    """Turn a refusal of what is in the vault into what it means: see `trouble.inside`."""
    try:
        yield
    except Refusal as refusal:
        raise trouble.inside(refusal) from refusal


def broken() -> Refusal:
    """Give the refusal for an answer that no task of ours gives."""
    return Refusal("worker-crash", error="protocol")


class _Held:
    """Keeps the pixels that come."""

    def __init__(self) -> None:
        self._data = bytearray()

    def take(self, stream: str, data: bytes) -> None:
        """Take the next piece."""
        if stream != "pixels":
            raise broken()
        self._data += data

    def cut(self, answer: JsonObject, count: int) -> tuple[Picture | None, ...]:
        """Give the pictures, if there are as many as wanted and just as many pixels."""
        told = answer.get("pictures")
        if not isinstance(told, list) or len(told) != count:
            raise broken()
        found: list[Picture | None] = []
        at = 0
        for one in told:
            size = None if one is None else _size(one)
            if size is None:
                found.append(None)
                continue
            end = at + size[0] * size[1] * PIXEL
            found.append(Picture(*size, bytes(memoryview(self._data)[at:end])))
            at = end
        if at != len(self._data):
            raise broken()
        return tuple(found)


def _size(told: JsonValue) -> tuple[int, int]:
    match told:
        case [int(across), int(down)] if across > 0 and down > 0 and across * down <= MOST_PIXELS:
            return across, down
        case _:
            raise broken()
