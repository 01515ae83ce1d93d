"""Every list is shown in all its states, in each look, without trouble."""

from typing import Any

from dossier.ui.gallery_tables import rows
from dossier.ui.look import Look
from dossier.ui.widgets.layout import column, holding


def test_all_lists_are_shown(either_look: Look, standing: Any) -> None:
    sections = rows(either_look)
    page = holding(column(either_look, *sections))
    window = standing(page)
    window.resize(1280, 2000)
    assert not window.grab().isNull()
