"""The way to a new vault, step by step; going back loses nothing."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from dossier.errors import CannotWrite, DossierError, NotAVault, VaultExists
from dossier.model.profile import Profile
from dossier.ui.jobs import Job, Jobs, Lane
from dossier.ui.viewmodels.door import DoorModel
from dossier.ui.viewmodels.new_secret import NewSecret, Said
from dossier.workflows import cases, places, profiles
from dossier.workflows import open as vaults
from dossier.workflows.open import Session

T = TypeVar("T")
STEPS: Final = 5
"""Steps that are counted for the person; what comes after them is the end."""


class Step(IntEnum):
    """Where the person is."""

    LANGUAGE = 1
    ABOUT = 2
    PASSPHRASE = 3
    PLACE = 4
    AUTHORITY = 5
    READY = 6


@dataclass(frozen=True)
class Spot:
    """Where the vault will be. `synced` names the service that copies this folder elsewhere.

    `holds_vault` is true when there is one already, which can be opened instead.
    """

    folder: Path | None = None
    synced: str = ""
    trouble: DossierError | None = None
    holds_vault: bool = False


@dataclass(frozen=True)
class FirstRun:
    """What the screen shows. `trouble` is what stood in the way of the step at hand."""

    step: Step = Step.LANGUAGE
    can_leave: bool = False
    hiding_tried: bool = False
    secret: NewSecret = field(default=NewSecret(), repr=False)
    spot: Spot = Spot()
    offers: tuple[Profile, ...] = ()
    profile: str = cases.NOT_SURE
    making: bool = False
    trouble: DossierError | None = None


class FirstRunModel(DoorModel[FirstRun]):
    """Leads to a new vault. `left` is told when a person who may leave goes back from the start.

    `existing_wanted` names the folder of a vault to open instead.
    """

    left = Signal()
    existing_wanted = Signal(object)
    """Path."""

    def __init__(
        self,
        jobs: Jobs,
        language: str = "en",
        *,
        home: Path | None = None,
        can_leave: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(FirstRun(can_leave=can_leave), parent)
        self._jobs = jobs
        self._language = language
        self._home = home or Path.home()
        self._name = "Papers"
        self._chosen: Path | None = None
        self._session: Session | None = None

    @property
    def session(self) -> Session | None:
        """The vault that was just made: it is open while the last step is shown."""
        return self._session

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        if language != self._language:
            self._language = language
            self.language_chosen.emit(language)

    def try_hiding(self) -> None:
        """Note that the person tried the keys that hide, and that they work here."""
        self._put(hiding_tried=True)

    def forward(self) -> None:
        """Go on to the next step, if this one is done; else say what is open."""
        match self.state.step:
            case Step.LANGUAGE:
                self._load_offers()
                self._go(Step.ABOUT)
            case Step.ABOUT:
                self._put(secret=self.state.secret.offered(self._language))
                self._go(Step.PASSPHRASE)
            case Step.PASSPHRASE:
                self._secret_done()
            case Step.PLACE:
                self._place_done()
            case Step.AUTHORITY:
                self._make()
            case Step.READY:
                self._begin()

    def back(self) -> None:
        """Go to the step before. From the start it leads out, where there is an outside."""
        state = self.state
        if state.making or state.step is Step.READY:
            return
        if state.step is Step.LANGUAGE:
            if state.can_leave:
                self.left.emit()
        elif state.step is Step.PASSPHRASE and state.secret.checking:
            self._put(secret=state.secret.went_back())
        else:
            self._go(Step(state.step - 1))
            self._put(secret=self.state.secret.went_back())

    def other_words(self) -> None:
        """Offer six other words."""
        self._put(secret=self.state.secret.offered_anew(self._language))

    def use_own(self) -> None:
        """Let the person type a passphrase of their own."""
        self._put(secret=self.state.secret.with_own())

    def use_words(self) -> None:
        """Take the words that are offered, after all."""
        self._put(secret=self.state.secret.with_words())

    def type_own(self, text: str) -> None:
        """Take what stands in the field for an own passphrase."""
        self._put(secret=self.state.secret.typed(text, self._language))

    def type_again(self, text: str) -> None:
        """Take what stands in the field that checks the passphrase."""
        self._put(secret=self.state.secret.typed_again(text))

    def name_place(self, name: str) -> None:
        """Say how the new folder is called in the person's language, and propose one."""
        self._name = name
        if self._chosen is None:
            self._look_at(self._home, inside=True)

    def choose_place(self, folder: Path) -> None:
        """Put the vault there: in the folder itself if it is empty, else in a new one within."""
        self._chosen = folder
        self._look_at(folder, inside=False)

    def choose_profile(self, profile: str) -> None:
        """Work for this authority, or for none that is known yet."""
        self._put(profile=profile)

    def open_existing(self, folder: Path) -> None:
        """Ask for a vault that is here already; say so where there is none."""

        def tell(there: bool) -> None:  # noqa: FBT001 - the answer of a question
            if there:
                self.existing_wanted.emit(folder)
            else:
                self._put(trouble=NotAVault(path=str(folder)))

        self._ask(lambda: vaults.is_vault(folder), tell)

    def _secret_done(self) -> None:
        before = self.state.secret
        secret = before.went_on()
        self._put(secret=secret)
        if before.checking and secret.said is Said.NOTHING:
            self._go(Step.PLACE)

    def _place_done(self) -> None:
        if self.state.spot.folder is not None and self.state.spot.trouble is None:
            self._go(Step.AUTHORITY)

    def _begin(self) -> None:
        if self._session is not None:
            self.opened.emit(self._session, True)  # noqa: FBT003 - signals have no names
            self._session = None

    def _go(self, step: Step) -> None:
        self._put(step=step, trouble=None)

    def _put(self, **changed: object) -> None:
        self.show(replace(self.state, **changed))  # pyright: ignore[reportArgumentType] - names and types are those of FirstRun

    def _load_offers(self) -> None:
        if not self.state.offers:
            self._ask(profiles.known, lambda offers: self._put(offers=offers))

    def _look_at(self, folder: Path, *, inside: bool) -> None:
        name = self._name
        self._ask(lambda: _spot(folder, name, inside=inside), lambda spot: self._put(spot=spot))

    def _make(self) -> None:
        folder, secret, profile = self.state.spot.folder, self.state.secret, self.state.profile
        if self.state.making or folder is None:
            return
        self._put(making=True, trouble=None)
        work = Job(lambda _: _made(folder, secret.phrase, profile), self._made, self._not_made)
        self._jobs.start(Lane.LONG, work)

    def _made(self, session: Session) -> None:
        self._session = session
        # What was shown to be written down has no place in here any more.
        self._put(making=False, secret=NewSecret(), step=Step.READY)

    def _not_made(self, error: DossierError) -> None:
        self._put(making=False)
        if isinstance(error, CannotWrite | VaultExists):
            spot = replace(self.state.spot, trouble=error)
            self._put(spot=spot, step=Step.PLACE)
        else:
            self._put(trouble=error)

    def _ask(self, question: Callable[[], T], then: Callable[[T], None]) -> None:
        self._jobs.start(
            Lane.QUICK,
            Job(lambda _: question(), then, lambda error: self._put(trouble=error)),
        )


def _spot(folder: Path, name: str, *, inside: bool) -> Spot:
    """Find the place for a new vault at or inside a folder, and what there is to know of it."""
    if vaults.is_vault(folder):
        exists = VaultExists(path=str(folder))
        return Spot(folder, places.synced_by(folder), exists, holds_vault=True)
    place = places.proposed(folder, name) if inside or not _can_be_it(folder) else folder
    trouble = None
    if not os.access(place.parent, os.W_OK | os.X_OK):
        trouble = CannotWrite(path=str(place.parent), reason="not-allowed")
    return Spot(place, places.synced_by(place), trouble)


def _can_be_it(folder: Path) -> bool:
    """Tell whether a folder can become the vault itself: it is made beside and moved there."""
    empty = folder.is_dir() and not any(folder.iterdir())
    return empty and not folder.is_mount() and os.access(folder.parent, os.W_OK | os.X_OK)


def _made(folder: Path, passphrase: str, profile: str) -> Session:
    session = vaults.create(folder, passphrase)
    try:
        cases.choose(session, profile)
    except BaseException:
        session.close()
        raise
    return session
