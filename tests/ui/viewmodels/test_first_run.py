"""First run: each step goes on when it is done, going back loses nothing, a vault is made."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from doors import heard, jobs
from dossier.errors import CannotWrite, NotAVault, VaultExists
from dossier.ui.jobs import Jobs
from dossier.ui.viewmodels.first_run import FirstRunModel, Step
from dossier.ui.viewmodels.new_secret import NewSecret, Said
from dossier.workflows import cases
from dossier.workflows import open as vaults

__all__ = ["jobs"]


@pytest.fixture
def model(jobs: Jobs, tmp_path: Path) -> FirstRunModel:
    """The first run of a person whose home is empty."""
    return FirstRunModel(jobs, home=tmp_path)


def to_passphrase(model: FirstRunModel) -> str:
    """Go to the passphrase and give the one that is offered."""
    model.forward()
    model.forward()
    return model.state.secret.phrase


def to_place(qtbot: QtBot, model: FirstRunModel) -> str:
    """Go to the place, with the words that are offered."""
    phrase = to_passphrase(model)
    model.forward()
    model.type_again(phrase)
    model.forward()
    assert model.state.step is Step.PLACE
    model.name_place("Papeles")
    qtbot.waitUntil(lambda: model.state.spot.folder is not None)
    return phrase


def test_a_vault_is_made_at_the_end_and_opens_with_the_words(
    qtbot: QtBot, model: FirstRunModel, tmp_path: Path
) -> None:
    phrase = to_place(qtbot, model)
    model.forward()
    qtbot.waitUntil(lambda: len(model.state.offers) > 0)
    assert model.state.profile == cases.NOT_SURE
    assert cases.NOT_SURE in {one.id for one in model.state.offers}
    model.choose_profile("us-eoir")
    model.forward()
    assert model.state.making
    model.back()
    model.forward()
    qtbot.waitUntil(lambda: model.state.step is Step.READY, timeout=15_000)
    assert model.state.secret == NewSecret(), "nothing of it is kept"
    model.back()
    assert model.state.step is Step.READY
    told = heard(model.opened)
    model.forward()
    model.forward()
    (session, is_new), *more = told
    assert (is_new, more) == (True, [])
    assert session.folder == tmp_path / "Papeles"
    assert cases.profiles_of(session)[0] == "us-eoir"
    session.close()
    vaults.unlock(tmp_path / "Papeles", phrase).close()


def test_going_back_loses_nothing(qtbot: QtBot, model: FirstRunModel, tmp_path: Path) -> None:
    phrase = to_place(qtbot, model)
    (tmp_path / "other").mkdir()
    model.choose_place(tmp_path / "other")
    qtbot.waitUntil(lambda: model.state.spot.folder == tmp_path / "other")
    model.forward()
    model.choose_profile("us-eoir")
    seen = [model.state.step]
    while model.state.step is not Step.LANGUAGE:
        model.back()
        seen.append(model.state.step)
    assert seen == [5, 4, 3, 2, 1]
    assert to_passphrase(model) == phrase
    model.forward()
    model.forward()
    assert model.state.step is Step.PLACE
    model.name_place("Papers")
    assert model.state.spot.folder == tmp_path / "other"
    assert model.state.profile == "us-eoir"


def test_the_start_leads_out_only_where_there_is_an_outside(
    qtbot: QtBot, jobs: Jobs, model: FirstRunModel
) -> None:
    with qtbot.assertNotEmitted(model.left):
        model.back()
    leaving = FirstRunModel(jobs, can_leave=True)
    with qtbot.waitSignal(leaving.left):
        leaving.back()


def test_the_passphrase_is_checked_before_the_next_step(model: FirstRunModel) -> None:
    phrase = to_passphrase(model)
    model.other_words()
    assert model.state.secret.phrase != phrase
    model.use_own()
    model.type_own("a kite above 41 quiet harbours of Numunabad, 1987")
    model.forward()
    assert (model.state.step, model.state.secret.checking) == (Step.PASSPHRASE, True)
    model.forward()
    assert model.state.secret.said is Said.NOT_TYPED
    model.back()
    assert (model.state.step, model.state.secret.checking) == (Step.PASSPHRASE, False)


def test_places_are_looked_at(qtbot: QtBot, model: FirstRunModel, tmp_path: Path) -> None:
    to_place(qtbot, model)
    full, empty, cloud = tmp_path / "full", tmp_path / "empty", tmp_path / "Dropbox"
    for folder in (full, empty, cloud):
        folder.mkdir()
    (full / "Papeles").mkdir()
    for chosen, place, synced in (
        (full, full / "Papeles 2", ""),
        (empty, empty, ""),
        (cloud, cloud, "Dropbox"),
    ):
        model.choose_place(chosen)
        qtbot.waitUntil(lambda place=place: model.state.spot.folder == place)
        assert (model.state.spot.synced, model.state.spot.trouble) == (synced, None)


def test_a_place_that_is_taken_can_be_opened_instead(
    qtbot: QtBot, model: FirstRunModel, tmp_path: Path
) -> None:
    to_place(qtbot, model)
    there = tmp_path / "there"
    there.mkdir()
    (there / "keys.a").touch()
    model.choose_place(there)
    qtbot.waitUntil(lambda: model.state.spot.holds_vault)
    assert isinstance(model.state.spot.trouble, VaultExists)
    model.forward()
    assert model.state.step is Step.PLACE
    wanted = heard(model.existing_wanted)
    model.open_existing(there)
    qtbot.waitUntil(lambda: wanted == [(there,)])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_may_not_be_written_is_told(
    qtbot: QtBot, model: FirstRunModel, tmp_path: Path
) -> None:
    to_place(qtbot, model)
    closed = tmp_path / "closed"
    closed.mkdir(0o500)
    model.choose_place(closed)
    qtbot.waitUntil(lambda: isinstance(model.state.spot.trouble, CannotWrite))


def test_trouble_with_the_place_leads_back_to_it(
    qtbot: QtBot, model: FirstRunModel, tmp_path: Path
) -> None:
    to_place(qtbot, model)
    model.forward()
    (tmp_path / "Papeles").write_text("somebody was quicker")
    model.forward()
    qtbot.waitUntil(lambda: not model.state.making, timeout=15_000)
    assert model.state.step is Step.PLACE
    assert isinstance(model.state.spot.trouble, VaultExists)
    model.name_place("Papeles")
    qtbot.waitUntil(lambda: model.state.spot.folder == tmp_path / "Papeles 2")


def test_one_that_is_here_already_is_asked_for_only_if_it_is_one(
    qtbot: QtBot, model: FirstRunModel, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(model.existing_wanted):
        model.open_existing(tmp_path)
        qtbot.waitUntil(lambda: isinstance(model.state.trouble, NotAVault))
    model.forward()
    assert model.state.trouble is None


def test_a_language_is_told_once(model: FirstRunModel) -> None:
    told = heard(model.language_chosen)
    model.choose_language("en")
    model.choose_language("es")
    assert told == [("es",)]
