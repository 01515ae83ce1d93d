"""Put the fonts of a book into a file, once all pages are drawn and all glyphs are known."""

import struct

from pikepdf import Array, Dictionary, Name, Object, Pdf

from dossier.pdf.draw import FontBook, FontUse
from dossier.pdf.shape import NO_INK
from dossier.pdf.subset import measures, subset, tag
from dossier.pdf.tounicode import tounicode

_SYMBOLIC = 4
_ITALIC = 64


def embed(book: FontBook, pdf: Pdf) -> dict[str, Object]:
    """Make one font object a face; gives them by the resource names that sheets use."""
    return {name: _font(pdf, book.fonts[name]) for name in sorted(book.fonts)}


def _font(pdf: Pdf, use: FontUse) -> Object:
    letters = {code: meaning.text for meaning, code in use.codes.items()}
    glyphs = {code: meaning.gid for meaning, code in use.codes.items()}
    font_file = subset(use.name, (gid for gid in glyphs.values() if gid != NO_INK))
    name = Name(f"/{tag(font_file)}+{use.name}")
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        CIDToGIDMap=_gid_map(pdf, glyphs),
        DW=0,
        W=_widths(use),
        FontDescriptor=pdf.make_indirect(_descriptor(pdf, use.name, name, font_file)),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_stream(tounicode(letters)),
        )
    )


def _descriptor(pdf: Pdf, font: str, name: Object, font_file: bytes) -> Dictionary:
    found = measures(font)
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC | (_ITALIC if found.italic_angle else 0),
        FontBBox=Array(found.box),
        ItalicAngle=round(found.italic_angle),
        Ascent=found.ascent,
        Descent=found.descent,
        CapHeight=found.cap_height,
        StemV=140 if font.endswith("-Bold") else 80,
        FontFile2=pdf.make_stream(font_file, Length1=len(font_file)),
    )


def _gid_map(pdf: Pdf, glyphs: dict[int, int]) -> Object:
    if all(code == gid for code, gid in glyphs.items()):
        return Name.Identity
    table = bytearray(2 * (max(glyphs) + 1))
    for code, gid in glyphs.items():
        struct.pack_into(">H", table, 2 * code, 0 if gid == NO_INK else gid)
    return pdf.make_stream(bytes(table))


def _widths(use: FontUse) -> Array:
    array = Array()
    for code, width in sorted((code, meaning.width) for meaning, code in use.codes.items()):
        array.append(code)
        array.append(Array([width]))
    return array
