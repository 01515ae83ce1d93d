"""The first page of a case: one next step, how far everything is, dates, the packet so far."""

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from dossier.model.checklist import Line
from dossier.model.overview import Overview
from dossier.model.packet import SlotState
from dossier.model.profile import Profile, Status
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.tables.task_rows import TaskList, TaskRow, TaskSection
from dossier.ui.viewmodels.overview import NOT_SURE, OverviewModel, OverviewState
from dossier.ui.views.overview_side import Side, Strip
from dossier.ui.views.overview_step import Above
from dossier.ui.views.view import View
from dossier.ui.widgets.buttons import Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row, set_margins
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.words import authorities, checklist, deadlines, packets, sections, sentences
from dossier.ui.words.checklist import Act

_BESIDE: Final = {Room.THREE_COLUMNS: 280, Room.WIDE: 320}
_GUTTER: Final = 10
_MARGINS: Final = {
    Room.ONE_COLUMN: (13, 8, 4, 0),
    Room.TWO_COLUMNS: (20, 14, 8, 0),
    Room.THREE_COLUMNS: (28, 24, 18, 0),
    Room.WIDE: (28, 24, 18, 0),
}
_ANSWERS: Final = {
    Act.NOT_FOR_ME: SlotState.NOT_FOR_ME,
    Act.ASKED: SlotState.ASKED,
    Act.CANNOT: SlotState.COULD_NOT_GET,
    Act.TAKE_BACK: SlotState.TO_ADD,
    Act.ALL_HERE: SlotState.DONE,
    Act.MORE: SlotState.STARTED,
}


class Head(QWidget):
    """What the packet is, for whom, as of when; and a way to choose another authority."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        own = look.tokens
        self._title = Label(look, role=Role.H1, wrap=True)
        self._small = Label(look, role=Role.H2, wrap=True)
        self._said = Label(look, role=Role.SMALL, colour=own.ink2, wrap=True)
        self._stands = Label(look, role=Role.SMALL, colour=own.look, wrap=True)
        self.change: Final = MenuButton(look, self.tr("Change"), kind=Kind.QUIET)
        self.change.setAccessibleName(self.tr("Change who the packet is for"))
        titles = column(look, self._title, self._small, gap=0)
        line = row(look, (titles, 1), self.change, gap=8)
        line.setAlignment(self.change, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(look, line, self._said, self._stands, gap=0))
        self.fit(Room.THREE_COLUMNS)

    def fit(self, room: Room) -> None:
        """Be smaller where the room is small."""
        small = room < Room.THREE_COLUMNS
        self._title.setVisible(not small)
        self._small.setVisible(small)
        self._said.setVisible(room is not Room.ONE_COLUMN)

    def put(self, profile: Profile, known: tuple[Profile, ...]) -> None:
        """Show a profile, and the others to choose from."""
        for title in (self._title, self._small):
            title.set_text(packets.of_profile(profile))
        read = self.tr("rules read on {date}").format(date=deadlines.of_day(profile.as_of))
        who = authorities.authority(profile)
        nobody = self.tr("You have not chosen an authority yet.")
        self._said.set_text(nobody if profile.id == NOT_SURE else f"{who} · {read}")
        self._stands.set_text(self._standing(profile))
        self._stands.setVisible(bool(self._stands.text()))
        self.change.set_choices(authorities.choices(known), profile.id)

    def _standing(self, profile: Profile) -> str:
        if profile.status is Status.CLOSED:
            return self.tr("This authority takes no such packets now.")
        if profile.status is Status.UNVERIFIED:
            return self.tr("Nobody has checked these rules yet.")
        return ""


class OverviewView(View[OverviewModel]):
    """The page. What is on top stays there in a large window, and scrolls along in a small one."""

    def __init__(self, look: Look, model: OverviewModel) -> None:
        super().__init__(look, model)
        self.head: Final = Head(look)
        self.above: Final = Above(look)
        self.strip: Final = Strip(look)
        self.tasks: Final = TaskList(look)
        self.side: Final = Side(look)
        self.trouble: Final = Label(look, role=Role.BODY, colour=look.tokens.look, wrap=True)
        self.trouble.hide()
        self._top = QWidget()
        self._strip_in = holding(column(look, self.strip, margins=(0, 8, 0, 0)))
        parts = (self.head, 14, self.trouble, self.above, self._strip_in)
        self._top_in = column(look, *parts, gap=0)
        self._top.setLayout(self._top_in)
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._inner = column(look, self.tasks, gap=0, margins=(0, 0, 0, 24))
        held = QWidget()
        held.setLayout(self._inner)
        self.area: Final[QScrollArea] = scrolling(look, held)
        aside = QWidget()
        self._aside_in = column(look, gap=0, margins=(0, 0, 0, 24))
        aside.setLayout(self._aside_in)
        self._aside: QScrollArea = scrolling(look, aside)
        self._main = column(look, (self.area, 1), gap=0)
        self._beside = column(look, (self._aside, 1), gap=0, margins=(0, 24, 18, 0))
        self.setLayout(row(look, (self._main, 1), self._beside, gap=0))
        self._shown = ("", True, "", "")
        self._ordered: list[QWidget] = []
        self._room: Room | None = None
        self._connect()
        self.fit(Room.ONE_COLUMN)  # asks for the least width until the window says what there is
        self.watch()

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        if room is self._room:
            return
        super().fit(room)
        self._room = room
        beside = room >= Room.THREE_COLUMNS
        set_margins(self._main, self.look, _MARGINS[room])
        self._place_top(pinned=beside)
        if beside:
            self._aside_in.addWidget(self.side)
            self._aside.setFixedWidth(self.look.px(_BESIDE[room]) + _GUTTER)
        else:
            self._inner.addWidget(self.side)
        self._aside.setVisible(beside)
        set_margins(self._beside, self.look, (0, 24, 18, 0) if beside else (0, 0, 0, 0))
        for part in (self.head, self.above, self.strip):
            part.fit(room)
        self.tasks.set_two_lines(room is Room.ONE_COLUMN)
        self.render_state(self.model.state)

    def render_state(self, state: object) -> None:
        """Put a state into the widgets."""
        if not isinstance(state, OverviewState):
            return
        page, beside = state.page, self.room >= Room.THREE_COLUMNS
        self.trouble.setVisible(state.trouble is not None)
        self.trouble.set_text("" if state.trouble is None else sentences.of_error(state.trouble))
        here = page is not None
        for part, seen in (
            (self.head, here),
            (self.above, here and (beside or not state.dates)),
            (self._strip_in, here and not beside and not state.dates),
            (self.tasks, here and (beside or not state.dates)),
            (self.side, here and (beside or state.dates)),
        ):
            part.setVisible(seen)
        self.side.back.setVisible(not beside)
        if page is None or state.profile is None:
            return
        self.head.put(state.profile, state.profiles)
        self.above.put(state)
        self.side.put(state)
        self.strip.put(page)
        self._put_tasks(page, state.opened)
        self._order()
        self._bring_into_view(state)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is new; later, so that a view whose place this one takes goes first."""
        super().showEvent(event)
        QTimer.singleShot(0, self.model, self.model.enter)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing more."""
        super().hideEvent(event)
        self.model.leave()

    def _connect(self) -> None:
        model, above, dates = self.model, self.above, self.side.dates
        self.head.change.chosen.connect(model.use)
        above.step.taken.connect(model.take_step)
        above.step.skipped.connect(model.skip)
        above.telling.typed.connect(model.typed)
        above.telling.left.connect(model.left)
        above.telling.closed.connect(self._close)
        above.rule.closed.connect(self._close)
        self.strip.dates_wanted.connect(self._show_dates)
        self.strip.packet_wanted.connect(model.go_to_packet)
        self.side.back.clicked.connect(self._show_list)
        self.side.packet.opened.connect(model.go_to_packet)
        dates.how_wanted.connect(model.show_how)
        dates.asked.connect(model.ask)
        dates.form.day_told.connect(model.set_day)
        dates.form.typed.connect(model.type_hearing)
        dates.form.left.connect(model.leave_hearing)
        dates.form.closed.connect(lambda: model.ask(""))
        self.tasks.opened.connect(model.open)
        self.tasks.acted.connect(self._act)

    def _place_top(self, *, pinned: bool) -> None:
        layout = self._main if pinned else self._inner
        layout.insertWidget(0, self._top)
        set_margins(self._top_in, self.look, (0, 0, _GUTTER if pinned else 0, 16))

    def _put_tasks(self, page: Overview, opened: str) -> None:
        self.tasks.set_sections(
            [
                TaskSection(
                    part.key,
                    sections.of_rule(part.title),
                    tuple(_row(line, page) for line in part.lines),
                )
                for part in page.sections
            ]
        )
        self.tasks.open(opened)

    def _bring_into_view(self, state: OverviewState) -> None:
        """Scroll to what has just opened."""
        shown = (state.opened, self.above.telling.isHidden(), state.rule, state.asking)
        if shown == self._shown:
            return
        opened, telling, rule, asking = self._shown
        self._shown = shown
        line, area = self.tasks.line(state.opened), self.area
        beside = self.room >= Room.THREE_COLUMNS
        if state.asking not in ("", asking):
            target: QWidget | None = self.side.dates.form
            area = self._aside if beside else self.area
        elif (shown[1], state.rule) != (telling, rule):
            target = None if beside else self.above
        else:
            target = line if state.opened != opened else None
        if target is not None:
            QTimer.singleShot(0, target, partial(area.ensureWidgetVisible, target, 0, 96))

    def _order(self) -> None:
        """Let the keyboard go in the order of reading: parts are made when they are needed."""
        found = _reached(self, (self.head, self.above, self.strip, self.tasks, self.side))
        ways = self.above.step.ways
        at = min(map(found.index, ways))
        found[at : at + len(ways)] = ways
        if found != self._ordered:
            self._ordered = found
            for before, after in pairwise(found):
                QWidget.setTabOrder(before, after)

    def _act(self, slot: str, act: str) -> None:
        model = self.model
        if act.startswith(Act.SEE):
            model.see(act.removeprefix(Act.SEE))
        elif act == Act.ADD:
            model.add(slot)
        elif act == Act.SAY_WHY:
            model.tell(slot)
        elif act == Act.RULE:
            model.read_rule(slot)
        else:
            model.answer(slot, _ANSWERS[Act(act)])
            self._focus_line(slot)

    def _close(self) -> None:
        state = self.model.state
        slot = state.rule or (state.telling.slot if state.telling is not None else "")
        self.model.close()
        self._focus_line(slot)

    def _focus_line(self, slot: str) -> None:
        line = self.tasks.line(slot)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_dates(self) -> None:
        self.model.show_dates(shown=True)
        self.side.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)

    def _show_list(self) -> None:
        self.model.show_dates(shown=False)
        self.strip.way.setFocus(Qt.FocusReason.OtherFocusReason)


def _reached(view: QWidget, parts: Iterable[QWidget]) -> list[QWidget]:
    """Give what the keyboard reaches in some parts of a view; menus are windows of their own."""
    inside = (one for part in parts for one in part.findChildren(QWidget))
    tab, window = Qt.FocusPolicy.TabFocus, view.window()
    return [one for one in inside if one.focusPolicy() & tab and one.window() is window]


def _row(line: Line, page: Overview) -> TaskRow:
    slot = line.slot
    return TaskRow(
        slot=slot.key,
        title=sections.of_rule(slot.title),
        detail=checklist.of_line(line, page.documents),
        state=line.state,
        state_words=checklist.of_state(line.state),
        why=sections.of_rule(slot.why),
        source=checklist.of_source(page.sources[slot.source]),
        links=checklist.links(line, page.documents),
    )
