"""A language nobody speaks: longer and full of accents, so that a test sees what isn't translated.

What a window draws is read back from a drawing of it, letter for letter as a person would see it.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from dossier.ui.widgets.labels import Label
from strings.reading import file_of

DRAWN = 32 / 40
LONGER = 0.4
"""Russian and Portuguese take that much more room than English."""
_ACCENTS = str.maketrans("aeiouncsyAEIOUNCSY", "áéíóúñçšýÁÉÍÓÚÑÇŠÝ")
_PARTS = re.compile(r"\{[^}]*\}|%n|[^{%]+|.", re.DOTALL)
_PLACES = re.compile(r"\{[^}]*\}|%n")
_WORD = "ňňňňňňňň"
_MARKS = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b|^[0-9a-f]{4} ?$")
"""Fingerprints, in groups of four letters and digits."""
_PLAIN = re.compile(r"(?=[A-Za-z]*[aeiouncsyAEIOUNCSY])[A-Za-z]{2,}")


class PseudoWords(QTranslator):
    """Says everything in brackets, with accents on most letters, and 40 % longer."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are words in it."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """Give the words of the language nobody speaks."""
        del context, disambiguation, n
        return pseudo(source)


def speaker(language: str, folder: Path) -> QTranslator:
    """Make what speaks a language, from its file as it stands; `nobody` speaks to nobody."""
    if language == "nobody":
        return PseudoWords()
    made = folder / f"{language}.qm"
    program = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([program, "-silent", file_of(language), "-qm", made], check=True)
    translator = QTranslator()
    assert translator.load(str(made))
    return translator


def pseudo(source: str) -> str:
    """Say a text in the language nobody speaks; places for facts stay."""
    parts = _PARTS.findall(source)
    said = "".join(one if one[0] in "{%" else one.translate(_ACCENTS) for one in parts)
    more = max(1, round(len(_PLACES.sub("", source)) * LONGER))
    words = [_WORD[: min(len(_WORD), more - at)] for at in range(0, more, len(_WORD))]
    return f"⟦{said}{' ' if more > 2 else ''}{' '.join(words)}⟧"


def drawn(window: QWidget) -> list[str]:
    """Give every piece of text that a window draws; a line may be several pieces.

    What can be scrolled into view counts.
    """
    areas = [one for one in window.findChildren(QScrollArea) if one.isVisible()]
    return [text for one in (window, *(area.widget() for area in areas)) for text in _texts(one)]


def _texts(window: QWidget) -> list[str]:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(out)
    drawing.setSize(window.size())
    painter = QPainter(drawing)
    window.render(painter, QPoint())
    painter.end()
    texts = re.findall(r"<text[^>]*>(.*?)</text>", out.data().data().decode(), re.DOTALL)
    return [unescape(one) for one in texts]


def untranslated(pieces: list[str], known: frozenset[str] = frozenset()) -> list[str]:
    """Give the pieces in which plain English letters make a word that is none of `known`."""
    found = ((piece, word) for piece in pieces for word in _PLAIN.findall(_MARKS.sub("", piece)))
    return [piece for piece, word in found if word not in known]


def cut(window: QWidget) -> list[str]:
    """Name words that don't fit where they stand, and words that lie on each other."""
    labels = [one for one in window.findChildren(Label) if one.isVisible() and one.text()]
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    found = [f"label {_told(one)}" for one in labels if not _fits(one)]
    found += [f"button {_told(one)}" for one in buttons if not _holds(one)]
    return found + [f"overlap {_told(one)} and {_told(other)}" for one, other in _overlaps(window)]


def _fits(label: Label) -> bool:
    if label.hasHeightForWidth():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.sizeHint().width() - 1


def _holds(button: QAbstractButton) -> bool:
    # Links in a line of text are held lower than buttons on purpose. In the tightest places a
    # button may lose the empty room around what is drawn, 32 of 40 pixels.
    wanted = button.minimumSizeHint().boundedTo(button.maximumSize())
    return button.width() >= wanted.width() and button.height() >= DRAWN * wanted.height()


def _overlaps(window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Give each two labels and buttons of one parent whose places share a pixel."""
    of_parents: dict[QWidget, list[QWidget]] = {}
    for one in window.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton) and one.isVisible() and _says(one):
            of_parents.setdefault(one.parentWidget(), []).append(one)
    for children in of_parents.values():
        for one, other in combinations(children, 2):
            if _shared(one.geometry(), other.geometry()):
                yield one, other


def _shared(one: QRect, other: QRect) -> bool:
    common = one & other
    return common.width() > 1 and common.height() > 1


def _says(one: QWidget) -> str:
    return one.text() if isinstance(one, QLabel | QAbstractButton) else ""


def _told(one: QWidget) -> str:
    place = type(one.parentWidget()).__name__
    return f"{place}: {_says(one)!r} {one.width()} x {one.height()}"
