"""A picture that carries anything but the picture is found out."""

import io
import random
import zlib

import pytest
from PIL import Image

from dossier.pdf.witness_pictures import foreign_matter
from papers import jpeg

PLAIN = jpeg(random.Random(4), (40, 52))
DCT = ("/DCTDecode",)


def segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2) + payload


def progressive() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(out, "JPEG", progressive=True)
    return out.getvalue()


@pytest.mark.parametrize("data", [PLAIN, progressive(), PLAIN + b"\n", PLAIN + b"\0\0"])
def test_a_bare_picture_passes(data: bytes) -> None:
    assert foreign_matter(data, DCT) == ""
    assert foreign_matter(zlib.compress(data), ("/FlateDecode", *DCT)) == ""


@pytest.mark.parametrize(
    ("extra", "named"),
    [
        (segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08"), "APP1"),
        (segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"), "APP1"),
        (segment(0xFE, b"taken at home"), "COM"),
        (segment(0xED, b"Photoshop 3.0\0"), "APP13"),
        (segment(0xE0, b"JFXX\0\x10thumbnail"), "APP0"),
        (segment(0xEE, b"Adobe and more than that"), "APP14"),
    ],
)
def test_a_segment_with_more_than_the_picture_is_named(extra: bytes, named: str) -> None:
    assert foreign_matter(PLAIN[:2] + extra + PLAIN[2:], DCT) == named
    scan = PLAIN.index(b"\xff\xda")
    assert foreign_matter(PLAIN[:scan] + extra + PLAIN[scan:], DCT) == named
    end = len(PLAIN) - 2
    assert foreign_matter(PLAIN[:end] + extra + PLAIN[end:], DCT) == named


def test_bytes_after_and_between_are_named() -> None:
    assert foreign_matter(PLAIN + b"hidden", DCT) == "tail"
    table = PLAIN.index(b"\xff\xdb")
    assert foreign_matter(PLAIN[:table] + b"hidden" + PLAIN[table:], DCT) == "gap"
    assert foreign_matter(b"no picture", DCT) == "head"
    assert foreign_matter(PLAIN, ("/ASCII85Decode", *DCT)) == "wrapped"


def jpeg2000() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(out, "JPEG2000", irreversible=False)
    return out.getvalue()


def box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4) + kind + content


def test_boxes_and_comments_of_jpeg_2000_are_named() -> None:
    data = jpeg2000()
    comment = data.index(b"\xff\x64")
    size = int.from_bytes(data[comment + 2 : comment + 4])
    blank = bytes(size - 4)
    bare = data[: comment + 6] + blank + data[comment + 2 + size :]
    filters = ("/JPXDecode",)
    assert foreign_matter(bare, filters) == ""
    assert foreign_matter(data, filters) == "COM"
    assert foreign_matter(bare[bare.index(b"\xff\x4f\xff\x51") :], filters) == ""
    assert foreign_matter(bare + box(b"xml ", b"<gps/>"), filters) == "xml"
    assert foreign_matter(box(b"uuid", b"0123456789abcdef") + bare, filters) == "uuid"


def test_what_has_no_place_for_more_is_not_looked_into() -> None:
    assert foreign_matter(b"anything", ("/CCITTFaxDecode",)) == ""
    assert foreign_matter(b"anything", ()) == ""
