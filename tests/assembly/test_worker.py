"""Whatever a packet is made of, what was planned is what stands in the file."""

import io
import os
from collections.abc import Iterator
from dataclasses import astuple, replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from builds import (
    PEOPLE,
    TASKS,
    Made,
    audit,
    build,
    fill,
    matter,
    paper,
    planned,
    profile,
    scratch,
    small,
    translated,
)
from dossier.assembly.sources import sources
from dossier.errors import CannotWrite, Refusal
from dossier.model.document import Heading, Interpretation, Kind, Mark
from dossier.model.matter import Matter
from dossier.model.packet import Item, Options, Packet
from dossier.model.profile import NumberAt, PrintMode
from dossier.pdf import witness
from dossier.progress import Progress, Step
from dossier.sandbox.fork import Sandbox
from dossier.workflows.volumes import one_by_one
from papers import A4, LETTER, TURNED, scanned, written

TITLES = ["Summons", "Qərar № 5", "خطاب تعريف", "A <draft> & more " * 9, "သမ္မာန်"]
CHOICES = [(), (), ((1, 1),), ((2, 9),), ((1, 1), (3, 3))]
MARKS = [Mark(1, 0, 20), Mark(1, 30, 4000), Mark(2, 5, 9), Mark(7, 1, 2)]
SIZES = [LETTER, A4, TURNED, (200.0, 1200.5), (1190.55, 841.89), (300, 300), (14400, 20)]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


def passes(sandbox: Sandbox, made: Made, folder: Path) -> list[bytes]:
    """Build and audit every volume."""
    files: list[bytes] = []
    for volume in range(1, len(made.plan.volumes) + 1):
        data = build(sandbox, made, folder, volume)
        assert audit(sandbox, data, made.manifest(volume), folder).failures == ()
        assert audit(sandbox, data, None, folder).failures == ()
        files.append(data)
    return files


@st.composite
def packets(draw: st.DrawFn) -> Made:
    """A packet of up to eight documents: scans and text of odd sizes, some of them translated."""
    chosen = draw(st.lists(st.lists(st.sampled_from(SIZES), min_size=1, max_size=4), max_size=8))
    documents, copies, translations = [], {}, []
    for n, pages in enumerate(chosen, start=1):
        make = scanned if draw(st.booleans()) else written
        name = f"d{n}"
        copies[name] = make(pages, seed=draw(st.integers(0, 99)))
        foreign = draw(st.booleans())
        kind = draw(st.sampled_from([Kind.POLICE, Kind.MEDICAL, Kind.COUNTRY, Kind.DECLARATION]))
        title = draw(st.sampled_from(["Summons", "Qərar № 5", "خطاب", "A <draft> & more"])) * (
            n % 4
        )
        language = "az" if foreign else "en"
        marks = draw(st.lists(st.sampled_from(MARKS), max_size=3).map(tuple))
        documents.append(
            paper(name, copies[name], kind, title=title, language=language, marks=marks)
        )
        if foreign and draw(st.booleans()):
            translations.append(translated(f"t{n}", name))
    rules = profile(draw(st.sampled_from(["us-eoir", "generic"])))
    rules = replace(
        rules,
        mode=draw(st.sampled_from(PrintMode)),
        prefix=draw(st.sampled_from(["", "A-", "2026/"])),
        start=draw(st.integers(1, 4000)),
    )
    held = matter(documents, rules=rules, translations=translations)
    held = replace(held, packet=draw(wished(held)))
    return planned(held, copies, draw(st.sampled_from([None, None, 700_000])))


@st.composite
def wished(draw: st.DrawFn, held: Matter) -> Packet:
    """The packet as somebody wants it: chosen pages, own sizes, some papers on photo sheets."""
    on_sheets = tuple(name for name in held.documents if draw(st.integers(0, 3)) == 0)
    items = [
        replace(item, pages=draw(st.sampled_from(CHOICES)), as_it_is=draw(st.booleans()))
        for item in held.packet.items
    ]
    if on_sheets:
        section, each = held.profile.sections[-1].key, draw(st.sampled_from([1, 2, 4]))
        items.append(Item("photos", section, holds=on_sheets, each=each))
    options = Options(
        number_at=draw(st.sampled_from([None, *NumberAt])),
        stamp_label=draw(st.sampled_from([None, False])),
        part_line=draw(st.sampled_from([None, False])),
    )
    return replace(held.packet, items=tuple(items), options=options)


@settings(
    max_examples=int(os.environ.get("DOSSIER_PACKETS", "10")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=packets())
def test_any_packet_passes_its_audit(sandbox: Sandbox, tmp_path: Path, made: Made) -> None:
    passes(sandbox, made, tmp_path)


def test_the_same_input_gives_the_same_bytes(sandbox: Sandbox, tmp_path: Path) -> None:
    assert build(sandbox, small(), tmp_path) == build(sandbox, small(), tmp_path)


def test_volumes_number_on_and_name_each_other(sandbox: Sandbox, tmp_path: Path) -> None:
    copies = {f"d{n}": scanned([A4] * 2, n, picture=(700, 900)) for n in range(1, 7)}
    documents = [paper(name, copy, Kind.POLICE) for name, copy in copies.items()]
    made = planned(matter(documents), copies, 1_500_000)
    assert len(made.plan.volumes) > 1
    files = passes(sandbox, made, tmp_path)
    assert all(
        len(data) <= volume.bytes <= 1_500_000
        for data, volume in zip(files, made.plan.volumes, strict=True)
    )
    for data, volume in zip(files, made.plan.volumes, strict=True):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert pdf.pages[0].label == str(volume.first)
            assert str(pdf.docinfo.Title).endswith(f"{volume.number}/{len(files)}")


def test_an_exhibit_can_be_a_file_of_its_own(sandbox: Sandbox, tmp_path: Path) -> None:
    made = small()
    alone = replace(made, plan=one_by_one(made.plan))
    files = passes(sandbox, alone, tmp_path)
    assert len(files) == 4
    with pikepdf.open(io.BytesIO(files[2])) as pdf:
        assert [page.label for page in pdf.pages] == ["9", "10", "11", "12", "13"]


def test_one_signed_certificate_is_placed_in_each_exhibit_and_stored_once(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    copies = {name: scanned([A4], n, (300, 400)) for n, name in enumerate(("d1", "d2", "d9"))}
    documents = [
        paper("d1", copies["d1"], language="az"),
        paper("d2", copies["d2"], language="az"),
        paper("d9", copies["d9"], Kind.OTHER),
    ]
    signed = [translated(f"t{n}", f"d{n}", signed="d9") for n in (1, 2)]
    made = planned(matter(documents, items=["d1", "d2"], translations=signed), copies)
    placed = [part.source for part in made.plan.volumes[0].parts if part.source]
    assert placed.count("d9") == 2
    assert sources(made.plan.volumes[0]).count("d9") == 1
    (data,) = passes(sandbox, made, tmp_path)
    with pikepdf.open(io.BytesIO(copies["d9"])) as pdf:
        picture = pdf.pages[0].Resources.XObject.P.Resources.XObject.I.read_raw_bytes()
    assert data.count(picture) == 1


def test_every_kind_of_part_is_built(sandbox: Sandbox, tmp_path: Path) -> None:
    copies = {f"d{n}": written([LETTER], n) for n in range(1, 5)}
    declaration = paper(
        "d1",
        copies["d1"],
        Kind.DECLARATION,
        interpretation=Interpretation(PEOPLE[1].id, "az"),
    )
    outline = (Heading("Deep", 0, 4), Heading("Deeper", 0, 9), Heading("Nowhere", 7, 0))
    declaration = replace(declaration, safe=replace(declaration.safe, outline=outline))
    documents = [
        declaration,
        paper("d2", copies["d2"], language="az"),
        paper("d3", copies["d3"], Kind.OTHER),
        paper("d4", copies["d4"], Kind.OTHER),
    ]
    done = translated("t1", "d2", document="d3", text="", signed="d4")
    made = planned(matter(documents, items=["d1", "d2"], translations=[done]), copies)
    kinds = {part.kind.value for part in made.plan.volumes[0].parts}
    assert kinds == {
        *("cover", "index", "divider", "document", "interpretation"),
        *("translation-cover", "translation", "certificate", "original", "service"),
    }
    passes(sandbox, made, tmp_path)


def test_a_source_that_is_no_safe_copy_stops_the_build_by_name(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    made = small()
    for bad in (b"no pdf", made.copies["d3"][:700], made.copies["d1"]):
        spoilt = replace(made, copies={**made.copies, "d3": bad})
        with pytest.raises(Refusal) as caught:
            build(sandbox, spoilt, tmp_path)
        assert caught.value.facts == {"document": "d3"}


def test_evidence_that_was_exchanged_does_not_pass(sandbox: Sandbox, tmp_path: Path) -> None:
    made = small()
    other = replace(made, copies={**made.copies, "d3": written([LETTER] * 2, seed=77)})
    report = audit(sandbox, build(sandbox, other, tmp_path), made.manifest(), tmp_path)
    assert [(one.code, dict(one.facts)["document"]) for one in report.failures] == [
        ("source-page", "d3"),
        ("source-page", "d3"),
    ]


def test_a_full_disk_is_told(sandbox: Sandbox) -> None:
    full = os.open("/dev/full", os.O_RDWR)
    try:
        with pytest.raises(CannotWrite) as caught:
            fill(sandbox, small(), 1, full)
    finally:
        os.close(full)
    assert caught.value.facts == {"reason": "full"}


def test_progress_is_told_in_pages(sandbox: Sandbox, tmp_path: Path) -> None:
    steps: list[Step] = []
    with scratch(tmp_path) as descriptor:
        fill(sandbox, small(), 1, descriptor, Progress(steps.append))
    assert {step.code for step in steps} == {"placing", "saving"}
    assert {step.of for step in steps if step.code == "placing"} == {17}
    done = [step.n for step in steps if step.code == "placing"]
    assert done == sorted(done)


def picture(data: bytes, page: int, scale: float, box: tuple[float, ...] = ()) -> Image.Image:
    """Draw a page with a reader of its own, or a part of it (left, bottom, right, top)."""
    document = pypdfium2.PdfDocument(data)
    shown = document[page]
    try:
        drawn = shown.render(scale=scale).to_pil().convert("L")
        if not box:
            return drawn
        high = shown.get_height()
        left, bottom, right, top = box
        edges = (left * scale, (high - top) * scale, right * scale, (high - bottom) * scale)
        return drawn.crop(tuple(map(round, edges)))
    finally:
        shown.close()
        document.close()


@pytest.mark.parametrize("size", [A4, TURNED, (200.0, 300.0)])
def test_evidence_looks_as_its_safe_copy_does(
    sandbox: Sandbox, tmp_path: Path, size: tuple[float, float]
) -> None:
    copies = {"d1": written([size], lines=20)}
    made = planned(matter([paper("d1", copies["d1"])]), copies)
    data = build(sandbox, made, tmp_path)
    place = made.plan.exhibits[0].last - 1
    (evidence,) = witness.read(io.BytesIO(data)).pages[place].evidence
    there = picture(data, place, 4, astuple(evidence.frame))
    here = picture(copies["d1"], 0, 4 * evidence.scale).resize(there.size)
    away = ImageChops.difference(here.reduce(8), there.reduce(8))
    assert ImageStat.Stat(away).mean[0] < 2
    assert ImageStat.Stat(ImageChops.invert(here)).mean[0] > 2
