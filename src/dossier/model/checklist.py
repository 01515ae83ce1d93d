"""How far each line of an authority's checklist is, and the one step that is next."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.finding import Finding
from dossier.model.packet import Answer, SlotState
from dossier.model.profile import Slot


class Work(StrEnum):
    """One thing to do on a document, the most urgent first."""

    LANGUAGE = "language"
    """Nobody has said in which language it is."""
    TRANSLATION = "translation"
    """Its translation into the language of filing is not done."""
    CERTIFICATE = "certificate"
    """The certificate of its translation is not signed, or names what has changed since."""
    INTERPRETATION = "interpretation"
    """It was read to its author in another language, and nobody has signed for that."""
    PAGES = "pages"
    """It has fewer pages than such a paper usually has."""
    PACKET = "packet"
    """It is not in the packet."""


@dataclass(frozen=True)
class Todo:
    """Work that is left on a document."""

    document: str
    work: Work


@dataclass(frozen=True)
class Line:
    """A line of the checklist. `documents` are ids in the order they came.

    `todo` is what is left to do on them. `unsure` are those of the documents that may be for this
    line or for another one of its section: only the person knows.
    """

    slot: Slot
    state: SlotState
    documents: tuple[str, ...] = ()
    todo: tuple[Todo, ...] = ()
    unsure: tuple[str, ...] = ()
    answer: Answer | None = None

    @property
    def open_translations(self) -> tuple[str, ...]:
        """Give the documents that need a translation yet, or its signed certificate."""
        left = (Work.TRANSLATION, Work.CERTIFICATE)
        return tuple(dict.fromkeys(one.document for one in self.todo if one.work in left))


class Step(StrEnum):
    """What can be next; what `subject` is stands below each."""

    ADD_FIRST_DOCUMENT = "add-first-document"
    """Nothing is there yet. No subject."""
    SAY_LANGUAGE = "say-language"
    """A document; fact `title`."""
    FINISH_TRANSLATION = "finish-translation"
    """A document; facts `title`, `language`, `filing_language`, `state`, `translation` (id)."""
    SIGN_CERTIFICATE = "sign-certificate"
    """A document; facts `title`, `translation` (id), `name` of the translator (may be empty), `n`.

    `n` certificates wait for this person; the document is one of them.
    """
    SIGN_INTERPRETATION = "sign-interpretation"
    """A document; fact `title`."""
    TAKE_IN = "take-in"
    """A document that is neither in the packet nor taken out; fact `title`. It may be sensitive."""
    ADD_SLOT = "add-slot"
    """The key of a line of the checklist; facts `title`, `section`."""
    FILL_COVER_FIELD = "fill-cover-field"
    """A key of the case facts; facts `label`, `key`, `hint`."""
    DECIDE_FINDING = "decide-finding"
    """The subject of a finding, which comes along."""
    BUILD_PACKET = "build-packet"
    """No subject."""
    BEGIN_SUPPLEMENT = "begin-supplement"
    """Papers came after the packet was filed. No subject; facts `title` of the first, `n`."""
    FILED = "filed"
    """The packet was handed in and nothing new is there. No subject."""


@dataclass(frozen=True)
class NextStep:
    """One step. `finding` is there for one that is decided."""

    step: Step
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    finding: Finding | None = None

    @property
    def key(self) -> str:
        """Give what "Not now" keeps of a step."""
        code = f":{self.finding.code}" if self.finding else ""
        return f"{self.step}{code}:{self.subject}"
