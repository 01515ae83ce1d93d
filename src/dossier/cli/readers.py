"""How the words about a paper are read: marks, spellings, evidence, where the paper itself went."""

import argparse
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeVar

from dossier.cli.options import when
from dossier.model.document import Cited, Handed, Mark, Spelled

Words = TypeVar("Words", bound=StrEnum)

_MARK: Final = re.compile(
    r"(?P<page>[0-9]+):(?P<top>[0-9]+(?:\.[0-9]+)?)-(?P<bottom>[0-9]+(?:\.[0-9]+)?)(?::(?P<note>.*))?"
)
_CITED: Final = re.compile(r"(?P<document>[^:]+)(?::(?P<page>[0-9]+))?")


def some_of(words: type[Words]) -> Callable[[str], tuple[Words, ...]]:
    """Make a reader for words of an enumeration between commas; an empty text is none of them."""

    def read(text: str) -> tuple[Words, ...]:
        named = [word.strip() for word in text.split(",") if word.strip()]
        unknown = [word for word in named if word not in tuple(words)]
        if unknown:
            message = f"{unknown[0]!r} is none of {', '.join(words)}"
            raise argparse.ArgumentTypeError(message)
        return tuple(dict.fromkeys(map(words, named)))

    return read


def mark(text: str) -> Mark | None:
    """Read PAGE:TOP-BOTTOM or PAGE:TOP-BOTTOM:NOTE, in points from the top; empty takes all out."""
    if not text:
        return None
    found = _MARK.fullmatch(text)
    if found is None or float(found["top"]) >= float(found["bottom"]) or int(found["page"]) < 1:
        message = f"{text!r} is no mark; write 3:120-180, in points from the top of page 3"
        raise argparse.ArgumentTypeError(message)
    note = (found["note"] or "").strip()
    return Mark(int(found["page"]), float(found["top"]), float(found["bottom"]), note)


def spelled(text: str) -> Spelled | None:
    """Read PERSON=NAME; empty takes all out."""
    if not text:
        return None
    person, equals, name = (part.strip() for part in text.partition("="))
    if not equals or not person or not name:
        message = f"{text!r} is not of the form PERSON=NAME"
        raise argparse.ArgumentTypeError(message)
    return Spelled(person, name)


def handed(text: str) -> Handed | None:
    """Read TO, TO,DAY or TO,DAY,RECEIPT; empty takes all out."""
    if not text:
        return None
    to, _, rest = (part.strip() for part in text.partition(","))
    day, _, receipt = (part.strip() for part in rest.partition(","))
    if not to:
        message = f"{text!r} doesn't say to whom the paper was handed"
        raise argparse.ArgumentTypeError(message)
    return Handed(to, when(day), receipt)


def cited(text: str) -> Cited | None:
    """Read ID or ID:PAGE; empty takes all out."""
    if not text:
        return None
    found = _CITED.fullmatch(text)
    if found is None or found["page"] == "0":
        message = f"{text!r} is no evidence; write d4, or d4:2 for its page 2"
        raise argparse.ArgumentTypeError(message)
    return Cited(found["document"].strip(), int(found["page"]) if found["page"] else None)
