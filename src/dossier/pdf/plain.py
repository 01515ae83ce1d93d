"""Numbers, names, strings and arrays of them, written; dictionaries and streams never pass."""

import re
from decimal import Decimal
from typing import Final

import pikepdf

from dossier.pdf.objects import number

_HOLDS_MORE: Final = re.compile(rb"\d R\b|<<")
_DEEPEST: Final = 16


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
