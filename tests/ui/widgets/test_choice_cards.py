"""Choices on cards: keys in the order of reading, one thing for Tab, words never cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from doors import heard
from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.choice_cards import ChoiceCards
from dossier.ui.widgets.fitting import GUTTER, Fitting
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding

CHOICES = (
    ("sea", "The sea", "It is wide, and there is a harbour at each end of it, where ships wait."),
    ("hill", "A hill", ""),
    ("town", "The town of Numunabad", "With a market."),
)
Key = Qt.Key


def pressed(qtbot: QtBot, key: Qt.Key) -> str:
    """Press a key where the focus is, and name where it is then."""
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClick(at, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now.accessibleName()


def test_arrows_choose_in_the_order_of_reading(
    qtbot: QtBot, either_look: Look, standing: Callable[..., QWidget]
) -> None:
    cards, after = ChoiceCards(either_look, CHOICES, columns=2), Button(either_look, "After")
    standing(cards, after)
    told = heard(cards.chosen)
    cards.choose("sea")
    cards.setFocus()
    onward, back = (
        (Key.Key_Left, Key.Key_Right) if either_look.rtl else (Key.Key_Right, Key.Key_Left)
    )
    assert pressed(qtbot, onward) == "A hill"
    assert pressed(qtbot, Key.Key_Down) == "The town of Numunabad"
    assert pressed(qtbot, Key.Key_Down) == "The town of Numunabad", "there is nothing after it"
    assert pressed(qtbot, back) == "A hill"
    assert told == [("hill",), ("town",), ("hill",)]
    assert cards.key == "hill"
    assert pressed(qtbot, Key.Key_Tab) == "After"
    assert pressed(qtbot, Key.Key_Backtab) == "A hill"


def test_with_nothing_chosen_the_first_is_reached(
    qtbot: QtBot, look: Look, standing: Callable[..., QWidget]
) -> None:
    cards = ChoiceCards(look, CHOICES)
    cards.choose("none of them")
    standing(cards)
    cards.setFocus()
    entered = heard(cards.entered)
    assert cards.key == ""
    assert pressed(qtbot, Key.Key_Return) == "The sea"
    assert (cards.key, entered) == ("sea", [])
    pressed(qtbot, Key.Key_Return)
    assert entered == [()], "Enter on what is chosen goes on"


@pytest.mark.parametrize("width", [220, 700])
def test_a_card_is_as_high_as_its_words(
    qtbot: QtBot, either_look: Look, standing: Callable[..., QWidget], width: int
) -> None:
    cards = ChoiceCards(either_look, CHOICES)
    window = standing(cards)
    window.resize(width, 1800)
    qtbot.wait(5)
    for name in ("choice-sea", "choice-hill"):
        card = cards.findChild(QWidget, name)
        assert card.height() >= card.heightForWidth(card.width())
    assert not cards.grab().isNull()


def test_what_fits_does_not_scroll_and_what_does_not_scrolls(
    qtbot: QtBot, look: Look, standing: Callable[..., QWidget]
) -> None:
    fitting, words = Fitting(look), Label(look, "quiet words " * 60, wrap=True)
    fitting.hold(holding(column(look, words, gap=0)))
    below = Label(look, "below")
    window = standing(fitting, below)
    window.resize(400, 900)
    qtbot.waitUntil(lambda: fitting.height() == words.heightForWidth(fitting.width() - GUTTER))
    assert fitting.verticalScrollBar().maximum() == 0
    words.set_text("quiet words " * 10)
    qtbot.waitUntil(lambda: fitting.height() == words.heightForWidth(fitting.width() - GUTTER))
    words.set_text("quiet words " * 60)
    window.resize(400, 200)
    qtbot.waitUntil(lambda: fitting.verticalScrollBar().maximum() > 0)
    assert below.height() == look.line()
