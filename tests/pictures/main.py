"""Makes pictures of the window: dev.py gallery | screenshots [--out DIR] [--language L] [--small].

Pictures of screens show the sample case. No display is needed; `gallery` shows a window where
there is one.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def main(args: list[str]) -> int:
    """Make what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["gallery", "screens"])
    parser.add_argument("--out", type=Path, help="the folder for pictures")
    parser.add_argument("--language", action="append", help="only this language; again for more")
    parser.add_argument("--small", action="store_true", help="only light and at 100 %%")
    parser.add_argument("--only", default="", help="only pictures whose names begin so")
    asked = parser.parse_args(args)
    if asked.what == "screens" or asked.out is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt reads the platform when it is imported, so this comes after.
    from pictures import making  # noqa: PLC0415

    looks = making.looks(asked.language, small=asked.small)
    if asked.what == "gallery":
        return making.gallery(looks, asked.out)
    return making.screens(looks, asked.out or Path("screenshots"), asked.only)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
