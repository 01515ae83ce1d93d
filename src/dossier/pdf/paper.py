"""Takes a PDF in: its pages cleaned; where it can't be taken apart, pictures of them."""

from collections.abc import Iterator

import pikepdf

from dossier.errors import Refusal
from dossier.model.document import PageSize
from dossier.pdf import facts, picturing, source
from dossier.pdf.boxes import place
from dossier.pdf.noticing import Notices
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.original import Original
from dossier.pdf.render import CannotOpen, Pages
from dossier.pdf.safe_copy import Copied, Tell, copy_pages
from dossier.pdf.source import BROKEN
from dossier.pdf.streams import Unreadable


def copy_pdf(file: source.File, password: str, out: ObjectWriter, tell: Tell) -> Copied:
    """Write the pages of a PDF into a safe copy.

    Raises Refusal: `encrypted`, `damaged`, `no-pages`, `needs-print`, `too-large`.
    """
    try:
        pdf = source.open_pdf(source.view(file), password)
        pages = [page.obj for page in pdf.pages]
    except pikepdf.PasswordError:
        # A wrong guess, or only the attachments are locked: PDFium shows the pages of such files.
        return _as_pictures(file, password, out, tell, locked=True)
    except BROKEN as error:
        return _as_pictures(file, password, out, tell, locked="encrypt" in str(error))
    with pdf, Original(file, password, len(pages)) as original:
        if not pages:
            raise Refusal("no-pages")
        if facts.only_in_reader(pdf, pages):
            raise Refusal("needs-print")
        try:
            return copy_pages(pdf, original, out, tell)
        except (*BROKEN, CannotOpen) as error:
            raise Refusal("damaged") from error


def _as_pictures(
    file: source.File, password: str, out: ObjectWriter, tell: Tell, *, locked: bool
) -> Copied:
    """Every page as PDFium shows it, with its text, of a file that can't be taken apart."""
    try:
        with Pages(source.view(file), password, forms=True) as pages:
            return _pictured(pages, out, tell)
    except CannotOpen as error:
        raise Refusal("encrypted" if locked or error.locked else "damaged") from error


def _pictured(pages: Pages, out: ObjectWriter, tell: Tell) -> Copied:
    notices = Notices(set(), out.pages, repaired=True)
    sizes: list[PageSize] = []
    texts: list[str] = []
    thumbnail = b""
    for index in range(len(pages)):
        wide, high = pages.size(index)
        stands = place((0.0, 0.0, max(wide, 1.0), max(high, 1.0)), 0, 1.0)
        shown = pages.picture(index, picturing.DPI / 72)
        picturing.add(out, shown, stands)
        thumbnail = thumbnail or picturing.thumbnail(shown)
        notices.pictured.append((index, "unreadable"))
        texts.append(pages.text(index)[0])
        sizes.append(PageSize(round(stands.width, 4), round(stands.height, 4)))
        tell(index + 1, len(pages))
    dots = (picturing.DPI,) * len(sizes)
    return Copied(tuple(sizes), tuple(texts), thumbnail, notices.all(), dots=dots)


def attachment(file: source.File, password: str, index: int, piece: int) -> Iterator[bytes]:
    """The bytes of one attachment, in the order in which the copy named them.

    Raises Refusal `damaged` where it can't be read.
    """
    try:
        with source.open_pdf(source.view(file), password) as pdf:
            listed = facts.attached(pdf, (page.obj for page in pdf.pages))
            if not 0 <= index < len(listed):
                raise Refusal("damaged")
            yield from facts.pieces(listed[index].stream, piece)
    except pikepdf.PasswordError as error:
        raise Refusal("encrypted") from error
    except (*BROKEN, Unreadable) as error:
        raise Refusal("damaged") from error
