"""Turn sheets into a small PDF and read it with three readers that share no code with ours."""

import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.embed import embed

BIDI_CONTROLS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\x0c"))


def make_pdf(sheets: Sequence[Sheet], book: FontBook) -> bytes:
    pdf = pikepdf.new()
    fonts = embed(book, pdf)
    for sheet in sheets:
        used = Dictionary({f"/{name}": fonts[name] for name in sorted(sheet.fonts)})
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, sheet.width, sheet.height]),
            Resources=Dictionary(Font=used),
            Contents=pdf.make_stream(sheet.content),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


def by_pypdf(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def by_pdfium(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [_pdfium_page(document, at) for at in range(len(document))]
    finally:
        document.close()


def _pdfium_page(document: pypdfium2.PdfDocument, at: int) -> str:
    page = document[at]
    text = page.get_textpage()
    try:
        return text.get_text_range().replace("\r\n", "\n")
    finally:
        text.close()
        page.close()


def by_poppler(data: bytes, tmp_path: Path) -> list[str]:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    path = tmp_path / "read.pdf"
    path.write_bytes(data)
    done = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True
    )
    pages = done.stdout.decode("utf-8").split("\x0c")[:-1]
    return [page.translate(BIDI_CONTROLS) for page in pages]


def lines(page: str) -> list[str]:
    """The lines of an extracted page, composed, without bidi controls, spaces made single."""
    composed = unicodedata.normalize("NFC", page.translate(BIDI_CONTROLS))
    return [" ".join(line.split()) for line in composed.split("\n") if line.strip()]


_SPAN = re.compile(
    rb"/Span BMC\nBT /(\S+) [\d.]+ Tf 1 0 0 1 ([\d.-]+) ([\d.-]+) Tm (?:\[([^\]]*)\] TJ) ET\nEMC"
)


def numbers(sheet: Sheet, book: FontBook) -> list[tuple[str, float, float]]:
    """What is marked for the audit: text and where it starts, in the order of the stream."""
    found: list[tuple[str, float, float]] = []
    for name, x, y, array in _SPAN.findall(sheet.content):
        letters = {code: meaning.text for meaning, code in book.fonts[name.decode()].codes.items()}
        digits = b"".join(re.findall(rb"<([0-9A-F]+)>", array)).decode()
        codes = [int(digits[at : at + 4], 16) for at in range(0, len(digits), 4)]
        found.append(("".join(letters[code] for code in codes), float(x), float(y)))
    return found


def linked(sheet: Sheet, book: FontBook) -> list[tuple[str, int]]:
    """Each link with the one number inside it: `("43", 43)`."""
    found: list[tuple[str, int]] = []
    for link in sheet.links:
        rect = link.rect
        inside = [
            text
            for text, x, y in numbers(sheet, book)
            if rect.left <= x <= rect.right and rect.bottom <= y <= rect.top
        ]
        assert len(inside) == 1, (inside, link)
        found.append((inside[0], link.target))
    return found


def ink_below(sheet: Sheet) -> float:
    """The lowest baseline or rule of a sheet."""
    places = re.findall(rb"1 0 0 1 [\d.-]+ ([\d.-]+) Tm", sheet.content)
    places += re.findall(rb"w [\d.-]+ ([\d.-]+) m", sheet.content)
    return min(float(place) for place in places)
