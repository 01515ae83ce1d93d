"""Each line of the checklist says how far it is, and never more than can be known."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from dossier.model.checklist import Line, Todo, Work
from dossier.model.document import Document, Interpretation, Kind
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.packet import Answer, Item, SlotState
from dossier.model.person import Person, Role
from dossier.model.plan import Sizes
from dossier.model.profile import Profile, TranslationMode
from dossier.model.translation import State
from dossier.planning.check_signatures import names_of
from dossier.planning.checklist import checklist
from dossier.planning.plan import plan
from planning.matters import COURT, DAY, GENERIC, document, matter, translation

PASSPORT = document("d1", Kind.IDENTITY, pages=32, title="Passport, every page")
FOREIGN = document("d2", Kind.POLICE, language="az", title="Summons")


def lines(*documents: Document, **made: Any) -> dict[str, Line]:
    held = matter(*documents, **made)
    return {line.slot.key: line for line in checklist(held, plan(held, Sizes()))}


def said(slot: str, state: SlotState) -> dict[str, Any]:
    return {"answers": (Answer(slot, state),)}


def test_nothing_there_is_to_add() -> None:
    assert {line.state for line in lines().values()} == {SlotState.TO_ADD}
    assert [*lines()] == [slot.key for slot in COURT.checklist]


def test_a_document_makes_its_line_done_and_no_other() -> None:
    found = lines(PASSPORT)
    assert found["passport"].state is SlotState.DONE
    assert found["passport"].documents == ("d1",)
    assert {line.state for key, line in found.items() if key != "passport"} == {SlotState.TO_ADD}


@pytest.mark.parametrize(
    ("kind", "title", "key"),
    [
        (Kind.IDENTITY, "PASSPORT", "passport"),
        (Kind.IDENTITY, "Birth certificate", "birth"),
        (Kind.TRAVEL, "Form I-94", "arrival"),
        (Kind.POLICE, "Anything", "police"),
        (Kind.COURT, "Anything", "court"),
        (Kind.CRIMINAL_RECORD, "Anything", "police-certificate"),
        (Kind.NEWS, "Anything", "country"),
    ],
)
def test_kinds_and_words_tell_lines_apart(kind: Kind, title: str, key: str) -> None:
    found = lines(document("d1", kind, pages=32, title=title))
    assert [name for name, line in found.items() if line.documents] == [key]
    assert found[key].unsure == ()


def test_what_may_be_for_two_lines_makes_none_of_them_done() -> None:
    card = document("d1", Kind.IDENTITY, title="Card with a photo")
    found = lines(card)
    open_lines = {key: line for key, line in found.items() if line.documents}
    assert {*open_lines} == {"passport", "birth", "arrival"}
    assert {line.state for line in open_lines.values()} == {SlotState.STARTED}
    assert {line.unsure for line in open_lines.values()} == {("d1",)}
    both = lines(card, document("d2", Kind.IDENTITY, title="Birth certificate"))
    assert both["birth"].documents == ("d2",), "what is sure stands alone"
    by_hand = lines(card, **said("passport", SlotState.DONE))["passport"]
    assert (by_hand.state, by_hand.documents, by_hand.unsure) == (SlotState.DONE, ("d1",), ())


def work(line: Line) -> list[Work]:
    return [one.work for one in line.todo]


@pytest.mark.parametrize("state", [None, State.NEEDED, State.ASKED, State.DRAFT])
def test_a_translation_that_is_not_done_leaves_it_started(state: State | None) -> None:
    told = [] if state is None else [translation("t1", "d2", state=state)]
    found = lines(FOREIGN, translations=told)["police"]
    assert found.state is SlotState.STARTED
    assert found.open_translations == ("d2",)
    assert found.todo == (Todo("d2", Work.TRANSLATION),)


def test_a_certificate_has_to_be_signed_and_to_name_it_as_it_is() -> None:
    signed = document("d3", Kind.OTHER)
    held = replace(FOREIGN, number="7")
    ready = translation("t1", "d2", signed="d3", names=names_of(held))
    for told, left in (
        (translation("t1", "d2"), [Work.CERTIFICATE]),
        (ready, []),
        (replace(ready, names=names_of(FOREIGN)), [Work.CERTIFICATE]),
    ):
        found = lines(held, signed, items=["d2"], translations=[told])["police"]
        assert work(found) == left
        assert found.state is (SlotState.STARTED if left else SlotState.DONE)


def test_where_no_signature_is_asked_for_none_is_waited_for() -> None:
    found = lines(FOREIGN, profile=GENERIC, translations=[translation("t1", "d2")])["official"]
    assert (found.state, found.todo) == (SlotState.DONE, ())
    rule = replace(COURT.translation, mode=TranslationMode.NONE)
    freely = replace(COURT, translation=rule)
    assert lines(FOREIGN, profile=freely)["police"].state is SlotState.DONE


def test_a_language_nobody_told_leaves_it_started_but_photos_have_none() -> None:
    found = lines(document("d1", language=""), document("d2", Kind.PHOTO, language=""))
    assert work(found["police"]) == [Work.LANGUAGE]
    assert found["photographs"].state is SlotState.DONE


def test_a_declaration_read_to_its_author_has_its_certificate() -> None:
    author = Person("p2", "Elvin Misalov", Role.APPLICANT, languages=("az",))
    told = document("d1", Kind.DECLARATION)
    assert work(lines(told, people=[author])["declaration"]) == [Work.INTERPRETATION]
    unsigned = replace(told, interpretation=Interpretation("p1", "az"))
    assert work(lines(unsigned, people=[author])["declaration"]) == [Work.INTERPRETATION]
    signed = replace(told, interpretation=Interpretation("p1", "az", "d9"))
    found = lines(signed, document("d9", Kind.OTHER), items=["d1"], people=[author])
    assert found["declaration"].state is SlotState.DONE


def test_a_passport_with_few_pages_is_started_until_the_person_says_it_is_all() -> None:
    short = replace(PASSPORT, safe=document("d1", pages=2).safe)
    assert work(lines(short)["passport"]) == [Work.PAGES]
    assert lines(short)["passport"].state is SlotState.STARTED
    assert lines(short, **said("passport", SlotState.DONE))["passport"].state is SlotState.DONE
    assert lines(short, profile=GENERIC)["identity"].state is SlotState.DONE


def test_what_is_not_in_the_packet_is_not_done_and_what_was_taken_out_does_not_count() -> None:
    assert work(lines(PASSPORT, items=[])["passport"]) == [Work.PACKET]
    assert lines(PASSPORT, items=[], excluded=("d1",))["passport"].state is SlotState.TO_ADD
    assert lines(replace(PASSPORT, removed=True))["passport"].documents == ()


def test_what_was_filed_is_done_while_a_supplement_is_made() -> None:
    filed = FiledExhibit("A", "d2", "Summons", "", "events", 1, 2, sha256=FOREIGN.safe.sha256)
    filing = Filing("f1", "k1", "us-eoir", DAY, 0, 1, 9, (filed,), ())
    for packet in ({"filed": "f1"}, {"continues": "f1"}):
        held = replace(matter(FOREIGN, PASSPORT, items=[], **packet), filings={"f1": filing})
        found = {line.slot.key: line for line in checklist(held, plan(held, Sizes()))}
        assert (found["police"].state, found["police"].todo) == (SlotState.DONE, ())
        assert work(found["passport"]) == [Work.PACKET], "what was never filed is to be put in"
        other = replace(filed, sha256="another scan")
        held = replace(held, filings={"f1": replace(filing, exhibits=(other,))})
        found = {line.slot.key: line for line in checklist(held, plan(held, Sizes()))}
        assert Work.PACKET in work(found["police"]), "a better scan was not filed yet"


def test_a_page_of_another_document_counts_for_nothing() -> None:
    page = document("d3", Kind.POLICE)
    found = lines(FOREIGN, page, translations=[translation("t1", "d2", document="d3", text="")])
    assert found["police"].documents == ("d2",)


def test_a_section_chosen_by_hand_wins_over_the_kind() -> None:
    letter = document("d1", Kind.POLICE)
    found = lines(letter, items=[Item("d1", "unavailable")])
    assert found["unavailable"].documents == ("d1",)
    assert found["police"].documents == ()


@pytest.mark.parametrize(
    ("state", "without", "having"),
    [
        (SlotState.ASKED, SlotState.ASKED, SlotState.DONE),
        (SlotState.COULD_NOT_GET, SlotState.COULD_NOT_GET, SlotState.DONE),
        (SlotState.NOT_FOR_ME, SlotState.NOT_FOR_ME, SlotState.NOT_FOR_ME),
        (SlotState.STARTED, SlotState.STARTED, SlotState.STARTED),
        (SlotState.DONE, SlotState.DONE, SlotState.DONE),
    ],
)
def test_an_answer_counts_while_it_makes_sense(
    state: SlotState, without: SlotState, having: SlotState
) -> None:
    answer = said("passport", state)
    assert lines(**answer)["passport"].state is without
    assert lines(PASSPORT, **answer)["passport"].state is having
    assert lines(**answer)["passport"].answer == Answer("passport", state)


def test_done_by_hand_does_not_hide_a_translation_that_is_open() -> None:
    found = lines(FOREIGN, **said("police", SlotState.DONE))["police"]
    assert found.state is SlotState.STARTED


BANNED = re.compile(r"\b(?:fail|invalid|error|must|illegal|alien|deficient|missing)", re.IGNORECASE)


def sentences(profile: Profile) -> Iterable[str]:
    for slot in profile.checklist:
        yield slot.title
        yield from re.split(r"(?<=[.?!])\s+", slot.why)


@pytest.mark.parametrize("profile", [COURT, GENERIC], ids=lambda profile: profile.id)
def test_its_words_are_short_and_plain(profile: Profile) -> None:
    said = [*sentences(profile)]
    assert [one for one in said if len(one.split()) > 15 or BANNED.search(one)] == []
    assert all(slot.why.endswith(".") for slot in profile.checklist)
    assert max(len(slot.title) for slot in profile.checklist) <= 28
    assert BANNED.search("an error"), "the check itself sees red"
