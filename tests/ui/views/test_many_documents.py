"""Ten thousand documents open and filter; how long that takes is measured by a bench."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.wire import JsonObject, to_json
from dossier.ui.look import Look
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.documents import DocumentsModel, Filters, Shape
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.documents import DocumentsView
from dossier.vault import records

MANY = 10_000
KINDS = list(Kind)


@pytest.fixture
def crowded(case: OpenCase) -> OpenCase:
    """A case of ten thousand papers; their files are not there, the list needs none."""
    with case.session.transaction() as database:
        for n in range(1, MANY + 1):
            record: JsonObject = {
                "document": to_json(_paper(n)),
                "files": {},
                "text": "",
                "thumbnail": "",
            }
            records.put(database, "document", n, record, "add")
    return case


def _paper(n: int) -> Document:
    sides = (PageSize(595.0, 842.0),) * (1 + n % 6)
    return Document(
        id=f"d{n}",
        title=f"Paper {n} of a long case",
        kind=KINDS[n % len(KINDS)],
        original=Original(f"scan-{n}.jpg", "image/jpeg", 100_000, "ab" * 32, 2 * n),
        safe=SafeCopy(100, "ab" * 32, 2 * n + 1, sides, fingerprints=("ab" * 32,) * len(sides)),
        added=date(2025, 1 + n % 12, 1 + n % 28),
        date=FuzzyDate(2015 + n % 10, 1 + n % 12),
        language=("az", "ru", "en", "")[n % 4],
        sensitive=n % 50 == 0,
    )


@pytest.mark.parametrize("shape", list(Shape))
def test_ten_thousand_documents_open_and_filter(
    qtbot: QtBot, look: Look, crowded: OpenCase, shape: Shape
) -> None:
    model = DocumentsModel(crowded, Typing(crowded))
    model.take_shape(shape)
    view = DocumentsView(look, model)
    qtbot.addWidget(view)
    view.resize(1080, 710)
    view.show()
    model.enter()
    qtbot.waitUntil(lambda: model.state.loaded)
    assert not view.grab().isNull()
    assert model.state.total == MANY
    model.filter(Filters(kind=Kind.POLICE))
    assert 0 < len(model.state.shown) < MANY
    view.hide()
