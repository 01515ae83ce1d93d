"""The chronology: what happened, in order of time, and the exhibits that show it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from dossier.assembly.evidence import Place
from dossier.assembly.look import DATE
from dossier.assembly.tables import Columns, Group, Line, Listing, Note, Row, Said, cell
from dossier.assembly.telling import Telling
from dossier.assembly.words import paragraphs, part_of
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document
from dossier.model.event import Event, EventKind
from dossier.model.paragraphs import page_of
from dossier.model.plan import PartKind
from dossier.pdf.shape import Style

LABEL_IN_TABLE: Final = Style("serif", 12, 15.5, bold=True)

_EVENT_AT: Final = 170.0
_LABEL_AT: Final = 446.4
_UNDATED: Final = (9999, 13, 32)


def chronology(telling: Telling) -> Listing:
    """Tell all events but those that only say where the person lived."""
    events = [one for one in telling.matter.events.values() if one.kind is not EventKind.RESIDENCE]
    return of_events(telling, events, "chronology")


def of_events(
    telling: Telling,
    events: Iterable[Event],
    words: str,
    more: Iterable[tuple[FuzzyDate, Row]] = (),
) -> Listing:
    """Tell events in order of time, among them `more` rows with their dates."""
    told = sorted(events, key=by_date)
    exact = _all_known(telling, told)
    dated = [(_when(one.date), _event(telling, one, exact=exact)) for one in told]
    dated += [(_when(when), row) for when, row in more]
    rows = [row for _, row in sorted(dated, key=lambda one: one[0])]
    return Listing(
        columns(telling),
        (Group(tuple(rows)),),
        telling.say(f"{words}.empty"),
        tuple(_notes(telling, told, rows, exact=exact)),
    )


def columns(telling: Telling) -> Columns:
    """The columns of a list in order of time."""
    cells = (
        (60.0, telling.matter.texts.say("index.date")),
        (_EVENT_AT, telling.say("chronology.event")),
    )
    return Columns(cells, _LABEL_AT, telling.label_head, LABEL_IN_TABLE)


def by_date(event: Event) -> tuple[int, int, int]:
    """Order events by when they began; those without a date come last."""
    return _when(event.date)


def _event(telling: Telling, event: Event, *, exact: bool) -> Row:
    """The row of an event: when, what, where; the paragraph that tells of it, and its papers."""
    told = declaration_of(telling, event)
    others = (name for name in event.documents if told is None or name != told.id)
    lines = [*_statement(telling, event, told, exact=exact), *telling.lines(others)]
    return row(telling, telling.span(event), (event.title, event.place, event.note), lines)


def row(telling: Telling, when: str, said: tuple[str, str, str], lines: Iterable[Line]) -> Row:
    """A row of when, what, where and what more there is to say."""
    title, *beside = map(telling.told, said)
    below = tuple(Said(text, DATE) for text in beside if text)
    return Row((cell(when), (*cell(title), *below)), tuple(lines))


def _when(date: FuzzyDate | None) -> tuple[int, int, int]:
    return date.sort_key if date else _UNDATED


def _statement(
    telling: Telling, event: Event, declaration: Document | None, *, exact: bool
) -> Iterator[Line]:
    """The paragraph of a declaration that tells of an event."""
    place = declaration and telling.evidence.place(declaration.id)
    if exact and declaration is not None:
        place = _begins(telling, event, declaration)
    if place is not None:
        yield telling.line(place, mark=paragraphs(telling.matter, event.statement))


def _begins(telling: Telling, event: Event, declaration: Document) -> Place | None:
    """The page on which the paragraph begins, where it is known and stands in the packet.

    Who reads a translated declaration reads the translation, whose pages are others.
    """
    page = page_of(event.statement, telling.matter.paragraphs.get(declaration.id, ()))
    exhibit = telling.evidence.exhibits.get(declaration.id)
    if not page or exhibit is None or part_of(exhibit, PartKind.TRANSLATION) is not None:
        return None
    return telling.evidence.place(declaration.id, page)


def _all_known(telling: Telling, events: Iterable[Event]) -> bool:
    """Whether every paragraph has its page: a list doesn't count in two ways."""
    told = ((one, declaration_of(telling, one)) for one in events)
    placed = [(one, held) for one, held in told if held and telling.evidence.place(held.id)]
    return bool(placed) and all(_begins(telling, one, held) for one, held in placed)


def declaration_of(telling: Telling, event: Event) -> Document | None:
    """The declaration that an event's paragraph means: linked to it, or else the only one."""
    if not event.statement.strip():
        return None
    found = telling.declarations
    linked = [one for one in found if one.id in event.documents]
    numbers = [one for one in found if event.statement in {claim.number for claim in one.claims}]
    for among in (linked, numbers, found):
        if len(among) == 1:
            return among[0]
    return None


def _notes(
    telling: Telling, events: Sequence[Event], rows: Iterable[Row], *, exact: bool
) -> Iterator[Note]:
    declared = {one.id for event in events if (one := declaration_of(telling, event))}
    exhibit = telling.evidence.exhibits.get(declared.pop()) if len(declared) == 1 else None
    if exhibit is not None:
        yield telling.pages_note("chronology.statement", exhibit, "chronology.statement-page")
    if any(date is not None and date.about for one in events for date in (one.date, one.until)):
        yield telling.note("about")
    if any(line.place for one in rows for line in one.lines):
        yield telling.note("first-pages-or-paragraphs" if exact else "first-pages")
