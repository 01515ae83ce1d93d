"""JPEGs lose every segment but those that decoding needs, and decode to the same pixels."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dossier.pdf import jpeg


def coded(mode: str = "RGB", **options: object) -> bytes:
    file = io.BytesIO()
    gradient = Image.linear_gradient("L").resize((40, 24))
    gradient.convert(mode).save(file, "JPEG", **options)
    return file.getvalue()


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as shown:
        return shown.tobytes()


def with_segment(data: bytes, marker: int, payload: bytes) -> bytes:
    size = struct.pack(">H", len(payload) + 2)
    return data[:2] + bytes((0xFF, marker)) + size + payload + data[2:]


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("restarts", [0, 2])
def test_the_picture_stays_as_it_is(mode: str, *, progressive: bool, restarts: int) -> None:
    options = {"progressive": progressive, "restart_marker_blocks": restarts}
    data = coded(mode, **options)
    taken = jpeg.read(with_segment(data, 0xFE, b"a comment"))
    assert (taken.width, taken.height, taken.bits) == (40, 24, 8)
    assert taken.components == len(mode.replace("L", "x"))
    assert taken.changed
    assert taken.whole
    assert taken.embeddable
    assert b"a comment" not in taken.data
    assert pixels(taken.data) == pixels(data)


def test_adobe_and_jfif_stay_because_colours_need_them() -> None:
    assert jpeg.read(coded("CMYK")).adobe == 0
    assert jpeg.read(coded("CMYK")).data.count(b"Adobe") == 1
    grown = with_segment(coded(), 0xEE, b"Adobe\0d\0\0\0\0\x01 and more")
    assert jpeg.read(grown).adobe == 1
    assert b"and more" not in jpeg.read(grown).data
    jfif = b"JFIF\0\x01\x02\x01\0\x48\0\x48\x02\x01" + b"secret"
    taken = jpeg.read(with_segment(coded(), 0xE0, jfif))
    assert b"secret" not in taken.data
    assert b"JFIF\0\x01\x02\x01\0\x48\0\x48\0\0" in taken.data


def test_what_it_said_is_told() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    taken = jpeg.read(coded(exif=exif, icc_profile=b"p" * 70_000))
    assert b"Maker" in taken.exif
    assert taken.icc == b"p" * 70_000
    assert b"Maker" not in taken.data
    assert len(taken.data) < 3_000


def test_chunks_of_a_profile_are_joined_by_their_number() -> None:
    data = coded()
    for number, part in ((1, b"first "), (2, b"second")):
        data = with_segment(data, 0xE2, b"ICC_PROFILE\0" + bytes((number, 2)) + part)
    assert jpeg.read(data).icc == b"first second"


def test_what_comes_after_the_end_is_left_out() -> None:
    data = coded()
    taken = jpeg.read(data + b"a film of the same moment")
    assert taken.data == jpeg.read(data).data
    assert taken.changed


def test_a_clean_one_is_not_changed() -> None:
    clean = jpeg.read(coded()).data
    again = jpeg.read(clean)
    assert again.data == clean
    assert not again.changed


def test_a_missing_end_is_told_and_added() -> None:
    taken = jpeg.read(coded()[:-2])
    assert not taken.whole
    assert taken.data.endswith(b"\xff\xd9")


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"GIF89a", b"\xff\xd8\xff\xd9", coded()[:100]])
def test_what_has_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="JPEG"):
        jpeg.read(data)


def test_what_a_pdf_cannot_hold_is_told() -> None:
    data = bytearray(coded())
    at = data.find(b"\xff\xc0")
    for frame, bits in ((0xC9, 8), (0xC3, 8), (0xC1, 12)):
        data[at + 1], data[at + 4] = frame, bits
        assert not jpeg.read(bytes(data)).embeddable


@given(st.integers(0, 600), st.integers(0, 255), st.integers(0, 700))
def test_broken_ones_are_read_or_refused(at: int, byte: int, end: int) -> None:
    data = bytearray(coded())
    data[at % len(data)] = byte
    try:
        taken = jpeg.read(bytes(data[:end]))
    except ValueError:
        return
    assert taken.data.startswith(b"\xff\xd8")
    assert taken.data.endswith(b"\xff\xd9")
