"""What a person chose for the window itself: language, colours, size of text, when it locks.

Kept in one small file outside the vault, because the unlock screen needs it. It holds nothing of
a case: no path, no name, no list of what was open.
"""

from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, QSettings, QStandardPaths, Signal

from dossier.ui.languages import LANGUAGES

SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
"""Sizes of text to choose from."""
LOCK_AFTER: Final = (1, 2, 5, 10, 15, 30)
"""Minutes without a key or a move of the mouse, to choose from."""
_LEAST, _MOST = (640, 480), (7680, 4320)


class Scheme(StrEnum):
    """Which colours: one of our palettes, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Choices:
    """All of them. Sizes are pixels, `lock_after` minutes, `scale` 1.0 to 2.0."""

    language: str = "en"
    scheme: Scheme = Scheme.SYSTEM
    scale: float = 1.0
    width: int = 1280
    height: int = 800
    lock_after: int = 5
    hide_keys: bool = True
    """Whether Shift three times hides the window."""
    covers: bool = True
    """Whether sensitive papers lie under a plain card."""


class Prefs(QObject):
    """Reads the choices once, keeps each new one at once, and tells it."""

    changed = Signal(object)
    """Choices."""

    def __init__(self, place: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_new: Final = not (place or usual_place()).exists()
        """Whether nobody has chosen anything on this computer yet."""
        self._kept = QSettings(str(place or usual_place()), QSettings.Format.IniFormat)
        self._choices = _read(self._kept)

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    def choose(self, **chosen: object) -> None:
        """Choose one or more of the fields of `Choices`, keep them and tell it."""
        wanted = replace(self._choices, **chosen)  # pyright: ignore[reportArgumentType] - names and types are those of Choices
        if wanted == self._choices:
            return
        self._choices = wanted
        for name, value in asdict(wanted).items():
            self._kept.setValue(name, str(value))
        self._kept.sync()
        self.changed.emit(wanted)


def usual_place() -> Path:
    """Give the file in the platform's folder for settings."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "dossier" / "window.ini"


def system_language() -> str:
    """Give the language of the computer if the window speaks it, else English."""
    told = QLocale.system().uiLanguages()
    spoken = (one.partition("-")[0] for one in told)
    return next((one for one in spoken if one in LANGUAGES), "en")


def _read(kept: QSettings) -> Choices:
    """Read what is there; what makes no sense is as if it were not there."""
    first = Choices(language=system_language())
    said = {field.name: str(kept.value(field.name, "")) for field in fields(Choices)}
    return Choices(
        language=said["language"] if said["language"] in LANGUAGES else first.language,
        scheme=Scheme(said["scheme"]) if said["scheme"] in list(Scheme) else first.scheme,
        scale=_number(said["scale"], first.scale, SCALES[0], SCALES[-1]),
        width=round(_number(said["width"], first.width, _LEAST[0], _MOST[0])),
        height=round(_number(said["height"], first.height, _LEAST[1], _MOST[1])),
        lock_after=round(_number(said["lock_after"], first.lock_after, 1, LOCK_AFTER[-1])),
        hide_keys=said["hide_keys"] != "False",
        covers=said["covers"] != "False",
    )


def _number(text: str, usual: float, least: float, most: float) -> float:
    try:
        number = float(text)
    except ValueError:
        return usual
    return number if least <= number <= most else usual
