"""Compares a finished file with its manifest: five numbers an exhibit, every page, every bookmark.

Nothing is assumed from one place that can be read in another: the index says a number, its link
opens a page, the page is stamped, the bookmark opens it, the reader labels it. All five agree or
the file isn't handed over.
"""

import re
from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import Final

from dossier.export.evidence import wrong_placing
from dossier.export.manifest import ExpectedExhibit, Manifest
from dossier.export.report import AuditReport, Failure
from dossier.model.audit_sheet import FiveNumbers
from dossier.pdf.witness_facts import Reading, SeenBookmark, SeenLink, SeenPage

_NUMBERS: Final = re.compile(r"\d+")


def audit(manifest: Manifest, seen: Reading) -> AuditReport:
    """Compare all of it; every disagreement is named."""
    comparison = Comparison(manifest, seen)
    failures = tuple(comparison.failures())
    return AuditReport(
        ok=not failures,
        pages=len(seen.pages),
        exhibits=len(manifest.exhibits),
        checks={
            **counted(seen),
            "exhibit-numbers": len(manifest.exhibits),
            "pictures": seen.pictures,
            "objects": seen.objects,
        },
        failures=failures,
        numbers=comparison.numbers(),
    )


def told_numbers(found: FiveNumbers, *, indexed: bool) -> dict[str, str]:
    """Give the numbers by name; an exhibit as a file of its own has no index to be in."""
    told = {
        "index": found.index,
        "link": found.link,
        "stamp": found.stamp,
        "bookmark": found.mark,
        "label": found.label,
    }
    return told if indexed else {key: told[key] for key in ("stamp", "bookmark", "label")}


def counted(seen: Reading) -> dict[str, int]:
    """Say how many of each kind were read on pages and beside them."""
    return {
        "pages": len(seen.pages),
        "stamps": sum(1 for page in seen.pages if page.number),
        "page-labels": sum(1 for page in seen.pages if page.label),
        "links": sum(len(page.links) for page in seen.pages),
        "bookmarks": len(seen.bookmarks),
        "source-pages": sum(len(page.evidence) for page in seen.pages),
    }


def offences(seen: Reading) -> Iterator[Failure]:
    """Name what must not be in any packet."""
    for one in seen.offences:
        facts = [("what", one.what)] if one.what else []
        subject = ""
        if one.page is not None:
            subject = f"page {one.page + 1}"
            facts.append(("page", str(one.page + 1)))
        yield Failure(one.code, subject, tuple(facts))


class Comparison:
    """A manifest beside what was seen.

    With `own`, the numbers of pages from 0, only those are compared, and what belongs to no page
    only where the first page is among them.
    """

    def __init__(self, manifest: Manifest, seen: Reading, own: range | None = None) -> None:
        self._due = manifest
        self._seen = seen
        self._own = range(len(seen.pages)) if own is None else own

    def failures(self) -> Iterator[Failure]:
        """Give every disagreement, the ones about the whole file first."""
        yield from offences(self._seen)
        yield from self._file()
        if not self._seen.pages:
            return
        first = self._own.start == 0
        if first:
            yield from self._exhibits()
        yield from self._pages()
        yield from self._links()
        if first:
            yield from self._bookmarks()

    def _file(self) -> Iterator[Failure]:
        due, seen = self._due, self._seen
        if due.max_bytes is not None and seen.size > due.max_bytes:
            yield Failure("size-limit", facts=_facts(size=seen.size, limit=due.max_bytes))
        told = (
            ("title", due.title, seen.title),
            ("language", due.language, seen.language),
            ("page-count", str(len(due.pages)), str(len(seen.pages))),
        )
        for code, expected, found in told:
            if expected != found:
                yield Failure(code, facts=_facts(expected=expected, found=found))

    def numbers(self) -> tuple[FiveNumbers, ...]:
        """Give the numbers of each exhibit as they were read; nothing unless the first page is."""
        if self._own.start or not self._seen.pages:
            return ()
        return tuple(found for _, found in self._numbers())

    def _exhibits(self) -> Iterator[Failure]:
        for exhibit, found in self._numbers():
            expected = self._due.printed(exhibit.first)
            told = told_numbers(found, indexed=self._due.index is not None)
            if set(told.values()) != {expected}:
                name = found.exhibit
                facts = _facts(exhibit=name, expected=expected, **told)
                yield Failure("exhibit-numbers", name, facts)

    def _numbers(self) -> Iterator[tuple[ExpectedExhibit, FiveNumbers]]:
        rows, marks = self._index_links(), list(self._seen.bookmarks)
        for exhibit in self._due.exhibits:
            row, mark = self._row(exhibit, rows), _bookmark(exhibit, marks)
            yield exhibit, self._five(exhibit, row, None if mark is None else mark.target)

    def _five(
        self, exhibit: ExpectedExhibit, row: SeenLink | None, marked: int | None
    ) -> FiveNumbers:
        page = self._page(exhibit.first - self._due.first)
        told = numbers_of(row, self._due.prefix) if row else []
        index = row.printed[0] if row and row.printed else ""
        if told == sorted({exhibit.first, exhibit.last}):
            index = self._due.printed(exhibit.first)
        return FiveNumbers(
            exhibit=exhibit.label or exhibit.title,
            index=index,
            stamp=page.number if page else "",
            link=self._number_at(row.target if row else None),
            mark=self._number_at(marked),
            label=page.label if page else "",
        )

    def _index_links(self) -> list[SeenLink]:
        if self._due.index is None:
            return []
        first, last = (number - self._due.first for number in self._due.index)
        return [link for page in self._seen.pages[first : last + 1] for link in page.links]

    def _row(self, exhibit: ExpectedExhibit, rows: list[SeenLink]) -> SeenLink | None:
        """Take an exhibit's row off the index. Rows stand in the order of the exhibits.

        One that prints other numbers is known by where it leads.
        """
        due = sorted({exhibit.first, exhibit.last})
        target = exhibit.first - self._due.first
        printing = (n for n, row in enumerate(rows) if numbers_of(row, self._due.prefix) == due)
        leading = (n for n, row in enumerate(rows) if row.target == target)
        place = next(chain(printing, leading), None)
        if place is None:
            return None
        row = rows[place]
        del rows[: place + 1]
        return row

    def _pages(self) -> Iterator[Failure]:
        for n in self._own[: len(self._due.pages) - self._own.start]:
            due, seen = self._due.pages[n], self._seen.pages[n]
            subject = f"page {n + 1}"
            told = (
                ("page-number", due.number, seen.number),
                ("page-label", due.number, seen.label),
                ("page-exhibit", due.label, seen.exhibit),
            )
            for code, expected, found in told:
                if expected != found:
                    facts = _facts(page=n + 1, expected=expected, found=found)
                    yield Failure(code, subject, facts)
            yield from wrong_paper(seen, n, self._due.paper)
            yield from wrong_placing(seen, n, due)

    def _links(self) -> Iterator[Failure]:
        for n in self._own:
            yield from wrong_links(self._seen.pages[n], n, self._seen, self._due.prefix)

    def _bookmarks(self) -> Iterator[Failure]:
        due, seen = self._due.bookmarks, self._seen.bookmarks
        for place, (one, other) in enumerate(zip_longest(due, seen), start=1):
            expected = f"{one.title}: {self._due.printed(one.page)}" if one else ""
            found = f"{other.title}: {self._number_at(other.target)}" if other else ""
            if expected != found or (one and other and one.level != other.level):
                facts = _facts(place=place, expected=expected, found=found)
                yield Failure("bookmark", expected or found, facts)
                return  # those after it have moved with it

    def _page(self, n: int | None) -> SeenPage | None:
        known = n is not None and 0 <= n < len(self._seen.pages)
        return self._seen.pages[n] if known and n is not None else None

    def _number_at(self, n: int | None) -> str:
        """Give the number a page should have by its place in the file: what its place says."""
        return "" if n is None else self._due.printed(self._due.first + n)


def _bookmark(exhibit: ExpectedExhibit, marks: list[SeenBookmark]) -> SeenBookmark | None:
    """Take an exhibit's bookmark off the list: known by its label, without one by its title."""
    for place, mark in enumerate(marks):
        label = mark.title.partition(" · ")[0]
        if label == exhibit.label if exhibit.label else mark.title == exhibit.title:
            return marks.pop(place)
    return None


def wrong_paper(page: SeenPage, n: int, paper: tuple[float, float]) -> Iterator[Failure]:
    """Name a page of another size."""
    width, height = paper
    allowed = {(width, height)}
    if page.evidence:
        allowed.add((max(paper), min(paper)))
    if (page.width, page.height) not in allowed:
        found, expected = f"{page.width:g} x {page.height:g}", f"{width:g} x {height:g}"
        facts = _facts(page=n + 1, expected=expected, found=found)
        yield Failure("page-size", f"page {n + 1}", facts)


def wrong_links(page: SeenPage, n: int, seen: Reading, prefix: str) -> Iterator[Failure]:
    """Name links that open another page than the one whose number they print, or none."""
    for link in page.links:
        opened = "" if link.target is None else seen.pages[link.target].number
        printed = numbers_of(link, prefix)
        right = not printed or opened == f"{prefix}{printed[0]}"
        if link.target is None or not right:
            facts = _facts(page=n + 1, printed=" ".join(link.printed), opens=opened)
            yield Failure("link-number", f"page {n + 1}", facts)


def numbers_of(link: SeenLink, prefix: str) -> list[int]:
    """Give the page numbers a link prints: one, or first and last of a range."""
    if not link.printed:
        return []
    text = link.printed[0]
    return [int(one) for one in _NUMBERS.findall(text.replace(prefix, " ") if prefix else text)]


def _facts(**facts: str | int) -> tuple[tuple[str, str], ...]:
    return tuple((key, str(value)) for key, value in facts.items())
