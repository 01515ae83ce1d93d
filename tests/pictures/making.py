"""Makes pictures: every look, every screen, each grabbed when nothing is loading any more."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLayout, QWidget

from dossier.ui.frame import Frame
from dossier.ui.inside import OpenVault
from dossier.ui.jobs import Jobs
from dossier.ui.languages import LANGUAGES, Speech
from dossier.ui.look import Look, Theme, load_other_scripts
from dossier.ui.prefs import Prefs, Scheme
from dossier.ui.widgets.focus_ring import FocusRing
from dossier.workflows import open as opening
from dressing import wear
from pictures import doors
from pictures.scenes import SCENES, Set, refused_files
from pictures.staging import Staged, closed_vault, sample_vault, settle

SIZES = ((1280, 800, 1.0), (1280, 800, 2.0))
MORE_SIZES = ((1600, 1000, 1.0), (1024, 600, 1.0))
"""Made in English and light only."""


def looks(languages: Sequence[str] | None, *, small: bool) -> list[Look]:
    """Give every look to make pictures in."""
    application()
    scales = (1.0,) if small else (1.0, 2.0)
    themes = (Theme.LIGHT,) if small else tuple(Theme)
    return [
        Look(theme, language, scale)
        for language in languages or LANGUAGES
        for theme in themes
        for scale in scales
    ]


def application() -> QApplication:
    """Give the one application."""
    made = QApplication.instance() or QApplication(["documents"])
    assert isinstance(made, QApplication)
    return made


def gallery(chosen: Sequence[Look], out: Path | None) -> int:
    """Show every part in all its states in the first look, or make pictures in all of them."""
    from dossier.ui import gallery as parts  # noqa: PLC0415 - not needed for screens
    from dossier.ui import gallery_tables  # noqa: PLC0415

    qt = application()
    load_other_scripts()
    if out is None:
        wear(qt, chosen[0])
        shown = parts.Gallery(chosen[0], rows_of(gallery_tables, chosen[0]))
        shown.show()
        return qt.exec()
    speech = Speech()
    for look in chosen:
        speech.speak(look.language)
        wear(qt, look)
        shown = parts.Gallery(look, rows_of(gallery_tables, look))
        shown.adjustSize()
        keep(shown, out / f"gallery-{named(look)}.png")
    return 0


def rows_of(module: Any, look: Look) -> Sequence[QLayout]:
    """Give the sections that show rows."""
    made: Sequence[QLayout] = module.rows(look)
    return made


@dataclass(frozen=True)
class Camera:
    """Takes pictures of a window. `only` is what their names begin with."""

    frame: Frame
    place: Path
    jobs: Jobs
    only: str = ""

    def wants(self, name: str) -> bool:
        """Say whether a picture is asked for, or one whose name goes on like this."""
        return name.startswith(self.only) or self.only.startswith(name)

    def take(self, name: str) -> None:
        """Make a picture when nothing is loading any more."""
        settle(self.jobs)
        if self.wants(name):
            keep(self.frame, self.place / f"{name}.png")


def screens(chosen: Sequence[Look], out: Path, only: str = "") -> int:
    """Make pictures of every screen, and of the doors in front of a vault."""
    load_other_scripts()
    with tempfile.TemporaryDirectory() as folder, opening.workers(*opening.EVERYTHING) as sandbox:
        here = Path(folder)
        jobs = Jobs()
        refused = refused_files(here / "refused")
        (here / "USB stick").mkdir()
        other = closed_vault(here / "closed")
        with sample_vault(here / "papers", sandbox) as (session, summons):
            prefs = Prefs(here / "window.ini")
            vault = OpenVault(session, sandbox, jobs, prefs)
            vault.begin(first=False)
            stage = Staged(vault, jobs, summons)
            stage.build(here / "USB stick" / "evidence.pdf")
            speech = Speech()
            for look in chosen:
                speech.speak(look.language)
                scheme = Scheme(look.theme.value)
                prefs.choose(language=look.language, scale=look.scale, scheme=scheme)
                for frame in frames(look):
                    camera = Camera(frame, out / place_of(frame, look), jobs, only)
                    doors.show(camera, look, other)
                    inside(camera, look, stage, refused)
                    frame.close()
                    frame.deleteLater()
            vault.stop()
            jobs.close()
    return 0


def frames(look: Look) -> Iterator[Frame]:
    """Give windows of each size for a look, dressed in it."""
    wear(application(), look)
    plain = look.language == "en" and not look.dark
    for width, height, scale in (*SIZES, *(MORE_SIZES if plain else ())):
        if scale == look.scale:
            frame = Frame(width, height)
            frame.wear(look)
            frame.resize(width, height)
            frame.show()
            frame.activateWindow()
            FocusRing(frame, look)
            yield frame


def inside(camera: Camera, look: Look, stage: Staged, refused: Path) -> None:
    """Make a picture of each scene in the open vault."""
    window = stage.vault.window(look)
    camera.frame.put(window)
    on = Set(stage, window, refused)
    for scene in SCENES:
        if camera.wants(scene.name):
            scene.act(on)
            stage.settle()
            # As with a mouse: nothing is marked as being under the keyboard.
            held = QApplication.focusWidget()
            if held is not None and not scene.typing:
                held.clearFocus()
            camera.take(scene.name)
            scene.after(on)


def keep(widget: QWidget, file: Path) -> None:
    """Save what a widget looks like."""
    file.parent.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(file)), file
    sys.stdout.write(f"{file}\n")


def named(look: Look) -> str:
    """Name a look: `ar-dark-200`."""
    return f"{look.language}-{look.theme}-{look.scale:.0%}".removesuffix("%")


def place_of(frame: Frame, look: Look) -> str:
    """Name a look and a size: `en-light-100-1280x800`."""
    return f"{named(look)}-{frame.width()}x{frame.height()}"
