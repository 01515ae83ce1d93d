"""Unlocking in the window: the key is derived beside it, and what stands in the way is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from doors import heard, jobs
from dossier.errors import NotAVault, VaultDamaged, VaultInUse, WrongPassphrase
from dossier.ui.jobs import Jobs, Lane
from dossier.ui.viewmodels.unlock import Phase, Unlock, UnlockModel
from dossier.vault import session as vaults

__all__ = ["jobs"]


@pytest.fixture
def model(folder: Path, jobs: Jobs) -> UnlockModel:
    """The screen in front of it."""
    return UnlockModel(folder, jobs)


def refused(qtbot: QtBot, model: UnlockModel) -> object:
    """Wait until it is refused and give why."""
    qtbot.waitUntil(lambda: model.state.phase is Phase.REFUSED)
    return type(model.state.trouble)


@pytest.mark.parametrize("typed", [PASSPHRASE, f" {PASSPHRASE.replace(' ', '  ')} "])
def test_the_passphrase_opens_it_also_with_a_space_too_many(
    qtbot: QtBot, model: UnlockModel, typed: str
) -> None:
    seen, told = heard(model.changed), heard(model.opened)
    model.open_with(typed)
    assert seen == [(Unlock(Phase.OPENING),)], "the window's own thread derives nothing"
    model.open_with("twice at once")
    qtbot.waitUntil(lambda: len(told) == 1)
    session, is_new = told[0]
    assert (session.folder, is_new) == (model.folder, False)
    session.close()
    assert seen[1:] == [(Unlock(Phase.OPENED),)]


def test_another_one_is_refused_and_can_be_tried_again(qtbot: QtBot, model: UnlockModel) -> None:
    model.open_with("not these words")
    assert refused(qtbot, model) is WrongPassphrase
    told = heard(model.opened)
    model.open_with(PASSPHRASE)
    qtbot.waitUntil(lambda: len(told) == 1)
    told[0][0].close()


def test_what_else_stands_in_the_way_is_told(
    qtbot: QtBot, model: UnlockModel, folder: Path, tmp_path: Path
) -> None:
    with vaults.unlock(folder, PASSPHRASE):
        model.open_with(PASSPHRASE)
        assert refused(qtbot, model) is VaultInUse
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "keys.a").write_bytes(b"not a header")
    model.other(broken)
    qtbot.waitUntil(lambda: model.state == Unlock())
    model.open_with(PASSPHRASE)
    assert refused(qtbot, model) is VaultDamaged


def test_another_vault_is_taken_only_if_it_is_one(
    qtbot: QtBot, jobs: Jobs, folder: Path, tmp_path: Path
) -> None:
    model = UnlockModel(tmp_path, jobs)
    model.other(tmp_path / "nothing")
    assert refused(qtbot, model) is NotAVault
    assert model.folder == tmp_path
    model.other(folder)
    qtbot.waitUntil(lambda: model.state == Unlock())
    assert model.folder == folder


def test_nothing_leads_away_while_it_opens(
    qtbot: QtBot, model: UnlockModel, jobs: Jobs, tmp_path: Path
) -> None:
    wanted = list[bool]()
    model.new_wanted.connect(lambda: wanted.append(True))
    model.open_with("not these words")
    model.start_new()
    model.other(tmp_path)
    qtbot.waitUntil(lambda: jobs.is_idle(Lane.QUICK) and model.state.phase is Phase.REFUSED)
    assert wanted == []
    assert model.folder != tmp_path
    model.start_new()
    assert wanted == [True]
