"""Small papers of fictional people, made on the spot."""

import io
from pathlib import Path

import pikepdf
from PIL import Image


def pdf(path: Path, text: str = "Elvin", pages: int = 1, password: str = "") -> Path:
    """Make a PDF with a line of text on each page; with a password, locked."""
    with pikepdf.new() as made:
        made.docinfo["/Title"] = text
        for n in range(pages):
            page = made.add_blank_page(page_size=(595, 842))
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
            words = f"BT /F 20 Tf 80 700 Td ({text} page {n + 1}) Tj ET"
            page.obj.Contents = made.make_stream(words.encode("latin-1"))
        lock = pikepdf.Encryption(owner=password, user=password) if password else False
        made.save(path, encryption=lock)
    return path


def pdf_with_attachment(path: Path, name: str, inside: bytes) -> Path:
    """Make a PDF that carries another file."""
    pdf(path, "carrier")
    with pikepdf.open(path, allow_overwriting_input=True) as made:
        made.attachments[name] = pikepdf.AttachedFileSpec(made, inside)
        made.save(path)
    return path


def photo(path: Path, colour: str = "navy", size: tuple[int, int] = (640, 480)) -> Path:
    """Make a JPEG."""
    Image.new("RGB", size, colour).save(path, "JPEG")
    return path


def pdf_bytes(text: str) -> bytes:
    """Make a PDF in memory."""
    with pikepdf.new() as made:
        made.add_blank_page(page_size=(300, 300))
        made.docinfo["/Title"] = text
        buffer = io.BytesIO()
        made.save(buffer)
    return buffer.getvalue()
