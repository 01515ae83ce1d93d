"""Profiles that a vault keeps: read by name, replaced by a newer import, undone like all else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import CHECKOUT
from dossier.errors import NotFound, ProfileInvalid
from dossier.model.changes import Changes
from dossier.progress import Progress
from dossier.vault import profiles as kept
from dossier.vault.session import Session
from dossier.vault.verify import verify
from dossier.workflows import arrange, cases, profiles
from dossier.workflows.undo import History, Name
from vault.making import new_vault

OURS = (CHECKOUT / "resources" / "profiles" / "generic.toml").read_text(encoding="utf-8")
MINE = OURS.replace('id = "generic"', 'id = "my-office"')


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_vault(tmp_path / "case.dossier") as vault:
        yield vault


def file_of(folder: Path, text: str) -> str:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_it_is_found_in_its_vault_only(session: Session, tmp_path: Path) -> None:
    brought, changes = profiles.bring(session, file_of(tmp_path, MINE))
    assert (brought.id, changes) == ("my-office", Changes(case=True))
    assert profiles.read("my-office", session) == brought
    assert profiles.own(session) == (brought,)
    assert profiles.known(session)[-1] == brought
    assert brought not in profiles.known()
    with pytest.raises(NotFound):
        profiles.read("my-office")


def test_it_can_be_worked_with(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        cases.choose(session, "my-office")
    profiles.bring(session, file_of(tmp_path, MINE))
    cases.choose(session, "my-office")
    assert cases.profiles_of(session)[0] == "my-office"
    assert arrange.matter_of(session, "my-office").profile.id == "my-office"


def test_a_newer_one_takes_its_place_and_the_same_one_changes_nothing(
    session: Session, tmp_path: Path
) -> None:
    profiles.bring(session, file_of(tmp_path, MINE))
    assert profiles.bring(session, file_of(tmp_path, MINE))[1] == Changes()
    newer = MINE.replace('authority = "Any authority"', 'authority = "Placeholder Office"')
    profiles.bring(session, file_of(tmp_path, newer))
    assert profiles.read("my-office", session).authority == "Placeholder Office"
    assert list(kept.all(session)) == ["my-office"]
    assert verify(session, Progress()).ok


def test_bringing_one_can_be_undone(session: Session, tmp_path: Path) -> None:
    history = History(session)
    file = file_of(tmp_path, MINE)
    history.do(Name("profile"), lambda: profiles.bring(session, file))
    assert kept.all(session)
    assert history.undo() is not None
    assert not kept.all(session)
    assert history.redo() is not None
    assert profiles.read("my-office", session).id == "my-office"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (OURS, "$.id"),
        (MINE.replace('language = "en"', 'language = "xx"'), "$.language"),
        (MINE.replace("start = 1", "start = 0"), "$.start"),
        ("id = ", "line"),
    ],
    ids=["ours", "no-words", "sense", "form"],
)
def test_what_does_not_fit_is_not_kept(
    session: Session, tmp_path: Path, text: str, where: str
) -> None:
    with pytest.raises(ProfileInvalid) as refused:
        profiles.bring(session, file_of(tmp_path, text))
    assert where in f"{refused.value.facts['where']} line"
    assert not kept.all(session)


def test_one_that_this_release_cannot_read_hides_nothing_else(session: Session) -> None:
    kept.save(session, "old-office", MINE.replace("start = 1", "first_page = 1"))
    kept.save(session, "my-office", MINE)
    assert [one.id for one in profiles.own(session)] == ["my-office"]
    with pytest.raises(ProfileInvalid):
        profiles.read("old-office", session)


def test_troubles_of_a_file_are_all_given(tmp_path: Path) -> None:
    wrong = MINE.replace("start = 1", "start = 0").replace('word = "Exhibit"', 'word = ""')
    assert {where for where, _ in profiles.troubles(file_of(tmp_path, wrong))} == {
        "$.start",
        "$.word",
    }
    assert profiles.troubles(file_of(tmp_path, OURS)) == ()
