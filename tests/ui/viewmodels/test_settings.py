"""Settings: choices act at once, copies and limits are told, the passphrase changes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from dossier.errors import WrongPassphrase
from dossier.model.strength import Level
from dossier.ui.prefs import Choices, Prefs, Scheme
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.new_secret import Said
from dossier.ui.viewmodels.passphrase_change import PassphraseModel, Stage
from dossier.ui.viewmodels.settings import Section, SettingsModel, Try
from dossier.vault import ledger
from dossier.vault.ledger import Copy
from dossier.workflows import open as opening
from dossier.workflows import passphrase
from dossier.workflows.open import Session


@pytest.fixture
def prefs(tmp_path: Path) -> Prefs:
    """Choices in a file of their own."""
    return Prefs(tmp_path / "window.ini")


@pytest.fixture
def model(case: OpenCase, prefs: Prefs) -> SettingsModel:
    """The model of an empty vault."""
    return SettingsModel(case, prefs)


def write_out(session: Session, *paths: Path) -> None:
    """Enter files of packets into the ledger, as if they had been written."""
    for path in paths:
        ledger.enter_copy(session, Copy("", str(path), "packet", size=3, of="k1"))


def test_choices_act_at_once_and_are_kept(
    model: SettingsModel, prefs: Prefs, tmp_path: Path
) -> None:
    told: list[Choices] = []
    prefs.changed.connect(told.append)
    model.choose_language("es")
    model.choose_scheme("dark")
    model.choose_scale(1.5)
    model.choose_lock_after(2)
    model.use_hide_keys(use=False)
    model.use_covers(use=False)
    expected = Choices("es", Scheme.DARK, 1.5, lock_after=2, hide_keys=False, covers=False)
    assert model.state.choices == told[-1] == expected
    assert len(told) == 6
    assert Prefs(tmp_path / "window.ini").choices == expected


def test_copies_outside_are_told_with_those_that_left(
    qtbot: QtBot, model: SettingsModel, session: Session, tmp_path: Path
) -> None:
    here, gone = tmp_path / "evidence.pdf", tmp_path / "old.pdf"
    here.write_bytes(b"%P!")
    write_out(session, here, gone)
    model.enter()
    qtbot.waitUntil(lambda: model.state.copies is not None)
    assert [one.path for one in model.state.copies or ()] == [str(here)]
    assert [one.path for one in model.state.elsewhere] == [str(gone)]
    here.replace(gone)
    model.enter()
    qtbot.waitUntil(lambda: [one.path for one in model.state.copies or ()] == [str(gone)])


def test_the_program_tells_of_itself_and_its_walls(
    qtbot: QtBot, model: SettingsModel, session: Session
) -> None:
    model.enter()
    qtbot.waitUntil(lambda: model.state.about is not None)
    about = model.state.about
    assert about is not None
    assert about.folder == str(session.folder)
    assert "process" in about.layers
    assert len(about.head) == 64
    assert not model.state.place_shown
    model.show_place(shown=True)
    assert model.state.place_shown


def test_other_screens_ask_for_a_section(model: SettingsModel) -> None:
    model.open("copies")
    assert (model.state.section, model.state.asked) == (Section.COPIES, 1)
    model.open("nothing like it")
    model.see(Section.LOCK)
    assert (model.state.section, model.state.asked) == (Section.LOCK, 1)


def test_hiding_is_tried_before_it_counts(model: SettingsModel) -> None:
    model.keys_worked()
    assert model.state.trying is Try.NO
    model.try_hiding()
    model.stop_trying()
    assert model.state.trying is Try.NO
    model.try_hiding()
    model.keys_worked()
    assert model.state.trying is Try.WORKED
    model.stop_trying()
    assert model.state.trying is Try.WORKED


@pytest.fixture
def changing(qtbot: QtBot, model: SettingsModel) -> PassphraseModel:
    """The form, open at its beginning."""
    model.enter()
    qtbot.waitUntil(lambda: model.passphrase.state.since != "")
    model.passphrase.begin()
    return model.passphrase


def test_six_words_take_the_place_of_the_passphrase(
    qtbot: QtBot, changing: PassphraseModel, session: Session
) -> None:
    words = changing.state.secret.words
    assert len(words) == 6
    changing.go_on("  ")
    assert changing.state.old_open
    changing.go_on(f" {PASSPHRASE} ")
    assert changing.state.working
    qtbot.waitUntil(lambda: changing.state.stage is Stage.AGAIN)
    changing.type_again(" ".join((*words[:5], "zzz")))
    changing.change()
    assert (changing.state.secret.said, changing.state.secret.n) == (Said.WORD, 6)
    changing.type_again(" ".join(words))
    changing.change()
    qtbot.waitUntil(lambda: changing.state.stage is Stage.CHANGED)
    assert changing.state.secret.words == ()
    passphrase.check(session, " ".join(words))
    with pytest.raises(WrongPassphrase):
        passphrase.check(session, PASSPHRASE)
    folder = session.folder
    session.close()
    for name in ("keys.a", "keys.b"):
        other = {"keys.a": "keys.b", "keys.b": "keys.a"}[name]
        (folder / other).rename(folder / "aside")
        with opening.unlock(folder, " ".join(words)):
            pass
        (folder / "aside").rename(folder / other)


def test_a_wrong_old_one_changes_nothing(
    qtbot: QtBot, changing: PassphraseModel, session: Session
) -> None:
    changing.go_on("not what opens it")
    qtbot.waitUntil(lambda: changing.state.trouble is not None)
    assert isinstance(changing.state.trouble, WrongPassphrase)
    assert changing.state.stage is Stage.CHOOSING
    changing.type_old()
    assert changing.state.trouble is None
    changing.cancel()
    assert changing.state.stage is Stage.CLOSED
    assert changing.state.secret.words == ()
    passphrase.check(session, PASSPHRASE)


def test_an_own_one_that_can_be_guessed_is_said_once(
    qtbot: QtBot, changing: PassphraseModel
) -> None:
    changing.use_own()
    changing.type_own("orbit 7")
    assert changing.state.secret.strength.level is Level.WEAK
    changing.go_on(PASSPHRASE)
    assert changing.state.secret.said is Said.WEAK
    changing.go_on(PASSPHRASE)
    qtbot.waitUntil(lambda: changing.state.stage is Stage.AGAIN)
    changing.back()
    assert changing.state.stage is Stage.CHOOSING
    assert changing.state.secret.text == "orbit 7"
    changing.use_words()
    before = changing.state.secret.words
    changing.other_words()
    assert changing.state.secret.words != before


def test_nothing_typed_is_seen_in_a_state_that_is_printed(changing: PassphraseModel) -> None:
    changing.use_own()
    changing.type_own("plum tavern")
    assert "plum" not in repr(changing.state)
    assert changing.state.secret.words[0] not in repr(changing.state)
