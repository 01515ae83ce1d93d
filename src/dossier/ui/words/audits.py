"""What the audit of a finished packet found, in words: what was counted, and what holds."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from dossier.model.plan import PartKind
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.building import Built
from dossier.ui.words.packets import of_size

Line = tuple[str, str]
"""What was counted, and what holds for it."""


def lines(built: Built, limit: int | None) -> Iterator[Line]:
    """Say what the audit counted in a packet that it found right."""
    translate = QCoreApplication.translate
    audit = built.audit
    exhibits, pages = audit.exhibits, audit.pages
    yield (
        translate("Words", "%n exhibit(s)", "", exhibits),
        translate("Words", "index, page stamp, link and bookmark agree"),
    )
    yield (
        translate("Words", "%n page(s)", "", pages),
        translate("Words", "none twice, none left out, all in order"),
    )
    if count := _translations(built):
        yield (
            translate("Words", "%n translation(s)", "", count),
            translate("Words", "each with its original"),
        )
    yield (
        translate("Words", "No hidden data"),
        translate("Words", "no author, no place, no history"),
    )
    yield (translate("Words", "No password"), translate("Words", "every office can open it"))
    largest = max(file.size for file in built.files)
    if limit is not None:
        words = translate("Words", "under the limit of {limit} for one file")
        yield of_size(largest), words.format(limit=of_size(limit))


def counted(built: Built) -> str:
    """Say how many of each kind were compared, for those who want to know."""
    translate = QCoreApplication.translate
    words = {
        "stamps": translate("Words", "page stamps"),
        "links": translate("Words", "links"),
        "bookmarks": translate("Words", "bookmarks"),
        "page-labels": translate("Words", "page labels"),
        "pictures": translate("Words", "pictures"),
        "objects": translate("Words", "parts of the file"),
    }
    checks = built.audit.checks
    found = [f"{word}: {ltr(checks[key])}" for key, word in words.items() if checks.get(key)]
    return " · ".join(found)


def _translations(built: Built) -> int:
    parts = (part for exhibit in built.plan.exhibits for part in exhibit.parts)
    return sum(1 for part in parts if part.kind is PartKind.TRANSLATION)
