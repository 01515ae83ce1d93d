"""The last steps of the first run: place of the vault, authority, and the first document."""

from dossier.errors import DossierError
from dossier.model.finding import Severity
from dossier.model.profile import Profile
from dossier.ui.choosing import choose_folder
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.first_run import FirstRun, FirstRunModel, Spot
from dossier.ui.views.door_frame import leading, point, rest_focus
from dossier.ui.views.first_run_step import StepPage
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.choice_cards import ChoiceCards
from dossier.ui.widgets.fields import Hint
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon, Working
from dossier.ui.words import authorities, sentences


class PlacePage(StepPage):
    """Step 4: one folder, proposed or chosen, and who can see it."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "folder",
            self.tr("Where your papers are kept"),
            self.tr("One folder holds everything, locked."),
        )
        self._name = Label(look, role=Role.STRONG, wrap=True)
        self._path = Label(look, role=Role.SMALL, colour=look.tokens.ink2, wrap=True)
        self._other = Button(look, self.tr("Choose another place"), icon="folder")
        self._other.setObjectName("other-place")
        self._other.clicked.connect(self._choose)
        self._trouble = Hint(look)
        self._trouble.helped.connect(self._open_it)
        self._synced = Hint(look)
        card = Card(look)
        words = column(look, self._name, self._path, gap=2)
        card.body.addLayout(row(look, Icon(look, "folder"), (words, 1), gap=12))
        self.add(card, self._trouble, self._synced, leading(look, self._other), gap=12)
        self.add(
            point(look, "show", self.tr("People who use this computer can see the folder.")),
            point(look, "lock", self.tr("They can’t read it without your passphrase.")),
            point(
                look,
                "copies",
                self.tr("To keep a second copy, lock first. Then copy the whole folder."),
            ),
            before=16,
        )
        self.end()
        self.onward.clicked.connect(self._point_at_trouble)
        # The name says nothing of what is inside.
        model.name_place(self.tr("Papers", "name of a folder"))

    def render_state(self, state: FirstRun) -> None:
        """Show the place, and what there is to know of it."""
        spot = state.spot
        if spot.folder is not None:
            self._name.set_text(name(spot.folder.name or str(spot.folder)))
            self._path.set_text(ltr(spot.folder))
        self._say_trouble(spot)
        words = self.tr("{service} copies this folder to other computers. They get it locked.")
        said = words.format(service=name(spot.synced)) if spot.synced else ""
        self._synced.say(said, Severity.LOOK, "")

    def _point_at_trouble(self) -> None:
        if self.model.state.spot.trouble is not None:
            self._other.setFocus()

    def _say_trouble(self, spot: Spot) -> None:
        if spot.trouble is None:
            self._trouble.say("", Severity.LOOK, "")
            return
        words = sentences.of_error(spot.trouble)
        if spot.holds_vault:
            words = self.tr("Papers are kept here already. Open them, or choose another folder.")
        way_out = self.tr("Open them") if spot.holds_vault else ""
        self._trouble.say(words, Severity.LOOK, way_out)
        announce(self._other, words)

    def _choose(self) -> None:
        title = self.tr("Choose a folder for your papers")
        choose_folder(self, title, lambda chosen: self.model.choose_place(chosen[0]))

    def _open_it(self) -> None:
        folder = self.model.state.spot.folder
        if folder is not None:
            self.model.open_existing(folder)


class AuthorityPage(StepPage):
    """Step 5: who will get the papers, then making the vault."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "send",
            self.tr("Who will get your papers?"),
            self.tr("It decides the order and the first pages. You can choose again later."),
        )
        self._offers: tuple[Profile, ...] = ()
        self._cards: ChoiceCards | None = None
        self._lines = self.add()
        self._trouble = Hint(look)
        self._working = holding(
            row(
                look,
                Working(look),
                Label(look, self.tr("Locking your new folder. It takes a few seconds.")),
                None,
            )
        )
        self.add(self._trouble, self._working, before=8)
        self.onward.set_text(self.tr("Make my folder"))
        self.end()
        self._offer(model.state.offers)

    def render_state(self, state: FirstRun) -> None:
        """Show the authorities, which is chosen, and whether the vault is being made."""
        self._offer(state.offers)
        rest_focus(self, waiting=state.making)
        if self._cards is not None:
            self._cards.choose(state.profile)
            self._cards.setEnabled(not state.making)
        self.back.setEnabled(not state.making)
        self.onward.setEnabled(not state.making)
        if state.making and self._working.isHidden():
            announce(self, self.tr("Locking your new folder. It takes a few seconds."))
        self._working.setVisible(state.making)
        self._say(state.trouble)

    def _offer(self, offers: tuple[Profile, ...]) -> None:
        if offers == self._offers:
            return
        self._offers = offers
        choices = [
            (one.id, authorities.choice(one), authorities.about_authority(one))
            for one in authorities.in_order(offers)
        ]
        self._cards = ChoiceCards(self.look, choices)
        self._cards.chosen.connect(self.model.choose_profile)
        self._cards.entered.connect(self.onward.click)
        self._lines.addWidget(self._cards)
        self.first = self._cards
        # They may come late, but are read before the buttons.
        self.setTabOrder(self._cards.last, self.onward)
        self.setTabOrder(self.onward, self.back)

    def _say(self, trouble: DossierError | None) -> None:
        words = "" if trouble is None else sentences.of_error(trouble)
        self._trouble.say(words, Severity.LOOK, "")
        if words:
            self.onward.setFocus()
            announce(self, words)


class ReadyPage(StepPage):
    """The vault is there."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "check",
            self.tr("Your folder is ready"),
            self.tr("Only your passphrase opens it."),
        )
        self.add(
            point(look, "check", self.tr("All you do is saved by itself.")),
            point(
                look, "lock", self.tr("Press “Lock” when you leave. Closing the window locks too.")
            ),
            before=20,
        )
        # There is no way back from here, but the page still holds the button.
        self.back.setParent(self)
        self.back.hide()
        self.onward.set_icon("add")
        self.onward.set_text(self.tr("Add your first document"))
        self.add_buttons(leading(look, self.onward))
