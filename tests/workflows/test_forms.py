"""A form that was filled in shows every answer on the packet's pages, whoever filled it in."""

import io
import re
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from dossier.errors import Refusal
from dossier.model.document import Document, Kind
from dossier.vault import documents
from dossier.workflows.add import add
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Outcome, Refused, Wishes
from form_filling import COMB, MULTILINE, PEOPLE, Filled, fill

AROUND = 3.0
"""Points by which the box of a letter may reach out of its field."""
TICK = 0.03
"""Share of a box that a tick blackens at least."""


def taken(desk: Desk, file: Path) -> Document:
    """Add a form; gives its document."""
    outcomes: list[Outcome] = []
    add(desk, [file], Wishes(kind=Kind.FORM, title="Form"), outcomes.append)
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            raise Refusal(outcome.code, **dict(outcome.facts))
    return documents.all(desk.session)[-1]


def squashed(text: str) -> str:
    """Letters alone: line ends and soft hyphens of a reader don't count."""
    return re.sub(r"[\s\ufffe\x02\u00ad]", "", text)


def seen(packet: Path, first: int, document: Document, told: Sequence[Filled]) -> list[Filled]:
    """Give the answers that are not seen where they belong; `first` is the form's first page."""
    lost: list[Filled] = []
    with pypdfium2.PdfDocument(packet) as file:
        for answer in told:
            page = file[first + answer.page]
            left, bottom, right, top = _on_paper(page, document, answer)
            if answer.text is None:
                ok = _ink(page, (left, bottom, right, top)) > TICK
            else:
                layer = page.get_textpage()
                text = layer.get_text_bounded(
                    left - AROUND, bottom - AROUND, right + AROUND, top + AROUND
                )
                ok = squashed(answer.text) in squashed(text)
            lost += [] if ok else [answer]
    return lost


def _on_paper(
    page: pypdfium2.PdfPage, document: Document, answer: Filled
) -> tuple[float, float, float, float]:
    """Where a field's rectangle lies on the packet's page, from the order that draws the form."""
    content = page.get_objects(max_depth=1)
    form = next(one for one in content if one.type == 5)
    a, _, _, d, e, f = form.get_matrix().get()
    assert document.safe.pages[answer.page].width > 0
    x0, y0, x1, y1 = answer.rect
    return a * x0 + e, d * y0 + f, a * x1 + e, d * y1 + f


def _ink(page: pypdfium2.PdfPage, box: tuple[float, float, float, float]) -> float:
    wide, high = page.get_size()
    left, bottom, right, top = box
    picture = page.render(4, crop=(left, bottom, wide - right, high - top)).to_pil().convert("L")
    dark = sum(picture.histogram()[:110])
    return dark / (picture.width * picture.height)


@pytest.mark.parametrize("name", ["i-589.pdf", "g-28.pdf"])
@pytest.mark.parametrize("redraw", [True, False])
def test_every_answer_in_a_real_form_is_seen(
    desk: Desk, samples: Path, tmp_path: Path, name: str, *, redraw: bool
) -> None:
    data, told = fill((samples / "forms" / name).read_bytes(), redraw=redraw)
    file = tmp_path / name
    file.write_bytes(data)
    assert len(told) > 90
    assert {answer.text is None for answer in told} == {True, False}
    form = taken(desk, file)
    assert not {one.code for one in form.safe.noted} & {"page-as-picture", "letters-not-drawn"}
    out = tmp_path / "packet.pdf"
    built = build(desk, Order("us-eoir", out, accept=frozenset({"section-empty"})))
    (exhibit,) = built.plan.exhibits
    part = next(one for one in exhibit.parts if one.source == form.id)
    assert seen(out, part.first - built.plan.first, form, told) == []


def made(*fields: dict[str, object], size: tuple[int, int] = (400, 300)) -> Pdf:
    """A form of one page with these fields, none of which has a picture."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=size).obj
    widgets = [
        pdf.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Widget, T=String(f"f{n}"), F=4, **entries)
        )
        for n, entries in enumerate(fields)
    ]
    page.Annots = Array(widgets)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array(widgets), DA=String("/Helv 0 Tf 0 g"), NeedAppearances=True
    )
    return pdf


def text_field(
    rect: Sequence[float], value: str, flags: int = 0, **more: object
) -> dict[str, object]:
    return {"FT": Name.Tx, "Rect": Array(list(rect)), "V": String(value), "Ff": flags, **more}


def saved(pdf: Pdf, path: Path) -> Path:
    pdf.save(path)
    return path


def answers_of(
    desk: Desk, pdf: Pdf, folder: Path, told: Sequence[Filled]
) -> tuple[Document, list[Filled]]:
    form = taken(desk, saved(pdf, folder / "form.pdf"))
    out = folder / "packet.pdf"
    built = build(desk, Order("generic", out))
    part = next(one for one in built.plan.exhibits[0].parts if one.source == form.id)
    return form, seen(out, part.first - built.plan.first, form, told)


def test_every_kind_of_field_is_seen_in_every_script(desk: Desk, tmp_path: Path) -> None:
    lines = " ".join(PEOPLE)
    rects = [(20.0, 260.0 - 22 * n, 200.0, 278.0 - 22 * n) for n in range(len(PEOPLE))]
    fields = [text_field(rect, value) for rect, value in zip(rects, PEOPLE, strict=True)]
    told = [Filled(0, rect, value) for rect, value in zip(rects, PEOPLE, strict=True)]
    fields.append(text_field((210, 200, 390, 280), lines, MULTILINE))
    told.append(Filled(0, (210, 200, 390, 280), lines))
    fields.append(text_field((210, 170, 390, 190), "AB1990XYZ", COMB, MaxLen=9))
    told.append(Filled(0, (210, 170, 390, 190), "AB1990XYZ"))
    options = Array([Array([String("az"), String("Azərbaycan dili")]), String("English")])
    choice = {"FT": Name.Ch, "Rect": Array([210, 140, 390, 160]), "V": String("az"), "Opt": options}
    fields.append({**choice, "Ff": 1 << 17})
    told.append(Filled(0, (210, 140, 390, 160), "Azərbaycan dili"))
    box: dict[str, object] = {"FT": Name.Btn, "Rect": Array([210, 110, 222, 122])}
    fields.append({**box, "V": Name.Yes, "AS": Name.Yes})
    told.append(Filled(0, (210, 110, 222, 122), None))
    form, lost = answers_of(desk, made(*fields), tmp_path, told)
    assert lost == []
    assert form.safe.noted == ()


def test_an_answer_that_is_not_there_is_missed(desk: Desk, tmp_path: Path) -> None:
    rect = (20.0, 200.0, 300.0, 220.0)
    told = [Filled(0, rect, "Somebody Else"), Filled(0, (20, 20, 32, 32), None)]
    _, lost = answers_of(desk, made(text_field(rect, "Elvin")), tmp_path, told)
    assert lost == told


def test_text_that_has_no_room_is_small_and_said(desk: Desk, tmp_path: Path) -> None:
    narrow, low = (20.0, 200.0, 40.0, 214.0), (60.0, 200.0, 160.0, 212.0)
    text = "A very long answer. " * 8
    fields = (text_field(narrow, PEOPLE[1]), text_field(low, text, MULTILINE))
    told = [Filled(0, narrow, PEOPLE[1]), Filled(0, low, text)]
    form, lost = answers_of(desk, made(*fields), tmp_path, told)
    assert lost == []
    assert [(one.code, one.facts) for one in form.safe.noted] == [
        ("field-text-small", (("pages", "1"),))
    ]


def with_data(pdf: Pdf, *values: str, whole: bool = False) -> Pdf:
    """Give a form XFA data with these answers."""
    answers = "".join(f"<a{n}>{value}</a{n}>" for n, value in enumerate(values))
    data = (
        f'<xfa:datasets xmlns:xfa="x"><xfa:data><form1>{answers}</form1></xfa:data></xfa:datasets>'
    )
    stream: Object = pdf.make_stream(data.encode())
    template = pdf.make_stream(b"<template><text>Words of the form itself</text></template>")
    parts = Array([String("template"), template, String("datasets"), stream])
    pdf.Root.AcroForm.XFA = stream if whole else parts
    return pdf


@pytest.mark.parametrize("whole", [False, True])
def test_answers_that_only_adobe_reader_shows_are_said(
    desk: Desk, tmp_path: Path, *, whole: bool
) -> None:
    rect = (20.0, 200.0, 300.0, 220.0)
    field = text_field(rect, "Nümunəzadə")
    kept = with_data(made(field), "Nümunəzadə", "1", "1990-02-01", "", whole=whole)
    assert taken(desk, saved(kept, tmp_path / "kept.pdf")).safe.noted == ()
    field = text_field(rect, "Nümunəzadə")
    lost = with_data(made(field), "Nümunəzadə", "Şəhla &amp; Elvin", "Bakı", whole=whole)
    form = taken(desk, saved(lost, tmp_path / "lost.pdf"))
    assert [(one.code, one.facts) for one in form.safe.noted] == [
        ("form-values-elsewhere", (("count", "2"),))
    ]


def test_a_form_for_adobe_reader_alone_says_to_print_it(desk: Desk, tmp_path: Path) -> None:
    pdf = with_data(made(), "Elvin")
    page = pdf.pages[0].obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F=font))
    page.Contents = pdf.make_stream(b"BT /F 12 Tf 20 200 Td (Please wait...) Tj ET")
    with pytest.raises(Refusal) as caught:
        taken(desk, saved(pdf, tmp_path / "form.pdf"))
    assert caught.value.code == "needs-print"


def test_bytes_that_are_no_data_say_nothing(desk: Desk, tmp_path: Path) -> None:
    pdf = with_data(made(text_field((20, 200, 300, 220), "Elvin")))
    pdf.Root.AcroForm.XFA[3].write(b"broken", filter=Name.FlateDecode)
    file = io.BytesIO()
    pdf.save(file)
    path = tmp_path / "form.pdf"
    path.write_bytes(file.getvalue())
    assert taken(desk, path).safe.noted == ()
