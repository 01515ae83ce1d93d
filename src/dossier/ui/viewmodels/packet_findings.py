"""What can be done about each finding, and where in the packet it is."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from dossier.model.finding import Finding, Severity
from dossier.model.plan import Exhibit, Part, PartKind
from dossier.workflows.arrange import Arranged


class Act(StrEnum):
    """What a person can do about a finding."""

    DOCUMENT = "document"
    DOCUMENTS = "documents"
    TRANSLATION = "translation"
    PERSON = "person"
    EVENT = "event"
    FACT = "fact"
    OPTIONS = "options"
    ADD = "add"
    TAKE_IN = "take-in"
    KEEP_OUT = "keep-out"
    TAKE_OUT = "take-out"
    SHOW = "show"
    PAGES = "pages"
    OVERVIEW = "overview"
    ACCEPT = "accept"
    LEAVE = "leave"


@dataclass(frozen=True)
class Where:
    """The exhibit that a finding is about, and the printed page; empty label for the whole."""

    label: str = ""
    page: int | None = None


_ACTS: Final[dict[str, tuple[Act, ...]]] = {
    "unplaced": (Act.DOCUMENT, Act.TAKE_OUT),
    "document-gone": (Act.TAKE_OUT,),
    "exhibit-too-big": (Act.OPTIONS, Act.PAGES, Act.TAKE_OUT),
    "packet-too-big": (Act.OPTIONS,),
    "section-empty": (Act.ADD, Act.OVERVIEW),
    "page-limit": (),
    "hidden-document": (Act.DOCUMENT, Act.TAKE_OUT),
    "hidden-person": (Act.PERSON,),
    "hidden-person-on-page": (Act.PAGES, Act.TAKE_OUT, Act.DOCUMENT),
    "hidden-person-unread": (),
    "selection-outside": (Act.PAGES, Act.DOCUMENT),
    "generated-empty": (Act.OVERVIEW, Act.TAKE_OUT),
    "marks-not-allowed": (Act.SHOW,),
    "events-disagree": (Act.EVENT,),
    "packets-disagree": (Act.OPTIONS,),
    "cited-not-in-packet": (Act.TAKE_IN, Act.DOCUMENT),
    "never-referred-to": (),
    "not-in-packet": (Act.ADD,),
    "asked-first": (Act.TAKE_IN, Act.KEEP_OUT, Act.DOCUMENT),
    "sensitive-waiting": (Act.TAKE_IN, Act.KEEP_OUT),
    "sensitive-included": (Act.SHOW, Act.TAKE_OUT),
    "same-document-twice": (Act.SHOW, Act.TAKE_OUT),
    "no-translation": (Act.TRANSLATION, Act.TAKE_OUT),
    "language-not-set": (Act.DOCUMENTS,),
    "certificate-unsigned": (Act.TRANSLATION,),
    "name-unexplained": (Act.PERSON,),
    "name-spellings": (Act.PERSON,),
    "titles-from-files": (Act.DOCUMENTS,),
    "page-shrunk": (Act.SHOW, Act.DOCUMENT),
    "exhibit-unreadable": (Act.SHOW, Act.DOCUMENT),
    "cover-field-missing": (Act.FACT,),
    "profile-old": (Act.OPTIONS,),
    "profile-closed": (Act.OPTIONS,),
    "profile-unverified": (Act.OPTIONS,),
    "profile-to-verify": (Act.OPTIONS,),
    "deadline-near": (Act.OVERVIEW,),
    "deadline-past": (Act.OVERVIEW,),
}
"""Codes that aren't here are about a document or a translation: what they are about opens."""
_PARTS: Final[dict[str, tuple[PartKind, ...]]] = {
    "translation-draft": (PartKind.TRANSLATION,),
    "certificate-incomplete": (PartKind.CERTIFICATE,),
    "signed-page-changed": (PartKind.CERTIFICATE,),
    "interpretation-incomplete": (PartKind.INTERPRETATION,),
    "page-shrunk": (PartKind.DOCUMENT, PartKind.ORIGINAL),
}
"""Where inside an exhibit a finding is; the others begin with the exhibit."""


def let_pass(findings: Iterable[Finding], accepted: Collection[str]) -> tuple[Finding, ...]:
    """Make notes of what would stop but may pass; what stops still stands first."""
    order = list(Severity)
    told = (
        replace(one, severity=Severity.NOTE)
        if one.severity is Severity.STOP and one.passes_as in accepted
        else one
        for one in findings
    )
    return tuple(sorted(told, key=lambda one: order.index(one.severity)))


def acts(finding: Finding, packet: Arranged) -> tuple[Act, ...]:
    """Give what a person can do about a finding, the best first."""
    found = _ACTS.get(finding.code)
    if found is None:
        known = finding.subject in packet.matter.translations
        found = (Act.TRANSLATION if known else Act.DOCUMENT,)
    last = Act.ACCEPT if finding.severity is Severity.STOP else Act.LEAVE
    return (*found, last)


def where(finding: Finding, packet: Arranged) -> Where:
    """Say where in the packet a finding is."""
    exhibit = exhibit_of(finding, packet)
    if exhibit is None:
        return Where()
    kinds = _PARTS.get(finding.code, ())
    begins = [part.first for part in exhibit.parts if part.kind in kinds]
    page = begins[0] if begins else exhibit.first
    if finding.code == "page-shrunk":
        page += int(dict(finding.facts).get("page", "1")) - 1
    return Where(exhibit.label, page)


def _shows(part: Part, document: str) -> bool:
    return part.source == document or document in part.holds


def exhibit_of(finding: Finding, packet: Arranged) -> Exhibit | None:
    """Give the exhibit that a finding is about, if it is about one."""
    told = packet.matter.translations.get(finding.subject)
    name = told.of if told else finding.subject
    for exhibit in packet.plan.exhibits:
        if exhibit.document == name or any(_shows(part, name) for part in exhibit.parts):
            return exhibit
    return None
