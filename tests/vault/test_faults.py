"""Short forms of the faults: what must not happen does not."""

from pathlib import Path

import pytest

from dossier.vault import documents
from vault import faults
from vault.making import unlock


def test_bit_flips_are_noticed_or_harmless(folder: Path) -> None:
    assert faults.flip_bits(folder, 200) == []


def test_pages_put_back_are_noticed_or_harmless(folder: Path) -> None:
    assert faults.put_pages_back(folder, 60) == []


def test_files_cut_short_are_noticed_or_harmless(folder: Path) -> None:
    assert faults.cut_short(folder, 24) == []


def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(folder: Path) -> None:
    assert faults.kill_at_random(folder, 10) == []


def test_of_two_that_open_at_once_one_is_told(folder: Path) -> None:
    assert faults.open_twice(folder, 5) == []


def test_a_full_disk_is_named_and_costs_nothing(folder: Path) -> None:
    assert faults.fill_the_disk(folder, (2_000_000, 9_123_456)) == []


def test_a_folder_that_may_not_be_written_is_named(folder: Path) -> None:
    assert faults.forbid_writing(folder) == []


def test_the_drivers_notice_silent_damage(folder: Path) -> None:
    sound = faults.make_sample(folder, count=2)
    assert faults.judge_damaged(folder, sound, "nothing") == []
    with unlock(folder) as vault:
        documents.erase(vault, "d1")
    assert faults.judge_damaged(folder, sound, "one less") == ["one less: changed, but verified"]


def test_the_drivers_notice_a_lost_document(folder: Path) -> None:
    faults.make_sample(folder, count=2)
    known = faults.Acknowledged({"d1": "Document 0", "d2": "Document 1", "d3": "Lost"})
    assert list(faults.look_after(folder, known)) == ["d3 is lost"]


@pytest.mark.parametrize("line", [b'["added", "d1", "One"]', b""])
def test_half_a_line_is_no_acknowledgement(line: bytes) -> None:
    known = faults.Acknowledged()
    known.hear(line)
    assert known.titles == {}
