"""Fields: what is typed is told, what is put in is not; hints, passphrases, names for the ear."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.finding import Severity
from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.fields import Field, PassphraseField, TextBlock, caps_lock
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column

Standing = Callable[..., QWidget]


def test_typing_is_told_and_putting_in_is_not(qtbot: QtBot, look: Look, standing: Standing) -> None:
    one, block = Field(look, "Title"), TextBlock(look, "Notes")
    standing(one, block)
    heard: list[str] = []
    one.typed.connect(heard.append)
    block.typed.connect(heard.append)
    one.set_text("Lease")
    block.set_text("Two rooms")
    assert heard == []
    qtbot.keyClicks(one.line, "s")
    block.lines.setFocus()
    qtbot.keyClicks(block.lines, "x")
    assert heard == ["Leases", "xTwo rooms"]


def test_leaving_is_told_once(qtbot: QtBot, look: Look, standing: Standing) -> None:
    one, other = Field(look, "Title"), Field(look, "Date")
    standing(one, other)
    left: list[int] = []
    one.left.connect(lambda: left.append(1))
    one.setFocus()
    assert one.line.hasFocus()
    qtbot.keyClick(one.line, Qt.Key.Key_Tab)
    assert other.line.hasFocus()
    assert left == [1]


def test_a_hint_shows_describes_and_offers_a_way_out(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    field = Field(either_look, "Date", width=228)
    standing(field)
    low = field.sizeHint().height()
    field.set_hint("February has 28 days. Use “about”?", Severity.LOOK, "Use about")
    assert field.line.accessibleDescription().startswith("February")
    assert field.sizeHint().height() > low
    with qtbot.waitSignal(field.helped, timeout=1000):
        way = field.findChildren(Button)[0]
        way.click()
    field.set_hint("")
    assert field.sizeHint().height() == low


def test_a_narrow_field_in_a_wide_card_has_room_for_its_hint(
    look: Look, standing: Standing
) -> None:
    card, field = Card(look), Field(look, "Date", width=120)
    card.body.addWidget(field)
    around = QWidget()
    around.setLayout(column(look, card, None))
    standing(around).resize(900, 500)
    field.set_hint("February has 28 days. Choose another day, or say about when it was.")
    QApplication.processEvents()
    words = next(one for one in field.findChildren(Label) if one.text().startswith("February"))
    assert words.height() == words.heightForWidth(words.width()) > 3 * words.heightForWidth(9999)


def test_the_name_for_the_ear_is_the_label_or_the_placeholder(
    look: Look, standing: Standing
) -> None:
    labelled, bare = Field(look, "Title"), Field(look, "", placeholder="Search", icon="search")
    standing(labelled, bare)
    assert labelled.line.accessibleName() == "Title"
    assert bare.line.accessibleName() == "Search"


def test_a_passphrase_is_dots_until_show_is_pressed_by_key(
    qtbot: QtBot, look: Look, standing: Standing
) -> None:
    field = PassphraseField(look, "Passphrase")
    standing(field)
    qtbot.keyClicks(field.line, "plain words")
    assert field.line.displayText() != "plain words"
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.show_button.hasFocus()
    qtbot.keyClick(field.show_button, Qt.Key.Key_Return)
    assert field.line.displayText() == "plain words"
    assert field.show_button.words == "Hide"
    field.clear()
    assert not field.shown
    assert not field.text()


@pytest.mark.parametrize(
    ("letter", "shift", "on"),
    [
        ("A", False, True),
        ("a", True, True),
        ("a", False, False),
        ("7", True, None),
        ("ع", True, None),
    ],
)
def test_letters_tell_of_caps_lock(letter: str, *, shift: bool, on: bool | None) -> None:
    assert caps_lock(letter, shift=shift) is on


def test_caps_lock_is_said(qtbot: QtBot, look: Look, standing: Standing) -> None:
    field = PassphraseField(look, "Passphrase")
    standing(field)
    low = field.sizeHint().height()
    qtbot.keyClick(field.line, "A", Qt.KeyboardModifier.ShiftModifier)
    assert field.sizeHint().height() == low
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B")
    QApplication.sendEvent(field.line, press)
    assert field.sizeHint().height() > low


def test_a_block_grows_with_its_lines_and_tab_leaves_it(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    block, after = TextBlock(either_look, "What happened", most=6), Field(either_look, "Date")
    window = standing(block, after)
    low = block.sizeHint().height()
    block.set_text("\n".join("line" for _ in range(5)))
    middle = block.sizeHint().height()
    assert middle > low
    block.set_text("\n".join("line" for _ in range(50)))
    assert middle < block.sizeHint().height() < 2 * middle
    assert window.isVisible()
    block.setFocus()
    qtbot.keyClick(block.lines, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after.line


def test_a_text_too_long_shows_its_beginning_and_is_typed_on_at_its_end(
    qtbot: QtBot, look: Look, standing: Standing
) -> None:
    one, other = Field(look, "Title", width=120), Field(look, "Date")
    standing(one, other)
    other.setFocus()
    one.set_text("Summons to the District Police Office")
    assert one.line.cursorPosition() == 0
    one.line.setFocus()
    qtbot.keyClicks(one.line, "s")
    assert one.text().endswith("Offices")
    other.setFocus()
    assert one.line.cursorPosition() == 0


def test_a_block_that_holds_all_its_lines_has_nothing_to_scroll(
    look: Look, standing: Standing
) -> None:
    block = TextBlock(look, "Address", least=2)
    standing(block)
    block.set_text("One line\nand another")
    assert block.lines.verticalScrollBar().maximum() == 0


def test_a_field_without_a_width_takes_what_there_is(look: Look, standing: Standing) -> None:
    field = Field(look, "Search", width=120)
    field.set_width(None)
    room = standing(field)
    assert field.width() > look.px(120)
    assert field.width() <= room.width()
