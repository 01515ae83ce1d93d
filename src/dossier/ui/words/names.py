"""Words for what was done, by the code of its name: for the undo bar, and for Undo itself.

A screen that brings a new code puts one line here: what the step is called, and what is said once
it is done. Facts are names, titles, labels and numbers.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.ui.painting import name as isolated
from dossier.ui.viewmodels.case import Told
from dossier.ui.words.sections import of_rule
from dossier.workflows.undo import Name

QUIET: Final = frozenset({"edit", "translation-add"})
"""Steps that the undo bar leaves out, because the field shows them. They are steps all the same."""
_Two = tuple[str, str]


def _texts() -> dict[str, _Two]:
    return {
        **_of_papers(),
        **_of_packets(),
        **_of_people(),
        **_of_translations(),
        **_of_certificates(),
    }


def _of_papers() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "edit": (translate("Words", "Change what was typed"), translate("Words", "Changed.")),
        "add": (translate("Words", "Add papers"), translate("Words", "Papers added.")),
        "add-one": (translate("Words", "Add {title}"), translate("Words", "{title} added.")),
        "change": (translate("Words", "Change {title}"), translate("Words", "{title} changed.")),
        "remove": (translate("Words", "Remove {title}"), translate("Words", "{title} removed.")),
        "remove-many": (
            translate("Words", "Remove papers"),
            translate("Words", "Papers removed: {n}."),
        ),
        "restore": (
            translate("Words", "Bring back {title}"),
            translate("Words", "{title} is back."),
        ),
        "replace": (
            translate("Words", "Replace the scan of {title}"),
            translate("Words", "{title} has a new scan."),
        ),
    }


def _of_packets() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "move": (
            translate("Words", "Move {title} to {to}"),
            translate("Words", "{title} moved to {to}."),
        ),
        "move-pages": (
            translate("Words", "Move {title} to {to}"),
            translate("Words", "{title} moved to {to}. Pages {pages} changed."),
        ),
        "section": (
            translate("Words", "Move {title} to {section}"),
            translate("Words", "{title} moved to {section}."),
        ),
        "take-out": (
            translate("Words", "Take out {title}"),
            translate("Words", "{title} taken out."),
        ),
        "take-out-many": (
            translate("Words", "Take out papers: {n}"),
            translate("Words", "Papers taken out: {n}."),
        ),
        "take-in": (translate("Words", "Put in {title}"), translate("Words", "{title} put in.")),
        "take-in-many": (
            translate("Words", "Put in papers: {n}"),
            translate("Words", "Papers put in: {n}."),
        ),
        **_of_exhibits(),
        "cover": (translate("Words", "Change the cover"), translate("Words", "The cover changed.")),
        "options": (translate("Words", "Change options"), translate("Words", "Options changed.")),
        "accept": (translate("Words", "Let one thing pass"), translate("Words", "Let pass.")),
        "answer": (translate("Words", "Answer {line}"), translate("Words", "{line}: noted.")),
        "profile": (
            translate("Words", "Choose an authority"),
            translate("Words", "Authority chosen."),
        ),
    }


def _of_exhibits() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "make": (translate("Words", "Make {title}"), translate("Words", "{title} is in.")),
        "pages": (
            translate("Words", "Choose pages of {title}"),
            translate("Words", "Pages of {title} chosen."),
        ),
        "size": (
            translate("Words", "Change the size of {title}"),
            translate("Words", "The size of {title} changed."),
        ),
        "sheets": (
            translate("Words", "Put photos on sheets"),
            translate("Words", "The photos lie on sheets."),
        ),
        "entitle": (
            translate("Words", "Change the title of {title}"),
            translate("Words", "{title} has another title."),
        ),
        "supplement": (
            translate("Words", "Begin a supplement"),
            translate("Words", "A supplement is begun."),
        ),
        "take-back": (
            translate("Words", "Take back what was filed"),
            translate("Words", "The supplement takes it back."),
        ),
        "stand-again": (
            translate("Words", "Let it stand as filed"),
            translate("Words", "It stands as filed."),
        ),
    }


def _of_people() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "person-add": (translate("Words", "Add a person"), translate("Words", "Person added.")),
        "person-change": (
            translate("Words", "Change {name}"),
            translate("Words", "{name} changed."),
        ),
        "person-remove": (
            translate("Words", "Remove {name}"),
            translate("Words", "{name} removed."),
        ),
        "event-add": (translate("Words", "Add an event"), translate("Words", "Event added.")),
        "event-change": (
            translate("Words", "Change {title}"),
            translate("Words", "{title} changed."),
        ),
        "event-remove": (
            translate("Words", "Remove {title}"),
            translate("Words", "{title} removed."),
        ),
        "case": (translate("Words", "Change a fact of the case"), translate("Words", "Changed.")),
    }


def _of_translations() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "translation-add": (
            translate("Words", "Begin the translation of {title}"),
            translate("Words", "Translation of {title} begun."),
        ),
        "translation-needed": (
            translate("Words", "Mark the translation of {title} as needed"),
            translate("Words", "The translation of {title} is needed."),
        ),
        "translation-asked": (
            translate("Words", "Mark the translation of {title} as asked for"),
            translate("Words", "The translation of {title} is asked for."),
        ),
        "translation-draft": (
            translate("Words", "Mark the translation of {title} as a draft"),
            translate("Words", "The translation of {title} is a draft again."),
        ),
        "translation-done": (
            translate("Words", "Mark the translation of {title} as done"),
            translate("Words", "The translation of {title} is done."),
        ),
        "translation-file": (
            translate("Words", "Use a file as the translation of {title}"),
            translate("Words", "The translation of {title} is a file now."),
        ),
        "translation-typed": (
            translate("Words", "Take the file off the translation of {title}"),
            translate("Words", "Type the translation of {title} here now."),
        ),
        "translator": (
            translate("Words", "Choose who translates {title}"),
            translate("Words", "The translator of {title} is chosen."),
        ),
    }


def _of_certificates() -> dict[str, _Two]:
    translate = QCoreApplication.translate
    return {
        "signed-page": (
            translate("Words", "Add the signed page for {title}"),
            translate("Words", "The signed page for {title} is in."),
        ),
        "signed-page-off": (
            translate("Words", "Take off the signed page for {title}"),
            translate("Words", "The signed page for {title} is taken off."),
        ),
        "certificate-shared": (
            translate("Words", "Sign for all papers of one translator together"),
            translate("Words", "One certificate signs for all these papers now."),
        ),
        "certificate-alone": (
            translate("Words", "Give each paper its own certificate"),
            translate("Words", "Each paper has its own certificate now."),
        ),
        "seal": (
            translate("Words", "Note the seal for {title}"),
            translate("Words", "The seal for {title} is noted."),
        ),
    }


def of_name(name: Name) -> str:
    """Say what a step is called: `Move Passport to 3`."""
    return _filled(_of(name)[0], dict(name.facts))


def of_told(told: Told) -> str:
    """Say what was just done: `Passport moved to 3.`, or taken back, or done again."""
    translate = QCoreApplication.translate
    if told.undone:
        return translate("Words", "Taken back: {what}").format(what=of_name(told.name))
    if told.again:
        return translate("Words", "Done again: {what}").format(what=of_name(told.name))
    return _filled(_of(told.name)[1], dict(told.name.facts))


def _of(name: Name) -> _Two:
    translate = QCoreApplication.translate
    usual = (translate("Words", "Last change"), translate("Words", "Changed."))
    return _texts().get(name.code, usual)


def _filled(template: str, facts: Mapping[str, str]) -> str:
    # A line of the checklist is named as its profile names it.
    said = {key: of_rule(fact) if key == "line" else fact for key, fact in facts.items()}
    shown = _Facts((key, isolated(fact)) for key, fact in said.items())
    return template.format_map(shown)


class _Facts(dict[str, str]):
    # A name is still said when one of its facts is not there.
    def __missing__(self, key: str) -> str:
        return "…"
