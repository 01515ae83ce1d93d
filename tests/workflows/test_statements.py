"""Paragraphs of a statement in a real vault: in their order, with evidence that is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import NotFound, UsageError
from dossier.model.changes import Changes
from dossier.model.document import Cited, Claim
from dossier.vault import documents
from dossier.vault.session import Session
from dossier.workflows import edit, statements
from dossier.workflows.undo import History, Name
from vault.making import add_document, new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """An open vault with a statement and a paper that shows something."""
    with new_vault(tmp_path / "case") as session:
        add_document(session, "Declaration")
        add_document(session, "Summons")
        yield session


def numbers(vault: Session) -> list[str]:
    return [one.number for one in statements.paragraphs(vault, "d1")]


def test_paragraphs_stand_in_the_order_of_their_numbers(vault: Session) -> None:
    for number in ("11-14", "9", "preamble", "10", "9a", "100"):
        assert statements.add(vault, "d1", Claim(number, "…")) == Changes(documents=("d1",))
    assert numbers(vault) == ["9", "9a", "10", "11-14", "100", "preamble"]


@given(st.lists(st.text("0123456789-.a ", min_size=1, max_size=6), unique=True, max_size=8))
def test_any_numbers_have_one_order(given_numbers: list[str]) -> None:
    claims = [Claim(one, "") for one in given_numbers]
    order = sorted(claims, key=statements.by_number)
    claims.reverse()
    assert sorted(claims, key=statements.by_number) == order


def test_a_paragraph_is_changed_and_taken_out(vault: Session) -> None:
    statements.add(vault, "d1", Claim("1", "I was born.", (Cited("d2"),)))
    statements.add(vault, "d1", Claim("2", "I was called."))
    statements.change(vault, "d1", "2", lambda one: replace(one, note="No paper."))
    assert statements.paragraphs(vault, "d1")[1].note == "No paper."
    same = statements.change(vault, "d1", "2", lambda one: one)
    assert same == Changes()
    statements.remove(vault, "d1", "1")
    assert numbers(vault) == ["2"]


def test_it_can_be_undone(vault: Session) -> None:
    history = History(vault)
    history.do(Name("statement"), lambda: statements.add(vault, "d1", Claim("1", "I was born.")))
    assert numbers(vault) == ["1"]
    assert history.undo() is not None
    assert numbers(vault) == []


def test_a_number_stands_once(vault: Session) -> None:
    statements.add(vault, "d1", Claim("1", "I was born."))
    statements.add(vault, "d1", Claim("2", "I was called."))
    with pytest.raises(UsageError) as caught:
        statements.add(vault, "d1", Claim("1", "Again."))
    assert caught.value.facts == {"what": "paragraph-is-there"}
    with pytest.raises(UsageError):
        statements.change(vault, "d1", "2", lambda one: replace(one, number="1"))
    assert numbers(vault) == ["1", "2"]


@pytest.mark.parametrize(
    "evidence", [Cited("d9"), Cited("d2", 0), Cited("d2", 99)], ids=["paper", "zero", "page"]
)
def test_evidence_has_to_be_there(vault: Session, evidence: Cited) -> None:
    with pytest.raises(NotFound):
        statements.add(vault, "d1", Claim("1", "I was born.", (evidence,)))
    assert numbers(vault) == []


@pytest.mark.parametrize("page", [0, 99])
def test_a_paragraph_begins_on_a_page_that_is_there(vault: Session, page: int) -> None:
    statements.add(vault, "d1", Claim("1", "I was born.", page=1))
    with pytest.raises(NotFound):
        statements.change(vault, "d1", "1", lambda one: replace(one, page=page))
    assert [one.page for one in statements.paragraphs(vault, "d1")] == [1]


def test_a_scan_with_fewer_pages_stops_no_other_change(vault: Session) -> None:
    """Evidence that lost its page is told by a finding; a title can still be changed."""
    claims = (Claim("1", "I was born.", (Cited("d2", 99),)),)
    documents.save(vault, replace(documents.get(vault, "d1"), claims=claims))
    edit.change(vault, "d1", lambda one: replace(one, title="My declaration"))
    assert documents.get(vault, "d1").claims == claims


def test_what_is_not_there_is_named(vault: Session) -> None:
    for work in (
        lambda: statements.paragraphs(vault, "d9"),
        lambda: statements.remove(vault, "d1", "7"),
        lambda: statements.change(vault, "d1", "7", lambda one: one),
    ):
        with pytest.raises(NotFound):
            work()
