"""A document: what the person gave us, its safe copy, and what they say about it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.model.dates import FuzzyDate
from dossier.model.person import Reader


class Kind(StrEnum):
    """What a document is, in the words of the command line."""

    FORM = "form"
    DECLARATION = "declaration"
    IDENTITY = "identity"
    TRAVEL = "travel"
    FAMILY = "family"
    RELATIONSHIP = "relationship"
    POLICE = "police"
    COURT = "court"
    MEDICAL = "medical"
    PHOTO = "photo"
    THREAT = "threat"
    MESSAGE = "message"
    WITNESS = "witness"
    EXPERT = "expert"
    COMMUNITY = "community"
    RESIDENCE = "residence"
    WORK = "work"
    SCHOOL = "school"
    FINANCE = "finance"
    CUSTODY = "custody"
    CRIMINAL_RECORD = "criminal-record"
    COUNTRY = "country"
    NEWS = "news"
    FEE = "fee"
    SERVICE = "service"
    OTHER = "other"


@dataclass(frozen=True)
class Noted:
    """Something intake noticed. `code` is a finding code, `facts` fill its sentence."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Said:
    """What the original says of itself. Shown to the person, kept in the vault, never exported."""

    captured: str = ""
    place: str = ""
    device: str = ""
    author: str = ""
    other: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Original:
    """The file as it came, byte for byte. `blob` is its row list in the vault, `size` bytes."""

    name: str
    media_type: str
    size: int
    sha256: str
    blob: int
    said: Said = Said()


@dataclass(frozen=True)
class PageSize:
    """Width and height of an upright page in points."""

    width: float
    height: float


@dataclass(frozen=True)
class Heading:
    """One bookmark of the source: `level` 0 is outermost, `page` counts from 0."""

    title: str
    page: int
    level: int


@dataclass(frozen=True)
class SafeCopy:
    """The clean PDF made from the original: every page one form at [0 0 w h], upright.

    `fingerprints` has one of each page's form, hexadecimal: what it draws and all it draws with.
    `dots` are the dots an inch of each page's coarsest large picture, 0 for a page without one;
    `weights` are the bytes that each page takes alone, with all it draws with. A copy from before
    they were counted has none.
    """

    size: int
    sha256: str
    blob: int
    pages: tuple[PageSize, ...]
    outline: tuple[Heading, ...] = ()
    noted: tuple[Noted, ...] = ()
    fingerprints: tuple[str, ...] = ()
    dots: tuple[int, ...] = ()
    weights: tuple[int, ...] = ()


@dataclass(frozen=True)
class Interpretation:
    """A declaration in the filing language was read to its author in `language` by `interpreter`.

    `signed` is the document that holds the signed certificate, once it is in.
    """

    interpreter: str
    language: str
    signed: str | None = None


@dataclass(frozen=True)
class Cited:
    """Evidence for something said: a document, or one page of it (`page` counts from 1)."""

    document: str
    page: int | None = None


@dataclass(frozen=True)
class Claim:
    """One paragraph of a statement: its number as written, what it says, what shows it.

    `note` says why nothing shows it, or what is offered instead. `page` (from 1) is where it begins
    in the statement, if the person says so.
    """

    number: str
    text: str
    evidence: tuple[Cited, ...] = ()
    note: str = ""
    page: int | None = None


@dataclass(frozen=True)
class Spelled:
    """How a document writes the name of a person (an id)."""

    person: str
    name: str


@dataclass(frozen=True)
class Mark:
    """A passage that matters: on page `page` (from 1), `top` to `bottom` in points from its top."""

    page: int
    top: float
    bottom: float
    note: str = ""


@dataclass(frozen=True)
class Handed:
    """An original paper that was handed over: to whom, when, the receipt's number."""

    to: str
    day: FuzzyDate | None = None
    receipt: str = ""


@dataclass(frozen=True)
class Document:
    """One document. `language` is an ISO 639 code; ids are short and stable (`d1`).

    `title` is in the filing language, `original_title` in the document's own language and script;
    `number`, `issued_by`, `url` are printed where a page needs them. `added` is the day it came.
    Several files that were joined are one document: `further` has those after the first.
    `people` are ids of the people it is about. `cover_words` are the person's own words for the
    plain card that covers a sensitive document ("photo of injury"); shown only, never printed.

    `place` and `taken_by` are captions of a photograph. `accessed` is the day on which a page of
    the web was read, `relevance` the one line that says what a country report shows, `marks` its
    passages that matter. `claims` are the paragraphs of a statement with their evidence, `spelled`
    how the paper writes people's names. `hidden_from` are readers who must not see it. `handed`
    tells where the paper itself went.
    """

    id: str
    title: str
    kind: Kind
    original: Original
    safe: SafeCopy
    added: date
    date: FuzzyDate | None = None
    language: str = ""
    original_title: str = ""
    number: str = ""
    issued_by: str = ""
    url: str = ""
    sensitive: bool = False
    removed: bool = False
    parent: str | None = None
    interpretation: Interpretation | None = None
    further: tuple[Original, ...] = ()
    people: tuple[str, ...] = ()
    cover_words: str = ""
    place: str = ""
    taken_by: str = ""
    accessed: FuzzyDate | None = None
    relevance: str = ""
    marks: tuple[Mark, ...] = ()
    claims: tuple[Claim, ...] = ()
    spelled: tuple[Spelled, ...] = ()
    hidden_from: tuple[Reader, ...] = ()
    handed: tuple[Handed, ...] = ()

    @property
    def originals(self) -> tuple[Original, ...]:
        """Give all files as they came, in the order of their pages."""
        return (self.original, *self.further)
