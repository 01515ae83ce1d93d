"""The same input gives the same bytes: at any hour, in any time zone, whatever hashes are."""

import os
import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).with_name("printing_run.py")


def printed(folder: Path, zone: str, seed: str) -> tuple[str, list[str]]:
    """Say where a process of its own ran, and give a hash of each file that it built."""
    surroundings = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed}
    command = [sys.executable, str(RUN), str(folder)]
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=True, timeout=300
    )
    place, *hashes = done.stdout.splitlines()
    return place, hashes


def test_the_same_input_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    here, files = printed(tmp_path, "Pacific/Kiritimati", "0")  # 14 hours before Greenwich
    there, others = printed(tmp_path, "Pacific/Pago_Pago", "4242")  # 11 hours behind it
    assert here.startswith("+1400 ")
    assert there.startswith("-1100 ")
    assert here.split()[1] != there.split()[1]  # sets have another order there
    assert len(files) == len(set(files)) > 3
    assert files == others
