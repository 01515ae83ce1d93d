"""Thumbnails of the cards on the screen: kept while there is room, the oldest forgotten first."""

from collections import OrderedDict
from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from dossier.model.picture import Picture
from dossier.ui.look import Look
from dossier.ui.painting import Brush

MOST_BYTES: Final = 64 * 1024 * 1024
"""Of raw pixels kept for cards; a screen full of them is a tenth."""
_DIM: Final = 26
"""Of 255: pages in the dark are dimmed by a tenth, and never inverted."""


class Pictures:
    """Raw thumbnails by document, and each baked with its well and shadow into one pixmap.

    Baking makes a card one copy to draw: four times faster than well, shadow and page each time.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._raw: OrderedDict[str, Picture] = OrderedDict()
        self._baked: dict[str, QPixmap] = {}
        self._bytes = 0
        self._form = (0, 0, 0.0)

    def __contains__(self, document: object) -> bool:
        return document in self._raw

    def put(self, document: str, picture: Picture) -> None:
        """Keep a thumbnail."""
        self.drop(document)
        self._raw[document] = picture
        self._bytes += len(picture.pixels)
        while self._bytes > MOST_BYTES and len(self._raw) > 1:
            self.drop(next(iter(self._raw)))

    def drop(self, document: str) -> None:
        """Forget a thumbnail: it is out of date, or covered."""
        self._baked.pop(document, None)
        old = self._raw.pop(document, None)
        if old is not None:
            self._bytes -= len(old.pixels)

    def keep_only(self, documents: Collection[str]) -> None:
        """Forget the thumbnails of all other documents."""
        for document in [one for one in self._raw if one not in documents]:
            self.drop(document)

    def baked(self, document: str, width: int, height: int, ratio: float) -> QPixmap | None:
        """Give well, shadow and page as one pixmap of that size; None without a thumbnail."""
        if (width, height, ratio) != self._form:
            self._baked.clear()
            self._form = (width, height, ratio)
        if document not in self._raw:
            return None
        self._raw.move_to_end(document)
        if document not in self._baked:
            self._baked[document] = self._bake(self._raw[document])
        return self._baked[document]

    def _bake(self, picture: Picture) -> QPixmap:
        width, height, ratio = self._form
        made = QPixmap(round(width * ratio), round(height * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        brush = Brush(painter, self._look)
        brush.box(QRectF(0, 0, width, height), 8, self._look.tokens.well)
        room = QRectF(0, 0, width, height).adjusted(12, 12, -12, -12)
        across = min(room.width(), room.height() * picture.width / max(picture.height, 1))
        place = QRectF(0, 0, round(across), round(across * picture.height / picture.width))
        place.moveCenter(room.center())
        place.moveTopLeft(place.topLeft().toPoint().toPointF())
        brush.shadow(place, 1)
        form = QImage.Format.Format_RGBX8888
        image = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, form)
        painter.drawImage(place, _sized(image, round(place.width() * ratio)))
        if self._look.dark:
            painter.fillRect(place, QColor(0, 0, 0, _DIM))
        painter.end()
        return made


def _sized(image: QImage, width: int) -> QImage:
    """Make a picture as wide as it will be drawn; a painter alone leaves small type ragged."""
    if image.width() <= width:
        return image
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
