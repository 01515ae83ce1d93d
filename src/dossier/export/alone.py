"""Audits a packet from itself alone: what it says in one place against what it says in another."""

from collections.abc import Iterator
from itertools import groupby

from dossier.export.audit import (
    numbers_of,
    offences,
    told_numbers,
    wrong_links,
    wrong_paper,
)
from dossier.export.evidence import wrong_frames
from dossier.export.report import AuditReport, Failure
from dossier.model.audit_sheet import FiveNumbers
from dossier.pdf.witness_facts import Reading, SeenPage


def audit_alone(seen: Reading) -> AuditReport:
    """Compare stamps, page labels, links and bookmarks of a file without its plan.

    What was in the plan can't be known: whether pages are missing at the end, or whether the
    evidence is the one that was put in.
    """
    exhibits = tuple(_exhibits(seen)) if seen.pages else ()
    failures = tuple(_failures(seen, exhibits))
    checks = {
        "pages": len(seen.pages),
        "stamps": sum(1 for page in seen.pages if page.number),
        "page-labels": sum(1 for page in seen.pages if page.label),
        "exhibit-numbers": len(exhibits),
        "links": sum(len(page.links) for page in seen.pages),
        "bookmarks": len(seen.bookmarks),
        "pictures": seen.pictures,
        "objects": seen.objects,
    }
    labels = {label for label, _, _ in exhibits}
    prefix = _start(seen.pages[0])[0] if seen.pages else ""
    numbers = tuple(_numbers(seen, exhibits, prefix))
    return AuditReport(not failures, len(seen.pages), len(labels), checks, failures, numbers)


_Run = tuple[str, int, int]
"""A stamped label, and the first and last page (from 0) of a run of pages that bear it."""


def _exhibits(seen: Reading) -> Iterator[_Run]:
    for label, run in groupby(enumerate(seen.pages), key=lambda one: one[1].exhibit):
        places = [n for n, _ in run]
        if label:
            yield label, places[0], places[-1]


def _failures(seen: Reading, exhibits: tuple[_Run, ...]) -> Iterator[Failure]:
    if seen.pages and not any(page.stamp for page in seen.pages):
        yield Failure("no-stamps")  # then it is some other PDF
        return
    yield from offences(seen)
    if not seen.pages:
        return
    paper = (seen.pages[0].width, seen.pages[0].height)
    prefix, start = _start(seen.pages[0])
    for n, page in enumerate(seen.pages):
        yield from _page(page, n, f"{prefix}{start + n}")
        yield from wrong_paper(page, n, paper)
        yield from wrong_frames(page, n)
        yield from wrong_links(page, n, seen, prefix)
    yield from _runs(seen, exhibits, prefix)
    yield from _marks(seen)
    yield from _photographs(seen)


def _start(page: SeenPage) -> tuple[str, int]:
    digits = page.number[len(page.number.rstrip("0123456789")) :]
    return page.number.removesuffix(digits), int(digits or 0)


def _page(page: SeenPage, n: int, expected: str) -> Iterator[Failure]:
    subject = f"page {n + 1}"
    for code, found in (("page-number", page.number), ("page-label", page.label)):
        if found != expected:
            facts = (("page", str(n + 1)), ("expected", expected), ("found", found))
            yield Failure(code, subject, facts)


def _runs(seen: Reading, exhibits: tuple[_Run, ...], prefix: str) -> Iterator[Failure]:
    known: set[str] = set()
    for label, first, _ in exhibits:
        if label in known:
            yield Failure("exhibit-split", label, (("exhibit", label), ("page", str(first + 1))))
        known.add(label)
    for found in _numbers(seen, exhibits, prefix):
        told = told_numbers(found, indexed=_indexed(seen, exhibits))
        if len(set(told.values())) > 1:
            facts = (("exhibit", found.exhibit), ("expected", found.stamp), *told.items())
            yield Failure("exhibit-numbers", found.exhibit, facts)


def _indexed(seen: Reading, exhibits: tuple[_Run, ...]) -> bool:
    """Tell whether there has to be an index: a file that is one exhibit and no more has none."""
    return [(first, last) for _, first, last in exhibits] != [(0, len(seen.pages) - 1)]


def _numbers(seen: Reading, exhibits: tuple[_Run, ...], prefix: str) -> Iterator[FiveNumbers]:
    """Give the numbers of each exhibit as they were read, where it begins."""
    marks = {mark.title.partition(" · ")[0]: mark.target for mark in reversed(seen.bookmarks)}
    links = [link for page in seen.pages for link in page.links]
    rows = {link.target: link for link in reversed(links) if numbers_of(link, prefix)}
    begun: dict[str, int] = {}
    for label, first, _ in exhibits:
        begun.setdefault(label, first)
    for label, first in begun.items():
        page, row = seen.pages[first], rows.get(first)
        yield FiveNumbers(
            exhibit=label,
            index=f"{prefix}{numbers_of(row, prefix)[0]}" if row else "",
            stamp=page.number,
            link=page.number if row else "",
            mark=_number(seen, marks.get(label)),
            label=page.label,
        )


def _marks(seen: Reading) -> Iterator[Failure]:
    for place, mark in enumerate(seen.bookmarks, start=1):
        if mark.target is None:
            facts = (("place", str(place)), ("expected", mark.title), ("found", ""))
            yield Failure("bookmark", mark.title, facts)


def _photographs(seen: Reading) -> Iterator[Failure]:
    """Name photographs whose numbers don't go on from the one before, exhibit by exhibit."""
    last = ("", 0)
    for n, page in enumerate(seen.pages):
        for span in page.captions:
            name = span.text.rstrip("0123456789")
            number = int(span.text.removeprefix(name) or 0)
            due = last[1] + 1 if last[0] == name else 1
            if number != due:
                facts = (("page", str(n + 1)), ("expected", f"{name}{due}"), ("found", span.text))
                yield Failure("photo-caption", f"page {n + 1}", facts)
            last = (name, number)


def _number(seen: Reading, target: int | None) -> str:
    return "" if target is None else seen.pages[target].number
