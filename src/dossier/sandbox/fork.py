"""The sandbox as its callers know it: every call runs one named task in one fresh process.

The server that forks the workers starts with the Sandbox and loads while the caller goes on. If
it dies, the calls that run fail as `worker-crash` and the next call starts a new one. If the
caller dies, however it dies, the server and every worker die too. (Only on macOS can a worker
outlive a server that was killed: until it next looks at its channel, or its time is up.)
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol, Self

from dossier.model.wire import JsonObject, from_json
from dossier.progress import Progress
from dossier.sandbox.call import BUILDER, PARSER, Call, Limits, Sink
from dossier.sandbox.layers import Layers
from dossier.sandbox.pump import Running
from dossier.sandbox.spawn import Preload

if sys.platform == "win32":
    from dossier.sandbox.single_use import SingleUse as Workers
else:
    from dossier.sandbox.forked import Forked as Workers

__all__ = ["BUILDER", "PARSER", "Call", "Layers", "Limits", "Running", "Sandbox", "Sink"]

OWN: Final = "dossier.sandbox.worker"
"""The module of the sandbox's own task."""


class Starter(Protocol):
    """Where workers come from: a fork server, or on Windows a process each."""

    def start(self, call: Call) -> Running:
        """Start a worker on a call."""
        ...

    def close(self) -> None:
        """End all of them."""
        ...


class Sandbox:
    """Runs calls; several may run side by side, from any thread.

    `preload` names the modules of the tasks; `paths` are further folders where they are found
    (tests keep theirs outside the package). `loud` lets workers write to standard error, with
    the traceback of what broke: for tests, never for documents of a case.
    """

    def __init__(
        self, preload: Sequence[str], *, paths: Sequence[Path] = (), loud: bool = False
    ) -> None:
        self._modules = (*preload, OWN)
        self._workers: Starter = Workers(Preload(tuple(preload), tuple(map(str, paths)), loud))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, call: Call, progress: Progress) -> JsonObject:
        """Start a call and wait for its answer; see `Running.wait` for what it raises."""
        return self.start(call).wait(progress)

    def start(self, call: Call) -> Running:
        """Start a call; its worker computes until it first needs a row.

        ValueError if the task is in no preloaded module.
        """
        if call.task.partition(":")[0] not in self._modules:
            message = f"task {call.task} is in no preloaded module"
            raise ValueError(message)
        return self._workers.start(call)

    def layers(self) -> Layers:
        """Ask a worker which walls stand around it."""
        return from_json(Layers, self.run(Call(f"{OWN}:layers"), Progress()))

    def close(self) -> None:
        """End every process of the sandbox; none is left when this returns."""
        self._workers.close()
