"""Facts of the case, people and events on the command line."""

from pathlib import Path

import pytest

from cli.running import Dossier


def test_case_facts_are_set_shown_and_taken_out(dossier: Dossier, vault: Path) -> None:
    assert dossier("case", vault, "show", "--json").data == {"facts": {}}
    answer = dossier("case", vault, "set", "court=Sampleton ZZ", "a-number=A 000 000 000", "--json")
    assert answer.data == {"facts": {"a-number": "A 000 000 000", "court": "Sampleton ZZ"}}
    dossier("case", vault, "set", "court=", "judge=J. Placeholder = she")
    odd = dossier("case", vault, "set", "jugde=x")
    assert odd.err == "No profile prints jugde. Check how it is written.\n"
    dossier("case", vault, "set", "jugde=")
    shown = dossier("case", vault, "show")
    assert shown.out == "a-number=A 000 000 000\njudge=J. Placeholder = she\n"


def test_people_are_added_listed_and_changed(dossier: Dossier, vault: Path) -> None:
    added = dossier(
        "person", vault, "add", "--name", "Günel Örnəkova", "--also", "Gunel Ornekova",
        "--role", "translator", "--languages", "az,en", "--phone", "(000) 555-0100", "--json",
    )  # fmt: skip
    assert added.code == 0
    assert added.data["person"] == {
        "id": "p1",
        "name": "Günel Örnəkova",
        "role": "translator",
        "also": ["Gunel Ornekova"],
        "address": "",
        "phone": "(000) 555-0100",
        "languages": ["az", "en"],
        "names_explained": "",
        "qualifications": "",
        "hidden_from": [],
    }
    changed = dossier("person", vault, "set", "p1", "--address", "1 Placeholder St", "--json")
    assert changed.data["person"]["address"] == "1 Placeholder St"
    assert changed.data["person"]["also"] == ["Gunel Ornekova"]
    people = dossier("person", vault, "list", "--json").data["people"]
    assert people == [changed.data["person"]]
    assert "Günel Örnəkova (Gunel Ornekova)" in dossier("person", vault, "list").out


def test_events_are_listed_by_date(dossier: Dossier, vault: Path) -> None:
    dossier("person", vault, "add", "--name", "Rauf Misalov", "--role", "witness")
    dossier("event", vault, "add", "--title", "Left home", "--date", "2023-05", "--place", "Baku")
    dossier("event", vault, "add", "--title", "Arrest", "--date", "~2019", "--person", "p1")
    events = dossier("event", vault, "list", "--json").data["events"]
    assert [(event["id"], event["date"]) for event in events] == [
        ("e2", "~2019"),
        ("e1", "2023-05"),
    ]
    assert events[0]["people"] == ["p1"]
    changed = dossier("event", vault, "set", "e2", "--title", "First arrest", "--json")
    assert changed.data["event"]["title"] == "First arrest"
    assert changed.data["event"]["date"] == "~2019"


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        (["person", "set", "p7", "--phone", "1"], "person", "p7"),
        (["event", "set", "e1", "--title", "x"], "event", "e1"),
        (["event", "add", "--title", "x", "--date", "2020", "--document", "d4"], "document", "d4"),
        (["event", "add", "--title", "x", "--date", "2020", "--person", "me"], "person", "me"),
        (["translation", "set", "t1", "--state", "done"], "translation", "t1"),
        (["translation", "add", "--of", "d1", "--language", "en"], "document", "d1"),
    ],
)
def test_what_is_not_there_is_named_and_nothing_changes(
    dossier: Dossier, vault: Path, words: list[str], kind: str, name: str
) -> None:
    head = dossier("verify", vault, "--json").data["log_head"]
    command, *rest = words
    answer = dossier(command, vault, *rest, "--json")
    assert answer.code == 2
    assert answer.data["error"]["code"] == "not-found"
    assert answer.data["error"]["facts"] == {"kind": kind, "name": name}
    assert dossier("verify", vault, "--json").data["log_head"] == head


def test_profiles_are_listed_and_shown_with_sources(dossier: Dossier) -> None:
    listed = dossier("profiles", "--json").data["profiles"]
    assert {"us-eoir", "generic"} <= {profile["id"] for profile in listed}
    full = dossier("profiles", "us-eoir", "--json").data["profile"]
    assert full["sections"]
    assert all(rule["source"] for rule in full["rules"])
    assert "https://" in dossier("profiles", "us-eoir").out
    assert dossier("profiles", "us-mars", "--json").data["error"]["code"] == "not-found"
