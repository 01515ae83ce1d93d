"""There is exactly one next step, and a step that was passed over stays away."""

from dataclasses import replace
from typing import Any

import pytest

from dossier.model.checklist import NextStep, Step
from dossier.model.document import Document, Interpretation, Kind
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.matter import Matter
from dossier.model.packet import Answer, SlotState
from dossier.model.plan import Sizes
from dossier.model.profile import Profile
from dossier.model.translation import State
from dossier.planning.checklist import checklist
from dossier.planning.checks import findings
from dossier.planning.next_step import next_step
from dossier.planning.plan import plan
from planning.matters import COURT, DAY, GENERIC, document, matter, translation

SUMMONS = document("d1", Kind.POLICE, language="az", title="Summons")
BARE = replace(COURT, checklist=())


def filing(document: str) -> Filing:
    exhibit = FiledExhibit("A", document, document, "", "events", 1, 2, sha256=f"safe-{document}")
    return Filing("f1", "k1", "us-eoir", DAY, 0, 1, 9, (exhibit,), ())


def step(*documents: Document, skipped: frozenset[str] = frozenset(), **made: Any) -> NextStep:
    held = matter(*documents, **made)
    planned = plan(held, Sizes())
    found = findings(held, planned)
    return next_step(held, planned, checklist(held, planned), found, skipped)


def all_steps(*documents: Document, **made: Any) -> list[NextStep]:
    found: list[NextStep] = []
    while not found or found[-1].step is not Step.BUILD_PACKET:
        skipped = frozenset(one.key for one in found)
        found.append(step(*documents, skipped=skipped, **made))
        assert len(found) < 100, "it ends"
    return found


def not_for_me(profile: Profile) -> tuple[Answer, ...]:
    return tuple(Answer(slot.key, SlotState.NOT_FOR_ME) for slot in profile.checklist)


def test_first_a_document_and_that_is_never_passed_over() -> None:
    first = step()
    assert first == NextStep(Step.ADD_FIRST_DOCUMENT)
    assert step(skipped=frozenset({first.key})) == first
    assert step(replace(SUMMONS, removed=True)).step is Step.ADD_FIRST_DOCUMENT


def test_a_translation_is_finished_before_others_are_begun() -> None:
    other = document("d2", Kind.COURT, language="ru", title="Decision")
    told = [translation("t1", "d2", state=State.DRAFT)]
    found = step(SUMMONS, other, translations=told)
    assert (found.step, found.subject) == (Step.FINISH_TRANSLATION, "d2")
    assert dict(found.facts) == {
        "title": "Decision",
        "language": "ru",
        "filing_language": "en",
        "state": "draft",
        "translation": "t1",
    }
    following = step(SUMMONS, other, translations=told, skipped=frozenset({found.key}))
    assert (following.subject, dict(following.facts)["translation"]) == ("d1", "")


def test_what_was_asked_for_comes_last() -> None:
    told = [translation("t1", "d1", state=State.ASKED, text="")]
    steps = all_steps(SUMMONS, translations=told)
    assert steps[0].step is Step.ADD_SLOT
    assert (steps[-2].step, steps[-2].subject) == (Step.FINISH_TRANSLATION, "d1")


def test_a_certificate_names_who_signs() -> None:
    found = step(SUMMONS, translations=[translation("t1", "d1")])
    assert found.step is Step.SIGN_CERTIFICATE
    assert dict(found.facts) == {
        "title": "Summons",
        "translation": "t1",
        "name": "Günel Örnəkova",
        "n": "1",
    }


def test_one_person_signs_all_of_theirs_at_once() -> None:
    other = document("d2", Kind.COURT, language="ru", title="Decision")
    told = [translation("t1", "d1"), translation("t2", "d2")]
    steps = [one for one in all_steps(SUMMONS, other, translations=told) if "sign" in one.step]
    assert [(one.subject, dict(one.facts)["n"]) for one in steps] == [("d1", "2")]


def test_a_document_that_no_line_asks_for_has_its_translation_too() -> None:
    found = step(document("d1", Kind.SERVICE, language="ka"))
    assert (found.step, found.subject) == (Step.FINISH_TRANSLATION, "d1")
    unsure = document("d1", Kind.IDENTITY, language="ka", title="Card")
    assert step(unsure).step is Step.FINISH_TRANSLATION


def test_nobody_is_asked_for_a_statement_on_what_was_never_tried() -> None:
    held = document("d1", Kind.WORK)
    assert "unavailable" not in {one.subject for one in all_steps(held)}
    tried = (Answer("passport", SlotState.COULD_NOT_GET),)
    assert "unavailable" in {one.subject for one in all_steps(held, answers=tried)}


def test_a_passport_said_to_be_whole_is_not_asked_for_again() -> None:
    short = document("d1", Kind.IDENTITY, pages=2, title="Passport")
    others = [one for one in not_for_me(COURT) if one.slot != "passport"]
    said = (*others, Answer("passport", SlotState.DONE))
    assert [one.step for one in all_steps(short, answers=said)] == [Step.BUILD_PACKET]


@pytest.mark.parametrize(
    ("held", "made", "expected"),
    [
        (replace(SUMMONS, language=""), {}, Step.SAY_LANGUAGE),
        (replace(SUMMONS, language="en"), {"items": []}, Step.TAKE_IN),
        (
            document("d1", Kind.DECLARATION, interpretation=Interpretation("p1", "az")),
            {},
            Step.SIGN_INTERPRETATION,
        ),
    ],
)
def test_work_on_a_document_is_a_step(held: Document, made: dict[str, Any], expected: Step) -> None:
    found = step(held, **made)
    assert (found.step, found.subject) == (expected, "d1")
    assert dict(found.facts)["title"] == held.title


def test_required_sections_come_first_among_what_is_to_add() -> None:
    found = step(document("d1", Kind.MEDICAL))
    assert (found.step, found.subject) == (Step.ADD_SLOT, "declaration")
    facts = (("title", "Your declaration"), ("section", "declaration"))
    assert found.facts == facts


def test_then_the_cover_then_what_is_to_decide_then_the_packet() -> None:
    short = document("d1", Kind.IDENTITY, pages=2, title="Passport")
    steps = all_steps(short, answers=not_for_me(COURT))
    assert [(one.step, one.subject) for one in steps] == [
        (Step.DECIDE_FINDING, "d1"),
        (Step.BUILD_PACKET, ""),
    ]
    assert steps[0].finding is not None
    assert steps[0].finding.code == "passport-pages"
    bare = replace(matter(short, answers=not_for_me(COURT)), case=type(matter().case)())
    planned = plan(bare, Sizes())
    first = next_step(bare, planned, checklist(bare, planned), findings(bare, planned))
    assert first.step is Step.FILL_COVER_FIELD
    assert dict(first.facts)["key"] == first.subject


def test_what_was_filed_asks_for_a_supplement_once_something_new_is_there() -> None:
    """And never to put anything in: the packet is frozen."""
    filed = replace(matter(document("d1"), profile=BARE, filed="f1"), filings={"f1": filing("d1")})
    new = {held.id: held for held in (document("d2"), document("d3", sensitive=True))}

    def after(held: Matter) -> NextStep:
        planned = plan(held, Sizes())
        return next_step(held, planned, checklist(held, planned), ())

    assert after(filed) == NextStep(Step.FILED)
    later = replace(filed, documents={**filed.documents, **new})
    facts = (("title", "Paper d2"), ("n", "1"))
    assert after(later) == NextStep(Step.BEGIN_SUPPLEMENT, facts=facts)
    unread = replace(new["d2"], language="az")
    translated_first = after(replace(later, documents={**later.documents, "d2": unread}))
    assert (translated_first.step, translated_first.subject) == (Step.FINISH_TRANSLATION, "d2")


def test_a_profile_without_a_list_leads_to_the_packet_too() -> None:
    assert step(document("d1"), profile=BARE).step is Step.BUILD_PACKET
    assert step(document("d1", Kind.WORK), profile=GENERIC).step is Step.ADD_SLOT


def test_steps_that_differ_have_keys_that_differ() -> None:
    short = document("d2", Kind.IDENTITY, pages=2, title="Passport")
    keys = [one.key for one in all_steps(SUMMONS, short)]
    assert len(set(keys)) == len(keys) > 10
