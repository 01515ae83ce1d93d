"""The frozen data survives the way to JSON and back, and nothing else gets in."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.matter import Matter
from dossier.model.packet import Item, Options, Packet
from dossier.model.person import Person
from dossier.model.plan import Plan
from dossier.model.wire import from_json, to_json
from dossier.planning.plan import plan
from planning.packets import Case, cases
from strategies import fuzzy_dates, packets


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


@given(packets)
def test_a_packet_comes_back_as_it_went(before: Packet) -> None:
    assert from_json(Packet, json.loads(json.dumps(to_json(before)))) == before


@settings(max_examples=20, deadline=None)
@given(cases())
def test_a_matter_and_its_plan_come_back_as_they_went(case: Case) -> None:
    planned = plan(case.matter, case.sizes, case.max_bytes)
    assert from_json(Plan, json.loads(json.dumps(to_json(planned)))) == planned
    assert from_json(Matter, json.loads(json.dumps(to_json(case.matter)))) == case.matter


def test_a_packet_of_an_older_program_is_read_and_stays_as_it_was() -> None:
    old = {
        "id": "k1",
        "profile": "us-eoir",
        "edited": "2026-01-01",
        "items": [{"document": "d1"}, {"document": "d2", "section": "country"}],
        "answers": [{"slot": "passport", "state": "could-not-get", "why": "taken away"}],
    }
    found = from_json(Packet, old)
    assert found.items == (Item("d1"), Item("d2", "country"))
    assert (found.options, found.filed, found.continues) == (Options(), "", "")
    assert to_json(found) == old
