"""Everything a taken-over worker may try is denied, for root and for an ordinary user alike."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PYTHON = (sys.executable, str(HERE / "attack_run.py"))
NOBODY = 65534

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="walls of Linux")

CHECKOUT = HERE.parents[1]

REACHABLE = """
set -e
mount -t tmpfs -o mode=755 tmpfs /mnt
keep() { mkdir "/mnt/$1"; mount --bind "$2" "/mnt/$1"; }
show() { mkdir -p "$2"; mount --bind "/mnt/$1" "$2"; }
keep python "$1"; keep checkout "$2"; hidden=$3
for folder in $hidden; do mount -t tmpfs -o mode=755 tmpfs "$folder"; done
show python "$1"; show checkout "$2"
shift 3
exec "$@"
"""
"""In mounts of our own, show what lies in folders which others may not enter."""


def answer(command: Sequence[str]) -> dict:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def as_nobody(command: Sequence[str]) -> list[str]:
    if os.getuid() != 0:
        return list(command)
    for program in ("setpriv", "unshare", "mount"):
        if shutil.which(program) is None:
            pytest.skip(f"no {program} to change the user with")
    dropped = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
    needed = (Path(sys.base_prefix).resolve(), CHECKOUT)
    shut = sorted({folder for place in needed for folder in closed_above(place)})
    if not shut:
        return dropped
    own_mounts = ["unshare", "--mount", "--propagation", "private"]
    need_to_work([*own_mounts, "true"])
    shown = ["sh", "-c", REACHABLE, "sh", *map(str, needed), " ".join(map(str, shut))]
    return [*own_mounts, *shown, *dropped]


def closed_above(place: Path) -> list[Path]:
    """Give the outermost folder above a place that others may not enter, if there is one."""
    return [folder for folder in reversed(place.parents) if not folder.stat().st_mode & 0o001][:1]


def need_to_work(command: Sequence[str]) -> None:
    """Skip where the system, such as a container, doesn't allow what the test needs."""
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip(f"not allowed here: {' '.join(command)}")


def without_namespaces(command: Sequence[str]) -> list[str]:
    if shutil.which("unshare") is None:
        pytest.skip("no unshare to make a place without user namespaces")
    need_to_work(["unshare", "--user", "--map-root-user", "true"])
    script = 'echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --bounding-set=-all "$@"'
    return ["unshare", "--user", "--map-root-user", "sh", "-c", script, "sh", *command]


def assert_all_denied(told: dict) -> None:
    assert len(told["attacks"]) == 3
    for victim in told["attacks"]:
        assert set(victim.values()) <= {"EPERM"}, victim
    assert {"seccomp", "limits", "memory", "capabilities", "undumpable"} <= set(told["layers"])
    assert set(told["environment"]) <= {"LC_CTYPE"}  # which Python itself sets
    # 0 to 2 lead nowhere; the fourth is the channel
    assert len(told["open"]) == 4
    assert told["open"][:3] == [0, 1, 2]


def test_the_attacks_succeed_where_there_are_no_walls() -> None:
    need_to_work(["unshare", "--user", "true"])  # one of the attacks; a container may forbid it
    told = answer([sys.executable, str(HERE / "attacks.py")])
    assert set(told.values()) == {"done"}, told


def test_every_attack_is_denied() -> None:
    assert_all_denied(answer(PYTHON))


def test_every_attack_is_denied_to_an_ordinary_user() -> None:
    told = answer(as_nobody(PYTHON))
    assert told["user"] != 0
    assert_all_denied(told)


def test_every_attack_is_denied_where_namespaces_are_switched_off() -> None:
    told = answer(without_namespaces(PYTHON))
    assert "namespaces" not in told["layers"]
    assert_all_denied(told)
