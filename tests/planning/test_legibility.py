"""Pages that are too coarse for small print are found, as the packet prints them."""

from dataclasses import replace
from typing import Any

import pytest

from dossier.model.document import Document, Kind
from dossier.model.packet import Item, Options
from dossier.model.plan import Sizes
from dossier.planning.legibility import READABLE, Coarse, coarse
from dossier.planning.plan import plan
from planning.matters import document, matter


def scanned(name: str, *dots: int) -> Document:
    found = document(name, pages=len(dots))
    return replace(found, safe=replace(found.safe, dots=dots))


def found(*documents: Document, dots: int | None = None, **item: Any) -> tuple[Coarse, ...]:
    items = [Item(one.id, **item) for one in documents]
    whole = matter(*documents, items=items, options=Options(dots=dots))
    return coarse(whole, plan(whole, Sizes()))


def test_the_coarsest_page_of_each_document_is_told() -> None:
    told = found(scanned("d1", 300, 90, 72), scanned("d2", READABLE, 0), scanned("d3", 149))
    assert told == (Coarse("d1", 3, 72), Coarse("d3", 1, 149))
    assert found(replace(scanned("d1", 72), kind=Kind.PHOTO)) == ()


@pytest.mark.parametrize(("dots", "told"), [(200, ()), (150, ()), (100, (Coarse("d1", 1, 100),))])
def test_the_options_of_the_packet_count(dots: int, told: tuple[Coarse, ...]) -> None:
    assert found(scanned("d1", 300), dots=dots) == told


def test_only_pages_that_are_filed_count_and_old_copies_say_nothing() -> None:
    paper = scanned("d1", 300, 90, 72)
    assert found(paper, pages=((1, 2),)) == (Coarse("d1", 2, 90),)
    assert found(paper, pages=((1, 1),)) == ()
    assert found(replace(paper, safe=replace(paper.safe, dots=()))) == ()
