"""Draws single pages of a planned packet for the screen, as the packet will have them."""

import gc
import io
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from dossier.assembly import worker
from dossier.assembly.pages import draw_pages
from dossier.assembly.stamped import Stamps, laid
from dossier.assembly.stamps import stamp
from dossier.model.matter import Matter
from dossier.model.placed import PlacedPage, placed_pages
from dossier.model.plan import Part, Plan, Volume
from dossier.model.wire import JsonObject, JsonValue, from_json
from dossier.pdf import screen
from dossier.pdf.draw import FontBook
from dossier.pdf.render import Pages
from dossier.pdf.write import About, Form, PacketWriter
from dossier.sandbox.job import Job

if TYPE_CHECKING:
    from dossier.assembly.photos import DrawnPage

_ABOUT: Final = About("", "", date(2000, 1, 1), 1, bytes(16))
_BITE: Final = 1 << 16


def warm() -> None:
    """Load what a walled-off worker can't."""
    worker.warm()
    screen.warm()


def pages(job: Job) -> JsonObject:
    """Draw pages of one packet, in the order in which they are asked for.

    Request: `matter`, `plan`, `numbers` (as counted from the profile's start, of any volume),
    `width` in pixels, `documents` (whose safe copies the sources are, in order). Pictures go to the
    stream `pixels`, one after the other, as `dossier.model.picture` says; gives `pictures`: width
    and height of each. Raises Refusal `damaged` (fact `document`) for a source that is no safe
    copy.
    """
    gc.disable()  # a worker lives for one task: what it makes goes when it goes
    plan = from_json(Plan, job.request["plan"])
    numbers = cast("list[int]", job.request["numbers"])
    width = int(str(job.request["width"]))
    drawing = _Drawing(job, from_json(Matter, job.request["matter"]), plan)
    for number in numbers:
        drawing.add(number)
    told: list[JsonValue] = []
    with Pages(drawing.finish()) as drawn:
        for index in range(len(numbers)):
            shown = screen.of_page(drawn, index, width)
            job.give("pixels", shown.data)
            told.append([shown.width, shown.height])
    return {"pictures": told}


class _Drawing:
    """Some pages of a packet as a file of their own: same bodies, same evidence, same stamps."""

    def __init__(self, job: Job, matter: Matter, plan: Plan) -> None:
        self._sources = dict(
            zip(cast("list[str]", job.request["documents"]), job.sources, strict=True)
        )
        self._matter = matter
        self._plan = plan
        self._stamps = Stamps(plan, matter)
        self._drawn: dict[str, tuple[DrawnPage, ...]] = {}
        self._book = FontBook()
        self._file = io.BytesIO()
        self._writer = PacketWriter(_ABOUT, self._file.write)

    def add(self, number: int) -> None:
        """Add the page of that number."""
        volume, part = _found(self._plan, number)
        nth = number - part.first
        if part.source is not None:
            self._place(part, nth)
            return
        if part.key not in self._drawn:
            drawn = draw_pages(part, self._plan, self._matter, volume, self._book)
            self._drawn[part.key] = drawn
        told = stamp(self._stamps.page(part, nth), self._book)
        body, lying = self._drawn[part.key][nth]
        placed = [(self._form(page), at) for page, at in lying]
        # Its links lead to pages that aren't here. They have no ink.
        self._writer.draw(body, told, placed, linked=False)

    def finish(self) -> bytes:
        """Give the file."""
        self._writer.finish(self._book, ())
        return self._file.getvalue()

    def _place(self, part: Part, nth: int) -> None:
        page = placed_pages(part, self._matter)[nth]
        with self._opened(page) as file:
            blank = bool(worker.blanks(file, (page,), self._matter))
        placed, shown = laid(page, self._matter.rules, blank=blank)
        told = stamp(self._stamps.page(part, nth, shown), self._book)
        self._writer.place(self._form(page), placed, told, page.marks)

    def _form(self, page: PlacedPage) -> Form:
        with self._opened(page) as file:
            return self._writer.copy(file, page.document, (page.index,))[0]

    @contextmanager
    def _opened(self, page: PlacedPage) -> Generator[BinaryIO]:
        # Rows of a large copy come as they are needed for this page.
        file = io.BufferedReader(self._sources[page.document], _BITE)
        yield file
        file.detach()


def _found(plan: Plan, number: int) -> tuple[Volume, Part]:
    for volume in plan.volumes:
        for part in volume.parts:
            if part.first <= number <= part.last:
                return volume, part
    message = f"no page {number} in this plan"
    raise ValueError(message)
