"""What hangs on a fact is asked for only where it holds; a language that is read needs no words."""

from dataclasses import replace
from typing import Any

import pytest

from dossier.model.checklist import Step, Work
from dossier.model.document import Document, Kind
from dossier.model.matter import Matter
from dossier.model.packet import Item, SlotState
from dossier.model.person import Person, Role
from dossier.model.plan import Sizes
from dossier.model.profile import Profile
from dossier.planning.checklist import checklist, left
from dossier.planning.checks import findings
from dossier.planning.next_step import next_step
from dossier.planning.noticed import Circumstances
from dossier.planning.plan import plan
from planning.matters import COURT, FACTS, document, matter

FRENCH = replace(COURT, languages=("fr",))


def codes(found: Matter) -> list[tuple[str, str]]:
    planned = plan(found, Sizes())
    return [(one.code, one.subject) for one in findings(found, planned, Circumstances())]


def conditional(profile: Profile, when: str) -> Profile:
    """Ask for identity papers, and have a line for them, only under a condition."""
    sections = tuple(
        replace(rule, required=rule.key == "identity", when=when if rule.key == "identity" else "")
        for rule in profile.sections
    )
    lines = tuple(
        replace(slot, when=when) if slot.section == "identity" else slot
        for slot in profile.checklist
    )
    return replace(profile, sections=sections, checklist=lines)


def told(when: str, *documents: Document, **more: Any) -> Matter:
    found = matter(*documents, profile=conditional(COURT, when), **more)
    return replace(found, case=replace(found.case, facts=(*FACTS, ("married", "Yes "))))


@pytest.mark.parametrize(
    ("when", "holds"),
    [("", True), ("married=yes", True), ("married=no", False), ("nobody-said=yes", False)],
)
def test_a_section_is_required_and_a_line_is_there_where_the_condition_holds(
    when: str,
    holds: bool,  # noqa: FBT001
) -> None:
    found = told(when)
    assert (("section-empty", "identity") in codes(found)) is holds
    sections = {line.slot.section for line in checklist(found, plan(found, Sizes()))}
    assert ("identity" in sections) is holds


def test_the_next_step_asks_first_for_what_is_required() -> None:
    def asked(when: str) -> str:
        found = told(when, document("d1", Kind.POLICE))
        planned = plan(found, Sizes())
        step = next_step(found, planned, checklist(found, planned), ())
        assert step.step is Step.ADD_SLOT
        return dict(step.facts)["section"]

    assert asked("married=yes") == "identity"
    assert asked("married=no") != "identity"


def test_a_language_that_is_read_needs_no_translation() -> None:
    paper = document("d1", language="fr-CA")
    assert ("no-translation", "d1") in codes(matter(paper))
    assert ("no-translation", "d1") not in codes(matter(paper, profile=FRENCH))
    read = matter(paper, profile=FRENCH)
    assert Work.TRANSLATION not in {one.work for one in left(read, plan(read, Sizes()))}
    other = matter(document("d1", language="az"), profile=FRENCH)
    assert ("no-translation", "d1") in codes(other)


def test_a_declaration_in_a_language_that_is_read_was_read_by_its_author_or_to_him() -> None:
    story = document("d1", Kind.DECLARATION, language="fr")
    knows = Person("p1", "Elvin Nümunəzadə", Role.APPLICANT, languages=("az", "fr"))
    other = replace(knows, languages=("az", "en"))
    assert ("no-interpretation", "d1") not in codes(matter(story, profile=FRENCH, people=[knows]))
    assert ("no-interpretation", "d1") in codes(matter(story, profile=FRENCH, people=[other]))


def test_what_we_make_stands_for_a_line_where_no_paper_goes() -> None:
    def state(*items: str | Item) -> SlotState:
        found = matter(document("d1"), items=items)
        lines = {line.slot.key: line for line in checklist(found, plan(found, Sizes()))}
        return lines["unavailable"].state

    assert state("d1") is SlotState.TO_ADD
    assert state("d1", "unavailable") is SlotState.DONE
    assert state("d1", Item("unavailable", "country")) is SlotState.TO_ADD
    assert state("d1", Item("chronology", "country")) is SlotState.TO_ADD
