"""A translation: foreign original, translated text, translator, certificate, as one object."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.dates import FuzzyDate


class State(StrEnum):
    """How far a translation is."""

    NEEDED = "needed"
    ASKED = "asked"
    DRAFT = "draft"
    DONE = "done"


@dataclass(frozen=True)
class Sworn:
    """What is known of a sworn translator's own certificate: it is tracked, never generated.

    `number` is the translator's number in the register, `seal` whether the seal is on it.
    """

    number: str = ""
    day: FuzzyDate | None = None
    pages: int | None = None
    seal: bool = False


@dataclass(frozen=True)
class Translation:
    """Translation of document `of` into `language`.

    `document` is the translated file, or `text` what was typed (one of them when the state is
    draft or done). `translator` is a person id. `signed` is the document that holds the signed
    certificate: it takes the generated one's place. `names` is what the document was called, and
    how many pages it had, when that page came in: a change since then is a finding.

    `dialect` is named on the certificate where an authority asks for it. Translations with the same
    `joint` name and the same translator share one certificate, which names all their documents.
    """

    id: str
    of: str
    language: str
    state: State = State.NEEDED
    document: str | None = None
    text: str = ""
    translator: str | None = None
    signed: str | None = None
    names: str = ""
    dialect: str = ""
    joint: str = ""
    sworn: Sworn | None = None
