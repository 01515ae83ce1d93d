"""Words for lines of the checklist: how far they are, what is there, what can be said of them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.checklist import Line, Work
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document
from dossier.model.packet import SlotState
from dossier.model.profile import Certainty, Source
from dossier.ui.painting import ltr, name
from dossier.ui.words.dates import of_date

_ITEM: Final = " · "
_SHOWN: Final = 3
"""Papers of a line that can be opened from it."""
_LONGEST: Final = 36
"""Letters of a title in a link."""


class Act(StrEnum):
    """What can be done on a line. After `see:` comes the id of a document."""

    ADD = "add"
    SEE = "see:"
    NOT_FOR_ME = "not-for-me"
    ASKED = "asked"
    CANNOT = "cannot"
    SAY_WHY = "say-why"
    TAKE_BACK = "take-back"
    ALL_HERE = "all-here"
    MORE = "more"
    RULE = "rule"


def of_state(state: SlotState) -> str:
    """Say how far a line is."""
    translate = QCoreApplication.translate
    return {
        SlotState.TO_ADD: translate("Words", "To add"),
        SlotState.STARTED: translate("Words", "Started"),
        SlotState.ASKED: translate("Words", "Asked for"),
        SlotState.DONE: translate("Words", "Done"),
        SlotState.COULD_NOT_GET: translate("Words", "Could not get"),
        SlotState.NOT_FOR_ME: translate("Words", "Not for me"),
    }[state]


def of_line(line: Line, documents: Mapping[str, Document]) -> str:
    """Say what is there for a line, and what is left to do: `Summons · translation to finish`."""
    here = [documents[one] for one in line.documents if one in documents]
    if not here:
        said = "" if line.answer is None else line.answer.why or line.answer.instead
        return name(said) if said else ""
    return _ITEM.join(filter(None, (_papers(line, here), _left(line))))


def _papers(line: Line, here: list[Document]) -> str:
    translate = QCoreApplication.translate
    if len(here) == 1:
        said = name(here[0].title)
        return translate("Words", "Maybe {title}").format(title=said) if line.unsure else said
    if line.unsure:
        return translate("Words", "%n paper(s) may be it", "", len(here))
    return translate("Words", "%n paper(s)", "", len(here))


def _left(line: Line) -> str:
    counted = Counter(one.work for one in line.todo)
    if not counted:
        return ""
    work = min(counted, key=list(Work).index)
    words, n = of_work(work), counted[work]
    if len(line.documents) == 1:
        return words
    return QCoreApplication.translate("Words", "{work}: {n}").format(work=words, n=ltr(n))


def of_work(work: Work) -> str:
    """Say what is left to do on a document."""
    translate = QCoreApplication.translate
    return {
        Work.LANGUAGE: translate("Words", "language not told yet"),
        Work.TRANSLATION: translate("Words", "translation to finish"),
        Work.CERTIFICATE: translate("Words", "certificate to sign"),
        Work.INTERPRETATION: translate("Words", "reading to sign"),
        Work.PAGES: translate("Words", "few pages for such a paper"),
        Work.PACKET: translate("Words", "not in the packet yet"),
    }[work]


def of_source(source: Source) -> str:
    """Say where a rule stands and when we read it: `8 CFR 1003.33 · read 21 November 2026`."""
    day = source.as_of
    read = QCoreApplication.translate("Words", "read {date}")
    when = of_date(FuzzyDate(day.year, day.month, day.day))
    return f"{name(source.title)}{_ITEM}{read.format(date=when)}"


def of_certainty(certainty: Certainty) -> str:
    """Say how sure we are of a rule."""
    translate = QCoreApplication.translate
    return {
        Certainty.PRIMARY: translate("Words", "We read it in the rule itself."),
        Certainty.SECONDARY: translate("Words", "We read it in another text about the rule."),
        Certainty.VERIFY: translate("Words", "We are not sure. Look it up before you rely on it."),
    }[certainty]


def links(line: Line, documents: Mapping[str, Document]) -> tuple[tuple[str, str], ...]:
    """Give what can be done on a line: acts with their words."""
    return tuple(_links(line, documents))


def _links(line: Line, documents: Mapping[str, Document]) -> Iterator[tuple[str, str]]:
    see = QCoreApplication.translate("Words", "Open {title}")
    for one in [documents[one] for one in line.documents if one in documents][:_SHOWN]:
        yield f"{Act.SEE}{one.id}", see.format(title=name(_short(one.title)))
    words = _words()
    for act in (*_acts(line), Act.RULE):
        yield act, words[act]


def _acts(line: Line) -> tuple[Act, ...]:
    by_hand = line.answer is not None
    match line.state:
        case SlotState.TO_ADD:
            return (Act.ADD, Act.NOT_FOR_ME, Act.ASKED, Act.CANNOT)
        case SlotState.ASKED:
            return (Act.ADD, Act.TAKE_BACK, Act.CANNOT)
        case SlotState.COULD_NOT_GET:
            return (Act.SAY_WHY, Act.ADD, Act.TAKE_BACK)
        case SlotState.NOT_FOR_ME:
            return (Act.TAKE_BACK,)
        case SlotState.DONE:
            return (Act.ADD, Act.TAKE_BACK if by_hand else Act.MORE)
        case SlotState.STARTED:
            unclear = bool(line.unsure) or any(one.work is Work.PAGES for one in line.todo)
            here = (Act.ALL_HERE,) if unclear else ()
            return (Act.ADD, *here, Act.TAKE_BACK if by_hand else Act.NOT_FOR_ME)


def _words() -> Mapping[Act, str]:
    translate = QCoreApplication.translate
    return {
        Act.ADD: translate("Words", "Add"),
        Act.NOT_FOR_ME: translate("Words", "Not for me"),
        Act.ASKED: translate("Words", "I asked for it"),
        Act.CANNOT: translate("Words", "I can't get this"),
        Act.SAY_WHY: translate("Words", "Say why"),
        Act.TAKE_BACK: translate("Words", "Take that back"),
        Act.ALL_HERE: translate("Words", "It is all here"),
        Act.MORE: translate("Words", "More will come"),
        Act.RULE: translate("Words", "Read the rule"),
    }


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
