"""What transactions change is noted: of this thread, of what was kept, and nothing is left."""

import threading
from dataclasses import replace

import pytest

from dossier.errors import Stopped
from dossier.model.person import Person
from dossier.vault import documents, people, settings
from dossier.vault.history import Step, put_back, step_of
from dossier.vault.session import Session
from vault.making import add_document


def touched(step: Step) -> list[str]:
    return [change.id for change in step.changes]


def test_the_earliest_and_the_latest_are_noted(vault: Session) -> None:
    person = people.add(vault, Person("", "One"))
    with vault.noted() as notes:
        for name in ("Two", "Three"):
            people.save(vault, replace(person, name=name))
        people.add(vault, Person("", "New"))
    assert notes.before == {
        ("person", 1): '{"id":"p1","name":"One"}',
        ("person", 2): None,
    }
    assert notes.after["person", 1] == '{"id":"p1","name":"Three"}'


def test_texts_and_thumbnails_that_are_written_over_are_noted(vault: Session) -> None:
    document = add_document(vault, "One", text=("first", "second"))
    with vault.noted() as notes:
        documents.save_text(vault, document.id, ("other",))
        documents.save_text(vault, document.id, ("third",))
        documents.put_back(vault, document, None, b"new thumbnail")
    assert notes.texts == {1: ("first", "second")}
    assert notes.thumbnails == {1: b"thumbnail of One"}


def test_what_is_rolled_back_is_not_noted(vault: Session) -> None:
    def broken_off() -> None:
        with vault.transaction():
            people.add(vault, Person("", "Never"))
            raise Stopped

    with vault.noted() as notes:
        with pytest.raises(Stopped):
            broken_off()
        people.add(vault, Person("", "One"))
    assert [record for record in notes.after.values() if "Never" in record] == []
    assert len(notes.after) == 1


def test_nothing_stays_in_the_connection(vault: Session) -> None:
    with vault.noted():
        people.add(vault, Person("", "One"))
    with vault.turn() as database:
        assert database.execute("SELECT count(*) FROM sqlite_temp_master").fetchone() == (0,)


def test_what_another_thread_does_meanwhile_is_not_noted(vault: Session) -> None:
    def beside() -> None:
        settings.set(vault, "idle-minutes", "5")

    with vault.noted() as notes:
        people.add(vault, Person("", "One"))
        other = threading.Thread(target=beside)
        other.start()
        other.join()
    assert list(notes.before) == [("person", 1)]
    assert settings.get(vault, "idle-minutes") == "5"


def test_noting_has_to_be_begun_outside(vault: Session) -> None:
    with vault.transaction(), pytest.raises(ValueError, match="outside"), vault.noted():
        pass
    with vault.noted(), pytest.raises(ValueError, match="outside"), vault.noted():
        pass
    with vault.noted() as notes:
        people.add(vault, Person("", "One"))
    assert touched(step_of(notes)) == ["p1"]


def test_what_was_erased_for_good_is_no_step(vault: Session) -> None:
    add_document(vault, "One")
    with vault.noted() as notes:
        documents.erase(vault, "d1")
    assert touched(step_of(notes)) == []


def test_a_record_that_says_nothing_is_as_good_as_none(vault: Session) -> None:
    with vault.noted() as notes:
        settings.set(vault, "idle-minutes", "")
    assert touched(step_of(notes)) == []


def test_the_way_back_is_a_step_too(vault: Session) -> None:
    with vault.noted() as notes:
        people.add(vault, Person("", "One"))
    again = put_back(vault, step_of(notes))
    assert people.all(vault) == ()
    assert again.touched.people == ("p1",)
    put_back(vault, again)
    assert people.all(vault) == (Person("p1", "One"),)
    assert people.add(vault, Person("", "Two")).id == "p2"
