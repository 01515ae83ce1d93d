"""Lists show just what whole documents say, and are checked against what was written."""

from dataclasses import fields, replace
from datetime import date

import pytest

from dossier.errors import VaultDamaged
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.listing import Listed
from dossier.vault import documents, listing
from dossier.vault.session import Session
from vault.making import add_document


def test_a_list_says_what_the_documents_say(vault: Session) -> None:
    first = add_document(vault, "One")
    second = replace(
        add_document(vault, "Two"),
        kind=Kind.MEDICAL,
        added=date(2026, 3, 4),
        date=FuzzyDate(2019, 3, about=True),
        language="fa",
        people=("p1", "p2"),
        sensitive=True,
        cover_words="photo of my arm",
    )
    documents.save(vault, second)
    third = add_document(vault, "Three")
    documents.save(vault, replace(third, removed=True))
    assert listing.all(vault) == (listing.of(first), listing.of(second))
    shown = listing.all(vault)[1]
    assert (shown.id, shown.title, shown.kind) == (second.id, "Two", Kind.MEDICAL)
    assert shown.pages == len(second.safe.pages)
    whole = {field.name for field in fields(second)} | {"name", "pages", "file"}
    assert {field.name for field in fields(Listed)} <= whole


def test_a_changed_record_is_noticed(vault: Session) -> None:
    add_document(vault, "One")
    with vault.transaction() as database:
        database.execute("UPDATE records SET record = replace(record, 'One', 'Won')")
    with pytest.raises(VaultDamaged):
        listing.all(vault)
