"""Evidence as a person wants it filed: chosen pages, own sizes, marks, no label, any paper."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

import drawn
import listed
from builds import TASKS, Made, audit, build, paper, planned, profile
from dossier.assembly.stamped import Stamps, laid
from dossier.assembly.stamps import NUMBER, StampedPage, stamp
from dossier.assembly.words import marked_pages
from dossier.model.document import Mark, PageSize
from dossier.model.packet import Item, Options
from dossier.model.placed import PlacedPage, placed_pages
from dossier.model.plan import Exhibit, Part
from dossier.model.profile import NumberAt, PrintMode
from dossier.pdf import witness
from dossier.pdf.band import blank_at_the_ends
from dossier.pdf.draw import FontBook, text_width
from dossier.pdf.witness_facts import Reading, SeenPage
from dossier.sandbox.fork import Sandbox
from dossier.workflows.volumes import one_by_one
from evidenced import EXCERPT, ITEMS, KEPT, evidenced
from papers import A4, LETTER, TURNED, written


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


def passes(sandbox: Sandbox, made: Made, folder: Path) -> tuple[bytes, Reading]:
    """Build and audit; give the file and what the second reader sees."""
    data = build(sandbox, made, folder)
    assert audit(sandbox, data, made.manifest(), folder).failures == ()
    assert audit(sandbox, data, None, folder).failures == ()
    return data, witness.read(io.BytesIO(data))


def exhibit(made: Made, name: str) -> Exhibit:
    return next(one for one in made.plan.exhibits if one.document == name)


def part(made: Made, name: str) -> Part:
    return next(one for one in exhibit(made, name).parts if one.source == name)


def seen(made: Made, reading: Reading, name: str) -> list[SeenPage]:
    placed = part(made, name)
    first = placed.first - made.plan.first
    return list(reading.pages[first : first + placed.pages])


def said(made: Made, name: str, nth: int) -> tuple[str, ...]:
    placed = part(made, name)
    page = placed_pages(placed, made.matter)[nth]
    _, shown = laid(page, made.matter.rules)
    return tuple(Stamps(made.plan, made.matter).page(placed, nth, shown).part_lines)


@pytest.mark.parametrize("mode", PrintMode)
@pytest.mark.parametrize("place", NumberAt)
def test_any_way_of_printing_passes(
    sandbox: Sandbox, tmp_path: Path, mode: PrintMode, place: NumberAt
) -> None:
    options = Options(mode=mode, number_at=place)
    passes(sandbox, evidenced((*ITEMS, "d9"), options=options), tmp_path)


def test_without_stamped_labels_and_lines_it_passes(sandbox: Sandbox, tmp_path: Path) -> None:
    options = Options(stamp_label=False, part_line=False, case_line=False)
    _, reading = passes(sandbox, evidenced(options=options), tmp_path)
    assert {page.exhibit for page in reading.pages} == {""}


def test_only_chosen_pages_are_placed_in_order(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced()
    _, reading = passes(sandbox, made, tmp_path)
    known = made.matter.documents["d6"].safe.fingerprints
    found = [page.evidence[0].fingerprint for page in seen(made, reading, "d6")]
    assert found == [known[n] for n in (2, 3, 4, 8)]


def test_pages_that_are_not_filed_are_not_in_the_file(sandbox: Sandbox, tmp_path: Path) -> None:
    whole = build(sandbox, evidenced((Item("d6"),)), tmp_path)
    some = build(sandbox, evidenced((EXCERPT,)), tmp_path)
    with pikepdf.open(io.BytesIO(some)) as pdf:
        forms = [one for one in pdf.objects if _is_form(one)]
    assert len(forms) == 4
    assert len(some) < len(whole)


def _is_form(one: object) -> bool:
    return isinstance(one, pikepdf.Stream) and one.get("/Subtype") == pikepdf.Name.Form


def test_a_stamp_and_a_divider_say_of_what_it_is_an_excerpt(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    made = evidenced()
    assert said(made, "d6", 0)[0] == "Page 3 of 12 (Letter, shown at 86%)."
    assert said(made, "d6", 3)[0].startswith("Page 9 of 12 (Letter, shown at ")
    data, _ = passes(sandbox, made, tmp_path)
    divider = exhibit(made, "d6").first - made.plan.first
    for page in (1, divider):
        assert "Excerpt: pages 3–5, 9 of 12" in " ".join(drawn.by_pdfium(data)[page].split())


def test_translations_speak_of_the_chosen_pages_of_the_original(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    made = evidenced((Item("d9", pages=((2, 3),)),))
    data, _ = passes(sandbox, made, tmp_path)
    for page in (1, exhibit(made, "d9").first - made.plan.first):
        assert "Excerpt: pages 2–3 of 3" in " ".join(drawn.by_pdfium(data)[page].split())
    original = part(made, "d9")
    assert (original.pages, original.select) == (2, (1, 2))
    assert said(made, "d9", 0)[0].startswith("Original, page 2 of 3 (A4, shown at 81%). English")


def test_a_bar_stands_beside_each_marked_passage(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced()
    _, reading = passes(sandbox, made, tmp_path)
    pages = seen(made, reading, "d6")
    assert [len(page.bars) for page in pages] == [0, 2, 0, 1]
    for page, marks in ((pages[1], [(100, 148), (400, 430)]), (pages[3], [(700, 792)])):
        (evidence,) = page.evidence
        for bar, (begins, ends) in zip(page.bars, marks, strict=True):
            assert bar.top == pytest.approx(evidence.frame.top - evidence.scale * begins, abs=0.01)
            assert bar.bottom == pytest.approx(evidence.frame.top - evidence.scale * ends, abs=0.01)
            assert bar.right - bar.left == pytest.approx(3.5, abs=0.01)
            assert bar.left == pytest.approx(evidence.frame.right + 0.75 + 5, abs=0.01)
            assert bar.right <= page.width - 18


@pytest.mark.parametrize("size", [LETTER, A4, TURNED, (2000.0, 300.0), (60.0, 60.0)])
@pytest.mark.parametrize("mode", PrintMode)
def test_bars_have_room_beside_pages_of_any_size(
    size: tuple[float, float], mode: PrintMode
) -> None:
    page = PlacedPage("d1", 0, PageSize(*size), ((0.0, size[1]),))
    placed, _ = laid(page, replace(profile("us-eoir"), mode=mode))
    assert placed.x + placed.width + 0.75 + 5 + 3.5 <= placed.paper_width - 18 + 1e-6


def test_a_stamp_says_what_the_bar_means() -> None:
    made = evidenced()
    assert said(made, "d6", 1) == (
        "Page 4 of 12 (Letter, shown at 86%). The bars mark the passages relied on.",
        "Page 4 of 12 (Letter). The bars mark the passages relied on.",
        "Page 4 of 12. The bars mark the passages relied on.",
        "Page 4. The bars mark the passages relied on.",
    )
    assert said(made, "d6", 3)[0].endswith("The bar marks the passage relied on.")
    assert said(made, "d6", 0)[-1] == "Page 3."


def test_no_bar_where_the_authority_allows_none(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced(of=replace(profile("us-eoir"), highlight=False))
    _, reading = passes(sandbox, made, tmp_path)
    assert not any(page.bars for page in reading.pages)
    assert "bar" not in said(made, "d6", 1)[0]


@pytest.mark.parametrize("turned", [False, True])
def test_a_page_keeps_its_size_where_its_foot_is_blank(
    sandbox: Sandbox, tmp_path: Path, *, turned: bool
) -> None:
    made = evidenced((KEPT,))
    if turned:
        copy = written([(792, 612)], seed=7, lines=30)
        made = _with_copy(made, copy, (792, 612))
    _, reading = passes(sandbox, made, tmp_path)
    (page,) = seen(made, reading, "d7")
    (evidence,) = page.evidence
    assert (evidence.scale, evidence.lined, evidence.blank) == (1, False, True)
    assert (evidence.frame.left, evidence.frame.bottom) == (0, 0)
    assert (evidence.frame.right, evidence.frame.top) == (page.width, page.height)


def test_its_stamp_tells_the_truth_of_the_size(sandbox: Sandbox, tmp_path: Path) -> None:
    data, _ = passes(sandbox, evidenced((KEPT,)), tmp_path)
    assert "Page 1 of 1 (Letter)." in drawn.by_pdfium(data)[3]
    full = _with_copy(evidenced((KEPT,)), written([LETTER], seed=7, lines=60), LETTER)
    data, _ = passes(sandbox, full, tmp_path)
    assert "Page 1 of 1 (Letter, shown at 86%)." in drawn.by_pdfium(data)[3]


@pytest.mark.parametrize(
    ("size", "lines"),
    [
        (LETTER, 60),  # its text goes on into the band
        ((700.0, 900.0), 10),  # larger than the paper
        (A4, 10),  # higher than Letter
    ],
)
def test_a_page_that_has_no_room_for_the_stamp_is_scaled(
    sandbox: Sandbox, tmp_path: Path, size: tuple[float, float], lines: int
) -> None:
    made = _with_copy(evidenced((KEPT,)), written([size], seed=7, lines=lines), size)
    _, reading = passes(sandbox, made, tmp_path)
    (evidence,) = seen(made, reading, "d7")[0].evidence
    assert evidence.scale < 1
    assert evidence.lined


def test_a_page_with_marks_is_never_kept_since_the_bar_would_lie_on_it() -> None:
    made = evidenced((KEPT,))
    document = replace(made.matter.documents["d7"], marks=(Mark(1, 10, 20),))
    marked = replace(made.matter, documents={**made.matter.documents, "d7": document})
    (page,) = placed_pages(part(made, "d7"), marked)
    assert page.marks
    assert not page.as_it_is


def drawing(content: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(written([LETTER], lines=10))) as pdf:
        pdf.pages[0].Resources.XObject.P.write(content)
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("grey", "blank"), [("0.5 g", False), ("0.9 g", False), ("1 g", True)])
def test_pale_ink_at_an_end_is_ink(grey: str, blank: bool) -> None:  # noqa: FBT001
    foot = drawing(f"{grey} 300 30 40 1 re f".encode())
    assert blank_at_the_ends(foot, 0, 58, 52) is blank
    assert blank_at_the_ends(foot, 0, 20, 52)
    head = drawing(f"{grey} 300 760 40 1 re f".encode())
    assert blank_at_the_ends(head, 0, 58, 52) is blank
    assert blank_at_the_ends(head, 0, 58, 0)
    assert not blank_at_the_ends(b"no pdf", 0, 58, 0)


def test_a_page_with_a_letterhead_is_kept_unless_it_is_punched(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    copy = drawing(b"0 g 200 750 200 20 re f")
    for mode, scale in ((PrintMode.SCANNER, 1.0), (PrintMode.BINDER, 0.861111)):
        made = _with_copy(evidenced((KEPT,), options=Options(mode=mode)), copy, LETTER)
        _, reading = passes(sandbox, made, tmp_path)
        (evidence,) = seen(made, reading, "d7")[0].evidence
        assert evidence.scale == pytest.approx(scale)


def _with_copy(made: Made, copy: bytes, size: tuple[float, float]) -> Made:
    held = made.matter.documents["d7"]
    anew = replace(held, safe=paper("d7", copy).safe)
    assert anew.safe.pages == (PageSize(*size),)
    matter = replace(made.matter, documents={**made.matter.documents, "d7": anew})
    return planned(matter, {**made.copies, "d7": copy})


@pytest.mark.parametrize("number", ["1", "128", "2026/12345"])
@pytest.mark.parametrize("width", [612.0, 792.0, 595.28])
def test_nothing_of_a_centred_stamp_touches(number: str, width: float) -> None:
    book = FontBook()
    case = "NÜMUNƏZADƏ-UZUNSOYADLI, Elvin Əliheydər oğlu  ·  A000-000-000"
    line = "Original, page 1 of 2 (A4, shown at 84%). English translation: page 48."
    page = StampedPage(width, 792, number, "Documento AA", case, (line,), centre=True)
    sheet = stamp(page, book)
    (label, x_label, _), (told, x_number, y_number) = drawn.numbers(sheet, book)
    assert (label, told) == ("Documento AA", number)
    wide = text_width(number, NUMBER)
    assert x_number + wide / 2 == pytest.approx(width / 2, abs=0.02)
    (box,) = re.findall(rb"([\d.]+) 24 ([\d.]+) 21 re B", sheet.content)
    left, across = map(float, box)
    assert left + across == pytest.approx(width - 60, abs=0.02)
    assert x_number + wide < left < x_label
    first, *_ = drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])
    assert first.startswith(line)
    assert y_number < 30


def test_a_form_without_a_label_is_known_by_its_title(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced()
    _, reading = passes(sandbox, made, tmp_path)
    (form,) = seen(made, reading, "d8")
    assert (form.exhibit, form.number) == ("", "3")
    titles = [mark.title for mark in reading.bookmarks]
    assert "Form of the sample authority" in titles
    expected = made.manifest().exhibits[0]
    assert (expected.label, expected.title) == ("", "Form of the sample authority")


@pytest.mark.parametrize("mode", PrintMode)
def test_black_areas_and_room_for_holes_are_for_binders(
    sandbox: Sandbox, tmp_path: Path, mode: PrintMode
) -> None:
    rules = replace(profile("us-eoir"), mode=mode)
    for made in (evidenced((*ITEMS, "d9"), rules), listed.everything(rules)):
        data, reading = passes(sandbox, made, tmp_path)
        tabs = {one.first for one in made.plan.exhibits if one.label}
        with pikepdf.open(io.BytesIO(data)) as pdf:
            bodies = [page.Contents[0].read_bytes() for page in pdf.pages]
        black = [n for n, body in enumerate(bodies) if re.search(rb" re f\b", body)]
        due = sorted(number - made.plan.first for number in tabs)
        assert black == (due if mode is PrintMode.BINDER else [])
        top = 52 if mode is PrintMode.BINDER else 24
        for page in reading.pages:
            lined = [one.frame.top for one in page.evidence if one.lined]
            assert all(edge <= page.height - top + 0.01 for edge in lined)


def test_each_exhibit_can_be_a_file_of_its_own(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced((*ITEMS, "d9"))
    alone = replace(made, plan=one_by_one(made.plan))
    files = len(alone.plan.volumes)
    assert files == len(made.plan.exhibits)
    for volume in range(1, files + 1):
        data = build(sandbox, alone, tmp_path, volume)
        assert audit(sandbox, data, alone.manifest(volume), tmp_path).failures == ()
        assert audit(sandbox, data, None, tmp_path).failures == ()


def test_the_index_names_the_pages_that_have_a_bar(sandbox: Sandbox, tmp_path: Path) -> None:
    made = evidenced((EXCERPT,))
    document = made.matter.documents["d6"]
    marks = (Mark(3, 9000, 9001), *document.marks)  # the first one lies below its page
    held = {**made.matter.documents, "d6": replace(document, marks=marks)}
    made = planned(replace(made.matter, documents=held), made.copies)
    _, reading = passes(sandbox, made, tmp_path)
    barred = tuple(n + made.plan.first for n, page in enumerate(reading.pages) if page.bars)
    assert marked_pages(made.matter, exhibit(made, "d6")) == barred
    assert len(barred) == 2
