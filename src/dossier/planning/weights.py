"""What the parts of a file weigh at most, in bytes, so that volumes are cut before drawing.

A safe copy, or the lighter one in its place, weighs what it weighs in the vault. Everything that we
add has an upper bound here; the audit of the finished file checks the limit itself.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from dossier.model.matter import Matter
from dossier.model.plan import PartKind
from dossier.planning.placing import Entry
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
_MARKED: Final = 400  # the number of a marked page in an index row, a link
_HEADING: Final = 300  # a bookmark of the source
_LIST_PAGE: Final = 15_000  # a page of a list with a link in each line; measured 3,500 to 6,200
_USUAL_TITLE: Final = 100  # letters


def exhibit_weight(matter: Matter, entry: Entry, runs: Iterable[Run]) -> int:
    """Give the bytes that an exhibit adds to its volume; a source placed again counts again."""
    total = len(entry.document.safe.outline) * _HEADING if entry.document else 0
    for run in runs:
        if run.source is not None:
            total += _source(matter, run.source, run.select) + run.pages * _PLACED_PAGE
        else:
            total += _drawn(matter, run)
    return total


def index_weight(entries: Iterable[Entry]) -> int:
    """Give the bytes of the index, which stands whole in every volume."""
    return sum(_row(entry) for entry in entries)


def _row(entry: Entry) -> int:
    marked = len(entry.document.marks) if entry.document else 0
    return _ROW + _TITLE_LETTER * _row_letters(entry) + _MARKED * marked


def _row_letters(entry: Entry) -> int:
    document = entry.document
    if document is None:
        return max(len(entry.item.title), _USUAL_TITLE)
    return len(document.title) + len(document.original_title) + len(document.url)


def _source(matter: Matter, source: str, select: Sequence[int]) -> int:
    """Give the bytes of a source, or of those of its pages that are filed."""
    safe = matter.placed(source)
    if not select or len(safe.weights) != len(safe.pages):
        return safe.size
    # What chosen pages share counts for each of them, but never more than the whole.
    return min(safe.size, sum(safe.weights[page] for page in select))


def _drawn(matter: Matter, run: Run) -> int:
    if run.kind is PartKind.PHOTOS:
        held = map(matter.placed, run.holds)
        placed = sum(safe.size + len(safe.pages) * _PLACED_PAGE for safe in held)
        return run.pages * _LIST_PAGE + placed
    if run.kind is PartKind.GENERATED:
        return run.pages * _LIST_PAGE
    if run.kind is PartKind.TRANSLATION and run.translation is not None:
        text = matter.translations[run.translation].text
        return run.pages * _DRAWN_PAGE + len(text) * _LETTER
    return run.pages * _DRAWN_PAGE
