"""Pages of the packet just as they will print: the index, or the pages of the chosen exhibit."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from dossier.errors import DossierError
from dossier.model.picture import Picture, RowPlace
from dossier.model.plan import Exhibit, Part, PartKind
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import preview
from dossier.workflows.arrange import Arranged
from dossier.workflows.desk import Desk

if TYPE_CHECKING:
    from dossier.ui.jobs import Job

SOON: Final = 60
"""Milliseconds to wait for another wish before a page is drawn."""
AFTER_CHANGE: Final = 250
"""The same after a change of the packet: its numbers are shown first."""
FIRST_WIDTH: Final = 400


class Leaf(StrEnum):
    """What kind of page is shown."""

    INDEX = "index"
    PAGE = "page"


@dataclass(frozen=True)
class Shot:
    """A page as drawn; `place` is where the row of the chosen exhibit stands on it."""

    number: int
    picture: Picture = field(compare=False)
    place: RowPlace | None = None


@dataclass(frozen=True)
class PreviewState:
    """`number` counts pages from 1 to `of`; `printed` is the number that stands on the page.

    `covered` is the sensitive document that the page would show; empty once it may be seen.
    """

    leaf: Leaf = Leaf.INDEX
    number: int = 0
    of: int = 0
    printed: int = 0
    shot: Shot | None = None
    drawn: int = 0
    covered: str = ""
    trouble: DossierError | None = None


class PacketPreviewModel(ViewModel[PreviewState]):
    """Shows one page at a time; the newest wish wins."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(PreviewState(), case)
        self._case = case
        self._packet: Arranged | None = None
        self._chosen = ""
        self._width = FIRST_WIDTH
        self._seen: set[str] = set()
        self._job: Job[Shot] | None = None
        self._wait = SOON
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw)
        case.covers_changed.connect(self._on_covers)

    def show_packet(self, packet: Arranged) -> None:
        """Take the packet as it is now; the page in view stays, or follows the chosen exhibit."""
        before, self._packet = self._packet, packet
        self._wait = AFTER_CHANGE if before else SOON
        if self.state.number == 0:
            self._go(_index_pages(packet)[0])
        elif self.state.leaf is Leaf.INDEX:
            self._go_to_row()
        else:
            self._follow(before, packet)
        self._wait = SOON

    def choose(self, document: str) -> None:
        """Show the row of an exhibit in the index, or its first page where pages are shown."""
        self._chosen = document
        if self.state.leaf is Leaf.INDEX:
            self._go_to_row()
        else:
            self.show_exhibit()

    def show_index(self) -> None:
        """Show the index."""
        if self._packet is not None:
            self.show(replace(self.state, leaf=Leaf.INDEX))
            self._go_to_row()

    def show_exhibit(self) -> None:
        """Show the first page of the chosen exhibit, or of the first there is."""
        exhibit = self._exhibit()
        if self._packet is not None and exhibit is not None:
            self._go(exhibit.first - self._packet.plan.first + 1)

    def show_printed(self, page: int) -> None:
        """Show the page with that number printed on it."""
        if self._packet is not None:
            self._go(page - self._packet.plan.first + 1)

    def turn_to(self, number: int) -> None:
        """Show a page, counted from 1."""
        self._go(number)

    def set_width(self, pixels: int) -> None:
        """Draw pages that wide from now on."""
        if pixels > 0 and pixels != self._width:
            self._width = pixels
            self._soon.start(self._wait)

    def uncover(self) -> None:
        """Show the pages of the sensitive document in view, until the case is locked."""
        if self.state.covered:
            self._seen.add(self.state.covered)
            self._go(self.state.number)

    def _on_covers(self) -> None:
        self._go(self.state.number)

    def exhibit_in_view(self) -> Exhibit | None:
        """Give the exhibit whose page is shown."""
        if self._packet is None:
            return None
        page = self.state.printed
        found = (one for one in self._packet.plan.exhibits if one.first <= page <= one.last)
        return next(found, None)

    def _go_to_row(self) -> None:
        packet = self._packet
        if packet is None:
            return
        # The page of the row is only known once the index is laid out, beside the window.
        pages = _index_pages(packet)
        self._go(self.state.number if self.state.number in pages else pages[0])

    def _follow(self, before: Arranged | None, now: Arranged) -> None:
        # The same page of the same exhibit, wherever it moved.
        was = _part_at(before, self.state.printed) if before else None
        same = [
            part
            for volume in now.plan.volumes
            for part in volume.parts
            if was is not None and part.key == was.key
        ]
        if was is None or not same:
            self._go(min(self.state.number, now.plan.pages))
            return
        offset = min(self.state.printed - was.first, same[0].pages - 1)
        self._go(same[0].first + offset - now.plan.first + 1)

    def _go(self, number: int) -> None:
        packet = self._packet
        if packet is None or not packet.plan.pages:
            return
        number = min(max(number, 1), packet.plan.pages)
        printed = packet.plan.first + number - 1
        part = _part_at(packet, printed)
        leaf = Leaf.INDEX if part is not None and part.kind is PartKind.INDEX else Leaf.PAGE
        self.show(
            replace(
                self.state,
                leaf=leaf,
                number=number,
                of=packet.plan.pages,
                printed=printed,
                covered=self._covers(packet, part),
                trouble=None,
            )
        )
        self._soon.start(self._wait)

    def _covers(self, packet: Arranged, part: Part | None) -> str:
        if part is None or not self._case.covers:
            return ""
        names = (name for name in (part.source, *part.holds) if name and name not in self._seen)
        known = packet.matter.documents
        return next((name for name in names if name in known and known[name].sensitive), "")

    def _exhibit(self) -> Exhibit | None:
        held = self._packet.plan.exhibits if self._packet else ()
        return next((one for one in held if one.document == self._chosen), next(iter(held), None))

    def _draw(self) -> None:
        packet, state = self._packet, self.state
        if self._job is not None:
            self._job.forget()
        if packet is None or state.number == 0 or state.covered:
            return
        wanted = _Wanted(packet, state.number, state.leaf, self._chosen, self._width)
        self._job = self._case.picture(wanted.draw, self._drawn, self._went_wrong)

    def _drawn(self, shot: Shot) -> None:
        packet = self._packet
        printed = packet.plan.first + shot.number - 1 if packet else 0
        self.show(
            replace(
                self.state,
                number=shot.number,
                printed=printed,
                shot=shot,
                drawn=self.state.drawn + 1,
                trouble=None,
            )
        )

    def _went_wrong(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))


@dataclass(frozen=True)
class _Wanted:
    """A page to draw; of the index that one which has the row of the chosen exhibit."""

    packet: Arranged
    number: int
    leaf: Leaf
    chosen: str
    width: int

    def draw(self, desk: Desk) -> Shot:
        """Draw it, by a worker."""
        number, place = self.number, None
        if self.leaf is Leaf.INDEX and self.chosen:
            place = preview.index_row(self.packet, self.chosen)
            number = place.page if place else number
        picture = preview.packet_page(desk, self.packet, number, self.width)
        return Shot(number, picture, place)


def _index_pages(packet: Arranged) -> tuple[int, ...]:
    first = packet.plan.first
    return tuple(
        page - first + 1
        for part in packet.plan.volumes[0].parts
        if part.kind is PartKind.INDEX
        for page in range(part.first, part.last + 1)
    )


def _part_at(packet: Arranged, printed: int) -> Part | None:
    for volume in packet.plan.volumes:
        for part in volume.parts:
            if part.first <= printed <= part.last:
                return part
    return None
