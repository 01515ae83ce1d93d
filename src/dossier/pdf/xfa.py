"""Answers that a form keeps where only Adobe Reader looks: in its XFA data, not in its fields."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

import pikepdf

from dossier.pdf.plain import named, worded
from dossier.pdf.source import form_fields
from dossier.pdf.streams import Unreadable, decoded

_VALUE: Final = re.compile(r">([^<>]+)</")
_WORD: Final = re.compile(r"[^\W\d_]{2}")
"""What has no two letters in a row may be a box, a date or a code, written in another way there."""


def elsewhere(pdf: pikepdf.Pdf) -> int:
    """Count the answers in words of a form's XFA data that no field of the form has."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form:
        return 0
    kept = {_squashed(text) for text in _in_fields(form) if text.strip()}
    answers = {_squashed(text) for text in _in_data(form) if _WORD.search(text)}
    return sum(not _is_known(answer, kept) for answer in answers if answer)


def _is_known(answer: str, kept: Iterable[str]) -> bool:
    # A field may hold more around an answer, or have had room for most of it only.
    return any(
        answer in one or (answer.startswith(one) and len(one) * 2 > len(answer)) for one in kept
    )


def _in_fields(form: pikepdf.Object) -> Iterator[str]:
    for field in form_fields(form.get("/Fields")):
        for key in ("/V", "/DV", "/Opt", "/AS"):
            yield from _texts(field.get(key))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, pikepdf.Array):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, pikepdf.Stream):
        yield value.read_bytes().decode("utf-8", "replace")
    else:
        yield worded(value) or named(value).removeprefix("/")


def _in_data(form: pikepdf.Object) -> Iterator[str]:
    for piece in _data_of(form["/XFA"]):
        try:
            text = decoded(piece).decode("utf-8", "replace")
        except Unreadable:
            continue
        _, _, data = text.partition("<xfa:data")
        data, _, _ = data.partition("</xfa:data>")
        yield from (html.unescape(found[1]) for found in _VALUE.finditer(data))


def _data_of(parts: object) -> Iterator[pikepdf.Object]:
    """Give the streams that hold the data: one named so, or the whole form in one."""
    if isinstance(parts, pikepdf.Stream):
        yield parts
    if isinstance(parts, pikepdf.Array):
        listed = list(parts)
        for name, piece in zip(listed[::2], listed[1::2], strict=False):
            if worded(name) == "datasets" and isinstance(piece, pikepdf.Stream):
                yield piece


def _squashed(text: str) -> str:
    return "".join(text.split()).casefold()
