"""Order of letters on a line: embedding levels (UAX 9), without the controls a title may carry."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bidi.algorithm import Char  # a type of the stub only

_TURNING: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_SKIPPED: Final = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_CLOSING: Final = {"(": ")", "[": "]", "{": "}", "⁅": "⁆", "⟨": "⟩", "〈": "〉", "❨": "❩"}
_RIGHT: Final = frozenset({"R", "AL", "EN", "AN"})


def base_level(text: str) -> int:
    """1 if the first letter with a direction runs right to left, else 0 (rules P2, P3)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return 1
        if direction == "L":
            return 0
    return 0


@lru_cache(16384)
def levels(text: str, base: int) -> tuple[int, ...]:
    """Embedding level of each character of one paragraph; odd levels run right to left.

    ZWNJ and its kin take the level of the character before: python-bidi leaves them out of its
    answer, which would shift all levels after them. It also asserts on isolates.
    """
    if not base and _TURNING.search(text) is None:
        return (0,) * len(text)
    kept = [at for at, char in enumerate(text) if unicodedata.bidirectional(char) not in _SKIPPED]
    known = dict(zip(kept, _levels("".join(text[at] for at in kept), base), strict=True))
    found: list[int] = []
    for at in range(len(text)):
        found.append(known.get(at, found[-1] if found else base))
    return tuple(found)


def _levels(text: str, base: int) -> list[int]:
    storage = get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base else "L"
    get_embedding_levels(text, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], base)
    resolve_neutral_types(storage, debug=False)
    resolve_implicit_levels(storage, debug=False)
    return [char["level"] for char in storage["chars"]]


def _resolve_brackets(chars: list[Char], base: int) -> None:
    """Rule N0, which python-bidi lacks: both brackets of a pair get one direction."""
    for opening, closing in _pairs(chars):
        inside = {_strong(char) for char in chars[opening + 1 : closing]} - {""}
        own, other = ("R", "L") if base else ("L", "R")
        if own in inside:
            chosen = own
        elif other in inside:
            before = (_strong(char) for char in reversed(chars[:opening]))
            chosen = other if next(filter(None, before), own) == other else own
        else:
            continue
        chars[opening]["type"] = chars[closing]["type"] = chosen


def _pairs(chars: Sequence[Char]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, char in enumerate(chars):
        if char["type"] != "ON":
            continue
        if char["ch"] in _CLOSING:
            waiting.append((_CLOSING[char["ch"]], at))
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == char["ch"]:
                pairs.append((waiting[depth][1], at))
                del waiting[depth:]
                break
    return sorted(pairs)


def _strong(char: Char) -> str:
    if char["type"] == "L":
        return "L"
    return "R" if char["type"] in _RIGHT else ""


def mirrored(text: str) -> str:
    """The text with each bracket or sign turned round, as it looks from right to left (rule L4)."""
    return "".join(MIRRORED.get(char, char) for char in text)


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """Places of runs from left to right, given their levels in reading order (rule L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order
