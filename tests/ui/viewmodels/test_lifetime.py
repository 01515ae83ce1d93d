"""View models live as long as their case: an answer never comes to one that is gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from dossier.ui.prefs import Prefs
from dossier.ui.screens import SCREENS, Inside, Place, searching
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.typing import Typing


@pytest.fixture
def inside(case: OpenCase, tmp_path_factory: pytest.TempPathFactory) -> Inside:
    """What view models are made from."""
    return Inside(case, Typing(case), Prefs(tmp_path_factory.mktemp("prefs")))


def parts(model: QObject) -> Iterator[QObject]:
    """Give a model and the ones that it is made of."""
    yield model
    for part in vars(model).values():
        ours = type(part).__module__.startswith("dossier.ui.viewmodels")
        if ours and isinstance(part, QObject) and not isinstance(part, OpenCase | Typing):
            yield from parts(part)


@pytest.mark.parametrize("place", SCREENS, ids=lambda place: place.key)
def test_what_asks_the_case_is_its_child(inside: Inside, place: Place) -> None:
    strays = [one for one in parts(place.model(inside)) if one.parent() is not inside.case]
    assert strays == []


def test_search_and_typing_too(inside: Inside) -> None:
    assert searching(inside).parent() is inside.case
    assert inside.typing.parent() is inside.case
