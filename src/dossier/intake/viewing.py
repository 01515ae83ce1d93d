"""What workers run so that a window can show documents: a page, its paragraphs, thumbnails.

Pictures go to the stream `pixels`, one after the other, as `dossier.model.picture` says; the answer
has `pictures`: width and height of each, or null for one that can't be shown.
"""

import io
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from dossier.errors import Refusal
from dossier.intake import words
from dossier.model.wire import JsonObject, JsonValue
from dossier.pdf import screen
from dossier.pdf.paragraphs import Words, gathered
from dossier.pdf.render import CannotOpen, Pages
from dossier.sandbox.job import Job

_MOST_LETTERS: Final = 60_000
"""Letters of one page that are gathered to paragraphs."""


def warm() -> None:
    """Use each library once, before a worker has walls around it."""
    screen.warm()


def page(job: Job) -> JsonObject:
    """Draw a page of the safe copy in the first source. Request: `document`, `index`, `width`.

    Raises Refusal `damaged` with the fact `document`.
    """
    with _opened(job) as pages:
        return {"pictures": [give(job, screen.of_page(pages, _number(job, "index"), _width(job)))]}


def paragraphs(job: Job) -> JsonObject:
    """Give `paragraphs` of a page: text, left, top, right, bottom. Request: `document`, `index`.

    Places are fractions of the page, from its left and top. Raises Refusal `damaged` with the fact
    `document`.
    """
    index = _number(job, "index")
    with _opened(job) as pages:
        size = pages.size(index)
        found = gathered(pages.glyphs(index, _MOST_LETTERS))
    told = (_told(one, size) for one in found)
    return {"paragraphs": [one for one in told if one]}


def thumbnails(job: Job) -> JsonObject:
    """Decode the thumbnail in each source and scale it. Request: `width`."""
    made = (screen.of_thumbnail(source.read(), _width(job)) for source in job.sources)
    return {"pictures": [None if one is None else give(job, one) for one in made]}


def give(job: Job, shown: screen.Pixels) -> JsonValue:
    """Give the pixels of one picture; what the answer says of it."""
    job.give("pixels", shown.data)
    return [shown.width, shown.height]


@contextmanager
def _opened(job: Job) -> Generator[Pages]:
    try:
        with Pages(io.BufferedReader(job.sources[0])) as pages:
            yield pages
    except CannotOpen as error:
        raise Refusal("damaged", document=str(job.request["document"])) from error


def _told(found: Words, size: tuple[float, float]) -> JsonValue:
    """A paragraph as the answer says it; None for one outside of its page."""
    text = " ".join(words.text(found.text).split())
    wide, high = size
    across = [min(max(x / wide, 0.0), 1.0) for x in (found.left, found.right)]
    down = [min(max(1 - y / high, 0.0), 1.0) for y in (found.top, found.bottom)]
    if not text or across[0] >= across[1] or down[0] >= down[1]:
        return None
    return [text, across[0], down[0], across[1], down[1]]


def _number(job: Job, name: str) -> int:
    return int(str(job.request[name]))


def _width(job: Job) -> int:
    return _number(job, "width")
