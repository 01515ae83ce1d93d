"""What lists and sheets weigh in a file is never more than planning thought."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import listed
from builds import TASKS, build
from dossier.model.event import Event
from dossier.sandbox.fork import Sandbox

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
