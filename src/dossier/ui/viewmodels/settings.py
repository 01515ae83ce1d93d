"""What can be chosen for the window, and what there is to know: passphrase, copies, limits."""

from dataclasses import dataclass, replace
from enum import StrEnum

from dossier.errors import DossierError
from dossier.model.about import About, Outside
from dossier.ui.prefs import Choices, Prefs, Scheme
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.passphrase_change import PassphraseModel
from dossier.workflows import about, copies


class Section(StrEnum):
    """Parts of the screen, in their order. Other screens name them as subjects."""

    LANGUAGE = "language"
    LOCK = "lock"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a section
    COPIES = "copies"
    LIMITS = "limits"
    ABOUT = "about"


class Try(StrEnum):
    """How trying the keys that hide goes."""

    NO = "no"
    WAITING = "waiting"
    WORKED = "worked"


@dataclass(frozen=True)
class SettingsState:
    """`section` is the one in view, `asked` counts how often one was asked for.

    `copies` are files outside that are where they were written, the newest first, `elsewhere`
    those that are not; both None until they are looked up. `trouble` says why `about` is not there.
    """

    choices: Choices
    section: Section = Section.LANGUAGE
    asked: int = 0
    trying: Try = Try.NO
    copies: tuple[Outside, ...] | None = None
    elsewhere: tuple[Outside, ...] = ()
    all_copies: bool = False
    about: About | None = None
    trouble: DossierError | None = None
    place_shown: bool = False


class SettingsModel(ViewModel[SettingsState]):
    """Choices act at once and are kept at once. `passphrase` is the model of its own section."""

    def __init__(self, case: OpenCase, prefs: Prefs) -> None:
        super().__init__(SettingsState(prefs.choices), case)
        self._case = case
        self._prefs = prefs
        self.passphrase = PassphraseModel(case, prefs)
        prefs.changed.connect(self._on_choices)

    def enter(self) -> None:
        """Look up what may have changed since."""
        self._put(trying=Try.NO)
        self.passphrase.enter()
        self._case.ask(copies.outside, self._on_copies)
        self._case.picture(
            about.about,
            lambda found: self._put(about=found, trouble=None),
            lambda error: self._put(trouble=error),
        )

    def open(self, subject: str) -> None:
        """Bring a section into view, by its key."""
        if subject in list(Section):
            self._put(section=Section(subject), asked=self.state.asked + 1)

    def see(self, section: Section) -> None:
        """Note which section the person scrolled to."""
        self._put(section=section)

    def choose_language(self, language: str) -> None:
        """Speak another language."""
        self._prefs.choose(language=language)

    def choose_scheme(self, scheme: str) -> None:
        """Take other colours, by the key of a `Scheme`."""
        self._prefs.choose(scheme=Scheme(scheme))

    def choose_scale(self, scale: float) -> None:
        """Make the text larger or smaller; 1.0 to 2.0."""
        self._prefs.choose(scale=scale)

    def choose_lock_after(self, minutes: int) -> None:
        """Lock after so many minutes in which nobody is there."""
        self._prefs.choose(lock_after=minutes)

    def use_hide_keys(self, *, use: bool) -> None:
        """Let Shift three times hide the window, or not."""
        self._prefs.choose(hide_keys=use)
        self.stop_trying()

    def use_covers(self, *, use: bool) -> None:
        """Cover sensitive pages until they are asked for, or show them at once."""
        self._prefs.choose(covers=use)

    def try_hiding(self) -> None:
        """Let the person try the keys that hide; nothing locks this time."""
        self._put(trying=Try.WAITING)

    def stop_trying(self) -> None:
        """End the try: the keys hide and lock again."""
        if self.state.trying is Try.WAITING:
            self._put(trying=Try.NO)

    def keys_worked(self) -> None:
        """Note that the keys were pressed as they have to be."""
        if self.state.trying is Try.WAITING:
            self._put(trying=Try.WORKED)

    def show_all_copies(self) -> None:
        """Show files too that are not where they were written."""
        self._put(all_copies=True)

    def show_place(self, *, shown: bool) -> None:
        """Show where the vault is, or don't: its path may tell something."""
        self._put(place_shown=shown)

    def _on_choices(self, choices: Choices) -> None:
        self._put(choices=choices)

    def _on_copies(self, found: tuple[Outside, ...]) -> None:
        self._put(
            copies=tuple(one for one in found if one.there),
            elsewhere=tuple(one for one in found if not one.there),
        )

    def _put(self, **changed: object) -> None:
        self.show(replace(self.state, **changed))  # pyright: ignore[reportArgumentType] - names and types are those of SettingsState
