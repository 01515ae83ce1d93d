"""The lists and pages of the window in all their states, for those who build it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLayout, QStyle, QStyleOptionViewItem, QWidget

from dossier.model.dates import FuzzyDate
from dossier.model.finding import Severity
from dossier.model.packet import SlotState
from dossier.model.picture import Picture
from dossier.ui.gallery import titled
from dossier.ui.look import Look
from dossier.ui.marking import drop_line
from dossier.ui.painting import drawing
from dossier.ui.tables.document_cards import CardData, CardState, DocumentGrid
from dossier.ui.tables.document_table import DocumentTable
from dossier.ui.tables.exhibit_painting import ExhibitDelegate
from dossier.ui.tables.exhibits import ExhibitModel, ExhibitRow, Row, SectionRow
from dossier.ui.tables.task_rows import TaskList, TaskRow, TaskSection
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from dossier.ui.widgets.navigation import Navigation
from dossier.ui.widgets.page_view import PageView

_STATE: Final = QStyle.StateFlag
_REST, _HOVER = _STATE.State_Enabled, _STATE.State_Enabled | _STATE.State_MouseOver
_CHOSEN, _KEYS = _HOVER | _STATE.State_Selected, _STATE.State_Enabled | _STATE.State_HasFocus
_PAGE: Final = Picture(120, 160, b"\xf6\xf4\xee\xff" * 120 * 160)
_CARDS: Final = (
    CardData("1", "Lease, Misal Street 12", "Azerbaijani · 4 pages", "G", pages=4, kind="Home"),
    CardData("2", "Photos of injury", "3 pages", "K", CardState.COVERED, "photo of my arm"),
    CardData(
        id="3",
        title="Scan 0412",
        facts="about 1 minute",
        state=CardState.READING,
        says="Reading page 3 of 9",
        action="Stop",
    ),
    CardData(
        id="4",
        title="letter.doc",
        facts="Word file",
        state=CardState.UNREAD,
        says="We could not read this.",
        then="It is kept as it came.",
        action="Add a photo",
    ),
    CardData("5", "Birth certificate", "English · 1 page", date="about 1994"),
)


def rows(look: Look) -> list[QLayout]:
    """Make a section for each list; the gallery takes them as `more`."""
    return [
        titled(look, "Exhibit rows", _Drawn(look)),
        titled(look, "Exhibit rows on one line", _Drawn(look, dense=True)),
        titled(look, "Document cards", _grid(look)),
        titled(look, "Documents as a table", _table(look)),
        titled(look, "Checklist", _tasks(look)),
        titled(look, "Navigation", _navigation(look)),
        titled(look, "A page", _page(look)),
        titled(look, "A date", _date(look)),
    ]


class _Drawn(QWidget):
    """Rows drawn with states that only a mouse or a keyboard gives."""

    def __init__(self, look: Look, *, dense: bool = False) -> None:
        super().__init__()
        self._look = look
        self._model = ExhibitModel(_title, self)
        exhibits = (
            ExhibitRow(
                "i",
                "I",
                "Police summons, 14 September 2025",
                "",
                74,
                77,
                Severity.LOOK,
                "Azerbaijani · translation started",
            ),
            ExhibitRow("j", "J", "Hospital report, 2025", "Russian · translated", 78, 86),
            ExhibitRow(
                "k", "K", "Photos of injury", "Covered on screen", 87, 89, covered=True, moved=True
            ),
            ExhibitRow(
                "n",
                "N",
                "Letter from Leyla Nümunəvi",
                "",
                106,
                108,
                Severity.STOP,
                "Her address shows",
            ),
            ExhibitRow("aa", "AA", "Statement of Elvin Nümunəzadə", "English", 3, 11, filed=True),
        )
        self._model.renew([SectionRow("what", "What happened", 74, 105, exhibits=exhibits)])
        self._delegate = ExhibitDelegate(look, self)
        self._delegate.set_dense(dense=dense)
        self._delegate.plated = frozenset({"k"})
        self._states = (_REST, _REST, _HOVER, _CHOSEN, _KEYS, _REST)
        section = self._model.index(0)
        inside = (self._model.index(n, 0, section) for n in range(len(exhibits)))
        self._indexes: list[QModelIndex] = [section, *inside]
        self.setFixedHeight(sum(map(self._high, self._indexes)))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        top = 0
        with drawing(self, self._look) as brush:
            for index, state in zip(self._indexes, self._states, strict=True):
                option = _option(QRect(0, top, self.width(), self._high(index)), state)
                self._delegate.paint(brush.painter, option, index)
                top += self._high(index)
            last = self._high(self._indexes[-1])
            drop_line(brush, 8, self.width() - 8, top - last)

    def _high(self, index: QModelIndex) -> int:
        return self._delegate.sizeHint(QStyleOptionViewItem(), index).height()


def _title(row: Row) -> str:
    return row.title


def _option(place: QRect, state: QStyle.StateFlag) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.rect = place
    option.state = state
    return option


def _grid(look: Look) -> QWidget:
    grid = DocumentGrid(look)
    grid.set_cards(_CARDS)
    grid.set_pictures({"1": _PAGE})
    grid.choose("1")
    grid.setFixedHeight(look.px(240))
    return grid


def _table(look: Look) -> QWidget:
    table = DocumentTable(look)
    table.set_cards(_CARDS)
    table.choose("1")
    table.setFixedHeight(look.px(260))
    return table


def _tasks(look: Look) -> QWidget:
    tasks = TaskList(look)
    links = (("not", "Not for me"), ("cannot", "I can't get this"), ("rule", "Read the rule"))
    why, source = "It shows your name, your age and your parents.", "Court practice manual"
    states = (
        (SlotState.TO_ADD, "Birth certificate", "To add"),
        (SlotState.STARTED, "Police papers", "Started"),
        (SlotState.ASKED, "Hospital papers", "Asked for"),
        (SlotState.DONE, "Passport or ID", "Done"),
        (SlotState.COULD_NOT_GET, "School papers", "Could not get"),
        (SlotState.NOT_FOR_ME, "Expert letter", "Not for me"),
    )
    lines = [
        TaskRow(state.value, title, "Elvin", state, words, why, source, links)
        for state, title, words in states
    ]
    tasks.set_sections([TaskSection("you", "About you", tuple(lines))])
    tasks.open(SlotState.STARTED.value)
    return tasks


def _navigation(look: Look) -> QWidget:
    navigation = Navigation(look)
    places = [("overview", "Overview", "overview"), ("packet", "Packet", "packet")]
    navigation.set_places([*places, ("settings", "Settings", "settings")])
    navigation.choose("packet")
    navigation.setFixedHeight(look.px(160))
    return navigation


def _page(look: Look) -> QWidget:
    page = PageView(look)
    page.set_page(_PAGE, 2, 9)
    page.set_band((0.1, 0.2, 0.9, 0.3))
    page.setFixedSize(look.px(364), look.px(480))
    return page


def _date(look: Look) -> QWidget:
    field = FuzzyDateField(look, "When")
    field.set_date(FuzzyDate(2025, 8, about=True))
    return field
