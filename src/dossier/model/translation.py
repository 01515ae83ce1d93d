"""A translation: foreign original, translated text, translator, certificate, as one object."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How far a translation is."""

    NEEDED = "needed"
    ASKED = "asked"
    DRAFT = "draft"
    DONE = "done"


@dataclass(frozen=True)
class Translation:
    """Translation of document `of` into `language`.

    `document` is the translated file, or `text` what was typed (one of them when the state is
    draft or done). `translator` is a person id. `signed` is the document that holds the signed
    certificate: it takes the generated one's place. `names` is what the document was called, and
    how many pages it had, when that page came in: a change since then is a finding.
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
