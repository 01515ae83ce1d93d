"""What workers give of pages and thumbnails for the screen, whoever made them."""

import io
from collections.abc import Iterator, Sequence

import pypdfium2
import pytest
from PIL import Image, ImageChops

from dossier.errors import Refusal
from dossier.model.picture import MOST_PIXELS
from dossier.model.wire import JsonObject
from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows
from intake.conftest import Kept
from papers import LETTER, TURNED, scanned, written

TASKS = "dossier.intake.viewing"


@pytest.fixture(scope="module")
def viewer() -> Iterator[Sandbox]:
    """A sandbox that knows nothing but these tasks: they warm up all they need."""
    with Sandbox([TASKS], loud=True) as sandbox:
        yield sandbox


def shown(
    sandbox: Sandbox, task: str, request: JsonObject, *sources: bytes
) -> list[Image.Image | None]:
    kept = Kept()
    call = Call(f"{TASKS}:{task}", request, [BytesRows(one) for one in sources], kept)
    sizes = sandbox.run(call, Progress())["pictures"]
    assert isinstance(sizes, list)
    return list(cut(bytes(kept.streams["pixels"]), sizes))


def cut(data: bytes, sizes: Sequence[object]) -> Iterator[Image.Image | None]:
    for size in sizes:
        if size is None:
            yield None
            continue
        assert isinstance(size, list)
        across, down = (int(str(side)) for side in size)
        mine, data = data[: across * down * 4], data[across * down * 4 :]
        assert set(mine[3::4]) == {255}
        yield Image.frombytes("RGBX", (across, down), mine).convert("RGB")
    assert not data


def page(sandbox: Sandbox, data: bytes, index: int, width: int) -> Image.Image:
    request: JsonObject = {"document": "d1", "index": index, "width": width}
    (picture,) = shown(sandbox, "page", request, data)
    assert picture is not None
    return picture


def jpeg(size: tuple[int, int], mode: str = "RGB") -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(file, "JPEG")
    return file.getvalue()


@pytest.mark.parametrize("width", [1, 333, 700, 701, 1223])
def test_a_page_has_the_width_that_was_asked_for(viewer: Sandbox, width: int) -> None:
    data = written([LETTER, TURNED])
    for index, (wide, high) in enumerate((LETTER, TURNED)):
        picture = page(viewer, data, index, width)
        assert picture.width == width
        assert abs(picture.height - width * high / wide) <= 1


def test_a_page_looks_like_the_page(viewer: Sandbox) -> None:
    data = written([LETTER])
    with pypdfium2.PdfDocument(data) as document:
        due = document[0].render(1).to_pil().convert("L")
    picture = page(viewer, data, 0, 612).convert("L")
    assert ImageChops.difference(picture, due).getextrema() == (0, 0)
    assert min(picture.get_flattened_data()) < 100


@pytest.mark.parametrize("size", [LETTER, (14400.0, 20.0), (20.0, 14400.0), (14400.0, 14400.0)])
def test_a_page_never_has_too_many_pixels(viewer: Sandbox, size: tuple[float, float]) -> None:
    picture = page(viewer, scanned([size]), 0, 16_384)
    assert 0 < picture.width * picture.height <= MOST_PIXELS
    assert picture.width * picture.height > MOST_PIXELS * 0.9 or picture.width == 16_384


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"", written([LETTER])[:400]])
def test_what_is_no_copy_is_refused_by_name(viewer: Sandbox, data: bytes) -> None:
    for task in ("page", "paragraphs"):
        call = Call(
            f"{TASKS}:{task}", {"document": "d7", "index": 0, "width": 9}, [BytesRows(data)]
        )
        with pytest.raises(Refusal) as caught:
            viewer.run(call, Progress())
        assert (caught.value.code, caught.value.facts) == ("damaged", {"document": "d7"})


def test_paragraphs_have_their_places(viewer: Sandbox) -> None:
    data = written([LETTER], lines=3)
    call = Call(f"{TASKS}:paragraphs", {"document": "d1", "index": 0}, [BytesRows(data)])
    ((text, left, top, right, bottom),) = viewer.run(call, Progress())["paragraphs"]
    assert len(str(text).split()) == 36
    assert left == pytest.approx(60 / 612, abs=0.01)
    assert (60 + 3) / 792 < top < bottom < (60 + 60) / 792
    assert left < right < 1


def test_a_scan_has_no_paragraphs(viewer: Sandbox) -> None:
    call = Call(
        f"{TASKS}:paragraphs", {"document": "d1", "index": 0}, [BytesRows(scanned([LETTER]))]
    )
    assert viewer.run(call, Progress()) == {"paragraphs": []}


def test_thumbnails_come_in_their_order_and_width(viewer: Sandbox) -> None:
    given = [jpeg((320, 240)), jpeg((240, 320), "L"), jpeg((320, 240), "CMYK"), jpeg((4, 320))]
    found = shown(viewer, "thumbnails", {"width": 160}, *given)
    assert [one and one.size for one in found] == [(160, 120), (160, 213), (160, 120), (8, 640)]


def test_hostile_thumbnails_are_left_out_and_cost_the_others_nothing(viewer: Sandbox) -> None:
    good = jpeg((320, 240))
    claims = bytearray(good)
    at = good.index(b"\xff\xc0")
    claims[at + 5 : at + 9] = b"\xff\xff\xff\xff"  # 65,535 pixels a side
    png = io.BytesIO()
    Image.new("RGB", (9, 9)).save(png, "PNG")
    bad = [good[: len(good) // 2], good[:20], b"\xff\xd8", b"x" * 9, bytes(claims), png.getvalue()]
    found = shown(viewer, "thumbnails", {"width": 160}, good, *bad, good)
    assert [one is not None for one in found] == [True, *(False for _ in bad), True]


def test_walls_stand_around_viewers(viewer: Sandbox) -> None:
    page(viewer, written([LETTER]), 0, 100)
    active = viewer.layers().active()
    assert {"process", "limits", "environment"} <= set(active)
