"""The C library's calls that Python has no function for, typed, with errors as OSError."""

import ctypes
import os
from typing import Final

PR_SET_PDEATHSIG: Final = 1
PR_SET_DUMPABLE: Final = 4
PR_CAPBSET_DROP: Final = 24
PR_SET_NO_NEW_PRIVS: Final = 38
M_TRIM_THRESHOLD: Final = -1
M_MMAP_THRESHOLD: Final = -3

_LIBC: Final = ctypes.CDLL(None, use_errno=True)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def syscall(number: int, *arguments: int) -> int:
    """Make a system call by number."""
    return _checked(_LIBC.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments)))


def prctl(option: int, value: int, third: int = 0) -> int:
    """Change something about this process."""
    return _checked(_LIBC.prctl(option, *map(ctypes.c_ulong, (value, third, 0, 0))))


def unshare(flags: int) -> None:
    """Leave the namespaces named by `flags` for fresh ones."""
    _checked(_LIBC.unshare(ctypes.c_int(flags)))


def address(buffer: ctypes.Array[ctypes.c_char]) -> int:
    """Say where a buffer lies in memory."""
    return ctypes.addressof(buffer)


def drop_capabilities() -> None:
    """Give up every right of an administrator, in all three sets."""
    version_3 = 0x2008_0522
    header = (ctypes.c_uint32 * 2)(version_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _checked(_LIBC.capset(ctypes.byref(header), ctypes.byref(nothing)))


def keep_memory() -> None:
    """Have malloc keep what it got from the system: up to 256 MiB, in blocks of up to 32 MiB.

    Else each picture that goes through a worker is new memory, which the system fills with zeros
    first: a third of the time of placing scans. Only glibc has such a choice (mallopt(3)).
    """
    mallopt = getattr(_LIBC, "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
        mallopt(M_TRIM_THRESHOLD, 256 << 20)
