"""What signed pages share: title, filled text, list of documents, signature block, source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Final

from dossier.assembly.flow import HEADS, Column, Flow
from dossier.assembly.look import (
    CERTIFICATE_TITLE,
    COUNT,
    DATE,
    MARGIN,
    NOTE,
    ORIGINAL_IN_LIST,
    RULE,
    TABLE_TITLE,
    frame,
    right,
)
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.person import Person
from dossier.model.profile import Paper
from dossier.pdf.lines import Block, Span, Words, set_text, set_words
from dossier.pdf.shape import Style

BLANK: Final = "_" * 24
"""A line to write on, where a fact is not known."""

FIELD: Final = Style("serif", 12, 16.5)

_FIELD_AT: Final = 84.0
_SIGNATURE_WIDTH: Final = 290.0
_DATE_AT: Final = 320.0
_FREE_ABOVE: Final = 56.0
_COUNT_COLUMN: Final = 70.0
_ITEM: Final = 24.0


@dataclass(frozen=True)
class Listed:
    """One document of a certificate: what names it, and how many pages it has."""

    title: str
    original_title: str
    facts: str
    pages: int


@dataclass(frozen=True)
class Heads:
    """Column heads of the list of documents."""

    document: str
    pages: str

    def columns(self, paper: Paper) -> list[Column]:
        """Put them over their columns."""
        return [(MARGIN, self.document, "left"), (right(paper), self.pages, "right")]


def names(template: str) -> frozenset[str]:
    """Give the names in a text's braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def filled(template: str, facts: Mapping[str, str], style: Style, strong: str = "") -> Words:
    """Fill a text that somebody signs; an unknown fact is a line to write on.

    The fact named `strong` is set in bold.
    """
    spans: list[Span] = []
    for before, name, _, _ in Formatter().parse(template):
        if before:
            spans.append(Span(before, style))
        if name is not None:
            fact = facts.get(name) or BLANK
            spans.append(Span(fact, style.but(bold=True) if name == strong else style))
    return tuple(spans)


def paragraphs(template: str) -> list[str]:
    """Cut a text at its empty lines."""
    return [" ".join(piece.split()) for piece in template.strip().split("\n\n")]


def title(flow: Flow, text: str) -> None:
    """Put the title of a signed page."""
    block = set_text(text.upper(), CERTIFICATE_TITLE, frame(flow.paper), balance="even")
    flow.block(MARGIN, block, "centre", frame(flow.paper))
    flow.down(16)


def listed(document: Document, matter: Matter) -> Listed:
    """Name a document as a certificate does: never by exhibit or packet page, which may move."""
    texts, profile = matter.texts, matter.profile
    facts: list[str] = []
    if document.number:
        plain = any(word in document.number for word in ("No.", "Nr.", "N.º", "N°", "№"))
        number = document.number
        facts.append(number if plain else texts.say("certificate.numbered", number=number))
    if document.date is not None:
        date = texts.date(document.date, profile.date_order, long=True)
        facts.append(
            texts.say("certificate.dated" if facts else "certificate.dated-alone", date=date)
        )
    pages = len(document.safe.pages)
    return Listed(document.title, document.original_title, ", ".join(facts), pages)


def document_list(flow: Flow, heads: Heads, documents: Sequence[Listed], closing: float) -> None:
    """Put the list of documents; the last of them stays with `closing` points below it."""
    flow.need(HEADS + _height(flow, documents[0], 1) + (closing if len(documents) == 1 else 0))
    flow.column_heads(heads.columns(flow.paper))
    for n, document in enumerate(documents, start=1):
        last = n == len(documents)
        flow.need(_height(flow, document, len(documents)) + (closing if last else 0))
        _row(flow, n, document, len(documents))


def _blocks(flow: Flow, document: Listed, of: int) -> list[Block]:
    width = frame(flow.paper) - _COUNT_COLUMN - (_ITEM if of > 1 else 0)
    found = [set_text(document.title, TABLE_TITLE, width, balance="even")]
    if document.original_title:
        found.append(set_text(document.original_title, ORIGINAL_IN_LIST, width, balance="end"))
    if document.facts:
        found.append(set_text(document.facts, DATE, width))
    return found


def _height(flow: Flow, document: Listed, of: int) -> float:
    return 13 + sum(block.height for block in _blocks(flow, document, of))


def _row(flow: Flow, n: int, document: Listed, of: int) -> None:
    flow.down(6)
    x = MARGIN + (_ITEM if of > 1 else 0)
    blocks = _blocks(flow, document, of)
    sheet, baseline = flow.sheet, flow.y - blocks[0].first
    if of > 1:
        sheet.text(MARGIN, baseline, f"{n}.", TABLE_TITLE)
    flow.block(x, blocks[0])
    sheet.text(right(flow.paper), baseline, str(document.pages), COUNT, "right")
    for block in blocks[1:]:
        flow.block(x, block)
    flow.down(7)
    flow.sheet.rule(MARGIN, right(flow.paper), flow.y, RULE)


@dataclass(frozen=True)
class Signature:
    """Who signs: rows below the line, and what the page rests on."""

    rows: tuple[tuple[str, str], ...]
    source: str

    def height(self, flow: Flow) -> float:
        """How much room it needs, free space above the line included."""
        fields = sum(_field(flow, fact).height + 2 for _, fact in self.rows)
        return _FREE_ABOVE + 28 + fields + 14 + _source(flow, self.source).height

    def put(self, flow: Flow, matter: Matter) -> None:
        """Put the block, all of it on one page."""
        texts, edge = matter.texts, right(flow.paper)
        flow.need(self.height(flow))
        flow.down(_FREE_ABOVE)
        flow.sheet.rule(MARGIN, MARGIN + _SIGNATURE_WIDTH, flow.y, 1)
        flow.sheet.text(MARGIN, flow.y - 13, texts.say("certificate.signature"), NOTE)
        flow.sheet.rule(MARGIN + _DATE_AT, edge, flow.y, 1)
        flow.sheet.text(MARGIN + _DATE_AT, flow.y - 13, texts.say("certificate.date"), NOTE)
        flow.down(28)
        for name, fact in self.rows:
            block = _field(flow, fact)
            flow.sheet.text(MARGIN, flow.y - block.first, name, DATE)
            flow.y = flow.sheet.block(MARGIN + _FIELD_AT, flow.y, block) - 2
        flow.down(14)
        flow.y = flow.sheet.block(MARGIN, flow.y, _source(flow, self.source))


def signature(signer: Person | None, source: str, matter: Matter) -> Signature:
    """Make the block of a person; what is not known is left to be written in."""
    if signer is None:
        return Signature(rows("", "", "", matter), source)
    return Signature(rows(signer.name, signer.address, signer.phone, matter), source)


def rows(name: str, address: str, phone: str, matter: Matter) -> tuple[tuple[str, str], ...]:
    """Name the facts below a signature."""
    facts = {"name": name, "address": address, "telephone": phone}
    return tuple((matter.texts.say(f"certificate.{key}"), fact) for key, fact in facts.items())


def _field(flow: Flow, fact: str) -> Block:
    return set_text(fact or BLANK, FIELD, frame(flow.paper) - _FIELD_AT)


def _source(flow: Flow, source: str) -> Block:
    return set_text(source, NOTE, frame(flow.paper))


def running(flow: Flow, words: Words, gap: float) -> None:
    """Put a paragraph of a signed text and leave a gap below it."""
    flow.lines(MARGIN, set_words(words, frame(flow.paper)), within=frame(flow.paper))
    flow.down(gap)
