"""Two profiles laid beside each other: every difference is found, and nothing else."""

from dataclasses import replace

import pytest

from conftest import CHECKOUT
from dossier.model.profile import LabelScheme
from dossier.planning.parse_profile import parse_profile
from dossier.planning.profile_changes import Difference, differences
from planning.matters import COURT, GENERIC, profile_text

NAMES = sorted(path.stem for path in (CHECKOUT / "resources" / "profiles").glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_does_not_differ_from_itself(name: str) -> None:
    profile = parse_profile(profile_text(name))
    assert differences(profile, profile) == ()


def test_entries_are_told_apart_by_their_names_not_their_places() -> None:
    after = replace(COURT, sections=COURT.sections[1:], sources=COURT.sources[::-1])
    assert {one.where for one in differences(COURT, after)} == {
        "sections[application]",
        "sources, order",
    }


def test_what_is_new_gone_and_changed_is_told_with_both_values() -> None:
    section = replace(COURT.sections[1], title="Story", max_pages=7, labels=LabelScheme.NUMBERS)
    after = replace(COURT, start=3, sections=(COURT.sections[0], section, *COURT.sections[2:]))
    assert set(differences(COURT, after)) == {
        Difference("start", None, "3"),
        Difference("sections[declaration].title", "Declaration", "Story"),
        Difference("sections[declaration].max_pages", None, "7"),
        Difference("sections[declaration].labels", None, "numbers"),
    }
    back = differences(after, COURT)
    assert {(one.where, one.before, one.after) for one in back} == {
        (one.where, one.after, one.before) for one in differences(COURT, after)
    }


def test_entries_with_one_name_are_kept_apart() -> None:
    flags = COURT.cover.flags
    after = replace(COURT, cover=replace(COURT.cover, flags=(flags[0], *flags[2:])))
    assert differences(COURT, after)
    assert len(flags) == len({flag.text for flag in flags})


def test_whole_tables_that_one_of_them_lacks_are_told() -> None:
    told = {one.where for one in differences(COURT, GENERIC)}
    assert {"id", "service", "translation.required", "paper.name"} <= told
    assert any(where.startswith("deadlines[appeal]") for where in told)
