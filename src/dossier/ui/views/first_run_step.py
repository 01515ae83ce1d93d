"""What the steps of the first run share: Continue, Back, and how far it is."""

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.first_run import STEPS, FirstRun, FirstRunModel
from dossier.ui.views.door_frame import USUAL, Page
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import row


class StepPage(Page):
    """One step. Subclasses fill it in `__init__`, then call `end`; `render_state` follows."""

    def __init__(self, look: Look, model: FirstRunModel, width: int = USUAL) -> None:
        super().__init__(look, width)
        self.model = model
        self.onward = Button(look, self.tr("Continue"), Kind.PRIMARY)
        self.onward.setObjectName("continue")
        self.back = Button(look, self.tr("Back"), Kind.QUIET)
        self.back.setObjectName("back")
        self.onward.clicked.connect(model.forward)
        self.back.clicked.connect(model.back)
        self.first = self.onward

    @property
    def how_far(self) -> str:
        """Which step this is, in words."""
        words = self.tr("Step {n} of {of}")
        return words.format(n=ltr(min(self.model.state.step, STEPS)), of=ltr(STEPS))

    def end(self) -> None:
        """Put the buttons below."""
        count = Label(self.look, self.how_far, Role.SMALL, self.look.tokens.ink2)
        self.add_buttons(row(self.look, self.onward, self.back, None, count))

    def render_state(self, state: FirstRun) -> None:
        """Put a state into the widgets."""
