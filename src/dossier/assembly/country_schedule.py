"""The schedule of country evidence: publisher, title, date, address, and the pages that matter."""

from collections.abc import Iterator
from typing import Final

from dossier.assembly.evidence import Place
from dossier.assembly.look import DATE, NOTE
from dossier.assembly.statement_table import LABEL
from dossier.assembly.tables import Columns, Group, Line, Listing, Row, Said, cell
from dossier.assembly.telling import Telling
from dossier.model.document import Document, Kind

_LABEL_AT: Final = 302.0
_SHOWS_AT: Final = 342.0
_KINDS: Final = (Kind.COUNTRY, Kind.NEWS)


def country_schedule(telling: Telling) -> Listing:
    """Tell each report and each piece of news in the packet, in its order."""
    papers = [one for one in telling.papers if one.kind in _KINDS]
    rows = tuple(_row(telling, one) for one in papers)
    return Listing(_columns(telling), (Group(rows),), telling.say("country.empty"))


def _columns(telling: Telling) -> Columns:
    cells = ((60.0, telling.say("country.source")),)
    shows = telling.say("statement.shows", word=telling.matter.profile.word)
    return Columns(cells, _LABEL_AT, shows, LABEL, _SHOWS_AT)


def _row(telling: Telling, paper: Document) -> Row:
    date = telling.date(paper.date)
    published = " · ".join(filter(None, (telling.told(paper.issued_by), date)))
    read = telling.say("country.read", date=telling.date(paper.accessed)) if paper.accessed else ""
    small = ((published, DATE), (paper.url.strip(), NOTE), (read, DATE))
    said = tuple(Said(text, style) for text, style in small if text)
    return Row(((*cell(telling.told(paper.title)), *said),), tuple(_lines(telling, paper)))


def _lines(telling: Telling, paper: Document) -> Iterator[Line]:
    """What the paper shows, where it begins; then each marked page that is in this packet."""
    begins = telling.evidence.place(paper.id)
    if begins is None:
        return
    marked = list(_marked(telling, paper))
    if paper.relevance.strip() or not marked:
        yield telling.line(begins, paper.relevance)
        yield from (Line("", text, at) for text, at in marked)
        return
    # Nothing is said of the whole: its label stands beside the first page that matters.
    (text, at), *others = marked
    yield telling.line(at, text)
    yield from (Line("", text, at) for text, at in others)


def _marked(telling: Telling, paper: Document) -> Iterator[tuple[str, Place]]:
    # Where no marks are drawn, no page may be said to have one.
    unsaid = "country.marked" if telling.matter.profile.highlight else "country.passage"
    for mark in sorted(paper.marks, key=lambda one: (one.page, one.top)):
        at = telling.evidence.place(paper.id, mark.page)
        if at is not None:
            yield telling.told(mark.note) or telling.say(unsaid), at
