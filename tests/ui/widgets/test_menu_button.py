"""A button with a menu: a long one stays one column that scrolls, and never leaves the screen."""

from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.menu_button import MenuButton


def test_a_menu_that_is_higher_than_the_screen_stays_one_column(qtbot: QtBot, look: Look) -> None:
    button = MenuButton(look, "Change")
    qtbot.addWidget(button)
    few, many = ([(f"k{n}", f"Authority {n + 10}") for n in range(count)] for count in (3, 60))
    button.set_choices(few)
    width = button.menu().sizeHint().width()
    button.set_choices(many)
    size = button.menu().sizeHint()
    assert size.height() > button.screen().availableGeometry().height()
    assert size.width() == width
