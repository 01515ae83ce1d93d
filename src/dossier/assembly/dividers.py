"""The page before an exhibit: its label large, title, date, pages; in a binder also a tab."""

from dataclasses import replace
from math import floor
from typing import Final

from dossier.assembly.flow import Flow
from dossier.assembly.words import excerpt_line, long_date, page_range
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit
from dossier.model.profile import PrintMode
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import Block, set_text
from dossier.pdf.shape import Style

WORD: Final = Style("serif", 22, 28)
LETTER: Final = Style("serif", 108, 120, bold=True)
TITLE: Final = Style("serif", 17, 23)
FACTS: Final = Style("serif", 12, 17)
SCANNED_LABEL: Final = Style("serif", 60, 70, bold=True)
LEAST_LABEL: Final = 52.0
"""As large as on the cover of a translation."""
SCANNED_TITLE: Final = Style("serif", 20, 27, bold=True)
SCANNED_PAGES: Final = Style("serif", 14, 20, bold=True)

_TAB: Final = (40.0, 46.0)
_TABS: Final = 12
_FIRST_TAB: Final = 108.0
_LAST_TAB: Final = 78.0
_TAB_CENTRE: Final = 22.5
_CAP_HEIGHT: Final = 0.714  # of the size, Noto Serif Bold
_SMALLEST: Final = 9.5


def divider(exhibit: Exhibit, matter: Matter, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the divider of an exhibit."""
    binder = matter.rules.mode is PrintMode.BINDER
    paper = matter.profile.paper
    flow = Flow(paper, book, paper.height - 72)
    flow.y = paper.height - (262 if binder else 300)
    (_for_binder if binder else _for_scanner)(flow, exhibit, matter)
    if binder:
        tab(flow.sheets[0], exhibit)
    return flow.sheets


def _for_binder(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    middle = flow.paper.width / 2
    flow.sheet.text(middle, flow.y + 70, matter.profile.word.upper(), WORD, "centre")
    flow.sheet.text(middle, flow.y - 32, exhibit.label, LETTER, "centre")
    flow.down(72)
    flow.sheet.rule(middle - 120, middle + 120, flow.y, 1)
    flow.down(20)
    _centred(flow, exhibit.title, TITLE, 126)
    flow.down(8)
    facts = f"{long_date(matter, exhibit)}  ·  {_pages(matter, exhibit, 'divider.page')}"
    _centred(flow, facts, FACTS, 126)
    _excerpt(flow, exhibit, matter, 126)


def _for_scanner(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    width = flow.paper.width - 120
    block = large_label(exhibit, matter, label_style(matter.profile.word, width), width)
    flow.y += block.first
    flow.y = flow.sheet.block(60, flow.y, block, align="centre", within=flow.paper.width - 120)
    flow.down(40 - (block.lines[-1].height - block.lines[-1].rise))
    _centred(flow, exhibit.title, SCANNED_TITLE, 96)
    flow.down(10)
    _centred(flow, _pages(matter, exhibit, "divider.alone"), SCANNED_PAGES, 96)
    _excerpt(flow, exhibit, matter, 96)


def label_style(word: str, width: float) -> Style:
    """The type of labels: one size for a packet, in which a word and two places fit a line."""
    needed = text_width(f"{word.upper()} 00", SCANNED_LABEL)
    fitting = floor(SCANNED_LABEL.size * width / needed)
    return replace(SCANNED_LABEL, size=max(LEAST_LABEL, min(SCANNED_LABEL.size, fitting)))


def large_label(exhibit: Exhibit, matter: Matter, style: Style, width: float) -> Block:
    """Set word and label on one line, or where that is too wide the label below its word."""
    word = matter.profile.word.upper()
    label = f"{word} {exhibit.label}"
    if text_width(label, style) > width:
        label = f"{word}\n{exhibit.label}"
    return set_text(label, style, width, balance="even")


def _excerpt(flow: Flow, exhibit: Exhibit, matter: Matter, margin: float) -> None:
    """Say which pages of the document are filed, if not all of them are."""
    if line := excerpt_line(matter, exhibit):
        flow.down(4)
        _centred(flow, line, FACTS, margin)


def _centred(flow: Flow, text: str, style: Style, margin: float) -> None:
    width = flow.paper.width - 2 * margin
    flow.head_is_done()
    flow.block(margin, set_text(text, style, width, balance="even"), "centre", width)


def _pages(matter: Matter, exhibit: Exhibit, key: str) -> str:
    pages = page_range(matter, exhibit.first, exhibit.last)
    return matter.texts.count(key, exhibit.pages, pages=pages)


def tab(sheet: Sheet, exhibit: Exhibit) -> None:
    """Draw the black tab at the right edge; after twelve places it starts at the top again."""
    width, height = _TAB
    highest = sheet.height - _FIRST_TAB - height
    step = (highest - _LAST_TAB) / (_TABS - 1)
    bottom = highest - (exhibit.ordinal % _TABS) * step
    sheet.black(Rect(sheet.width - width, bottom, sheet.width, bottom + height))
    style = _tab_style(exhibit.label)
    baseline = bottom + height / 2 - style.size * _CAP_HEIGHT / 2
    sheet.white_text(sheet.width - _TAB_CENTRE, baseline, exhibit.label, style, "centre")


def _tab_style(label: str) -> Style:
    """One letter is 24 high, two 16; longer labels as large as the tab lets them be."""
    style = Style("serif", 24 if len(label) == 1 else 16, 24, bold=True)
    room = 2 * (_TAB_CENTRE - 4)
    width = text_width(label, style)
    if width <= room or style.size <= _SMALLEST:
        return style
    return Style("serif", max(_SMALLEST, style.size * room / width), 24, bold=True)
