"""A Windows job around a worker: so much memory, so much time, and no other process.

Written to Microsoft's documentation of job objects. The walls it stands for have not been tried
on Windows yet: tests/sandbox/test_single_use.py does so where it runs on Windows.
"""

import ctypes
import sys
from typing import Final

from dossier.sandbox.call import Limits

EXTENDED_LIMITS: Final = 9
PROCESS_TIME: Final = 0x2
ACTIVE_PROCESSES: Final = 0x8
PROCESS_MEMORY: Final = 0x100
NO_ERROR_WINDOW: Final = 0x400
TICKS: Final = 10_000_000
"""Of 100 nanoseconds, in a second."""


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def extended_limits(limits: Limits) -> _ExtendedLimits:
    """Give the limits as Windows wants them told."""
    told = _ExtendedLimits()
    told.flags = PROCESS_TIME | ACTIVE_PROCESSES | PROCESS_MEMORY | NO_ERROR_WINDOW
    told.process_time = limits.cpu_most * TICKS  # nothing can raise it later
    told.active_processes = 1
    told.process_memory = limits.memory
    return told


def restrict(limits: Limits) -> None:
    """Put this process into a job of its own for good."""
    if sys.platform != "win32":
        message = "only for Windows"
        raise OSError(message)
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    told = extended_limits(limits)
    size = ctypes.sizeof(told)
    here = ctypes.c_void_p(kernel.GetCurrentProcess())
    done = kernel.SetInformationJobObject(
        job, EXTENDED_LIMITS, ctypes.byref(told), size
    ) and kernel.AssignProcessToJobObject(job, here)
    if not done:
        raise ctypes.WinError(ctypes.get_last_error())
    kernel.CloseHandle(job)  # without it nobody loosens the limits
