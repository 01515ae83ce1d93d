"""What the parts of a file weigh at most, in bytes, so that volumes are cut before drawing.

A safe copy weighs what it weighs in the vault. Everything that we add has an upper bound here;
the audit of the finished file checks the limit itself.
"""

from collections.abc import Iterable
from typing import Final

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.plan import PartKind
from dossier.planning.runs import Run

FILE: Final = 600_000
"""Cover, fonts, page tree and catalogue of one volume."""

SERVICE: Final = 24_000
"""The certificate of service, counted in every volume since any may be the last."""

_PLACED_PAGE: Final = 2_500  # page object, placing, stamp with label, case line and part line
_DRAWN_PAGE: Final = 12_000  # a page set in words with a table
_LETTER: Final = 16  # a letter as glyph ids with kerning, and its share of ActualText
_ROW: Final = 2_500  # an index row with its links, a bookmark, a page label
_HEADING: Final = 300  # a bookmark of the source


def exhibit_weight(matter: Matter, document: Document, runs: Iterable[Run]) -> int:
    """Give the bytes that an exhibit adds to its volume; a source placed again counts again."""
    total = len(document.safe.outline) * _HEADING
    for run in runs:
        if run.source is not None:
            total += matter.documents[run.source].safe.size + run.pages * _PLACED_PAGE
        else:
            total += _drawn(matter, run)
    return total


def index_weight(documents: Iterable[Document]) -> int:
    """Give the bytes of the index, which stands whole in every volume."""
    return sum(_ROW + _LETTER * _row_letters(document) for document in documents)


def _row_letters(document: Document) -> int:
    return len(document.title) + len(document.original_title) + len(document.url)


def _drawn(matter: Matter, run: Run) -> int:
    if run.kind is PartKind.TRANSLATION and run.translation is not None:
        text = matter.translations[run.translation].text
        return run.pages * _DRAWN_PAGE + len(text) * _LETTER
    return run.pages * _DRAWN_PAGE
