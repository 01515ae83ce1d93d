"""Compares what is placed on a page: which pages of which documents, where, and what marks them."""

from collections.abc import Iterator, Sequence
from itertools import combinations, zip_longest
from typing import Final

from dossier.export.manifest import ExpectedForm, ExpectedPage
from dossier.export.report import Failure
from dossier.pdf.witness_facts import Box, Evidence, SeenPage

_EDGE: Final = 18.0
"""No evidence is nearer to the edge of the paper: printers don't reach there."""
_BAND: Final = 54.0
"""Below is the stamp's band."""
_HAIR: Final = 0.05
_BAR: Final = 3.5
_LEAST_AWAY: Final = 5.0
"""From the evidence to a bar beside it."""
_BELOW_PHOTO: Final = 30.0
"""So far below a photograph its number stands at most."""
_KEYLINE: Final = 0.75


def wrong_placing(page: SeenPage, n: int, due: ExpectedPage) -> Iterator[Failure]:
    """Name evidence that is missing, another one, in a wrong place, or marked in a wrong way."""
    for expected, found in zip_longest(due.placed, page.evidence):
        if not _is(expected, found):
            yield _failed("source-page", n, document=_document(expected), number=_place(expected))
    if any(not one.lined for one in page.evidence) and not due.as_it_is:
        yield _failed("evidence-frame", n)
    yield from wrong_frames(page, n)
    captions = " ".join(filter(None, (one.caption for one in due.placed)))
    told = " ".join(span.text for span in page.captions)
    if captions != told:
        yield _failed("photo-caption", n, expected=captions, found=told)
    yield from _wrong_bars(page, n, due)


def wrong_frames(page: SeenPage, n: int) -> Iterator[Failure]:
    """Name evidence that doesn't lie as it should, or has no clear number or bar at its edge."""
    boxes = [one.frame for one in page.evidence]
    apart = not any(_touch(one, other) for one, other in combinations(boxes, 2))
    if not apart or not all(_lies_well(one, page) for one in page.evidence):
        yield _failed("evidence-frame", n)
    if page.captions and not _stand_below(page):
        texts = " ".join(span.text for span in page.captions)
        yield _failed("photo-caption", n, expected=texts, found="")
    if boxes and not _clear(page.bars, boxes[0], page):
        yield _failed("passage-mark", n, expected="", found="")


def _is(due: ExpectedForm | None, seen: Evidence | None) -> bool:
    return due is not None and seen is not None and due.fingerprint == seen.fingerprint


def _document(due: ExpectedForm | None) -> str:
    return "" if due is None else due.document


def _place(due: ExpectedForm | None) -> int:
    return 0 if due is None else due.place


def _lies_well(evidence: Evidence, page: SeenPage) -> bool:
    """Whether evidence is whole, not enlarged, on the paper, and clear of the stamp.

    One without a line around it keeps its size: it may reach the edges, where it is blank below
    the stamp.
    """
    frame = evidence.frame
    if not evidence.whole or evidence.scale > 1:
        return False
    if not evidence.lined:
        return evidence.scale == 1 and evidence.blank and _inside(frame, page, -_HAIR, -_HAIR)
    stamped = all(span.y < frame.bottom - _HAIR for span in page.stamp or ())
    return stamped and _inside(frame, page, _EDGE, _BAND)


def _inside(frame: Box, page: SeenPage, edge: float, bottom: float) -> bool:
    across = frame.left >= edge and frame.right <= page.width - edge
    return across and frame.bottom >= bottom and frame.top <= page.height - edge


def _touch(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.bottom < other.top and other.bottom < one.top


def _stand_below(page: SeenPage) -> bool:
    """Whether each photograph has its own number right below it, from its left edge."""
    if len(page.captions) != len(page.evidence):
        return False
    return all(
        abs(span.x - one.frame.left) < 1 and 0 < one.frame.bottom - span.y < _BELOW_PHOTO
        for span, one in zip(page.captions, page.evidence, strict=True)
    )


def _wrong_bars(page: SeenPage, n: int, due: ExpectedPage) -> Iterator[Failure]:
    frame = page.evidence[0] if page.evidence else None
    expected = [] if frame is None else [_bar(frame, mark) for mark in due.marks]
    ends = [(bar.bottom, bar.top) for bar in page.bars]
    same = len(ends) == len(expected) and all(
        abs(one - other) < _HAIR
        for found, wanted in zip(ends, expected, strict=True)
        for one, other in zip(found, wanted, strict=True)
    )
    if not same:
        yield _failed("passage-mark", n, expected=_written(expected), found=_written(ends))


def _bar(evidence: Evidence, mark: tuple[float, float]) -> tuple[float, float]:
    begins, ends = mark
    top = evidence.frame.top
    return top - evidence.scale * ends, top - evidence.scale * begins


def _clear(bars: Sequence[Box], frame: Box, page: SeenPage) -> bool:
    """Whether bars are as wide as they should be, beside the evidence and on the paper."""
    return all(
        abs(bar.right - bar.left - _BAR) < _HAIR
        and bar.left >= frame.right + _KEYLINE + _LEAST_AWAY - _HAIR
        and bar.right <= page.width - _EDGE + _HAIR
        for bar in bars
    )


def _written(ends: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{bottom:.1f}–{top:.1f}" for bottom, top in ends)


def _failed(code: str, n: int, **facts: str | int) -> Failure:
    told = (("page", str(n + 1)), *((key, str(value)) for key, value in facts.items()))
    return Failure(code, f"page {n + 1}", told)
