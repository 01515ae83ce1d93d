"""What a window shows of translations: each foreign document, how far it is, who signs for it."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.document import Document
from dossier.model.finding import Finding
from dossier.model.listing import Listed, Standing
from dossier.model.person import Person
from dossier.model.translation import State, Translation


class Signing(StrEnum):
    """How far the certificate of a translation is."""

    NO_TRANSLATOR = "no-translator"
    """Nobody has said who translates it."""
    OPEN = "open"
    """The translator's address or telephone is not known yet."""
    READY = "ready"
    """The text can be printed and signed."""
    UNPRINTED = "unprinted"
    """This authority has no text that we print: the translator brings the page."""
    SIGNED = "signed"
    CHANGED = "changed"
    """The document was changed after the page was signed."""
    GONE = "gone"
    """The signed page is in the bin."""


@dataclass(frozen=True)
class TranslationLine:
    """A document and its translation into `language`; None where nothing is kept of one yet.

    `standing` is where the document is in the packet. `open_fields` are those of the translator
    that the certificate needs and that are empty. `together` are the titles of all papers that
    its certificate names; `sharable` are how many of this translator one certificate could name.
    `sworn` says whether the authority wants a sworn translator's own certificate. `file` is the
    translated file, `signed` the signed page, if they are there. `findings` are about this
    translation alone.
    """

    document: Document
    listed: Listed
    language: str
    translation: Translation | None = None
    standing: Standing | None = None
    translator: Person | None = None
    signing: Signing = Signing.NO_TRANSLATOR
    open_fields: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    sharable: int = 1
    sworn: bool = False
    file: Listed | None = None
    signed: Listed | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def state(self) -> State:
        """How far the translation is."""
        return State.NEEDED if self.translation is None else self.translation.state

    @property
    def text(self) -> str:
        """What was typed and is kept."""
        return "" if self.translation is None else self.translation.text


@dataclass(frozen=True)
class TranslationList:
    """All translations, those of the packet first and in its order.

    `language` is that of filing. `untold` counts documents whose language nobody has set.
    `choosable` are documents that may be a translation or a signed page.
    """

    profile: str
    language: str
    lines: tuple[TranslationLine, ...] = ()
    people: tuple[Person, ...] = ()
    untold: int = 0
    choosable: tuple[Listed, ...] = ()

    def line(self, subject: str) -> TranslationLine | None:
        """Give the line of a document or of a translation, by its id."""
        for line in self.lines:
            told = line.translation
            if line.document.id == subject or (told is not None and told.id == subject):
                return line
        return None
