"""Filters and orders of the list of documents."""

from datetime import date

from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.listing import Listed
from dossier.ui.viewmodels.shown import (
    DocumentsState,
    Filters,
    Sort,
    following,
    in_order,
    next_unsaid,
    offered,
    passes,
)

DAY = date(2026, 1, 2)
LEASE = Listed("d1", "lease 10", Kind.RESIDENCE, DAY, "a.pdf", 4, "", FuzzyDate(2019), "az")
CALL = Listed("d2", "Call", Kind.POLICE, DAY, "b.pdf", 1, "", FuzzyDate(2019, 5), "az", ("p1",))
ARM = Listed("d3", "Lease 9", Kind.PHOTO, DAY, "c.jpg", 1, sensitive=True)
ALL = (LEASE, CALL, ARM)


def test_orders() -> None:
    assert in_order(ALL, Sort.NEWEST) == (ARM, CALL, LEASE)
    assert in_order(ALL, Sort.TITLE) == (CALL, ARM, LEASE)
    assert in_order(ALL, Sort.DATE) == (CALL, LEASE, ARM)


def test_filters() -> None:
    def through(wanted: Filters, found: frozenset[str] | None = None) -> list[str]:
        return [one.id for one in ALL if passes(one, wanted, {"d1"}, found)]

    assert through(Filters()) == ["d1", "d2", "d3"]
    assert through(Filters(kind=Kind.POLICE)) == ["d2"]
    assert through(Filters(person="p1")) == ["d2"]
    assert through(Filters(language="az", year=2019)) == ["d1", "d2"]
    assert through(Filters(not_in_packet=True)) == ["d2", "d3"]
    assert through(Filters(), frozenset({"d3"})) == ["d3"]


def test_only_what_is_there_is_offered() -> None:
    given = offered(ALL, (("p1", "Layla Mithal"), ("p2", "John Placeholder")))
    assert given.kinds == (Kind.POLICE, Kind.PHOTO, Kind.RESIDENCE)
    assert given.people == (("p1", "Layla Mithal"),)
    assert (given.languages, given.years) == (("az",), (2019,))


def test_the_next_one_is_chosen_when_some_go() -> None:
    assert following(ALL, ("d2",)) == "d3"
    assert following(ALL, ("d3",)) == "d2"
    assert following(ALL, ("d1", "d2", "d3")) == ""


def test_a_sensitive_document_is_covered_until_it_is_shown() -> None:
    assert DocumentsState().is_covered(ARM)
    assert not DocumentsState().is_covered(LEASE)
    assert not DocumentsState(uncovered=frozenset({"d3"})).is_covered(ARM)
    assert not DocumentsState(covers=False).is_covered(ARM)


def test_the_next_one_that_nobody_said_is_found_around_the_end() -> None:
    unknown = Listed("d4", "Scan", Kind.OTHER, DAY, "d.pdf", 1, language="az")
    wordless = Listed("d5", "Letter", Kind.WITNESS, DAY, "e.pdf", 1)
    some = (unknown, *ALL, wordless)
    assert next_unsaid(ALL, "d1") == "", "a photo has no language"
    assert next_unsaid(some, "") == "d4"
    assert next_unsaid(some, "d4") == "d5"
    assert next_unsaid(some, "d5") == "d4"
    assert next_unsaid((unknown, *ALL), "d4") == "", "it is at hand"
