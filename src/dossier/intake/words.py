"""Names and texts from files without characters that hide, reorder or break others."""

import re
from typing import Final

# Marks and embeddings of direction can make a name read as another one; zero-width spaces, tag
# characters and the like hide in it. U+200C and U+200D stay: Persian, Hindi and emoji need them.
_HIDDEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_NOT_TEXT: Final = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_CONTROLS: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_REMOVED: Final = re.compile(f"[{_HIDDEN}{_NOT_TEXT}{_CONTROLS}]")
_LINE_END: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# PDFium writes U+0002 (older ones U+FFFE) for the hyphen of a word that goes on in the next line.
_BROKEN_WORD: Final = re.compile("[\x02\ufffe](?:\r\n|\r|\n)?")
_SPACES: Final = re.compile(r"[\s]+")
LONGEST_NAME: Final = 255
LONGEST_TEXT: Final = 1_000_000


def text(raw: str) -> str:
    """A text of several lines."""
    joined = _BROKEN_WORD.sub("", raw)
    lines = _LINE_END.sub("\n", joined)
    return _REMOVED.sub("", lines)[:LONGEST_TEXT]


def name(raw: str) -> str:
    """A name, title or other text of one line."""
    return _SPACES.sub(" ", _REMOVED.sub("", _SPACES.sub(" ", raw))).strip()[:LONGEST_NAME]
