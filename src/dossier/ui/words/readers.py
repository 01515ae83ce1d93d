"""Words for who may not see something."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from dossier.model.person import Reader


def readers() -> dict[Reader, str]:
    """Give words for each reader."""
    translate = QCoreApplication.translate
    return {
        Reader.GOVERNMENT: translate("Words", "Offices and courts"),
        Reader.LAWYER: translate("Words", "My lawyer"),
        Reader.TRANSLATOR: translate("Words", "Translators"),
    }


def of_hidden(hidden: Iterable[Reader]) -> str:
    """Say who may not see it: `Offices and courts, Translators`."""
    words = readers()
    return ", ".join(words[one] for one in hidden)
