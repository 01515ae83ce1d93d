"""A copy shows what the original shows, holds what draws and nothing else."""

import io
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageChops

from dossier.errors import Refusal
from dossier.pdf import clean, streams
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.paper import copy_pdf
from pdf.paper_making import add_page, codes, copied, font, form, form_of, saved, sheet, shown

INK = b"0.2 0.4 0.9 rg 20 20 60 40 re f BT /F 18 Tf 20 80 Td (Sampleton) Tj ET"


def same(before: Image.Image, after: Image.Image) -> bool:
    """Whether two pictures differ by rounding only."""
    if before.size != after.size:
        return False
    difference = ImageChops.difference(before, after).convert("L")
    return difference.reduce(4).getextrema()[1] < 40


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [None, [10, 15, 150, 110], [-40, -40, 900, 900]])
def test_pages_stand_upright_and_are_cut_as_they_were(rotate: int, crop: list[int] | None) -> None:
    pdf = sheet(INK)
    page = pdf.pages[0].obj
    page.Rotate = rotate
    if crop:
        page.CropBox = Array(crop)
    page.TrimBox = Array([50, 50, 60, 60])
    data, report = copied(pdf)
    assert same(shown(saved(pdf)), shown(data))
    assert "Sampleton" in report.texts[0]
    assert codes(report) == []


def test_user_units_make_a_larger_page() -> None:
    pdf = sheet(INK)
    pdf.pages[0].obj.UserUnit = 2.5
    data, report = copied(pdf)
    assert (report.pages[0].width, report.pages[0].height) == (500, 300)
    assert same(shown(saved(pdf)), shown(data, scale=0.4))


def test_attributes_come_down_from_the_tree() -> None:
    pdf = sheet(INK)
    page = pdf.pages[0].obj
    for key in ("/MediaBox", "/Resources"):
        pdf.Root.Pages[key] = page[key]
        del page[key]
    pdf.Root.Pages.Rotate = 90
    data, report = copied(pdf)
    assert (report.pages[0].width, report.pages[0].height) == (120, 200)
    assert same(shown(saved(pdf)), shown(data))


def test_a_content_in_pieces_is_one_content() -> None:
    pdf = sheet()
    pieces = (b"0.2 0.4 0.9 rg 20 20 60", b"40 re f q", b"Q BT /F 18 Tf 20 80 Td (Two) Tj ET")
    pdf.pages[0].obj.Contents = Array([pdf.make_stream(piece) for piece in pieces])
    data, report = copied(pdf)
    assert same(shown(saved(pdf)), shown(data))
    assert report.texts[0] == "Two"


def test_one_content_on_pages_with_other_fonts() -> None:
    pdf = sheet(b"BT /F 18 Tf 20 80 Td (Shared) Tj ET")
    second = add_page(pdf, b"")
    second.Contents = pdf.pages[0].obj.Contents
    second.Resources.Font.F = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier)
    )
    data, _ = copied(pdf)
    for index, name in enumerate(("/Helvetica", "/Courier")):
        _copy, drawn = form_of(data, index)
        assert drawn.Resources.Font.F.BaseFont == name


def test_only_resources_that_are_named_are_copied() -> None:
    pdf = sheet(b"/Us#65d Do")
    page = pdf.pages[0].obj
    page.Resources.XObject = Dictionary(
        {"/Used": form(pdf, INK), "/Other": form(pdf, b"BT (Secret) Tj ET")}
    )
    data, _ = copied(pdf)
    _copy, drawn = form_of(data)
    assert list(drawn.Resources.XObject.keys()) == ["/Used"]
    assert "/Font" not in drawn.Resources
    assert same(shown(saved(pdf)), shown(data))


def test_a_form_without_resources_uses_those_around_it() -> None:
    pdf = sheet(b"/X Do")
    inner = form(pdf, b"BT /F 18 Tf 5 5 Td (Old) Tj ET")
    del inner.Resources
    pdf.pages[0].obj.Resources.XObject = Dictionary(X=inner)
    data, report = copied(pdf)
    assert same(shown(saved(pdf)), shown(data))
    assert report.texts[0] == "Old"


def test_a_drawn_font_that_borrows_does_so_from_each_page() -> None:
    pdf = sheet(b"BT /T 20 Tf 20 50 Td (a) Tj ET")
    first = pdf.pages[0].obj
    second = add_page(pdf, b"BT /T 20 Tf 20 50 Td (b) Tj ET")
    first.Resources.Font = Dictionary(One=font(pdf))
    second.Resources.Font = Dictionary(Two=font(pdf))
    procs = {
        f"/{name}": pdf.make_stream(
            b"1 0 d0 q 0.1 0 0 0.1 0 0 cm BT /%b 10 Tf (%b) Tj ET Q" % parts
        )
        for name, *parts in (("a", b"One", b"X"), ("b", b"Two", b"Y"))
        for parts in (tuple(parts),)
    }
    drawn = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 1, 1]),
            FontMatrix=Array([1, 0, 0, 1, 0, 0]),
            CharProcs=Dictionary(procs),
            Encoding=Dictionary(Differences=Array([97, Name.a, Name.b])),
            FirstChar=97,
            LastChar=98,
            Widths=Array([1, 1]),
        )
    )
    first.Resources.Font.T = second.Resources.Font.T = drawn
    data, _ = copied(pdf)
    for index, borrowed in enumerate(("/One", "/Two")):
        _copy, shown_form = form_of(data, index)
        assert borrowed in shown_form.Resources.Font.T.Resources.Font


def test_fonts_may_have_any_name() -> None:
    pdf = sheet(b"BT /A 18 Tf 20 80 Td (One) Tj /JS 18 Tf (Two) Tj /a#20b 9 Tf (Three) Tj ET")
    fonts = pdf.pages[0].obj.Resources.Font
    for name in ("/A", "/JS", "/a b"):
        fonts[name] = fonts.F
    _data, report = copied(pdf)
    assert report.texts[0] == "OneTwoThree"


def test_a_drawn_font_keeps_its_glyphs() -> None:
    pdf = sheet(b"BT /T 20 Tf 20 50 Td (aa) Tj ET")
    glyph = pdf.make_stream(b"1000 0 0 0 750 750 d1 0 0 750 750 re f")
    pdf.pages[0].obj.Resources.Font.T = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 750, 750]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(square=glyph),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.square])),
        FirstChar=97,
        LastChar=97,
        Widths=Array([1000]),
    )
    data, _ = copied(pdf)
    picture = shown(data)
    assert picture.getpixel((25, 65)) == (0, 0, 0)
    assert same(shown(saved(pdf)), picture)


def test_a_form_that_draws_itself_ends() -> None:
    pdf = sheet(b"/X Do")
    loop = form(pdf, INK + b" /X Do")
    loop.Resources.XObject = Dictionary(X=loop)
    pdf.pages[0].obj.Resources.XObject = Dictionary(X=loop)
    data, _ = copied(pdf)
    _copy, drawn = form_of(data)
    assert b"Sampleton" in drawn.Resources.XObject.X.read_bytes()


def test_what_cannot_be_decoded_becomes_a_picture() -> None:
    pdf = sheet(INK + b" q 40 0 0 40 150 70 cm /I Do Q")
    broken = pikepdf.Stream(pdf, b"no JPEG at all")
    broken.Subtype, broken.Filter = Name.Image, Name.DCTDecode
    broken.Width, broken.Height, broken.BitsPerComponent = 8, 8, 8
    broken.ColorSpace = Name.DeviceRGB
    pdf.pages[0].obj.Resources.XObject = Dictionary(I=broken)
    data, report = copied(pdf)
    assert b"no JPEG at all" not in data
    assert same(shown(saved(pdf)), shown(data))
    assert report.texts[0] == "Sampleton"


def test_unknown_filters_are_not_copied_unseen() -> None:
    pdf = sheet(INK)
    data = saved(pdf, compress_streams=False).replace(b"/Length ", b"/Filter/Xx/Length ", 1)
    copy, report = copied(data)
    assert b"/Xx" not in copy
    assert report.pages


def test_an_endless_document_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clean, "MOST_OBJECTS", 20)
    pdf = sheet(INK)
    for _ in range(12):
        add_page(pdf, INK)
    with pytest.raises(Refusal) as refused:
        copied(pdf)
    assert refused.value.code == "too-large"


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST_DECODED", 1 << 20)
    pdf = sheet()
    packed = zlib.compress(bytes(2 << 20), 9)
    bomb = pikepdf.Stream(pdf, packed)
    bomb.Filter = Name.FlateDecode
    pdf.pages[0].obj.Contents = bomb
    with pytest.raises(Refusal) as refused:
        copied(saved(pdf, stream_decode_level=pikepdf.StreamDecodeLevel.none))
    assert refused.value.code == "memory-limit"


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        copied(pikepdf.new())
    assert refused.value.code == "no-pages"


def test_numbers_strings_and_palettes_survive() -> None:
    pdf = sheet(b"q 100 0 0 50 20 20 cm /I Do Q")
    picture = pikepdf.Stream(pdf, bytes(range(4)))
    picture.Subtype, picture.Width, picture.Height, picture.BitsPerComponent = Name.Image, 2, 2, 8
    palette = String(b"\xff\x00\x00\x00\xff\x00(\\)\x80\x00\xff")
    picture.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, 3, palette])
    pdf.pages[0].obj.Resources.XObject = Dictionary(I=picture)
    data, _ = copied(pdf)
    assert same(shown(saved(pdf)), shown(data))


def test_memory_holds_one_page_at_a_time() -> None:
    pdf = pikepdf.new()
    for index in range(60):
        page = add_page(pdf, b"q 100 0 0 50 20 20 cm /I Do Q")
        noise = Image.effect_noise((400, 300), 90 + index)
        picture = pikepdf.Stream(pdf, noise.tobytes())
        picture.Subtype, picture.Width, picture.Height = Name.Image, 400, 300
        picture.BitsPerComponent, picture.ColorSpace = 8, Name.DeviceGray
        page.Resources.XObject = Dictionary(I=picture)
    data = saved(pdf)
    written: list[int] = []
    out = ObjectWriter(lambda piece: written.append(len(piece)))
    copy_pdf(io.BytesIO(data), "", out, lambda _n, _of: None)
    assert sum(written) > 5_000_000
    assert max(written) < 200_000, "objects are written as they are reached"
