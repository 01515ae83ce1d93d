"""The open case: every change is told, undone and done again; long work says how far it is."""

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dossier.errors import DossierError, NotFound
from dossier.model.changes import Changes
from dossier.progress import Step
from dossier.ui.viewmodels import long_work
from dossier.ui.viewmodels.case import OpenCase, Target, Told, Trail
from dossier.ui.viewmodels.long_work import Clock, Work
from dossier.workflows import casefacts
from dossier.workflows.desk import Desk
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

NAME = Name("case", (("key", "city"),))


def heard(signal: Any) -> list[Any]:
    """Collect what a signal tells."""
    told: list[Any] = []
    signal.connect(told.append)
    return told


def set_city(session: Session) -> Changes:
    return casefacts.set_facts(session, {"city": "Numunabad"})


def test_a_change_is_saved_told_and_can_be_undone_and_done_again(
    qtbot: QtBot, case: OpenCase
) -> None:
    touched, saved, done, trail = map(
        heard, (case.touched, case.saved, case.done, case.trail_changed)
    )
    case.change(NAME, set_city)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert touched == [Changes(case=True)]
    assert saved[0].tzinfo is not None
    assert trail == [Trail(undo=NAME)]
    case.undo()
    qtbot.waitUntil(lambda: len(done) == 2)
    case.redo()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == [Told(NAME), Told(NAME, undone=True), Told(NAME, again=True)]
    assert trail[1] == Trail(redo=NAME)
    assert case.trail == Trail(undo=NAME)


def test_what_changes_nothing_is_not_told(qtbot: QtBot, case: OpenCase) -> None:
    done, finished = heard(case.done), list[Changes]()
    case.change(NAME, lambda _: Changes(), finished.append)
    qtbot.waitUntil(lambda: finished == [Changes()])
    case.undo()
    case.ask(lambda _: None, lambda _: finished.append(Changes()))
    qtbot.waitUntil(lambda: len(finished) == 2)
    assert done == []


def test_trouble_goes_to_who_asked_or_to_the_window(qtbot: QtBot, case: OpenCase) -> None:
    def missing(_: Session) -> Changes:
        raise NotFound(kind="document", name="d9")

    troubled, own = heard(case.troubled), list[DossierError]()
    case.change(NAME, missing)
    case.change(NAME, missing, failed=own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert [one.code for one in (*troubled, *own)] == ["not-found", "not-found"]


def test_long_work_says_that_it_goes_on_and_how_far_it_is(qtbot: QtBot, case: OpenCase) -> None:
    gate, working, results = threading.Event(), heard(case.working), list[str]()

    def work(desk: Desk) -> str:
        desk.progress.report("adding", 1, 2)
        gate.wait(5)
        return "done"

    case.begin(work, results.append, lambda error: results.append(error.code))
    assert case.is_working
    qtbot.waitUntil(lambda: Work(Step("adding", 1, 2)) in working)
    gate.set()
    qtbot.waitUntil(lambda: not case.is_working)
    assert results == ["done"]
    assert working[-1] is None


def test_long_work_can_be_stopped(qtbot: QtBot, case: OpenCase) -> None:
    begun, results = threading.Event(), list[str]()

    def work(desk: Desk) -> None:
        begun.set()
        while True:
            desk.progress.report("adding", 0, 0)
            threading.Event().wait(0.005)

    case.begin(work, lambda _: None, lambda error: results.append(error.code))
    assert begun.wait(5)
    case.stop_work()
    qtbot.waitUntil(lambda: results == ["stopped"])
    qtbot.waitUntil(lambda: not case.is_working)


def test_the_time_left_comes_from_the_outermost_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(long_work.time, "monotonic", lambda: now[0])
    clock = Clock()
    assert clock.work(Step("adding", 0, 10)) == Work(Step("adding", 0, 10))
    now[0] += 2
    assert clock.work(Step("adding", 1, 10)).seconds_left is None, "too early to tell"
    now[0] += 2
    assert clock.work(Step("cleaning", 5, 6)) == Work(Step("adding", 1, 10), 36.0)
    assert clock.work(Step("adding", 2, 10)).seconds_left == 16.0
    other = Clock()
    other.work(Step("reading", 3, 4))
    now[0] += 10
    assert other.work(Step("placing", 0, 8)) == Work(Step("placing", 0, 8)), "a part of its own"


def test_screens_ask_for_each_other_and_share_profile_and_covers(case: OpenCase) -> None:
    wanted, profiles, covers = map(heard, (case.wanted, case.profile_changed, case.covers_changed))
    case.go("documents", "d3")
    for _ in range(2):
        case.use_profile("us-eoir")
        case.use_covers(covers=False)
    assert wanted == [Target("documents", "d3")]
    assert (profiles, covers) == (["us-eoir"], [False])
    assert case.profile == "us-eoir"
