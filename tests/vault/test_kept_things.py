"""People, events, translations, packets, the case, settings, drafts and the ledger."""

from dataclasses import replace
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.errors import NotFound
from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.event import Event
from dossier.model.packet import Item, Packet
from dossier.model.person import Person, Role
from dossier.model.translation import State, Translation
from dossier.vault import case, drafts, events, ledger, packets, people, translations
from dossier.vault import settings as kept_settings
from dossier.vault.ledger import Copy
from dossier.vault.session import Session
from vault.making import unlock

PERSON = Person(
    "",
    "Günel Örnəkova",
    Role.SPOUSE,
    ("Gunel",),
    "1 Sample St",
    "555",
    ("az", "ru"),
    FuzzyDate(1994, 5),
    "gunel@example.org",
)
EVENT = Event("", "Arrest", FuzzyDate(2019, about=True), "Sampleton ZZ", ("d1",), ("p1",))
TRANSLATION = Translation("", "d1", "en", State.DRAFT, None, "I was born.\n", "p1", None)
PACKET = Packet("", "eoir", date(2026, 1, 2), (Item("d1", "a"),), ("d2",), (("court", "X"),))
KINDS = [
    (people, PERSON, {"name": "Günel Misalova"}, "p"),
    (events, EVENT, {"place": "Elsewhere"}, "e"),
    (translations, TRANSLATION, {"state": State.DONE}, "t"),
    (packets, PACKET, {"items": ()}, "k"),
]


@pytest.mark.parametrize(("module", "thing", "change", "prefix"), KINDS)
def test_things_are_added_changed_found_and_taken_away(
    vault: Session, module: ModuleType, thing: Any, change: dict[str, Any], prefix: str
) -> None:
    first, second = module.add(vault, thing), module.add(vault, thing)
    assert (first.id, second.id) == (f"{prefix}1", f"{prefix}2")
    assert replace(first, id="") == thing
    changed = replace(first, **change)
    module.save(vault, changed)
    assert module.get(vault, first.id) == changed
    assert module.all(vault) == (changed, second)
    module.remove(vault, second.id)
    assert module.all(vault) == (changed,)
    assert module.add(vault, thing).id == f"{prefix}3"
    for missing in (second.id, f"{prefix}9", "x1", ""):
        with pytest.raises(NotFound):
            module.get(vault, missing)
        with pytest.raises(NotFound):
            module.save(vault, replace(changed, id=missing))
        with pytest.raises(NotFound):
            module.remove(vault, missing)


def test_all_of_it_survives_closing(vault: Session) -> None:
    kept = [module.add(vault, thing) for module, thing, _, _ in KINDS]
    case.save(vault, Case((("court", "Sampleton"),)))
    kept_settings.set(vault, "idle-minutes", "5")
    vault.close()
    with unlock(vault.folder) as again:
        assert [module.all(again) for module, _, _, _ in KINDS] == [(thing,) for thing in kept]
        assert case.load(again).get("court") == "Sampleton"
        assert kept_settings.get(again, "idle-minutes") == "5"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_as_it_was(vault: Session, text: str) -> None:
    person = people.add(vault, Person("", text, also=(text,)))
    assert people.get(vault, person.id) == person


def test_a_new_case_has_no_facts(vault: Session) -> None:
    assert case.load(vault) == Case()


def test_facts_change_one_log_entry_at_a_time(vault: Session) -> None:
    facts = Case().with_facts({"court": "Sampleton", "judge": "Placeholder"})
    case.save(vault, facts)
    head = vault.head()
    case.save(vault, facts)
    assert vault.head() == head
    case.save(vault, facts.with_facts({"judge": ""}))
    assert vault.head() != head
    assert case.load(vault).facts == (("court", "Sampleton"),)


def test_settings_have_defaults_and_go_when_emptied(vault: Session) -> None:
    assert kept_settings.get(vault, "language", "en") == "en"
    kept_settings.set(vault, "language", "az")
    kept_settings.set(vault, "backup", "weekly")
    assert kept_settings.get(vault, "language", "en") == "az"
    kept_settings.set(vault, "language", "")
    assert kept_settings.get(vault, "language", "en") == "en"
    assert kept_settings.get(vault, "backup") == "weekly"


def test_typing_leaves_no_trace_in_the_log(vault: Session) -> None:
    head = vault.head()
    drafts.put(vault, "d1", "title", "Birth cert")
    drafts.put(vault, "d1", "title", "Birth certificate")
    drafts.put(vault, "p1", "name", "L")
    assert vault.head() == head
    vault.close()
    with unlock(vault.folder) as again:
        assert drafts.all(again) == (
            ("d1", "title", "Birth certificate"),
            ("p1", "name", "L"),
        )
        assert drafts.take(again, "d1", "title") == "Birth certificate"
        assert drafts.take(again, "d1", "title") is None
        assert again.head() == head


def test_a_draft_is_not_lost_when_its_change_fails(vault: Session) -> None:
    drafts.put(vault, "p1", "name", "Layla Mithal")

    def become_a_change() -> None:
        with vault.transaction():
            name = drafts.take(vault, "p1", "name")
            people.save(vault, Person("p1", name or ""))

    with pytest.raises(NotFound):
        become_a_change()
    assert drafts.take(vault, "p1", "name") == "Layla Mithal"


def test_the_ledger_knows_what_left_the_vault(vault: Session) -> None:
    line = ledger.enter(vault, "/media/stick/packet.pdf", "packet", "ab" * 32, 1_000)
    assert (line.id, line.path, line.kind, line.size) == ("c1", line.path, "packet", 1_000)
    assert line.made.endswith("Z")
    part = ledger.enter_copy(vault, Copy("", "/tmp/x.part", "part", of="k1"))
    gone = replace(part, gone=True)
    ledger.save(vault, gone)
    assert ledger.all(vault) == (line, gone)
