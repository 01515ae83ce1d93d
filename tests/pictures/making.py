"""Makes pictures: every look, every screen, each grabbed when nothing is loading any more."""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLayout, QWidget

from dossier.progress import Progress
from dossier.ui.frame import Frame
from dossier.ui.inside import OpenVault
from dossier.ui.jobs import Jobs, Lane
from dossier.ui.languages import LANGUAGES, Speech
from dossier.ui.look import Look, Theme, load_other_scripts
from dossier.ui.prefs import Prefs
from dossier.ui.screens import SCREENS
from dossier.ui.viewmodels.first_run import FirstRunModel, Step
from dossier.ui.viewmodels.unlock import UnlockModel
from dossier.ui.views.first_run import FirstRunView
from dossier.ui.views.unlock import UnlockView
from dossier.ui.window import Window
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import cases
from dossier.workflows import open as opening
from dossier.workflows import sample as samples
from dossier.workflows.desk import Desk
from dossier.workflows.open import Session
from dressing import wear

SIZES = ((1280, 800, 1.0), (1280, 800, 2.0))
MORE_SIZES = ((1600, 1000, 1.0), (1024, 600, 1.0))
"""Made in English and light only."""
SETTLED = 10
"""Looks in a row at which nothing was loading."""
PATIENCE = 20.0
PROFILE = "us-eoir"


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
    for look in chosen:
        Speech().speak(look.language)
        wear(qt, look)
        shown = parts.Gallery(look, rows_of(gallery_tables, look))
        shown.adjustSize()
        keep(shown, out / f"gallery-{named(look)}.png")
    return 0


def rows_of(module: Any, look: Look) -> Sequence[QLayout]:
    """Give the sections that show rows."""
    made: Sequence[QLayout] = module.rows(look)
    return made


def screens(chosen: Sequence[Look], out: Path) -> int:
    """Make pictures of every screen, and of the doors in front of a vault."""
    load_other_scripts()
    with tempfile.TemporaryDirectory() as folder, opening.workers(*opening.EVERYTHING) as sandbox:
        jobs = Jobs()
        prefs = Prefs(Path(folder) / "window.ini")
        with sample_vault(Path(folder) / "papers", sandbox) as session:
            vault = OpenVault(session, sandbox, jobs, prefs)
            vault.begin(first=False)
            for look in chosen:
                for frame in frames(look):
                    doors(frame, look, jobs, session.folder, out)
                    inside(frame, look, vault, jobs, out)
                    frame.close()
                    frame.deleteLater()
            vault.stop()
            jobs.close()
    return 0


def frames(look: Look) -> Iterator[Frame]:
    """Give windows of each size for a look, dressed in it."""
    qt = application()
    Speech().speak(look.language)
    wear(qt, look)
    plain = look.language == "en" and not look.dark
    for width, height, scale in (*SIZES, *(MORE_SIZES if plain else ())):
        if scale == look.scale:
            frame = Frame(width, height)
            frame.wear(look)
            frame.resize(width, height)
            frame.show()
            yield frame


def inside(frame: Frame, look: Look, vault: OpenVault, jobs: Jobs, out: Path) -> None:
    """Make a picture of each screen of the open vault."""
    window = vault.window(look)
    frame.put(window)
    for number, place in enumerate(SCREENS, start=3):
        vault.shell.go(place.key)
        settle(jobs)
        show_something(window, place.key)
        settle(jobs)
        keep(frame, out / place_of(frame, look) / f"{number:02}-{place.key}.png")


def show_something(window: Window, key: str) -> None:
    """Let a screen that shows things show its first one."""
    choose = getattr(window.view(key), "show_first", None)
    if choose is not None:
        choose()


def doors(frame: Frame, look: Look, jobs: Jobs, folder: Path, out: Path) -> None:
    """Make pictures of the way to a new vault, and of the unlock screen."""
    place = out / place_of(frame, look)
    model = FirstRunModel(jobs, look.language, home=folder.parent)
    frame.put(FirstRunView(look, model))
    for step in list(Step)[:-1]:
        settle(jobs)
        keep(frame, place / f"01-first-run-{step:d}.png")
        forward(model, jobs)
    frame.put(UnlockView(look, UnlockModel(folder, jobs)))
    settle(jobs)
    keep(frame, place / "02-unlock.png")


def forward(model: FirstRunModel, jobs: Jobs) -> None:
    """Go one step on, copying the words where they are asked for again. No vault is made."""
    match model.state.step:
        case Step.AUTHORITY:
            return
        case Step.PASSPHRASE:
            model.forward()
            model.type_again(model.state.secret.phrase)
            model.forward()
        case _:
            model.forward()
    settle(jobs)


@contextmanager
def sample_vault(folder: Path, sandbox: opening.Sandbox) -> Iterator[Session]:
    """Make a vault that holds the sample case."""
    with vaults.create(folder, "orbit lantern maple quiet river stone", FLOOR) as session:
        desk = Desk(session, sandbox, Progress())
        sample = samples.read()
        samples.fill(desk, sample, lambda _: None)
        samples.keep_packet(desk, sample, PROFILE)
        cases.choose(session, PROFILE)
        yield session
    shutil.rmtree(folder)


def settle(jobs: Jobs) -> None:
    """Wait until nothing is loading and everything is drawn."""
    still, until = 0, time.monotonic() + PATIENCE
    while still < SETTLED and time.monotonic() < until:
        application().processEvents()
        still = still + 1 if all(jobs.is_idle(lane) for lane in Lane) else 0
        time.sleep(0.01)


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
