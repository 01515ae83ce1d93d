"""Every screen in a language nobody speaks: all words are translated, and all of them fit.

At twice the size the languages that people do speak have to fit, one from each side.
"""

import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from cli.papers import pdf
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.event import Event
from dossier.model.packet import SlotState
from dossier.model.person import Person, Role
from dossier.progress import Progress
from dossier.ui.frame import Frame
from dossier.ui.inside import OpenVault
from dossier.ui.jobs import Jobs, Lane
from dossier.ui.languages import LANGUAGES
from dossier.ui.look import Look
from dossier.ui.prefs import Prefs
from dossier.ui.screens import SCREENS
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.first_run import FirstRunModel, Step
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.packet import PacketModel, Pane
from dossier.ui.viewmodels.people import PeopleModel
from dossier.ui.viewmodels.settings import Section, SettingsModel
from dossier.ui.viewmodels.shown import Filters, Shape
from dossier.ui.viewmodels.timeline import TimelineModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.unlock import UnlockModel
from dossier.ui.viewmodels.workbench import Side
from dossier.ui.views.first_run import FirstRunView
from dossier.ui.views.unlock import UnlockView
from dossier.ui.widgets.labels import Label
from dossier.vault import people
from dossier.workflows import cases, edit, events, profiles
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes
from dressing import wear
from strings.pseudo import cut, drawn, pseudo, speaker, untranslated

Size = tuple[str, int, int, float]
"""Language, width, height, scale."""
SIZES: tuple[Size, ...] = (
    ("nobody", 1024, 600, 1.0),
    ("nobody", 1280, 800, 1.0),
    ("es", 1280, 800, 2.0),
    ("ar", 1280, 800, 2.0),
)
PAPERS = (
    ("Договор", Kind.RESIDENCE, "az"),
    ("Повестка", Kind.POLICE, "az"),
    ("Письмо", Kind.DECLARATION, ""),
)
"""Titles in letters that no word of the window has."""
STAYS = "MB PDF English Idioma Language page"
"""Words that are the same in every language; the last stands in the papers."""


@pytest.fixture(scope="module")
def filled(fresh: Path, workers: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a few papers, to be copied."""
    place = tmp_path_factory.mktemp("filled")
    folder = Path(shutil.copytree(fresh, place / "papers"))
    with opening.unlock(folder, PASSPHRASE) as session:
        people.add(session, Person("", "Имя", Role.APPLICANT))
        desk = Desk(session, workers, Progress())
        for n, (title, kind, language) in enumerate(PAPERS):
            paper = pdf(place / f"{title}.pdf", str(n), pages=2)
            add(desk, [paper], Wishes(kind=kind, language=language), lambda _: None)
        edit.change(session, "d2", lambda one: replace(one, sensitive=True, people=("p1",)))
        when = FuzzyDate(2024, 3, about=True)
        events.add(session, Event("", "Повестка", when, "Баку", documents=("d1",), people=("p1",)))
        cases.choose(session, "us-eoir")
    return folder


@pytest.fixture(params=SIZES, ids=lambda size: "-".join(map(str, size)))
def size(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Size]:
    """A language, which the application speaks, and a size of the window."""
    words = speaker(request.param[0], tmp_path)
    assert qapp.installTranslator(words)
    yield request.param
    qapp.removeTranslator(words)


@pytest.fixture
def vault(
    qapp: QApplication, filled: Path, tmp_path: Path, workers: Sandbox
) -> Iterator[tuple[OpenVault, Jobs]]:
    """That vault open, behind its window."""
    del qapp
    folder = Path(shutil.copytree(filled, tmp_path / "papers"))
    jobs = Jobs()
    with opening.unlock(folder, PASSPHRASE) as session:
        opened = OpenVault(session, workers, jobs, Prefs(tmp_path / "window.ini"))
        opened.begin(first=False)
        settle(jobs)
        yield opened, jobs
        jobs.close()


def settle(jobs: Jobs) -> None:
    """Wait until nothing is loading and everything is drawn."""
    still, until = 0, time.monotonic() + 10
    while still < 5 and time.monotonic() < until:
        QApplication.processEvents()
        still = still + 1 if all(jobs.is_idle(lane) for lane in Lane) else 0
        time.sleep(0.002)


Act = Callable[[], object]


def states(vault: OpenVault, frame: Frame, folder: Path) -> Iterator[tuple[str, Act]]:
    """Give what to do, one after the other, to see the screens in their states."""
    (folder / "Лист.pdf").write_bytes(b"0")
    for place in SCREENS:
        yield place.key, lambda: vault.shell.go(place.key)  # noqa: B023 - done at once
        yield from WALKS.get(place.key, lambda _: ())(vault.models[place.key])
    yield "undo", vault.shell.undo
    packet = vault.models["packet"]
    documents = vault.models["documents"]
    assert isinstance(packet, PacketModel)
    assert isinstance(documents, DocumentsModel)
    for found in packet.state.stops:
        packet.accept(found.code)
    yield "ready", lambda: vault.shell.go("packet")
    yield "built", lambda: packet.build(folder / "Пакет.pdf")
    yield "refused", lambda: documents.add((folder / "Лист.pdf",))
    yield "papers", lambda: vault.shell.go("documents")
    yield "found", lambda: QTest.keyClicks(search_of(frame), "0")
    yield "not found", lambda: QTest.keyClicks(search_of(frame), "999")


def in_overview(model: OverviewModel) -> Iterator[tuple[str, Act]]:
    """Go through the overview."""
    page = model.state.page
    assert page is not None
    slot = page.sections[0].lines[0].slot.key
    yield "overview: rule", lambda: model.read_rule(slot)
    yield "overview: telling", lambda: model.tell(slot)
    yield "overview: answered", lambda: model.answer(slot, SlotState.NOT_FOR_ME)
    yield "overview: dates", lambda: model.show_dates(shown=True)
    yield "overview: asked", lambda: model.ask("last-arrival")


def in_documents(model: DocumentsModel) -> Iterator[tuple[str, Act]]:
    """Go through the documents."""
    yield "documents: chosen", lambda: model.choose("d2")
    yield "documents: shown", lambda: model.show_preview(shown=True)
    yield "documents: edited", lambda: model.details.edit(editing=True)
    yield "documents: back", lambda: model.show_preview(shown=False)
    yield "documents: list", lambda: model.take_shape(Shape.LIST)
    yield "documents: preview", lambda: model.look_at("d1")
    yield "documents: none", lambda: model.filter(Filters(year=1999))


def in_people(model: PeopleModel) -> Iterator[tuple[str, Act]]:
    """Go through the people."""
    yield "people: chosen", lambda: model.choose("p1")
    yield "people: details", lambda: model.show_details(shown=True)
    yield "people: adding", model.begin_adding


def in_timeline(model: TimelineModel) -> Iterator[tuple[str, Act]]:
    """Go through what happened."""
    yield "timeline: chosen", lambda: model.choose("e1")
    yield "timeline: details", lambda: model.show_details(shown=True)
    yield "timeline: adding", model.begin_adding


def in_translations(model: TranslationsModel) -> Iterator[tuple[str, Act]]:
    """Go through the translations."""
    yield "translations: page", lambda: model.open("d1")
    for side in Side:
        yield f"translations: {side}", lambda: model.workbench.open_side(side)  # noqa: B023


def in_packet(model: PacketModel) -> Iterator[tuple[str, Act]]:
    """Go through the packet."""
    yield "packet: chosen", lambda: model.choose("d1")
    for pane in Pane:
        yield f"packet: {pane}", lambda: model.open_pane(pane)  # noqa: B023
    yield "packet: moved", lambda: model.step("d1", -1)


def in_settings(model: SettingsModel) -> Iterator[tuple[str, Act]]:
    """Go through the settings."""
    for section in Section:
        yield f"settings: {section}", lambda: model.see(section)  # noqa: B023


WALKS: dict[str, Callable[[Any], Iterator[tuple[str, Act]]]] = {
    "overview": in_overview,
    "documents": in_documents,
    "people": in_people,
    "timeline": in_timeline,
    "translations": in_translations,
    "packet": in_packet,
    "settings": in_settings,
}


def search_of(frame: Frame) -> QLineEdit:
    """Give the field in which a person searches."""
    field = frame.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    return field


def known(size: Size, *texts: str) -> frozenset[str]:
    """Give the words of texts that stay as they are; none where people speak the language."""
    words = re.findall("[A-Za-z]+", " ".join((STAYS, *texts)))
    return frozenset(words if size[0] == "nobody" else ())


def wrong(where: str, window: QWidget, words: frozenset[str]) -> list[str]:
    """Say what is not translated or doesn't fit."""
    plain = untranslated(drawn(window), words) if words else []
    found = [f"not translated: {one!r}" for one in plain]
    return [f"{where}: {one}" for one in dict.fromkeys(found + cut(window))]


def test_screens_are_translated_and_fit(
    qapp: QApplication, vault: tuple[OpenVault, Jobs], size: Size, tmp_path: Path
) -> None:
    opened, jobs = vault
    frame, look = framed(qapp, size)
    frame.put(opened.window(look))
    titles = [source.title for one in profiles.known() for source in one.sources]
    links = [source.url for one in profiles.known() for source in one.sources]
    names = [one.files.pattern for one in profiles.known()]
    words = known(size, *titles, *links, *names, str(tmp_path))
    found: list[str] = []
    for where, act in states(opened, frame, tmp_path):
        act()
        settle(jobs)
        found += wrong(where, frame, words)
    put_away(frame)
    assert not found, "\n".join(found)


def test_doors_are_translated_and_fit(
    qapp: QApplication, tmp_path: Path, folder: Path, size: Size
) -> None:
    (frame, look), jobs = framed(qapp, size), Jobs()
    model = FirstRunModel(jobs, home=tmp_path)
    frame.put(FirstRunView(look, model))
    found: list[str] = []
    for step in list(Step)[:-1]:
        settle(jobs)
        words = known(size, str(tmp_path), *LANGUAGES.values(), model.state.secret.phrase)
        found += wrong(f"first run {step:d}", frame, words)
        if step is Step.PASSPHRASE:
            model.forward()
            settle(jobs)
            found += wrong("first run again", frame, words)
            model.type_again(model.state.secret.phrase)
        if step < Step.AUTHORITY:
            model.forward()
    unlock = UnlockModel(folder, jobs)
    frame.put(UnlockView(look, unlock))
    for act in (unlock.enter, lambda: unlock.open_with("not this one")):
        act()
        settle(jobs)
        found += wrong("unlock", frame, known(size, str(folder), *LANGUAGES.values()))
    put_away(frame)
    jobs.close()
    assert not found, "\n".join(found)


def framed(qapp: QApplication, size: Size) -> tuple[Frame, Look]:
    """Show a window of a size."""
    language, width, height, scale = size
    look = wear(qapp, Look(language=language.replace("nobody", "en"), scale=scale))
    frame = Frame(width, height)
    frame.wear(look)
    frame.resize(width, height)
    frame.show()
    return frame, look


def put_away(frame: Frame) -> None:
    """Close a window for good."""
    frame.close()
    frame.deleteLater()
    wear(QApplication.instance(), Look())


def test_the_checks_see_red(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(120, 200)
    lines = QVBoxLayout(window)
    label = Label(look, "Not translated at all")
    lines.addWidget(label)
    lines.addWidget(Label(look, pseudo("Translated")))
    narrow, over = QPushButton("Narrow", window), QPushButton("Over", window)
    with qtbot.waitExposed(window):
        window.show()
    assert list(dict.fromkeys(untranslated(drawn(window)))) == [
        "Not translated at all",
        "Narrow",
        "Over",
    ]
    assert untranslated(["PDF Договор"], frozenset({"PDF"})) == []
    narrow.setGeometry(0, 150, 10, 30)
    over.setGeometry(5, 150, 90, 30)
    lines.setEnabled(False)
    label.resize(20, 20)
    told = " ".join(cut(window))
    assert "label QWidget: 'Not translated at all'" in told
    assert "button QWidget: 'Narrow'" in told
    assert "overlap QWidget: 'Narrow'" in told
