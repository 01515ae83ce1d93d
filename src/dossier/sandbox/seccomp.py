"""A filter over system calls: a worker may compute, read and write what is open, and no more.

Kernel documentation: userspace-api/seccomp_filter. The filter is a program for the classic
packet machine; it sees the call's number, the processor and the arguments as numbers.
"""

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dossier.sandbox import libc
from dossier.sandbox.syscalls import ARGUED, FREE, Numbers

SET_SECCOMP: Final = 22
FILTER_MODE: Final = 2

ALLOW: Final = 0x7FFF_0000
KILL: Final = 0x8000_0000
ERROR: Final = 0x0005_0000

# Offsets in struct seccomp_data.
NUMBER: Final = 0
ARCHITECTURE: Final = 4
ARGUMENTS: Final = 16

CLONE_THREAD: Final = 0x0001_0000
AT_EMPTY_PATH: Final = 0x1000
LAST_PLAIN_FCNTL: Final = 3
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL are 0 to 3."""
F_DUPFD_CLOEXEC: Final = 1030
X32: Final = 0x4000_0000

LOAD: Final = 0x20
RETURN: Final = 0x06
EQUAL: Final = 0x15
AT_LEAST: Final = 0x35
ANY_BIT: Final = 0x45

Step = tuple[int, int, int, int]
"""Code, how far to jump if true, if false, operand."""


@dataclass(frozen=True)
class Processor:
    """What the filter must know of a processor: its audit number and its column of the tables."""

    audit: int
    column: int

    def number(self, numbers: Numbers) -> int | None:
        """Give a call's number on this processor."""
        return numbers[self.column]


PROCESSORS: Final = {
    "x86_64": Processor(0xC000_003E, 0),
    "aarch64": Processor(0xC000_00B7, 1),
}


def _answer(value: int) -> Step:
    return (RETURN, 0, 0, value)


def _load_argument(index: int) -> Step:
    # The low half: both processors are little-endian, and each argument tested fits in 32 bits.
    return (LOAD, 0, 0, ARGUMENTS + 8 * index)


REFUSED: Final = _answer(ERROR | errno.EPERM)
ALLOWED: Final = _answer(ALLOW)


def _when(number: int, then: Sequence[Step]) -> list[Step]:
    return [(EQUAL, 0, len(then), number), *then]


def _argued(processor: Processor, pid: int) -> list[Step]:
    """Give the steps for the calls that their arguments decide."""
    own = (EQUAL, 0, 1, pid)
    rules: dict[str, list[Step]] = {
        "fcntl": [
            _load_argument(1),
            (AT_LEAST, 0, 1, LAST_PLAIN_FCNTL + 1),
            (EQUAL, 0, 1, F_DUPFD_CLOEXEC),
            ALLOWED,
            REFUSED,
        ],
        "clone3": [_answer(ERROR | errno.ENOSYS)],
        "clone": [_load_argument(0), (ANY_BIT, 0, 1, CLONE_THREAD), ALLOWED, REFUSED],
        "tgkill": [_load_argument(0), own, ALLOWED, REFUSED],
        "newfstatat": [_load_argument(3), (ANY_BIT, 0, 1, AT_EMPTY_PATH), ALLOWED, REFUSED],
        "prlimit64": [_load_argument(0), (EQUAL, 1, 0, 0), own, ALLOWED, REFUSED],
    }
    steps: list[Step] = []
    for name, then in rules.items():
        number = processor.number(ARGUED[name])
        if number is not None:
            steps += _when(number, then)
    return steps


def program(processor: Processor, pid: int) -> list[Step]:
    """Give the filter of the process `pid`."""
    free = sorted(n for n in map(processor.number, FREE.values()) if n is not None)
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 1, 0, processor.audit),
        _answer(KILL),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 0, 1, X32),  # x86-64 has a second table of calls up there
        _answer(KILL),
        *[step for number in free for step in _when(number, [ALLOWED])],
        *_argued(processor, pid),
        REFUSED,
    ]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def restrict() -> bool:
    """Put the filter on this process for good; False where the kernel or we have none."""
    processor = PROCESSORS.get(os.uname().machine)
    if not sys.platform.startswith("linux") or processor is None or sys.maxsize < 1 << 32:
        return False
    steps = program(processor, os.getpid())
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code, len(code))
    handle = _Program(len(steps), libc.address(buffer))
    libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    try:
        libc.prctl(SET_SECCOMP, FILTER_MODE, ctypes.addressof(handle))
    except OSError as error:
        if error.errno == errno.EINVAL:
            return False  # a kernel built without filters
        raise
    return True
