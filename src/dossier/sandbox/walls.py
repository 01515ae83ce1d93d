"""Puts the walls up: those that all workers share once, in their server; the rest in each worker.

A wall that the system doesn't have is left out and told (`Layers`); one that it has and that
fails to stand is an error, and the worker runs nothing.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from dossier.sandbox import landlock, libc, seccomp
from dossier.sandbox.call import Limits
from dossier.sandbox.layers import Layers

if sys.platform != "win32":
    import resource

LINUX: Final = sys.platform.startswith("linux")
CLONE_NEWUSER: Final = 0x1000_0000
CLONE_NEWNET: Final = 0x4000_0000
CLONE_NEWIPC: Final = 0x0800_0000

FILES: Final = 64
"""Descriptors a worker may have open."""


CEILING: Final = 1024
"""Descriptors the server may have open."""


def _stands(build: Callable[[], None]) -> bool:
    # Namespaces and a root of one's own are a right that a system may withhold.
    try:
        build()
    except OSError:
        return False
    return True


def _leave_namespaces() -> None:
    try:
        libc.unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC)
    except OSError:
        libc.unshare(CLONE_NEWNET | CLONE_NEWIPC)  # an administrator may have it without


def _empty_root() -> None:
    # Holds nothing but numbers of descriptors, and no way up.
    os.chroot("/proc/self/fdinfo")
    os.chdir("/")


def lower_ceiling() -> None:
    """Let no descriptor of the server get a number of CEILING or more."""
    _set_limit(resource.RLIMIT_NOFILE, CEILING, CEILING)


def around_server() -> Layers:
    """Wall in the fork server, when all is loaded; its workers inherit it."""
    if not LINUX:
        return Layers(process=True, environment=True)
    namespaces = _stands(_leave_namespaces)
    empty_root = _stands(_empty_root)
    abi = landlock.restrict()
    libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    libc.drop_capabilities()
    libc.prctl(libc.PR_SET_DUMPABLE, 0)
    return Layers(
        process=True,
        environment=True,
        namespaces=namespaces,
        empty_root=empty_root,
        capabilities=True,
        landlock=abi,
        undumpable=True,
    )


def around_worker(shared: Layers, limits: Limits, keep: Iterable[int], server: int) -> Layers:
    """Wall in one worker for good; only the descriptors 0 to 2 and `keep` stay open."""
    _close_others(keep)
    if LINUX:
        libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != server:
            os._exit(1)  # the server died before it could take us along
    _limit(limits)
    return replace(shared, limits=True, memory=LINUX, seccomp=seccomp.restrict())


def _close_others(keep: Iterable[int]) -> None:
    start = 3
    for file in [*sorted(keep), CEILING]:
        os.closerange(start, file)
        start = file + 1


def _limit(limits: Limits) -> None:
    _set_limit(resource.RLIMIT_CORE, 0, 0)
    _set_limit(resource.RLIMIT_CPU, limits.cpu_seconds, limits.cpu_most)
    _set_limit(resource.RLIMIT_FSIZE, limits.file_size, limits.file_size)
    _set_limit(resource.RLIMIT_NOFILE, FILES, FILES)
    if LINUX:
        _set_limit(resource.RLIMIT_AS, limits.memory, limits.memory)
    else:
        # Elsewhere threads don't count as processes, and no filter stops a fork.
        # macOS keeps no limit on address space.
        with contextlib.suppress(OSError, ValueError):
            _set_limit(resource.RLIMIT_AS, limits.memory, limits.memory)
        _set_limit(resource.RLIMIT_NPROC, 0, 0)


def _set_limit(kind: int, soft: int, hard: int) -> None:
    # What is lower already stays: nobody but root may raise it.
    _, most = resource.getrlimit(kind)
    if most != resource.RLIM_INFINITY:
        hard = min(hard, most)
    resource.setrlimit(kind, (min(soft, hard), hard))


def allow_pages(count: int, seconds_a_page: float = 0.5) -> None:
    """Raise this worker's processor time for `count` pages, as far as its limit goes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (min(hard, soft + int(count * seconds_a_page)), hard))
