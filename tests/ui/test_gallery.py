"""The gallery shows every part in every look, and nothing in it is cut off."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.gallery import Gallery
from dossier.ui.look import Look, Theme
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.labels import Label
from dressing import wear


def cut_off(root: QWidget) -> list[str]:
    """Name labels and buttons that are smaller than what they say."""
    parts = [*root.findChildren(Label), *root.findChildren(Button)]
    return [
        part.text()
        for part in parts
        if part.isVisible()
        and (
            part.width() < part.minimumSizeHint().width()
            or part.height() < part.heightForWidth(part.width())
        )
    ]


@pytest.mark.parametrize(
    ("theme", "language", "scale"),
    [(Theme.LIGHT, "en", 1.0), (Theme.DARK, "ar", 2.0), (Theme.LIGHT, "en", 2.0)],
)
def test_nothing_is_cut_off(
    qtbot: QtBot, qapp: QApplication, theme: Theme, language: str, scale: float
) -> None:
    look = wear(qapp, Look(theme, language, scale))
    gallery = Gallery(look, width=1280)
    qtbot.addWidget(gallery)
    gallery.show()
    assert gallery.content.width() <= gallery.area.viewport().width()
    assert cut_off(gallery) == []
    assert not gallery.grab().isNull()
    wear(qapp, Look())


def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot, look: Look) -> None:
    gallery = Gallery(look)
    qtbot.addWidget(gallery)
    gallery.show()
    nameless = [
        one
        for one in gallery.findChildren(QWidget)
        if one.focusPolicy().value & 1 and one.isVisible() and not one.accessibleName()
    ]
    assert nameless == []


def test_the_eye_on_what_is_cut_off_sees_red(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = Button(look, "Build packet")
    button.setParent(window)
    button.resize(20, 20)
    window.show()
    assert cut_off(window) == ["Build packet"]
