"""The frozen data survives the way to JSON and back, and nothing else gets in."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.packet import Answer, Packet, SlotState
from dossier.model.person import Person
from dossier.model.wire import from_json, to_json
from strategies import fuzzy_dates


def document(**changes: Any) -> Document:
    return Document(
        **{
            "id": "d1",
            "title": "Summons",
            "kind": Kind.POLICE,
            "original": Original("a.pdf", "application/pdf", 10, "00", 1),
            "safe": SafeCopy(12, "11", 2, (PageSize(595, 842),)),
            "added": date(2026, 1, 1),
            **changes,
        }
    )


@given(title=st.text(), when=st.none() | fuzzy_dates, kind=st.sampled_from(Kind))
def test_a_document_comes_back_as_it_went(title: str, when: FuzzyDate | None, kind: Kind) -> None:
    before = document(title=title, date=when, kind=kind)
    assert from_json(Document, json.loads(json.dumps(to_json(before)))) == before


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"unknown": 1}, "unknown"),
        ({"kind": "spell"}, "kind"),
        ({"title": 5}, "title"),
        ({"added": "yesterday"}, "added"),
        ({"added": datetime(2026, 1, 1, tzinfo=UTC)}, "added"),
        ({"sensitive": "no"}, "sensitive"),
        ({"sensitive": 0}, "sensitive"),
        ({"original": {**to_json(document())["original"], "size": True}}, "size"),
        ({"original": {**to_json(document())["original"], "size": "10"}}, "size"),
        ({"safe": {**to_json(document())["safe"], "outline": "abc"}}, "outline"),
        (
            {"safe": {**to_json(document())["safe"], "pages": [{"width": "5", "height": 1}]}},
            "width",
        ),
    ],
)
def test_what_does_not_fit_is_refused_and_named(change: dict[str, Any], place: str) -> None:
    with pytest.raises(ValueError, match=place):
        from_json(Document, {**to_json(document()), **change})


def test_a_default_is_left_out_so_that_old_hashes_hold() -> None:
    assert "sensitive" not in to_json(document())
    assert not {"people", "cover_words"} & set(to_json(document()))
    assert set(to_json(Person("p1", "Elvin Misalov"))) == {"id", "name"}
    assert "answers" not in to_json(Packet("k1", "generic", date(2026, 1, 1)))


def test_an_answer_comes_back_as_it_went() -> None:
    answers = (Answer("passport", SlotState.COULD_NOT_GET, "taken away", "asked twice"),)
    before = Packet("k1", "generic", date(2026, 1, 1), answers=answers)
    assert from_json(Packet, json.loads(json.dumps(to_json(before)))) == before
