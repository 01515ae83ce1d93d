"""Below the translation: what differs from the page, findings, and how far the certificate is."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.finding import Finding, Severity
from dossier.model.translating import Signing, TranslationLine
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.room import Room
from dossier.ui.viewmodels.translation_checks import Check
from dossier.ui.viewmodels.workbench import Side, WorkbenchState
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, Rule
from dossier.ui.widgets.findings import severity_colour, severity_icon
from dossier.ui.widgets.fitting import Fitting
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.words.sentences import of_finding
from dossier.ui.words.translations import of_check, of_signing

_HIGHEST: Final = {Room.ONE_COLUMN: 52, Room.TWO_COLUMNS: 104}
_HIGHEST_USUAL: Final = 212
_MOST: Final = 30
"""Rows at most: a list that long is worked off from its top."""
_SHOWN_ELSEWHERE: Final = frozenset(
    {"translation-draft", "certificate-incomplete", "no-translation"}
)
"""Findings that the header or the certificate's line says already."""
_SIGNED: Final = frozenset({Signing.SIGNED, Signing.CHANGED})


class ChecksPane(QWidget):
    """Things to look at, each with its way out; hidden when there are none."""

    mended = Signal(object)
    let_stand = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[object, ...] | None = None
        self._count = Label(look, "", Role.SMALL, look.tokens.ink2)
        title = Label(look, self.tr("Things to look at"), Role.SMALL_STRONG)
        head = row(look, title, self._count, None, margins=(24, 10, 16, 0))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._area = area = Fitting(look)
        self._inner = holding(column(look, self._rows, gap=0, margins=(24, 0, 4, 4)))
        area.hold(self._inner)
        bar = Bar(look, look.tokens.canvas, "top")
        bar.setLayout(column(look, head, area, gap=2, margins=(0, 1, 0, 0)))
        self.setLayout(column(look, bar, gap=0))
        self.fit(Room.THREE_COLUMNS)
        self.hide()

    def fit(self, room: Room) -> None:
        """Leave room to write where there is little of it."""
        self._area.setMaximumHeight(self._look.px(_HIGHEST.get(room, _HIGHEST_USUAL)))

    def show_state(self, state: WorkbenchState) -> None:
        """Show what there is to look at now."""
        found = state.line.findings if state.line else ()
        findings = tuple(one for one in found if one.code not in _SHOWN_ELSEWHERE)
        self.setVisible(state.side is Side.TEXT and bool(state.checks or findings))
        if self._shown == (state.checks, findings):
            return
        self._shown = (state.checks, findings)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows: list[QWidget] = [self._check_row(one) for one in state.checks[:_MOST]]
        rows += [self._finding_row(one) for one in findings]
        for n, one in enumerate(rows):
            if n:
                self._rows.addWidget(Rule(self._look))
            self._rows.addWidget(one)
        self._count.set_text(ltr(len(state.checks) + len(findings)))

    def _check_row(self, check: Check) -> QWidget:
        look = self._look
        title, said, mend = of_check(check)
        buttons: list[QWidget] = []
        if mend:
            fix = Button(look, mend, small=True)
            fix.clicked.connect(lambda: self.mended.emit(check))
            fix.setAccessibleDescription(f"{title}. {said}")
            buttons.append(fix)
        leave = Button(look, self.tr("Leave it"), Kind.QUIET, small=True)
        leave.setAccessibleDescription(f"{title}. {said}")
        leave.clicked.connect(lambda: self.let_stand.emit(check))
        buttons.append(leave)
        return _line(look, "flag", look.tokens.look, (title, said), buttons)

    def _finding_row(self, finding: Finding) -> QWidget:
        look = self._look
        what, following = of_finding(finding)
        severity = finding.severity
        colour = severity_colour(look, severity)
        if severity is Severity.NOTE:
            colour = look.tokens.ink2
        return _line(look, severity_icon(severity), colour, (what, following), [])


class CertificateLine(Bar):
    """Who translates, and whether the signed page is in: `seen` opens it, `added` adds the page."""

    seen = Signal()
    added = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.tokens.canvas, "top")
        self._title = Label(look, "", Role.SMALL, wrap=True)
        self._said = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self._see = Button(look, "", small=True)
        self._see.clicked.connect(self.seen)
        self._add = Button(look, self.tr("Add signed page"), Kind.QUIET, small=True)
        self._add.clicked.connect(self.added)
        icon = Icon(look, "packet")
        words = column(look, self._title, self._said, gap=0)
        buttons = row(look, self._see, self._add, gap=4)
        inner = row(look, icon, (words, 1), buttons, gap=12, margins=(24, 8, 12, 7))
        self.setLayout(inner)

    def begin(self) -> None:
        """Bring the keyboard to its button."""
        self._see.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: TranslationLine) -> None:
        """Show how far the certificate of a translation is."""
        person = line.translator
        none = self.tr("Certificate")
        named = self.tr("Certificate: {name}")
        self._title.set_text(named.format(name=name(person.name)) if person else none)
        self._said.set_text(of_signing(line) + ".")
        self._see.set_text(self.tr("See it") if person else self.tr("Choose translator"))
        self._see.setAccessibleDescription(self._said.text())
        self._add.setVisible(person is not None and line.signing not in _SIGNED)


def _line(
    look: Look, icon: str, colour: QColor, words: tuple[str, str], buttons: list[QWidget]
) -> QWidget:
    mark = Icon(look, icon, colour)
    said = column(
        look,
        Label(look, words[0], Role.SMALL, wrap=True),
        Label(look, words[1], Role.SMALL, look.tokens.ink2, wrap=True),
        gap=0,
    )
    line = row(look, mark, (said, 1), gap=12, margins=(0, 4, 0, 4))
    if buttons:
        line.addLayout(row(look, *buttons, gap=4))
    line.setAlignment(mark, Qt.AlignmentFlag.AlignVCenter)
    return holding(line)
