"""Words around findings: how serious, where, what can be done, and a few words for a row."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.packet_findings import Act, Where
from dossier.ui.words.tongues import of_tongue

_ITEM: Final = " · "


def of_severity(severity: Severity) -> str:
    """Say how serious a finding is."""
    translate = QCoreApplication.translate
    words = {
        Severity.STOP: translate("Words", "Decide first"),
        Severity.LOOK: translate("Words", "Have a look"),
        Severity.NOTE: translate("Words", "Good to know"),
    }
    return words[severity]


def of_where(where: Where) -> str:
    """Say where in the packet a finding is: `Exhibit N, page 106`."""
    translate = QCoreApplication.translate
    if not where.label:
        return translate("Words", "The whole packet")
    words = translate("Words", "Exhibit {label}, page {page}")
    return words.format(label=ltr(where.label), page=ltr(where.page))


def of_act(act: Act, same: int = 1) -> str:
    """Say what can be done about a finding; the `same` of its code pass together."""
    translate = QCoreApplication.translate
    if act is Act.ACCEPT and same > 1:
        return translate("Words", "Let all {n} like this pass").format(n=ltr(same))
    words = {
        Act.DOCUMENT: translate("Words", "Open the paper"),
        Act.DOCUMENTS: translate("Words", "Open documents"),
        Act.TRANSLATION: translate("Words", "Open translation"),
        Act.PERSON: translate("Words", "Open the person"),
        Act.EVENT: translate("Words", "Open the event"),
        Act.FACT: translate("Words", "Fill it in"),
        Act.OPTIONS: translate("Words", "Open options"),
        Act.ADD: translate("Words", "Add from documents"),
        Act.TAKE_IN: translate("Words", "Put it in"),
        Act.KEEP_OUT: translate("Words", "Keep it out"),
        Act.TAKE_OUT: translate("Words", "Take it out"),
        Act.SHOW: translate("Words", "Show the page"),
        Act.PAGES: translate("Words", "Choose its pages"),
        Act.OVERVIEW: translate("Words", "Open overview"),
        Act.ACCEPT: translate("Words", "Let it pass"),
        Act.LEAVE: translate("Words", "Leave for now"),
    }
    return words[act]


def of_accepted(accepted: str, count: int, matter: Matter) -> str:
    """Say what was let pass: `Papers without a translation (2)`, `A hidden name on pages: Bill`."""
    translate = QCoreApplication.translate
    words = {
        "no-translation": translate("Words", "Papers without a finished translation"),
        "translation-draft": translate("Words", "Translations that are drafts"),
        "certificate-incomplete": translate("Words", "Certificates with open places"),
        "exhibit-too-big": translate("Words", "Papers too big for one file"),
        "section-empty": translate("Words", "Sections with nothing in them"),
        "unplaced": translate("Words", "Papers without a section"),
        "document-gone": translate("Words", "Papers that are in the bin"),
        "sensitive-waiting": translate("Words", "Sensitive papers that wait"),
        "asked-first": translate("Words", "Papers that wait for a decision"),
        "cover-field-missing": translate("Words", "Open places on the cover"),
    }
    alone = {
        "hidden-document": translate("Words", "A paper that its reader may not see"),
        "hidden-person": translate("Words", "A hidden name in what we print"),
        "hidden-person-on-page": translate("Words", "A hidden name on pages"),
    }
    code, _, place = accepted.partition(":")
    subject = place.partition(":")[0]
    if code in alone and place:
        document, person = matter.documents.get(subject), matter.people.get(subject)
        title = document.title if document else person.name if person else ""
        return f"{alone[code]}: {name(title)}" if title else alone[code]
    found = words.get(code, translate("Words", "Things of one kind"))
    return f"{found} ({ltr(count)})"


def rows() -> dict[str, str]:
    """Give few words for each code, for the second line of an exhibit."""
    translate = QCoreApplication.translate
    return {
        "no-translation": translate("Words", "no finished translation"),
        "translation-draft": translate("Words", "translation started"),
        "sworn-translation-needed": translate("Words", "needs a sworn translator"),
        "certificate-incomplete": translate("Words", "certificate has open places"),
        "signed-page-changed": translate("Words", "changed since it was signed"),
        "signed-page-gone": translate("Words", "signed page is in the bin"),
        "translator-is-applicant": translate("Words", "translated by the applicant"),
        "translator-language": translate("Words", "check the translator"),
        "no-interpretation": translate("Words", "name the interpreter"),
        "interpretation-incomplete": translate("Words", "certificate has open places"),
        "exhibit-too-big": translate("Words", "too big for one file"),
        "same-document-twice": translate("Words", "the same file twice"),
        "sensitive-included": translate("Words", "sensitive"),
        "date-clash": translate("Words", "check the date"),
        "uncovered-characters": translate("Words", "letters we cannot print"),
        "passport-pages": translate("Words", "few pages for a passport"),
        "page-shrunk": translate("Words", "small on this paper"),
        "exhibit-unreadable": translate("Words", "may be hard to read"),
        "page-as-picture": translate("Words", "came in as a picture"),
        "field-text-small": translate("Words", "small text in a field"),
        "form-values-elsewhere": translate("Words", "answers that do not show"),
        "text-outside-page": translate("Words", "text outside the page"),
        "had-attachments": translate("Words", "carries other files"),
    }


def of_row(finding: Finding, words: Mapping[str, str]) -> str:
    """Say a finding in a few of the `rows`."""
    language = dict(finding.facts).get("language", "")
    usual = QCoreApplication.translate("Words", "have a look")
    return _ITEM.join(filter(None, (of_tongue(language), words.get(finding.code, usual))))
