"""Generated exhibits: as many pages as planned, numbers that stand, true in any packet."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import drawn
import listed
from builds import TASKS, Made, audit, build, paper, planned, profile
from described import GOLDENS, described, same_as
from dossier.assembly import generated
from dossier.assembly.measure import measure
from dossier.assembly.tables import Listing
from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim, Kind
from dossier.model.matter import Matter
from dossier.model.packet import Answer, Item, SlotState
from dossier.model.plan import Exhibit, PartKind, Plan
from dossier.model.profile import LabelScheme, PrintMode
from dossier.pdf.draw import FontBook, Sheet
from dossier.sandbox.fork import Sandbox
from papers import A4, LETTER, scanned

MADE = sorted(listed.NAMES)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


def made(of: Made, name: str) -> Exhibit:
    return next(one for one in of.plan.exhibits if one.document == name)


def sheets(of: Made, name: str, book: FontBook | None = None) -> tuple[Sheet, ...]:
    return generated.draw(made(of, name), of.plan, of.matter, book or FontBook())


def texts(of: Made, name: str) -> list[list[str]]:
    book = FontBook()
    pages = drawn.by_pypdf(drawn.make_pdf(sheets(of, name, book), book))
    return [drawn.lines(page) for page in pages]


@pytest.mark.parametrize("language", ["en", "es"])
def test_lists_read_as_they_did(sandbox: Sandbox, tmp_path: Path, language: str) -> None:
    """A binder on Letter in English, plain sheets on A4 in Spanish; each is audited too."""
    of = listed.everything(profile("us-eoir" if language == "en" else "es-regularizacion-2026"))
    data = build(sandbox, of, tmp_path)
    report = audit(sandbox, data, of.manifest(), tmp_path)
    assert report.ok, report.failures
    first, last = made(of, "chronology").first, made(of, "relationship").last
    pages = described(data).split("\n\n")[1:]
    found = "\n\n".join(pages[first - of.plan.first : last - of.plan.first + 1]) + "\n"
    same_as(GOLDENS / f"lists-{language}.txt", found)


@pytest.mark.parametrize("name", MADE)
def test_each_number_is_a_link_to_its_page(name: str) -> None:
    of, book = listed.everything(), FontBook()
    pages = sheets(of, name, book)
    assert len(pages) == made(of, name).parts[0].pages
    numbers = 0
    for sheet in pages:
        found = drawn.linked(sheet, book)
        assert all(text == str(target) for text, target in found)
        assert len(found) == len(drawn.numbers(sheet, book))
        numbers += len(found)
    assert numbers or name == "unavailable"


@pytest.mark.parametrize("name", MADE)
def test_lists_end_above_the_stamp(name: str) -> None:
    for rules in (profile("us-eoir"), profile("es-regularizacion-2026"), profile("ecthr")):
        for sheet in sheets(listed.everything(rules), name):
            assert drawn.ink_below(sheet) >= 60


@pytest.mark.parametrize("name", MADE)
def test_a_tab_stands_on_the_first_page_of_a_binder(name: str) -> None:
    def tabs(rules: PrintMode) -> list[bool]:
        of = listed.everything(replace(profile("us-eoir"), mode=rules), events=MANY)
        return [b" re f" in sheet.content for sheet in sheets(of, name)]

    assert tabs(PrintMode.BINDER) == [True] + [False] * (len(tabs(PrintMode.BINDER)) - 1)
    assert not any(tabs(PrintMode.SCANNER))


MANY = tuple(
    listed.event(f"e{n}", f"Event {n} of many.", f"{1990 + n // 12}-{n % 12 + 1:02}-15",
                 documents=("d2", "d3", "d9"))
    for n in range(60)
)  # fmt: skip


def test_a_long_list_goes_on_with_its_title_and_heads() -> None:
    pages = texts(listed.everything(events=MANY), "chronology")
    assert len(pages) > 2
    assert pages[0][:2] == ["Exhibit 3", "Chronology of events"]
    for page in pages[1:]:
        assert page[0] == "Chronology of events, continued"
        assert page[1] == "Date Event Exhibit Page"
    rows = [line for page in pages for line in page if "of many." in line]
    assert [line.split()[3:5] for line in rows] == [["Event", str(n)] for n in range(60)]


def test_a_row_is_never_split_unless_no_page_holds_it() -> None:
    claims = tuple(Claim(str(n), f"Start {n}. " + "Word after word. " * 12) for n in range(30))
    pages = texts(_claiming(claims), "statement")
    for n in range(30):
        (page,) = [page for page in pages if any(f"Start {n}." in line for line in page)]
        said = " ".join(page)
        ends = f"Start {n + 1}." if f"Start {n + 1}." in said else "\n"
        row = said[said.index(f"Start {n}.") :].partition(ends)[0]
        assert row.count("Word after word.") >= 12 or row.count("after") >= 12
    long = (Claim("1", " ".join(f"w{n}" for n in range(1500)), (Cited("d2"),)),)
    pages = texts(_claiming(long), "statement")
    said = " ".join(line for page in pages for line in page)
    assert len(pages) > 1
    assert all(f"w{n}" in said for n in range(1500))


def _claiming(claims: tuple[Claim, ...]) -> Made:
    data = listed.copies()
    papers = listed.documents(data)
    papers = (replace(papers[0], claims=claims), *papers[1:])
    return planned(listed.held(papers), data)


@pytest.mark.parametrize("name", MADE)
def test_a_list_with_nothing_in_it_says_so(name: str) -> None:
    data = {name: data for name, data in listed.copies().items() if name == "d2"}
    papers = [replace(one, spelled=(), date=None) for one in listed.documents(listed.copies())]
    rules = replace(profile("us-eoir"), mode=PrintMode.SCANNER)
    of = listed.held([one for one in papers if one.id == "d2"], rules, events=())
    packet = replace(of.packet, answers=())
    of = replace(of, people={}, packet=packet, translations={})
    (page,) = texts(planned(of, data), name)
    assert page[1] == of.texts.say(f"generated.{name}.title")
    assert page[2:] == [of.texts.say(f"generated.{name}.empty")]


def test_other_volumes_are_named_and_have_no_link(sandbox: Sandbox, tmp_path: Path) -> None:
    of = listed.everything(max_bytes=260_000)
    volumes = [volume.number for volume in of.plan.volumes]
    assert len(volumes) > 2
    for number in volumes:
        data = build(sandbox, of, tmp_path, number)
        report = audit(sandbox, data, of.manifest(number), tmp_path)
        assert report.ok, report.failures
    exhibit = made(of, "statement")
    said = " ".join(line for page in texts(of, "statement") for line in page)
    elsewhere = {one.volume for one in of.plan.exhibits if one.document in ("d2", "d3")}
    assert exhibit.volume not in elsewhere
    assert all(f"Vol. {volume}" in said for volume in elsewhere)
    assert not any(sheet.links for sheet in sheets(of, "statement"))


def test_photographs_on_sheets_are_cited_where_they_lie(sandbox: Sandbox, tmp_path: Path) -> None:
    data = {**listed.copies(), "d8": scanned([A4, A4], seed=8), "d10": scanned([LETTER], seed=9)}
    photos = [paper(name, data[name], Kind.PHOTO, title=name) for name in ("d8", "d10")]
    shown = [listed.event("e1", "Two photographs.", "2024", documents=("d8", "d10"))]
    of = listed.held((*listed.documents(listed.copies()), *photos), events=shown)
    kept = [item for item in of.packet.items if item.document not in ("d8", "d10")]
    sheets_of = Item("photos", "photographs", holds=("d8", "d10"), each=2)
    made_of = planned(replace(of, packet=replace(of.packet, items=(*kept, sheets_of))), data)
    on_sheets = made(made_of, "photos")
    book = FontBook()
    (page,) = sheets(made_of, "chronology", book)
    assert [target for _, target in drawn.linked(page, book)] == [
        on_sheets.first,
        on_sheets.first + 1,
    ]
    said = " ".join(texts(made_of, "chronology")[0])
    assert f"{on_sheets.label}-1–2" in said
    assert f"{on_sheets.label}-3" in said
    report = audit(sandbox, build(sandbox, made_of, tmp_path), made_of.manifest(), tmp_path)
    assert report.ok, report.failures


def test_a_broken_number_of_a_list_is_seen(sandbox: Sandbox, tmp_path: Path) -> None:
    """The audit reads the numbers of lists as it reads those of the index."""
    of = listed.everything()
    data = build(sandbox, of, tmp_path)
    exhibit = made(of, "chronology")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[exhibit.first - of.plan.first]
        page.Annots[0].Dest[0] = pdf.pages[0].obj
        out = io.BytesIO()
        pdf.save(out)
    found = audit(sandbox, out.getvalue(), of.manifest(), tmp_path).failures
    where = f"page {exhibit.first - of.plan.first + 1}"
    assert [one.subject for one in found if one.code == "link-number"] == [where]


def test_page_numbers_change_neither_pages_nor_what_is_measured() -> None:
    of = listed.everything()
    later = replace(of.matter, profile=replace(of.matter.profile, start=8900))
    moved = planned(later, of.copies)
    for name in MADE:
        before = generated.content(made(of, name), of.plan, of.matter)
        after = generated.content(made(moved, name), moved.plan, later)
        assert before == after
        assert hash(before) == hash(after)
        assert len(sheets(of, name)) == len(sheets(moved, name))
    assert measure(of.matter, of.plan).pages == measure(later, moved.plan).pages


def test_what_a_list_says_is_part_of_what_is_measured() -> None:
    """A cache that forgot a word would keep an old number of pages."""
    of = listed.everything()
    few = measure(of.matter, of.plan).pages["generated:chronology"]
    events = {one.id: one for one in MANY}
    many = measure(replace(of.matter, events=events), of.plan).pages["generated:chronology"]
    assert few < many
    told = {name: replace(one, note="Word after word. " * 200) for name, one in events.items()}
    more = measure(replace(of.matter, events=told), of.plan).pages["generated:chronology"]
    assert many < more


SOME_WORDS = "Çağırış şərh summons и ещё قرار قضائي नमूना (A-1) ¶ 2024"
WORDS = st.sampled_from(SOME_WORDS.split())
SAID = st.lists(WORDS, max_size=60).map(" ".join)


@given(
    said=st.lists(st.tuples(SAID, SAID), min_size=1, max_size=30),
    start=st.integers(1, 9000),
    limit=st.sampled_from([None, 260_000]),
)
@settings(max_examples=25, deadline=None)
def test_any_words_can_be_planned_and_drawn(
    said: list[tuple[str, str]], start: int, limit: int | None
) -> None:
    events = [
        listed.event(f"e{n}", title, "2024-03-12", note=note, documents=("d1", "d2", "d3"))
        for n, (title, note) in enumerate(said)
    ]
    claims = tuple(
        Claim(str(n), text, (Cited("d2", 2), Cited("d3")), note)
        for n, (text, note) in enumerate(said)
    )
    data = listed.copies()
    papers = listed.documents(data)
    papers = (replace(papers[0], claims=claims), *papers[1:])
    rules = replace(profile("us-eoir"), start=start)
    of = planned(listed.held(papers, rules, events=events), data, limit)
    for name in MADE:
        pages = sheets(of, name)
        assert len(pages) == made(of, name).parts[0].pages
        assert all(drawn.ink_below(sheet) >= 60 for sheet in pages)


def test_an_exhibit_without_label_is_known_by_its_title() -> None:
    rules = profile("us-eoir")
    sections = tuple(replace(one, labels=LabelScheme.NONE) for one in rules.sections)
    of = listed.everything(replace(rules, sections=sections))
    pages = texts(of, "chronology")
    assert pages[0][0] == "Chronology of events"
    found = rows(of.matter, of.plan, "chronology")
    told = [line for group in found.groups for row in group.rows for line in row.lines]
    assert all(line.note for line in told)
    assert "Passport, every page" in [line.label for line in told]
    assert "Declaration of Elvin Nümunəzadə, ¶ 9" in [line.label for line in told]


def test_only_lists_are_made_here() -> None:
    of = listed.everything()
    document = next(one for one in of.plan.exhibits if one.generated is None)
    with pytest.raises(ValueError, match="is no list"):
        generated.content(document, of.plan, of.matter)


def test_every_list_of_the_packet_is_one_run_of_pages() -> None:
    of = listed.everything()
    for name in MADE:
        (part,) = made(of, name).parts
        assert (part.kind, part.key) == (PartKind.GENERATED, f"generated:{name}")


def rows(matter: Matter, plan: Plan, name: str) -> Listing:
    exhibit = next(one for one in plan.exhibits if one.document == name)
    found = generated.content(exhibit, plan, matter)
    assert isinstance(found, Listing)
    return found


def test_what_leaves_the_packet_leaves_its_lists() -> None:
    """No list names a page of a paper that is not there."""
    of = listed.everything()
    for gone in ("d1", "d2", "d3", "d4", "d6"):
        items = tuple(item for item in of.matter.packet.items if item.document != gone)
        matter = replace(of.matter, packet=replace(of.matter.packet, items=items))
        left = planned(matter, of.copies)
        pages = {one.document: range(one.first, one.last + 1) for one in left.plan.exhibits}
        for name in (one for one in MADE if one != "unavailable"):
            found = rows(matter, left.plan, name)
            places = [
                line.place for group in found.groups for row in group.rows for line in row.lines
            ]
            for place in filter(None, places):
                assert any(place.page in here for here in pages.values())
                assert place.label in {one.label for one in left.plan.exhibits}


def test_dates_are_written_in_the_order_of_the_profile() -> None:
    us, es = listed.everything(), listed.everything(profile("es-regularizacion-2026"))
    assert any("Mar 26–29, 2024" in line for line in texts(us, "chronology")[0])
    assert any("26–29 mar 2024" in line for line in texts(es, "chronology")[0])
    german = listed.everything(replace(profile("generic"), language="de"))
    told = " ".join(texts(german, "chronology")[0])
    assert "26.–29. März 2024" in told
    assert FuzzyDate.parse("~2012-09").about


def _missing(words: int) -> Made:
    data = listed.copies()
    of = listed.held(listed.documents(data))
    said = " ".join(f"w{n}" for n in range(words))
    answers = tuple(
        Answer(slot.key, SlotState.COULD_NOT_GET, f"{slot.key}: {said}", said, "Nothing.")
        for slot in of.profile.checklist
    )
    return planned(replace(of, packet=replace(of.packet, answers=answers)), data)


@pytest.mark.parametrize("words", [1, 40, 150, 1200])
def test_a_signature_stays_with_what_it_stands_for(words: int) -> None:
    of = _missing(words)
    pages = texts(of, "unavailable")
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets(of, "unavailable"))
    closing = next(
        n for n, page in enumerate(pages) if any("penalty of perjury" in line for line in page)
    )
    assert closing == len(pages) - 1
    assert any("Signature of Elvin" in line for line in pages[-1])
    title = "Statement on evidence that could not be obtained"
    assert all(page[0] == f"{title}, continued" for page in pages[1:])
    said = " ".join(line for page in pages for line in page)
    for slot in of.matter.profile.checklist:
        assert f"{slot.key}: w0" in said
    assert said.count(f"w{words - 1}") >= 2 * len(of.matter.profile.checklist)


@pytest.mark.parametrize("words", [1, 40])
def test_what_is_said_of_missing_evidence_stands_together(words: int) -> None:
    for page in texts(_missing(words), "unavailable"):
        heads = [line for line in page if line.startswith(("Why not", "What I tried", "Instead"))]
        assert [line.split()[0] for line in heads] == ["Why", "What", "Instead"] * (len(heads) // 3)
