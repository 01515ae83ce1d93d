"""Closes the process that holds the key to looks from outside: no core dump, no tracer."""

import sys


def guard_this_process() -> None:
    """Turn off core dumps and, on Linux, reading of this process by others of the same user.

    Exec resets the second, so each program start calls this again.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is no such module on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        from dossier.sandbox.libc import PR_SET_DUMPABLE, prctl  # noqa: PLC0415 - Linux only

        prctl(PR_SET_DUMPABLE, 0)
