"""Evidence lies whole on its paper, upright, never enlarged, clear of stamp and holes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.assembly.placing import placement
from dossier.model.document import PageSize
from dossier.model.profile import Paper, PrintMode
from dossier.pdf.placement import drawing
from dossier.pdf.witness_frames import read_frame

LETTER = Paper("Letter", 612, 792)
A4 = Paper("A4", 595, 842)
lengths = st.floats(1, 14_400).map(lambda points: round(points, 3))
papers = st.sampled_from([LETTER, A4])
modes = st.sampled_from(PrintMode)


@pytest.mark.parametrize(
    ("page", "mode", "percent", "paper"),
    [
        ((595, 842), PrintMode.SCANNER, 84, (612, 792)),
        ((612, 792), PrintMode.SCANNER, 90, (612, 792)),
        ((842, 595), PrintMode.SCANNER, 88, (792, 612)),
        ((595, 842), PrintMode.BINDER, 81, (612, 792)),
        ((200, 100), PrintMode.SCANNER, 100, (792, 612)),
        ((300, 300), PrintMode.SCANNER, 100, (612, 792)),
    ],
)
def test_the_sizes_of_the_drawings(
    page: tuple[float, float], mode: PrintMode, percent: int, paper: tuple[float, float]
) -> None:
    placed = placement(PageSize(*page), LETTER, mode)
    assert placed.percent == percent
    assert (placed.paper_width, placed.paper_height) == paper


@given(width=lengths, height=lengths, paper=papers, mode=modes)
def test_every_page_stays_in_its_frame(
    width: float, height: float, paper: Paper, mode: PrintMode
) -> None:
    placed = placement(PageSize(width, height), paper, mode)
    top = 52 if mode is PrintMode.BINDER else 24
    assert 0 < placed.scale <= 1
    assert placed.x >= 24 - 1e-9
    assert placed.x + placed.width <= placed.paper_width - 24 + 1e-9
    assert placed.y >= 58 - 1e-9
    assert placed.y + placed.height == pytest.approx(placed.paper_height - top)
    assert placed.x * 2 + placed.width == pytest.approx(placed.paper_width)
    assert placed.width / placed.height == pytest.approx(width / height)


@given(width=lengths, height=lengths, paper=papers, mode=modes)
def test_a_page_is_as_large_as_it_can_be(
    width: float, height: float, paper: Paper, mode: PrintMode
) -> None:
    placed = placement(PageSize(width, height), paper, mode)
    top = 52 if mode is PrintMode.BINDER else 24
    across, up = placed.paper_width - 48, placed.paper_height - top - 58
    left = min(across - placed.width, up - placed.height)
    assert placed.scale == 1 or left < 0.02


@given(width=lengths, height=lengths, paper=papers, mode=modes)
def test_what_is_written_is_read_back_as_the_same_frame(
    width: float, height: float, paper: Paper, mode: PrintMode
) -> None:
    placed = placement(PageSize(width, height), paper, mode)
    found = read_frame(drawing(placed))
    assert found is not None
    frame = found.box
    assert (found.name, found.lined) == ("E", True)
    assert found.scale == pytest.approx(placed.scale, abs=1e-6)
    assert (frame.left, frame.bottom) == pytest.approx((placed.x, placed.y), abs=1e-4)
    assert frame.right - frame.left == pytest.approx(placed.width, abs=1e-4)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/E Do", b"/E Do /E Do"),
        (b"W n", b"n"),
        (b"cm", b"cm 0.5 0 0 0.5 0 0 cm"),
        (b"0 0 0.84", b"0 0 -0.84"),
        (b"0.75 w", b"40 w"),
    ],
)
def test_a_frame_with_anything_else_in_it_is_none(old: bytes, new: bytes) -> None:
    content = drawing(placement(PageSize(595, 842), LETTER, PrintMode.SCANNER))
    assert old in content
    assert read_frame(content.replace(old, new)) is None
