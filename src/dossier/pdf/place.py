"""Takes the pages of a safe copy over into a packet: each one form, copied byte for byte."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from pikepdf import AccessMode, Name, Object, Pdf, PdfError, Stream

from dossier.errors import Refusal

_PAGE_KEYS: Final = {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}
_FORM_KEYS: Final = {
    "/BBox",
    "/DecodeParms",
    "/Filter",
    "/FormType",
    "/Group",
    "/Length",
    "/Matrix",
    "/Resources",
    "/Subtype",
    "/Type",
}


def copy_forms(source: BinaryIO, into: Pdf, document: str) -> tuple[Object, ...]:
    """Copy all pages of a safe copy as forms; the source can be closed afterwards.

    The data of the copy's streams is read here, once, and stays in memory until the packet is
    saved. Raises Refusal `damaged` for a file that is no safe copy: fact `document`.
    """
    try:
        with Pdf.open(
            source,
            access_mode=AccessMode.stream,
            suppress_warnings=True,
            attempt_recovery=False,  # a damaged copy is to be known, not to be guessed at
        ) as pdf:
            return tuple(_copies(pdf, into))
    except (PdfError, _NotSafe) as error:
        raise Refusal("damaged", document=document) from error


def _copies(pdf: Pdf, into: Pdf) -> Iterator[Object]:
    for page in pdf.pages:
        yield into.copy_foreign(_form(page.obj))
    if pdf.get_warnings():
        raise _NotSafe


class _NotSafe(Exception):
    """A page isn't what a safe copy's pages are."""


def _form(page: Object) -> Object:
    """Give the one form a page draws, after a look that the page is nothing else."""
    if set(page.keys()) - _PAGE_KEYS or set(page.Resources.keys()) != {"/XObject"}:
        raise _NotSafe
    forms = dict(page.Resources.XObject.items())
    name, form = next(iter(forms.items()))
    drawn = page.Contents
    if len(forms) != 1 or not isinstance(drawn, Stream) or not isinstance(form, Stream):
        raise _NotSafe
    if drawn.read_bytes().split() != [name.encode(), b"Do"]:
        raise _NotSafe
    if form.get(Name.Subtype) != Name.Form or set(form.keys()) - _FORM_KEYS:
        raise _NotSafe
    return form
