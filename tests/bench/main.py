"""Runs the benchmarks: dev.py bench [NAME ...] [--small]; without a name all of them."""

import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import adding, app, faults, keeping, packet, random_builds, taking, waiting

BENCHES: dict[str, Callable[[Path, int], None]] = {
    "add": adding.run,
    "packet": packet.run,
    "random": random_builds.run,
    "waiting": waiting.run,
    "vault": keeping.run,
    "faults": faults.run,
    "samples": taking.run,
    "app": app.run,
}


def main(args: list[str]) -> int:
    """Run the benches that are named, or all; `--small` takes a tenth of everything."""
    share = 10 if "--small" in args else 1
    named = [arg for arg in args if not arg.startswith("-")] or list(BENCHES)
    unknown = [name for name in named if name not in BENCHES]
    if unknown:
        print("No such bench:", *unknown, "- there are:", *BENCHES)
        return 2
    print(f"{platform.platform()}, Python {platform.python_version()}")
    for name in named:
        print(f"\n## {name}\n", flush=True)
        # In the checkout, so that no memory file system flatters the figures.
        with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
            BENCHES[name](Path(folder), share)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
