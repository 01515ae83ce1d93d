"""A link of a whole sentence."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from dossier.ui.look import Look, Role
from dossier.ui.painting import drawing
from dossier.ui.widgets.buttons import HIT, Button, Kind
from dossier.ui.widgets.wrapping import Paragraph


class LongLink(Button):
    """A small link whose words wrap where a column is narrow. It takes the width there is."""

    def __init__(self, look: Look, text: str) -> None:
        self._paragraph = Paragraph(look, text, Role.SMALL)
        super().__init__(look, text, Kind.LINK, small=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._paragraph = Paragraph(self.look, text, Role.SMALL)
        super().set_text(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.look.px(HIT) - self._paragraph.line
        return self._paragraph.height(width) + max(around, 0)

    def sizeHint(self) -> QSize:
        wide = round(self._paragraph.natural_width) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._paragraph.longest_word) + 2, self.look.px(HIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            place = QRectF(self.rect())
            spare = place.height() - self._paragraph.height(place.width())
            place.adjust(0, max(spare, 0) / 2, 0, 0)
            self._paragraph.draw(brush.painter, place, self._colours(self.look.tokens).ink)
