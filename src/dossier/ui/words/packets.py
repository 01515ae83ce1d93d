"""Words about a packet: what it is called, who reads it, its exhibits, its files, its audit."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.document import Document
from dossier.model.languages import foreign
from dossier.model.matter import Matter
from dossier.model.profile import Profile
from dossier.model.translation import State, Translation
from dossier.ui.painting import ltr, name
from dossier.ui.words.figures import megabytes
from dossier.ui.words.kinds import of_kind
from dossier.ui.words.sections import of_rule
from dossier.ui.words.tongues import of_tongue

_ITEM: Final = " · "


def of_profile(profile: Profile) -> str:
    """Say what a packet of this profile is: `Evidence for the immigration court`."""
    translate = QCoreApplication.translate
    known = {
        "us-eoir": translate("Words", "Evidence for the immigration court"),
        "generic": translate("Words", "Papers in order, for any office"),
    }
    return known.get(profile.id) or of_rule(profile.packet_type)


def of_reader(profile: Profile) -> str:
    """Say who reads it: `read by the court`."""
    translate = QCoreApplication.translate
    whoever = translate("Words", "read by whoever you give it to")
    known = {
        "generic": whoever,
        "us-eoir": translate("Words", "read by the court"),
        "us-uscis-asylum": translate("Words", "read by the asylum office"),
        "us-i130": translate("Words", "read by immigration officers"),
        "us-release": translate("Words", "read by officers or a judge"),
        "us-refugee": whoever,
        "ca-rpd": translate("Words", "read by the refugee board"),
        "ca-rad": translate("Words", "read by the refugee board"),
        "uk-ftt": translate("Words", "read by the tribunal"),
        "nl-ind": translate("Words", "read by the immigration service"),
        "es-asilo": translate("Words", "read by the asylum office"),
        "es-regularizacion-2026": translate("Words", "read by the immigration office"),
        "ecthr": translate("Words", "read by the court"),
    }
    other = translate("Words", "read by {authority}")
    return known.get(profile.id) or other.format(authority=name(of_rule(profile.authority)))


def of_size(size: int) -> str:
    """Say how large a file is: `11.2 MB`."""
    return megabytes(size)


def of_range(first: int, last: int) -> str:
    """Say pages: `62–69`, or `61`."""
    return ltr(first if first == last else f"{first}–{last}")


def of_exhibit(document: Document, matter: Matter) -> str:
    """Say what an exhibit is: `Azerbaijani · translated`."""
    told = matter.translation_of(document.id)
    return _ITEM.join(filter(None, _exhibit(document, matter.profile, told)))


def _exhibit(document: Document, profile: Profile, told: Translation | None) -> Iterator[str]:
    if not document.language:
        yield of_kind(document.kind)
        return
    yield of_tongue(document.language)
    if foreign(document, profile) and told is not None:
        yield _state(told.state)


def _state(state: State) -> str:
    translate = QCoreApplication.translate
    words = {
        State.NEEDED: translate("Words", "translation to do"),
        State.ASKED: translate("Words", "translation asked for"),
        State.DRAFT: translate("Words", "translation started"),
        State.DONE: translate("Words", "translated"),
    }
    return words[state]


def of_cover(document: Document) -> str:
    """Say that a sensitive paper is covered, in the person's own words if there are some."""
    translate = QCoreApplication.translate
    covered = translate("Words", "Covered on screen")
    if not document.cover_words:
        return covered
    quoted = translate("Words", "“{words}”").format(words=name(document.cover_words))
    return f"{covered}{_ITEM}{quoted}"
