"""A link of a whole sentence: it wraps, nothing of it is cut, and keys press it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.buttons import HIT
from dossier.ui.widgets.long_link import LongLink

QUESTION = "What date is on the notice about the yearly fee?"


def test_words_wrap_and_keep_their_place_to_hit(qtbot: QtBot, either_look: Look) -> None:
    look = either_look
    link = LongLink(look, QUESTION)
    qtbot.addWidget(link)
    natural = link.sizeHint()
    assert natural.height() == look.px(HIT)
    half = natural.width() * 2 // 3
    assert link.minimumSizeHint().width() < half
    assert link.heightForWidth(half) > natural.height()
    link.set_text("Short")
    assert link.heightForWidth(half) == look.px(HIT)
    assert link.accessibleName() == "Short"


def test_enter_presses_it(qtbot: QtBot, look: Look) -> None:
    link = LongLink(look, QUESTION)
    qtbot.addWidget(link)
    told: list[bool] = []
    link.clicked.connect(lambda: told.append(True))
    link.show()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert len(told) == 1
