"""What the audit sheet says: for the person who files, on its own, never part of a filing."""

from dataclasses import dataclass
from datetime import date

from dossier.model.profile import DateOrder, Paper


@dataclass(frozen=True)
class FiveNumbers:
    """The page number of an exhibit as it was read in five places; empty where there is none.

    `index` is printed in the index row, `stamp` on the page, `link` and `mark` stand on the pages
    that the row and the bookmark open, `label` is the page label of the file. A file without an
    index has neither `index` nor `link`.
    """

    exhibit: str
    index: str
    stamp: str
    link: str
    mark: str
    label: str

    @property
    def agree(self) -> bool:
        """Whether all that are there are the same, and the last three are there."""
        found = {self.stamp, self.mark, self.label} | set(filter(None, (self.index, self.link)))
        return len(found) == 1 and bool(self.stamp) and bool(self.index) == bool(self.link)


@dataclass(frozen=True)
class SheetFile:
    """A file that was audited: `size` in bytes, `limit` too, or None."""

    name: str
    pages: int
    size: int
    sha256: str
    limit: int | None = None


@dataclass(frozen=True)
class Tally:
    """How many of how many were found right; `key` names the sentence (`audit-sheet.<key>`)."""

    key: str
    found: int
    of: int


@dataclass(frozen=True)
class AuditSheet:
    """The whole sheet. `built` is the day; `profile` and `as_of` name the rules, where known.

    `failures` say what does not agree, `notices` what to look at before filing, both as sentences.
    """

    files: tuple[SheetFile, ...]
    numbers: tuple[FiveNumbers, ...]
    tallies: tuple[Tally, ...]
    built: date
    paper: Paper
    language: str
    date_order: DateOrder
    word: str
    profile: str = ""
    as_of: date | None = None
    failures: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
