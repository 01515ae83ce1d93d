"""Lanes: work is done beside the window, told in its thread, stopped and forgotten."""

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from dossier.errors import DossierError, NotFound, Stopped
from dossier.progress import Progress, Step
from dossier.ui.jobs import Job, Jobs, Lane


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    """Lanes that end with the test."""
    del qapp
    lanes = Jobs()
    yield lanes
    lanes.close()


def unwanted(error: DossierError) -> None:
    raise AssertionError(error)


def test_an_answer_is_told_in_the_window_s_thread(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[tuple[int, int]] = []
    here = threading.get_ident()
    jobs.start(
        Lane.QUICK,
        Job(
            lambda _: threading.get_ident(),
            lambda there: told.append((there, threading.get_ident())),
            unwanted,
        ),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] != here
    assert told[0][1] == here


def test_trouble_is_told_and_a_bug_becomes_trouble_without_names(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[DossierError] = []

    def trouble(_: Progress) -> None:
        raise NotFound(kind="document", name="d9")

    def bug(_: Progress) -> None:
        message = "Aslan Numunov"
        raise ValueError(message)

    for work in (trouble, bug):
        jobs.start(Lane.QUICK, Job(work, lambda _: None, told.append))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0].code == "not-found"
    assert told[1].code == "unexpected"
    assert "Numunov" not in str(told[1].facts)


def test_steps_are_heard_and_stop_ends_the_work(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[Step] = []
    told: list[DossierError] = []

    def endless(progress: Progress) -> None:
        for n in range(10_000):
            progress.report("adding", n, 10_000)
            time.sleep(0.001)

    job = jobs.start(Lane.LONG, Job(endless, lambda _: None, told.append, heard.append))
    qtbot.waitUntil(lambda: bool(heard))
    job.stop()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Stopped)


def test_a_forgotten_job_tells_nothing_but_that_it_is_over(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    over: list[bool] = []
    job: Job[object] = Job(lambda _: gate.wait(5), unwanted_answer, unwanted)
    job.over = lambda: over.append(True)
    jobs.start(Lane.LONG, job)
    job.forget()
    gate.set()
    qtbot.waitUntil(lambda: bool(over))


def unwanted_answer(given: object) -> None:
    raise AssertionError(given)


def test_pictures_come_newest_first_and_edits_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    for lane, wanted in ((Lane.QUICK, [0, 1, 2]), (Lane.PICTURES, [2, 1, 0])):
        gate, order = threading.Event(), list[int]()
        jobs.start(lane, Job(lambda _, gate=gate: gate.wait(5), lambda _: None, unwanted))
        for n in range(3):
            jobs.start(lane, Job(lambda _, n=n: n, order.append, unwanted))
        gate.set()
        qtbot.waitUntil(lambda order=order: len(order) == 3)
        assert order == wanted


def test_a_busy_lane_leaves_the_others_free(qtbot: QtBot, jobs: Jobs) -> None:
    gate, answers = threading.Event(), list[int]()
    jobs.start(Lane.LONG, Job(lambda _: gate.wait(5), lambda _: None, unwanted))
    jobs.start(Lane.QUICK, Job(lambda _: 1, answers.append, unwanted))
    qtbot.waitUntil(lambda: answers == [1])
    assert not jobs.is_idle(Lane.LONG)
    assert jobs.wait_for(Lane.QUICK, 1)
    gate.set()
    assert jobs.wait_for(Lane.LONG, 1)


def test_abandoned_lanes_are_not_waited_for_and_take_nothing_more(jobs: Jobs) -> None:
    gate, late = threading.Event(), list[int]()
    jobs.start(Lane.LONG, Job(lambda _: gate.wait(5), unwanted_answer, unwanted))
    begun = time.monotonic()
    jobs.abandon(Lane.LONG)
    assert time.monotonic() - begun < 0.1
    jobs.start(Lane.LONG, Job(lambda _: 1, late.append, unwanted))
    gate.set()
    assert jobs.wait_for(Lane.LONG, 1)
    assert late == []


def test_the_window_waits_shortly_for_its_turn(jobs: Jobs) -> None:
    del jobs
    assert sys.getswitchinterval() <= 0.001


def test_nothing_is_told_once_the_lanes_are_closed(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[int] = []
    jobs.start(Lane.QUICK, Job(lambda _: 1, told.append, unwanted))
    assert jobs.wait_for(Lane.QUICK, 5)
    jobs.close()
    qtbot.wait(20)
    assert told == []
