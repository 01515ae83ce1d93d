"""What is typed is kept as a draft, becomes one change, and is never in neither place."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dossier.errors import DossierError, NotADate, NotFound
from dossier.model.changes import Changes
from dossier.model.dates import FuzzyDate
from dossier.model.document import Spelled
from dossier.model.event import Event
from dossier.model.packet import Answer, Packet, SlotState, Withdrawn
from dossier.model.person import Person
from dossier.model.translation import State, Translation
from dossier.vault import case, documents, events, log, packets, people, translations
from dossier.vault.session import Session
from dossier.workflows import drafts
from dossier.workflows.undo import History, Name
from vault.making import add_document, new_vault, unlock

TESTS = Path(__file__).resolve().parents[1]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """A vault with one thing of each kind."""
    with new_vault(tmp_path / "case.dossier") as session:
        add_document(session, "Passport")
        add_document(session, "Passport, translated")
        people.add(session, Person("", "Layla Mithal"))
        events.add(session, Event("", "Arrest"))
        translations.add(session, Translation("", "d1", "en", State.ASKED))
        packets.add(session, Packet("", "generic", date(2026, 1, 2)))
        yield session


def entries(session: Session) -> int:
    with session.turn() as database:
        return log.last_entry(database).number


SINGLE_LINES = [
    *(("d1", field) for field in ("title", "original_title", "number", "issued_by", "url")),
    *(("d1", field) for field in ("language", "cover_words")),
    *(("d1", field) for field in ("place", "taken_by", "relevance")),
    *(("p1", field) for field in ("name", "address", "phone", "email")),
    *(("p1", field) for field in ("names_explained", "qualifications")),
    *(("e1", field) for field in ("title", "place")),
]
GET = {"d": documents.get, "p": people.get, "e": events.get, "t": translations.get}


def value(session: Session, subject: str, field: str) -> object:
    return getattr(GET[subject[0]](session, subject), field)


@pytest.mark.parametrize(("subject", "field"), SINGLE_LINES)
def test_a_text_becomes_one_change(vault: Session, subject: str, field: str) -> None:
    before = entries(vault)
    drafts.put(vault, subject, field, " Two")
    assert entries(vault) == before
    changes = drafts.settle(vault, subject, field, " Two words ")
    assert value(vault, subject, field) == "Two words"
    names = (*changes.documents, *changes.people, *changes.events)
    assert (names, entries(vault)) == ((subject,), before + 1)
    assert drafts.left(vault) == ()
    assert drafts.settle(vault, subject, field, "Two words") == Changes()
    drafts.settle(vault, subject, field, "  ")
    emptied = "Two words" if field in ("title", "name") else ""
    assert value(vault, subject, field) == emptied


@pytest.mark.parametrize(("subject", "field"), [("d1", "date"), ("p1", "birth"), ("e1", "date")])
def test_dates_are_read(vault: Session, subject: str, field: str) -> None:
    for text, wanted in (
        ("2019", FuzzyDate(2019)),
        (" 2019-03 ", FuzzyDate(2019, 3)),
        ("~2019-03-14", FuzzyDate(2019, 3, 14, about=True)),
        ("", None),
    ):
        drafts.settle(vault, subject, field, text)
        assert value(vault, subject, field) == wanted


@pytest.mark.parametrize("text", ["soon", "2019-13", "2019-02-30", "14.03.2019"])
def test_what_is_no_date_stays_a_draft(vault: Session, text: str) -> None:
    drafts.put(vault, "d1", "date", text)
    with pytest.raises(NotADate) as raised:
        drafts.settle(vault, "d1", "date", text)
    assert raised.value.facts == {"text": text}
    assert drafts.left(vault) == (("d1", "date", text),)
    assert documents.get(vault, "d1").date is None


def test_other_spellings_are_one_a_line(vault: Session) -> None:
    changes = drafts.settle(vault, "p1", "also", " Leyla Misal\n\n ليلى مثال \n")
    assert people.get(vault, "p1").also == ("Leyla Misal", "ليلى مثال")
    assert changes == Changes(people=("p1",))


def test_a_typed_translation_is_begun(vault: Session) -> None:
    assert drafts.settle(vault, "t1", "text", "I was born.\n") == Changes(translations=("t1",))
    told = translations.get(vault, "t1")
    assert (told.text, told.state) == ("I was born.\n", State.DRAFT)
    translations.save(vault, replace(told, state=State.DONE))
    drafts.settle(vault, "t1", "text", "I was born in Sampleton.")
    assert translations.get(vault, "t1").state is State.DONE
    drafts.settle(vault, "t1", "text", "")
    told = translations.get(vault, "t1")
    assert (told.text, told.state) == ("", State.NEEDED)


def test_a_typed_translation_takes_the_place_of_a_file_but_nothing_typed_does_not(
    vault: Session,
) -> None:
    with_file = Translation("t1", "d1", "en", State.DONE, document="d2")
    translations.save(vault, with_file)
    assert drafts.settle(vault, "t1", "text", " ") == Changes()
    assert translations.get(vault, "t1") == with_file
    drafts.settle(vault, "t1", "text", "Typed.")
    assert translations.get(vault, "t1") == replace(with_file, document=None, text="Typed.")


def test_why_a_paper_could_not_be_had_and_what_was_tried(vault: Session) -> None:
    said = Answer("passport", SlotState.COULD_NOT_GET)
    packets.save(vault, replace(packets.get(vault, "k1"), answers=(said,)))
    assert drafts.settle(vault, "k1", "why:passport", " taken away") == Changes(packets=("k1",))
    drafts.settle(vault, "k1", "tried:passport", "asked the consulate")
    drafts.settle(vault, "k1", "instead:passport", "a copy")
    drafts.settle(vault, "k1", "what:passport", "Passport of the applicant")
    assert packets.get(vault, "k1").answers == (
        replace(
            said,
            why="taken away",
            tried="asked the consulate",
            instead="a copy",
            what="Passport of the applicant",
        ),
    )
    for field in ("why:birth", "nothing:passport", "withdrawn:d9"):
        with pytest.raises(NotFound):
            drafts.settle(vault, "k1", field, "never said")


def test_why_an_exhibit_is_taken_back(vault: Session) -> None:
    taken = (Withdrawn("d1"), Withdrawn("d2", "it was of somebody else"))
    packets.save(vault, replace(packets.get(vault, "k1"), withdrawn=taken))
    drafts.settle(vault, "k1", "withdrawn:d1", " the page was cut ")
    assert packets.get(vault, "k1").withdrawn == (
        replace(taken[0], why="the page was cut"),
        taken[1],
    )


def test_how_a_document_writes_names(vault: Session) -> None:
    people.add(vault, Person("", "Elvin Mithal"))
    assert drafts.settle(vault, "d1", "spelled:p1", " Leyla Misal ") == Changes(documents=("d1",))
    drafts.settle(vault, "d1", "spelled:p2", "Elvin")
    drafts.settle(vault, "d1", "spelled:p1", "Lejla Misal")
    expected = {Spelled("p1", "Lejla Misal"), Spelled("p2", "Elvin")}
    assert set(documents.get(vault, "d1").spelled) == expected
    drafts.settle(vault, "d1", "spelled:p2", " ")
    assert documents.get(vault, "d1").spelled == (Spelled("p1", "Lejla Misal"),)


def test_facts_of_the_case_and_of_a_cover(vault: Session) -> None:
    assert drafts.settle(vault, "case", "a-number", " 000-000-000 ") == Changes(case=True)
    assert case.load(vault).get("a-number") == "000-000-000"
    assert drafts.settle(vault, "k1", "cover:court", "Sampleton ") == Changes(packets=("k1",))
    packet = packets.get(vault, "k1")
    assert packet.cover == (("court", "Sampleton"),)
    assert packet.edited == date.today()  # noqa: DTZ011 - as arranging does
    drafts.settle(vault, "k1", "cover:court", "")
    assert packets.get(vault, "k1").cover == ()
    assert drafts.settle(vault, "k1", "cover:court", "") == Changes()


@pytest.mark.parametrize(
    ("subject", "field"),
    [
        *(("d9", "title"), ("d1", "sha256"), ("p1", "role"), ("e1", "x"), ("t1", "of")),
        *(("k1", "items"), ("k9", "cover:court"), ("", "cover:court"), ("x", "y")),
    ],
)
def test_what_is_not_there_is_not_found_and_stays_a_draft(
    vault: Session, subject: str, field: str
) -> None:
    drafts.put(vault, subject, field, "typed")
    with pytest.raises(NotFound):
        drafts.settle(vault, subject, field, "typed")
    assert drafts.left(vault) == ((subject, field, "typed"),)
    drafts.forget(vault, subject, field)
    assert drafts.left(vault) == ()


def test_what_was_typed_before_the_end_becomes_changes_at_unlock(vault: Session) -> None:
    for subject, field, text in (
        ("d1", "title", "Passport of Layla Mithal"),
        ("d1", "number", "000-1"),
        ("d1", "date", "soon"),
        ("case", "court", "Sampleton"),
        ("p9", "name", "Nobody"),
    ):
        drafts.put(vault, subject, field, text)
    vault.close()
    with unlock(vault.folder) as again:
        assert drafts.settle_all(again) == Changes(documents=("d1",), case=True)
        document = documents.get(again, "d1")
        assert (document.title, document.number) == ("Passport of Layla Mithal", "000-1")
        assert case.load(again).get("court") == "Sampleton"
        assert drafts.left(again) == (("d1", "date", "soon"), ("p9", "name", "Nobody"))
        assert drafts.settle_all(again) == Changes()


def test_a_damaged_record_keeps_its_draft_and_nothing_else_waits(vault: Session) -> None:
    drafts.put(vault, "d1", "title", "Typed")
    drafts.put(vault, "p1", "name", "Leyla Misal")
    with vault.transaction() as database:
        database.execute("UPDATE records SET hash = x'00' WHERE kind = 'document' AND number = 1")
    assert drafts.settle_all(vault) == Changes(people=("p1",))
    assert drafts.left(vault) == (("d1", "title", "Typed"),)


def test_typing_is_one_step_to_undo(vault: Session) -> None:
    history = History(vault)
    drafts.put(vault, "d1", "title", "Typed")
    history.do(Name("edit"), lambda: drafts.settle(vault, "d1", "title", "Typed"))

    def not_a_date() -> Changes:
        return drafts.settle(vault, "d1", "date", "soon")

    with pytest.raises(DossierError):
        history.do(Name("edit"), not_a_date)
    assert history.depth == 1
    history.undo()
    assert documents.get(vault, "d1").title == "Passport"
    assert drafts.left(vault) == (), "what was typed then does not come back at the next unlock"


def test_killed_while_typing(vault: Session) -> None:
    vault.close()
    for lines in (1, 40, 113):
        kept = _type_and_kill(vault.folder, lines)
        with unlock(vault.folder) as again:
            ((_, _, text),) = drafts.left(again)
            number = int(kept.rsplit(" ", 1)[1])
            assert int(text.rsplit(" ", 1)[1]) >= number, "what was said to be kept is"
            assert drafts.settle_all(again) == Changes(documents=("d1",))
            assert documents.get(again, "d1").title == text


def _type_and_kill(folder: Path, lines: int) -> str:
    """Let a program type, kill it after some letters; give the last text it said to be kept."""
    environment = {**os.environ, "PYTHONPATH": f"{TESTS.parent / 'src'}{os.pathsep}{TESTS}"}
    process = subprocess.Popen(
        [sys.executable, "-m", "workflows.typist", str(folder)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as stream:
        for _ in range(lines):
            assert stream.readline()
        process.send_signal(signal.SIGKILL)
        said = stream.read().splitlines(keepends=True)
    process.wait()
    whole = [line for line in said if line.endswith("\n")]
    return (whole or [f"Passport of Layla Mithal, letter {lines - 1}"])[-1].strip()
