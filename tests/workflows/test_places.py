"""A place for a new vault: free, plainly named, and who else gets its files."""

import os
from pathlib import Path

import pytest

from dossier.workflows.places import kept, proposed, synced_by


def test_a_free_plain_name_is_proposed(tmp_path: Path) -> None:
    assert proposed(tmp_path) == tmp_path / "Papers"
    (tmp_path / "Papers").mkdir()
    (tmp_path / "Papers 2").write_text("a file")
    (tmp_path / "Papers 3").symlink_to(tmp_path / "nowhere")
    assert proposed(tmp_path) == tmp_path / "Papers 4"
    assert not (tmp_path / "Papers 4").exists(), "nothing is made"
    assert proposed(tmp_path, "Papeles") == tmp_path / "Papeles"
    assert "dossier" not in proposed(tmp_path).name.casefold()


def test_a_home_that_cannot_be_looked_at_gives_a_name_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert proposed(tmp_path / "file") == tmp_path / "file" / "Papers"


def test_a_vault_in_the_home_is_found_again_the_last_one_first(tmp_path: Path) -> None:
    (tmp_path / "Music").mkdir()
    (tmp_path / "note.txt").write_text("")
    assert kept(tmp_path) is None
    for age, name in enumerate((".hidden", "Papers 2", "Papers")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "keys.a").write_text("")
        os.utime(tmp_path / name / "keys.a", (age, age))
    assert kept(tmp_path) == tmp_path / "Papers"
    os.utime(tmp_path / "Papers 2" / "keys.a", (9, 9))
    assert kept(tmp_path) == tmp_path / "Papers 2"
    assert kept(tmp_path / "note.txt") is None


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("OneDrive - Sample/Papers", "OneDrive"),
        ("Dropbox/Papers", "Dropbox"),
        ("Library/Mobile Documents/Papers", "iCloud"),
        ("Papers", ""),
        ("my dropboxes/Papers", ""),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_named(place: str, service: str) -> None:
    assert synced_by(Path("/home/sample") / place) == service
