"""Long work under way: how far it is, how long it takes still, and how it is stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar, cast

from dossier.progress import Step
from dossier.ui.jobs import Job

T = TypeVar("T")
TELL_AFTER: Final = 3.0
"""Seconds of work after which the time left can be told."""
_AROUND: Final = frozenset({"adding"})
"""Steps that hold smaller ones: each file is read, cleaned, stored. They tell the time."""


@dataclass(frozen=True)
class Work:
    """Long work under way: how far it is, and the seconds it takes still once they can be told."""

    step: Step | None = None
    seconds_left: float | None = None


class LongWork:
    """The jobs of the long lane, in order. `tell` hears Work at each step, None at the end."""

    def __init__(self, tell: Callable[[Work | None], None]) -> None:
        self._tell = tell
        self._jobs: list[Job[object]] = []

    @property
    def goes_on(self) -> bool:
        """Whether there is any."""
        return bool(self._jobs)

    def watch(self, job: Job[T]) -> None:
        """Watch a job from before it starts until it ends."""
        clock, told = Clock(), job.step
        kept = cast("Job[object]", job)

        def hear(step: Step) -> None:
            self._tell(clock.work(step))
            if told is not None:
                told(step)

        def over() -> None:
            self._jobs.remove(kept)
            self._tell(Work() if self._jobs else None)

        job.step, job.over = hear, over
        self._jobs.append(kept)
        self._tell(Work())

    def stop(self) -> None:
        """Ask the job under way to stop; what it has kept stays."""
        if self._jobs:
            self._jobs[0].stop()


class Clock:
    """Tells the time that work takes still, from its outermost steps."""

    def __init__(self) -> None:
        self._outer: Step | None = None
        self._begun = time.monotonic()

    def work(self, step: Step) -> Work:
        """Take a step; give how far all of it is."""
        outer = self._outer
        if outer is None or (step.code != outer.code and outer.code not in _AROUND):
            self._begun = time.monotonic()
            self._outer = step
        elif step.code == outer.code:
            self._outer = step
        return Work(self._outer, self._left())

    def _left(self) -> float | None:
        passed, step = time.monotonic() - self._begun, self._outer
        if step is None or passed < TELL_AFTER or not step.n or not step.of:
            return None
        return passed / step.n * (step.of - step.n)
