"""A small packet as readable text: whoever changes how a packet looks or reads sees it here.

`DOSSIER_REGENERATE=1 python -m pytest tests/assembly/test_golden.py` writes it anew.
"""

from pathlib import Path

from builds import TASKS, build, small
from described import GOLDENS, described, same_as
from dossier.sandbox.fork import Sandbox


def test_the_small_packet_reads_as_it_did(tmp_path: Path) -> None:
    with Sandbox(TASKS) as sandbox:
        found = described(build(sandbox, small(), tmp_path))
    same_as(GOLDENS / "packet.txt", found)
