"""What a change of a document may name, and what it may not."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.person import Person
from dossier.vault import documents
from dossier.workflows import edit, people
from vault.making import add_document, new_vault


def test_people_of_a_document_have_to_be_there(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case") as vault:
        name = add_document(vault, "Passport").id
        people.add(vault, Person("", "Elvin Misalov"))
        with pytest.raises(NotFound):
            edit.change(vault, name, lambda before: replace(before, people=("p1", "p2")))
        assert documents.get(vault, name).people == ()
        changes = edit.change(vault, name, lambda before: replace(before, people=("p1",)))
        assert changes == Changes(documents=(name,))
        assert documents.get(vault, name).people == ("p1",)
