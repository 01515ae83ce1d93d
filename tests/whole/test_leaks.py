"""A whole session leaves nothing in clear: not on disk, not in home or temp, not on the network."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from canaries import hits, hits_below
from whole.session import CANARIES, Place, commands, prepare, run

CALLS = (
    "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"
    "symlinkat,truncate,mknod,mknodat,socket,memfd_create"
)
OPENED = re.compile(r'open(?:at|at2)?\(.*?"(?P<path>[^"]*)".*?(?P<flags>O_(?:WRONLY|RDWR)[A-Z_|]*)')
MADE = re.compile(r'(?:creat|mkdir|mkdirat|symlink|symlinkat|mknod|mknodat)\(.*?"(?P<path>[^"]*)"')
MOVED = re.compile(r'(?:rename|link)(?:at2?)?\(.*"(?P<path>[^"]*)"[^"]*\) = 0')
SOCKET = re.compile(r"socket\((?P<family>[A-Z_0-9]+)")


def written_paths(trace: str) -> set[str]:
    """Give every path that some process of the trace opened for writing, made or moved to."""
    found: set[str] = set()
    for line in trace.splitlines():
        if re.search(r"= -1 E[A-Z]+", line):
            continue
        for pattern in (OPENED, MADE, MOVED):
            if match := pattern.search(line):
                found.add(bytes(match["path"], "ascii").decode("unicode_escape"))
    return {path.encode("latin-1").decode("utf-8", "replace") for path in found}


def is_allowed(path: str, place: Place) -> bool:
    """Tell whether the program may write there."""
    # A vault is made whole under a passing name beside its place.
    passing = place.vault.with_name(f".{place.vault.name}.new")
    inside = (str(place.vault), str(passing), str(place.packet.parent))
    if path.startswith(inside) or not path.startswith("/"):
        # Relative names are opened below a folder that was opened by its full path.
        return ".." not in path
    return path == "/dev/null" or path.startswith("/proc/self/") or "__pycache__" in path


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="strace is for Linux")
def test_a_session_writes_only_where_it_may(tmp_path: Path) -> None:
    place = prepare(tmp_path)
    written: set[str] = set()
    families: set[str] = set()
    for number, command in enumerate(commands(place)):
        log = tmp_path / f"trace-{number}"
        tracer = ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(log)]
        run(place, command, before=tracer)
        trace = log.read_text(encoding="utf-8", errors="replace")
        written |= written_paths(trace)
        families |= {match["family"] for match in SOCKET.finditer(trace)}
        log.unlink()
    assert place.packet.is_file()
    assert str(place.vault / "vault.db") in written, "the trace sees the program's writing"
    assert sorted(path for path in written if not is_allowed(path, place)) == []
    assert families <= {"AF_UNIX"}
    dirty = (tmp_path / "in" / "paper.pdf").read_bytes() + str(tmp_path / "in").encode()
    assert hits(dirty, CANARIES) or hits_below(tmp_path / "in", CANARIES), "the scanner sees red"
    shutil.rmtree(tmp_path / "in")
    place.packet.unlink()
    assert hits_below(tmp_path, CANARIES) == []


def test_the_allow_list_sees_red(tmp_path: Path) -> None:
    place = Place(tmp_path)
    trace = (
        '12 openat(AT_FDCWD, "/tmp/leak\\305\\237", O_WRONLY|O_CREAT, 0600) = 3\n'
        '12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3\n'
        '12 mkdir("/root/.cache/x", 0777) = 0\n'
        '12 rename("/a", "/root/.config/y") = 0\n'
        '12 openat(AT_FDCWD, "/root/no", O_WRONLY|O_CREAT, 0600) = -1 EACCES (denied)\n'
    )
    refused = {path for path in written_paths(trace) if not is_allowed(path, place)}
    assert refused == {"/tmp/leakş", "/root/.cache/x", "/root/.config/y"}
