"""What lists and sheets weigh in a file is never more than planning thought."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import listed
from builds import TASKS, build, matter, paper, planned
from dossier.model.document import Document, Kind, Mark
from dossier.model.event import Event
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.selection import Ranges
from dossier.pdf.fingerprint import look
from dossier.planning.weights import FILE
from dossier.sandbox.fork import Sandbox
from papers import A4, LETTER, scanned, written

WORDS = (
    "Нумунезаде получает повестку и идёт в отделение полиции района.",
    "تلقى إلفين استدعاء إلى مركز الشرطة في الحي.",
    "एल्विन को पुलिस थाने का समन मिलता है।",
    "አልቪን ከፖሊስ ጣቢያ መጥሪያ ደረሰው።",
    "Elvin receives a summons; “no reason” is given (ə, ğ, ş).",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


def many(count: int) -> list[Event]:
    """Events in five scripts, each with an exhibit, a paragraph and a note."""
    return [
        listed.event(
            f"e{n}",
            f"{WORDS[n % 5]} {n}",
            f"{1990 + n % 30}-{n % 12 + 1:02}",
            documents=("d1", "d2", "d3"),
            statement=str(n),
            note=f"{WORDS[(n + 1) % 5]} {n}",
        )
        for n in range(count)
    ]


@pytest.mark.parametrize("count", [1, 60, 400])
def test_lists_weigh_no_more_than_planned(sandbox: Sandbox, tmp_path: Path, count: int) -> None:
    made = listed.everything(events=many(count))
    file = build(sandbox, made, tmp_path)
    bare = listed.everything(names=())
    without = build(sandbox, bare, tmp_path)
    lists = made.plan.volumes[0].bytes - bare.plan.volumes[0].bytes
    assert len(file) - len(without) <= lists <= 6 * (len(file) - len(without))
    assert len(file) <= made.plan.volumes[0].bytes


@pytest.mark.parametrize(
    "data", [scanned([A4] * 12, 3, picture=(700, 900)), written([LETTER] * 40)]
)
@pytest.mark.parametrize("ranges", [((2, 3),), ((1, 1), (7, 11)), ((12, 12),)])
def test_an_excerpt_weighs_what_its_pages_weigh(
    sandbox: Sandbox, tmp_path: Path, data: bytes, ranges: Ranges
) -> None:
    held = paper("d1", data)
    looked = look(io.BytesIO(data))
    assert looked.fingerprints == held.safe.fingerprints
    assert max(looked.weights) <= len(data) < sum(looked.weights) + 20_000
    held = replace(held, safe=replace(held.safe, weights=looked.weights))
    made = planned(_excerpt(held, ranges), {"d1": data})
    file = build(sandbox, made, tmp_path)
    bare = build(sandbox, planned(_excerpt(held, ranges, items=()), {}), tmp_path)
    room = made.plan.volumes[0].bytes - FILE
    assert len(file) - len(bare) <= room
    assert room < len(data), "not the whole document"


def _excerpt(held: Document, ranges: Ranges, **packet: Any) -> Matter:
    made = matter([held])
    packet = {"items": (Item("d1", pages=ranges),), **packet}
    return replace(made, packet=replace(made.packet, **packet))


def test_marked_pages_weigh_no_more_than_planned(sandbox: Sandbox, tmp_path: Path) -> None:
    data = {"d1": written([LETTER] * 120)}
    report = paper("d1", data["d1"], kind=Kind.COUNTRY)
    marks = tuple(Mark(page, 100, 140) for page in range(1, 121))
    marked = planned(matter([replace(report, marks=marks)]), data)
    plain = planned(matter([report]), data)
    more = len(build(sandbox, marked, tmp_path)) - len(build(sandbox, plain, tmp_path))
    weight = marked.plan.volumes[0].bytes - plain.plan.volumes[0].bytes
    assert 0 < more <= weight
