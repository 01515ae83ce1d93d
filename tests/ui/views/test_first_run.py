"""The first run on screen: the keyboard all through, every part named, nothing lost or cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from doors import heard, jobs, unnamed
from dossier.ui.jobs import Jobs
from dossier.ui.look import Look
from dossier.ui.viewmodels.first_run import FirstRunModel, Step
from dossier.ui.views.first_run import FirstRunView
from dossier.ui.widgets.focus_ring import FocusRing
from dossier.ui.widgets.labels import Label
from dossier.workflows import cases
from dossier.workflows import open as vaults

__all__ = ["jobs"]
Key = Qt.Key
SIZES = ((1280, 800), (1024, 600), (1600, 1000))


@pytest.fixture
def model(jobs: Jobs, tmp_path: Path) -> FirstRunModel:
    """The first run of a person whose home is empty."""
    return FirstRunModel(jobs, home=tmp_path)


def shown(qtbot: QtBot, look: Look, model: FirstRunModel) -> FirstRunView:
    """Show it in an active window."""
    view = FirstRunView(look, model)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.keyClick(at, key)


def write(qtbot: QtBot, text: str) -> None:
    """Type where the focus is."""
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClicks(at, text)


def at() -> str:
    """Name what has the focus."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def said(view: QWidget) -> str:
    """Give all that can be read."""
    return "\n".join(one.text() for one in view.findChildren(Label) if one.isVisible())


def every_step(model: FirstRunModel, qtbot: QtBot) -> Iterator[str]:
    """Go through all pages, telling each."""
    yield "language"
    model.forward()
    yield "about"
    model.forward()
    yield "words"
    model.use_own()
    model.type_own("1234")
    model.forward()
    yield "own"
    model.use_words()
    model.forward()
    model.type_again("numune")
    model.forward()
    yield "check"
    model.type_again(model.state.secret.phrase)
    model.forward()
    qtbot.waitUntil(lambda: model.state.spot.folder is not None)
    yield "place"
    qtbot.waitUntil(lambda: model.state.offers != ())
    model.forward()
    yield "authority"


def test_a_vault_is_made_with_the_keyboard_alone(
    qtbot: QtBot, look: Look, model: FirstRunModel, tmp_path: Path
) -> None:
    told = heard(model.opened)
    view = shown(qtbot, look, model)
    assert at() == "Continue"
    press(qtbot, Key.Key_Return)
    assert "Try it" in said(view)
    model.try_hiding()
    assert "That works" in said(view)
    press(qtbot, Key.Key_Return)
    words = model.state.secret.words
    assert all(word in said(view) for word in words)
    press(qtbot, Key.Key_Return)
    assert at() == "Passphrase"
    assert not any(word in said(view) for word in words)
    write(qtbot, " ".join(words[:5]))
    press(qtbot, Key.Key_Return)
    assert "Type all six words" in said(view)
    write(qtbot, f" {words[5]}")
    press(qtbot, Key.Key_Return)
    assert model.state.step is Step.PLACE
    qtbot.waitUntil(lambda: model.state.spot.folder == tmp_path / "Papers")
    assert str(tmp_path / "Papers") in said(view)
    press(qtbot, Key.Key_Return)
    assert at() == "Not sure yet"
    while at() != "United States: immigration court":
        before = at()
        press(qtbot, Key.Key_Down)
        assert at() != before
    press(qtbot, Key.Key_Tab)
    assert at() == "Make my folder"
    press(qtbot, Key.Key_Return)
    assert "Locking your new folder" in said(view)
    qtbot.waitUntil(lambda: model.state.step is Step.READY, timeout=15_000)
    assert at() == "Add your first document"
    press(qtbot, Key.Key_Return)
    session, is_new = told[0]
    assert is_new
    assert cases.profiles_of(session)[0] == "us-eoir"
    session.close()
    assert vaults.is_vault(tmp_path / "Papers")


def test_the_keyboard_goes_through_all_authorities_and_sees_each(
    qtbot: QtBot, look: Look, model: FirstRunModel
) -> None:
    view = shown(qtbot, look, model)
    view.resize(1024, 600)
    FocusRing(view, look)
    for page in every_step(model, qtbot):
        if page == "authority":
            break
    seen = [at()]
    for _ in model.state.offers[1:]:
        press(qtbot, Key.Key_Down)
        card = QApplication.focusWidget()
        assert card is not None
        assert card.visibleRegion().boundingRect().height() == card.height()
        seen.append(at())
    assert len(set(seen)) == len(model.state.offers)
    assert seen[0] == "Not sure yet"


def test_escape_and_back_go_back_and_what_was_typed_is_there(
    qtbot: QtBot, look: Look, model: FirstRunModel
) -> None:
    view = shown(qtbot, look, model)
    press(qtbot, Key.Key_Return, Key.Key_Return)
    view.findChild(QWidget, "own").setFocus()
    press(qtbot, Key.Key_Space)
    write(qtbot, "1234")
    assert "Weak" in said(view)
    press(qtbot, Key.Key_Return)
    assert "Press Continue again" in said(view)
    press(qtbot, Key.Key_Escape)
    assert model.state.step is Step.ABOUT
    press(qtbot, Key.Key_Return)
    assert model.state.secret.text == "1234"
    press(qtbot, Key.Key_Return, Key.Key_Return)
    write(qtbot, "12")
    qtbot.keyClick(view, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(qtbot, Key.Key_Return)
    assert model.state.secret.again == "12"


def test_another_look_goes_on_where_it_was(qtbot: QtBot, look: Look, model: FirstRunModel) -> None:
    first = shown(qtbot, look, model)
    press(qtbot, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    write(qtbot, "half of it")
    first.close()
    view = shown(qtbot, Look(look.theme, "en", 1.5), model)
    assert "Step \u20663\u2069 of \u20665\u2069" in said(view)
    press(qtbot, Key.Key_End)
    write(qtbot, "!")
    assert model.state.secret.again == "half of it!"


def test_choices_of_the_window_are_told(qtbot: QtBot, look: Look, model: FirstRunModel) -> None:
    view = shown(qtbot, look, model)
    languages, sizes, schemes = map(
        heard, (model.language_chosen, model.scale_chosen, model.scheme_chosen)
    )
    view.findChild(QWidget, "choice-en").setFocus()
    press(qtbot, Key.Key_Right)
    assert languages == [("es",)]
    for name, n in (("text-size", 2), ("scheme", 1)):
        button = view.findChild(QWidget, name)
        button.menu().actions()[n].trigger()
    assert (sizes, schemes) == ([(1.5,)], [("dark",)])


def test_a_place_that_holds_papers_is_said_and_can_be_opened(
    qtbot: QtBot, look: Look, model: FirstRunModel, tmp_path: Path
) -> None:
    there = tmp_path / "Dropbox"
    there.mkdir()
    (there / "keys.b").touch()
    wanted = heard(model.existing_wanted)
    view = shown(qtbot, look, model)
    for page in every_step(model, qtbot):
        if page == "place":
            break
    model.choose_place(there)
    qtbot.waitUntil(lambda: "Papers are kept here already" in said(view))
    assert "Dropbox" in said(view)
    press(qtbot, Key.Key_Return)
    assert (at(), model.state.step) == ("Choose another place", Step.PLACE)
    press(qtbot, Key.Key_Backtab)
    assert at() == "Open them"
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: wanted == [(there,)])


def test_halves_lie_one_below_the_other_where_there_is_no_room_and_leave_no_gap(
    qtbot: QtBot, look: Look, model: FirstRunModel
) -> None:
    model.forward()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    room = QStackedLayout(window)

    def top(words: str) -> int:
        found = (one for one in window.findChildren(Label) if one.text() == words)
        return next(found).mapTo(window, QPoint()).y()

    # As it is made, it is narrower than the window that takes it in.
    view = FirstRunView(Look(look.theme, "en", 1.5), model)
    room.addWidget(view)
    for width, side_by_side in ((1280, True), (700, False), (1280, True)):
        window.resize(width, 800)
        qtbot.wait(20)
        assert (top("It helps you") == top("It can’t")) is side_by_side
        last = "Protect copies after you hand them over."
        assert 0 < top("Hide now") - top(last) < 150


def test_every_part_is_named_and_nothing_is_cut(
    qtbot: QtBot, either_look: Look, model: FirstRunModel
) -> None:
    view = shown(qtbot, either_look, model)
    for page in every_step(model, qtbot):
        for width, height in SIZES:
            view.resize(width, height)
            qtbot.wait(5)
            assert unnamed(view) == [], page
            cut = [
                one.text()
                for one in view.findChildren(Label)
                if one.isVisible() and one.height() < one.heightForWidth(one.width())
            ]
            assert cut == [], (page, width)
            assert view.findChild(QWidget, "continue").visibleRegion().boundingRect().height() > 30
