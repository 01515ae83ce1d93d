"""Words about translations: how far one is, who signs for it, what differs from its page."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.difference import Differs
from dossier.model.packet import SlotState
from dossier.model.translating import Signing, TranslationLine
from dossier.model.translation import State
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.translation_checks import Check
from dossier.ui.words.tongues import at_start, within

_ITEM: Final = " · "
GLYPHS: Final = {
    State.NEEDED: SlotState.TO_ADD,
    State.ASKED: SlotState.ASKED,
    State.DRAFT: SlotState.STARTED,
    State.DONE: SlotState.DONE,
}
"""Which sign stands for a state."""


def of_state(state: State) -> str:
    """Say how far a translation is."""
    translate = QCoreApplication.translate
    words = {
        State.NEEDED: translate("Words", "Needed"),
        State.ASKED: translate("Words", "Asked for"),
        State.DRAFT: translate("Words", "Draft"),
        State.DONE: translate("Words", "Done"),
    }
    return words[state]


def of_title(line: TranslationLine) -> str:
    """Give the name by which a person knows a document."""
    document = line.document
    return name(document.title or document.original_title or document.original.name)


def of_languages(line: TranslationLine) -> str:
    """Say from which language into which: `Azerbaijani to English`."""
    translate = QCoreApplication.translate
    into = within(line.language)
    if not line.document.language:
        return at_start(translate("Words", "to {language}").format(language=into))
    words = translate("Words", "{language} to {other}")
    return at_start(words.format(language=within(line.document.language), other=into))


def of_facts(line: TranslationLine) -> str:
    """Say what stands under a title: languages, exhibit."""
    translate = QCoreApplication.translate
    place = line.standing
    words = translate("Words", "Exhibit {label}")
    where = words.format(label=ltr(place.label)) if place else ""
    return _ITEM.join(filter(None, (of_languages(line), where)))


def of_row(line: TranslationLine) -> str:
    """Say what stands under a title in the list: languages, translator, signed page."""
    person = name(line.translator.name) if line.translator else ""
    said = person if line.state is State.NEEDED and not person else of_signing(line)
    return _ITEM.join(filter(None, (of_languages(line), person if said != person else "", said)))


def of_signing(line: TranslationLine) -> str:
    """Say how far the certificate is."""
    translate = QCoreApplication.translate
    words = {
        Signing.NO_TRANSLATOR: translate("Words", "Translator: to choose"),
        Signing.OPEN: translate("Words", "Open places: {fields}"),
        Signing.READY: translate("Words", "Ready to sign. Signed page: to add"),
        Signing.UNPRINTED: translate("Words", "Signed page: to add"),
        Signing.SIGNED: translate("Words", "Signed page is in"),
        Signing.CHANGED: translate("Words", "Changed since it was signed"),
        Signing.GONE: translate("Words", "Signed page is in the bin"),
    }
    fields = ", ".join(map(of_field, line.open_fields))
    return words[line.signing].format(fields=fields)


def of_field(key: str) -> str:
    """Name a field of a translator, in the middle of a sentence."""
    translate = QCoreApplication.translate
    words = {
        "name": translate("Words", "name"),
        "address": translate("Words", "address"),
        "phone": translate("Words", "telephone"),
    }
    return words.get(key, key)


def of_check(check: Check) -> tuple[str, str, str]:
    """Say what differs, how, and what mends it (nothing where nothing does)."""
    translate = QCoreApplication.translate
    one, number = check.difference, ltr(check.block + 1)
    titles = {
        Differs.NUMBER: translate("Words", "Paragraph {n}: a number differs"),
        Differs.DATE: translate("Words", "Paragraph {n}: the date differs"),
        Differs.NAME: translate("Words", "Paragraph {n}: a name differs"),
    }
    if one.kind is Differs.NAME:
        said = translate("Words", "In People: {wanted}")
        mend = translate("Words", "Use that")
    elif one.can_mend:
        said = translate("Words", "The page says {wanted}. You wrote {written}.")
        mend = translate("Words", "Change to {wanted}")
    else:
        written = translate("Words", "You wrote {written}. The page does not say it.")
        wanted = translate("Words", "The page says {wanted}. You did not write it.")
        said, mend = written if one.written else wanted, ""
    facts = {"n": number, "wanted": name(one.wanted), "written": name(one.written)}
    return titles[one.kind].format(**facts), said.format(**facts), mend.format(**facts)
