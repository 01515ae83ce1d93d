"""The screen in front of a vault: one field, one button, and the ways elsewhere."""

from typing import Final

from dossier.errors import DossierError
from dossier.model.finding import Severity
from dossier.ui.choosing import choose_folder
from dossier.ui.look import Look
from dossier.ui.viewmodels.unlock import Phase, Unlock, UnlockModel
from dossier.ui.views.door_frame import NARROW, DoorFrame, Page, leading, rest_focus, way
from dossier.ui.views.view import View
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Rule
from dossier.ui.widgets.fields import PassphraseField
from dossier.ui.widgets.layout import column
from dossier.ui.words import sentences

_HARD: Final = frozenset({"vault-damaged", "unexpected"})
"""What can't be mended by trying again."""


class UnlockView(View[UnlockModel]):
    """Opens a vault. It shows no name of it."""

    def __init__(self, look: Look, model: UnlockModel) -> None:
        super().__init__(look, model)
        self._field = PassphraseField(look, self.tr("Passphrase"))
        self._field.setObjectName("passphrase")
        self._open = Button(look, self.tr("Open"), Kind.PRIMARY).wide()
        self._different = way(look, "folder", self.tr("Open a different folder"))
        self._new = way(look, "add", self.tr("Start a new one"))
        self._different.setObjectName("different")
        self._new.setObjectName("new")
        foot = self.tr("This computer only. This program never goes online.")
        frame = DoorFrame(look, model, languages=True, foot=foot)
        frame.hold(self._page())
        self.setLayout(column(look, frame, gap=0))
        self._field.entered.connect(self._try)
        self._field.typed.connect(self._typed)
        self._field.helped.connect(self._choose)
        self._open.clicked.connect(self._try)
        self._different.clicked.connect(self._choose)
        self._new.clicked.connect(model.start_new)
        self._field.setFocus()
        self.watch()
        model.enter()

    def render_state(self, state: object) -> None:
        """Show how far opening is, or what stands in the way."""
        if not isinstance(state, Unlock):
            return
        busy = state.phase in {Phase.OPENING, Phase.OPENED}
        self._open.set_text(self.tr("Opening …") if busy else self.tr("Open"))
        rest_focus(self, waiting=busy)
        for one in (self._open, self._field, self._different, self._new):
            one.setEnabled(not busy)
        match state.phase:
            case Phase.OPENING:
                self._field.set_hint("")
                announce(self, self.tr("Opening …"))
            case Phase.OPENED:
                self._field.clear()
            case Phase.REFUSED:
                self._refuse(state.trouble)
            case Phase.WAITING:
                self._field.set_hint("")
                self._field.setFocus()

    def _page(self) -> Page:
        page = Page(self.look, NARROW)
        page.head("folder", self.tr("Open your documents"))
        page.add(self._field, self._open, gap=20, before=28)
        page.add(Rule(self.look))
        page.add(
            leading(self.look, self._different), leading(self.look, self._new), gap=0, before=12
        )
        return page

    def _refuse(self, trouble: DossierError | None) -> None:
        if trouble is None:
            return
        # The text stays and is chosen: typing replaces it, an arrow key mends it.
        self._field.setFocus()
        self._field.line.selectAll()
        facts = dict(trouble.facts)
        if "path" in facts:
            facts["path"] = self.tr("that folder")
        words = " ".join(sentences.both(trouble.code, facts))
        severity = Severity.STOP if trouble.code in _HARD else Severity.LOOK
        elsewhere = self.tr("Open a different folder") if trouble.code == "not-a-vault" else ""
        self._field.set_hint(words, severity, elsewhere)

    def _typed(self, _: str) -> None:
        self._field.set_hint("")

    def _try(self) -> None:
        if not self._field.text():
            self._field.setFocus()
            self._field.set_hint(self.tr("Type your passphrase first."))
            return
        self.model.open_with(self._field.text())

    def _choose(self) -> None:
        title = self.tr("Choose the folder that holds your documents")
        choose_folder(self, title, lambda chosen: self.model.other(chosen[0]))
