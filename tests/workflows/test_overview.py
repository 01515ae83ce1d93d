"""The first page of a case from a real vault: what stands there, and what answers change."""

from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from dossier.errors import NotFound
from dossier.model.checklist import Step
from dossier.model.document import Kind
from dossier.model.overview import Overview
from dossier.model.packet import Answer, SlotState
from dossier.vault import documents, packets
from dossier.vault.session import Session
from dossier.workflows import arrange, casefacts, cases, overview
from dossier.workflows.arrange import Wanted
from dossier.workflows.plans import Plans
from vault.making import add_document, new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """An open, empty vault with cheap parameters."""
    with new_vault(tmp_path / "case") as session:
        yield session


def add(vault: Session, title: str, kind: Kind, language: str = "en") -> str:
    held = add_document(vault, title)
    documents.save(vault, replace(held, kind=kind, language=language))
    return held.id


def look(vault: Session, skipped: Container[str] = ()) -> Overview:
    return overview.of_packet(vault, Plans().now(vault, "us-eoir"), skipped)


def state(found: Overview, key: str) -> SlotState:
    (line,) = (one for part in found.sections for one in part.lines if one.slot.key == key)
    return line.state


def test_an_empty_vault_asks_for_a_first_document(vault: Session) -> None:
    found = look(vault)
    assert found.next_step.step is Step.ADD_FIRST_DOCUMENT
    assert (found.exhibits, found.pages, found.bytes, found.volumes) == (0, 0, 0, 1)
    assert found.limit == 25_000_000
    assert (found.profile, found.authority) == ("us-eoir", "United States immigration court (EOIR)")
    assert found.sections[0].lines[0].slot.key == "fee-receipt"
    assert all(part.lines for part in found.sections)
    assert found.sources["real-id"].as_of == date(2026, 11, 21)
    assert {"hearing", "last-arrival"} <= set(found.asked)
    assert (found.hearing, found.hearing_day, found.deadlines) == ("", None, ())
    assert packets.all(vault) == (), "a look keeps nothing"


def test_it_counts_pages_and_tells_dates_with_their_rules(vault: Session) -> None:
    add(vault, "Summons", Kind.POLICE)
    hearing = date.today() + timedelta(days=100)  # noqa: DTZ011 - as the program counts
    facts = {"hearing": f"{hearing} 1:00 p.m.", "last-arrival": "2020-01-01"}
    casefacts.set_facts(vault, facts)
    found = look(vault)
    assert found.exhibits == 1
    assert found.pages > 3
    assert found.bytes > 0
    assert found.hearing_day == hearing
    by_id = {line.id: line for line in found.deadlines}
    assert [line.id for line in found.deadlines] == ["one-year", "individual-30", "individual-15"]
    assert by_id["individual-30"].days == 70
    assert by_id["individual-30"].start == hearing
    assert by_id["individual-30"].offset == -30
    assert by_id["individual-30"].source.certainty == "verify"
    assert by_id["one-year"].days < 0
    assert "hearing" not in found.asked


def test_an_answer_stands_in_the_packet_and_can_be_taken_back(vault: Session) -> None:
    add(vault, "Summons", Kind.POLICE)
    said = Answer("passport", SlotState.COULD_NOT_GET, "taken away", "asked the consulate")
    changes = overview.answer(vault, "us-eoir", said)
    (packet,) = packets.all(vault)
    assert changes.packets == (packet.id,)
    assert packet.answers == (said,)
    assert [item.document for item in packet.items] == ["d1"], "kept as proposed"
    assert state(look(vault), "passport") is SlotState.COULD_NOT_GET
    assert overview.answer(vault, "us-eoir", said).packets == ()
    overview.answer(vault, "us-eoir", replace(said, state=SlotState.TO_ADD))
    assert packets.get(vault, packet.id).answers == ()
    with pytest.raises(NotFound):
        overview.answer(vault, "us-eoir", replace(said, slot="spell"))


def test_what_arrives_wins_over_could_not_get(vault: Session) -> None:
    overview.answer(vault, "us-eoir", Answer("police", SlotState.COULD_NOT_GET))
    arrange.arrange(vault, "us-eoir", Wanted(include=(add(vault, "Summons", Kind.POLICE),)))
    assert state(look(vault), "police") is SlotState.DONE


def test_not_now_goes_on_to_the_next_step(vault: Session) -> None:
    add(vault, "Summons", Kind.POLICE, "az")
    first = look(vault).next_step
    assert first.step is Step.FINISH_TRANSLATION
    following = look(vault, {first.key}).next_step
    assert following.step is Step.ADD_SLOT


def test_a_vault_works_for_what_was_chosen(vault: Session) -> None:
    assert cases.profiles_of(vault) == (cases.NOT_SURE,)
    overview.answer(vault, "us-eoir", Answer("passport", SlotState.ASKED))
    assert cases.profiles_of(vault) == ("us-eoir",), "that of the packet"
    assert cases.choose(vault, "generic").case
    assert cases.profiles_of(vault) == ("generic", "us-eoir")
    assert not cases.choose(vault, "generic").case
    cases.choose(vault, "us-eoir")
    assert cases.profiles_of(vault) == ("us-eoir", "generic")
    with pytest.raises(NotFound):
        cases.choose(vault, "spell")
    assert cases.profiles_of(vault) == ("us-eoir", "generic")
