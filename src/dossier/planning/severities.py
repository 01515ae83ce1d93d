"""How serious each finding is where a profile doesn't say otherwise."""

from typing import Final

from dossier.model.finding import Severity
from dossier.model.profile import Profile

STOP, LOOK, NOTE = Severity.STOP, Severity.LOOK, Severity.NOTE

USUAL: Final = {
    # what is in the packet, and what isn't
    "unplaced": STOP,
    "document-gone": STOP,
    "exhibit-too-big": STOP,
    "packet-too-big": LOOK,
    "hidden-document": STOP,
    "hidden-person": STOP,
    "hidden-person-on-page": STOP,
    "hidden-person-unread": LOOK,
    "section-empty": LOOK,
    "page-limit": LOOK,
    "selection-outside": LOOK,
    "generated-empty": LOOK,
    "marks-not-allowed": NOTE,
    "original-handed": NOTE,
    "not-in-packet": NOTE,
    "asked-first": LOOK,
    "sensitive-waiting": LOOK,
    "sensitive-included": LOOK,
    "same-document-twice": LOOK,
    # translations and certificates
    "no-translation": LOOK,
    "translation-draft": LOOK,
    "language-not-set": LOOK,
    "certificate-incomplete": LOOK,
    "certificate-unsigned": LOOK,
    "signed-page-changed": LOOK,
    "signed-page-gone": LOOK,
    "sworn-translation-needed": LOOK,
    "sworn-incomplete": LOOK,
    "joint-certificate": LOOK,
    "translator-is-applicant": LOOK,
    "translator-language": LOOK,
    "no-interpretation": LOOK,
    "interpretation-incomplete": LOOK,
    # facts that don't agree
    "date-clash": LOOK,
    "events-disagree": LOOK,
    "packets-disagree": LOOK,
    "claim-without-evidence": LOOK,
    "cited-not-in-packet": NOTE,
    "never-referred-to": NOTE,
    "name-unexplained": LOOK,
    "name-spellings": NOTE,
    # pages
    "uncovered-characters": LOOK,
    "passport-pages": LOOK,
    "page-shrunk": LOOK,
    "exhibit-unreadable": LOOK,
    "titles-from-files": NOTE,
    # what intake noticed
    "page-as-picture": LOOK,
    "text-outside-page": LOOK,
    "field-text-small": LOOK,
    "form-values-elsewhere": LOOK,
    "had-attachments": LOOK,
    "gps-in-original": NOTE,
    "device-in-original": NOTE,
    # the authority's rules
    "cover-field-missing": LOOK,
    "profile-old": LOOK,
    "profile-closed": LOOK,
    "profile-unverified": LOOK,
    "profile-to-verify": NOTE,
    "deadline-near": LOOK,
    "deadline-past": LOOK,
}
"""Every code that a check gives. What intake notes under another code is a note."""


def severity(code: str, profile: Profile) -> Severity:
    """Give the severity of a finding under a profile."""
    return profile.severities.get(code) or USUAL.get(code, NOTE)
