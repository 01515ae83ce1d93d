"""The meter says in words and in its bar how a packet fits."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.meter import MB, Filling, Fit, Meter, WordedMeter


@pytest.mark.parametrize(
    ("filling", "fit", "bars"),
    [
        (Filling(11_200_000, 25 * MB), Fit.FITS, 1),
        (Filling(23_300_000, 25 * MB), Fit.NEARLY_FULL, 1),
        (Filling(31 * MB, 25 * MB, 2), Fit.SPLIT, 2),
        (Filling(60 * MB, 25 * MB, 3), Fit.SPLIT, 3),
        (Filling(31 * MB, 25 * MB, 1, too_big=True), Fit.TOO_BIG, 1),
        (Filling(31 * MB, None), Fit.NO_LIMIT, 0),
    ],
)
def test_how_it_fits(filling: Filling, fit: Fit, bars: int) -> None:
    assert filling.fit is fit
    shares = filling.shares()
    assert len(shares) == bars
    assert sum(shares) <= 1.0001


def test_the_value_is_words(qtbot: QtBot, either_look: Look) -> None:
    meter = Meter(either_look)
    qtbot.addWidget(meter)
    meter.set(11_200_000, 25 * MB, 1)
    plain = meter.accessibleDescription().replace("\u2066", "").replace("\u2069", "")
    assert plain == "11.2 of 25 MB. Fits in one file"
    assert meter.accessibleName()


def test_the_words_stand_above(qtbot: QtBot, either_look: Look) -> None:
    worded = WordedMeter(either_look)
    qtbot.addWidget(worded)
    for used, limit, files in ((1, None, 1), (24 * MB, 25 * MB, 1), (31 * MB, 25 * MB, 2)):
        worded.set(used, limit, files)
        assert not worded.grab().isNull()
    assert "2" in worded.meter.fit_words()
