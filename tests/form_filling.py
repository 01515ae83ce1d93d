"""Fills in a form as a program does that only writes values: no field gets a picture of its own."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Name, Object, String

from dossier.pdf.source import form_fields, inherited

HIDDEN = 2 | 32
MULTILINE, COMB, PUSH = 1 << 12, 1 << 24, 1 << 16
PEOPLE = (
    "Nümunəzadə",
    "Şəhla Məmmədova-Örnək",
    "Çingiz Əhməd oğlu",
    "Ğ. İsgəndərzadə",
    "Bakı, Nümunə küçəsi 12",
    "01/02/1990",
    "Примеров Пётр",
)
LONG = "Birinci sətir və onun davamı. "


@dataclass(frozen=True)
class Filled:
    """What a field shows, on which page (from 0), in which rectangle; None text is a tick."""

    page: int
    rect: tuple[float, float, float, float]
    text: str | None


def fill(source: bytes, *, redraw: bool) -> tuple[bytes, tuple[Filled, ...]]:
    """Fill in every field that is seen. `redraw` says in the file that pictures are out of date."""
    with pikepdf.open(io.BytesIO(source)) as pdf:
        if redraw:
            pdf.Root.AcroForm.NeedAppearances = True
        told = tuple(_filled(pdf))
        file = io.BytesIO()
        pdf.save(file)
    return file.getvalue(), told


def _filled(pdf: pikepdf.Pdf) -> Iterator[Filled]:
    listed = {one.objgen for one in form_fields(pdf.Root.AcroForm.Fields)}
    values = 0
    for number, page in enumerate(pdf.pages):
        for widget in page.obj.get("/Annots", []):
            seen = not int(widget.get("/F", 0)) & HIDDEN
            if widget.get("/Subtype") != "/Widget" or not seen or widget.objgen not in listed:
                continue
            text = _answer(widget, values)
            values += 1
            if text != "":
                x0, y0, x1, y1 = (float(edge) for edge in widget.Rect)
                yield Filled(number, (x0, y0, x1, y1), text)


def _answer(widget: Object, nth: int) -> str | None:
    """Give a field a value; gives what it then shows, None for a tick, nothing for no value."""
    owner = widget if "/T" in widget else widget.get("/Parent", widget)
    match str(inherited(widget, "/FT")):
        case "/Tx":
            owner.V = String(text := _text(widget, nth))
            return text
        case "/Ch":
            return _chosen(widget, owner)
        case "/Btn":
            return _ticked(widget, owner)
        case _:
            return ""


def _text(widget: Object, nth: int) -> str:
    flags, most = (_whole(inherited(widget, key)) for key in ("/Ff", "/MaxLen"))
    if flags & COMB:
        return "12345678901234567890"[:most]
    text = PEOPLE[nth % len(PEOPLE)]
    if flags & MULTILINE:
        text = f"{text}: {LONG * 3}".strip()
    return text[:most].strip() if most else text


def _chosen(widget: Object, owner: Object) -> str:
    options = list(inherited(widget, "/Opt") or [])  # type: ignore[call-overload] # an array
    stored = shown = options[-1]
    if isinstance(stored, pikepdf.Array):
        stored, shown = stored[0], stored[1]
    owner.V = String(str(stored))
    return str(shown)


def _ticked(widget: Object, owner: Object) -> str | None:
    looks = widget.get("/AP", pikepdf.Dictionary()).get("/N", pikepdf.Dictionary())
    states = [state for state in looks.keys() if state != "/Off"]  # noqa: SIM118 - no mapping
    if not states or _whole(inherited(widget, "/Ff")) & PUSH:
        return ""
    widget.AS = owner.V = Name(states[0])
    return None


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
