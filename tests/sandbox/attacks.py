"""What a taken-over worker would try, each as a function that returns when it succeeded.

Run as a program, it tries all of them without walls on a victim of its own and prints what came of
each as JSON: the positive control.
"""

import _socket
import contextlib
import ctypes
import errno
import fcntl
import json
import os
import resource
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
PTRACE_ATTACH = 16
PTRACE_DETACH = 17
SECRET = ctypes.create_string_buffer(b"secret")
"""Lies at the same place in a forked victim."""


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def _open(family: int, kind: int) -> "contextlib.closing[_socket.socket]":
    # Python's own socket class is closed to tests; the one below it is what an attacker takes.
    return contextlib.closing(_socket.socket(family, kind))


def read_a_file(_: int) -> None:
    Path("/etc/hostname").read_bytes()


def list_a_folder(_: int) -> None:
    list(Path("/").iterdir())


def see_that_a_file_is_there(_: int) -> None:
    os.stat("/etc/hostname")  # noqa: PTH116 -- the plain call


def write_a_file(_: int) -> None:
    path = Path(f"/tmp/attack-{os.getpid()}")
    path.write_bytes(b"x")
    path.unlink()


def reach_a_tcp_port(_: int) -> None:
    with _open(socket.AF_INET, socket.SOCK_STREAM) as there:
        there.bind(("127.0.0.1", 0))
        there.listen()
        with _open(socket.AF_INET, socket.SOCK_STREAM) as here:
            here.connect(there.getsockname())


def send_a_datagram(_: int) -> None:
    with _open(socket.AF_INET, socket.SOCK_DGRAM) as here:
        here.sendto(b"x", ("127.0.0.1", 53))


def open_a_local_socket(_: int) -> None:
    with _open(socket.AF_UNIX, socket.SOCK_STREAM) as here:
        here.bind(f"\0attack-{os.getpid()}")


def make_a_pair_of_sockets(_: int) -> None:
    for end in socket.socketpair():
        end.close()


def run_a_program(_: int) -> None:
    os.execv("/bin/true", ["true"])  # noqa: S606 -- that is the attack; success never returns


def fork(_: int) -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def trace(victim: int) -> None:
    _checked(LIBC.ptrace(PTRACE_ATTACH, victim, None, None))
    os.waitpid(victim, 0)
    LIBC.ptrace(PTRACE_DETACH, victim, None, None)


def open_its_memory(victim: int) -> None:
    with Path(f"/proc/{victim}/mem").open("rb"):
        pass


def read_its_memory(victim: int) -> None:
    class Piece(ctypes.Structure):
        _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))

    room = ctypes.create_string_buffer(len(SECRET))
    here = Piece(ctypes.addressof(room), len(SECRET))
    there = Piece(ctypes.addressof(SECRET), len(SECRET))
    _checked(LIBC.process_vm_readv(victim, ctypes.byref(here), 1, ctypes.byref(there), 1, 0))


def signal_it(victim: int) -> None:
    os.kill(victim, 0)


def have_the_kernel_signal_it(victim: int) -> None:
    fcntl.fcntl(0, fcntl.F_SETOWN, victim)


def raise_its_limits(victim: int) -> None:
    resource.prlimit(victim, resource.RLIMIT_CPU)


def make_namespaces(_: int) -> None:
    _checked(LIBC.unshare(0x1000_0000))


ATTACKS: dict[str, Callable[[int], None]] = {
    attack.__name__: attack
    for attack in (
        read_a_file,
        list_a_folder,
        see_that_a_file_is_there,
        write_a_file,
        reach_a_tcp_port,
        send_a_datagram,
        open_a_local_socket,
        make_a_pair_of_sockets,
        run_a_program,
        fork,
        trace,
        open_its_memory,
        read_its_memory,
        signal_it,
        have_the_kernel_signal_it,
        raise_its_limits,
        make_namespaces,
    )
}


def outcome(name: str, victim: int) -> str:
    try:
        ATTACKS[name](victim)
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, repr(error))
    return "done"


def try_all(victim: int) -> dict[str, str]:
    return {name: outcome(name, victim) for name in ATTACKS}


def _apart(name: str, victim: int) -> str:
    """Try one attack in a process of its own, which a successful exec ends without a word."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(tell, outcome(name, victim).encode())
        os._exit(0)
    os.close(tell)
    with open(told) as answer:  # noqa: PTH123 -- a descriptor
        text = answer.read()
    os.waitpid(child, 0)
    return text or "done"


def _victim() -> int:
    child = os.fork()
    if child == 0:
        LIBC.prctl(0x5961_6D61, ctypes.c_ulong(-1), 0, 0, 0)  # Yama: anyone may trace
        signal.pause()
    time.sleep(0.05)
    return child


if __name__ == "__main__":
    pid = _victim()
    print(json.dumps({name: _apart(name, pid) for name in ATTACKS}))  # noqa: T201
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
