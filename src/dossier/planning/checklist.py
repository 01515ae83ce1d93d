"""What the authority usually wants, line by line, and how far each line is.

A line is never called done by guessing: what needs work, or may not be what is asked for, leaves
it started, with its documents named.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from dossier.model.checklist import Line, Todo, Work
from dossier.model.document import Document, Kind
from dossier.model.finding import Severity
from dossier.model.matter import Matter
from dossier.model.packet import Answer, SlotState
from dossier.model.plan import Plan
from dossier.model.profile import Slot
from dossier.planning.arrange import filed_as_they_are, parts_of_others
from dossier.planning.check_pages import passports
from dossier.planning.check_translations import interpretations
from dossier.planning.noticed import Brief, Circumstances
from dossier.planning.severities import severity
from dossier.planning.todo import work_on


class _Fit(StrEnum):
    SURE = "sure"
    MAYBE = "maybe"


def checklist(matter: Matter, plan: Plan) -> tuple[Line, ...]:
    """Give each line of the profile that applies, with its state.

    Documents in the bin, taken out of the packet, or inside another's exhibit don't count. What was
    filed counts as it is, with nothing left to do, also while a supplement to it is made. What we
    make stands for a line of a section where no kind of paper goes.
    """
    answers = {answer.slot: answer for answer in matter.packet.answers}
    counting = tuple(_counting(matter))
    put = {item.document: item.section for item in matter.packet.items}
    slots = [slot for slot in matter.profile.checklist if matter.holds(slot.when)]
    kinds = {rule.key: rule.kinds for rule in matter.profile.sections}
    fits = {held.id: _fits(held, put.get(held.id), slots, kinds) for held in counting}
    work = _work(matter, plan, counting)
    made = {one.section for one in plan.exhibits if one.generated and not kinds[one.section]}
    return tuple(
        _line(slot, fits, work, answers.get(slot.key), made=slot.section in made) for slot in slots
    )


def left(matter: Matter, plan: Plan) -> tuple[Todo, ...]:
    """Give the work left on all documents that count, also those that no line asks for."""
    work = _work(matter, plan, tuple(_counting(matter)))
    return tuple(one for found in work.values() for one in found)


def _counting(matter: Matter) -> Iterator[Document]:
    inside = parts_of_others(matter.documents.values(), matter.translations.values())
    apart = {*inside, *matter.packet.excluded}
    for document in matter.documents.values():
        if not document.removed and document.id not in apart:
            yield document


def _fits(
    document: Document, put: str | None, slots: Sequence[Slot], kinds: Mapping[str, Sequence[Kind]]
) -> Mapping[str, _Fit]:
    """Give the slots a document counts for, and whether that is sure."""
    among = _candidates(document, put, slots, kinds)
    worded = [slot for slot in among if _says(document.title, slot.words)]
    if worded:
        return {slot.key: _Fit.SURE for slot in worded}
    wordless = [slot for slot in among if not slot.words]
    chosen = wordless or among
    fit = _Fit.SURE if len(chosen) == 1 else _Fit.MAYBE
    return {slot.key: fit for slot in chosen}


def _candidates(
    document: Document, put: str | None, slots: Sequence[Slot], kinds: Mapping[str, Sequence[Kind]]
) -> list[Slot]:
    if put is not None and document.kind not in kinds.get(put, ()):
        return [slot for slot in slots if slot.section == put]  # moved there by hand
    return [slot for slot in slots if document.kind in _kinds(slot, kinds)]


def _kinds(slot: Slot, by_section: Mapping[str, Sequence[Kind]]) -> Sequence[Kind]:
    return slot.kinds or by_section[slot.section]


def _says(title: str, words: Iterable[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(word)}", title, re.IGNORECASE) for word in words)


def _work(matter: Matter, plan: Plan, documents: Sequence[Document]) -> Mapping[str, list[Todo]]:
    brief = Brief(matter, plan, Circumstances())
    packed = {held.id for held in brief.packed()}
    unread = {found.subject for found in interpretations(brief)}
    few: set[str] = set()
    if severity("passport-pages", matter.profile) is not Severity.NOTE:
        few = {found.subject for found in passports(brief)}
    filed = filed_as_they_are(matter, matter.packet.filed or matter.packet.continues)
    left: dict[str, list[Todo]] = {held.id: [] for held in documents}
    for held in (one for one in documents if one.id not in filed):
        found = [*work_on(held, matter)]
        found += [Work.INTERPRETATION] if held.id in unread else []
        found += [Work.PAGES] if held.id in few else []
        found += [Work.PACKET] if held.id not in packed else []
        left[held.id] = [Todo(held.id, one) for one in found]
    return left


def _line(
    slot: Slot,
    fits: Mapping[str, Mapping[str, _Fit]],
    work: Mapping[str, Sequence[Todo]],
    answer: Answer | None,
    *,
    made: bool,
) -> Line:
    found = {name: fit[slot.key] for name, fit in fits.items() if slot.key in fit}
    sure = [name for name, fit in found.items() if fit is _Fit.SURE]
    unsure = [] if sure else [name for name, fit in found.items() if fit is _Fit.MAYBE]
    by_hand = answer is not None and answer.state is SlotState.DONE
    todo = [one for name in sure or (unsure if by_hand else []) for one in work[name]]
    if by_hand:  # the person has looked: every page is there, and it is what is asked for
        todo = [one for one in todo if one.work is not Work.PAGES]
    return Line(
        slot=slot,
        state=_state(answer, present=bool(sure) or made, perhaps=bool(unsure), left=bool(todo)),
        documents=tuple(sure or unsure),
        todo=tuple(todo),
        unsure=() if by_hand else tuple(unsure),
        answer=answer,
    )


def _state(answer: Answer | None, *, present: bool, perhaps: bool, left: bool) -> SlotState:
    said = SlotState.TO_ADD if answer is None else answer.state
    if said is SlotState.NOT_FOR_ME:
        return said
    if said is SlotState.DONE:
        return SlotState.STARTED if left else SlotState.DONE
    if present:
        # Who says "started" of what looks done knows of more to come.
        return SlotState.STARTED if left or said is SlotState.STARTED else SlotState.DONE
    if said is SlotState.TO_ADD and perhaps:
        return SlotState.STARTED
    return said
