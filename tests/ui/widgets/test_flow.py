"""Things that flow: from the reading edge, on more lines when the room is small."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look
from dossier.ui.widgets.flow import Flow


def test_lines_break_and_begin_at_the_reading_edge(either_look: Look) -> None:
    holder = QWidget()
    parts = [QWidget(holder) for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
    flow = Flow(either_look, *parts, gap=0, below=0)
    holder.setLayout(flow)
    assert flow.heightForWidth(300) == 20
    assert flow.heightForWidth(250) == 40
    flow.setGeometry(QRect(0, 0, 250, 40))
    lefts = [part.geometry().left() for part in parts]
    tops = [part.geometry().top() for part in parts]
    assert lefts == ([150, 50, 150] if either_look.rtl else [0, 100, 0])
    assert tops == [0, 0, 20]
