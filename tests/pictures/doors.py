"""Pictures of what stands in front of a vault: the way to a new one, and the unlock screen."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from dossier.ui.frame import Frame
from dossier.ui.jobs import Jobs
from dossier.ui.look import Look
from dossier.ui.viewmodels.first_run import FirstRunModel
from dossier.ui.viewmodels.unlock import Phase, UnlockModel
from dossier.ui.views.first_run import FirstRunView
from dossier.ui.views.unlock import UnlockView
from pictures.staging import settle

OWN = "seven lamps over a quiet harbour"
CAPS = "ORBIT LANTERN"


class Camera(Protocol):
    """Takes pictures of a window."""

    @property
    def frame(self) -> Frame:
        """The window."""
        ...

    @property
    def jobs(self) -> Jobs:
        """What may be loading."""
        ...

    def wants(self, name: str) -> bool:
        """Say whether a picture is asked for."""
        ...

    def take(self, name: str) -> None:
        """Make a picture when nothing is loading any more."""
        ...


def show(camera: Camera, look: Look, folder: Path) -> None:
    """Make pictures of the doors. `folder` is a vault; no other one is made."""
    if camera.wants("01"):
        _first_run(camera, look, folder.parent)
    if camera.wants("02"):
        _unlock(camera, look, folder)


def _first_run(camera: Camera, look: Look, home: Path) -> None:
    model = FirstRunModel(camera.jobs, look.language, home=home)
    camera.frame.put(FirstRunView(look, model))
    camera.take("01-first-run-language")
    model.forward()
    camera.take("01-first-run-about")
    model.forward()
    camera.take("01-first-run-passphrase")
    model.use_own()
    QTest.keyClicks(_cursor(camera), OWN)
    camera.take("01-first-run-passphrase-own")
    model.use_words()
    model.forward()
    QTest.keyClicks(_cursor(camera), " ".join(model.state.secret.phrase.split()[:4]))
    model.forward()
    camera.take("01-first-run-passphrase-check")
    model.type_again(model.state.secret.phrase)
    model.forward()
    camera.take("01-first-run-place")
    model.forward()
    camera.take("01-first-run-authority")


def _unlock(camera: Camera, look: Look, folder: Path) -> None:
    model = UnlockModel(folder, camera.jobs)
    view = UnlockView(look, model)
    camera.frame.put(view)
    field = _cursor(camera)
    QTest.keyClicks(field, CAPS.lower())
    camera.take("02-unlock")
    field.clear()
    for letter in CAPS:
        # A capital letter without Shift: Caps Lock is on.
        key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, key)
    camera.take("02-unlock-caps-lock")
    model.open_with(CAPS)
    settle(camera.jobs, lambda: model.state.phase is Phase.REFUSED)
    camera.take("02-unlock-refused")


def _cursor(camera: Camera) -> QLineEdit:
    """Give the field that the cursor is in."""
    settle(camera.jobs)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field
