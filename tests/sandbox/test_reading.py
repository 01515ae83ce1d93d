"""The libraries that read files work whole inside the walls: threads, callbacks, decoders."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows, FileRows

HERE = Path(__file__).parent
TASKS = "reading_tasks"


class Basket:
    """A sink that keeps all."""

    def __init__(self) -> None:
        self.data = b""

    def take(self, stream: str, data: bytes) -> None:
        """Keep it."""
        assert stream == "picture"
        self.data += data


@pytest.fixture(scope="module")
def reading() -> Iterator[Sandbox]:
    with Sandbox([TASKS], paths=[HERE]) as sandbox:
        yield sandbox


def test_threads_run(reading: Sandbox) -> None:
    assert reading.run(Call(f"{TASKS}:thread"), Progress()) == {"answer": [1]}


def test_a_pdf_is_opened_and_drawn(reading: Sandbox, samples: Path) -> None:
    basket = Basket()
    with FileRows(samples / "pdf" / "ArabicCIDTrueType.pdf") as rows:
        assert reading.run(Call(f"{TASKS}:pages", sources=(rows,)), Progress())["pages"] > 0
        call = Call(f"{TASKS}:picture", sources=(rows,), sink=basket)
        size = reading.run(call, Progress())
    with Image.open(io.BytesIO(basket.data)) as image:
        assert image.size == (size["width"], size["height"])


def test_a_photo_of_a_phone_is_decoded(reading: Sandbox, samples: Path) -> None:
    with FileRows(samples / "phone-photos" / "128x128.heif") as rows:
        call = Call(f"{TASKS}:photo", sources=(rows,))
        assert reading.run(call, Progress()) == {"width": 128, "height": 128}


def test_a_photo_in_memory_is_decoded(reading: Sandbox) -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    call = Call(f"{TASKS}:photo", sources=(BytesRows(out.getvalue()),))
    assert reading.run(call, Progress()) == {"width": 40, "height": 30}
