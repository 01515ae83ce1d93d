"""What the declaration says, paragraph by paragraph, and the exhibit that bears on it."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.assembly.look import NUMBER
from dossier.assembly.tables import Columns, Group, Line, Listing, Note, Row, Said, cell
from dossier.assembly.telling import Telling
from dossier.model.document import Cited, Claim, Document
from dossier.pdf.shape import Style

LABEL: Final = Style("serif", 14, 15.5, bold=True)

_SAYS_AT: Final = 108.0
_LABEL_AT: Final = 306.0
_SHOWS_AT: Final = 346.0


def statement_table(telling: Telling) -> Listing:
    """Tell each paragraph of each declaration in the packet."""
    told = [one for one in telling.papers if one.claims]
    return Listing(
        _columns(telling),
        tuple(_group(telling, one, alone=len(told) == 1) for one in told),
        telling.say("statement.empty"),
        tuple(_notes(telling, told)),
    )


def _columns(telling: Telling) -> Columns:
    word = telling.matter.profile.word
    cells = (
        (60.0, telling.say("statement.paragraph")),
        (_SAYS_AT, telling.say("statement.says")),
    )
    shows = telling.say("statement.shows", word=word)
    return Columns(cells, _LABEL_AT, shows, LABEL, _SHOWS_AT)


def _notes(telling: Telling, told: Sequence[Document]) -> Iterator[Note]:
    exhibit = telling.evidence.exhibits.get(told[0].id) if len(told) == 1 else None
    if exhibit is not None:
        yield telling.pages_note("statement.note", exhibit, "statement.note-page")
    elif told:
        yield telling.note("statement.note-many")
    if any(claim.evidence for one in told for claim in one.claims):
        yield telling.note("first-pages")


def _group(telling: Telling, declaration: Document, *, alone: bool) -> Group:
    rows = tuple(_row(telling, claim) for claim in declaration.claims)
    if alone:
        return Group(rows)
    place = telling.evidence.place(declaration.id)
    named = ", ".join(filter(None, (place.label if place else "", telling.told(declaration.title))))
    return Group(rows, named)


def _row(telling: Telling, claim: Claim) -> Row:
    number = (Said(" ".join(claim.number.split()).replace("-", "–"), NUMBER),)
    lines = [line for cited in claim.evidence for line in _cited(telling, cited)]
    if claim.note.strip():
        lines.append(Line("", telling.told(claim.note)))
    return Row((number, cell(telling.told(claim.text))), tuple(dict.fromkeys(lines)))


def _cited(telling: Telling, cited: Cited) -> Iterator[Line]:
    """A paper and what it shows; nothing where it, or that page of it, isn't in this packet."""
    place = telling.evidence.place(cited.document, cited.page)
    if place is None:
        return
    paper = telling.matter.documents[cited.document]
    title, shows = paper.title, _shows(paper, cited.page)
    if cited.page is not None and len(paper.safe.pages) > 1:
        title = telling.say("statement.cited", title=title, page=cited.page)
    if shows:
        title = telling.say("statement.cited-for", title=title, shows=shows)
    yield telling.line(place, title)


def _shows(paper: Document, page: int | None) -> str:
    """What the person says that a paper shows, or a page of it by the passages marked there."""
    if page is None:
        return paper.relevance.strip()
    return "; ".join(one.note.strip() for one in paper.marks if one.page == page and one.note)
