"""The filter's program, interpreted for both processors against the kernel's own tables."""

import errno
import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.sandbox import seccomp
from dossier.sandbox.syscalls import ARGUED, FREE

PID = 4711
TABLES = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
EPERM = seccomp.ERROR | errno.EPERM
ENOSYS = seccomp.ERROR | errno.ENOSYS
PROCESSOR = st.sampled_from(sorted(seccomp.PROCESSORS))
WORD = st.integers(0, (1 << 32) - 1)


def verdict(machine: str, number: int, *arguments: int, audit: int | None = None) -> int:
    """Run the filter on one call, as the kernel would."""
    processor = seccomp.PROCESSORS[machine]
    steps = seccomp.program(processor, PID)
    six = [*arguments, *[0] * 6][:6]
    data = struct.pack("<iIQ6Q", number, audit or processor.audit, 0, *six)
    at, value = 0, 0
    while True:
        code, yes, no, operand = steps[at]
        at += 1
        if code == seccomp.RETURN:
            return operand
        if code == seccomp.LOAD:
            (value,) = struct.unpack_from("<I", data, operand)
        else:
            holds = {
                seccomp.EQUAL: value == operand,
                seccomp.AT_LEAST: value >= operand,
                seccomp.ANY_BIT: bool(value & operand),
            }[code]
            at += yes if holds else no


def table(machine: str) -> dict[str, int]:
    if not TABLES[machine].exists():
        pytest.skip("no kernel headers to compare with")
    text = TABLES[machine].read_text()
    found = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text))
    # The generic table names a few calls for both widths at once; 64-bit programs know them so.
    names = {"fstatat": "newfstatat", "lseek": "lseek"}
    return {names.get(name, name): int(number) for name, number in found.items()}


@pytest.mark.parametrize("machine", sorted(seccomp.PROCESSORS))
def test_the_numbers_are_the_kernels(machine: str) -> None:
    kernel = table(machine)
    processor = seccomp.PROCESSORS[machine]
    ours = {name: processor.number(numbers) for name, numbers in {**FREE, **ARGUED}.items()}
    assert {name: n for name, n in ours.items() if n is not None and kernel.get(name) != n} == {}


@pytest.mark.parametrize("machine", sorted(seccomp.PROCESSORS))
def test_whatever_is_not_listed_is_refused(machine: str) -> None:
    kernel = table(machine)
    refused = {name for name, n in kernel.items() if verdict(machine, n, 0, 0, 0, 0) == EPERM}
    assert set(kernel) - refused <= {*FREE, *ARGUED}
    assert {"socket", "connect", "openat", "execve", "ptrace", "kill", "bpf", "mount"} <= refused
    assert {"process_vm_readv", "pidfd_open", "io_uring_setup", "unshare", "prctl"} <= refused


@given(PROCESSOR, st.integers(0, (1 << 31) - 1))
def test_a_call_of_another_processor_kills(machine: str, number: int) -> None:
    assert verdict(machine, number, audit=0x4000_0003) == seccomp.KILL


@given(st.integers(seccomp.X32, (1 << 31) - 1))
def test_a_call_of_the_second_table_kills(number: int) -> None:
    assert verdict("x86_64", number) == seccomp.KILL


@given(PROCESSOR, WORD)
def test_clone_makes_threads_only(machine: str, flags: int) -> None:
    number = seccomp.PROCESSORS[machine].number(ARGUED["clone"])
    thread = flags & seccomp.CLONE_THREAD
    assert verdict(machine, number, flags) == (seccomp.ALLOW if thread else EPERM)


@given(PROCESSOR, WORD)
def test_signals_and_limits_reach_only_ourselves(machine: str, pid: int) -> None:
    processor = seccomp.PROCESSORS[machine]
    tgkill = verdict(machine, processor.number(ARGUED["tgkill"]), pid)
    limits = verdict(machine, processor.number(ARGUED["prlimit64"]), pid)
    assert tgkill == (seccomp.ALLOW if pid == PID else EPERM)
    assert limits == (seccomp.ALLOW if pid in (0, PID) else EPERM)


@pytest.mark.parametrize("machine", sorted(seccomp.PROCESSORS))
def test_ourselves_is_allowed(machine: str) -> None:
    processor = seccomp.PROCESSORS[machine]
    assert verdict(machine, processor.number(ARGUED["tgkill"]), PID) == seccomp.ALLOW
    assert verdict(machine, processor.number(ARGUED["prlimit64"]), 0) == seccomp.ALLOW
    assert verdict(machine, processor.number(ARGUED["prlimit64"]), PID) == seccomp.ALLOW


@given(PROCESSOR, WORD | st.integers(0, 1100))
def test_descriptors_are_copied_and_looked_at_only(machine: str, command: int) -> None:
    number = seccomp.PROCESSORS[machine].number(ARGUED["fcntl"])
    allowed = command in {0, 1, 2, 3, 1030}
    assert verdict(machine, number, 3, command) == (seccomp.ALLOW if allowed else EPERM)


@given(PROCESSOR, WORD)
def test_only_what_is_open_is_looked_at(machine: str, flags: int) -> None:
    number = seccomp.PROCESSORS[machine].number(ARGUED["newfstatat"])
    allowed = flags & seccomp.AT_EMPTY_PATH
    assert verdict(machine, number, 3, 0, 0, flags) == (seccomp.ALLOW if allowed else EPERM)


@pytest.mark.parametrize("machine", sorted(seccomp.PROCESSORS))
def test_clone3_is_not_there(machine: str) -> None:
    number = seccomp.PROCESSORS[machine].number(ARGUED["clone3"])
    assert verdict(machine, number) == ENOSYS
