"""PNG, JPEG 2000, JBIG2 and colour profiles, taken apart into what draws."""

import io
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from dossier.pdf import colours, jbig2, jp2, png

WORD = b"Kanari-71"


def coded(coding: str, mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize((40, 24)).convert(mode).save(file, coding, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("mode", "components", "bits"), [("1", 1, 1), ("L", 1, 8), ("RGB", 3, 8), ("P", 1, 8)]
)
def test_rows_of_a_png_are_found(mode: str, components: int, bits: int) -> None:
    rows = png.read(coded("PNG", mode))
    assert (rows.width, rows.height, rows.components, rows.bits) == (40, 24, components, bits)
    assert rows.embeddable
    assert rows.indexed == (mode == "P")
    assert png.ends_with_rows(rows)
    stride = -(-40 * components * bits // 8) + 1
    assert len(zlib.decompress(rows.rows)) == 24 * stride


@pytest.mark.parametrize("mode", ["RGBA", "LA", "I;16"])
def test_a_png_that_must_be_coded_anew_is_told(mode: str) -> None:
    assert not png.read(coded("PNG", mode)).embeddable


def test_clear_and_interlaced_pngs_are_told() -> None:
    assert not png.read(coded("PNG", transparency=(1, 2, 3))).embeddable
    interlaced = bytearray(coded("PNG"))
    interlaced[28] = 1
    assert not png.read(bytes(interlaced)).embeddable


def test_something_after_the_rows_is_seen() -> None:
    rows = png.read(coded("PNG"))
    grown = png.Png(**{**rows.__dict__, "rows": rows.rows + WORD})
    assert not png.ends_with_rows(grown)


def test_what_is_no_png_is_refused() -> None:
    with pytest.raises(ValueError, match="PNG"):
        png.read(b"\x89PNG\r\n\x1a\n")


def codestream(**options: object) -> bytes:
    return coded("JPEG2000", no_jp2=True, **options)


def test_a_jpeg_2000_keeps_its_pixels_and_loses_boxes() -> None:
    data = coded("JPEG2000", comment=WORD)
    xml = struct.pack(">I", 8 + len(WORD)) + b"xml " + WORD
    asset = struct.pack(">I", 24 + len(WORD)) + b"uuid" + bytes(16) + WORD
    clean = jp2.clean(data[:32] + xml + data[32:] + asset)
    assert WORD not in clean
    with Image.open(io.BytesIO(clean)) as after, Image.open(io.BytesIO(data)) as before:
        assert after.tobytes() == before.tobytes()


def test_comments_in_tiles_are_blanked() -> None:
    data = codestream(tile_size=(16, 16))
    at = data.find(b"\xff\x90")
    size = struct.unpack(">I", data[at + 6 : at + 10])[0]
    comment = b"\xff\x64" + struct.pack(">H", len(WORD) + 4) + b"\0\1" + WORD
    longer = data[at : at + 6] + struct.pack(">I", size + len(comment)) + data[at + 10 : at + 12]
    dirty = data[:at] + longer + comment + data[at + 12 :]
    assert WORD not in jp2.clean(dirty)
    assert len(jp2.clean(dirty)) == len(dirty)
    assert jp2.clean(data + WORD) == jp2.clean(data)


def test_a_profile_in_a_jpeg_2000_is_reduced() -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = profile.find(b"Copyright") if b"Copyright" in profile else len(profile) - 20
    profile[at : at + len(WORD)] = WORD
    colour = struct.pack(">I", 11 + len(profile)) + b"colr\x02\0\0" + bytes(profile)
    data = coded("JPEG2000")
    head = data.find(b"jp2h") - 4
    size = struct.unpack(">I", data[head : head + 4])[0]
    header = data[head + 8 : head + 30] + colour
    dirty = (
        data[:head] + struct.pack(">I", 8 + len(header)) + b"jp2h" + header + data[head + size :]
    )
    assert WORD in dirty
    assert WORD not in jp2.clean(dirty)


@given(st.binary(max_size=200))
def test_what_is_no_jpeg_2000_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="JPEG 2000"):
        jp2.clean(b"\0\0\0\x0cjP  \r\n\x87\n" + data.replace(b"jp2c", b"xxxx"))


def jbig2_picture(samples: Path, name: str) -> bytes:
    with pikepdf.open(samples / "pdf" / name) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream) and "JBIG2" in str(one.get("/Filter")):
                return one.read_raw_bytes()
    raise AssertionError(name)


def test_extensions_of_a_jbig2_are_left_out(samples: Path) -> None:
    for path in sorted((samples / "pdf").glob("bitmap-*.pdf")):
        data = jbig2_picture(samples, path.name)
        assert jbig2.clean(data) == data, path.name
        comment = struct.pack(">IBBBI", 9, 62, 0, 1, len(WORD)) + WORD
        assert jbig2.clean(comment + data) == data, path.name
        assert jbig2.clean(data + comment) == data, path.name


@given(st.binary(max_size=120))
def test_any_bytes_are_no_crash(data: bytes) -> None:
    with suppress(ValueError):
        assert len(jbig2.clean(data)) <= len(data)


def test_a_profile_keeps_colours_and_loses_words() -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = profile.rfind(b"sRGB")
    profile[at : at + 4] = b"Kana"
    reduced = colours.reduce(bytes(profile))
    assert reduced is not None
    assert (reduced.components, reduced.srgb) == (3, True)
    assert b"Kana" not in reduced.data
    picture = Image.linear_gradient("L").convert("RGB")
    target = ImageCms.createProfile("LAB")
    before, after = (
        ImageCms.profileToProfile(
            picture, ImageCms.ImageCmsProfile(io.BytesIO(data)), target, outputMode="LAB"
        )
        for data in (bytes(profile), reduced.data)
    )
    assert before is not None
    assert after is not None
    assert before.tobytes() == after.tobytes()
    again = colours.reduce(reduced.data)
    assert again is not None
    assert again.data == reduced.data


def test_other_primaries_are_not_srgb() -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at = struct.unpack(">I", profile[profile.find(b"gXYZ") + 4 :][:4])[0]
    profile[at + 8 : at + 12] = struct.pack(">i", int(0.29 * 65536))
    reduced = colours.reduce(bytes(profile))
    assert reduced is not None
    assert not reduced.srgb


@given(st.integers(0, 700), st.binary(min_size=1, max_size=8), st.integers(0, 700))
def test_a_broken_profile_is_reduced_or_refused(at: int, noise: bytes, end: int) -> None:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[at : at + len(noise)] = noise
    reduced = colours.reduce(bytes(profile[:end]))
    assert reduced is None or reduced.data[36:40] == b"acsp"
