"""The one thing to do next, chosen from what the checklist and the checks know."""

from collections.abc import Container, Iterator, Sequence
from typing import Final

from dossier.model.checklist import Line, NextStep, Step, Todo, Work
from dossier.model.document import Document
from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.model.packet import SlotState
from dossier.model.plan import Plan
from dossier.model.translation import State
from dossier.planning.noticed import called

_SAID_BY_STEPS: Final = frozenset(
    {
        *("no-translation", "translation-draft", "sworn-translation-needed"),
        *("certificate-unsigned", "signed-page-changed", "signed-page-gone"),
        *("no-interpretation", "language-not-set", "section-empty", "cover-field-missing"),
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
    for step in _steps(matter, lines, findings):
        if step.key not in skipped:
            return step
    return NextStep(Step.BUILD_PACKET if plan.exhibits else Step.ADD_FIRST_DOCUMENT)


def _steps(
    matter: Matter, lines: Sequence[Line], findings: Sequence[Finding]
) -> Iterator[NextStep]:
    if not any(not document.removed for document in matter.documents.values()):
        yield NextStep(Step.ADD_FIRST_DOCUMENT)
        return
    left = [todo for line in lines if line.state is SlotState.STARTED for todo in line.todo]
    waiting = {todo.document for todo in left if _is_asked(todo.document, matter)}
    now = [todo for todo in left if todo.document not in waiting]
    yield from _of_work(now, matter)
    yield from _to_add(lines, matter)
    yield from _of_cover(findings)
    yield from _to_decide(findings)
    # What was asked for comes when it comes.
    yield from _of_work([todo for todo in left if todo.document in waiting], matter)


def _is_asked(document: str, matter: Matter) -> bool:
    translation = matter.translation_of(document)
    return translation is not None and translation.state is State.ASKED


def _of_work(todo: Sequence[Todo], matter: Matter) -> Iterator[NextStep]:
    order = list(_STEPS)
    known = [one for one in dict.fromkeys(todo) if one.work in _STEPS]
    begun = {held.id: _begun(held, matter) for held in matter.documents.values()}
    for one in sorted(known, key=lambda one: (order.index(one.work), -begun[one.document])):
        yield _step_of(one, matter.documents[one.document], matter)


_STEPS: Final = {
    Work.TRANSLATION: Step.FINISH_TRANSLATION,
    Work.LANGUAGE: Step.SAY_LANGUAGE,
    Work.CERTIFICATE: Step.SIGN_CERTIFICATE,
    Work.INTERPRETATION: Step.SIGN_INTERPRETATION,
    Work.PACKET: Step.TAKE_IN,
}
"""In the order in which they are proposed; few pages of a passport are a finding to decide."""


def _begun(document: Document, matter: Matter) -> int:
    translation = matter.translation_of(document.id)
    return 0 if translation is None else tuple(State).index(translation.state)


def _step_of(todo: Todo, document: Document, matter: Matter) -> NextStep:
    facts = {"title": called(document)}
    translation = matter.translation_of(document.id)
    if todo.work is Work.TRANSLATION:
        facts["language"] = document.language
        facts["filing_language"] = matter.profile.language
        facts["state"] = translation.state if translation else State.NEEDED
    if todo.work in (Work.TRANSLATION, Work.CERTIFICATE):
        facts["translation"] = translation.id if translation else ""
    if todo.work is Work.CERTIFICATE:
        signer = matter.people.get((translation.translator if translation else None) or "")
        facts["name"] = signer.name if signer else ""
    told = tuple((name, str(fact)) for name, fact in facts.items())
    return NextStep(_STEPS[todo.work], document.id, told)


def _to_add(lines: Sequence[Line], matter: Matter) -> Iterator[NextStep]:
    required = {rule.key for rule in matter.profile.sections if rule.required}
    open_lines = [line for line in lines if line.state is SlotState.TO_ADD]
    for line in sorted(open_lines, key=lambda line: line.slot.section not in required):
        facts = (("title", line.slot.title), ("section", line.slot.section))
        yield NextStep(Step.ADD_SLOT, line.slot.key, facts)


def _of_cover(findings: Sequence[Finding]) -> Iterator[NextStep]:
    for found in findings:
        if found.code == "cover-field-missing":
            yield NextStep(Step.FILL_COVER_FIELD, found.subject, found.facts)


def _to_decide(findings: Sequence[Finding]) -> Iterator[NextStep]:
    for found in findings:
        told = found.code in _SAID_BY_STEPS or found.code in _NO_STEP
        if not told and found.severity is not Severity.NOTE:
            yield NextStep(Step.DECIDE_FINDING, found.subject, found.facts, found)
