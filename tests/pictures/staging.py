"""The case that is shown in pictures: the sample case, a translation under way, a built packet."""

import shutil
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtWidgets import QApplication

from dossier.model.blocks import joined
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.translation import State, Translation
from dossier.planning.severities import USUAL
from dossier.progress import Progress
from dossier.ui.inside import OpenVault
from dossier.ui.jobs import Jobs, Lane
from dossier.ui.viewmodels.building import BuildingState, Stage
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.packet import PacketModel
from dossier.ui.viewmodels.people import PeopleModel
from dossier.ui.viewmodels.timeline import TimelineModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.vault import documents, people, translations
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import cases, edit, filing
from dossier.workflows import open as opening
from dossier.workflows import sample as samples
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.open import Session
from dossier.workflows.outcomes import Added, Outcome, Wishes
from pictures import summons

PASSPHRASE: Final = "orbit lantern maple quiet river stone"
PROFILE: Final = "us-eoir"
COVER: Final = "photo of my arm"
"""What the person calls the sensitive paper."""
HANDED_IN: Final = date(2026, 11, 12)
FILED: Final = "us-release"
"""Its packet was handed in; nothing of it changes any more."""
CONTINUED: Final = "us-uscis-asylum"
"""Its packet was handed in, and a supplement is begun."""
SETTLED: Final = 10
"""Looks in a row at which nothing was loading."""
PATIENCE: Final = 90.0


class Staged:
    """An open vault with its models, and what was built and refused once for all pictures."""

    def __init__(self, vault: OpenVault, jobs: Jobs, summons: str) -> None:
        self.vault = vault
        self.jobs = jobs
        self.summons = summons
        """Id of the paper whose translation is under way."""
        self.built = BuildingState()

    @property
    def overview(self) -> OverviewModel:
        """The model of that screen."""
        return cast("OverviewModel", self.vault.models["overview"])

    @property
    def documents(self) -> DocumentsModel:
        """The model of that screen."""
        return cast("DocumentsModel", self.vault.models["documents"])

    @property
    def people(self) -> PeopleModel:
        """The model of that screen."""
        return cast("PeopleModel", self.vault.models["people"])

    @property
    def timeline(self) -> TimelineModel:
        """The model of that screen."""
        return cast("TimelineModel", self.vault.models["timeline"])

    @property
    def translations(self) -> TranslationsModel:
        """The model of that screen."""
        return cast("TranslationsModel", self.vault.models["translations"])

    @property
    def packet(self) -> PacketModel:
        """The model of that screen."""
        return cast("PacketModel", self.vault.models["packet"])

    def go(self, screen: str, subject: str = "") -> None:
        """Show a screen, with nothing said of what was done before."""
        self.vault.shell.go(screen, subject)
        self.settle()
        self.vault.shell.close_told()

    def settle(self, until: Callable[[], object] = lambda: True) -> None:
        """Wait until something is so, nothing is loading, and everything is drawn."""
        settle(self.jobs, until)

    def build(self, out: Path) -> None:
        """Build the packet, once; what came of it is kept."""
        self.go("packet")
        self.settle(lambda: self.packet.state.stops)
        for one in self.packet.state.stops:
            self.packet.accept(one.code)
        self.settle(lambda: not self.packet.state.stops)
        self.packet.build(out)
        over = (Stage.BUILT, Stage.IDLE, Stage.WORKING)
        self.settle(
            lambda: self.packet.building.state.drawn or self.packet.building.state.stage not in over
        )
        self.built = self.packet.building.state
        assert self.built.stage is Stage.BUILT, self.built.trouble
        self.packet.building.close()
        self.vault.shell.undo()
        self.settle(lambda: self.packet.state.stops)


def settle(jobs: Jobs, until: Callable[[], object] = lambda: True) -> None:
    """Wait until something is so, nothing is loading, and everything is drawn."""
    still, end = 0, time.monotonic() + PATIENCE
    while still < SETTLED and time.monotonic() < end:
        cast("Any", QApplication).processEvents()
        idle = all(jobs.is_idle(lane) for lane in Lane)
        still = still + 1 if idle and until() else 0
        time.sleep(0.01)
    assert still == SETTLED, "It never came to rest"


def closed_vault(folder: Path) -> Path:
    """Make a vault that is open nowhere."""
    vaults.create(folder, PASSPHRASE, FLOOR).close()
    return folder


@contextmanager
def sample_vault(folder: Path, sandbox: opening.Sandbox) -> Generator[tuple[Session, str]]:
    """Make a vault that holds the sample case; with it comes the id of the second summons."""
    with vaults.create(folder, PASSPHRASE, FLOOR) as session:
        desk = Desk(session, sandbox, Progress())
        sample = samples.read()
        samples.fill(desk, sample, lambda _: None)
        paper = _second_summons(desk, folder.parent)
        samples.keep_packet(desk, sample, PROFILE)
        for profile in (FILED, CONTINUED):
            _hand_in(desk, profile, folder.parent / f"{profile}.pdf")
        _begin_supplement(session)
        cases.choose(session, PROFILE)
        yield session, paper
    shutil.rmtree(folder)


def _hand_in(desk: Desk, profile: str, file: Path) -> None:
    built = build(desk, Order(profile, file, accept=frozenset(USUAL)))
    filing.file(desk, profile, tuple(one.path for one in built.files), HANDED_IN)
    file.unlink()


def _begin_supplement(session: Session) -> None:
    filing.begin_supplement(session, CONTINUED, HANDED_IN)
    shown = tuple(one.id for one in documents.all(session) if one.sensitive)
    arrange(session, CONTINUED, Wanted(include=shown))


def _second_summons(desk: Desk, folder: Path) -> str:
    file = summons.draw(folder / "second-summons.pdf")
    came: list[Outcome] = []
    wishes = Wishes(kind=Kind.POLICE, title=summons.TITLE, language="az")
    add(desk, [file], wishes, came.append)
    paper = next(one for one in came if isinstance(one, Added)).document.id
    day = FuzzyDate.parse(summons.DAY)
    named = {one.name.split()[0]: one.id for one in people.all(desk.session)}
    about = (named["Elvin"],)
    edit.change(desk.session, paper, lambda one: replace(one, date=day, people=about))
    text, translator = joined(summons.WRITTEN), named["Günel"]
    begun = Translation("", paper, "en", State.DRAFT, text=text, translator=translator)
    translations.add(desk.session, begun)
    for one in documents.all(desk.session):
        if one.sensitive:
            edit.change(desk.session, one.id, lambda paper: replace(paper, cover_words=COVER))
    return paper
