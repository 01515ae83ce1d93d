"""The colours of inks, papers and skies, as red, green, blue from 0 to 255."""

from typing import TypeAlias

Tone: TypeAlias = tuple[int, int, int]

BLACK: Tone = (34, 33, 36)
PRINT: Tone = (46, 45, 48)
FAINT: Tone = (120, 118, 114)
BLUE: Tone = (38, 58, 140)
BALLPOINT: Tone = (44, 60, 128)
VIOLET: Tone = (74, 66, 150)
GREEN: Tone = (64, 108, 92)
WINE: Tone = (120, 44, 54)
GOLD: Tone = (178, 146, 78)
NAVY: Tone = (40, 62, 92)
WHITE: Tone = (255, 255, 255)

IVORY: Tone = (248, 244, 232)
CREAM: Tone = (243, 237, 221)
PLAIN: Tone = (250, 249, 245)
COPY: Tone = (246, 246, 245)
GREENISH: Tone = (238, 243, 234)


def mix(first: Tone, second: Tone, part: float) -> Tone:
    """`part` 0 gives the first tone, 1 the second."""
    blended = tuple(round(a + (b - a) * part) for a, b in zip(first, second, strict=True))
    return (blended[0], blended[1], blended[2])
