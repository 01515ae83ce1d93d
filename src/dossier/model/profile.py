"""A profile: the rules of one authority for one kind of packet, as data with sources.

Every rule names a source; a source says when it was read and how sure we are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.model.document import Kind
from dossier.model.finding import Severity
from dossier.model.generated import Generated
from dossier.model.person import Reader


class Status(StrEnum):
    """Whether packets of this kind can be filed now."""

    ACTIVE = "active"
    CLOSED = "closed"
    UNVERIFIED = "unverified"


class Certainty(StrEnum):
    """How sure we are of a rule: read in the primary source, in a secondary one, or to verify."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    VERIFY = "verify"


class PrintMode(StrEnum):
    """Binder: tabs and room for two holes at the top. Scanner: plain sheets, no black."""

    BINDER = "binder"
    SCANNER = "scanner"


class NumberAt(StrEnum):
    """Where the page number stands at the foot of a page."""

    RIGHT = "right"
    CENTRE = "centre"


class SectionOrder(StrEnum):
    """In the person's order, or by the dates of the documents (those without one last)."""

    PERSON = "person"
    DATE = "date"


class DateOrder(StrEnum):
    """`Mar 12, 2024` or `12 Mar 2024`."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


class LabelScheme(StrEnum):
    """Letters A..Z, AA; numbers 1, 2, 3; or none, for forms that are filed as they are."""

    LETTERS = "letters"
    NUMBERS = "numbers"
    NONE = "none"


class TranslationMode(StrEnum):
    """What the authority wants with a foreign document."""

    CERTIFIED = "certified"
    DECLARATION = "declaration"
    SWORN = "sworn"
    NONE = "none"


class PartOrder(StrEnum):
    """Order inside an exhibit with a translation (the certificate stands between)."""

    TRANSLATION_FIRST = "translation-first"
    ORIGINAL_FIRST = "original-first"


@dataclass(frozen=True)
class Source:
    """Where a rule was read, when, and how sure we are of it."""

    id: str
    title: str
    url: str
    as_of: date
    certainty: Certainty


@dataclass(frozen=True)
class Rule:
    """One rule in plain words and the id of its source; `where` says where it shows in a packet."""

    text: str
    source: str
    where: str = ""


@dataclass(frozen=True)
class Paper:
    """Paper size in points and its name."""

    name: str
    width: float
    height: float


@dataclass(frozen=True)
class CoverField:
    """A fact the cover prints: `key` of the case facts, `label` before it, `hint` to fill it in."""

    key: str
    label: str
    required: bool = False
    hint: str = ""


@dataclass(frozen=True)
class Flag:
    """A boxed word on the cover, printed when fact `key` equals `value`."""

    key: str
    value: str
    text: str


@dataclass(frozen=True)
class Cover:
    """What the cover says. `layout`: `caption` (court caption) or `plain`.

    Texts may name case facts in braces: `{court}`; `Matter.fill` fills them. `filer` are the lines
    of the party block, left out where their fact is empty; `party_line` stands below them.
    `fields` are printed as a list, facts in `placed` have a place of their own in the texts.
    `supplement` is what the authority calls a supplement, with `{number}` and `{day}`; nothing
    means the title with the word and its number.
    """

    layout: str
    title: str
    subtitle: str = ""
    party_line: str = ""
    heading: tuple[str, ...] = ()
    matter: str = ""
    party: str = ""
    proceeding: str = ""
    number_label: str = ""
    number_key: str = ""
    fields: tuple[CoverField, ...] = ()
    flags: tuple[Flag, ...] = ()
    filer: tuple[str, ...] = ()
    placed: tuple[CoverField, ...] = ()
    supplement: str = ""


@dataclass(frozen=True)
class SectionRule:
    """A section: which kinds of documents belong in it, how they are labelled, limits.

    `max_pages` limits all of it, `max_each` each document. `when` names a fact and its value, such
    as `in-proceedings=yes`: the section is required only then.
    """

    key: str
    title: str
    kinds: tuple[Kind, ...] = ()
    labels: LabelScheme = LabelScheme.LETTERS
    required: bool = False
    max_pages: int | None = None
    divider: bool = True
    max_each: int | None = None
    order: SectionOrder = SectionOrder.PERSON
    when: str = ""


@dataclass(frozen=True)
class GeneratedRule:
    """A generated exhibit that suits this authority, and the section in which it stands.

    `title` replaces its usual title. `why` says when it helps, in a sentence. `closing` is what
    the signature below a statement stands for, in the words that the authority's law has.
    """

    name: Generated
    section: str
    source: str
    title: str = ""
    why: str = ""
    closing: str = ""


@dataclass(frozen=True)
class CertificateText:
    """A text for somebody to sign. Braces name facts; an empty line parts paragraphs.

    A translation knows `{translator}`, `{language}`, `{filing_language}`; an interpretation
    `{interpreter}`, `{declarant}`, `{language}`, `{filing_language}`.
    `one` and `many` are the wording for one or several documents; `source` is printed below.
    """

    title: str
    one: str
    many: str
    source: str


@dataclass(frozen=True)
class TranslationRule:
    """What a foreign document needs. `required` are the translator's fields that must be there."""

    mode: TranslationMode
    order: PartOrder
    required: tuple[str, ...] = ()
    certificate: CertificateText | None = None


@dataclass(frozen=True)
class ServiceRule:
    """The certificate of service: its title, text, methods to tick by hand, source.

    The text knows the facts of the case, `{filing}` (the cover's title) and `{date}`, a line to
    write on. Below it stand the lines of `recipient`, then `choose` and the methods; `{blank}` in
    a method is a line to write on. With `when`, a fact and its value, it is printed only then.
    """

    title: str
    text: str
    methods: tuple[str, ...]
    source: str
    recipient: str = ""
    choose: str = ""
    when: str = ""


@dataclass(frozen=True)
class Way:
    """A way of filing, such as a portal, with its own limit for one file."""

    key: str
    title: str
    source: str
    max_mb: float | None = None


@dataclass(frozen=True)
class FileRule:
    """Limits of the file. `max_mb` None means no limit known; 1 MB is a million bytes.

    `pattern` makes the file name without its ending, from case facts and `{date}`; `split` is
    put after it where there are several volumes, with `{part}`. `separate` says that the authority
    wants each exhibit as a file of its own. `ways` are ways of filing with limits of their own.
    `each` names exhibits as files of their own, from `{word}`, `{label}`, `{number}` (two digits),
    `{title}`, `{section}`, `{date}` and case facts; nothing means `{word}_{label}`.
    """

    pattern: str
    max_mb: float | None = None
    split: str = "_Part{part}"
    separate: bool = False
    ways: tuple[Way, ...] = ()
    each: str = ""


@dataclass(frozen=True)
class Deadline:
    """A date the authority sets. `days` before (negative) or after the date in fact `key`.

    Where rules are read in two ways, both stand in the profile; `note` says when this one counts.
    It is not counted while the fact `unless` is `yes`; `when`, a fact and its value, has to hold.
    `months` are counted beside `days`, by the calendar. With `working` the days are working days,
    Monday to Friday; holidays are not known. With `yearly` it comes again every year. Deadlines
    with the same `reading` are readings of one rule: the earliest one is shown first. It counts
    as near when `near` days or fewer are left.

    The person can type another day in the fact `deadline-<id>`: that one wins.
    """

    id: str
    title: str
    key: str
    source: str
    days: int = 0
    note: str = ""
    unless: str = ""
    months: int = 0
    working: bool = False
    yearly: bool = False
    when: str = ""
    reading: str = ""
    near: int = 30


@dataclass(frozen=True)
class Slot:
    """One line of the checklist: what is wanted, in which section, why it helps.

    `kinds` are the documents that count for it; none means all kinds of its section. `words` tell
    lines with the same kinds apart: beginnings of words in titles, in the language of filing.
    With `when`, a fact and its value, the line is there only where that holds. `named` is what a
    page that is filed calls it, where the title speaks to the person who packs.
    """

    key: str
    title: str
    section: str
    why: str
    source: str
    kinds: tuple[Kind, ...] = ()
    words: tuple[str, ...] = ()
    when: str = ""
    named: str = ""


@dataclass(frozen=True)
class Profile:
    """All of it. `case_line` is a template such as `{family-name}, {given-names} · {a-number}`.

    `languages` are accepted beside the language of filing: no translation is needed from them.
    `reader` is who gets the packet in the end. Kinds in `ask_first` are never proposed.
    `plural` is the word for several exhibits, where the language's usual ending doesn't fit.
    """

    id: str
    authority: str
    packet_type: str
    status: Status
    as_of: date
    language: str
    paper: Paper
    mode: PrintMode
    word: str
    date_order: DateOrder
    cover: Cover
    index_title: str
    sections: tuple[SectionRule, ...]
    translation: TranslationRule
    files: FileRule
    sources: tuple[Source, ...]
    severities: Mapping[str, Severity]
    case_line: str = ""
    stamp_label: bool = True
    part_line: bool = True
    prefix: str = ""
    start: int = 1
    highlight: bool = False
    interpretation: CertificateText | None = None
    service: ServiceRule | None = None
    rules: tuple[Rule, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    checklist: tuple[Slot, ...] = ()
    warnings: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    number_at: NumberAt = NumberAt.RIGHT
    reader: Reader = Reader.GOVERNMENT
    generated: tuple[GeneratedRule, ...] = ()
    ask_first: tuple[Kind, ...] = ()
    plural: str = ""

    def section(self, key: str) -> SectionRule:
        """The section of that key. Raises KeyError."""
        for rule in self.sections:
            if rule.key == key:
                return rule
        raise KeyError(key)
