"""The grid of documents asks only for what is seen, keeps what is chosen, shows no covered page."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dossier.model.picture import Picture
from dossier.ui.look import Look, Theme
from dossier.ui.tables.document_cards import CardData, CardState, DocumentGrid
from dossier.ui.tables.pictures import MOST_BYTES, Pictures

RED = Picture(40, 56, b"\xc0\x20\x20\xff" * 40 * 56)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def cards(count: int) -> list[CardData]:
    return [CardData(f"d{n}", f"Paper {n}", "Azerbaijani · 1 page") for n in range(count)]


def made(qtbot: Any, look: Look | None = None) -> DocumentGrid:
    grid = DocumentGrid(look or Look())
    # The closure holds the widget: Qt still paints it when the test is over.
    qtbot.addWidget(grid, before_close_func=lambda _: grid.hide())
    grid.resize(700, 500)
    grid.show()
    return grid


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(told.append)
    return told


def test_only_what_is_seen_is_asked_for_and_once(qtbot: Any) -> None:
    grid = made(qtbot)
    with qtbot.waitSignal(grid.pictures_wanted) as asked:
        grid.set_cards(cards(1000))
    ids = asked.args[0]
    assert ids[0] == "d0"
    assert len(ids) == 4 * 3
    with qtbot.waitSignal(grid.pictures_wanted) as asked:
        grid.set_pictures({"d0": RED, "d1": RED})
    assert asked.args[0] == ids[2:]
    with qtbot.assertNotEmitted(grid.pictures_wanted, wait=30):
        grid.set_cards(cards(1000))
    with qtbot.waitSignal(grid.pictures_wanted) as asked:
        grid.verticalScrollBar().setValue(20_000)
    assert "d0" not in asked.args[0]
    assert len(asked.args[0]) <= 4 * 4


def test_a_covered_document_shows_no_page_even_if_one_is_given(qtbot: Any) -> None:
    grid = made(qtbot, Look(Theme.LIGHT))
    rest = cards(1)
    grid.set_cards(rest)
    grid.set_pictures({"d0": RED})
    middle = grid.visualRect(grid.model().index(0, 0)).topLeft()
    middle.setX(middle.x() + 80)
    middle.setY(middle.y() + 84)
    assert grid.viewport().grab().toImage().pixelColor(middle).red() > 180
    assert grid.viewport().grab().toImage().pixelColor(middle).green() < 60
    grid.set_cards([replace(rest[0], state=CardState.COVERED, cover_words="photo of my arm")])
    grid.set_pictures({"d0": RED})
    picture = grid.viewport().grab().toImage()
    place = grid.visualRect(grid.model().index(0, 0))
    reds = [
        picture.pixelColor(x, y)
        for x in range(place.left(), place.right(), 3)
        for y in range(place.top(), place.bottom(), 3)
    ]
    assert not any(colour.red() > 150 and colour.green() < 60 for colour in reds)


def test_show_is_reached_by_mouse_and_by_space(qtbot: Any) -> None:
    grid = made(qtbot)
    covered = replace(cards(1)[0], state=CardState.COVERED)
    reading = replace(cards(2)[1], state=CardState.READING, says="Reading", action="Stop")
    grid.set_cards([covered, reading])
    shown, acted = heard(grid.show_wanted), heard(grid.acted)
    for n in (0, 1):
        cell = grid.visualRect(grid.model().index(n, 0))
        at = grid.itemDelegate().action_place(cell).center().toPoint()
        QTest.mouseClick(grid.viewport(), LEFT, NONE, at)
        QTest.keyClick(grid, Qt.Key.Key_Space)
    assert shown == ["d0", "d0"]
    assert acted == ["d1", "d1"]


def test_what_is_chosen_stays_and_the_neighbour_follows_a_removal(qtbot: Any) -> None:
    grid = made(qtbot)
    grid.set_cards(cards(30))
    told, many = heard(grid.chosen), heard(grid.selection_changed)
    grid.choose("d7")
    grid.set_cards(list(reversed(cards(30))))
    assert grid.documents == ("d7",)
    assert told == many == []
    grid.set_cards([card for card in cards(30) if card.id != "d7"])
    assert told == ["d23"], "it stood at that place"
    assert grid.documents == ("d23",)


def test_several_are_removed_together(qtbot: Any) -> None:
    grid = made(qtbot)
    grid.set_cards(cards(5))
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    told = heard(grid.remove_wanted)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert told == [("d0", "d1", "d2", "d3", "d4")]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_arrows_follow_the_reading_direction(qtbot: Any, qapp: Any, language: str) -> None:
    look = Look(language=language)
    grid = made(qtbot, look)
    grid.setLayoutDirection(look.direction)
    grid.set_cards(cards(12))
    grid.choose("d1")
    qapp.processEvents()
    key = Qt.Key.Key_Left if look.rtl else Qt.Key.Key_Right
    QTest.keyClick(grid, key)
    assert grid.documents == ("d2",)


def test_thumbnails_have_a_budget(qapp: Any) -> None:
    assert qapp
    pictures = Pictures(Look())
    large = Picture(1024, 4096, bytes(1024 * 4096 * 4))
    for n in range(6):
        pictures.put(f"d{n}", large)
    kept = [n for n in range(6) if f"d{n}" in pictures]
    assert kept == [2, 3, 4, 5]
    assert 4 * len(large.pixels) == MOST_BYTES


def test_ten_thousand_documents_are_there(qtbot: Any) -> None:
    grid = made(qtbot)
    many = cards(10_000)
    grid.set_cards(many)
    grid.viewport().grab()
    assert grid.model().rowCount() == 10_000


def test_documents_are_said_in_full_words(qtbot: Any) -> None:
    grid = made(qtbot)
    grid.set_cards([replace(cards(1)[0], label="K", state=CardState.COVERED, cover_words="my arm")])
    said = grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    plain = "".join(letter for letter in said if letter not in "\u2066\u2068\u2069")
    assert plain == "Paper 0, Exhibit K, Azerbaijani, 1 page, Covered, my arm"
