"""Pictures become upright pages of a sensible size, coded as they were where that is possible."""

import io
import struct
from contextlib import suppress

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageOps, TiffImagePlugin

from dossier.errors import Refusal
from dossier.model.document import PageSize
from dossier.pdf import exif, images
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.photos import copy_picture
from dossier.pdf.safe_copy import Copied
from pdf.paper_making import codes, shown


def scene(mode: str = "RGB", size: tuple[int, int] = (160, 100)) -> Image.Image:
    """A picture with four different corners."""
    if mode == "1":
        return scene("L", size).point(lambda value: 255 * (value > 128)).convert("1")
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    wide, high = size
    draw.rectangle((0, 0, wide // 3, high // 3), fill=(200, 30, 30))
    draw.rectangle((2 * wide // 3, 0, wide, high // 3), fill=(30, 160, 30))
    draw.rectangle((0, 2 * high // 3, wide // 3, high), fill=(30, 30, 200))
    return picture.convert(mode)


def coded(coding: str, picture: Image.Image | None = None, **options: object) -> bytes:
    file = io.BytesIO()
    (picture or scene()).save(file, coding, **options)
    return file.getvalue()


def copied(data: bytes, media_type: str) -> tuple[bytes, Copied]:
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    report = copy_picture(io.BytesIO(data), media_type, out, lambda _n, _of: None)
    out.finish()
    return file.getvalue(), report


def image_of(data: bytes) -> tuple[pikepdf.Pdf, pikepdf.Object]:
    pdf = pikepdf.open(io.BytesIO(data))
    return pdf, pdf.pages[0].obj.Resources.XObject.P.Resources.XObject.I


def alike(safe: bytes, wanted: Image.Image, page: int = 0, *, off: int = 24) -> bool:
    """Whether a page shows this picture."""
    found = shown(safe, page, 2).resize((60, 60), Image.Resampling.BOX)
    wanted = wanted.convert("RGB").resize((60, 60), Image.Resampling.BOX)
    inner = (4, 4, 56, 56)
    difference = ImageChops.difference(found.crop(inner), wanted.crop(inner))
    return difference.reduce(2).convert("L").getextrema()[1] <= off


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_is_turned_and_not_coded_again(orientation: int) -> None:
    about = Image.Exif()
    about[0x0112] = orientation
    data = coded("JPEG", exif=about, quality=95)
    with Image.open(io.BytesIO(data)) as opened:
        upright = ImageOps.exif_transpose(opened)
    safe, report = copied(data, "image/jpeg")
    _pdf, image = image_of(safe)
    raw = image.read_raw_bytes()
    assert data[data.find(b"\xff\xdb") :] == raw[raw.find(b"\xff\xdb") :]
    assert alike(safe, upright)
    page = report.pages[0]
    assert (page.width > page.height) == (upright.width > upright.height)
    with Image.open(io.BytesIO(report.thumbnail)) as small:
        assert (
            ImageChops.difference(small.convert("RGB").resize((30, 30)), upright.resize((30, 30)))
            .reduce(5)
            .convert("L")
            .getextrema()[1]
            < 40
        )


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpegs_keep_their_colours(mode: str, *, progressive: bool) -> None:
    data = coded("JPEG", scene(mode), progressive=progressive, quality=95)
    safe, _ = copied(data, "image/jpeg")
    _pdf, image = image_of(safe)
    assert ("/Decode" in image) == (mode == "CMYK")
    # Inks are shown by another recipe than ours, so they may be further off.
    assert alike(safe, scene(mode), off=90 if mode == "CMYK" else 24)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16", "PA"])
def test_pngs_of_every_kind_look_as_they_did(mode: str) -> None:
    if mode == "I;16":
        picture = scene("L").convert("I").point(lambda value: value * 257).convert("I;16")
    else:
        picture = scene("P").convert("RGBA").convert("LA") if mode == "PA" else scene(mode)
    data = coded("PNG", picture)
    safe, report = copied(data, "image/png")
    assert alike(safe, scene("L" if mode in {"I;16", "LA", "PA"} else mode))
    assert report.texts == ("",)


def test_rows_of_a_png_are_not_coded_again() -> None:
    data = coded("PNG")
    safe, _ = copied(data, "image/png")
    _pdf, image = image_of(safe)
    assert image.read_raw_bytes() in data
    assert image.DecodeParms.Predictor == 15


def test_clear_parts_are_white() -> None:
    picture = scene("RGBA")
    picture.putalpha(Image.new("L", picture.size, 0))
    for coding in ("PNG", "WEBP"):
        safe, _ = copied(coded(coding, picture), f"image/{coding.lower()}")
        assert shown(safe).convert("L").getextrema()[0] > 250


@pytest.mark.parametrize(
    ("coding", "media_type"),
    [
        ("WEBP", "image/webp"),
        ("AVIF", "image/avif"),
        ("BMP", "image/bmp"),
        ("TIFF", "image/tiff"),
        ("GIF", "image/gif"),
    ],
)
def test_other_formats_look_as_they_did(coding: str, media_type: str) -> None:
    safe, _ = copied(coded(coding), media_type)
    assert alike(safe, scene(), off=40)


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "CMYK", "LAB", "I;16", "F", "P"])
def test_tiffs_of_every_kind_look_as_they_did(mode: str) -> None:
    picture = scene("L").convert("F") if mode == "F" else scene(mode if mode != "I;16" else "L")
    if mode == "I;16":
        picture = picture.convert("I").point(lambda value: value * 257).convert("I;16")
    if mode == "LAB":
        picture = Image.merge("LAB", [scene("L"), *[Image.new("L", picture.size, 128)] * 2])
        picture = Image.frombytes("LAB", picture.size, picture.tobytes())
    safe, _ = copied(coded("TIFF", picture), "image/tiff")
    gray = mode in {"L", "LAB", "I;16", "F"}
    assert alike(
        safe, scene("L") if gray else scene(mode), off=90 if mode in {"CMYK", "LAB"} else 24
    )


def test_a_tiff_of_many_pages_has_them_all() -> None:
    pages = [scene(), scene("1"), scene("L").rotate(90, expand=True)]
    data = coded("TIFF", pages[0], save_all=True, append_images=pages[1:], dpi=(40, 40))
    safe, report = copied(data, "image/tiff")
    assert len(report.pages) == len(report.texts) == 3
    for index, picture in enumerate(pages):
        assert alike(safe, picture, index)
    _pdf, image = image_of(safe)
    assert image.Filter == "/FlateDecode"
    with pikepdf.open(io.BytesIO(safe)) as pdf:
        second = pdf.pages[1].obj.Resources.XObject.P.Resources.XObject.I
        assert second.Filter == "/CCITTFaxDecode"


def test_a_tiff_that_lies_on_its_side_is_turned() -> None:
    lying = scene(size=(400, 200))
    data = coded("TIFF", lying, tiffinfo={0x0112: 6}, dpi=(100, 200))
    safe, report = copied(data, "image/tiff")
    assert alike(safe, lying.rotate(-90, expand=True))
    assert report.pages == (PageSize(72.0, 288.0),)


def test_small_versions_in_a_tiff_are_no_pages() -> None:
    frames = [scene(), scene("L", (16, 10))]
    file = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(file, new=True) as writer:
        for frame, kind in zip(frames, (0, 1), strict=True):
            frame.save(writer, "TIFF", tiffinfo={254: kind})
            writer.newFrame()
    assert len(copied(file.getvalue(), "image/tiff")[1].pages) == 1


@pytest.mark.parametrize(
    ("size", "options", "page"),
    [
        ((1700, 2200), {"dpi": (200, 200)}, (612, 792)),
        ((850, 1100), {"dpi": (100, 100)}, (612, 792)),
        ((1000, 2000), {}, (396, 792)),
        ((1000, 2000), {"dpi": (10, 10)}, (396, 792)),
        ((4000, 2000), {"dpi": (72, 72)}, (792, 396)),
        ((300, 200), {}, (300, 200)),
        ((30, 20), {}, (144, 96)),
        ((2000, 2), {}, (792, 1)),
    ],
)
def test_pages_have_a_sensible_size(
    size: tuple[int, int], options: dict[str, object], page: tuple[int, int]
) -> None:
    _safe, report = copied(coded("JPEG", Image.new("L", size), **options), "image/jpeg")
    assert (report.pages[0].width, report.pages[0].height) == pytest.approx(page, abs=0.8)


def test_a_camera_knows_no_paper() -> None:
    about = Image.Exif()
    about.get_ifd(0x8769)[0x829D] = 2.8
    data = coded("JPEG", Image.new("L", (3000, 2000)), exif=about, dpi=(300, 300))
    assert copied(data, "image/jpeg")[1].pages == (PageSize(792.0, 528.0),)


def test_what_a_photo_says_is_told_and_kept_apart() -> None:
    about = Image.Exif()
    about[0x010F], about[0x0110], about[0x013B] = "Maker", "Maker 5", "Jordan Placeholder"
    details, place = about.get_ifd(0x8769), about.get_ifd(0x8825)
    details[0x9003], details[0x9011] = "2024:03:12 14:30:00", "+04:00"
    details[0x9286] = b"UNICODE\0" + "Şəki".encode("utf-16-le")
    place[1], place[2] = "N", (40.0, 24.0, 36.0)
    place[3], place[4] = "W", (49.0, 52.0, 1.56)
    _safe, report = copied(coded("JPEG", exif=about), "image/jpeg")
    said = report.said
    assert said.captured == "2024-03-12 14:30:00 +04:00"
    assert said.place == "40.410000, -49.867100"
    assert said.device == "Maker 5"
    assert said.author == "Jordan Placeholder"
    assert ("comment", "Şəki") in said.other
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("gps-in-original", {"place": said.place}),
        ("device-in-original", {"device": "Maker 5"}),
    ]


@given(st.binary(max_size=300))
def test_a_broken_exif_says_nothing(block: bytes) -> None:
    for data in (block, b"Exif\0\0MM\0*\0\0\0\x08" + block, b"II*\0\x08\0\0\0" + block):
        assert exif.parse(data).orientation in range(1, 9)


def test_a_colour_profile_stays_where_colours_need_it() -> None:
    plain, _ = copied(coded("JPEG"), "image/jpeg")
    assert image_of(plain)[1] is not None
    pdf, image = image_of(plain)
    assert image.ColorSpace == "/DeviceRGB"
    del pdf
    wide = bytearray(_srgb())
    at = struct.unpack(">I", wide[wide.find(b"gXYZ") + 4 :][:4])[0]
    wide[at + 8 : at + 12] = struct.pack(">i", int(0.29 * 65536))
    for coding in ("JPEG", "PNG", "WEBP", "TIFF"):
        data = coded(coding, icc_profile=bytes(wide))
        safe, _ = copied(data, f"image/{coding.lower()}")
        _pdf, image = image_of(safe)
        assert image.ColorSpace[0] == "/ICCBased", coding
        assert image.ColorSpace[1].N == 3


def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_too_many_pixels_are_made_fewer_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "KEPT_PIXELS", 5_000)
    for coding in ("JPEG", "PNG", "TIFF", "WEBP"):
        safe, report = copied(coded(coding), f"image/{coding.lower()}")
        pdf, image = image_of(safe)
        assert int(image.Width) * int(image.Height) <= 5_000
        assert codes(report) == ["picture-reduced"]
        assert dict(report.noted[0].facts)["from"] == "160 × 100"
        assert alike(safe, scene(), off=60)
        del pdf
    monkeypatch.setattr(images, "MOST_PIXELS", 15_999)
    for coding in ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"):
        with pytest.raises(Refusal) as refused:
            copied(coded(coding), f"image/{coding.lower()}")
        assert refused.value.code == "too-many-pixels"


def test_a_claim_of_size_costs_no_memory() -> None:
    data = bytearray(coded("PNG"))
    data[16:24] = struct.pack(">II", 100_000, 100_000)
    with pytest.raises(Refusal):
        copied(bytes(data), "image/png")


@pytest.mark.parametrize("coding", ["JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"])
def test_cut_files_are_refused_and_never_half_grey(coding: str) -> None:
    noise = Image.effect_noise((300, 200), 80).convert("RGB")
    data = coded(coding, noise)
    for share in (0.3, 0.6, 0.9):
        with pytest.raises(Refusal) as refused:
            copied(data[: int(len(data) * share)], f"image/{coding.lower()}")
        assert refused.value.code == "damaged"


def test_only_the_end_may_be_missing() -> None:
    safe, _ = copied(coded("JPEG", quality=95)[:-2], "image/jpeg")
    assert alike(safe, scene())


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_that_was_cut_and_closed_again_is_refused(*, progressive: bool) -> None:
    noise = Image.effect_noise((300, 200), 80).convert("RGB")
    data = coded("JPEG", noise, progressive=progressive)
    for share in (0.4, 0.7):
        cut = data[: int(len(data) * share)] + b"\xff\xd9"
        if progressive:  # what is missing of a progressive one is sharpness, not rows
            copied(cut, "image/jpeg")
        else:
            with pytest.raises(Refusal) as refused:
                copied(cut, "image/jpeg")
            assert refused.value.code == "damaged"


def test_paper_that_is_white_at_the_bottom_is_taken() -> None:
    sheet = Image.new("L", (300, 400), 255)
    ImageDraw.Draw(sheet).rectangle((20, 20, 200, 60), fill=0)
    assert copied(coded("JPEG", sheet), "image/jpeg")[1].pages


def test_of_moving_pictures_the_first_is_taken_and_the_others_are_said() -> None:
    frames = [scene(), scene().rotate(180)]
    for coding in ("GIF", "WEBP", "PNG"):
        data = coded(coding, frames[0], save_all=True, append_images=frames[1:])
        safe, report = copied(data, f"image/{coding.lower()}")
        assert len(report.pages) == 1
        assert dict(report.noted[0].facts) == {"count": "2"}
        assert codes(report) == ["first-picture-only"]
        assert alike(safe, scene(), off=40)


def test_a_camera_raw_is_refused_by_name() -> None:
    data = coded("TIFF", tiffinfo={50706: b"\x01\x04\0\0"})
    with pytest.raises(Refusal) as refused:
        copied(data, "image/tiff")
    assert refused.value.code == "unsupported-type"


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"]),
    st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=8),
)
def test_broken_pictures_are_taken_or_refused(coding: str, noise: list[tuple[int, int]]) -> None:
    data = bytearray(coded(coding))
    for at, byte in noise:
        data[at % len(data)] = byte
    with suppress(Refusal):
        _safe, report = copied(bytes(data), f"image/{coding.lower()}")
        assert len(report.pages) == 1
