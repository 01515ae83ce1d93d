"""Plans and builds two packets in a process of its own, and prints a hash of each file.

A program of its own so that it can be run with another time zone and other hashes.
"""

import hashlib
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

import listed
from builds import TASKS, build
from dossier.sandbox.fork import Sandbox
from evidenced import ITEMS, evidenced


def main() -> None:
    """Say where this runs, then build everything that a packet can hold."""
    sys.stdout.write(f"{time.strftime('%z')} {hash('Exhibit')}\n")
    made = (evidenced((*ITEMS, "d9")), listed.everything(), evidenced(max_bytes=620_000))
    with Sandbox(TASKS) as sandbox:
        for one in made:
            for volume in one.plan.volumes:
                data = build(sandbox, one, Path(sys.argv[1]), volume.number)
                sys.stdout.write(f"{hashlib.sha256(data).hexdigest()}\n")


if __name__ == "__main__":
    main()
