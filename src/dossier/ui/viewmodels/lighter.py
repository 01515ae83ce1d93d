"""A page as it is and as it would be with lighter pictures, side by side."""

from dataclasses import dataclass, field, replace

from dossier.errors import DossierError
from dossier.model.packet import Options
from dossier.model.plan import Exhibit
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import sizes
from dossier.workflows.arrange import Arranged
from dossier.workflows.sizes import Compared

__all__ = ["Compared", "LighterModel", "LighterState"]


@dataclass(frozen=True)
class LighterState:
    """`compared` is None until it is drawn; `title` and `page` (from 1) say of what it is."""

    title: str = ""
    page: int = 0
    wanted: bool = False
    compared: Compared | None = field(default=None, compare=False)
    drawn: int = 0
    trouble: DossierError | None = None


class LighterModel(ViewModel[LighterState]):
    """Draws a page of the chosen exhibit, or of the heaviest one, in both ways."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(LighterState(), case)
        self._case = case

    def compare(self, packet: Arranged, chosen: str, options: Options, width: int) -> None:
        """Draw a page both ways, `width` pixels wide: that of the finest pictures."""
        exhibit = _heaviest(packet, chosen)
        if exhibit is None:
            return
        document = packet.matter.documents[_source(exhibit)]
        index = _coarsest(document.safe.dots)
        self.show(LighterState(document.title, index + 1, wanted=True))
        self._case.picture(
            lambda desk: sizes.preview(desk, document.id, index, options, width),
            self._drawn,
            self._troubled,
        )

    def close(self) -> None:
        """Show nothing any more."""
        self.show(LighterState())

    def _drawn(self, compared: Compared) -> None:
        if self.state.wanted:
            drawn = self.state.drawn + 1
            self.show(replace(self.state, compared=compared, drawn=drawn))

    def _troubled(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))


def _heaviest(packet: Arranged, chosen: str) -> Exhibit | None:
    """Give the chosen exhibit, or that which weighs most of those that place a document."""
    placed = [one for one in packet.plan.exhibits if _source(one)]
    own = next((one for one in placed if one.document == chosen), None)
    documents = packet.matter.documents
    return own or max(placed, key=lambda one: documents[_source(one)].safe.size, default=None)


def _source(exhibit: Exhibit) -> str:
    names = (name for part in exhibit.parts for name in (part.source, *part.holds) if name)
    return next(names, "")


def _coarsest(dots: tuple[int, ...]) -> int:
    """Give the page whose pictures have the fewest dots: small print suffers there first."""
    found = [(dots[n], n) for n in range(len(dots)) if dots[n]]
    return min(found)[1] if found else 0
