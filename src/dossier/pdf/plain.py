"""Numbers, names, strings and arrays of them, written; dictionaries and streams never pass."""

import re
from decimal import Decimal
from typing import Final

import pikepdf

from dossier.pdf.objects import number

_HOLDS_MORE: Final = re.compile(rb"\d R\b|<<")
_DEEPEST: Final = 16


def named(value: object) -> str:
    """A name as text (`/Type`); empty for what is none. Bytes that are no text stay escaped."""
    if not isinstance(value, pikepdf.Name):
        return ""
    return value.unparse(resolved=True).decode("latin-1")


def worded(value: object) -> str:
    """A string as text; empty for what is none. What is in no known coding is read as Latin."""
    if not isinstance(value, pikepdf.String):
        return ""
    try:
        return str(value)
    except UnicodeDecodeError:
        return bytes(value).decode("latin-1")


def plain(value: object, depth: int = 0) -> bytes:
    """Write a plain value; empty for anything else. Arrays are written where they stand."""
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int | Decimal):
        return number(value)
    if isinstance(value, pikepdf.Name | pikepdf.String):
        return value.unparse(resolved=True)
    if isinstance(value, pikepdf.Array) and depth < _DEEPEST:
        # The library writes a long array of numbers a hundred times faster than we walk it.
        text = value.unparse(resolved=True)
        if not _HOLDS_MORE.search(text):
            return text
        return b"[" + b" ".join(plain(one, depth + 1) or b"null" for one in value) + b"]"
    return b""
