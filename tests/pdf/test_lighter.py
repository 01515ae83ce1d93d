"""A lighter copy has the same pages: only its pictures have fewer dots or no colour."""

import io
import random
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from dossier.errors import Refusal
from dossier.pdf.drawn_pictures import dots_of_copy
from dossier.pdf.fingerprint import drawings
from dossier.pdf.lighter import Lightened, lighten
from dossier.pdf.objects import ObjectWriter, reference
from dossier.pdf.paper import copy_pdf
from dossier.pdf.resample import Wanted
from pdf.paper_making import shown

INCH = 72


def noisy(mode: str, size: tuple[int, int]) -> Image.Image:
    """A picture that no coding makes small, with a black corner."""
    rng = random.Random(size[0])
    picture = Image.frombytes("RGB", size, rng.randbytes(size[0] * size[1] * 3))
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 3, size[1] // 3), fill="black")
    return picture.convert(mode)


def coded(picture: Image.Image, *, lossless: bool = False) -> tuple[dict[str, bytes], bytes]:
    """A picture as a stream of a PDF."""
    spaces = {
        "L": b"/DeviceGray",
        "RGB": b"/DeviceRGB",
        "CMYK": b"/DeviceCMYK",
        "1": b"/DeviceGray",
    }
    entries = {
        "/Type": b"/XObject",
        "/Subtype": b"/Image",
        "/Width": b"%d" % picture.width,
        "/Height": b"%d" % picture.height,
        "/BitsPerComponent": b"1" if picture.mode == "1" else b"8",
        "/ColorSpace": spaces[picture.mode],
    }
    if lossless:
        return entries, picture.tobytes()
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=95)
    return {**entries, "/Filter": b"/DCTDecode"}, file.getvalue()


def safe_copy(
    *pictures: tuple[dict[str, bytes], bytes],
    wide: float = 4 * INCH,
    operators: bytes = b"",
    also: bytes = b"",
) -> bytes:
    """A safe copy: one page a picture, `wide` points wide and high, with a line of text."""
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    for entries, data in pictures:
        image = out.reserve()
        out.put_stream(image, entries, data)
        form = out.reserve()
        font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        named = reference(image)
        frame = {
            "/Type": b"/XObject",
            "/Subtype": b"/Form",
            "/BBox": b"[0 0 %d %d]" % (wide, wide),
            "/Resources": b"<</XObject<</I %b>>/Font<</F %b>>%b>>"
            % (named, font, also.replace(b"IMAGE", named)),
        }
        drawn = operators or b"q %d 0 0 %d 0 0 cm /I Do Q" % (wide, wide)
        out.put_stream(form, frame, drawn + b" BT /F 9 Tf 5 5 Td (small print) Tj ET")
        out.add_page(form, wide, wide)
    out.finish()
    return file.getvalue()


def made(source: bytes, wanted: Wanted) -> tuple[bytes, Lightened]:
    file = io.BytesIO()
    told = lighten(io.BytesIO(source), wanted, file.write, lambda _n, _of: None)
    return file.getvalue(), told


def pictures(data: bytes) -> list[tuple[int, int, str, str]]:
    """Width, height, colours, coding of each page's picture."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [page.obj.Resources.XObject.P.Resources.XObject.I for page in pdf.pages]
        return [
            (int(one.Width), int(one.Height), str(one.ColorSpace), str(one.get("/Filter")))
            for one in found
        ]


@pytest.mark.parametrize("lossless", [False, True])
def test_a_scan_keeps_the_dots_that_are_wanted_and_no_more(*, lossless: bool) -> None:
    source = safe_copy(coded(noisy("RGB", (1200, 1200)), lossless=lossless))
    lighter, told = made(source, Wanted(150))
    assert told == Lightened(1, (300.0,), (150.0,))
    assert [one[:3] for one in pictures(lighter)] == [(600, 600, "/DeviceRGB")]
    assert len(lighter) < len(source) / 2
    assert drawings(io.BytesIO(lighter)) == drawings(io.BytesIO(source))
    corner = shown(lighter, 0, 1).getpixel((20, 20))
    assert isinstance(corner, tuple)
    assert max(corner) < 40


def test_colour_goes_where_grey_is_wanted_and_dots_stay() -> None:
    source = safe_copy(coded(noisy("RGB", (600, 600))), coded(noisy("L", (600, 600))))
    lighter, told = made(source, Wanted(grey=True))
    assert told == Lightened(1, (150.0, 150.0), (150.0, 150.0))
    assert [one[2] for one in pictures(lighter)] == ["/DeviceGray", "/DeviceGray"]
    page = shown(lighter, 0, 1)
    red, green, blue = page.split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()


def test_a_picture_is_measured_where_it_is_largest() -> None:
    twice = b"q 144 0 0 144 0 0 cm /I Do Q q 288 0 0 288 0 0 cm /I Do Q"
    source = safe_copy(coded(noisy("RGB", (1200, 1200))), operators=twice)
    lighter, told = made(source, Wanted(100))
    assert told.before == (300.0,)
    assert pictures(lighter)[0][:2] == (400, 400)


def test_a_turned_and_nested_picture_is_measured_too() -> None:
    turned = b"q 0 288 -288 0 288 0 cm q 1 0 0 1 0 0 cm /I Do Q Q"
    lighter, told = made(
        safe_copy(coded(noisy("RGB", (1200, 1200))), operators=turned), Wanted(200)
    )
    assert (told.before, told.after) == ((300.0,), (200.0,))
    assert pictures(lighter)[0][:2] == (800, 800)


def black_and_white() -> tuple[dict[str, bytes], bytes]:
    return coded(noisy("1", (1200, 1200)), lossless=True)


def with_entries(**more: bytes) -> tuple[dict[str, bytes], bytes]:
    entries, data = coded(noisy("RGB", (1200, 1200)))
    return {**entries, **{f"/{key}": value for key, value in more.items()}}, data


def of_one_ink() -> tuple[dict[str, bytes], bytes]:
    entries, data = coded(noisy("L", (1200, 1200)))
    tint = b"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[0 0 0 1]/N 1>>"
    return {**entries, "/ColorSpace": b"[/Separation/Black/DeviceCMYK %b]" % tint}, data


@pytest.mark.parametrize(
    "left",
    [
        pytest.param(black_and_white(), id="black and white"),
        pytest.param(with_entries(Mask=b"[0 10 0 10 0 10]"), id="a mask of colours"),
        pytest.param(with_entries(Decode=b"[1 0 1 0 1 0]"), id="turned colours"),
        pytest.param(with_entries(ImageMask=b"true"), id="a stencil"),
        pytest.param(coded(noisy("CMYK", (1200, 1200))), id="four inks"),
        pytest.param(of_one_ink(), id="one ink"),
        pytest.param(coded(noisy("RGB", (320, 320))), id="few dots as it is"),
        pytest.param((coded(noisy("RGB", (1200, 1200)))[0], b"no jpeg"), id="damaged"),
    ],
)
def test_what_has_rules_of_its_own_stays_byte_for_byte(
    left: tuple[dict[str, bytes], bytes],
) -> None:
    source = safe_copy(left)
    lighter, told = made(source, Wanted(100))
    assert told.reduced == 0
    with pikepdf.open(io.BytesIO(lighter)) as pdf:
        kept = pdf.pages[0].obj.Resources.XObject.P.Resources.XObject.I
        assert kept.read_raw_bytes() == left[1]


def test_a_picture_that_would_get_bigger_stays() -> None:
    plain = Image.new("RGB", (1200, 1200), "white")
    source = safe_copy(coded(plain, lossless=False))
    rows = Image.effect_noise((120, 120), 90).convert("RGB")
    tiny = io.BytesIO()
    rows.save(tiny, "JPEG", quality=2)
    entries, _ = coded(rows)
    _, told = made(safe_copy((entries, tiny.getvalue()), wide=60), Wanted(100))
    assert told.reduced == 0
    assert len(made(source, Wanted(100))[0]) <= len(source) + 200


def test_a_picture_that_a_pattern_draws_too_is_left_alone() -> None:
    pattern = b"/Pattern<</Q<</PatternType 1/Resources<</XObject<</I IMAGE>>>>>>>>"
    source = safe_copy(coded(noisy("RGB", (1200, 1200))), also=pattern)
    assert made(source, Wanted(100))[1].reduced == 0


def test_what_is_no_safe_copy_is_refused() -> None:
    for data in (b"", b"%PDF-1.7 nothing", pikepdf_page()):
        with pytest.raises(Refusal) as caught:
            made(data, Wanted(100))
        assert caught.value.code == "damaged"


def pikepdf_page() -> bytes:
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(file)
    return file.getvalue()


def test_a_changed_word_a_page_less_and_another_size_are_seen() -> None:
    one = coded(noisy("RGB", (300, 300)))
    source = drawings(io.BytesIO(safe_copy(one, one)))
    assert drawings(io.BytesIO(safe_copy(one, coded(noisy("L", (90, 80)))))) == source
    assert drawings(io.BytesIO(safe_copy(one))) != source
    assert drawings(io.BytesIO(safe_copy(one, one, wide=300))) != source
    word = b"q 288 0 0 288 0 0 cm /I Do Q BT (more) Tj ET"
    assert drawings(io.BytesIO(safe_copy(one, one, operators=word))) != source


@settings(max_examples=25, deadline=None)
@given(
    side=st.integers(80, 700),
    mode=st.sampled_from(["L", "RGB"]),
    lossless=st.booleans(),
    dots=st.one_of(st.none(), st.integers(40, 300)),
    grey=st.booleans(),
)
def test_nothing_grows_and_nothing_else_changes(
    *, side: int, mode: str, lossless: bool, dots: int | None, grey: bool
) -> None:
    source = safe_copy(coded(noisy(mode, (side, side)), lossless=lossless))
    lighter, told = made(source, Wanted(dots, grey))
    assert len(lighter) <= len(source) + 100
    assert told.after[0] <= told.before[0] + 0.01
    assert pictures(lighter)[0][0] <= side
    assert drawings(io.BytesIO(lighter)) == drawings(io.BytesIO(source))


def test_a_small_coarse_seal_says_nothing_of_a_page() -> None:
    scan, seal = noisy("RGB", (800, 800)), noisy("RGB", (70, 70))
    letter = b"q 288 0 0 288 0 0 cm /I Do Q"
    assert dots_of_copy(safe_copy(coded(scan), operators=letter)) == 200
    assert dots_of_copy(safe_copy(coded(seal), operators=b"q 72 0 0 72 0 0 cm /I Do Q")) == 0
    assert dots_of_copy(safe_copy(coded(seal), operators=letter)) == 18


def test_real_scans_and_forms_become_lighter_and_stay_what_they_are(samples: Path) -> None:
    files = [*sorted(samples.glob("scans/*.pdf")), *sorted(samples.glob("forms/*.pdf"))]
    reduced = 0
    for file in files:
        safe = io.BytesIO()
        out = ObjectWriter(safe.write)
        try:
            copy_pdf(io.BytesIO(file.read_bytes()), "", out, lambda _n, _of: None)
        except Refusal:
            continue
        out.finish()
        lighter, told = made(safe.getvalue(), Wanted(72, grey=True))
        reduced += told.reduced
        assert drawings(io.BytesIO(lighter)) == drawings(io.BytesIO(safe.getvalue())), file.name
        assert not told.reduced or len(lighter) < len(safe.getvalue()), file.name
    assert reduced > 2
