"""One worker's whole life: walls up, one task, one answer, gone."""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import Final, cast

from dossier.errors import DossierError, Fact
from dossier.model.wire import JsonObject, JsonValue, to_json
from dossier.sandbox.channel import FACT, Kind, WorkerEnd, dump, load
from dossier.sandbox.job import Job
from dossier.sandbox.layers import Layers

Task = Callable[[Job], JsonObject]

STANDING: Final[list[Layers]] = []
"""The walls around this worker, told by `layers`."""

NO_MEMORY: Final = dump({"class": "Refusal", "code": "memory-limit", "facts": {}})


def warm() -> None:
    """Make what turns `Layers` into JSON, so that no worker has to."""
    to_json(Layers())


def layers(_: Job) -> JsonObject:
    """Tell which walls stand around the worker that runs this: a task of the sandbox itself."""
    return to_json(STANDING[0])


def find_task(name: str) -> Task:
    """Find `package.module:function` among what is loaded; LookupError otherwise."""
    module, _, function = name.partition(":")
    if module not in sys.modules:
        message = f"{module} is not preloaded"
        raise LookupError(message)
    return cast("Task", getattr(sys.modules[module], function))


def answer(task: str, channel: WorkerEnd, output: int | None, pages: Callable[[int], None]) -> None:
    """Run one task and send what came of it."""
    try:
        _, start = channel.receive()
        result = find_task(task)(Job(channel, load(start), output, pages))
        channel.send(Kind.DONE, dump(result))
    except DossierError as error:
        channel.send(Kind.FAILED, dump(_expected(error)))
    except MemoryError as error:
        # Its frames hold what filled the memory.
        error.with_traceback(None)
        channel.send(Kind.FAILED, NO_MEMORY)
    except EOFError:
        return  # the caller is gone
    except Exception as error:  # noqa: BLE001 -- whatever a parser throws becomes an answer
        sys.excepthook(type(error), error, error.__traceback__)
        channel.send(Kind.BROKE, dump(_unexpected(error)))


def _expected(error: DossierError) -> JsonObject:
    return {
        "class": type(error).__name__,
        "code": error.code,
        "facts": {name: _clipped(fact) for name, fact in error.facts.items()},
    }


def _clipped(fact: Fact) -> JsonValue:
    return fact[:FACT] if isinstance(fact, str) else fact


def _unexpected(error: Exception) -> JsonObject:
    """Tell what and where, never the message: it may quote the document."""
    return {"error": type(error).__name__, "where": _place(error.__traceback__)}


def _place(traceback: TracebackType | None) -> str:
    place = ""
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("dossier.") or not place:
            place = f"{module}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
