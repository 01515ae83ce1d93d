"""The way to a new vault: one step at a time, Back everywhere, the keyboard all through."""

from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut

from dossier.ui.look import Look
from dossier.ui.viewmodels.first_run import FirstRun, FirstRunModel, Step
from dossier.ui.views.door_frame import DoorFrame
from dossier.ui.views.first_run_end import AuthorityPage, PlacePage, ReadyPage
from dossier.ui.views.first_run_passphrase import CheckPage, OwnPage, WordsPage
from dossier.ui.views.first_run_start import AboutPage, LanguagePage
from dossier.ui.views.first_run_step import StepPage
from dossier.ui.views.view import View
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.layout import column

_PAGES: Final[dict[Step, type[StepPage]]] = {
    Step.LANGUAGE: LanguagePage,
    Step.ABOUT: AboutPage,
    Step.PLACE: PlacePage,
    Step.AUTHORITY: AuthorityPage,
    Step.READY: ReadyPage,
}


class FirstRunView(View[FirstRunModel]):
    """Shows the page of the step at hand."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self._frame = DoorFrame(look, model, languages=False)
        self._page: StepPage | None = None
        self.setLayout(column(look, self._frame, gap=0))
        back = "Alt+Right" if look.rtl else "Alt+Left"
        for keys in (back, "Escape"):
            QShortcut(QKeySequence(keys), self, model.back)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the page of this state; a page that is there stays as it is."""
        if not isinstance(state, FirstRun):
            return
        wanted = _page_of(state)
        if type(self._page) is not wanted:
            self._turn_to(wanted(self.look, self.model), state)
        if self._page is not None:
            self._page.render_state(state)

    def _turn_to(self, page: StepPage, state: FirstRun) -> None:
        came_from = self._page
        self._page = page
        page.render_state(state)
        self._frame.hold(page)
        if page.first is not None:
            page.first.setFocus()
        if came_from is not None:
            announce(self, f"{page.how_far}. {page.title}")


def _page_of(state: FirstRun) -> type[StepPage]:
    if state.step is not Step.PASSPHRASE:
        return _PAGES[state.step]
    if state.secret.checking:
        return CheckPage
    return OwnPage if state.secret.own else WordsPage
