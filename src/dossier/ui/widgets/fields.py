"""Fields to type in: one line, and several; a label above, a hint with a way out below."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import drawing
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, narrow_column, row, set_margins
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.ring import Ring

RADIUS: Final = 6
_HIGH: Final = 40
_TALL: Final = 48
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_PADDING: Final = 12
_LABEL_GAP: Final = 6
_CLEAR: Final = "background: transparent; border: 0; padding: 0; margin: 0"
_BETWEEN_LINES: Final = 2
_FREE: Final = 16_777_215


class Frame(QFrame):
    """The drawn box around what is typed in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        own, on = self.look.tokens, self.isEnabled()
        with drawing(self, self.look) as brush:
            brush.box(
                QRectF(self.rect()),
                RADIUS,
                own.surface if on else None,
                own.edge if on else own.line,
            )


def framed_ring(inner: QWidget) -> Ring | None:
    """Give the ring around the frame in which a widget lies."""
    frame = inner.parentWidget()
    return Ring(frame, QRectF(frame.rect()), RADIUS) if isinstance(frame, Frame) else None


def goes_away(event: QFocusEvent) -> bool:
    """Tell whether the focus goes to another field, not only to a menu of this one."""
    return event.reason() is not Qt.FocusReason.PopupFocusReason


class Line(QLineEdit):
    """The line within a field."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrame(False)
        self.setFont(look.font())
        self.setStyleSheet(_CLEAR)

    def ring(self) -> Ring | None:
        """Give the frame around it for the focus ring."""
        return framed_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # At rest its beginning is seen; who goes on typing does so at the end.
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.hasSelectedText():
            self.setCursorPosition(len(self.text()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if goes_away(event):
            self.setCursorPosition(0)
            self.left.emit()


class Hint(QWidget):
    """Words below a field, and a way out as a link. `helped` says that the way was taken."""

    helped = Signal()

    def __init__(self, look: Look, icon: str = "") -> None:
        super().__init__()
        self.look: Final = look
        self._always = icon
        self._icon = Icon(look, icon or "flag", size=16).beside(Role.SMALL)
        self._words = Label(look, role=Role.SMALL, wrap=True)
        self._way = Button(look, "", Kind.LINK, small=True)
        self._way.clicked.connect(self.helped)
        line = row(look, self._icon, (self._words, 1), gap=6)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(
            column(look, line, row(look, 22, self._way, None, gap=0), gap=0, margins=(0, 4, 0, 0))
        )
        self.hide()

    def say(self, words: str, severity: Severity, way_out: str) -> None:
        """Say something; nothing hides it."""
        icon, colour = {
            Severity.STOP: ("stop", self.look.tokens.stop),
            Severity.LOOK: ("flag", self.look.tokens.look),
            Severity.NOTE: ("note", self.look.tokens.ink2),
        }[severity]
        self._icon.set_icon(self._always or icon, colour)
        self._words.set_text(words)
        self._words.set_colour(colour)
        self._way.set_text(way_out)
        self._way.setVisible(bool(way_out))
        self.setVisible(bool(words))


class Labelled(QWidget):
    """What all fields share: a label above (none if empty), the part to use, a hint below.

    Signals: `helped` when the way out of a hint was taken. The label names the part for those
    who hear the screen, and the hint describes it.
    """

    helped = Signal()

    def __init__(self, look: Look, label: str, role: Role = Role.SMALL) -> None:
        super().__init__()
        self.look: Final = look
        self.label: Final = label
        self._role = role
        self._hint = Hint(look)
        self._hint.helped.connect(self.helped)
        self._part: QWidget | None = None

    def put(self, part: QWidget, frame: QWidget | None = None, *below: QWidget) -> None:
        """Lay the field out around the part that takes the focus; `frame` is drawn around it."""
        self._part = part
        colour = self.look.tokens.ink2 if self._role is Role.SMALL else None
        pieces: list[QWidget] = [frame if frame is not None else part, *below, self._hint]
        lines = narrow_column(self.look, *pieces, gap=0)
        if self.label:
            above = Label(self.look, self.label, self._role, colour)
            above.setBuddy(part)
            lines.insertWidget(0, above)
            lines.insertSpacing(1, self.look.px(_LABEL_GAP))
        self.setLayout(lines)
        part.setAccessibleName(self.label)
        self.setFocusProxy(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_accessible(self, words: str) -> None:
        """Name it for those who hear the screen, where there is no label above."""
        if self._part is not None:
            self._part.setAccessibleName(words)

    def set_hint(self, words: str, severity: Severity = Severity.LOOK, way_out: str = "") -> None:
        """Say something below, with a way out as a link; no words take it away."""
        self._hint.say(words, severity, way_out)
        if self._part is not None:
            changed = self._part.accessibleDescription() != words
            self._part.setAccessibleDescription(words)
            if words and changed and self._part.hasFocus():
                announce(self._part, words)

    def set_width(self, width: int | None) -> None:
        """Hold a width, in pixels at 100 %, hint included; None takes what there is."""
        least, most = (0, _FREE) if width is None else (self.look.px(width),) * 2
        self.setMinimumWidth(least)
        self.setMaximumWidth(most)


class Field(Labelled):
    """One line of text. `typed` with every letter, `left` when the focus goes, `entered` at Enter.

    `set_text` tells nobody, and leaves the cursor alone when the text is there already.
    """

    typed = Signal(str)
    left = Signal()
    entered = Signal()

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        placeholder: str = "",
        icon: str = "",
        width: int | None = None,
    ) -> None:
        super().__init__(look, label)
        self.line: Final = Line(look)
        self.line.setPlaceholderText(placeholder)
        frame = Frame(look)
        frame.setFixedHeight(look.px(_HIGH))
        inner = row(look, (self.line, 1), margins=(_PADDING, 0, _PADDING, 0))
        if icon:
            inner.insertWidget(0, Icon(look, icon))
        frame.setLayout(inner)
        self.put(self.line, frame)
        self.set_accessible(label or placeholder)
        self.set_width(width)
        self.line.textEdited.connect(self.typed)
        self.line.left.connect(self.left)
        self.line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """Give what stands in it."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a text in; its beginning is seen where it is too long."""
        if text != self.line.text():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)


def caps_lock(letter: str, *, shift: bool) -> bool | None:
    """Tell from a typed letter whether Caps Lock is on; None when the letter can't tell."""
    if letter.upper() == letter.lower():
        return None
    return letter.isupper() != shift


class _SecretLine(Line):
    """A line of dots that notices Caps Lock and that nothing fills in or guesses."""

    capped = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._capped: bool | None = None
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText
            | hint.ImhSensitiveData
            | hint.ImhNoPredictiveText
            | hint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_CapsLock:
            # Only a letter can tell how it is; from then on the key turns it over.
            now = None if self._capped is None else not self._capped
        else:
            now = caps_lock(event.text(), shift=bool(event.modifiers() & _SHIFT))
        if now is not None:
            self._capped = now
            self.capped.emit(now)


class PassphraseField(Labelled):
    """A passphrase: dots until "Show" is pressed. `typed`, `entered` at Enter.

    `clear` takes it out of the field and turns it to dots again.
    """

    typed = Signal(str)
    entered = Signal()

    def __init__(self, look: Look, label: str, *, width: int | None = None) -> None:
        super().__init__(look, label, Role.STRONG)
        self.line: Final = _SecretLine(look)
        self.show_button: Final = Button(look, "", Kind.QUIET, small=True)
        frame = Frame(look)
        frame.setFixedHeight(look.px(_TALL))
        frame.setLayout(row(look, (self.line, 1), self.show_button, margins=(_PADDING, 0, 4, 0)))
        self._caps = Hint(look, "arrow-up")
        self.put(self.line, frame, self._caps)
        self.set_width(width)
        self.line.textEdited.connect(self.typed)
        self.line.returnPressed.connect(self.entered)
        self.line.capped.connect(self._say_caps)
        self.show_button.clicked.connect(lambda: self.set_shown(not self.shown))
        self.set_shown(False)

    @property
    def shown(self) -> bool:
        """Whether the letters can be read."""
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    def text(self) -> str:
        """Give what stands in it."""
        return self.line.text()

    def clear(self) -> None:
        """Empty it, and show dots again."""
        self.line.clear()
        self.set_shown(False)

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - there is nothing else to say
        """Show letters, or dots."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        self.show_button.set_text(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.set_icon("hide" if shown else "show")
        said = self.tr("Hide {field}") if shown else self.tr("Show {field}")
        self.show_button.setAccessibleName(said.format(field=self.label))

    def _say_caps(self, on: bool) -> None:  # noqa: FBT001 - the slot of a signal
        words = self.tr("Caps Lock is on.") if on else ""
        if on and self._caps.isHidden():
            announce(self.line, words)
        self._caps.say(words, Severity.LOOK, "")


class _Lines(QPlainTextEdit):
    left = Signal()

    def ring(self) -> Ring | None:
        """Give the frame around it for the focus ring."""
        return framed_ring(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if goes_away(event):
            self.left.emit()


class TextBlock(Labelled):
    """Several lines of text; it grows with them, from `least` to `most` lines, then scrolls."""

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, label: str, *, placeholder: str = "", least: int = 3, most: int = 12
    ) -> None:
        super().__init__(look, label)
        self._least, self._most = least, most
        self.lines: Final = _Lines()
        self.lines.setFont(look.font())
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setStyleSheet("QPlainTextEdit { background: transparent; border: 0 }")
        self.lines.setPlaceholderText(placeholder)
        self.lines.setTabChangesFocus(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.document().setDocumentMargin(0)
        self.lines.viewport().setAutoFillBackground(False)
        self._frame = Frame(look)
        inner = QVBoxLayout(self._frame)
        inner.addWidget(self.lines)
        set_margins(inner, look, (_PADDING, 9, _PADDING, 9))
        self.put(self.lines, self._frame)
        self.set_accessible(label or placeholder)
        self._silent = False
        self.lines.textChanged.connect(self._told)
        self.lines.left.connect(self.left)
        self.lines.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Give what stands in it."""
        return self.lines.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        if text != self.text():
            self._silent = True
            self.lines.setPlainText(text)
            self._silent = False

    def _told(self) -> None:
        if not self._silent:
            self.typed.emit(self.text())

    def _grow(self) -> None:
        # The layout of a plain text tells its height in lines.
        shown = round(self.lines.document().size().height())
        lines = min(max(shown, self._least), self._most)
        # Qt lays lines out in whole pixels, rounded up.
        line = ceil(QFontMetricsF(self.lines.font()).lineSpacing())
        high = lines * line + _BETWEEN_LINES
        self._frame.setFixedHeight(round(high) + 2 * self.look.px(9))
