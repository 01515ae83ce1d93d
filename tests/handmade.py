"""Writes small packets by hand: one drawn page with a link, then the pages of safe copies."""

import io
from datetime import date

from dossier.model.bookmarks import Bookmark
from dossier.pdf.draw import FontBook, Rect, Sheet
from dossier.pdf.placement import Placement
from dossier.pdf.shape import Style
from dossier.pdf.write import About, PacketWriter
from papers import A4, LETTER, scanned, written

NESTED = (
    Bookmark("Cover", 3, 0),
    Bookmark("Identity", 3, 0),
    Bookmark("Exhibit A · Passport", 3, 1),
    Bookmark("First page", 4, 2),
    Bookmark("A stamp", 4, 3),
    Bookmark("Second page", 5, 2),
    Bookmark("Exhibit B · Наказ № 5", 6, 1),
    Bookmark("Service", 7, 0),
)
ABOUT = About("Exhibits", "en", date(2026, 11, 21), 3, bytes(range(16)), "R-")
WHOLE = Placement(612, 792, 24, 58, 500, 700, 0.8)
STYLE = Style("serif", 12, 16)


def page(book: FontBook, text: str = "Exhibit A", link: int | None = None) -> Sheet:
    sheet = Sheet(612, 792, book)
    sheet.text(72, 700, text, STYLE)
    if link is not None:
        sheet.link(Rect(72, 690, 200, 712), link)
    return sheet


def packet(
    copies: tuple[bytes, ...] = (scanned([A4, A4]), written([LETTER] * 2)),
    bookmarks: tuple[Bookmark, ...] = (Bookmark("Declaration", 3, 0),),
    about: About = ABOUT,
) -> bytes:
    """One drawn page with a link, then every page of the copies."""
    book, out = FontBook(), io.BytesIO()
    writer = PacketWriter(about, out.write)
    writer.draw(page(book, link=about.first + 1), page(book, "3"))
    for n, copy in enumerate(copies):
        for form in writer.copy(io.BytesIO(copy), f"d{n}"):
            writer.place(form, WHOLE, page(book, "4"))
    writer.finish(book, bookmarks)
    return out.getvalue()
