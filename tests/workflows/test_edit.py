"""What a change of a document may name, and what it may not."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.document import Cited, Claim, Mark, Spelled
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


def test_marks_and_spellings_name_what_is_there(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case") as vault:
        name = add_document(vault, "Report").id
        people.add(vault, Person("", "Elvin Misalov"))
        pages = len(documents.get(vault, name).safe.pages)
        wrong = (
            {"marks": (Mark(pages + 1, 1, 2),)},
            {"spelled": (Spelled("p9", "Elvin"),)},
            {"claims": (Claim("1", "x", (Cited("d9"),)),)},
        )
        for fields in wrong:
            with pytest.raises(NotFound):
                edit.change(vault, name, lambda before, said=fields: replace(before, **said))
        right = {"marks": (Mark(pages, 1, 2),), "spelled": (Spelled("p1", "Elvin"),)}
        edit.change(vault, name, lambda before: replace(before, **right))
        assert documents.get(vault, name).marks == right["marks"]
