"""What is said of papers, events, people, statements and the checklist on the command line."""

from pathlib import Path

import pytest

from cli.papers import pdf
from cli.running import Dossier


@pytest.fixture
def papers(dossier: Dossier, vault: Path, tmp_path: Path) -> Path:
    """A vault with a statement of two pages and a photo of one."""
    pdf(tmp_path / "statement.pdf", "I was born.", 2)
    pdf(tmp_path / "photo.pdf", "A door.")
    for name, kind in (("statement.pdf", "declaration"), ("photo.pdf", "photo")):
        assert dossier("add", vault, tmp_path / name, "--kind", kind).code == 0
    assert dossier("person", vault, "add", "--name", "Elvin Nümunəzadə").code == 0
    return vault


def test_an_event_lasts_and_is_of_a_kind(dossier: Dossier, vault: Path) -> None:
    added = dossier(
        "event", vault, "add", "--title", "Lives in Misal Street", "--date", "2021-03",
        "--until", "2024-05-09", "--kind", "residence", "--note", "The lease ended early.",
        "--statement", "11-14", "--json",
    )  # fmt: skip
    said = added.data["event"]
    assert (said["kind"], said["until"]) == ("residence", "2024-05-09")
    assert (said["note"], said["statement"]) == ("The lease ended early.", "11-14")
    assert "2021-03 – 2024-05-09  residence" in dossier("event", vault, "list").out
    changed = dossier("event", vault, "set", "e1", "--until", "", "--json").data["event"]
    assert changed["until"] is None
    wrong = dossier("event", vault, "set", "e1", "--until", "2021-02", "--json")
    assert wrong.code == 2
    assert wrong.data["error"]["facts"]["what"] == "ends-before-it-begins"
    assert dossier("event", vault, "set", "e1", "--kind", "party").code == 2


def test_a_person_has_spellings_explained_and_can_be_hidden(dossier: Dossier, vault: Path) -> None:
    added = dossier(
        "person", vault, "add", "--name", "Sevda Nümunəzadə", "--names-explained", "ə is read a",
        "--qualifications", "sworn in Sampleton", "--hidden-from", "government,translator",
        "--json",
    )  # fmt: skip
    said = added.data["person"]
    assert said["names_explained"] == "ə is read a"
    assert said["qualifications"] == "sworn in Sampleton"
    assert said["hidden_from"] == ["government", "translator"]
    shown = dossier("person", vault, "set", "p1", "--hidden-from", "", "--json").data["person"]
    assert shown["hidden_from"] == []
    assert dossier("person", vault, "set", "p1", "--hidden-from", "press").code == 2


def test_what_was_typed_by_mistake_is_taken_out(dossier: Dossier, vault: Path) -> None:
    for name in ("Elvin Nümunəzadə", "Elvin Numunzade"):
        assert dossier("person", vault, "add", "--name", name).code == 0
    for title in ("Born", "Boorn"):
        dossier("event", vault, "add", "--title", title, "--date", "1994", "--person", "p1")
    left = dossier("event", vault, "remove", "e2", "--json").data["events"]
    assert [one["title"] for one in left] == ["Born"]
    assert dossier("event", vault, "remove", "e2").code == 2
    left = dossier("person", vault, "remove", "p2", "--json").data["people"]
    assert [one["id"] for one in left] == ["p1"]
    kept = dossier("person", vault, "remove", "p1", "--json")
    assert kept.data["error"]["code"] == "person-named", "an event names them"
    assert "Elvin Nümunəzadə" in dossier("person", vault, "list").out


def test_all_that_is_said_of_a_paper(dossier: Dossier, papers: Path) -> None:
    answer = dossier(
        "set", papers, "d2", "--place", "Misal Street", "--taken-by", "a neighbor",
        "--accessed", "2026-10-01", "--relevance", "The door is broken at the lock.",
        "--hidden-from", "translator", "--mark", "1:120-180.5", "--mark", "1:200-240:the lock: old",
        "--spelled", "p1=Elvin Numunazada", "--handed", "Police office",
        "--handed", "Sample Court,2024-03-16,No. 0, room 1", "--person", "p1", "--json",
    )  # fmt: skip
    said = answer.data["document"]
    assert (said["place"], said["taken_by"]) == ("Misal Street", "a neighbor")
    assert (said["accessed"], said["hidden_from"]) == ("2026-10-01", ["translator"])
    assert said["relevance"] == "The door is broken at the lock."
    assert said["people"] == ["p1"]
    assert said["marks"] == [
        {"page": 1, "top": 120.0, "bottom": 180.5, "note": ""},
        {"page": 1, "top": 200.0, "bottom": 240.0, "note": "the lock: old"},
    ]
    assert said["spelled"] == [{"person": "p1", "name": "Elvin Numunazada"}]
    assert said["handed"] == [
        {"to": "Police office", "day": None, "receipt": ""},
        {"to": "Sample Court", "day": "2024-03-16", "receipt": "No. 0, room 1"},
    ]
    bare = dossier("set", papers, "d2", "--mark", "", "--spelled", "", "--handed", "", "--json")
    said = bare.data["document"]
    assert (said["marks"], said["spelled"], said["handed"]) == ([], [], [])
    assert said["place"] == "Misal Street"


@pytest.mark.parametrize(
    "words",
    [
        ["--mark", "1"],
        ["--mark", "0:1-2"],
        ["--mark", "1:200-100"],
        ["--mark", "1:a-b"],
        ["--mark", "2:1-2"],  # the photo has one page
        ["--spelled", "p1"],
        ["--spelled", "p1="],
        ["--spelled", "p9=Elvin"],
        ["--handed", ",2024"],
        ["--handed", "Court,yesterday"],
        ["--hidden-from", "everyone"],
        ["--person", "p9"],
        ["--accessed", "soon"],
    ],
)
def test_what_can_not_be_read_changes_nothing(
    dossier: Dossier, papers: Path, words: list[str]
) -> None:
    head = dossier("verify", papers, "--json").data["log_head"]
    assert dossier("set", papers, "d2", *words).code == 2
    assert dossier("verify", papers, "--json").data["log_head"] == head


def test_a_statement_is_kept_paragraph_by_paragraph(dossier: Dossier, papers: Path) -> None:
    assert "dossier statement" in dossier("statement", papers, "d1", "list").out
    add = ("statement", papers, "d1", "add")
    dossier(*add, "--number", "11-14", "--text", "I was questioned.", "--evidence", "d2:1")
    dossier(*add, "--number", "9", "--text", "I was called.", "--note", "No paper was given.")
    found = dossier(*add, "--number", "10", "--text", "I went.", "--evidence", "d2", "--json")
    said = found.data["paragraphs"]
    assert [one["number"] for one in said] == ["9", "10", "11-14"]
    assert said[1]["evidence"] == [{"document": "d2", "page": None}]
    assert said[2]["evidence"] == [{"document": "d2", "page": 1}]
    shown = dossier("statement", papers, "d1", "list").out.splitlines()
    assert shown[0] == "¶ 9  I was called.  No paper was given."
    assert shown[2] == "¶ 11-14  I was questioned.  d2:1"
    changed = dossier("statement", papers, "d1", "set", "10", "--evidence", "", "--json")
    assert changed.data["paragraphs"][1]["evidence"] == []
    dossier("statement", papers, "d1", "set", "10", "--page", "1")
    assert "¶ 10:1" in dossier("statement", papers, "d1", "list").out
    left = dossier("statement", papers, "d1", "remove", "9", "--json").data["paragraphs"]
    assert [one["number"] for one in left] == ["10", "11-14"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["d1", "add", "--number", "1", "--text", "Twice."], "usage"),
        (["d1", "add", "--number", "2", "--text", "x", "--evidence", "d9"], "not-found"),
        (["d1", "add", "--number", "2", "--text", "x", "--evidence", "d2:2"], "not-found"),
        (["d1", "add", "--number", "2", "--text", "x", "--evidence", "d2:0"], "usage"),
        (["d1", "set", "7", "--text", "x"], "not-found"),
        (["d1", "remove", "7"], "not-found"),
        (["d9", "list"], "not-found"),
    ],
)
def test_a_paragraph_names_only_what_is_there(
    dossier: Dossier, papers: Path, words: list[str], code: str
) -> None:
    dossier("statement", papers, "d1", "add", "--number", "1", "--text", "I was born.")
    head = dossier("verify", papers, "--json").data["log_head"]
    answer = dossier("statement", papers, *words, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, code)
    assert dossier("verify", papers, "--json").data["log_head"] == head


def test_a_line_of_the_checklist_is_answered(dossier: Dossier, papers: Path) -> None:
    looked = ("checklist", papers, "--profile", "us-eoir")
    lines = dossier(*looked, "--json").data["lines"]
    slot = lines[-1]["slot"]
    assert (lines[-1]["state"], lines[-1]["why"]) == ("to-add", "")
    said = dossier(
        *looked, "--answer", f"{slot}=could-not-get", "--why", "The office is closed.",
        "--tried", "A letter in June.", "--instead", "A witness.", "--what", "Record of the office",
        "--json",
    ).data["lines"][-1]  # fmt: skip
    assert (said["state"], said["why"]) == ("could-not-get", "The office is closed.")
    assert (said["tried"], said["instead"]) == ("A letter in June.", "A witness.")
    assert said["what"] == "Record of the office"
    asked = dossier(*looked, "--answer", f"{slot}=asked", "--tried", "A second one.", "--json")
    said = asked.data["lines"][-1]
    assert (said["state"], said["why"]) == ("asked", "The office is closed.")
    assert said["tried"] == "A second one."
    assert f"{slot}  asked  " in dossier(*looked).out
    back = dossier(*looked, "--answer", f"{slot}=to-add", "--json").data["lines"][-1]
    assert (back["state"], back["why"]) == ("to-add", "")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--answer", "nothing=asked"], "not-found"),
        (["--answer", "police=lost"], "usage"),
        (["--answer", "police"], "usage"),
        (["--why", "It is closed."], "usage"),
    ],
)
def test_an_answer_needs_a_line_and_a_state(
    dossier: Dossier, papers: Path, words: list[str], code: str
) -> None:
    answer = dossier("checklist", papers, "--profile", "us-eoir", *words, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, code)
