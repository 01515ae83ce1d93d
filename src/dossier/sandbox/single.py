"""A worker that starts by itself and serves one call, for systems that can't fork: Windows.

Run as `python -I -m dossier.sandbox.single`; its channel is standard input and output. First it
is told what to load, which it may be long before there is a call, then which task.
"""

import os
import struct
import sys
from typing import Final, cast

from dossier.sandbox import job_object, worker
from dossier.sandbox.call import Limits
from dossier.sandbox.channel import WorkerEnd
from dossier.sandbox.layers import Layers
from dossier.sandbox.loading import load
from dossier.sandbox.spawn import Order, Preload

if sys.platform == "win32":
    import msvcrt

HANDLE: Final = struct.Struct(">q")
"""Goes before the order: the output's handle in this process, or NO_OUTPUT."""
NO_OUTPUT: Final = -1


def main() -> None:
    """Load, wall in, run one task."""
    channel = WorkerEnd(os.dup(0), os.dup(1))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for file in (0, 1):  # libraries print, and nothing they print may look like an answer
        os.dup2(nowhere, file)
    load(Preload.unpack(bytes(channel.receive()[1])))
    _, body = channel.receive()
    (handle,) = cast("tuple[int]", HANDLE.unpack_from(body))
    order = Order.unpack(bytes(body[HANDLE.size :]))
    worker.STANDING.append(_wall_in(order.limits))
    worker.answer(order.task, channel, _open_output(handle), lambda _: None)


def _wall_in(limits: Limits) -> Layers:
    standing = Layers(process=True, environment=True)
    if sys.platform == "win32":
        job_object.restrict(limits)
        standing = Layers(process=True, environment=True, memory=True, job_object=True)
    return standing


def _open_output(handle: int) -> int | None:
    if handle == NO_OUTPUT:
        return None
    if sys.platform == "win32":
        handle = msvcrt.open_osfhandle(handle, os.O_RDWR | os.O_BINARY)
    return handle


if __name__ == "__main__":
    main()
