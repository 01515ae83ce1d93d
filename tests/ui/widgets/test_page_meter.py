"""A limit of pages says in words how much of it is used."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.page_meter import PageMeter


@pytest.mark.parametrize(
    ("pages", "words"),
    [
        (3, "3 of 12 pages. It fits"),
        (11, "11 of 12 pages. Nearly full"),
        (12, "12 of 12 pages. Nearly full"),
        (13, "13 of 12 pages. Too many pages"),
    ],
)
def test_it_says_how_many_of_how_many(
    qtbot: QtBot, either_look: Look, pages: int, words: str
) -> None:
    meter = PageMeter(either_look, "Skeleton argument")
    qtbot.addWidget(meter)
    meter.put(pages, 12)
    plain = meter.bar.accessibleDescription().replace("\u2066", "").replace("\u2069", "")
    assert plain == words
    assert meter.bar.accessibleName() == "Skeleton argument"
    assert meter.bar.fit_colour() == (
        either_look.tokens.stop
        if pages > 12
        else either_look.tokens.look
        if pages > 10
        else either_look.tokens.ink2
    )
