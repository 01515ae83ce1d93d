"""Measuring: what is measured is what is drawn; later calls are cheap; no PDF library is needed."""

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fictional
from dossier.assembly.measure import measure
from dossier.assembly.pages import draw_part
from dossier.model.document import Kind
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.pdf.draw import FontBook


def draw_all(matter: Matter, plan: Plan) -> int:
    book = FontBook()
    return sum(
        len(draw_part(part, plan, matter, volume, book))
        for volume in plan.volumes
        for part in volume.parts
        if part.source is None
    )


def test_every_drawn_part_has_the_pages_that_were_measured() -> None:
    matter = fictional.matter()
    for limit in (None, 400_000):
        plan = fictional.planned(matter, limit)
        drawn = [part for volume in plan.volumes for part in volume.parts if part.source is None]
        assert draw_all(matter, plan) == sum(part.pages for part in drawn)
        sizes = measure(matter, plan)
        keys = {part.key for part in drawn if not part.key.startswith("index")}
        assert set(sizes.pages) == keys
        assert set(sizes.rows) == {exhibit.document for exhibit in plan.exhibits}


SOME_WORDS = """
Summons İdarəsinə شركة नामा Выписной ამონაწერი of the (Smith 12/03/2024 extraordinarily
"""
WORDS = st.sampled_from(SOME_WORDS.split())
TITLES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@given(
    titles=st.lists(st.tuples(TITLES, TITLES), min_size=1, max_size=25), start=st.integers(1, 990)
)
@settings(max_examples=25, deadline=None)
def test_any_titles_can_be_planned_and_drawn(titles: list[tuple[str, str]], start: int) -> None:
    documents = tuple(
        fictional.document(f"d{n + 100}", title, Kind.POLICE, n % 4 + 1, original_title=original)
        for n, (title, original) in enumerate(titles)
    )
    matter = fictional.matter(documents=documents)
    matter = replace(matter, profile=replace(matter.profile, start=start))
    plan = fictional.planned(matter)
    assert draw_all(matter, plan) > 0


def test_a_part_that_is_placed_or_miscounted_is_refused() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    volume = plan.volumes[0]
    placed = next(part for part in volume.parts if part.source)
    with pytest.raises(ValueError, match="is placed"):
        draw_part(placed, plan, matter, volume, FontBook())
    with pytest.raises(ValueError, match="has 1 pages, the plan says 2"):
        draw_part(replace(volume.parts[0], pages=2), plan, matter, volume, FontBook())


def test_measuring_loads_no_pdf_library() -> None:
    code = (
        "import sys; import dossier.assembly.measure; "
        "print([name for name in ('pikepdf', 'pypdf', 'pypdfium2', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
