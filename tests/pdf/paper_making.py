"""Small PDFs to copy, and ways to look at their copies."""

import io
import warnings

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf
from PIL import Image

from dossier.pdf.objects import ObjectWriter
from dossier.pdf.paper import copy_pdf
from dossier.pdf.render import Pages
from dossier.pdf.safe_copy import Copied


def sheet(operators: bytes = b"", size: tuple[float, float] = (200, 120)) -> Pdf:
    """A document of one page with a font F."""
    pdf = pikepdf.new()
    add_page(pdf, operators, size)
    return pdf


def add_page(pdf: Pdf, operators: bytes, size: tuple[float, float] = (200, 120)) -> Object:
    """One more page."""
    pdf.add_blank_page(page_size=size)
    page = pdf.pages[-1].obj
    page.Resources = Dictionary(Font=Dictionary(F=font(pdf)))
    page.Contents = pdf.make_stream(operators)
    return page


def font(pdf: Pdf) -> Object:
    """Helvetica."""
    return pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )


def form(pdf: Pdf, operators: bytes, box: tuple[float, ...] = (0, 0, 50, 20)) -> Object:
    """A form with a font F."""
    made = pdf.make_stream(operators)
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array(box)
    made.Resources = Dictionary(Font=Dictionary(F=font(pdf)))
    return made


def annotate(pdf: Pdf, subtype: str, rect: tuple[float, ...], **entries: object) -> Object:
    """Put an annotation on the first page."""
    page = pdf.pages[0].obj
    made = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=Array(rect), **entries)
    )
    listed = page.get("/Annots", Array())
    listed.append(made)
    page.Annots = listed
    return made


def saved(pdf: Pdf, **options: object) -> bytes:
    """The bytes of a document."""
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of widgets that no form lists
        pdf.save(file, **options)
    return file.getvalue()


def copied(pdf: Pdf | bytes, password: str = "") -> tuple[bytes, Copied]:
    """The safe copy of a document, and what was read on the way."""
    data = pdf if isinstance(pdf, bytes) else saved(pdf)
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    report = copy_pdf(io.BytesIO(data), password, out, lambda _n, _of: None)
    out.finish()
    return file.getvalue(), report


def codes(report: Copied) -> list[str]:
    """What was noted."""
    return [noted.code for noted in report.noted]


def shown(data: bytes, page: int = 0, scale: float = 1.0) -> Image.Image:
    """A page as PDFium shows it."""
    with Pages(data, forms=True) as pages:
        return pages.picture(page, scale)


def form_of(data: bytes, page: int = 0) -> tuple[Pdf, Object]:
    """The one form of a page of a safe copy."""
    pdf = pikepdf.open(io.BytesIO(data))
    return pdf, pdf.pages[page].obj.Resources.XObject.P
