"""Makes the pictures of docs/profiles.md: `.venv/bin/python tests/pictures/profiles.py`.

Two for each profile, of the fictional case that its golden text is made of: the first page of the
index, and the first page that Dossier makes for this authority, else the cover.
"""

import io
import sys
import tempfile
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image

HERE: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(HERE))

import every_profile  # noqa: E402 - the tests' own modules
from builds import TASKS, Made, build  # noqa: E402
from dossier.model.plan import PartKind  # noqa: E402
from dossier.sandbox.fork import Sandbox  # noqa: E402

TARGET: Final = HERE.parent / "docs" / "pictures" / "profiles"
DOTS: Final = 58
SHADES: Final = 12


def main() -> None:
    """Make all pictures."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with Sandbox(TASKS) as sandbox, tempfile.TemporaryDirectory() as folder:
        for name in every_profile.IDS:
            made = every_profile.everything(name)
            data = build(sandbox, made, Path(folder))
            for n, page in enumerate(pages(made), start=1):
                draw(data, page - made.plan.first, TARGET / f"{name}-{n}.png")


def pages(made: Made) -> tuple[int, int]:
    """Give the numbers of the two pages."""
    parts = made.plan.volumes[0].parts
    index = next(part.first for part in parts if part.kind is PartKind.INDEX)
    own = (part.first for part in parts if part.kind in (PartKind.GENERATED, PartKind.PHOTOS))
    return index, next(own, parts[0].first)


def draw(data: bytes, page: int, target: Path) -> None:
    """Write the picture of a page in few shades of grey."""
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    drawn = document[page].render(scale=DOTS / 72, grayscale=True).to_pil()
    framed = Image.new("L", (drawn.width + 2, drawn.height + 2), 120)
    framed.paste(drawn, (1, 1))
    framed.quantize(SHADES).save(target, optimize=True)


if __name__ == "__main__":
    main()
