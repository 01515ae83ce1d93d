"""A typed translation as numbered blocks: one for each paragraph of the page, in one text."""

import re
from collections.abc import Sequence
from typing import Final

_BETWEEN: Final = "\n\n"
_EMPTY_LINE: Final = re.compile(r"\n(?=\n)")


def split(text: str) -> tuple[str, ...]:
    """Give the blocks of a text; no text has none. `joined` gives the same text again."""
    return tuple(text.split(_BETWEEN)) if text else ()


def joined(blocks: Sequence[str]) -> str:
    """Put blocks into one text, an empty line between them; empty blocks at the end go."""
    count = len(blocks)
    while count and not blocks[count - 1].strip():
        count -= 1
    return _BETWEEN.join(blocks[:count])


def tidy(block: str) -> str:
    """Give a block as it can be kept: an empty line inside it doesn't make it two.

    Printed, the line is as empty as before.
    """
    return _EMPTY_LINE.sub("\n ", block.strip("\n"))
