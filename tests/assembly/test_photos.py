"""Photographs on sheets: all of them, whole, apart, numbered, with what is known of them."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import drawn
from builds import TASKS, Made, audit, build, profile
from dossier.assembly import photos
from dossier.assembly.measure import measure
from dossier.assembly.photos import DrawnPage, draw
from dossier.model.document import PageSize, SafeCopy
from dossier.model.matter import Matter
from dossier.model.packet import Options
from dossier.model.plan import Exhibit, Part, PartKind
from dossier.model.profile import LabelScheme, PrintMode
from dossier.pdf.draw import FontBook
from dossier.pdf.placement import Placement
from dossier.planning.plan import stable_plan
from dossier.sandbox.fork import Sandbox
from evidenced import PHOTOS, evidenced

WORDS = st.sampled_from(["", "Door", "Staircase of the same building " * 4, "خطاب تعريف " * 9])
LONG = "The door of the apartment, seen from the staircase. " * 90


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


def found(made: Matter) -> tuple[Exhibit, Part]:
    plan = stable_plan(made, lambda plan: measure(made, plan))
    (exhibit,) = (one for one in plan.exhibits if one.document == "photos")
    return exhibit, exhibit.parts[0]


def sheets(made: Matter) -> tuple[DrawnPage, ...]:
    exhibit, part = found(made)
    return draw(part, exhibit, made, FontBook())


def texts(made: Matter) -> list[list[str]]:
    book = FontBook()
    exhibit, part = found(made)
    pages = [page.sheet for page in draw(part, exhibit, made, book)]
    return [drawn.lines(page) for page in drawn.by_pypdf(drawn.make_pdf(pages, book))]


def with_photos(made: Made, **changes: object) -> Matter:
    """The same matter with other photographs in it."""
    documents = dict(made.matter.documents)
    for name in PHOTOS.holds:
        documents[name] = replace(documents[name], **changes)
    return replace(made.matter, documents=documents)


def put(made: Made, **changes: object) -> Made:
    return evidenced((replace(PHOTOS, **changes),), made.matter.profile)


@pytest.mark.parametrize(("each", "lying"), [(1, (1,) * 5), (2, (2, 2, 1)), (4, (4, 1))])
def test_as_many_lie_on_a_sheet_as_the_person_wants(each: int, lying: tuple[int, ...]) -> None:
    made = evidenced((replace(PHOTOS, each=each),))
    part = found(made.matter)[1]
    assert part.sheets == lying
    assert part.pages == len(lying)
    order = [page.document for sheet in sheets(made.matter) for page, _ in sheet.placed]
    assert order == ["d2", "d3", "d4", "d4", "d5"]


def test_the_fewer_on_a_sheet_the_larger_and_never_enlarged() -> None:
    shown = {
        each: sheets(evidenced((replace(PHOTOS, each=each),)).matter)[0].placed[0][1].scale
        for each in (1, 2, 4)
    }
    assert shown[1] > shown[2] > shown[4]
    small = sheets(evidenced((replace(PHOTOS, each=1),)).matter)[3].placed[0][1]
    assert (small.scale, small.width, small.height) == (1, 120, 90)


def test_captions_say_what_is_known_and_nothing_else() -> None:
    first, second = texts(evidenced((PHOTOS,)).matter)
    said = " ".join(first)
    assert first[:3] == ["Exhibit A", "Photographs", "Each photograph is shown whole."]
    assert "Photo A-1 The door after the search Date March 12, 2024" in said
    assert "Place Misal Street 00, Sample City" in said
    assert "Taken by Rauf Misalov" in said
    assert "Date about April 2024" in said
    *hand, tab = first[first.index("Photo A-3") :]
    assert tab == "A"
    assert hand == ["Photo A-3", "The hand", "Photo A-4", "The hand"]  # no one said when or where
    assert second[:2] == ["Photographs, continued", "Photo A-5"]


def test_a_person_whom_the_reader_must_not_know_is_not_named() -> None:
    said = " ".join(line for page in texts(evidenced((PHOTOS,)).matter) for line in page)
    assert "Elvin Nümunəzadə, a person known to the applicant" in said
    assert "Sevda" not in said
    place = with_photos(evidenced((PHOTOS,)), place="House of Sevda Placeholder")
    assert "Sevda" not in " ".join(line for page in texts(place) for line in page)


def test_sheets_without_a_label_count_their_photographs() -> None:
    rules = profile("us-eoir")
    plain = tuple(replace(one, labels=LabelScheme.NONE) for one in rules.sections)
    said = texts(evidenced((PHOTOS,), replace(rules, sections=plain)).matter)
    assert said[0][:3] == ["Photographs", "Each photograph is shown whole.", "Photo 1"]


def test_a_caption_that_no_sheet_holds_goes_on_on_the_next_one() -> None:
    made = with_photos(evidenced((PHOTOS,)), place=LONG)
    lying = found(made)[1].sheets
    assert sum(lying) == 5
    assert 0 in lying
    said = " ".join(line for page in texts(made) for line in page)
    assert said.count(" apartment, ") == said.count(" staircase.") == 90 * 5


def _inside(at: Placement) -> bool:
    return at.x >= 60 - 1e-6 and at.x + at.width <= at.paper_width - 60 + 1e-6 and at.y >= 60


def _apart(one: Placement, other: Placement) -> bool:
    across = one.x + one.width <= other.x or other.x + other.width <= one.x
    return across or one.y + one.height <= other.y or other.y + other.height <= one.y


sizes = st.lists(
    st.tuples(st.floats(20, 3000), st.floats(20, 3000)).map(lambda one: PageSize(*one)),
    min_size=1,
    max_size=3,
)


@settings(deadline=None, max_examples=40)
@given(
    each=st.sampled_from([1, 2, 4]),
    places=st.lists(WORDS, min_size=4, max_size=4),
    pages=st.lists(sizes, min_size=4, max_size=4),
    mode=st.sampled_from(PrintMode),
    paper=st.sampled_from(["us-eoir", "es-regularizacion-2026"]),
)
def test_no_photograph_is_lost_cut_enlarged_or_covered(
    each: int, places: list[str], pages: list[list[PageSize]], mode: PrintMode, paper: str
) -> None:
    made = EMPTY[paper]
    documents = dict(made.matter.documents)
    for name, place, held in zip(PHOTOS.holds, places, pages, strict=True):
        safe = SafeCopy(9, "", 1, tuple(held))
        documents[name] = replace(documents[name], place=place, original_title=place, safe=safe)
    items = (replace(made.matter.packet.items[0], each=each),)
    packet = replace(made.matter.packet, items=items, options=Options(mode=mode))
    matter = replace(made.matter, documents=documents, packet=packet)
    part = found(matter)[1]
    lying = [[at for _, at in sheet.placed] for sheet in sheets(matter)]
    assert tuple(map(len, lying)) == part.sheets
    assert sum(part.sheets) == sum(map(len, pages))
    assert max(part.sheets) <= each
    for sheet in lying:
        assert all(at.scale <= 1 and _inside(at) for at in sheet)
        assert all(_apart(one, other) for one, other in combinations(sheet, 2))
    seen = [page for sheet in sheets(matter) for page, _ in sheet.placed]
    assert [page.size for page in seen] == [size for held in pages for size in held]


EMPTY = {
    "us-eoir": evidenced((PHOTOS,)),
    "es-regularizacion-2026": evidenced(
        (replace(PHOTOS, section=profile("es-regularizacion-2026").sections[0].key),),
        profile("es-regularizacion-2026"),
    ),
}


def test_layout_does_not_depend_on_page_numbers() -> None:
    made = evidenced((PHOTOS,))
    far = replace(made.matter, profile=replace(made.matter.profile, start=98_765))
    assert found(far)[1].sheets == found(made.matter)[1].sheets


@pytest.mark.parametrize("mode", PrintMode)
@pytest.mark.parametrize("name", ["us-eoir", "es-asilo", "nl-ind", "ecthr", "uk-ftt"])
def test_sheets_pass_the_audit_and_only_a_binder_has_black(
    sandbox: Sandbox, tmp_path: Path, name: str, mode: PrintMode
) -> None:
    rules = profile(name)
    item = replace(PHOTOS, section=rules.sections[0].key)
    made = evidenced((item, "d1"), rules, options=Options(mode=mode))
    data = build(sandbox, made, tmp_path)
    assert audit(sandbox, data, made.manifest(), tmp_path).failures == ()
    assert audit(sandbox, data, None, tmp_path).failures == ()
    pages = [exhibit.first for exhibit in made.plan.exhibits if exhibit.document == "photos"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        body = pdf.pages[pages[0] - made.plan.first].Contents[0].read_bytes()
    labelled = bool(made.plan.exhibits[0].label)
    assert (b" f\n1 g\n" in body) == (mode is PrintMode.BINDER and labelled)


def test_every_photograph_is_expected_by_the_audit() -> None:
    made = evidenced()
    (part,) = (one for one in made.plan.volumes[0].parts if one.kind is PartKind.PHOTOS)
    first = part.first - made.plan.first
    due = [page.placed for page in made.manifest().pages[first : first + part.pages]]
    assert [len(one) for one in due] == [4, 1]
    forms = [form for page in due for form in page]
    assert [form.caption for form in forms] == [f"Photo C-{n}" for n in range(1, 6)]
    assert [(form.document, form.place) for form in forms] == [
        ("d2", 1), ("d3", 1), ("d4", 1), ("d4", 2), ("d5", 1),
    ]  # fmt: skip
    assert len({form.fingerprint for form in forms}) == 5
    assert photos.each(made.plan.exhibits[3], made.matter) == 4
