"""The table of documents sorts as its readers do, keeps what is chosen, is quick with thousands."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dossier.ui.look import Look
from dossier.ui.tables.document_rows import COLUMNS, ordered
from dossier.ui.tables.document_table import CardData, CardState, Column, DocumentTable

THREE = [
    CardData("a", "Scan 10", date="May 2023", date_key=(2023, 5, 0), label="AA", pages=3),
    CardData("b", "scan 2", date="2019", date_key=(2019, 0, 0), label="B", pages=20),
    CardData("c", "Əlavə", kind="Letter"),
]


def made(qtbot: Any) -> DocumentTable:
    table = DocumentTable(Look())
    # The closure holds the widget: Qt still paints it when the test is over.
    qtbot.addWidget(table, before_close_func=lambda _: table.hide())
    table.resize(1000, 400)
    table.set_cards(THREE)
    table.show()
    return table


def heard(signal: Any) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *said: told.append(said))
    return told


def shown(table: DocumentTable) -> str:
    return "".join(row.id for row in table.model().rows)


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (Column.TITLE, "cba", "abc"),
        (Column.DATE, "bac", "abc"),
        (Column.PAGES, "abc", "bac"),
        (Column.LABEL, "bac", "abc"),
    ],
)
def test_columns_sort_and_empty_cells_come_last(column: Column, up: str, down: str) -> None:
    for descending, wanted in ((False, up), (True, down)):
        rows = ordered(THREE, column, "az", descending=descending)
        assert "".join(row.id for row in rows) == wanted


def test_a_click_on_a_heading_sorts_and_turns(qtbot: Any) -> None:
    table = made(qtbot)
    table.choose("a")
    told, chosen = heard(table.sorted_by), heard(table.chosen)
    header = table.horizontalHeader()
    at = header.sectionViewportPosition(COLUMNS.index(Column.DATE)) + 10
    for wanted in ("bac", "abc"):
        nothing = Qt.KeyboardModifier.NoModifier
        spot = QPoint(at, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, nothing, spot)
        assert shown(table) == wanted
        assert table.documents == ("a",)
    assert told == [("date", False), ("date", True)]
    assert chosen == []


def test_narrow_tables_keep_the_title(qtbot: Any) -> None:
    table = made(qtbot)
    table.resize(420, 400)
    assert table.columnWidth(COLUMNS.index(Column.TITLE)) >= 220
    assert table.isColumnHidden(COLUMNS.index(Column.PEOPLE))
    assert not table.isColumnHidden(COLUMNS.index(Column.LABEL))
    table.resize(1200, 400)
    assert not table.isColumnHidden(COLUMNS.index(Column.PEOPLE))


def test_keys_ask_for_what_they_mean(qtbot: Any) -> None:
    table = made(qtbot)
    covered = CardData("d", "Photos", state=CardState.COVERED, cover_words="my arm")
    table.set_cards([covered, *THREE])
    table.choose("d")
    shows, removes = heard(table.show_wanted), heard(table.remove_wanted)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert shows == [("d",)]
    assert removes == [(("d", "a"),)]
    said = table.model().place("d").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Covered, my arm" in said


def test_ten_thousand_documents_are_there(qtbot: Any) -> None:
    table = made(qtbot)
    many = [CardData(f"d{n}", f"Paper {n}", pages=n % 7) for n in range(10_000)]
    table.set_cards(many)
    table.viewport().grab()
    assert table.model().rowCount() == 10_000
