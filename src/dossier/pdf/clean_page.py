"""Copies one page: its content and what its annotations show become one upright form."""

from dataclasses import dataclass

import pikepdf

from dossier.pdf.boxes import Placement
from dossier.pdf.clean import Copier
from dossier.pdf.flatten import Appearance
from dossier.pdf.objects import dictionary, numbers, reference
from dossier.pdf.source import contents, inherited

_FORM = {"/Type": b"/XObject", "/Subtype": b"/Form"}
_AS_IT_IS = (1, 0, 0, 1, 0, 0)
"""What a form without a matrix is drawn by."""


@dataclass(frozen=True)
class Sheet:
    """A page to copy: where it stands and the appearances on it, the lowest first."""

    page: pikepdf.Object
    placement: Placement
    appearances: tuple[Appearance, ...]


def copy_page(copier: Copier, sheet: Sheet) -> None:
    """Write a page of the copy and everything it needs."""
    place = sheet.placement
    number = copier.out.reserve()
    frame = {**_FORM, "/BBox": numbers(place.box)}
    if place.matrix != _AS_IT_IS:
        frame["/Matrix"] = numbers(place.matrix)
    resources = inherited(sheet.page, "/Resources")
    home = resources if isinstance(resources, pikepdf.Dictionary) else None
    own, content = copier.content(contents(sheet.page), home)
    frame |= _group(copier, sheet)
    if sheet.appearances:
        # The content stays a form of its own: what it leaves open can't move the appearances.
        inner = copier.out.reserve()
        copier.out.put_stream(inner, {**_FORM, **own, "/BBox": numbers(place.box)}, content)
        frame["/Resources"] = _around(copier, inner, sheet.appearances)
        operators = b" ".join(_drawn(index, one) for index, one in enumerate(sheet.appearances))
        copier.out.put_stream(number, frame, b"/C Do " + operators)
    else:
        copier.out.put_stream(number, {**frame, **own}, content)
    copier.out.add_page(number, place.width, place.height)
    copier.finish_page()


def _group(copier: Copier, sheet: Sheet) -> dict[str, bytes]:
    """The transparency group of the page: it says in which colours layers mix."""
    group = copier.value(sheet.page.get("/Group"), "group", None)
    return {"/Group": group} if group else {}


def _around(copier: Copier, inner: int, appearances: tuple[Appearance, ...]) -> bytes:
    drawn = {
        f"/A{index}": copier.value(one.form, "xobject", None)
        for index, one in enumerate(appearances)
    }
    named = {key: text for key, text in drawn.items() if text}
    return b"<</XObject " + dictionary({"/C": reference(inner), **named}) + b">>"


def _drawn(index: int, one: Appearance) -> bytes:
    return b"q " + numbers(one.matrix)[1:-1] + b" cm /A%d Do Q" % index
