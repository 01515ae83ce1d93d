"""Fingerprints of the pages of a safe copy, so that a packet can be proven to hold them whole.

And of all but their pictures, so that a lighter copy can be proven to differ in nothing else.
"""

from dataclasses import dataclass
from typing import BinaryIO

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from dossier.pdf.witness import BROKEN, unlimited
from dossier.pdf.witness_facts import Offence
from dossier.pdf.witness_objects import Visit, at
from dossier.pdf.witness_tree import Tree


@dataclass(frozen=True)
class Looked:
    """One fingerprint a page, what each page takes alone in bytes, and what an audit objects to.

    A page takes all that it draws with: what several pages share counts for each of them.
    """

    fingerprints: tuple[str, ...]
    weights: tuple[int, ...]
    offences: tuple[Offence, ...]


def look(file: BinaryIO) -> Looked:
    """Look at each page of a safe copy. Raises ValueError for a file that is none."""
    with unlimited():
        try:
            reader = PdfReader(file, strict=True)
            visit = _Weighing(reader)
            tree = Tree(reader, visit)
            forms = [_form(page) for page in tree.pages]
            found = tuple(visit.fingerprint(form, n).hex() for n, form in enumerate(forms))
            weights = tuple(visit.weight(form.idnum) for form in forms)
        except BROKEN as error:
            message = f"no safe copy: {type(error).__name__}"
            raise ValueError(message) from error
    return Looked(found, weights, (*tree.offences, *visit.offences))


def fingerprints(file: BinaryIO) -> tuple[tuple[str, ...], tuple[Offence, ...]]:
    """Give one fingerprint a page, and what the audit of a packet would object to.

    Raises ValueError for a file that is no safe copy.
    """
    looked = look(file)
    return looked.fingerprints, looked.offences


def drawings(file: BinaryIO) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """Give, for each page, a fingerprint of all but the pictures in it, and its corners in points.

    Raises ValueError for a file that is no safe copy.
    """
    with unlimited():
        try:
            reader = PdfReader(file, strict=True)
            visit = _WithoutPictures(reader)
            pages = Tree(reader, visit).pages
            return tuple(
                (visit.fingerprint(_form(page), n).hex(), _corners(page))
                for n, page in enumerate(pages)
            )
        except BROKEN as error:
            message = f"no safe copy: {type(error).__name__}"
            raise ValueError(message) from error


class _Weighing(Visit):
    """Keeps in mind which object leads to which, and how many bytes each one takes."""

    def __init__(self, reader: PdfReader) -> None:
        super().__init__(reader)
        self._leads: dict[int, set[int]] = {}
        self._inside: list[int] = []

    def weight(self, number: int) -> int:
        """Give the bytes of an object and of all it leads to, each counted once."""
        reached, waiting = {number}, [number]
        while waiting:
            found = self._leads.get(waiting.pop(), set()) - reached
            reached |= found
            waiting += found
        return sum(map(self.size, reached))

    def _reference(self, reference: IndirectObject, page: int | None) -> bytes:
        if self._inside:
            self._leads.setdefault(self._inside[-1], set()).add(reference.idnum)
        self._inside.append(reference.idnum)
        try:
            return super()._reference(reference, page)
        finally:
            self._inside.pop()


class _WithoutPictures(Visit):
    """To it, one picture is like another: what they show isn't looked at."""

    def _dictionary(self, value: DictionaryObject, page: int | None, key: str) -> bytes:
        if isinstance(value, StreamObject) and at(value, "/Subtype") == "/Image":
            return b"picture"
        return super()._dictionary(value, page, key)


def _corners(page: DictionaryObject) -> tuple[float, ...]:
    box = at(page, "/MediaBox")
    return tuple(float(one) for one in box) if isinstance(box, ArrayObject) else ()


def _form(page: DictionaryObject) -> IndirectObject:
    """Give the one form that a page of a safe copy draws."""
    forms = at(at(page, "/Resources"), "/XObject")
    if isinstance(forms, DictionaryObject) and len(forms) == 1:
        form = forms.raw_get(next(iter(forms)))
        if isinstance(form, IndirectObject):
            return form
    message = "a page that isn't one form"
    raise ValueError(message)
