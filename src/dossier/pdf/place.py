"""Takes the pages of a safe copy over into a packet: each one form, copied byte for byte."""

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from pikepdf import AccessMode, Array, Name, Object, Pdf, PdfError, Stream

from dossier.errors import Refusal
from dossier.pdf.objects import Objects, reference

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
_TOKEN: Final = re.compile(rb"\((?:[^\\()]|\\.)*\)|(\d+) (\d+) R\b", re.DOTALL)
"""A string, or a reference, in an object as qpdf writes it: brackets in strings are escaped."""


def copy_forms(
    source: BinaryIO, out: Objects, document: str, only: Sequence[int] | None = None
) -> tuple[int, ...]:
    """Copy all pages of a safe copy as forms, or `only` some (from 0); gives their numbers.

    Nothing of the copy stays in memory. Raises Refusal `damaged` for a file that is no safe copy:
    fact `document`.
    """
    try:
        with Pdf.open(
            source,
            access_mode=AccessMode.stream,
            suppress_warnings=True,
            attempt_recovery=False,  # a damaged copy is to be known, not to be guessed at
        ) as pdf:
            return tuple(_copies(pdf, out, only))
    except (PdfError, NotSafe, IndexError) as error:
        raise Refusal("damaged", document=document) from error


class Copies:
    """The objects of one file inside another: each once, with all it refers to."""

    def __init__(self, pdf: Pdf, out: Objects) -> None:
        self._pdf = pdf
        self._out = out
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: list[tuple[int, int]] = []

    def take(self, one: Object) -> int:
        """Write an object and what it refers to, if that isn't done yet; gives its new number."""
        number = self._number(one.objgen)
        while self._waiting:
            place = self._waiting.pop()
            self._write(self._pdf.get_object(*place), self._numbers[place])
        return number

    def _number(self, place: tuple[int, int]) -> int:
        known = self._numbers.get(place)
        if known is None:
            known = self._numbers[place] = self._out.reserve()
            self._waiting.append(place)
        return known

    def _write(self, one: object, number: int) -> None:
        if isinstance(one, Stream):
            # The data as they stand in the file, under the filters they have there.
            head = self._renumbered(one.stream_dict.unparse())
            self._out.put_data(number, head, one.read_raw_bytes())
        elif isinstance(one, Object):
            self._out.put(number, self._renumbered(one.unparse(resolved=True)))
        else:  # a number, a truth or null, which the library gives as Python's own
            self._out.put(number, Array([one]).unparse()[1:-1].strip())

    def _renumbered(self, written: bytes) -> bytes:
        if b"/Type /Page" in written:
            raise NotSafe  # no form refers to a page
        return _TOKEN.sub(self._renumber, written)

    def _renumber(self, token: re.Match[bytes]) -> bytes:
        number, generation = token.groups()
        if number is None:
            return token[0]
        return reference(self._number((int(number), int(generation))))


def _copies(pdf: Pdf, out: Objects, only: Sequence[int] | None) -> Iterator[int]:
    copies, looked = Copies(pdf, out), Look()
    for page in pdf.pages if only is None else [pdf.pages[index] for index in only]:
        yield copies.take(looked.form(page.obj))
    if pdf.get_warnings():
        raise NotSafe


class NotSafe(Exception):
    """A page isn't what a safe copy's pages are."""


class Look:
    """Looks whether pages are what a safe copy's pages are."""

    def __init__(self) -> None:
        self._drawing: dict[tuple[int, int], bytes] = {}

    def form(self, page: Object) -> Object:
        """Give the one form a page draws, after a look that the page is nothing else."""
        resources = page.Resources
        if set(page.keys()) - _PAGE_KEYS or set(resources.keys()) != {"/XObject"}:
            raise NotSafe
        forms = dict(resources.XObject.items())
        name, form = next(iter(forms.items()))
        drawn = page.Contents
        if len(forms) != 1 or not isinstance(drawn, Stream) or not isinstance(form, Stream):
            raise NotSafe
        if self._orders(drawn).split() != [name.encode(), b"Do"]:
            raise NotSafe
        if form.get(Name.Subtype) != Name.Form or set(form.keys()) - _FORM_KEYS:
            raise NotSafe
        return form

    def _orders(self, drawn: Object) -> bytes:
        # The pages of a copy share one content.
        if drawn.objgen not in self._drawing:
            self._drawing[drawn.objgen] = drawn.read_bytes()
        return self._drawing[drawn.objgen]
