"""What a PDF says of itself: who and when, what is attached, whether it is signed or a shell."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf

from dossier.model.document import Said
from dossier.pdf.plain import worded
from dossier.pdf.source import annotations, contents, form_fields
from dossier.pdf.streams import Unreadable, decoded, raw, steps

_DATE: Final = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?([+-]\d\d)?'?(\d\d)?")
_LONGEST: Final = 500
_OTHER: Final = (
    ("/Title", "title"),
    ("/Subject", "subject"),
    ("/Keywords", "keywords"),
    ("/Creator", "program"),
    ("/Producer", "producer"),
    ("/ModDate", "changed"),
)
# Adobe LiveCycle writes this page into forms that only Adobe Reader can show; one language each.
_WAIT: Final = re.compile(
    rb"(?i)Please wait|Veuillez (?:patienter|attendre)|Bitte warten|Espere|Aguarde|Attendere"
)


@dataclass(frozen=True)
class Attached:
    """A file inside the file: its name as written, its size in bytes as far as it is known."""

    name: str
    size: int
    stream: pikepdf.Object


def said(pdf: pikepdf.Pdf) -> Said:
    """Who made the file and when, in its own words."""
    info = pdf.trailer.get("/Info")
    if not isinstance(info, pikepdf.Dictionary):
        return Said()
    other = ((label, _words(info, key)) for key, label in _OTHER)
    return Said(
        captured=when(_words(info, "/CreationDate")),
        author=_words(info, "/Author"),
        other=tuple(
            (label, when(text) if label == "changed" else text) for label, text in other if text
        ),
    )


def _words(info: pikepdf.Object, key: str) -> str:
    value = info.get(key)
    return worded(value)[:_LONGEST].strip()


def when(text: str) -> str:
    """A PDF date (`D:20240312143000+03'00'`) as `2024-03-12 14:30:00 +03:00`."""
    found = _DATE.match(text)
    if found is None:
        return text
    year, month, day, hour, minute, second, zone, zone_minutes = found.groups()
    days = "-".join(part for part in (year, month, day) if part)
    clock = ":".join(part for part in (hour, minute, second) if part)
    offset = f"{zone}:{zone_minutes or '00'}" if zone else ""
    return " ".join(part for part in (days, clock, offset) if part)


def only_in_reader(pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object]) -> bool:
    """Whether this is a dynamic XFA form: one page that asks to wait for Adobe Reader."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form or len(pages) != 1:
        return False
    if pdf.Root.get("/NeedsRendering") is True:
        return True
    return _asks_to_wait(pages[0])


def _asks_to_wait(page: pikepdf.Object) -> bool:
    try:
        return any(_WAIT.search(decoded(stream)) for stream in contents(page))
    except Unreadable:
        return False


def signed(pdf: pikepdf.Pdf) -> bool:
    """Whether a signature field of the form is filled."""
    form = pdf.Root.get("/AcroForm")
    top = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    return any(
        field.get("/FT") == "/Sig" and isinstance(field.get("/V"), pikepdf.Dictionary)
        for field in form_fields(top)
    )


def attached(pdf: pikepdf.Pdf, pages: Iterable[pikepdf.Object]) -> tuple[Attached, ...]:
    """Every file inside the file, each once: of the name tree, then of the pages."""
    found: dict[tuple[int, int], Attached] = {}
    for key, description in (*_named_files(pdf.Root), *_on_pages(pages)):
        stream = _embedded(description)
        if stream is not None and stream.objgen not in found:
            found[stream.objgen] = Attached(_name(description) or key, _size(stream), stream)
    return tuple(found.values())


def _named_files(root: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Object]]:
    names = root.get("/Names")
    tree = names.get("/EmbeddedFiles") if isinstance(names, pikepdf.Dictionary) else None
    if not isinstance(tree, pikepdf.Dictionary):
        return
    try:
        listed = sorted(pikepdf.NameTree(tree).items(), key=lambda item: str(item[0]))
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return
    for key, description in listed:
        if isinstance(description, pikepdf.Dictionary):
            yield str(key), description


def _on_pages(pages: Iterable[pikepdf.Object]) -> Iterator[tuple[str, pikepdf.Object]]:
    for page in pages:
        for one in annotations(page):
            description = one.get("/FS")
            if isinstance(description, pikepdf.Dictionary):
                yield "", description


def _embedded(description: pikepdf.Object) -> pikepdf.Object | None:
    held = description.get("/EF")
    for key in ("/UF", "/F", "/Unix", "/DOS", "/Mac"):
        stream = held.get(key) if isinstance(held, pikepdf.Dictionary) else None
        if isinstance(stream, pikepdf.Stream):
            return stream
    return None


def _name(description: pikepdf.Object) -> str:
    for key in ("/UF", "/F"):
        value = description.get(key)
        if worded(value).strip():
            return worded(value)
    return ""


def _size(stream: pikepdf.Object) -> int:
    about = stream.get("/Params")
    size = about.get("/Size") if isinstance(about, pikepdf.Dictionary) else None
    if isinstance(size, int) and size >= 0:
        return size
    length = stream.get("/Length")
    return length if isinstance(length, int) else 0


def pieces(stream: pikepdf.Object, piece: int) -> Iterator[bytes]:
    """The decoded bytes of an attachment, `piece` at a time. Raises Unreadable."""
    chain = steps(stream)
    if [step.filter for step in chain] != ["/FlateDecode"] or chain[0].parameters is not None:
        whole = decoded(stream)
        yield from (whole[at : at + piece] for at in range(0, len(whole), piece))
        return
    machine = zlib.decompressobj()
    data = raw(stream)
    try:
        while data and not machine.eof:
            yield machine.decompress(data, piece)
            data = machine.unconsumed_tail
    except zlib.error as error:
        raise Unreadable(str(error)) from error
