"""What a build wrote, in short: enough to say later what was filed and what changed since."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.model.filing import FiledExhibit
from dossier.model.packet import Packet
from dossier.model.profile import LabelScheme


@dataclass(frozen=True)
class BuiltFile:
    """A file as it was handed over."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Build:
    """One build. `packet` is the packet as it was then; `first` and `last` are printed numbers.

    `made_of` has a hash for each exhibit, of all that its pages were made from. `labels` says how
    many labels of each scheme this packet and all that it continues have used. `separate` are the
    exhibits as files of their own, in the order of `exhibits`, where they were asked for.
    """

    id: str
    packet: Packet
    day: date
    first: int
    last: int
    exhibits: tuple[FiledExhibit, ...]
    made_of: tuple[str, ...]
    files: tuple[BuiltFile, ...]
    separate: tuple[BuiltFile, ...] = ()
    labels: tuple[tuple[LabelScheme, int], ...] = ()


class What(StrEnum):
    """What happened to an exhibit between two builds."""

    NEW = "new"
    GONE = "gone"
    MOVED = "moved"
    """It stands in another section, or in another place among the others."""
    RENUMBERED = "renumbered"
    """Its label or its page numbers are others."""
    REPLACED = "replaced"
    """Its pages are made from something else: a better scan, another translation."""
    RETITLED = "retitled"


@dataclass(frozen=True)
class ExhibitChange:
    """An exhibit that is not as it was: as it is now, or as it last was if it is gone.

    `before` is None for a new one.
    """

    document: str
    what: tuple[What, ...]
    exhibit: FiledExhibit
    before: FiledExhibit | None

    @property
    def gone(self) -> bool:
        """Whether it is not there any more."""
        return What.GONE in self.what


@dataclass(frozen=True)
class ChangeList:
    """All exhibits that changed since a build, in the order they have now; those gone at the end.

    `since` is the day of that build; None where there was none, then nothing is listed.
    """

    since: date | None = None
    changes: tuple[ExhibitChange, ...] = ()
