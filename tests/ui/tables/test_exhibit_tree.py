"""The packet's tree: keeps what is chosen, moves by mouse and keys, says rows in full words."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from dossier.model.finding import Severity
from dossier.ui.look import Look, Theme
from dossier.ui.tables.exhibit_tree import ExhibitRow, ExhibitTree, SectionRow
from dossier.ui.tables.plates import Plates

LEFT = Qt.MouseButton.LeftButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def row(document: str, **facts: Any) -> ExhibitRow:
    return ExhibitRow(document, document.upper(), f"Paper {document}", **facts)


def plan() -> tuple[SectionRow, ...]:
    lease = row("g", facts="Azerbaijani · translated", first=62, last=69, severity=Severity.LOOK)
    return (
        SectionRow("front", "Cover and index", 1, 2, fixed=True, open=False),
        SectionRow("you", "Who you are", 3, 61, exhibits=(row("c"), row("d"), row("e"))),
        SectionRow("life", "Your life together", 62, 73, exhibits=(lease, row("h"))),
    )


def made(qtbot: Any, look: Look | None = None) -> ExhibitTree:
    tree = ExhibitTree(look or Look())
    # The closure holds the widget: Qt still paints it when the test is over.
    qtbot.addWidget(tree, before_close_func=lambda _: tree.hide())
    tree.resize(640, 600)
    tree.set_plan(plan())
    tree.show()
    return tree


def heard(signal: Any) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *said: told.append(said))
    return told


def middle(tree: ExhibitTree, section: int, n: int | None = None) -> QPoint:
    model = tree.model()
    index = model.index(section, 0)
    return tree.visualRect(index if n is None else model.index(n, 0, index)).center()


def drag(tree: ExhibitTree, begin: QPoint, end: QPoint) -> None:
    port = tree.viewport()
    QTest.mousePress(port, LEFT, NONE, begin)
    QTest.mouseMove(port, begin + QPoint(0, 20))
    QTest.mouseMove(port, end)
    port.grab()
    QTest.mouseRelease(port, LEFT, NONE, end)


def test_what_is_chosen_and_open_stays_through_updates(qtbot: Any) -> None:
    tree = made(qtbot)
    told = heard(tree.chosen)
    tree.choose("g")
    QTest.mouseClick(tree.viewport(), LEFT, NONE, middle(tree, 1))
    front, you, life = plan()
    lease = replace(life.exhibits[0], first=12, last=19, moved=True)
    moved = replace(you, exhibits=(lease, *you.exhibits))
    tree.set_plan((front, moved, replace(life, exhibits=life.exhibits[1:])))
    assert tree.document == "g"
    assert not tree.isExpanded(tree.model().index(1, 0)), "closed by the person"
    assert told == []


def test_a_move_among_as_many_rows_lays_nothing_out_anew(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("d")
    told, resets = heard(tree.chosen), heard(tree.model().modelReset)
    front, you, life = plan()
    c, d, e = you.exhibits
    tree.set_plan((front, replace(you, exhibits=(c, e, replace(d, moved=True))), life))
    assert (tree.document, tree.currentIndex().row()) == ("d", 2)
    g, h = life.exhibits
    tree.set_plan((front, replace(you, exhibits=(c, g, e)), replace(life, exhibits=(d, h))))
    assert (tree.document, tree.currentIndex().parent().row()) == ("d", 2)
    assert (told, resets) == ([], [])
    said = tree.model().data(tree.model().index(1, 0, tree.model().index(1, 0)))
    assert said.startswith("Exhibit \u2066G\u2069")


def test_another_exhibit_in_the_place_of_one_is_no_move(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("d")
    told = heard(tree.chosen)
    front, you, life = plan()
    c, _, e = you.exhibits
    tree.set_plan((front, replace(you, exhibits=(c, row("x"), e)), life))
    assert tree.document == "x"
    assert told == [("x",)], "who follows what is chosen is told"


def test_taking_out_goes_to_the_next_one(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("d")
    told = heard(tree.chosen)
    front, you, life = plan()
    tree.set_plan((front, replace(you, exhibits=(you.exhibits[0], you.exhibits[2])), life))
    assert tree.document == "e"
    assert told == [("e",)]


def test_keys_ask_for_what_they_mean(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("d")
    signals = (tree.take_out_wanted, tree.rename_wanted, tree.opened, tree.looked)
    told = [heard(signal) for signal in signals]
    keys = (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Space)
    for key in keys:
        QTest.keyClick(tree, key)
    assert told == [[("d",)]] * 4
    moves = heard(tree.move_wanted)
    QTest.keyClick(tree, Qt.Key.Key_Up, ALT)
    QTest.keyClick(tree, Qt.Key.Key_Down, ALT)
    assert moves == [("d", -1), ("d", 1)]


def test_the_keyboard_passes_sections_and_closes_them(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("e")
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.document == "e", "a section is only passed"
    toggled = heard(tree.section_toggled)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert toggled == [("life", False)]
    assert heard(tree.take_out_wanted) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_dragging_tells_section_and_place(qtbot: Any, language: str) -> None:
    tree = made(qtbot, Look(Theme.DARK, language))
    told = heard(tree.moved)
    drag(tree, middle(tree, 1, 0), middle(tree, 1, 2) + QPoint(0, 12))
    drag(tree, middle(tree, 2, 0), middle(tree, 1, 0) - QPoint(0, 12))
    drag(tree, middle(tree, 1, 1), QPoint(100, 590))
    drag(tree, middle(tree, 1, 1), middle(tree, 2) - QPoint(0, 8))
    assert told == [("c", "you", 2), ("g", "you", 0), ("d", "life", 2), ("d", "you", 2)]


def test_a_drag_to_nowhere_or_to_its_own_place_changes_nothing(qtbot: Any) -> None:
    tree = made(qtbot)
    told = heard(tree.moved)
    drag(tree, middle(tree, 1, 0), middle(tree, 0))
    drag(tree, middle(tree, 1, 0), middle(tree, 1, 1) - QPoint(0, 12))
    port = tree.viewport()
    QTest.mousePress(port, LEFT, NONE, middle(tree, 1, 0))
    QTest.mouseMove(port, middle(tree, 2, 0))
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, NONE, middle(tree, 2, 0))
    assert told == []


def test_rows_are_said_in_full_words(qtbot: Any) -> None:
    tree = made(qtbot)
    model = tree.model()
    life = model.index(2, 0)
    said = model.index(0, 0, life).data(Qt.ItemDataRole.AccessibleTextRole)
    plain = "".join(letter for letter in said if letter not in "\u2066\u2068\u2069")
    assert plain == "Exhibit G, Paper g, pages 62 to 69, Azerbaijani, translated, Have a look"


def test_a_plate_has_its_time_once() -> None:
    told: list[int] = []
    owner = QObject()
    plates = Plates(lambda: told.append(1), owner)
    plates.take([row("g", first=1, last=2, moved=True)])
    assert plates.shown == {"g"}
    plates.settle()
    plates.take([row("g", first=1, last=2, moved=True)])
    assert plates.shown == set()
    plates.take([row("g", first=3, last=4, moved=True)])
    assert plates.shown == {"g"}


def test_a_thousand_exhibits_change_at_once(qtbot: Any) -> None:
    tree = made(qtbot)

    def large(shift: int) -> tuple[SectionRow, ...]:
        rows = tuple(
            ExhibitRow(f"d{n}", str(n), f"Paper {n}", first=n + shift, last=n + shift)
            for n in range(1000)
        )
        return (SectionRow("all", "All", 1, 1000, exhibits=rows),)

    tree.set_plan(large(0))
    tree.choose("d500")
    tree.viewport().grab()
    before = large(1)
    tree.set_plan(before)
    tree.viewport().grab()
    assert tree.document == "d500"


def test_the_chosen_exhibit_stays_in_view_when_the_tree_becomes_lower(qtbot: Any) -> None:
    tree = made(qtbot)
    tree.choose("h")
    model = tree.model()
    chosen = model.index(1, 0, model.index(2, 0))
    high = tree.visualRect(chosen).bottom() - 10
    tree.resize(640, high)
    qtbot.waitUntil(lambda: tree.visualRect(chosen).bottom() <= tree.viewport().height())


def test_rows_that_go_right_after_a_resize_are_not_scrolled_to(qtbot: Any) -> None:
    """Pytest-qt sees an exception in any slot: the place of a row that is gone led to one."""
    tree = made(qtbot)
    tree.choose("h")
    tree.resize(640, 80)
    tree.set_plan(plan()[:1])
    qtbot.wait(20)
    tree.set_plan(plan())
    assert tree.model().rowCount() == 3
