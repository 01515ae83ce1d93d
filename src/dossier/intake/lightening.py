"""What workers run to make safe copies lighter, and to show what a page loses by it."""

import io
from typing import BinaryIO, Final

from dossier.errors import Refusal
from dossier.intake.viewing import give
from dossier.model.wire import JsonObject
from dossier.pdf import lighter, screen
from dossier.pdf.lighter import Lightened
from dossier.pdf.render import CannotOpen, Pages
from dossier.pdf.resample import Wanted
from dossier.sandbox.job import Job

PIECE: Final = 1 << 18


def warm() -> None:
    """Lighten a small page and show one: a worker behind its walls can load nothing any more."""
    screen.warm()
    lighter.warm()


def lighten(job: Job) -> JsonObject:
    """Make a lighter copy of the safe copy in the first source.

    Request: `document`, `dots` (null: all of them), `grey`, `keep`. Stream: `lighter`, nothing
    where `keep` is false. Gives its `size` in bytes, how many pictures became smaller (`reduced`),
    and `before` and `after`, the dots an inch of each page's coarsest large picture.
    Raises Refusal `damaged`.
    """
    out = _Counting(job, keep=job.request.get("keep") is True)
    job.expect_pages(max(job.sources[0].size // PIECE, 1))
    made = lighter.lighten(
        io.BufferedReader(job.sources[0], PIECE),
        wanted(job),
        out.write,
        lambda n, of: job.progress("lightening", n, of),
    )
    out.flush()
    return {"size": out.size, "reduced": made.reduced, **_dots(made)}


def preview(job: Job) -> JsonObject:
    """Draw a page of the safe copy as it is and as it will be.

    Request: `document`, `index`, `width`, `dots`, `grey`. Stream: `pixels`, two pictures. Gives
    `pictures` and the dots an inch of both, `before` and `after`. Raises Refusal `damaged`.
    """
    index, width = int(str(job.request["index"])), int(str(job.request["width"]))
    copy = io.BytesIO()
    source = io.BufferedReader(job.sources[0], PIECE)
    made = lighter.lighten(source, wanted(job), copy.write, _nobody, (index,))
    source.seek(0)
    shown = [_drawn(job, source, index, width), _drawn(job, copy, 0, width)]
    return {"pictures": [give(job, one) for one in shown], **_dots(made)}


def wanted(job: Job) -> Wanted:
    """Read what pictures may keep."""
    dots = job.request.get("dots")
    return Wanted(dots if isinstance(dots, int) else None, job.request.get("grey") is True)


def _drawn(job: Job, file: BinaryIO, index: int, width: int) -> screen.Pixels:
    try:
        with Pages(file) as pages:
            return screen.of_page(pages, index, width)
    except CannotOpen as error:
        raise Refusal("damaged", document=str(job.request["document"])) from error


def _dots(made: Lightened) -> JsonObject:
    return {"before": list(made.before), "after": list(made.after)}


class _Counting:
    """Hands many small writes on as few large ones, or only counts them."""

    def __init__(self, job: Job, *, keep: bool) -> None:
        self._job = job
        self._keep = keep
        self._held = bytearray()
        self.size = 0

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        self.size += len(data)
        if self._keep:
            self._held += data
            if len(self._held) >= PIECE:
                self.flush()

    def flush(self) -> None:
        """Give what is held."""
        self._job.give("lighter", bytes(self._held))
        self._held.clear()


def _nobody(_: int, __: int) -> None:
    """Hear of pages done."""
