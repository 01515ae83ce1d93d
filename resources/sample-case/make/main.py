"""Make the files of the sample case: main.py [--out DIR] [NAME...].

Without names it makes all of them, into `files/` beside this folder. Whoever runs it with the
libraries of requirements-run.lock gets the same bytes each time.
"""

import argparse
import time
from pathlib import Path

from catalogue import FILES

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Make what is asked for, and say how large each file is."""
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--out", type=Path, default=HERE.parent / "files")
    parser.add_argument("names", nargs="*", metavar="NAME", help="files to make, all without any")
    chosen = parser.parse_args()
    unknown = sorted(set(chosen.names) - set(FILES))
    if unknown:
        parser.error(f"no such file: {', '.join(unknown)}")
    chosen.out.mkdir(parents=True, exist_ok=True)
    total = 0
    for name in chosen.names or FILES:
        begun = time.monotonic()
        data = FILES[name]()
        (chosen.out / name).write_bytes(data)
        total += len(data)
        print(f"{len(data) / 1000:8.0f} kB  {time.monotonic() - begun:5.1f} s  {name}", flush=True)
    print(f"{total / 1e6:8.2f} MB in all")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
