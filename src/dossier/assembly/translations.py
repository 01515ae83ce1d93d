"""The cover of an exhibit with a translation, and translations that were typed in the app."""

from collections.abc import Iterator
from typing import Final

from dossier.assembly.dividers import large_label, tab
from dossier.assembly.flow import Flow
from dossier.assembly.index_rows import kind_of
from dossier.assembly.look import (
    COLUMN,
    CONTINUED_TITLE,
    COVER_RULE,
    DATE,
    HEAVY,
    MARGIN,
    ORIGINAL_IN_LIST,
    PAGE_TITLE,
    RULE,
    RUNNING,
    SECTION,
    TABLE_TITLE,
    frame,
    right,
    top,
)
from dossier.assembly.words import (
    excerpt_line,
    label,
    language,
    long_date,
    page_range,
    paragraphs,
    part_of,
)
from dossier.model.matter import Matter
from dossier.model.person import Person
from dossier.model.plan import Exhibit, Part, PartKind, Plan
from dossier.model.profile import PrintMode
from dossier.model.translation import Sworn
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import set_text
from dossier.pdf.shape import Style

WORD: Final = Style("serif", 20, 26)
LETTER: Final = Style("serif", 52, 60, bold=True)
TITLE: Final = Style("serif", 20, 26, bold=True)
ORIGINAL_TITLE: Final = Style("serif", 17, 24)
FACT: Final = Style("serif", 12, 16.5)
PART: Final = Style("serif", 14, 20)
BIG_NUMBER: Final = Style("sans", 15, 20, bold=True)

_FACT_AT: Final = 180.0
_BEFORE_FACT: Final = 10.0
_COUNT_AT: Final = 330.0
_PART_HEIGHT: Final = 31.0
_PARAGRAPH_GAP: Final = 8.0


def translation_cover(
    exhibit: Exhibit, plan: Plan, matter: Matter, book: FontBook
) -> tuple[Sheet, ...]:
    """Draw the page that takes the divider's place where there is a translation."""
    paper = matter.profile.paper
    flow = Flow(paper, book, top(paper))
    binder = matter.rules.mode is PrintMode.BINDER
    (_label_of_binder if binder else _label_of_scanner)(flow, exhibit, matter)
    flow.sheet.rule(MARGIN, right(paper), flow.y, COVER_RULE)
    flow.down(16)
    flow.head_is_done()
    flow.block(MARGIN, set_text(exhibit.title, TITLE, frame(paper), balance="even"))
    if exhibit.original_title:
        flow.down(6)
        flow.block(
            MARGIN, set_text(exhibit.original_title, ORIGINAL_TITLE, frame(paper), balance="end")
        )
    if excerpt := excerpt_line(matter, exhibit):
        flow.down(6)
        flow.block(MARGIN, set_text(excerpt, FACT, frame(paper)))
    flow.down(18)
    facts = (*_facts(exhibit, matter), *referred(exhibit, plan, matter))
    widest = max(text_width(name, DATE) for name, _ in facts)
    at = max(_FACT_AT, MARGIN + widest + _BEFORE_FACT)
    for name, fact in facts:
        block = set_text(fact, FACT, right(paper) - at)
        flow.need(block.height)
        flow.sheet.text(MARGIN, flow.y - block.first, name, DATE)
        flow.block(at, block)
        flow.down(3)
    _what_follows(flow, exhibit, matter)
    if binder:
        tab(flow.sheets[0], exhibit)
    return flow.sheets


def _label_of_binder(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    baseline = flow.paper.height - 122
    x = MARGIN + flow.sheet.text(MARGIN, baseline, matter.profile.word, WORD) + 10
    flow.sheet.text(x, baseline, exhibit.label, LETTER)
    flow.y = baseline - 24


def _label_of_scanner(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    block = large_label(exhibit, matter, LETTER, frame(flow.paper))
    below = flow.paper.height - 150 + block.first
    below = flow.sheet.block(MARGIN, below, block, align="centre", within=frame(flow.paper))
    flow.y = below + (block.lines[-1].height - block.lines[-1].rise) - 40


def _facts(exhibit: Exhibit, matter: Matter) -> Iterator[tuple[str, str]]:
    texts = matter.texts
    document = matter.documents[exhibit.document]
    translation = matter.translation_of(exhibit.document)
    translator = matter.people.get((translation and translation.translator) or "")
    if document.language:
        yield texts.say("translation-cover.language"), language(matter, document.language)
    yield texts.say("translation-cover.date"), long_date(matter, exhibit)
    if document.number:
        yield texts.say("translation-cover.number"), document.number
    if document.issued_by:
        yield texts.say("translation-cover.issued-by"), document.issued_by
    if translator is not None:
        sworn = translation and translation.sworn
        yield texts.say("translation-cover.translated-by"), _translator(translator, sworn, matter)
    if translation is not None and translation.dialect:
        yield texts.say("translation-cover.dialect"), translation.dialect


def _translator(person: Person, sworn: Sworn | None, matter: Matter) -> str:
    """Name the translator; a sworn one with the number in the register and the day of signing."""
    texts, told = matter.texts, [person.name]
    if sworn is not None and sworn.number:
        told.append(texts.say("certificate.numbered", number=sworn.number))
    if sworn is not None and sworn.day is not None:
        day = texts.date(sworn.day, matter.profile.date_order, long=True)
        told.append(texts.say("certificate.dated", date=day))
    return ", ".join(told)


def referred(exhibit: Exhibit, plan: Plan, matter: Matter) -> Iterator[tuple[str, str]]:
    """Say which paragraphs of statements in this packet speak of a document, if any do."""
    said = matter.told.get(exhibit.document, ())
    labels = {one.document: label(matter, one) or one.title for one in plan.exhibits if said}
    by_statement: dict[str, list[str]] = {}
    for statement, number in said:
        if statement in labels:
            by_statement.setdefault(statement, []).append(number)
    places: list[str] = []
    for one, numbers in by_statement.items():
        places.append(f"{labels[one]}, {paragraphs(matter, ', '.join(numbers))}")
    if places:
        yield matter.texts.say("translation-cover.referred"), "; ".join(places)


def _what_follows(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    texts, edge = matter.texts, right(flow.paper)
    rows = exhibit.parts[1:]
    flow.down(24)
    flow.need(19 + _PART_HEIGHT * len(rows))
    flow.sheet.text(MARGIN, flow.y - 11, texts.say("translation-cover.follows"), SECTION)
    flow.sheet.text(edge, flow.y - 11, texts.say("translation-cover.page"), COLUMN, "right")
    flow.down(19)
    flow.sheet.rule(MARGIN, edge, flow.y, HEAVY)
    for part in rows:
        baseline = flow.y - 20
        flow.sheet.text(MARGIN, baseline, _part_name(part, matter), PART)
        flow.sheet.text(_COUNT_AT, baseline, texts.count("pages", part.pages), DATE)
        pages = page_range(matter, part.first, part.last)
        flow.sheet.number(edge, baseline, pages, BIG_NUMBER, "right")
        flow.sheet.link(Rect(MARGIN, flow.y - _PART_HEIGHT, edge, flow.y), part.first)
        flow.down(_PART_HEIGHT)
        flow.sheet.rule(MARGIN, edge, flow.y, RULE)


def _part_name(part: Part, matter: Matter) -> str:
    translation = matter.translations.get(part.translation or "")
    into = matter.into(translation) if translation else matter.profile.language
    said = language(matter, into)
    return matter.texts.say(f"translation-cover.{kind_of(part, matter)}", language=said)


def typed_translation(
    part: Part, exhibit: Exhibit, matter: Matter, book: FontBook
) -> tuple[Sheet, ...]:
    """Set a translation that was typed: its heading, then its text over as many pages as needed."""
    texts, paper = matter.texts, matter.profile.paper
    translation = matter.translations[part.translation or ""]
    filing = language(matter, translation.language)
    title = texts.say("typed.title", language=filing)

    def again(flow: Flow) -> None:
        continued = texts.say("continued", title=title)
        flow.block(MARGIN, set_text(continued, CONTINUED_TITLE, frame(paper), balance="even"))
        flow.down(6)
        flow.sheet.rule(MARGIN, right(paper), flow.y, RULE)
        flow.down(10)

    flow = Flow(paper, book, top(paper), again)
    flow.block(MARGIN, set_text(title, PAGE_TITLE, frame(paper), balance="even"))
    _what_is_translated(flow, exhibit, matter)
    for paragraph in translation.text.strip().split("\n"):
        if not paragraph.strip():
            flow.down(_PARAGRAPH_GAP)
            continue
        block = set_text(paragraph.rstrip(), RUNNING, frame(paper))
        flow.lines(MARGIN, block, within=frame(paper))
    return flow.sheets


def _what_is_translated(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    texts, paper = matter.texts, flow.paper
    document = matter.documents[exhibit.document]
    original = part_of(exhibit, PartKind.ORIGINAL)
    flow.down(3)
    flow.block(MARGIN, set_text(exhibit.title, TABLE_TITLE, frame(paper), balance="even"))
    if exhibit.original_title:
        flow.block(
            MARGIN, set_text(exhibit.original_title, ORIGINAL_IN_LIST, frame(paper), balance="end")
        )
    if document.language and original is not None:
        pages = texts.count("pages", original.pages)
        named = language(matter, document.language)
        note = texts.say("typed.from", language=named, pages=pages)
        flow.block(MARGIN, set_text(note, DATE, frame(paper)))
    flow.down(8)
    flow.sheet.rule(MARGIN, right(paper), flow.y, RULE)
    flow.down(12)
    flow.head_is_done()
