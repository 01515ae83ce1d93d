"""What a worker tells of the files it took in as one document."""

from dataclasses import dataclass

from dossier.model.document import Heading, Noted, PageSize, Said


@dataclass(frozen=True)
class Attachment:
    """A file inside a file: its name and its size in bytes as far as it is known.

    `file` says in which one it is, counted from 0.
    """

    name: str
    size: int
    file: int = 0


@dataclass(frozen=True)
class Part:
    """What a file after the first one is, and what it says of itself."""

    media_type: str
    said: Said


@dataclass(frozen=True)
class Report:
    """The facts of one document: of its file, or of several that were joined.

    `media_type` and `said` are of the first file, `further` has the others. `text` has one text a
    page; `attachments` keep their order. `dots` are the dots an inch of each page's coarsest
    large picture, 0 for a page without one.
    """

    media_type: str
    said: Said
    pages: tuple[PageSize, ...]
    outline: tuple[Heading, ...] = ()
    noted: tuple[Noted, ...] = ()
    text: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    further: tuple[Part, ...] = ()
    dots: tuple[int, ...] = ()
