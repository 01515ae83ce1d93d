"""Takes the pages of a safe copy over into a packet: each one form, copied byte for byte."""

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from pikepdf import AccessMode, Array, Name, Object, Pdf, PdfError, Stream

from dossier.errors import Refusal
from dossier.pdf.objects import Objects, reference

_PAGE: Final = re.compile(
    rb"<< /Contents (?P<drawn>\d+) (?P<generation>\d+) R /MediaBox \[[-+.\d ]*\] /Parent \d+ \d+ R "
    rb"/Resources << /XObject << (?P<name>/\S+) (?P<form>\d+) (?P<form_generation>\d+) R >> >> "
    rb"/Type /Page >>"
)
"""A page that shows one form, as qpdf writes it: keys in order, a space between all words."""
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
    copies, looked = Copies(pdf, out), Look(pdf)
    for page in pdf.pages if only is None else [pdf.pages[index] for index in only]:
        yield copies.take(looked.form(page.obj))
    if pdf.get_warnings():
        raise NotSafe


class NotSafe(Exception):
    """A page isn't what a safe copy's pages are."""


class Look:
    """Looks whether pages are what a safe copy's pages are."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._drawing: dict[tuple[int, int], list[bytes]] = {}

    def form(self, page: Object) -> Object:
        """Give the one form a page draws, after a look that the page is nothing else."""
        plain = _PAGE.fullmatch(page.unparse(resolved=True))
        if plain is None:
            raise NotSafe
        form = self._pdf.get_object(int(plain["form"]), int(plain["form_generation"]))
        if self._orders(int(plain["drawn"]), int(plain["generation"])) != [plain["name"], b"Do"]:
            raise NotSafe
        if not isinstance(form, Stream) or not _FORM_KEYS.issuperset(form.keys()):
            raise NotSafe
        if form.get(Name.Subtype) != Name.Form:
            raise NotSafe
        return form

    def _orders(self, number: int, generation: int) -> list[bytes]:
        # The pages of a copy share one content.
        place = (number, generation)
        if place not in self._drawing:
            drawn = self._pdf.get_object(*place)
            self._drawing[place] = drawn.read_bytes().split() if isinstance(drawn, Stream) else []
        return self._drawing[place]
