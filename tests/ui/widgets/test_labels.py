"""Labels: heights that hold for every script, lines that wrap, words that are cut with dots."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look, Role
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.wrapping import line_and_base
from dressing import check_nothing_left

LONG = "Say what happened, in your own words, and where you were on that day. " * 3


@pytest.mark.parametrize("words", ["Elvin", "Nümunəvi", "إخفاء الآن", "日本 ကမ္ဘာ"])
def test_a_line_is_as_high_as_its_role_says_in_any_script(
    qtbot: QtBot, either_look: Look, words: str
) -> None:
    label = Label(either_look, words, Role.SMALL)
    qtbot.addWidget(label)
    assert label.sizeHint().height() == either_look.line(Role.SMALL)
    assert label.minimumSizeHint().width() >= either_look.metrics(Role.SMALL).horizontalAdvance(
        words
    )


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("words", ["Ägypten, jüngst", "أُنشئ الآن، إلى لؤي", "گچ پژوهش", "ဇွန်"])
def test_no_letter_is_cut(either_look: Look, role: Role, words: str) -> None:
    high, base = line_and_base(either_look, words, role)
    ink = either_look.metrics(role).tightBoundingRect(words)
    assert base + ink.top() >= -1
    assert base + ink.bottom() <= high + 1
    if role not in {Role.H1, Role.H2, Role.H3}:
        assert high <= either_look.line(role) * 1.3


def test_wrapped_words_get_the_height_they_need(qtbot: QtBot, either_look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = Label(either_look, LONG, wrap=True)
    column.addWidget(label)
    column.addStretch(1)
    window.resize(400, 2000)
    window.show()
    lines = label.height() / either_look.line()
    assert lines == int(lines) >= 3
    high = label.height()
    window.resize(800, 2000)
    assert label.height() < high


def test_line_ends_make_lines(qtbot: QtBot, look: Look) -> None:
    label = Label(look, "one\ntwo")
    qtbot.addWidget(label)
    assert label.sizeHint().height() == 2 * look.line()


def test_cut_words_stand_in_the_tooltip(qtbot: QtBot, look: Look) -> None:
    label = ElidedLabel(look, LONG)
    qtbot.addWidget(label)
    label.resize(100, 22)
    label.show()
    assert label.toolTip() == LONG
    label.resize(4000, 22)
    assert not label.toolTip()


def test_the_eye_on_windows_left_behind_sees_red(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(AssertionError):
        check_nothing_left(set())
    assert look.scale == 1
