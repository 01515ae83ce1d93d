"""What search found, in groups, each place with the words around it; in place of the screen."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import FIRST_ISOLATE, POP, Brush, Within, drawing, ltr, name
from dossier.ui.viewmodels.search import Found, Group, SearchModel
from dossier.ui.views.view import View
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.widgets.ring import Ring

_ICONS: Final = {
    Group.DOCUMENTS: "documents",
    Group.PAGES: "page",
    Group.PEOPLE: "person",
    Group.EVENTS: "timeline",
    Group.TRANSLATIONS: "translations",
}
_WIDEST: Final = 760
_WORDS_AT: Final = 46


class FoundRow(QPushButton):
    """A place: its icon, its title, and below it the words around the hit, which is bold."""

    def __init__(self, look: Look, found: Found, where: str) -> None:
        super().__init__()
        self.look: Final = look
        self._found = found
        self._title = f"{found.title} · {where}" if where else found.title
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name(self._title))
        self.setAccessibleDescription(f"{found.before}{found.hit}{found.after}")

    def ring(self) -> Ring:
        """Give the row for the focus ring."""
        return Ring(self, QRectF(self.rect()).adjusted(3, 3, -3, -3), 6)

    def sizeHint(self) -> QSize:
        """Two lines, and room to hit."""
        high = self.look.line() + self.look.line(Role.SMALL) + self.look.px(14)
        return QSize(self.look.px(320), high)

    def minimumSizeHint(self) -> QSize:
        """Words end in dots where there is less room."""
        return QSize(self.look.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines."""
        del event
        look, own = self.look, self.look.tokens
        place = QRectF(self.rect())
        with drawing(self, look) as brush:
            if self.underMouse() or self.isDown():
                brush.box(place, 6, own.hover)
            within, top = Within(look, place), look.px(6)
            icon = within.at(look.px(12), top, look.px(20), look.line())
            brush.icon(_ICONS[self._found.group], icon, own.ink2, look.px(20))
            at, room = look.px(_WORDS_AT), place.width() - look.px(_WORDS_AT + 12)
            brush.text(within.at(at, top, room, look.line()), name(self._title))
            below = top + look.line()
            self._snippet(brush, within.at(at, below, room, look.line(Role.SMALL)))

    def _snippet(self, brush: Brush, place: QRectF) -> None:
        """Draw the words around on one line, in their own direction, the hit in bold."""
        found, look = self._found, self.look
        before = f"{FIRST_ISOLATE}{found.before}"
        layout = QTextLayout(f"{before}{found.hit}{found.after}{POP}", look.font(Role.SMALL))
        option = QTextOption()
        option.setTextDirection(look.direction)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = len(before), len(found.hit)
        bold.format.setFont(look.font(Role.SMALL_STRONG))
        layout.setFormats([bold])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        brush.painter.setPen(look.tokens.ink2)
        down = (place.height() - line.height()) / 2
        across = place.width() - line.naturalTextWidth() if look.rtl else 0
        line.draw(brush.painter, place.topLeft() + QPointF(across, down))


class SearchView(View[SearchModel]):
    """Groups of places; a link shows all documents that hold the words."""

    def __init__(self, look: Look, model: SearchModel) -> None:
        super().__init__(look, model)
        self._title = Label(look, "", Role.H2, wrap=True)
        self.all: Final = Button(look, self.tr("Show these documents"), Kind.SECONDARY, "grid")
        self._said = Label(look, "", Role.BODY, look.tokens.ink2, wrap=True)
        self._groups = column(look, gap=0)
        head = row(look, (self._title, 1), self.all, gap=12)
        inner = holding(column(look, head, self._said, self._groups, None, gap=8))
        inner.setMaximumWidth(look.px(_WIDEST))
        inside = holding(row(look, (inner, 100), None, gap=0, margins=(24, 16, 16, 16)))
        self.setLayout(column(look, (scrolling(look, inside), 1), gap=0))
        self._shown: Sequence[Found] = ()
        self.all.clicked.connect(model.show_all)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show what was found so far."""
        del state
        state = self.model.state
        words = self.tr("Search: {words}").format(words=f"“{name(state.words)}”")
        self._title.set_text(words if state.words else "")
        nothing = not state.looking and not state.found and bool(state.words)
        said = self.tr("Nothing has these words. Try fewer of them.") if nothing else ""
        if state.looking and not state.found:
            said = self.tr("Looking")
        self._said.set_text(said)
        self._said.setVisible(bool(said))
        self.all.setVisible(any(one.document for one in state.found))
        if state.found != self._shown:
            self._shown = state.found
            self._put(state.found)
        if not state.looking and state.words:
            announce(self, self.tr("%n place(s) found", "", len(state.found)))

    def _put(self, found: Sequence[Found]) -> None:
        clear(self._groups)
        for group in Group:
            places = [one for one in found if one.group is group]
            if places:
                self._groups.addWidget(self._heading(group, len(places)))
            for one in places:
                self._groups.addWidget(self._row(one))

    def _heading(self, group: Group, count: int) -> QWidget:
        look = self.look
        words = {
            Group.DOCUMENTS: self.tr("Documents"),
            Group.PAGES: self.tr("Pages"),
            Group.PEOPLE: self.tr("People"),
            Group.EVENTS: self.tr("Events"),
            Group.TRANSLATIONS: self.tr("Translations"),
        }[group]
        title = Label(look, words, Role.SMALL_STRONG)
        number = Label(look, ltr(count), Role.SMALL, look.tokens.ink2)
        return holding(row(look, title, number, None, margins=(0, 12, 0, 4)))

    def _row(self, found: Found) -> FoundRow:
        where = ""
        if found.page is not None:
            where = self.tr("page {n}").format(n=ltr(found.page + 1))
        made = FoundRow(self.look, found, where)
        made.clicked.connect(partial(self.model.go_to, found.key))
        return made
