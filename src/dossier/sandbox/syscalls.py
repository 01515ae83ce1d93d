"""The system calls that plain computing needs, with their numbers on x86-64 and arm64.

Sources: Linux arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
Whatever stands in no list here is refused: opening, sockets, fork, exec, ptrace, kill and all.
"""

from typing import Final, NamedTuple


class Numbers(NamedTuple):
    """A call's number on each processor; None where it doesn't exist."""

    x86_64: int
    aarch64: int | None


FREE: Final[dict[str, Numbers]] = {
    # descriptors that are open already
    "read": Numbers(0, 63),
    "write": Numbers(1, 64),
    "readv": Numbers(19, 65),
    "writev": Numbers(20, 66),
    "pread64": Numbers(17, 67),
    "pwrite64": Numbers(18, 68),
    "lseek": Numbers(8, 62),
    "fstat": Numbers(5, 80),
    "ftruncate": Numbers(77, 46),
    "fsync": Numbers(74, 82),
    "fdatasync": Numbers(75, 83),
    "dup": Numbers(32, 23),
    "close": Numbers(3, 57),
    "poll": Numbers(7, None),
    "ppoll": Numbers(271, 73),
    "select": Numbers(23, None),
    "pselect6": Numbers(270, 72),
    # memory
    "brk": Numbers(12, 214),
    "mmap": Numbers(9, 222),
    "munmap": Numbers(11, 215),
    "mremap": Numbers(25, 216),
    "mprotect": Numbers(10, 226),
    "madvise": Numbers(28, 233),
    # threads and signals of this process
    "futex": Numbers(202, 98),
    "set_robust_list": Numbers(273, 99),
    "rseq": Numbers(334, 293),
    "membarrier": Numbers(324, 283),
    "sched_yield": Numbers(24, 124),
    "sched_getaffinity": Numbers(204, 123),
    "getcpu": Numbers(309, 168),
    "rt_sigaction": Numbers(13, 134),
    "rt_sigprocmask": Numbers(14, 135),
    "rt_sigreturn": Numbers(15, 139),
    "sigaltstack": Numbers(131, 132),
    "restart_syscall": Numbers(219, 128),
    "exit": Numbers(60, 93),
    "exit_group": Numbers(231, 94),
    # what time it is, who we are, what we used
    "clock_gettime": Numbers(228, 113),
    "clock_getres": Numbers(229, 114),
    "clock_nanosleep": Numbers(230, 115),
    "nanosleep": Numbers(35, 101),
    "gettimeofday": Numbers(96, 169),
    "time": Numbers(201, None),
    "times": Numbers(100, 153),
    "getrusage": Numbers(98, 165),
    "getrandom": Numbers(318, 278),
    "getpid": Numbers(39, 172),
    "gettid": Numbers(186, 178),
    "getuid": Numbers(102, 174),
    "geteuid": Numbers(107, 175),
    "getgid": Numbers(104, 176),
    "getegid": Numbers(108, 177),
    "sysinfo": Numbers(99, 179),
}
"""Allowed with any arguments."""

ARGUED: Final[dict[str, Numbers]] = {
    "fcntl": Numbers(72, 25),  # only to copy and look: F_SETOWN would send signals to anybody
    "clone": Numbers(56, 220),  # only a thread
    "clone3": Numbers(435, 435),  # never; "not there" makes the C library fall back to clone
    "tgkill": Numbers(234, 131),  # only to ourselves: abort() needs it
    "newfstatat": Numbers(262, 79),  # only of an open descriptor: how newer C libraries do fstat
    "prlimit64": Numbers(302, 261),  # only our own limits
}
"""Allowed or answered by their arguments."""
