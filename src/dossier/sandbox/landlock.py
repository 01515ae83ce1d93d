"""Landlock: from here on, no file is opened or changed and no TCP port reached (Linux 5.13).

Kernel documentation: userspace-api/landlock. No rule is added, so everything handled is denied.
"""

import ctypes
import errno
import os
import struct
from typing import Final

from dossier.sandbox import libc

# The same numbers on every processor.
CREATE_RULESET: Final = 444
RESTRICT_SELF: Final = 446
ASK_VERSION: Final = 1

_FILES: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
"""From this version on, so many kinds of file access are known; they are bits from 0."""
_TCP: Final = (4, 0b11)
_SCOPES: Final = (6, 0b11)
"""Abstract local sockets and signals to the outside."""


def version() -> int:
    """Say which Landlock the kernel has; 0 for none."""
    try:
        return libc.syscall(CREATE_RULESET, 0, 0, ASK_VERSION)
    except OSError as error:
        if error.errno in (errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM):
            return 0  # too old, switched off at boot, or a container that filters it
        raise


def handled(abi: int) -> bytes:
    """Give the ruleset that names everything this version can deny."""
    bits = max(count for since, count in _FILES if abi >= since)
    fields = [(1 << bits) - 1]
    fields += [mask for since, mask in (_TCP, _SCOPES) if abi >= since]
    return struct.pack(f"{len(fields)}Q", *fields)


def restrict() -> int:
    """Deny for good, here and in every process forked from here; gives the version, 0 for none."""
    abi = version()
    if abi == 0:
        return 0
    attributes = handled(abi)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = libc.syscall(CREATE_RULESET, libc.address(buffer), len(attributes), 0)
    try:
        libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
        libc.syscall(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
    return abi
