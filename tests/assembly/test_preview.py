"""A page that is shown before the packet is built is the page that the packet will have."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from builds import (
    PEOPLE,
    TASKS,
    Made,
    build,
    matter,
    paper,
    planned,
    profile,
    small,
    translated,
)
from dossier.errors import Refusal
from dossier.model.dates import FuzzyDate
from dossier.model.document import Interpretation, Kind
from dossier.model.event import Event
from dossier.model.packet import Item
from dossier.model.plan import Part, PartKind
from dossier.model.wire import to_json
from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows
from intake.conftest import Kept
from papers import A4, LETTER, TURNED, scanned, written

PREVIEW = "dossier.assembly.preview"
WIDTH = 500


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox((*TASKS, PREVIEW), loud=True) as sandbox:
        yield sandbox


def previewed(sandbox: Sandbox, made: Made, numbers: list[int]) -> list[Image.Image]:
    """Give the pages of these numbers as a window shows them."""
    named = list(made.copies)
    kept = Kept()
    request = {
        "matter": to_json(made.matter),
        "plan": to_json(made.plan),
        "numbers": numbers,
        "documents": named,
        "width": WIDTH,
    }
    sources = [BytesRows(made.copies[name]) for name in named]
    sizes = sandbox.run(Call(f"{PREVIEW}:pages", request, sources, kept), Progress())["pictures"]
    data = io.BytesIO(kept.streams["pixels"])
    assert isinstance(sizes, list)
    return [
        Image.frombytes("RGBX", (across, down), data.read(across * down * 4)).convert("RGB")
        for across, down in sizes
    ]


def printed(data: bytes, index: int) -> Image.Image:
    """Give a page of a built packet."""
    with pypdfium2.PdfDocument(data) as document:
        page = document[index]
        return page.render(WIDTH / page.get_size()[0] * (1 - 1e-9)).to_pil().convert("RGB")


def everything() -> Made:
    """A packet with a page of every kind."""
    copies = {
        "d1": written([LETTER] * 2, seed=1),
        "d2": scanned([A4, A4, TURNED], seed=2),
        "d3": scanned([TURNED, (300, 300)], seed=4),
        "d4": scanned([(400, 300)], seed=5),
    }
    spoken = Interpretation(PEOPLE[1].id, "az")
    documents = (
        paper("d1", copies["d1"], Kind.DECLARATION, interpretation=spoken),
        paper("d2", copies["d2"], title="Summons", language="az", original_title="Çağırış"),
        paper("d3", copies["d3"], Kind.IDENTITY, title="Birth certificate"),
        paper("d4", copies["d4"], Kind.PHOTO, title="The door"),
    )
    made = matter(documents, translations=[translated("t1", "d2")])
    items = (*made.packet.items[:3], Item("photos", "family", holds=("d4",)))
    items += (Item("chronology", "declaration"),)
    happened = Event("e1", "A summons comes.", FuzzyDate(2024, 3, 12), documents=("d2", "d4"))
    made = replace(made, packet=replace(made.packet, items=items), events={"e1": happened})
    return planned(made, copies)


def parts(made: Made) -> list[Part]:
    return [part for volume in made.plan.volumes for part in volume.parts]


def test_every_kind_of_page_is_shown_as_it_is_printed(sandbox: Sandbox, tmp_path: Path) -> None:
    made = everything()
    assert {part.kind for part in parts(made)} == set(PartKind)
    numbers = list(range(made.plan.first, made.plan.last + 1))
    data = build(sandbox, made, tmp_path)
    for number, shown in zip(numbers, previewed(sandbox, made, numbers), strict=True):
        due = printed(data, number - made.plan.first)
        assert shown.size == due.size, number
        assert ImageChops.difference(shown, due).getextrema() == ((0, 0),) * 3, number
        assert min(low for low, _ in shown.getextrema()) < 100, number


def test_pages_alone_are_the_same_and_come_as_asked(sandbox: Sandbox) -> None:
    made = small()
    numbers = [part.last for part in parts(made)]
    together = previewed(sandbox, made, numbers[::-1])[::-1]
    alone = [previewed(sandbox, made, [number])[0] for number in numbers]
    assert [one.tobytes() for one in together] == [one.tobytes() for one in alone]
    assert len({one.tobytes() for one in together}) == len(numbers)


def test_pages_of_every_volume_are_shown(sandbox: Sandbox, tmp_path: Path) -> None:
    rules = replace(profile("us-eoir"), start=7)
    copies = {f"d{n}": scanned([A4] * 3, seed=n, picture=(700, 900)) for n in range(1, 5)}
    documents = [paper(name, data) for name, data in copies.items()]
    made = planned(matter(documents, rules=rules), copies, max_bytes=2_500_000)
    assert len(made.plan.volumes) > 1
    for volume in made.plan.volumes:
        data = build(sandbox, made, tmp_path, volume.number)
        numbers = [volume.first, volume.first + 1, volume.last]
        for number, shown in zip(numbers, previewed(sandbox, made, numbers), strict=True):
            due = printed(data, number - volume.first)
            assert ImageChops.difference(shown, due).getextrema() == ((0, 0),) * 3, number


def test_a_source_that_is_no_safe_copy_is_named(sandbox: Sandbox) -> None:
    made = small()
    placed = next(part for part in parts(made) if part.source == "d3")
    broken = replace(made, copies={**made.copies, "d3": b"%PDF-1.7\nnothing"})
    short = replace(made, copies={**made.copies, "d3": made.copies["d4"]})
    for one in (broken, short):
        with pytest.raises(Refusal) as caught:
            previewed(sandbox, one, [placed.last])
        assert (caught.value.code, caught.value.facts) == ("damaged", {"document": "d3"})
