"""A few facts of a document on one line: language, pages, size, place in the packet."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.document import Handed
from dossier.model.listing import Standing
from dossier.model.translation import State, Translation
from dossier.ui.painting import ltr, name
from dossier.ui.words.dates import of_date
from dossier.ui.words.figures import MEGABYTE, kilobytes, megabytes
from dossier.ui.words.tongues import of_tongue

BETWEEN: Final = " · "


def of_pages(pages: int) -> str:
    """Say how many pages."""
    return QCoreApplication.translate("Words", "%n page(s)", "", pages)


def of_paper(language: str, pages: int) -> str:
    """Say what stands under a title: `Azerbaijani · 3 pages`."""
    return BETWEEN.join(filter(None, (of_tongue(language), of_pages(pages))))


def of_standing(standing: Standing) -> str:
    """Say which pages of the packet a document has: `pages 74–77`."""
    translate = QCoreApplication.translate
    if standing.first == standing.last:
        return translate("Words", "page {n}").format(n=ltr(standing.first))
    pages = ltr(f"{standing.first}–{standing.last}")
    return translate("Words", "pages {range}").format(range=pages)


def of_size(size: int) -> str:
    """Say a size in bytes as people do: `2.1 MB`."""
    return kilobytes(size) if size < MEGABYTE else megabytes(size)


def of_media(media_type: str) -> str:
    """Say what kind of file something is."""
    translate = QCoreApplication.translate
    if media_type == "application/pdf":
        return translate("Words", "PDF")
    return translate("Words", "photo") if media_type.startswith("image/") else ""


def of_translations(known: Sequence[Translation]) -> str:
    """Say how far the translation of a document is; nothing where none is known of."""
    translate = QCoreApplication.translate
    if not known:
        return ""
    return {
        State.NEEDED: translate("Words", "translation needed"),
        State.ASKED: translate("Words", "translation asked for"),
        State.DRAFT: translate("Words", "translation started"),
        State.DONE: translate("Words", "translated"),
    }[known[0].state]


def of_handed(told: Handed) -> str:
    """Say where a paper went: `Sample Office, 3 March 2026, receipt 000`."""
    receipt = QCoreApplication.translate("Words", "receipt {number}")
    said = (
        name(told.to),
        of_date(told.day) if told.day else "",
        receipt.format(number=name(told.receipt)) if told.receipt else "",
    )
    return ", ".join(filter(None, said))
