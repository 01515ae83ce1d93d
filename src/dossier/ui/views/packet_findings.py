"""Things to look at: each with how serious it is, where, a sentence, and what can be done."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.finding import Finding, Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.room import Room
from dossier.ui.viewmodels.packet import Act, Arranged, PacketState
from dossier.ui.viewmodels.packet_findings import Where, acts, where
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, Rule, scrolling
from dossier.ui.widgets.findings import FindingRow, severity_colour, severity_icon
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.words.findings_actions import of_act, of_severity, of_where
from dossier.ui.words.sections import of_rule
from dossier.ui.words.sentences import of_finding

FIRST: Final = 12
"""Rows shown at first, and how many more each time they are asked for."""
SOON: Final = 150
"""Milliseconds of rest before rows follow a change: numbers among the exhibits come first."""


Group = tuple[Finding, ...]
_Said = tuple[str, str, tuple[tuple[str, str], ...]]
"""Where, the sentences, and the actions with their words."""


class FindingsList(QWidget):
    """All there is to look at. `acted` tells a finding and an act; `back_wanted` what was left."""

    acted = Signal(object, object)
    back_wanted = Signal()
    filled = Signal()
    """Other rows stand here now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._count = Label(look, "", Role.SMALL, look.tokens.ink2)
        title = Label(look, self.tr("Things to look at"), Role.SMALL_STRONG)
        self._back = Button(look, "", Kind.LINK, small=True)
        self._back.clicked.connect(self.back_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        head = row(look, title, self._count, None, self._back, margins=(16, 6, 16, 0))
        self._more = Button(look, "", Kind.LINK, small=True)
        self._more.clicked.connect(self._show_more)
        more = row(look, self._more, None, margins=(44, 0, 16, 8))
        self._inner = holding(column(look, self._rows, more, None, gap=0))
        area = scrolling(look, self._inner, look.tokens.surface)
        self.setLayout(column(look, head, (area, 1), gap=0))
        self._most = FIRST
        self._state: PacketState | None = None
        self._held: dict[object, FindingRow] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._fill)

    def show_state(self, state: PacketState) -> None:
        """Show what there is to look at now."""
        words = self.tr("Show %n left for now", "", state.aside) if state.aside else ""
        self._back.setVisible(bool(words))
        self._back.set_text(words)
        if state.packet is None:
            return
        before, self._state = self._state, state
        if before is None or not before.findings:
            self._fill()
        elif (before.findings, before.turn) != (state.findings, state.turn):
            self._soon.start()

    def _show_more(self) -> None:
        self._most += FIRST
        self._fill()

    def _fill(self) -> None:
        """Put the rows in; those that say the same as before stay."""
        state = self._state
        if state is None or state.packet is None:
            return
        focused = self._focused()
        # What is only good to know is no thing to look at: the head counts the same.
        counted = sum(one.severity is not Severity.NOTE for one in state.findings)
        self._count.set_text(ltr(counted) if counted else "")
        groups = grouped(state.findings)
        held, self._held = self._held, {}
        self._clear(keeping=held.values())
        if not groups:
            quiet = Label(self.look, self.tr("Nothing to look at now."), Role.SMALL, wrap=True)
            self._rows.addWidget(holding(row(self.look, quiet, margins=(16, 8, 16, 12))))
        for n, group in enumerate(groups[: self._most]):
            if n:
                self._rows.addWidget(Rule(self.look, inset=44))
            key = (group, self._says(group, state.packet, state))
            self._held[key] = held.pop(key, None) or self._row(group, state.packet, state)
            self._rows.addWidget(self._held[key])
        for old in held.values():
            old.hide()
            old.deleteLater()
        left = len(groups) - self._most
        self._more.setVisible(left > 0)
        self._more.set_text(self.tr("Show %n more", "", min(left, FIRST)) if left > 0 else "")
        self._focus(focused)
        self.filled.emit()

    def focus_first(self) -> None:
        """Bring the first link under the keyboard."""
        links = self._links()
        if links:
            links[0].setFocus()

    def wanted_height(self) -> int:
        """Give the height that shows everything without scrolling, in pixels."""
        return self._inner.heightForWidth(max(self.width() - 12, 1)) + self.look.px(52)

    def _says(self, group: Group, packet: Arranged, state: PacketState) -> _Said:
        finding = group[0]
        said = " ".join(filter(None, of_finding(finding)))
        if len(group) > 1:
            said += " " + self.tr("%n more like this.", "", len(group) - 1)
        wanted = acts(finding, packet)
        if finding.passes_as in packet.matter.packet.accepted:
            said += " " + self.tr("You let this pass. Options can stop it again.")
        same = sum(1 for one in state.findings if one.passes_as == finding.passes_as)
        actions = tuple((act.value, of_act(act, same)) for act in wanted)
        return of_place(finding, where(finding, packet), state), said, actions

    def _row(self, group: Group, packet: Arranged, state: PacketState) -> FindingRow:
        finding = group[0]
        place, said, actions = self._says(group, packet, state)
        shown = FindingRow(self.look, finding.severity, place, said, actions)

        def act(key: str) -> None:
            # What is left for now is left with all that it stands for.
            for one in group if Act(key) is Act.LEAVE else group[:1]:
                self.acted.emit(one, Act(key))

        shown.acted.connect(act)
        return shown

    def _links(self) -> list[Button]:
        # In the order of the rows: Qt gives children in the order in which they were made.
        rows = (link for row in self._held.values() for link in row.findChildren(Button))
        return [one for one in (*rows, self._more) if one.isVisibleTo(self)]

    def _focused(self) -> int:
        links = self._links()
        return next((n for n, link in enumerate(links) if link.hasFocus()), -1)

    def _focus(self, place: int) -> None:
        # The link that had the keyboard is gone with its row: the one in its place gets it.
        links = self._links()
        if place >= 0 and links:
            links[min(place, len(links) - 1)].setFocus()

    def _clear(self, keeping: Collection[QWidget]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in keeping:
                widget.hide()
                widget.deleteLater()


class FindingLine(Bar):
    """The gravest finding on one line, for small windows; `all_wanted` asks for the list."""

    all_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.tokens.surface)
        self._wanted, self._some, self._yields = False, False, False
        self._bar: QWidget | None = None
        self._icon = Icon(look, "flag")
        self._word = Label(look, "", Role.SMALL_STRONG)
        self._said = ElidedLabel(look, "", Role.SMALL)
        self._more = Label(look, "", Role.SMALL, look.tokens.ink2)
        self._all = Button(look, "", small=True)
        self._all.clicked.connect(self.all_wanted)
        pieces = (self._icon, self._word, (self._said, 1), self._more, self._all)
        self.setLayout(row(look, *pieces, margins=(20, 3, 12, 4)))

    def fit(self, room: Room) -> None:
        """Stand here where the whole list has no room; in the smallest window only one is told."""
        self._wanted, self._yields = room <= Room.TWO_COLUMNS, room is Room.ONE_COLUMN
        self._show()

    def yield_to(self, bar: QWidget) -> None:
        """Heed when something is told in a bar near by."""
        if bar is not self._bar:
            self._bar = bar
            bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go or come with the bar."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        told = self._yields and self._bar is not None and not self._bar.isHidden()
        self.setVisible(self._wanted and self._some and not told)

    def show_state(self, state: PacketState) -> None:
        """Show the gravest finding there is."""
        self._some = bool(state.findings) and state.packet is not None
        self._show()
        if not state.findings or state.packet is None:
            return
        finding = (*state.stops, *state.findings)[0]
        colour = severity_colour(self.look, finding.severity)
        self._icon.set_icon(severity_icon(finding.severity), colour)
        self._word.set_text(of_severity(finding.severity))
        self._word.set_colour(colour)
        what, _ = of_finding(finding)
        place = of_place(finding, where(finding, state.packet), state)
        self._said.set_text(f"{place}: {what}")
        count = len(state.findings)
        self._more.set_text(self.tr("%n more", "", count - 1) if count > 1 else "")
        self._all.set_text(self.tr("Show all %n", "", count))


def of_place(finding: Finding, found: Where, state: PacketState) -> str:
    """Say where: the exhibit and page, the section, the person, or the whole packet."""
    packet = state.packet
    if found.label or packet is None:
        return of_where(found)
    person = packet.matter.people.get(finding.subject)
    if person is not None:
        return person.name
    titles = {rule.key: rule.title for rule in packet.matter.profile.sections}
    if finding.subject in titles and finding.code in ("section-empty", "page-limit"):
        return of_rule(titles[finding.subject])
    if finding.subject in packet.matter.documents:
        return ""
    return of_where(found)


def grouped(findings: tuple[Finding, ...]) -> list[Group]:
    """Put things that are good to know and of one kind together; the others stand alone."""
    groups: dict[object, Group] = {}
    for n, finding in enumerate(findings):
        key = finding.code if finding.severity is Severity.NOTE else n
        groups[key] = (*groups.get(key, ()), finding)
    return list(groups.values())
