"""What an order to add means."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.workflows.files import Found, Passed, named, natural


def make(folder: Path, *names: str) -> None:
    for name in names:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"x")


def test_a_folder_means_its_files_as_a_person_counts_them(tmp_path: Path) -> None:
    make(tmp_path, "page 10.jpg", "page 2.jpg", "Page 1.jpg", "b/2.pdf", "b/11.pdf", "a.pdf")
    found = named([tmp_path])
    assert [str(one.path.relative_to(tmp_path)) for one in found] == [
        "a.pdf",
        "b/2.pdf",
        "b/11.pdf",
        "Page 1.jpg",
        "page 2.jpg",
        "page 10.jpg",
    ]
    assert all(isinstance(one, Found) for one in found)


def test_files_stay_in_the_order_they_are_named_and_absent_ones_are_kept(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "a.pdf")
    paths = [tmp_path / "b.pdf", tmp_path / "nothing.pdf", tmp_path / "a.pdf"]
    assert named(paths) == tuple(map(Found, paths))


def test_vaults_and_what_computers_leave_are_no_papers(tmp_path: Path) -> None:
    make(tmp_path, ".DS_Store", "Thumbs.db", "._scan.pdf", "case/vault.db", "case/keys.a", ".a.jpg")
    assert named([tmp_path]) == (
        Passed(tmp_path / "._scan.pdf"),
        Found(tmp_path / ".a.jpg"),
        Passed(tmp_path / ".DS_Store"),
        Passed(tmp_path / "case"),
        Passed(tmp_path / "Thumbs.db"),
    )
    assert named([tmp_path / "case"]) == (Passed(tmp_path / "case"),)


def test_links_to_folders_and_empty_folders_are_said(tmp_path: Path) -> None:
    make(tmp_path, "in/a.pdf")
    (tmp_path / "in" / "round").symlink_to(tmp_path)
    assert named([tmp_path / "in"]) == (
        Found(tmp_path / "in" / "a.pdf"),
        Passed(tmp_path / "in" / "round", "unreadable-file"),
    )
    (tmp_path / "none").mkdir()
    assert named([tmp_path / "none"]) == (Passed(tmp_path / "none", "empty-file"),)


def test_a_name_that_is_no_utf8_or_too_long_is_only_a_name(tmp_path: Path) -> None:
    odd = os.fsdecode(b"scan \xff.pdf")
    make(tmp_path, odd)
    assert named([tmp_path]) == (Found(tmp_path / odd),)
    too_long = tmp_path / ("x" * 5000)
    assert named([too_long]) == (Found(too_long),)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="an administrator may enter all")
def test_a_folder_that_may_not_be_entered_is_said(tmp_path: Path) -> None:
    make(tmp_path, "shut/a.pdf")
    (tmp_path / "shut").chmod(0)
    assert named([tmp_path]) == (Passed(tmp_path / "shut", "unreadable-file"),)
    (tmp_path / "shut").chmod(0o700)


@given(st.lists(st.text()))
def test_any_names_can_be_sorted(names: list[str]) -> None:
    assert sorted(sorted(names, key=natural)) == sorted(names)
