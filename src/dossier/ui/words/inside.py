"""Facts inside of sentences that are not a person's own words: rules, kinds, days, fields."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.profile import Certainty
from dossier.ui.painting import name
from dossier.ui.words.dates import of_date
from dossier.ui.words.kinds import of_kind


def of_fact(code: str, key: str, fact: str) -> str:
    """Say a fact of a finding; empty for what a person wrote, which stays as it is."""
    say = _SAYS.get(key)
    if key == "title" and code.startswith("deadline-"):
        say = _rule
    return say(fact) if say is not None and fact else ""


def _rule(text: str) -> str:
    return name(QCoreApplication.translate("Profiles", text))


def _kind(code: str) -> str:
    # An error says with the same word that a file or a page was not found.
    return of_kind(Kind(code)) if code in set(Kind) else ""


def _day(text: str) -> str:
    try:
        return of_date(FuzzyDate.parse(text))
    except ValueError:
        return ""


def _certainty(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        Certainty.PRIMARY: translate("Words", "read in the rule itself"),
        Certainty.SECONDARY: translate("Words", "read in another text"),
        Certainty.VERIFY: translate("Words", "look it up first"),
    }[Certainty(code)]


def _fields(codes: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "name": translate("Words", "name"),
        "address": translate("Words", "address"),
        "phone": translate("Words", "telephone"),
        "translator": translate("Words", "who translated it"),
        "interpreter": translate("Words", "who read it out"),
        "title": translate("Words", "title"),
        "original title": translate("Words", "title in its own language"),
        "number": translate("Words", "number"),
        "date": translate("Words", "date"),
        "pages": translate("Words", "pages"),
    }
    return ", ".join(words.get(code, code) for code in codes.split(", "))


_SAYS: Final[Mapping[str, Callable[[str], str]]] = {
    "section": _rule,
    "label": _rule,
    "authority": _rule,
    "kind": _kind,
    "date": _day,
    "event_date": _day,
    "as_of": _day,
    "certainty": _certainty,
    "fields": _fields,
    "changed": _fields,
}
