"""Each wall denies by itself what it is for, and only once it is up."""

import _socket
import contextlib
import errno
import faulthandler
import os
import resource
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.sandbox.call import PARSER

if not sys.platform.startswith("linux"):
    pytest.skip("walls of Linux", allow_module_level=True)

from dossier.sandbox import landlock, libc, seccomp, walls
from sandbox import attacks


def apart(*steps: Callable[[], object]) -> str:
    """Take steps in a process of their own; gives the name of the error that the last ends in."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for step in steps:
                outcome = "done"
                step()
        except OSError as error:
            outcome = errno.errorcode[error.errno or 0]
        except BaseException as error:  # noqa: BLE001 -- whatever it is, the test tells
            outcome = type(error).__name__
        os.write(tell, outcome.encode())
        os._exit(0)
    os.close(tell)
    with os.fdopen(told) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return text


def attack(name: str) -> Callable[[], object]:
    return lambda: attacks.ATTACKS[name](os.getppid())


def network() -> None:
    # Nobody listens there; the question is who says no.
    with contextlib.closing(_socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as here:
        here.connect(("127.0.0.1", 1))


@pytest.mark.parametrize("name", ["read_a_file", "list_a_folder", "write_a_file"])
def test_landlock_denies_files(name: str) -> None:
    if landlock.version() == 0:
        pytest.skip("no Landlock here")
    assert apart(attack(name)) == "done"
    assert apart(landlock.restrict, attack(name)) == "EACCES"


def test_landlock_denies_tcp_and_signals() -> None:
    if landlock.version() < 6:
        pytest.skip("an older Landlock")
    assert apart(network) == "ECONNREFUSED"
    assert apart(landlock.restrict, network) == "EACCES"
    assert apart(landlock.restrict, attack("signal_it")) == "EPERM"


@pytest.mark.parametrize(
    ("abi", "length", "files"), [(1, 8, 13), (2, 8, 14), (3, 8, 15), (4, 16, 15), (5, 16, 16)]
)
def test_an_older_landlock_is_asked_for_what_it_knows(abi: int, length: int, files: int) -> None:
    ruleset = landlock.handled(abi)
    assert len(ruleset) == length
    assert int.from_bytes(ruleset[:8], "little") == (1 << files) - 1


def test_a_network_of_its_own_reaches_nothing() -> None:
    outcome = apart(walls._leave_namespaces, network)  # noqa: SLF001 -- this wall alone
    if outcome == "EPERM":
        pytest.skip("namespaces are withheld here")
    assert outcome == "ENETUNREACH"


def test_an_empty_root_holds_no_file() -> None:
    if os.getuid() != 0:
        pytest.skip("needs the right to change the root")
    empty_root = walls._empty_root  # noqa: SLF001 -- this wall alone
    assert apart(empty_root, attack("read_a_file")) == "ENOENT"
    assert apart(empty_root, lambda: os.chdir(".."), attack("read_a_file")) == "ENOENT"


def test_without_capabilities_root_changes_no_root() -> None:
    if os.getuid() != 0:
        pytest.skip("is without them")
    assert apart(lambda: os.chroot("/")) == "done"
    assert apart(libc.drop_capabilities, lambda: os.chroot("/")) == "EPERM"


@pytest.mark.parametrize("name", sorted(attacks.ATTACKS))
def test_the_filter_denies_every_attack(name: str) -> None:
    assert apart(seccomp.restrict, attack(name)) == "EPERM"


def test_the_filter_lets_a_process_compute_and_abort() -> None:
    assert apart(seccomp.restrict, lambda: bytearray(50 << 20)) == "done"
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        walls._limit(PARSER)  # noqa: SLF001 -- no core file
        seccomp.restrict()
        os.abort()
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == 6


def test_limits_hold_and_never_rise() -> None:
    def limit() -> None:
        walls._limit(PARSER)  # noqa: SLF001 -- this wall alone

    def write() -> None:
        with Path(f"/tmp/limit-{os.getpid()}").open("wb", 0) as file:
            Path(file.name).unlink()
            file.write(b"x")

    assert apart(limit, lambda: bytearray(2 << 30)) == "MemoryError"
    assert apart(write) == "done"
    assert apart(limit, write) == "EFBIG"
    soft = apart(
        lambda: resource.setrlimit(resource.RLIMIT_CPU, (5, 5)),
        limit,
        lambda: sys.exit(0) if resource.getrlimit(resource.RLIMIT_CPU) == (5, 5) else None,
    )
    assert soft == "SystemExit"
