"""The one thing to do next, chosen from what the checklist and the checks know."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Final

from dossier.model.checklist import Line, NextStep, Step, Todo, Work
from dossier.model.document import Document
from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.model.packet import SlotState
from dossier.model.plan import Plan
from dossier.model.translation import State
from dossier.planning.arrange import missing_from
from dossier.planning.checklist import left
from dossier.planning.noticed import called

_SAID_BY_STEPS: Final = frozenset(
    {
        *("no-translation", "translation-draft", "sworn-translation-needed"),
        *("certificate-unsigned", "signed-page-changed", "signed-page-gone"),
        *("no-interpretation", "language-not-set", "section-empty", "cover-field-missing"),
        *("not-in-packet", "sensitive-waiting", "asked-first"),
    }
)
"""Findings that other steps stand for."""
_NO_STEP: Final = frozenset(
    {
        *("deadline-near", "deadline-past", "sensitive-included"),
        *("profile-old", "profile-closed", "profile-unverified", "profile-to-verify"),
    }
)
"""Findings to know, with nothing to decide."""


def next_step(
    matter: Matter,
    plan: Plan,
    lines: Sequence[Line],
    findings: Sequence[Finding],
    skipped: Container[str] = (),
) -> NextStep:
    """Give the first step that the person has not passed over; there is always one."""
    for step in _steps(matter, left(matter, plan), lines, findings):
        if step.key not in skipped:
            return step
    if matter.packet.filed:
        return NextStep(Step.FILED)
    return NextStep(Step.BUILD_PACKET if plan.exhibits else Step.ADD_FIRST_DOCUMENT)


def _steps(
    matter: Matter, todo: Sequence[Todo], lines: Sequence[Line], findings: Sequence[Finding]
) -> Iterator[NextStep]:
    if not any(not document.removed for document in matter.documents.values()):
        yield NextStep(Step.ADD_FIRST_DOCUMENT)
        return
    if matter.packet.filed:
        yield from _once_filed(matter, todo, lines)
        return
    waiting = {one.document for one in todo if _is_asked(one.document, matter)}
    yield from _of_work([one for one in todo if one.document not in waiting], matter)
    yield from _to_add(lines, matter)
    yield from _of_cover(findings)
    yield from _to_decide(lines, findings)
    # What was asked for comes when it comes.
    yield from _of_work([one for one in todo if one.document in waiting], matter)


def _once_filed(matter: Matter, todo: Sequence[Todo], lines: Sequence[Line]) -> Iterator[NextStep]:
    """What left stays as it left: new papers are made ready, then go into a supplement."""
    yield from _of_work([one for one in todo if one.work is not Work.PACKET], matter)
    new = missing_from(matter)
    if new:
        facts = (("title", called(new[0])), ("n", str(len(new))))
        yield NextStep(Step.BEGIN_SUPPLEMENT, facts=facts)
    yield from _to_add(lines, matter)


def _is_asked(document: str, matter: Matter) -> bool:
    translation = matter.translation_of(document)
    return translation is not None and translation.state is State.ASKED


def _of_work(todo: Sequence[Todo], matter: Matter) -> Iterator[NextStep]:
    order = list(_STEPS)
    known = [one for one in todo if one.work in _STEPS]
    begun = {one.document: _begun(one.document, matter) for one in known}
    signing = Counter(_signer(one.document, matter) for one in _unsigned(known))
    asked: set[str] = set()
    for one in sorted(known, key=lambda one: (order.index(one.work), -begun[one.document])):
        signer = _signer(one.document, matter)
        if one.work is Work.CERTIFICATE:
            if signer in asked:
                continue  # one person signs all of theirs at once
            asked.add(signer)
        yield _step_of(one, matter.documents[one.document], signing[signer], matter)


def _unsigned(todo: Sequence[Todo]) -> Iterator[Todo]:
    return (one for one in todo if one.work is Work.CERTIFICATE)


def _signer(document: str, matter: Matter) -> str:
    translation = matter.translation_of(document)
    return (translation.translator if translation else None) or ""


_STEPS: Final = {
    Work.TRANSLATION: Step.FINISH_TRANSLATION,
    Work.LANGUAGE: Step.SAY_LANGUAGE,
    Work.CERTIFICATE: Step.SIGN_CERTIFICATE,
    Work.INTERPRETATION: Step.SIGN_INTERPRETATION,
    Work.PACKET: Step.TAKE_IN,
}
"""In the order in which they are proposed; few pages of a passport are a finding to decide."""


def _begun(document: str, matter: Matter) -> int:
    translation = matter.translation_of(document)
    return 0 if translation is None else tuple(State).index(translation.state)


def _step_of(todo: Todo, document: Document, unsigned: int, matter: Matter) -> NextStep:
    facts = {"title": called(document)}
    translation = matter.translation_of(document.id)
    if todo.work is Work.TRANSLATION:
        facts["language"] = document.language
        facts["filing_language"] = matter.profile.language
        facts["state"] = translation.state if translation else State.NEEDED
    if todo.work in (Work.TRANSLATION, Work.CERTIFICATE):
        facts["translation"] = translation.id if translation else ""
    if todo.work is Work.CERTIFICATE:
        signer = matter.people.get(_signer(document.id, matter))
        facts["name"] = signer.name if signer else ""
        facts["n"] = str(unsigned)
    told = tuple((name, str(fact)) for name, fact in facts.items())
    return NextStep(_STEPS[todo.work], document.id, told)


def _to_add(lines: Sequence[Line], matter: Matter) -> Iterator[NextStep]:
    rules = matter.profile.sections
    required = {rule.key for rule in rules if rule.required and matter.holds(rule.when)}
    homes = {rule.key: rule.kinds for rule in matter.profile.sections}
    given_up = any(line.state is SlotState.COULD_NOT_GET for line in lines)
    open_lines = [
        line
        for line in lines
        # No kind of paper goes there: it is for the statement on what could not be had.
        if line.state is SlotState.TO_ADD and (homes[line.slot.section] or given_up)
    ]
    for line in sorted(open_lines, key=lambda line: line.slot.section not in required):
        facts = (("title", line.slot.title), ("section", line.slot.section))
        yield NextStep(Step.ADD_SLOT, line.slot.key, facts)


def _of_cover(findings: Sequence[Finding]) -> Iterator[NextStep]:
    for found in findings:
        if found.code == "cover-field-missing":
            yield NextStep(Step.FILL_COVER_FIELD, found.subject, found.facts)


def _to_decide(lines: Sequence[Line], findings: Sequence[Finding]) -> Iterator[NextStep]:
    whole = {
        name for line in lines if line.state is SlotState.DONE for name in line.documents
    }  # their pages are all there: the person said so
    for found in findings:
        told = found.code in _SAID_BY_STEPS or found.code in _NO_STEP
        told = told or (found.code == "passport-pages" and found.subject in whole)
        if not told and found.severity is not Severity.NOTE:
            yield NextStep(Step.DECIDE_FINDING, found.subject, found.facts, found)
