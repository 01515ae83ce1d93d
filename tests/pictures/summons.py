"""An invented summons whose words can be read by programs, and a translation of it under way."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter, QPen

TITLE: Final = "Second summons to the District Police Office"
DAY: Final = "2024-03-14"
WRITTEN: Final = (
    "REPUBLIC OF NUMUNE\nMINISTRY OF INTERNAL AFFAIRS\nNUMUNE DISTRICT POLICE OFFICE",
    "SUMMONS No. 0147",
    "Citizen: Nümunezade Elvin Kamran oglu\nAddress: Apartment 34, 12 Misal Street, Numune",
    "You are asked to come to room 7 of the Numune Police Office on 13 March 2024 at 10:00.",
    "Reason: to give an explanation. Bring your identity card.",
)
"""What was translated so far: a name and a day are not as the page says."""
_HEAD: Final = (
    "NÜMUNƏ RESPUBLİKASI",
    "DAXİLİ İŞLƏR NAZİRLİYİ",
    "NÜMUNƏ RAYON POLİS İDARƏSİ",
)
_BODY: Final = (
    "Vətəndaş: Nümunəzadə Elvin Kamran oğlu\nÜnvan: Nümunə şəhəri, Misal küçəsi 12, mənzil 34",
    "Sizdən 18 mart 2024-cü il tarixində, saat 10:00-da 7 nömrəli otağa gəlməyiniz tələb olunur.",
    "Çağırışın səbəbi: izahat vermək üçün. Özünüzlə şəxsiyyət vəsiqənizi gətirin.",
    "Üzrlü səbəb olmadan gəlmədiyiniz halda qanunvericiliyə uyğun tədbir görülə bilər.",
    "Müstəntiq, baş leytenant                         Q. Örnəkov",
)
_WIDE: Final = 450.0
_LEFT: Final = 72.0


def draw(file: Path) -> Path:
    """Draw the summons into a PDF file of one A4 page."""
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    painter = QPainter(writer)
    painter.setPen(QColor(Qt.GlobalColor.black))
    y = 76.0
    for words in _HEAD:
        y = _words(painter, words, y, 11, middle=True)
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.6))
    painter.drawLine(QPointF(_LEFT, y + 8), QPointF(_LEFT + _WIDE, y + 8))
    y = _words(painter, "ÇAĞIRIŞ VƏRƏQƏSİ № 0147", y + 30, 14, middle=True) + 22
    for words in _BODY:
        y = _words(painter, words, y, 11) + 18
    _stamp(painter, QPointF(_LEFT + 340, y + 40))
    painter.end()
    return file


def _words(painter: QPainter, words: str, y: float, size: int, *, middle: bool = False) -> float:
    """Draw words from a height on, and give where they end."""
    font = QFont("Noto Sans")
    font.setPixelSize(size)
    font.setBold(middle)
    painter.setFont(font)
    aligned = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
    flags = aligned | Qt.TextFlag.TextWordWrap
    room = QRectF(_LEFT, y, _WIDE, 400)
    taken = painter.boundingRect(room, flags, words)
    painter.drawText(room, flags, words)
    return taken.bottom() + 3


def _stamp(painter: QPainter, at: QPointF) -> None:
    blue = QColor(Qt.GlobalColor.darkBlue)
    blue.setAlpha(150)
    painter.setPen(QPen(blue, 1.2))
    for radius in (40, 36, 20):
        painter.drawEllipse(at, radius, radius)
