"""What journeys share: the whole window as a person meets it, with a home of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from cases import PASSPHRASE
from cli.papers import pdf, photo
from dossier.ui import hiding, locking
from dossier.ui.app import App
from dossier.ui.look import Look
from dossier.ui.prefs import Prefs
from dossier.workflows import cases as cases_of
from dossier.workflows import open as opening
from dossier.workflows.open import Sandbox
from dressing import wear
from packet_papers import fill
from whole.window_hands import unlock


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is empty."""
    made = tmp_path / "home"
    made.mkdir()
    monkeypatch.setenv("HOME", str(made))
    return made


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes the folder that a fresh process would ask for; this process stays."""
    told: list[str] = []

    def lock(folder: Path, *last: Callable[[], object]) -> None:
        for act in last:
            act()
        told.append(str(folder))

    monkeypatch.setattr(locking, "lock", lock)
    monkeypatch.setattr(hiding, "shift_is_taken", lambda: False)
    return told


@pytest.fixture
def app(qapp: QApplication, home: Path, locked: list[str]) -> Iterator[App]:
    """The window, with nothing shown yet."""
    del locked
    prefs = Prefs(home / "window.ini")
    made = App(qapp, prefs)
    yield made
    prefs.choose(language="en")  # words of another language would stay with the next test
    made.end()
    made.frame.close()
    made.frame.deleteLater()
    made.deleteLater()
    wear(qapp, Look())


@pytest.fixture
def papers(home: Path) -> tuple[Path, ...]:
    """Six files of different kinds, in the home."""
    pdf(home / "statement.pdf", "Statement of Elvin", pages=3)
    pdf(home / "letter.pdf", "Letter from Leyla")
    photo(home / "house.jpg")
    picture = Image.new("RGB", (500, 700), (240, 236, 220))
    for name in ("ticket.png", "card.tiff", "receipt.webp"):
        picture.putpixel((len(name), 5), (0, 0, 0))
        picture.save(home / name)
    names = "statement.pdf", "letter.pdf", "house.jpg", "ticket.png", "card.tiff", "receipt.webp"
    return tuple(home / name for name in names)


@pytest.fixture
def filled(folder: Path, workers: Sandbox, tmp_path: Path) -> Path:
    """A vault with five papers, for the immigration court; the last paper is in Azerbaijani."""
    with opening.unlock(folder, PASSPHRASE) as session:
        fill(session, workers, tmp_path)
        cases_of.choose(session, "us-eoir")
    return folder


@pytest.fixture
def open_app(app: App, filled: Path) -> App:
    """The window with that vault open, unlocked by keyboard."""
    app.begin(filled)
    unlock(app, PASSPHRASE)
    return app
