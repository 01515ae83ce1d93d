"""People of a case in a real vault: removed when nothing names them, kept when something does."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import NotFound, PersonNamed
from dossier.model.changes import Changes
from dossier.model.document import Interpretation, Spelled
from dossier.model.event import Event
from dossier.model.person import Person
from dossier.model.translation import Translation
from dossier.vault import documents
from dossier.vault.session import Session
from dossier.workflows import edit, events, people, translations
from dossier.workflows.people import Naming
from dossier.workflows.undo import History, Name
from vault.making import add_document, new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """An open vault with cheap parameters and one person."""
    with new_vault(tmp_path / "case") as session:
        people.add(session, Person("", "Günel Örnəkova"))
        yield session


def test_a_person_whom_nothing_names_goes_and_comes_back(vault: Session) -> None:
    history = History(vault)
    changes = history.do(Name("person-remove"), lambda: people.remove(vault, "p1"))
    assert changes == Changes(people=("p1",))
    assert people.everyone(vault) == ()
    with pytest.raises(NotFound):
        people.remove(vault, "p1")
    undone = history.undo()
    assert undone is not None
    assert undone.changes == Changes(people=("p1",))
    assert people.get(vault, "p1").name == "Günel Örnəkova"


@pytest.mark.parametrize("where", ["about", "spelled", "read-out", "event", "translation", "bin"])
def test_a_person_who_is_named_stays(vault: Session, where: str) -> None:
    held = add_document(vault, "Summons")
    expected = Naming(documents=(held.id,))
    match where:
        case "about" | "bin":
            edit.change(vault, held.id, lambda one: replace(one, people=("p1",)))
        case "spelled":
            edit.change(vault, held.id, lambda one: replace(one, spelled=(Spelled("p1", "G."),)))
        case "read-out":
            documents.save(vault, replace(held, interpretation=Interpretation("p1", "az")))
        case "event":
            events.add(vault, Event("", "Arrest", people=("p1",)))
            expected = Naming(events=("e1",))
        case _:
            translations.add(vault, Translation("", held.id, "en", translator="p1"))
            expected = Naming(translations=("t1",))
    if where == "bin":
        edit.remove(vault, [held.id])
    assert people.naming(vault, "p1") == expected
    with pytest.raises(PersonNamed) as refused:
        people.remove(vault, "p1")
    assert refused.value.facts == {"name": "Günel Örnəkova"}
    assert people.get(vault, "p1").name == "Günel Örnəkova"
