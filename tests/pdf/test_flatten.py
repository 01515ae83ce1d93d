"""What annotations and fields show stays visible, in any script; what they hide stays hidden."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pdf.paper_making import annotate, codes, copied, form, saved, sheet, shown


def pictured(report: object) -> bool:
    return any(noted.code.startswith("page-") for noted in report.noted)


def field(
    pdf: Pdf, value: str, rect: tuple[float, ...] = (20, 40, 180, 60), **more: object
) -> Object:
    """A text field without a picture of its own."""
    made = annotate(pdf, "Widget", rect, FT=Name.Tx, T=String("name"), V=String(value), **more)
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[0].obj.Annots, DA=String("/Helv 0 Tf 0 g"))
    return made


@pytest.mark.parametrize("subtype", ["Stamp", "FreeText", "Square", "Ink", "Text", "Widget"])
def test_appearances_are_put_where_they_were(subtype: str) -> None:
    pdf = sheet(b"0.9 g 0 0 200 120 re f q 3 0 0 3 0 0 cm")  # and leaves its state open
    drawn = form(pdf, b"0 0.4 0.8 rg 5 5 40 10 re f", (0, 0, 50, 20))
    drawn.Matrix = Array([0, 1, -1, 0, 0, 0])
    annotate(pdf, subtype, (60, 20, 100, 110), AP=Dictionary(N=drawn))
    data, report = copied(pdf)
    picture = shown(data)
    blue = picture.getpixel((80, 120 - 60))
    assert blue[2] > 150
    assert blue[0] < 60
    assert not pictured(report)
    if subtype != "Widget":
        assert picture.tobytes() == shown(saved(pdf)).tobytes()


@pytest.mark.parametrize("flags", [2, 32, 34])
def test_hidden_annotations_stay_hidden(flags: int) -> None:
    pdf = sheet()
    shown_as = Dictionary(N=form(pdf, b"BT /F 12 Tf 2 2 Td (Secret) Tj ET"))
    annotate(pdf, "Stamp", (20, 20, 90, 60), F=flags, AP=shown_as)
    data, report = copied(pdf)
    assert shown(data).getextrema() == ((255, 255),) * 3
    assert report.texts == ("",)


@pytest.mark.parametrize(("state", "ink"), [("/On", True), ("/Off", False), ("/Lost", False)])
def test_a_box_shows_the_state_it_is_in(state: str, *, ink: bool) -> None:
    pdf = sheet()
    states = Dictionary(On=form(pdf, b"0 0 50 20 re f"), Off=form(pdf, b""))
    annotate(
        pdf,
        "Widget",
        (20, 20, 70, 40),
        FT=Name.Btn,
        T=String("box"),
        AS=Name(state),
        AP=Dictionary(N=states),
    )
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[0].obj.Annots)
    data, report = copied(pdf)
    assert (shown(data).getextrema()[0][0] == 0) is ink
    assert not pictured(report)


@pytest.mark.parametrize(
    "value",
    ["Əliyev Şahin", "Günel Örnəkova", "Мисалов Рауф", "سارا محمدی", "12 Sampleton St.", "שרה"],
)
@pytest.mark.parametrize("outdated", [False, True])
def test_a_value_without_a_picture_is_drawn_in_its_script(value: str, *, outdated: bool) -> None:
    pdf = sheet(b"BT /F 9 Tf 20 100 Td (Name) Tj ET")
    made = field(pdf, value)
    if outdated:
        made.AP = Dictionary(N=form(pdf, b"/Tx BMC BT /F 9 Tf 2 2 Td (?liyev) Tj ET EMC"))
        pdf.Root.AcroForm.NeedAppearances = True
    data, report = copied(pdf)
    assert not pictured(report)
    assert "".join(value.split()) in "".join(report.texts[0].split())
    assert "?liyev" not in report.texts[0]
    field_area = shown(data, scale=2).crop((40, 120, 360, 160))
    assert field_area.getextrema()[0][0] < 90


def test_a_picture_that_is_not_outdated_stays() -> None:
    pdf = sheet()
    made = field(pdf, "value")
    made.AP = Dictionary(N=form(pdf, b"BT /F 9 Tf 2 2 Td (as drawn) Tj ET", (0, 0, 160, 20)))
    _data, report = copied(pdf)
    assert report.texts == ("as drawn",)


def test_letters_that_no_font_has_are_told() -> None:
    pdf = sheet()
    field(pdf, "名前 Elvin")
    _data, report = copied(pdf)
    assert codes(report) == ["letters-not-drawn"]
    assert dict(report.noted[0].facts) == {"letters": "前 名"}
    assert "Elvin" in report.texts[0]


def test_long_lines_are_made_to_fit_and_long_texts_wrapped() -> None:
    pdf = sheet()
    field(pdf, "a long line of text that is wider than its field is and must be seen whole")
    many = "many words for a field of several lines " * 5
    annotate(pdf, "Widget", (20, 65, 180, 115), FT=Name.Tx, T=String("b"), V=String(many), Ff=4096)
    pdf.Root.AcroForm.Fields = pdf.pages[0].obj.Annots
    data, report = copied(pdf)
    text = " ".join(report.texts[0].split())
    assert "must be seen whole" in text
    assert text.count("several lines") == 5
    picture = shown(data, scale=2)
    assert picture.crop((362, 0, 400, 240)).getextrema()[0][0] == 255, "nothing leaves its field"


def test_cells_hold_a_letter_each() -> None:
    pdf = sheet()
    field(pdf, "A012", (20, 40, 180, 60), Ff=1 << 24, MaxLen=8)
    data, _ = copied(pdf)
    picture = shown(data, scale=2)
    inked = [
        picture.crop((40 + 40 * cell, 120, 80 + 40 * cell, 160)).getextrema()[0][0] < 128
        for cell in range(8)
    ]
    assert inked == [True] * 4 + [False] * 4


def test_choices_show_their_words_and_passwords_none() -> None:
    pdf = sheet()
    options = Array([Array([String("z1"), String("Sampleton")]), String("other")])
    annotate(
        pdf, "Widget", (20, 40, 180, 60), FT=Name.Ch, T=String("town"), V=String("z1"), Opt=options
    )
    annotate(
        pdf, "Widget", (20, 70, 180, 90), FT=Name.Tx, T=String("word"), V=String("secret"), Ff=8192
    )
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[0].obj.Annots)
    _data, report = copied(pdf)
    assert "Sampleton" in report.texts[0]
    assert "******" in report.texts[0]
    assert "secret" not in report.texts[0]


def test_values_come_down_from_the_parent_field() -> None:
    pdf = sheet()
    kid = annotate(pdf, "Widget", (20, 40, 180, 60))
    parent = pdf.make_indirect(
        Dictionary(FT=Name.Tx, T=String("p"), V=String("Şəki"), Kids=Array([kid]))
    )
    kid.Parent = parent
    pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))
    _data, report = copied(pdf)
    assert report.texts == ("Şəki",)


def test_frames_and_ticks_without_a_picture_are_drawn() -> None:
    pdf = sheet()
    look = Dictionary(BC=Array([1, 0, 0]), BG=Array([0.9, 0.9, 1]))
    annotate(
        pdf,
        "Widget",
        (20, 40, 60, 80),
        FT=Name.Btn,
        T=String("tick"),
        V=Name.Yes,
        MK=look,
    )
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[0].obj.Annots)
    data, _ = copied(pdf)
    picture = shown(data, scale=2)
    assert picture.getpixel((41, 120))[0] > 200 > picture.getpixel((41, 120))[1]
    assert max(picture.getpixel((80, 120))) < 80


def test_a_field_that_lies_on_its_side_is_turned() -> None:
    pdf = sheet()
    field(pdf, "turned words", (20, 10, 40, 110), MK=Dictionary(R=90))
    data, report = copied(pdf)
    assert "turned words" in report.texts[0]
    box = shown(data, scale=2).convert("L").point(lambda v: 255 * (v < 128)).getbbox()
    assert box is not None
    assert box[3] - box[1] > 3 * (box[2] - box[0])


def test_fields_that_no_form_lists_are_seen() -> None:
    pdf = sheet(b"BT /F 9 Tf 20 100 Td (Merged) Tj ET")
    drawn = form(pdf, b"BT /F 9 Tf 2 5 Td (filled in) Tj ET")
    annotate(pdf, "Widget", (20, 40, 70, 60), FT=Name.Tx, T=String("x"), AP=Dictionary(N=drawn))
    _data, report = copied(pdf)
    assert "filled in" in report.texts[0]
    assert not pictured(report)


QUAD = [20, 68, 120, 68, 20, 45, 120, 45]


@pytest.mark.parametrize(
    ("subtype", "entries", "at", "colour"),
    [
        ("Highlight", {"QuadPoints": Array(QUAD), "C": Array([1, 1, 0])}, (110, 64), (255, 255, 0)),
        ("Underline", {"QuadPoints": Array(QUAD), "C": Array([1, 0, 0])}, (70, 74), (255, 0, 0)),
        ("StrikeOut", {"QuadPoints": Array(QUAD), "C": Array([1, 0, 0])}, (110, 63), (255, 0, 0)),
        ("Square", {"IC": Array([0, 1, 0])}, (30, 60), (0, 255, 0)),
        ("Circle", {"IC": Array([0, 1, 0])}, (70, 60), (0, 255, 0)),
        ("Line", {"L": Array([20, 45, 120, 68]), "BS": Dictionary(W=6)}, (70, 63), (0, 0, 0)),
        (
            "Polygon",
            {"Vertices": Array([20, 45, 120, 45, 20, 68]), "IC": Array([0, 0, 1])},
            (30, 70),
            (0, 0, 255),
        ),
        (
            "PolyLine",
            {"Vertices": Array([20, 56, 120, 56]), "BS": Dictionary(W=4)},
            (110, 64),
            (0, 0, 0),
        ),
        (
            "Ink",
            {"InkList": Array([Array([20, 56, 120, 56])]), "BS": Dictionary(W=4)},
            (110, 64),
            (0, 0, 0),
        ),
    ],
)
def test_marks_without_a_picture_are_drawn(
    subtype: str,
    entries: dict[str, object],
    at: tuple[int, int],
    colour: tuple[int, int, int],
) -> None:
    pdf = sheet(b"BT /F 9 Tf 20 100 Td (Marked words) Tj ET")
    annotate(pdf, subtype, (20, 45, 120, 68), **entries)
    data, report = copied(pdf)
    assert codes(report) == []
    found = shown(data).getpixel(at)
    assert max(abs(a - b) for a, b in zip(found, colour, strict=True)) < 140


def test_words_written_on_a_page_without_a_picture_are_drawn() -> None:
    pdf = sheet()
    annotate(
        pdf, "FreeText", (20, 45, 180, 80), Contents=String("Yazılıb: Şəki"), DA=String("1 0 0 rg")
    )
    data, report = copied(pdf)
    assert report.texts == ("Yazılıb: Şəki",)
    assert codes(report) == []
    assert any(red > 200 and green < 120 for _, (red, green, _b) in shown(data).getcolors(99_999))


def test_what_we_cannot_draw_and_viewers_do_makes_the_page_a_picture() -> None:
    pdf = sheet(b"BT /F 18 Tf 20 50 Td (Noted words) Tj ET")
    annotate(pdf, "Text", (150, 80, 170, 100), C=Array([1, 1, 0]))
    data, report = copied(pdf)
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("page-as-picture", {"pages": "1", "why": "lost"})
    ]
    assert report.texts == ("Noted words",), "the words stay searchable"
    with pikepdf.open(io.BytesIO(data)) as copy:
        assert copy.pages[0].obj.Resources.XObject.P.Resources.XObject.I.Subtype == "/Image"


def test_a_page_that_becomes_a_picture_keeps_what_only_we_draw() -> None:
    pdf = sheet(b"BT /F 18 Tf 20 95 Td (Noted) Tj ET")
    annotate(pdf, "Text", (150, 80, 170, 100), C=Array([1, 1, 0]))
    corners = Array([20, 45, 120, 45, 20, 68])
    annotate(pdf, "Polygon", (20, 45, 120, 68), Vertices=corners, IC=Array([0, 0, 1]))
    field(pdf, "Əliyev", (20, 10, 120, 30))
    data, report = copied(pdf)
    assert codes(report) == ["page-as-picture"]
    picture = shown(data, scale=2)
    red, _green, blue = picture.getpixel((60, 140))
    assert red < 60
    assert blue > 200
    assert picture.crop((40, 180, 240, 220)).convert("L").getextrema()[0] < 90
    assert "Əliyev" in report.texts[0]


def test_what_nobody_draws_is_said() -> None:
    pdf = sheet(b"BT /F 18 Tf 20 50 Td (Stamped) Tj ET")
    annotate(pdf, "Stamp", (100, 80, 170, 100), Name=Name.Approved)
    _data, report = copied(pdf)
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("annotation-not-drawn", {"pages": "1"})
    ]


def test_comments_are_counted() -> None:
    pdf = sheet()
    drawn = Dictionary(N=form(pdf, b"0 0 9 9 re f"))
    annotate(pdf, "Text", (10, 10, 20, 20), Contents=String("between us"), AP=drawn)
    annotate(pdf, "Popup", (10, 10, 20, 20), Contents=String("between us"))
    data, report = copied(pdf)
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("lost-comments", {"count": "1"})
    ]
    assert b"between us" not in data


def test_links_are_counted() -> None:
    pdf = sheet()
    for address in ("https://example.org/a", "https://example.org/b"):
        action = Dictionary(S=Name.URI, URI=String(address))
        annotate(pdf, "Link", (20, 40, 60, 80), A=action)
    data, report = copied(pdf)
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("lost-links", {"count": "2"})
    ]
    assert b"example.org" not in data
