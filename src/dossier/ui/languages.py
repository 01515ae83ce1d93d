"""The languages the window speaks, and how Qt is told to speak one."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dossier import resources
from dossier.errors import NotFound

LANGUAGES: Final[dict[str, str]] = {"en": "English", "es": "Español", "ar": "العربية"}
"""Languages whose words are complete, each in its own words."""


class Speech:
    """The translators in use. Numbers in plurals need the English file too, so it is loaded too."""

    def __init__(self) -> None:
        self._loaded: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Let everything that is made from now on speak a language.

        Digits stay Western in every language, as they are printed on pages.
        """
        for one in self._loaded:
            QCoreApplication.removeTranslator(one)
        self._loaded = [*_qt_words(language), *_our_words(language)]
        for one in self._loaded:
            QCoreApplication.installTranslator(one)
        QLocale.setDefault(_western_digits(language))


def _our_words(language: str) -> list[QTranslator]:
    try:
        file = resources.path(f"i18n/dossier_{language}.qm")
    except NotFound:  # a checkout whose words were not made yet speaks English
        return []
    translator = QTranslator()
    return [translator] if translator.load(str(file)) else []


def _qt_words(language: str) -> list[QTranslator]:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    return [translator] if translator.load(f"qtbase_{language}", folder) else []


def _western_digits(language: str) -> QLocale:
    # Arabic as spoken in Morocco is written with Western digits.
    return QLocale("ar_MA" if language == "ar" else language)
