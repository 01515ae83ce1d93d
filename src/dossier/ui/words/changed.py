"""Words for what changed in a packet between two builds."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from dossier.model.build import ExhibitChange, What
from dossier.model.filing import FiledExhibit
from dossier.ui.painting import ltr, name
from dossier.ui.words.packets import of_range


def of_change(change: ExhibitChange) -> str:
    """Say what became of an exhibit: `Passport: new, B, pages 12–15`."""
    return f"{name(called(change.exhibit))}: {', '.join(_said(change))}"


def called(exhibit: FiledExhibit) -> str:
    """Give the title of an exhibit, or the one in its own language."""
    return exhibit.title or exhibit.original_title


def place(exhibit: FiledExhibit) -> str:
    """Say where an exhibit stands: `B, pages 12–15`."""
    words = QCoreApplication.translate("Words", "pages {range}")
    pages = words.format(range=of_range(exhibit.first, exhibit.last))
    return f"{ltr(exhibit.label)}, {pages}" if exhibit.label else pages


def _said(change: ExhibitChange) -> Iterator[str]:
    words = _words()
    for what in change.what:
        yield words[what]
    before = change.before
    if before is not None and What.RENUMBERED in change.what:
        was = QCoreApplication.translate("Words", "it was {place}")
        yield was.format(place=place(before))
    if not change.gone:
        yield place(change.exhibit)


def _words() -> Mapping[What, str]:
    translate = QCoreApplication.translate
    return {
        What.NEW: translate("Words", "new"),
        What.GONE: translate("Words", "taken out"),
        What.MOVED: translate("Words", "moved"),
        What.RENUMBERED: translate("Words", "other numbers"),
        What.REPLACED: translate("Words", "other pages"),
        What.RETITLED: translate("Words", "another title"),
    }
