"""What a worker tells of a file it took in."""

from dataclasses import dataclass

from dossier.model.document import Heading, Noted, PageSize, Said


@dataclass(frozen=True)
class Attachment:
    """A file inside the file: its name and its size in bytes as far as it is known."""

    name: str
    size: int


@dataclass(frozen=True)
class Report:
    """The facts of one file. `text` has one text a page; `attachments` keep their order."""

    media_type: str
    said: Said
    pages: tuple[PageSize, ...]
    outline: tuple[Heading, ...] = ()
    noted: tuple[Noted, ...] = ()
    text: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
