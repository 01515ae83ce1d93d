"""What was filed: frozen, so that its labels and page numbers never move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dossier.model.packet import Withdrawn
from dossier.model.profile import LabelScheme


@dataclass(frozen=True)
class FiledPhoto:
    """A photograph on a filed sheet; `sha256` is its safe copy's."""

    document: str
    sha256: str


@dataclass(frozen=True)
class FiledExhibit:
    """An exhibit as it was filed. `first` and `last` are printed numbers.

    `document` is its id, or the name of a generated exhibit; `sha256` is its safe copy's, empty
    for a generated one. `holds` are the photographs on its sheets.
    """

    label: str
    document: str
    title: str
    original_title: str
    section: str
    first: int
    last: int
    volume: int = 1
    sha256: str = ""
    holds: tuple[FiledPhoto, ...] = ()


@dataclass(frozen=True)
class FiledFile:
    """A file as it was handed in. `blob` is its number in the vault, `rows` its row list's hash."""

    name: str
    size: int
    sha256: str
    blob: int
    rows: str = ""


@dataclass(frozen=True)
class Filing:
    """One filing. `number` is 0 for the first one of a packet, 1 for supplement 1, and so on.

    `continues` is the id of the filing before. `last` is the printed number of its last page,
    `labels` says how many labels of each scheme it and all before it have used. `taken_back` is the
    day on which somebody said that it was never handed in; its files are kept all the same.
    """

    id: str
    packet: str
    profile: str
    day: date
    number: int
    first: int
    last: int
    exhibits: tuple[FiledExhibit, ...]
    files: tuple[FiledFile, ...]
    labels: tuple[tuple[LabelScheme, int], ...] = ()
    continues: str = ""
    withdrawn: tuple[Withdrawn, ...] = ()
    taken_back: date | None = None


def chain(filings: Mapping[str, Filing], newest: str) -> tuple[Filing, ...]:
    """Give a filing with all that it continues, the first one first; nothing for no filing."""
    found: list[Filing] = []
    one = filings.get(newest)
    while one is not None and one not in found:
        found.insert(0, one)
        one = filings.get(one.continues)
    return tuple(found)


def as_filed(filed: Sequence[Filing], document: str) -> tuple[Filing, FiledExhibit] | None:
    """Find an exhibit in a chain, in the newest filing that has it."""
    for filing in reversed(filed):
        for exhibit in filing.exhibits:
            if exhibit.document == document:
                return filing, exhibit
    return None
