"""Bytes decide the type: whatever they are, an answer comes back, and known ones are known."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake.sniff import HEAD, Way, sort
from intake.dirty_images import coded

MAGICS = [
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"II*\0",
    b"MM\0*",
    b"GIF89a",
    b"BM",
    b"RIFF\0\0\0\0WEBP",
    b"\0\0\0\x18ftypheic",
    b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1",
    b"%!PS-Adobe",
    b"From a@b",
    b"<html>",
]


@given(st.binary(max_size=4096), st.binary(max_size=64))
def test_any_bytes_get_an_answer(head: bytes, tail: bytes) -> None:
    assert sort(head, tail).media_type.count("/") == 1


@given(st.sampled_from(MAGICS), st.binary(max_size=300), st.integers(0, 40), st.integers(0, 255))
def test_a_broken_beginning_gets_an_answer(magic: bytes, rest: bytes, at: int, byte: int) -> None:
    data = bytearray(magic + rest)
    data[at % len(data)] = byte
    for end in (at, len(data)):
        assert sort(bytes(data[:end])).way in Way


@pytest.mark.parametrize(
    ("coding", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("TIFF", "image/tiff"),
        ("WEBP", "image/webp"),
        ("BMP", "image/bmp"),
        ("GIF", "image/gif"),
        ("AVIF", "image/avif"),
    ],
)
def test_pictures_are_known(coding: str, media_type: str) -> None:
    found = sort(coded(coding)[:HEAD])
    assert (found.media_type, found.way) == (media_type, Way.PICTURE)


@pytest.mark.parametrize(
    ("head", "media_type", "way"),
    [
        (b"%PDF-1.4\n", "application/pdf", Way.PAPER),
        (b"\xef\xbb\xbf%PDF-1.4\n", "application/pdf", Way.PAPER),
        (b"junk" * 200 + b"%PDF-1.4", "application/pdf", Way.PAPER),
        (b"\n1 0 obj\n<</Type/Catalog>>", "application/pdf", Way.PAPER),
        (b"junk" * 300 + b"%PDF-1.4", "text/plain", Way.OTHER),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox", "application/postscript", Way.OTHER),
        (b"\xc5\xd0\xd3\xc6", "application/postscript", Way.OTHER),
        (b"II*\0\x10\0\0\0CR\x02\0", "image/x-raw", Way.OTHER),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "image/heic", Way.PICTURE),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1miaf", "image/heif", Way.PICTURE),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1", "video/mp4", Way.OTHER),
        (b"\0\0\0\x18ftypM4A \0\0\0\0isomM4A ", "audio/mp4", Way.OTHER),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav", Way.OTHER),
        (b"{\\rtf1\\ansi", "application/rtf", Way.OFFICE),
        (b"Return-Path: <a@b>\nFrom: c", "message/rfc822", Way.OTHER),
        (b"<!DOCTYPE html><html>", "text/html", Way.OTHER),
        (b'<?xml version="1.0"?><svg xmlns="x">', "image/svg+xml", Way.OTHER),
        ("سلام, salam".encode(), "text/plain", Way.OTHER),
        ("Şəki".encode("utf-16"), "text/plain", Way.OTHER),
        (b"\0\x01\x02\x03", "application/octet-stream", Way.OTHER),
        (b"BMW is no bitmap", "text/plain", Way.OTHER),
        (b"", "text/plain", Way.OTHER),
    ],
)
def test_beginnings_are_known(head: bytes, media_type: str, way: Way) -> None:
    found = sort(head)
    assert (found.media_type, found.way) == (media_type, way)


def zipped(*names: str, stored: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, stored or "x" * 50)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "ending", "way"),
    [
        (zipped("[Content_Types].xml", "word/document.xml"), "wordprocessingml.document", "office"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "spreadsheetml.sheet", "office"),
        (zipped("a.jpg", "word/b.jpg"), "zip", "other"),
        (zipped("_chat.txt"), "zip", "other"),
        (
            zipped("mimetype", stored="application/vnd.oasis.opendocument.text"),
            "opendocument.text",
            "office",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "ole-storage", "office"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__substg1.0_37".encode("utf-16-le"),
            "ms-outlook",
            "other",
        ),
    ],
)
def test_archives_are_told_apart(data: bytes, ending: str, way: str) -> None:
    found = sort(data[:HEAD], data[-HEAD:])
    assert found.media_type.endswith(ending)
    assert found.way is Way(way)


def test_real_files_are_known(samples: Path) -> None:
    folders = {"pdf": Way.PAPER, "forms": Way.PAPER, "photos": Way.PICTURE, "mail": Way.OTHER}
    for folder, way in folders.items():
        for path in sorted((samples / folder).iterdir()):
            with path.open("rb") as file:
                assert sort(file.read(HEAD)).way is way, path.name
