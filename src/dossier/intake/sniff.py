"""Says what a file is by its bytes; its name is never asked."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

HEAD: Final = 65_536
"""Bytes looked at from the start and, of an archive, from the end."""
_PDF_WITHIN: Final = 1_024
"""Readers accept a PDF header this far into a file (ISO 32000-1, Annex H.3.4.1)."""


class Way(Enum):
    """What becomes of a file."""

    PAPER = "paper"
    PICTURE = "picture"
    OFFICE = "office"
    OTHER = "other"


@dataclass(frozen=True)
class Sort:
    """A media type and the way a file of it takes."""

    media_type: str
    way: Way


_PICTURES: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
)
_OTHERS: Final = (
    (b"%!PS", "application/postscript"),
    (b"\xc5\xd0\xd3\xc6", "application/postscript"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"\0\0\x01\0", "image/vnd.microsoft.icon"),
    (b"\0\0\0\x0cjP  ", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/jp2"),
    (b"AT&TFORM", "image/vnd.djvu"),
    (b"\x1f\x8b", "application/gzip"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"From ", "application/mbox"),
)
_HEIF_BRANDS: Final = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"hevc": "image/heic",
    b"hevx": "image/heic",
    b"heim": "image/heic",
    b"heis": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
}
_GENERAL_BRANDS: Final = (b"mif1", b"msf1")
_SOUND_BRANDS: Final = (b"M4A ", b"M4B ")
_RIFF: Final = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BMP_HEADERS: Final = (12, 40, 52, 56, 64, 108, 124)
_OFFICE_ZIPS: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OPEN_DOCUMENT: Final = re.compile(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK: Final = "__substg1.0_".encode("utf-16-le")
_OBJECT: Final = re.compile(rb"(?:^|[\r\n])\d{1,10} \d{1,5} obj\b")
_MAIL: Final = re.compile(
    rb"(?i)(?:Received|Return-Path|Delivered-To|From|To|Subject|Date|MIME-Version|Message-ID): "
)
_MARKUP: Final = re.compile(rb"\s*<(?:!doctype html|html|head|body)", re.IGNORECASE)
_SVG: Final = re.compile(rb"<svg[\s>]")
_BINARY: Final = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]")


def sort(head: bytes, tail: bytes = b"") -> Sort:
    """Tell what a file is by its first (and last) HEAD bytes."""
    for told in (_picture, _paper, _archive, _known):
        found = told(head, tail)
        if found is not None:
            return found
    return _text(head)


def _picture(head: bytes, _: bytes) -> Sort | None:
    for magic, media_type in _PICTURES:
        if head.startswith(magic):
            if head[8:10] == b"CR" and media_type == "image/tiff":
                return Sort("image/x-raw", Way.OTHER)
            return Sort(media_type, Way.PICTURE)
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Sort("image/bmp", Way.PICTURE)
    if head.startswith(b"RIFF") and head[8:12] in _RIFF:
        media_type = _RIFF[head[8:12]]
        return Sort(media_type, Way.PICTURE if media_type == "image/webp" else Way.OTHER)
    return _boxed(head) if head[4:8] == b"ftyp" else None


def _boxed(head: bytes) -> Sort:
    """HEIF, AVIF, or a film: by the main brand, or where that is general by the others."""
    size = min(int.from_bytes(head[:4]), 256)
    main = head[8:12]
    brands = [main, *(head[at : at + 4] for at in range(16, size, 4))]
    if main in _GENERAL_BRANDS:
        brands.sort(key=lambda brand: brand in _GENERAL_BRANDS)
    media_type = next((_HEIF_BRANDS[brand] for brand in brands if brand in _HEIF_BRANDS), "")
    if media_type:
        return Sort(media_type, Way.PICTURE)
    return Sort("audio/mp4" if main in _SOUND_BRANDS else "video/mp4", Way.OTHER)


def _paper(head: bytes, _: bytes) -> Sort | None:
    start = head[:_PDF_WITHIN]
    if b"%PDF-" in start or (_OBJECT.search(start) and not head.startswith((b"%!PS", b"PK"))):
        return Sort("application/pdf", Way.PAPER)
    return None


def _archive(head: bytes, tail: bytes) -> Sort | None:
    if head.startswith(_OLE):
        if _OUTLOOK in head or _OUTLOOK in tail:
            return Sort("application/vnd.ms-outlook", Way.OTHER)
        return Sort("application/x-ole-storage", Way.OFFICE)
    if head.startswith(b"{\\rtf"):
        return Sort("application/rtf", Way.OFFICE)
    return _zipped(head, tail) if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) else None


def _zipped(head: bytes, tail: bytes) -> Sort:
    opened = _OPEN_DOCUMENT.search(head[:200])
    if opened is not None:
        return Sort(opened[1].decode("ascii"), Way.OFFICE)
    if b"[Content_Types].xml" in head or b"[Content_Types].xml" in tail:
        for folder, media_type in _OFFICE_ZIPS:
            if folder in head or folder in tail:
                return Sort(media_type, Way.OFFICE)
    return Sort("application/zip", Way.OTHER)


def _known(head: bytes, _: bytes) -> Sort | None:
    for magic, media_type in _OTHERS:
        if head.startswith(magic):
            return Sort(media_type, Way.OTHER)
    return None


def _text(head: bytes) -> Sort:
    start = head[:4096].removeprefix(b"\xef\xbb\xbf")
    if _SVG.search(start):
        return Sort("image/svg+xml", Way.OTHER)
    if _MARKUP.match(start):
        return Sort("text/html", Way.OTHER)
    if _MAIL.match(start):
        return Sort("message/rfc822", Way.OTHER)
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    if wide or not _BINARY.search(start):
        return Sort("text/plain", Way.OTHER)
    return Sort("application/octet-stream", Way.OTHER)
