"""Translations that share a certificate share its signed page; what is told later is laid over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.model.translation import Sworn, Translation
from dossier.vault.session import Session
from dossier.workflows import translations
from vault.making import add_document, new_vault


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A vault with four papers; three of them have translations, two under one certificate."""
    with new_vault(tmp_path / "case.dossier") as session:
        for title in ("Summons", "Decision", "Letter", "Signed page"):
            add_document(session, title)
        for of, joint in (("d1", "court"), ("d2", "court"), ("d3", "")):
            translations.add(session, Translation("", of, "en", text="Words", joint=joint))
        yield session


def test_a_page_signed_for_one_is_signed_for_all_that_share_it(session: Session) -> None:
    changes = translations.change(session, "t1", lambda one: replace(one, signed="d4"))
    assert changes.translations == ("t1", "t2")
    first, second, other = translations.everything(session)
    assert (first.signed, second.signed, other.signed) == ("d4", "d4", None)
    assert "Summons" in first.names
    assert "Decision" in second.names
    translations.change(session, "t2", lambda one: replace(one, signed=None))
    assert [one.signed for one in translations.everything(session)] == [None, None, None]


def test_a_page_of_its_own_stays(session: Session) -> None:
    translations.change(session, "t2", lambda one: replace(one, joint="", signed="d3"))
    translations.change(session, "t2", lambda one: replace(one, joint="court"))
    translations.change(session, "t1", lambda one: replace(one, signed="d4"))
    assert [one.signed for one in translations.everything(session)] == ["d4", "d3", None]


def test_what_is_told_later_is_laid_over(session: Session) -> None:
    told = Translation("", "d3", "en", dialect="Ganja", joint="letters", sworn=Sworn("0000"))
    translations.add(session, told)
    translations.add(session, Translation("", "d3", "en", translator=None))
    found = translations.get(session, "t3")
    assert (found.text, found.dialect, found.joint) == ("Words", "Ganja", "letters")
    assert found.sworn == Sworn("0000")
