"""Reads where evidence is shown on a page: frames, bars beside passages, what is drawn around."""

import re
from typing import Final, NamedTuple

from dossier.pdf.witness_facts import Box

_NUMBER: Final = r"(-?\d+(?:\.\d+)?)"
_FRAME: Final = re.compile(
    rf"q {_NUMBER} {_NUMBER} {_NUMBER} {_NUMBER} re W n "
    rf"{_NUMBER} 0 0 {_NUMBER} {_NUMBER} {_NUMBER} cm /(E\d?) Do Q"
    rf"(?:\nq {_NUMBER} w {_NUMBER} {_NUMBER} {_NUMBER} {_NUMBER} re S Q)?"
)
_BARS: Final = re.compile(r"q (?:-?\d+(?:\.\d+)? ){4}re f(?: (?:-?\d+(?:\.\d+)? ){4}re f)* Q")
_BAR: Final = re.compile(rf"{_NUMBER} {_NUMBER} {_NUMBER} {_NUMBER} re f")
_BODY: Final = re.compile(rb"q\n(.*)\nQ", re.DOTALL)
_MOVES: Final = re.compile(rb"(?<![^\s])(?:Do|cm|W\*?|gs|sh|BI|[qQ])(?![^\s])")
"""What a drawn body has no use for: other forms, and all that would change what comes after it."""
_HAIR: Final = 0.02
"""Numbers in the file are rounded; a frame may differ from its page by that much."""


class Frame(NamedTuple):
    """Where a form is shown, by its name, at which scale, and whether a line is drawn around it."""

    name: str
    box: Box
    scale: float
    lined: bool


def read_frame(content: bytes) -> Frame | None:
    """Read where a form is shown and how large; None if the stream does anything else.

    It must clip to the frame, move the form's corner to the frame's, scale both ways alike, and
    draw a line around or nothing.
    """
    found = _FRAME.fullmatch(content.decode("latin-1"))
    if found is None:
        return None
    name = found[9]
    numbers = [float(one) for one in found.groups()[:8]]
    x, y, width, height, across, up, to_x, to_y = numbers
    same = [(across, up), (x, to_x), (y, to_y)]
    lined = found[10] is not None
    if lined:
        line, *around = (float(one) for one in found.groups()[9:])
        half = line / 2
        same += zip((x - half, y - half, width + line, height + line), around, strict=True)
    if any(abs(one - other) > _HAIR for one, other in same):
        return None
    return Frame(name, Box(x, y, x + width, y + height), across, lined)


def read_bars(content: bytes) -> tuple[Box, ...] | None:
    """Read the bars beside passages; None if the stream does anything else."""
    text = content.decode("latin-1")
    if not _BARS.fullmatch(text):
        return None
    rows = (map(float, found.groups()) for found in _BAR.finditer(text))
    return tuple(Box(x, y, x + width, y + height) for x, y, width, height in rows)


def is_body(content: bytes) -> bool:
    """Whether a stream only draws: it shows no form, and leaves nothing to what follows it."""
    found = _BODY.fullmatch(content)
    return found is not None and _MOVES.search(found[1]) is None
