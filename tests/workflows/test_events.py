"""What happened, in a real vault: in order of time, and no end before its beginning."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import NotFound, UsageError
from dossier.model.changes import Changes
from dossier.model.dates import FuzzyDate
from dossier.model.event import Event, EventKind
from dossier.workflows import events
from vault.making import new_vault

DATE = FuzzyDate.parse


def test_an_event_keeps_all_that_is_said_of_it(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case") as vault:
        told = Event(
            "",
            "Lives in Misal Street",
            DATE("2021-03"),
            kind=EventKind.RESIDENCE,
            until=DATE("2024-05-09"),
            note="The lease ended early.",
            statement="5-6",
        )
        (name,) = events.add(vault, told).events
        assert events.get(vault, name) == replace(told, id=name)


@pytest.mark.parametrize(
    ("first", "last", "right"),
    [
        ("2021-03-05", "2021-03-05", True),
        ("2021-03-05", "2021-03-04", False),
        ("2021-03", "2021-02-28", False),
        ("2021-03", "2021-03-01", True),
        ("2021", "2020-12", False),
        ("2021-06", "2021", True),  # it may have ended in December
        ("~2021-06", "2021-05", False),
    ],
)
def test_an_end_is_not_before_the_beginning(
    tmp_path: Path, first: str, last: str, *, right: bool
) -> None:
    with new_vault(tmp_path / "case") as vault:
        events.add(vault, Event("", "Work abroad", DATE(first)))
        if right:
            events.change(vault, "e1", lambda one: replace(one, until=DATE(last)))
            assert events.get(vault, "e1").until == DATE(last)
            return
        with pytest.raises(UsageError) as caught:
            events.change(vault, "e1", lambda one: replace(one, until=DATE(last)))
        assert caught.value.facts == {"what": "ends-before-it-begins"}
        assert events.get(vault, "e1").until is None


def test_an_end_alone_can_be_kept(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case") as vault:
        events.add(vault, Event("", "Work abroad", until=DATE("2021")))
        assert [one.until for one in events.timeline(vault)] == [DATE("2021")]


def test_an_event_is_taken_away_and_its_number_never_comes_back(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case") as vault:
        events.add(vault, Event("", "Typed by mistake"))
        assert events.remove(vault, "e1") == Changes(events=("e1",))
        assert events.timeline(vault) == ()
        assert events.add(vault, Event("", "Work abroad")).events == ("e2",)
        with pytest.raises(NotFound):
            events.remove(vault, "e1")
