"""A page that shows every part of the window in all its states, for those who build it."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from dossier import resources
from dossier.model.finding import Severity
from dossier.model.packet import SlotState
from dossier.ui.look import Look, Role, Tokens
from dossier.ui.painting import drawing, ltr
from dossier.ui.widgets.buttons import Button, IconButton, Kind
from dossier.ui.widgets.cards import Bar, Card, Rule, scrolling
from dossier.ui.widgets.choices import Segmented, Select, Switch, Tick
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.fields import Field, PassphraseField, TextBlock
from dossier.ui.widgets.findings import FindingRow
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.focus_ring import FocusRing
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Chip, Icon, StateGlyph, Tag, Working, state_colour
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.widgets.meter import MB, WordedMeter
from dossier.ui.widgets.ring import Ringed
from dossier.ui.widgets.status import StatusBar
from dossier.ui.widgets.undo_bar import UndoBar

_TWO_COLUMNS: Final = 1200
_STATES: Final = (
    (SlotState.TO_ADD, "Birth certificate", "Elvin", "To add"),
    (SlotState.STARTED, "Police papers", "Translation started", "Started"),
    (SlotState.ASKED, "Hospital papers", "Letter sent", "Asked for"),
    (SlotState.DONE, "Passport or ID", "2 passports", "Done"),
    (SlotState.COULD_NOT_GET, "School papers", "Asked twice", "Could not get"),
    (SlotState.NOT_FOR_ME, "Expert letter", "", "Not for me"),
)


class Gallery(QWidget):
    """All parts, `width` pixels wide. `more` are sections that others made with `titled`."""

    def __init__(self, look: Look, more: Sequence[QLayout] = (), *, width: int = 1371) -> None:
        super().__init__()
        self.look: Final = look
        two = width / look.scale >= _TWO_COLUMNS
        left = [buttons(look), typed_in(look), chosen_from(look)]
        right = [states(look), findings(look), sizes(look), nothing_yet(look)]
        page = column(look, colours(look), gap=26, margins=(32, 28, 32, 28))
        if two:
            sides = row(look, gap=40)
            for parts in (left, right):
                side = column(look, *parts, None, gap=26)
                sides.addLayout(side, 1)
            page.addLayout(sides)
        else:
            for part in (*left, *right):
                page.addLayout(part)
        for part in (types(look), *more, icons(look)):
            page.addLayout(part)
        page.addStretch(1)
        self.content: Final = holding(page, look.tokens.canvas)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.area: Final = scrolling(look, self.content)
        whole.addWidget(self.area, 1)
        whole.addWidget(_foot(look))
        self.resize(width, 900)
        self.ring: Final = FocusRing(self, look)


def titled(look: Look, title: str, *pieces: QWidget | QLayout, gap: int = 14) -> QVBoxLayout:
    """Make a section: its title, a hairline, and what it shows."""
    head = column(look, Label(look, title, Role.H3), Rule(look), gap=6)
    return column(look, head, *pieces, gap=gap)


def shown(look: Look, part: QWidget, words: str) -> QWidget:
    """Put a caption below a part."""
    line: QWidget | QHBoxLayout = part
    if not part.sizePolicy().expandingDirections():
        line = row(look, part, None)
    caption = Label(look, words, Role.TINY, look.tokens.ink2)
    return holding(column(look, line, caption, gap=4))


class Focused(QWidget):
    """A part as it looks with the focus, whoever has it."""

    def __init__(self, look: Look, part: QWidget) -> None:
        super().__init__()
        self.look: Final = look
        self._part = part
        self.setLayout(row(look, part, margins=(5, 5, 5, 5)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        inner = self._part.focusProxy() or self._part
        ring = inner.ring() if isinstance(inner, Ringed) else None
        place = ring.place if ring is not None else QRectF(inner.rect())
        owner = ring.widget if ring is not None else inner
        corner = owner.mapTo(self, owner.rect().topLeft())
        around = place.translated(corner).adjusted(-5, -5, 5, 5)
        radius = (ring.radius if ring is not None else 6) + 3
        with drawing(self, self.look) as brush:
            brush.box(around, radius, None, self.look.tokens.accent, 2)


class _Swatch(QWidget):
    def __init__(self, look: Look, colour: QColor) -> None:
        super().__init__()
        self.look: Final = look
        self._colour = colour
        self.setFixedSize(look.px(64), look.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            brush.box(QRectF(self.rect()), 6, self._colour, self.look.tokens.line)


def colours(look: Look) -> QVBoxLayout:
    """Show every colour role."""
    swatches = Flow(look, gap=8, below=8)
    for field in fields(Tokens):
        card = _Swatch(look, getattr(look.tokens, field.name))
        words = Label(look, field.name, Role.TINY)
        code = Label(look, ltr(getattr(look.tokens, field.name).name().upper()), Role.TINY)
        code.set_colour(look.tokens.ink2)
        swatches.addWidget(holding(column(look, card, words, code, gap=2)))
    return titled(look, "Colours", swatches)


def buttons(look: Look) -> QVBoxLayout:
    """Show every kind of button in every state."""
    near, off, on = (Button(look, "Build packet", Kind.PRIMARY) for _ in range(3))
    near.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    off.setEnabled(False)
    first = Flow(look, gap=20, below=8)
    for part, words in (
        (Button(look, "Build packet", Kind.PRIMARY), "primary, one a screen"),
        (near, "hover, pressed"),
        (Focused(look, on), "focus"),
        (off, "not yet"),
    ):
        first.addWidget(shown(look, part, words))
    second = Flow(look, gap=20, below=8)
    hover, quiet = Button(look, "Options"), Button(look, "Hide now", Kind.QUIET, "hide")
    chosen, later = Button(look, "Not in packet", small=True), Button(look, "Options")
    for part in (hover, quiet):
        part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    chosen.setCheckable(True)
    chosen.setChecked(True)
    later.setEnabled(False)
    menu = MenuButton(look, "Kind", small=True)
    menu.set_choices([("lease", "Lease"), ("photo", "Photograph")], "lease")
    for part, words in (
        (Button(look, "Options"), "secondary"),
        (hover, "hover"),
        (later, "not yet"),
        (Button(look, "Add", icon="add"), "with icon"),
        (Button(look, "Hide now", Kind.QUIET, "hide"), "quiet"),
        (quiet, "quiet, hover"),
        (Button(look, "Leave for now", Kind.LINK, small=True), "link"),
        (menu, "menu, in a row"),
        (chosen, "chosen"),
        (IconButton(look, "chev-right", "Next page"), "icon alone"),
    ):
        second.addWidget(shown(look, part, words))
    return titled(look, "Buttons", first, second)


def typed_in(look: Look) -> QVBoxLayout:
    """Show what is typed in."""
    rest, focus, date = (
        Field(look, label, width=228) for label in ("Title", "What happened", "Date")
    )
    rest.set_text("Police summons")
    focus.set_text("Stopped near our home")
    date.set_text("31 February")
    date.set_hint("February has 28 days.", Severity.LOOK, "Use “about”")
    search = Field(look, "", placeholder="Search", icon="search", width=228)
    secret = PassphraseField(look, "Passphrase", width=360)
    secret.line.setText("plain words here")
    off = Field(look, "Not yet", width=228)
    off.setEnabled(False)
    block = TextBlock(look, "Notes", placeholder="Write what you remember.")
    one = Flow(look, gap=20, below=12)
    for part, words in ((rest, "rest"), (Focused(look, focus), "focus"), (date, "hint")):
        one.addWidget(shown(look, part, words))
    two = Flow(look, search, off, gap=20, below=12)
    return titled(look, "Fields", one, two, secret, block)


def chosen_from(look: Look) -> QVBoxLayout:
    """Show what is chosen from."""
    small = Segmented(look, [(w, w, "") for w in ("Day", "Month", "Year", "About")], small=True)
    small.choose("About")
    large = Segmented(look, [("grid", "Grid", "grid"), ("list", "List", "table")])
    language = Select(look, "Language", width=190)
    language.set_choices([("az", "Azerbaijani"), ("ru", "Russian")], "az")
    month = Select(look, "Month", icon="calendar", placeholder="Month", width=190)
    month.set_choices([("8", "August 2025")])
    on, off = Switch(look, "Cover sensitive pages"), Switch(look, "Lock at once")
    on.set_on(True)
    tick, none = Tick(look, "Sensitive: cover it"), Tick(look, "Show the file's name")
    tick.set_on(True)
    return titled(
        look,
        "Choices",
        Flow(look, small, large, gap=20, below=8),
        Flow(look, language, month, gap=20, below=8),
        Flow(look, on, off, tick, none, gap=20, below=8),
    )


def states(look: Look) -> QVBoxLayout:
    """Show the states of a line of the checklist."""
    card = Card(look, padding=0)
    card.body.setSpacing(0)
    for n, (state, title, detail, word) in enumerate(_STATES):
        if n:
            card.body.addWidget(Rule(look, inset=48))
        open_ = state in {SlotState.TO_ADD, SlotState.STARTED, SlotState.ASKED}
        role = Role.SMALL_STRONG if open_ else Role.SMALL
        colour = look.tokens.ink3 if state is SlotState.NOT_FOR_ME else None
        named = ElidedLabel(look, title, Role.BODY, colour)
        named.setFixedWidth(look.px(190))
        line = row(
            look,
            StateGlyph(look, state),
            4,
            named,
            (ElidedLabel(look, detail, Role.SMALL, look.tokens.ink2), 1),
            Label(look, word, role, state_colour(look, state)),
            Icon(look, "chev-right", size=16),
            margins=(16, 11, 16, 11),
        )
        card.body.addLayout(line)
    return titled(look, "States", card)


def findings(look: Look) -> QVBoxLayout:
    """Show findings of every weight."""
    card = Card(look, padding=0)
    card.body.setSpacing(0)
    for n, (severity, where, sentence, acts) in enumerate(
        (
            (
                Severity.STOP,
                "Exhibit N, page 106",
                "Leyla's address shows. The court will read it.",
                ("Cover it", "Let the court read it"),
            ),
            (
                Severity.LOOK,
                "Exhibit I, page 75",
                "Two paragraphs of the translation are empty.",
                ("Open translation", "Leave for now"),
            ),
            (
                Severity.NOTE,
                "Exhibits A and C",
                "Elvin's name is spelled two ways. That is common.",
                ("Add a note", "Leave it"),
            ),
        )
    ):
        if n:
            card.body.addWidget(Rule(look))
        links = [(words, words) for words in acts]
        card.body.addWidget(FindingRow(look, severity, where, sentence, links))
    return titled(look, "Findings", card)


def sizes(look: Look) -> QVBoxLayout:
    """Show meters, labels, tags and the undo bar."""
    meters = column(look, gap=12)
    for pair in (((11.2, 1, False), (23.3, 1, False)), ((31, 2, False), (28, 1, True))):
        line = row(look, gap=20)
        for used, files, big in pair:
            meter = WordedMeter(look)
            meter.set(round(used * MB), 25 * MB, files, too_big=big)
            line.addWidget(meter, 1)
        meters.addLayout(line)
    chips = Flow(look, below=4)
    for label in ("A", "AA", "12"):
        chips.addWidget(Chip(look, label))
    chips.addWidget(Label(look, "draft", Role.TINY, look.tokens.ink2))
    for label in ("A", "B"):
        chips.addWidget(Chip(look, label, solid=True))
    chips.addWidget(Label(look, "filed: frozen", Role.TINY, look.tokens.ink2))
    chips.addWidget(Tag(look, "Word file"))
    chips.addWidget(Working(look))
    undo = UndoBar(look)
    undo.say(f"Lease moved to G. Pages {ltr('62–73')} changed.", "Undo")
    next_step = Card(look, fill=look.tokens.tint, bar=look.tokens.accent)
    next_step.body.addWidget(Label(look, "Next step", Role.SMALL, look.tokens.accent))
    title = "Finish the translation of the police summons"
    next_step.body.addWidget(Label(look, title, Role.H3, wrap=True))
    return titled(look, "Meter, labels, undo, next step", meters, chips, undo, next_step)


def nothing_yet(look: Look) -> QVBoxLayout:
    """Show a place where nothing is."""
    words = "Drop files here, paste them, or choose them."
    empty = Empty(look, "documents", "No documents yet", words, "Add documents")
    return titled(look, "Empty state", empty.take_drops())


def types(look: Look) -> QVBoxLayout:
    """Show the sizes of type."""
    own = look.tokens
    return titled(
        look,
        "Type",
        Label(look, "Evidence for the court", Role.H1),
        Label(look, "Police summons", Role.H2),
        Label(look, "Things to look at", Role.H3),
        Label(look, "Body text, 15 px. Says one thing."),
        Label(look, "Small text, 13 px. Adds to it.", Role.SMALL, own.ink2),
        Label(look, "Tiny, 12 px. Only beside thumbnails.", Role.TINY, own.ink2),
        Label(look, "إخفاء الآن · أدلة لمحكمة الهجرة"),
        gap=6,
    )


def icons(look: Look) -> QVBoxLayout:
    """Show every icon with its name."""
    shelf = Flow(look, gap=4, below=8)
    for file in resources.names("icons"):
        name = file.removesuffix(".svg")
        if name.endswith("-rtl"):
            continue
        words = Label(look, name, Role.TINY, look.tokens.ink2)
        one = holding(column(look, Icon(look, name, look.tokens.ink, 24), words, gap=2))
        one.setMinimumWidth(look.px(96))
        shelf.addWidget(one)
    return titled(look, "Icons", shelf)


def _foot(look: Look) -> Bar:
    foot = StatusBar(look)
    foot.set_saved(f"Saved {ltr('10:42')}")
    foot.set_work("Reading page 12 of 40 · about 1 minute")
    return foot
