"""A new passphrase in place of the one that opens the vault now, chosen and typed twice."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from dossier.errors import DossierError, WrongPassphrase
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.new_secret import NewSecret, Said
from dossier.workflows import passphrase

if TYPE_CHECKING:
    from dossier.ui.prefs import Prefs
    from dossier.workflows.desk import Desk
    from dossier.workflows.open import Session


class Stage(StrEnum):
    """How far the change is."""

    CLOSED = "closed"
    CHOOSING = "choosing"
    """The one of now is typed, and a new one chosen."""
    CHECKING = "checking"
    """It is looked whether the one of now is right: about a second."""
    AGAIN = "again"
    """The new one is typed once more."""
    CHANGING = "changing"
    CHANGED = "changed"
    """Both copies of the key header are written."""


@dataclass(frozen=True)
class PassphraseState:
    """`old_open` tells that the one of now was not typed, `trouble` what else stood in the way."""

    stage: Stage = Stage.CLOSED
    secret: NewSecret = field(default=NewSecret(), repr=False)
    old_open: bool = False
    trouble: DossierError | None = None
    since: str = ""
    """From when on the present one opens, in UTC; empty if nobody noted it."""

    @property
    def working(self) -> bool:
        """Whether a key is being derived; nothing can be typed meanwhile."""
        return self.stage in {Stage.CHECKING, Stage.CHANGING}


class PassphraseModel(ViewModel[PassphraseState]):
    """Leads to another passphrase. The old one opens until both copies of the header are new."""

    def __init__(self, case: OpenCase, prefs: "Prefs") -> None:
        super().__init__(PassphraseState(), case)
        self._case = case
        self._prefs = prefs
        self._old = ""

    def enter(self) -> None:
        """Look since when the present one opens."""
        self._case.ask(passphrase.since, lambda since: self._put(since=since))

    def begin(self) -> None:
        """Open the form, and offer six words."""
        if self.state.stage in {Stage.CLOSED, Stage.CHANGED}:
            secret = NewSecret().offered(self._language)
            self._put(stage=Stage.CHOOSING, secret=secret, old_open=False, trouble=None)

    def cancel(self) -> None:
        """Close the form and forget all that was typed; the present one stays."""
        if not self.state.working:
            self._old = ""
            self.show(PassphraseState(since=self.state.since))

    def back(self) -> None:
        """Go back to where the new one is chosen."""
        if self.state.stage is Stage.AGAIN:
            self._put(stage=Stage.CHOOSING, secret=self.state.secret.went_back(), trouble=None)

    def type_old(self) -> None:
        """Note that the one of now is being typed again; its field keeps the letters."""
        self._put(old_open=False, trouble=None)

    def other_words(self) -> None:
        """Offer six other words."""
        self._put(secret=self.state.secret.offered_anew(self._language))

    def use_own(self) -> None:
        """Let the person type one of their own."""
        self._put(secret=self.state.secret.with_own())

    def use_words(self) -> None:
        """Take the words that are offered, after all."""
        self._put(secret=self.state.secret.with_words())

    def type_own(self, text: str) -> None:
        """Take what stands in the field for an own one."""
        self._put(secret=self.state.secret.typed(text, self._language))

    def type_again(self, text: str) -> None:
        """Take what stands in the field that checks the new one."""
        self._put(secret=self.state.secret.typed_again(text))

    def go_on(self, old: str) -> None:
        """Go on with the one of now and the new one, or say what is open."""
        if self.state.stage is not Stage.CHOOSING:
            return
        if not old.strip():
            self._put(old_open=True, trouble=None)
            return
        secret = self.state.secret.went_on()
        if secret.said is not Said.NOTHING:
            self._put(secret=secret, trouble=None)
            return
        self._put(stage=Stage.CHECKING, trouble=None)
        self._case.ask(
            lambda session: _right(session, old),
            lambda right: self._is_right(right, secret),
            lambda error: self._put(stage=Stage.CHOOSING, trouble=error),
        )

    def change(self) -> None:
        """Change it, if it was typed the same once more; else say where it differs."""
        if self.state.stage is not Stage.AGAIN:
            return
        old, secret = self._old, self.state.secret.went_on()
        self._put(secret=secret, trouble=None)
        if secret.said is not Said.NOTHING:
            return
        self._put(stage=Stage.CHANGING)
        self._case.begin(
            lambda desk: _change(desk, old, secret.phrase),
            self._is_changed,
            lambda error: self._put(stage=Stage.AGAIN, trouble=error),
        )

    @property
    def _language(self) -> str:
        return self._prefs.choices.language

    def _is_right(self, right: str, secret: NewSecret) -> None:
        self._old = right
        self._put(stage=Stage.AGAIN, secret=secret)

    def _is_changed(self, since: str) -> None:
        self._old = ""
        self.show(PassphraseState(Stage.CHANGED, since=since))

    def _put(self, **changed: object) -> None:
        self.show(replace(self.state, **changed))  # pyright: ignore[reportArgumentType] - names and types are those of PassphraseState


def _right(session: "Session", typed: str) -> str:
    """Give what opens the vault: as typed, or without a space too many. Raises WrongPassphrase."""
    try:
        passphrase.check(session, typed)
    except WrongPassphrase:
        plain = " ".join(typed.split())
        if plain == typed:
            raise
        passphrase.check(session, plain)
        return plain
    return typed


def _change(desk: "Desk", old: str, new: str) -> str:
    """Change it; give the time from which on the new one opens."""
    desk.progress.report("rekeying", 0, 0)
    passphrase.change(desk.session, old, new)
    return passphrase.since(desk.session)
