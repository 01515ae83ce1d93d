"""Settings that act at once: language, colours, size of text; locking, hiding and covers."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from dossier.ui.hiding import HideKeys, shift_is_taken
from dossier.ui.languages import LANGUAGES
from dossier.ui.look import Look
from dossier.ui.painting import ltr, name
from dossier.ui.prefs import LOCK_AFTER, SCALES, Scheme
from dossier.ui.viewmodels.settings import SettingsModel, SettingsState, Try
from dossier.ui.views.settings_rows import Row, Section
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.choices import Select, Switch

LONGEST_TRY: Final = 15_000
"""Milliseconds after which the keys that hide are no longer only tried."""
_SHIFT: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class LanguageSection(Section):
    """The language, the colours and the size of the text."""

    def __init__(self, look: Look, model: SettingsModel) -> None:
        translate = QCoreApplication.translate
        super().__init__(look, translate("Settings", "Language and text"))
        self._language = _select(look, self.tr("Language"), "language")
        self._scheme = _select(look, self.tr("Colours"), "scheme")
        self._scale = _select(look, self.tr("Size of text"), "scale")
        self.add(
            Row(
                look,
                "language",
                self.tr("Language"),
                self._language,
                detail=self.tr("Of this window. Each packet has its own language."),
            ),
            Row(
                look,
                "sun",
                self.tr("Colours"),
                self._scheme,
                detail=self.tr("Pages keep their own colours."),
            ),
            Row(
                look,
                "text-size",
                self.tr("Size of text"),
                self._scale,
                detail=self.tr("Of this window. Packets are printed as before."),
            ),
        )
        for one, choose in (
            (self._language, model.choose_language),
            (self._scheme, model.choose_scheme),
            (self._scale, self._choose_scale),
        ):
            one.chosen.connect(self._later(one, choose))
        self._model = model

    def show_state(self, state: SettingsState) -> None:
        """Show what is chosen."""
        chosen = state.choices
        schemes = [
            (Scheme.SYSTEM.value, self.tr("As the computer")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
        ]
        languages = [(key, name(words)) for key, words in LANGUAGES.items()]
        scales = [(str(one), ltr(f"{one:.0%}")) for one in sorted({*SCALES, chosen.scale})]
        self._language.set_choices(languages, chosen.language)
        self._scheme.set_choices(schemes, chosen.scheme.value)
        self._scale.set_choices(scales, str(chosen.scale))

    def _later(self, of: Select, choose: Callable[[str], None]) -> Callable[[str], None]:
        """Choose once the list has closed: all is made anew then, and the focus is kept."""

        def wait(key: str) -> None:
            of.list.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: choose(key))

        return wait

    def _choose_scale(self, key: str) -> None:
        self._model.choose_scale(float(key))


class LockSection(Section):
    """When it locks, how it hides, and what lies under a plain card."""

    def __init__(self, look: Look, model: SettingsModel) -> None:
        translate = QCoreApplication.translate
        super().__init__(look, translate("Settings", "Lock and hide"))
        self._model = model
        self._after = _select(look, self.tr("Lock after"), "lock-after")
        self._keys = _switch(look, self.tr("Shift three times hides"), "hide-keys")
        self._covers = _switch(look, self.tr("Cover sensitive pages"), "covers")
        self._try = Button(look, self.tr("Try it"), small=True)
        self._try.setObjectName("try-hiding")
        self._try.setAccessibleDescription(self.tr("Nothing locks while you try."))
        self._hiding = Row(look, "hide", self.tr("Hide now"), self._try, self._keys)
        locks = self.tr("Also after sleep. Work gets 15 minutes to end.")
        shows = self.tr("Shows your own words. One click shows the page.")
        self.add(
            Row(look, "lock", self.tr("Lock after"), self._after, detail=locks),
            self._hiding,
            Row(look, "photo", self.tr("Cover sensitive pages"), self._covers, detail=shows),
        )
        self._rehearsal = Rehearsal(self)
        self._rehearsal.wanted.connect(model.keys_worked)
        self._rehearsal.over.connect(model.stop_trying)
        self._after.chosen.connect(self._choose_after)
        self._keys.toggled.connect(self._use_keys)
        self._covers.toggled.connect(self._use_covers)
        self._try.clicked.connect(model.try_hiding)

    def show_state(self, state: SettingsState) -> None:
        """Show what is chosen, and how the try goes."""
        chosen = state.choices
        times = sorted({*LOCK_AFTER, chosen.lock_after})
        words = [(str(one), self.tr("%n minute(s)", "", one)) for one in times]
        self._after.set_choices(words, str(chosen.lock_after))
        self._keys.set_on(chosen.hide_keys)
        self._covers.set_on(chosen.covers)
        self._try.setEnabled(chosen.hide_keys and not shift_is_taken())
        self._rehearsal.use(used=state.trying is Try.WAITING)
        self._say(state)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.stop_trying()

    def _choose_after(self, key: str) -> None:
        self._model.choose_lock_after(int(key))

    def _use_keys(self, on: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self._model.use_hide_keys(use=on)

    def _use_covers(self, on: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self._model.use_covers(use=on)

    def _say(self, state: SettingsState) -> None:
        own, colour = self.look.tokens, self.look.tokens.ink2
        if shift_is_taken():
            words = self.tr("A screen reader uses Shift here, so use the button.")
        elif state.trying is Try.WAITING:
            words, colour = self.tr("Press Shift three times, quickly. Nothing locks."), own.accent
        elif state.trying is Try.WORKED:
            words = self.tr("That works. From now on, it covers and locks your papers.")
            colour = own.done
        elif state.choices.hide_keys:
            words = self.tr("Press Shift three times. It covers this window and locks.")
        else:
            words = self.tr("The keys are off. The button at the top works.")
        if self._hiding.detail != words:
            self._hiding.say(words, colour)
            if state.trying is not Try.NO:
                announce(self._try, words)


class Rehearsal(HideKeys):
    """Takes the keys that hide away from those who would lock, while they are only tried."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._used = False
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(LONGEST_TRY)
        self.over: Final = self._end.timeout

    def use(self, *, used: bool) -> None:
        """Begin or end the try."""
        app = QCoreApplication.instance()
        if used == self._used or app is None:
            return
        self._used = used
        if used:
            # What is installed last sees keys first.
            app.installEventFilter(self)
            self._end.start()
        else:
            app.removeEventFilter(self)
            self._end.stop()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        super().eventFilter(_, event)
        return (
            event.type() in _SHIFT
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Shift
        )


def _select(look: Look, words: str, key: str) -> Select:
    made = Select(look, "", placeholder=words)
    made.set_accessible(words)
    made.list.setObjectName(key)
    return made


def _switch(look: Look, words: str, key: str) -> Switch:
    made = Switch(look, words)
    made.setObjectName(key)
    return made
