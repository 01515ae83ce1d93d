"""Head of the workbench: what is translated, how far it is, what else can be done with it."""

from PySide6.QtCore import Qt, Signal

from dossier.model.translation import State
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.workbench import WorkbenchState
from dossier.ui.widgets.buttons import Button, IconButton, Kind
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.choices import Segmented
from dossier.ui.widgets.labels import ElidedLabel
from dossier.ui.widgets.layout import column, row
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.words.translations import of_facts, of_state, of_title


class WorkbenchHeader(Bar):
    """`acted` tells what was taken from the menu, `leaf_chosen` which of page and text to show."""

    back_wanted = Signal()
    finished = Signal()
    acted = Signal(str)
    leaf_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.tokens.canvas)
        self._back = IconButton(look, "chev-left", self.tr("Back to translations"), small=False)
        self._back.clicked.connect(self.back_wanted)
        self._title = ElidedLabel(look, "", Role.H2)
        self._said = ElidedLabel(look, "", Role.SMALL, look.tokens.ink2)
        self._more = MenuButton(look, self.tr("More"))
        self._more.chosen.connect(self.acted)
        self._done = Button(look, self.tr("Mark as done"), Kind.PRIMARY)
        self._done.clicked.connect(self.finished)
        self._reopen = Button(look, self.tr("Not done yet"))
        self._reopen.clicked.connect(lambda: self.acted.emit("draft"))
        sides = [("page", self.tr("Page"), ""), ("text", self.tr("Translation"), "")]
        self._leaves = Segmented(look, sides)
        self._leaves.choose("text")
        self._leaves.chosen.connect(self.leaf_chosen)
        words = column(look, self._title, self._said, gap=0)
        self._above = row(look, self._back, (words, 1), gap=8)
        self._below = row(look, self._leaves, None, gap=8)
        self.setLayout(column(look, self._above, self._below, gap=4, margins=(12, 12, 24, 13)))
        self.fit(Room.THREE_COLUMNS)

    @property
    def leaf(self) -> str:
        """Which of page and text is shown where there is room for one."""
        return self._leaves.key

    def show_leaf(self, leaf: str) -> None:
        """Show the `page` or the `text`."""
        self._leaves.choose(leaf)

    def focus(self) -> None:
        """Begin where reading begins."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, room: Room) -> None:
        """Offer the page and the text in turn where there is no room for both.

        In the smallest window buttons go below, so that the title keeps its words.
        """
        self._leaves.setVisible(room <= Room.TWO_COLUMNS)
        place = self._below if room is Room.ONE_COLUMN else self._above
        for button in (self._more, self._done, self._reopen):
            place.addWidget(button)

    def show_state(self, state: WorkbenchState) -> None:
        """Say what is translated, and how far it is."""
        line = state.line
        if line is None:
            return
        self._title.set_text(of_title(line))
        blank = self.tr("%n paragraph(s) still empty", "", state.blank) if state.blank else ""
        said = (of_facts(line), of_state(line.state), blank)
        self._said.set_text(" · ".join(filter(None, said)))
        done = line.state is State.DONE
        comes, goes = (self._reopen, self._done) if done else (self._done, self._reopen)
        held = goes.hasFocus()
        comes.setVisible(True)
        if held:
            comes.setFocus(Qt.FocusReason.OtherFocusReason)
        goes.setVisible(False)
        self._done.setEnabled(state.can_finish)
        choices = [("certificate", self.tr("Translator and certificate"))]
        if line.state is State.NEEDED:
            choices.append(("asked", self.tr("I asked for it")))
        elif line.state is State.ASKED:
            choices.append(("needed", self.tr("I did not ask for it yet")))
        choices += [
            ("", ""),
            ("file", self.tr("Use a translated file…")),
            ("here", self.tr("Use a paper that is here…")),
        ]
        if line.file is not None:
            choices.append(("typed", self.tr("Type it here instead")))
        self._more.set_choices(choices)
