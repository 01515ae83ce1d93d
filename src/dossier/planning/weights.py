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

# Measured on drawn packets: fonts of all scripts 430,000, a placed page 800, a drawn page 1,200 to
# 2,200, a typed letter under 3, an index row with its links 600. The bounds are about twice that.
FILE: Final = 600_000
"""Cover, fonts, page tree and catalogue of one volume."""
SERVICE: Final = 4_000
"""The certificate of service, counted in every volume since any may be the last."""

_PLACED_PAGE: Final = 1_500  # page object, placing, stamp with label, case line and part line
_DRAWN_PAGE: Final = 4_000  # a page set in words with a table
_LETTER: Final = 5  # a typed letter as glyph ids with kerning, deflated; ActualText of some scripts
_ROW: Final = 1_500  # an index row with its links, a bookmark
_TITLE_LETTER: Final = 10  # in the index and, in two bytes, in a bookmark
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
    return sum(_ROW + _TITLE_LETTER * _row_letters(document) for document in documents)


def _row_letters(document: Document) -> int:
    return len(document.title) + len(document.original_title) + len(document.url)


def _drawn(matter: Matter, run: Run) -> int:
    if run.kind is PartKind.TRANSLATION and run.translation is not None:
        text = matter.translations[run.translation].text
        return run.pages * _DRAWN_PAGE + len(text) * _LETTER
    return run.pages * _DRAWN_PAGE
