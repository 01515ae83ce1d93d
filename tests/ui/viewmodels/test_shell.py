"""The shell: which screen is shown, what was done, what is under way."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.ui.viewmodels.case import OpenCase, Told
from dossier.ui.viewmodels.long_work import Work
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.shell import ShellModel
from dossier.workflows import casefacts
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

NAME = Name("case", (("key", "city"),))


class Screen(ViewModel[str]):
    """A screen that notes what it is told."""

    def __init__(self) -> None:
        super().__init__("new")
        self.told: list[str] = []

    def enter(self) -> None:
        """Note it."""
        self.told.append("enter")

    def open(self, subject: str) -> None:
        """Note it."""
        self.told.append(subject)


@pytest.fixture
def screens() -> dict[str, Screen]:
    """Two screens."""
    return {"overview": Screen(), "packet": Screen()}


@pytest.fixture
def shell(case: OpenCase, screens: dict[str, Screen]) -> ShellModel:
    """A shell that shows the first of them."""
    return ShellModel(case, dict(screens), "overview")


def test_screens_are_entered_once_and_told_what_to_show(
    case: OpenCase, shell: ShellModel, screens: dict[str, Screen]
) -> None:
    shell.enter()
    shell.go("packet")
    shell.go("packet")
    case.go("overview", "slot")
    case.go("nowhere")
    assert screens["packet"].told == ["enter"]
    assert screens["overview"].told == ["enter", "enter", "slot"]
    assert shell.state.screen == "overview"


def set_city(session: Session) -> Changes:
    return casefacts.set_facts(session, {"city": "Numunabad"})


def test_what_was_done_is_said_until_it_is_closed(
    qtbot: QtBot, case: OpenCase, shell: ShellModel
) -> None:
    case.change(NAME, set_city)
    qtbot.waitUntil(lambda: shell.state.told == Told(NAME))
    assert shell.state.saved is not None
    assert shell.state.trail.undo == NAME
    shell.undo()
    qtbot.waitUntil(lambda: shell.state.told == Told(NAME, undone=True))
    shell.redo()
    qtbot.waitUntil(lambda: shell.state.told == Told(NAME, again=True))
    shell.close_told()
    assert shell.state.told is None


def test_trouble_takes_the_place_of_what_was_done(case: OpenCase, shell: ShellModel) -> None:
    case.done.emit(Told(NAME))
    case.troubled.emit(NotFound(kind="document", name="d9"))
    assert shell.state.told is None
    assert shell.state.trouble is not None
    before = shell.state.times
    case.troubled.emit(shell.state.trouble)
    assert shell.state.times == before + 1, "said again, the same thing is said again"


def test_work_under_way_is_shown(case: OpenCase, shell: ShellModel) -> None:
    case.working.emit(Work())
    assert shell.state.work == Work()
    case.working.emit(None)
    assert shell.state.work is None
