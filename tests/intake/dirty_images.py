"""Small pictures with a word hidden in each place where picture formats keep words."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pillow_heif
from PIL import Image, ImageCms, PngImagePlugin, TiffImagePlugin

CANARY = "Kanari-71-Qaranqush"
WORD = CANARY.encode()
WIDE = CANARY.encode("utf-16-le")
SIZE = (48, 32)
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>' + WORD + b"</creator></x:xmpmeta>"
IPTC = b"\x1c\x02\x50" + struct.pack(">H", len(WORD)) + WORD
PHOTOSHOP = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(IPTC)) + IPTC

Made = tuple[str, str, bytes]
"""Where the word is, media type, bytes."""


def picture(mode: str = "RGB") -> Image.Image:
    """A picture that isn't of one colour."""
    return Image.linear_gradient("L").resize(SIZE).convert(mode)


def coded(coding: str, mode: str = "RGB", **options: Any) -> bytes:
    """A clean picture file."""
    file = io.BytesIO()
    picture(mode).save(file, coding, **options)
    return file.getvalue()


def exif_of(tag: int, value: object) -> bytes:
    """An EXIF block with one tag of its main directory."""
    exif = Image.Exif()
    exif[tag] = value
    return exif.tobytes()


def exif_below(directory: int, tag: int, value: object) -> bytes:
    """An EXIF block with one tag of a directory below."""
    exif = Image.Exif()
    exif.get_ifd(directory)[tag] = value
    return exif.tobytes()


def exif_with_thumbnail() -> bytes:
    """An EXIF block whose thumbnail is a JPEG with a comment."""
    small = segment(0xFE, WORD, coded("JPEG"))
    tags = struct.pack(">HHII", 0x0201, 4, 1, 56) + struct.pack(">HHII", 0x0202, 4, 1, len(small))
    first = struct.pack(">H", 0) + struct.pack(">I", 14)
    second = struct.pack(">H", 2) + tags + struct.pack(">I", 0)
    head = b"MM\0*" + struct.pack(">I", 8) + first + second
    return b"Exif\0\0" + head + bytes(56 - len(head)) + small


def icc() -> bytes:
    """A colour profile whose description is the word."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    at, size = struct.unpack(">II", profile[profile.find(b"desc") + 4 :][:8])
    profile[at + 12 : at + 12 + len(WORD)] = WORD
    assert size > 12 + len(WORD)
    return bytes(profile)


def segment(marker: int, payload: bytes, jpeg: bytes) -> bytes:
    """A JPEG with one more segment at its start."""
    return (
        jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]
    )


def between_scans(jpeg: bytes) -> bytes:
    """A progressive JPEG with a comment before its last scan."""
    at = jpeg.rfind(b"\xff\xda")
    return jpeg[:at] + b"\xff\xfe" + struct.pack(">H", len(WORD) + 2) + WORD + jpeg[at:]


EXIFS: dict[str, Callable[[], bytes]] = {
    "description": lambda: exif_of(0x010E, CANARY),
    "maker": lambda: exif_of(0x010F, CANARY),
    "artist": lambda: exif_of(0x013B, CANARY),
    "copyright": lambda: exif_of(0x8298, CANARY),
    "windows author": lambda: exif_of(0x9C9D, WIDE),
    "comment": lambda: exif_below(0x8769, 0x9286, b"ASCII\0\0\0" + WORD),
    "wide comment": lambda: exif_below(0x8769, 0x9286, b"UNICODE\0" + WIDE),
    "maker note": lambda: exif_below(0x8769, 0x927C, WORD),
    "owner": lambda: exif_below(0x8769, 0xA430, CANARY),
    "serial number": lambda: exif_below(0x8769, 0xA431, CANARY),
    "place": lambda: exif_below(0x8825, 0x001B, b"ASCII\0\0\0" + WORD),
    "area": lambda: exif_below(0x8825, 0x001C, b"UNICODE\0" + WIDE),
}


def jpegs() -> Iterator[Made]:
    """JPEGs: EXIF, comments, applications' segments, what stands after the end."""
    for place, block in EXIFS.items():
        yield f"jpeg exif {place}", "image/jpeg", coded("JPEG", exif=block())
    plain, inks = coded("JPEG"), coded("JPEG", "CMYK")
    grey, steps = coded("JPEG", "L"), coded("JPEG", progressive=True)
    dirty = {
        "exif thumbnail": segment(0xE1, exif_with_thumbnail(), plain),
        "exif of inks": coded("JPEG", "CMYK", exif=EXIFS["artist"]()),
        "comment": segment(0xFE, WORD, plain),
        "comment of grey": segment(0xFE, WORD, grey),
        "comment of inks": segment(0xFE, WORD, inks),
        "comment between scans": between_scans(steps),
        "xmp": segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP, plain),
        "more xmp": segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + XMP, plain),
        "iptc": segment(0xED, PHOTOSHOP, plain),
        "profile": coded("JPEG", icc_profile=icc()),
        "pictures beside": segment(0xE2, b"MPF\0" + WORD, plain),
        "flashpix": segment(0xE2, b"FPXR\0" + WORD, plain),
        "jfif thumbnail": segment(0xE0, b"JFXX\0\x10" + WORD, plain),
        "app5": segment(0xE5, WORD, plain),
        "app11": segment(0xEB, b"JP" + WORD, plain),
        "app15": segment(0xEF, WORD, plain),
        "after adobe": segment(0xEE, b"Adobe\0d\0\0\0\0\x01" + WORD, plain),
        "reserved": segment(0xF0, WORD, plain),
        "after the end": plain + WORD,
        "picture after the end": plain + segment(0xFE, WORD, plain),
        "turned": coded("JPEG", exif=turned()),
    }
    yield from ((f"jpeg {place}", "image/jpeg", data) for place, data in dirty.items())


def turned() -> bytes:
    """An EXIF block of a photo that lies on its side."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, CANARY
    return exif.tobytes()


def chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(png: bytes, extra: bytes) -> bytes:
    """A PNG with one more chunk after its header."""
    return png[:33] + extra + png[33:]


def after_rows(png: bytes) -> bytes:
    """A PNG whose rows go on with a word."""
    at = png.find(b"IDAT") - 4
    size = struct.unpack(">I", png[at : at + 4])[0]
    rows = png[at + 8 : at + 8 + size] + WORD
    return png[:at] + chunk(b"IDAT", rows) + png[at + 12 + size :]


def pngs() -> Iterator[Made]:
    """PNGs: texts, EXIF, profile, what stands after the rows or the end."""
    plain, clear, table = coded("PNG"), coded("PNG", "RGBA"), coded("PNG", "P")
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("Author", CANARY, zip=True)
    dirty = {
        "text": with_chunk(plain, chunk(b"tEXt", b"Author\0" + WORD)),
        "text of clear": with_chunk(clear, chunk(b"tEXt", b"Author\0" + WORD)),
        "text of table": with_chunk(table, chunk(b"tEXt", b"Comment\0" + WORD)),
        "packed text": with_chunk(plain, chunk(b"zTXt", b"Author\0\0" + zlib.compress(WORD))),
        "wide text": coded("PNG", pnginfo=texts),
        "xmp": with_chunk(plain, chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)),
        "exif": coded("PNG", exif=EXIFS["artist"]()),
        "profile": coded("PNG", icc_profile=icc()),
        "own chunk": with_chunk(plain, chunk(b"prVt", WORD)),
        "after the rows": after_rows(plain),
        "after the end": plain + WORD,
    }
    yield from ((f"png {place}", "image/png", data) for place, data in dirty.items())


def tiffs() -> Iterator[Made]:
    """TIFFs: tags of text, XMP, IPTC, profile, a second page."""
    for mode in ("1", "L", "RGB"):
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[270] = CANARY
        yield f"tiff description {mode}", "image/tiff", coded("TIFF", mode, tiffinfo=tags)
    for tag, value in ((315, CANARY), (285, CANARY), (700, XMP), (34377, PHOTOSHOP)):
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[tag] = value
        if isinstance(value, bytes):
            tags.tagtype[tag] = 1
        yield f"tiff tag {tag}", "image/tiff", coded("TIFF", tiffinfo=tags)
    yield "tiff profile", "image/tiff", coded("TIFF", icc_profile=icc())
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270] = CANARY
    file = io.BytesIO()
    picture().save(file, "TIFF", save_all=True, append_images=[picture("L")], tiffinfo=tags)
    yield "tiff pages", "image/tiff", file.getvalue()
    yield "tiff after", "image/tiff", coded("TIFF") + WORD


def others() -> Iterator[Made]:
    """WebP, AVIF, HEIC, GIF, BMP."""
    artist = EXIFS["artist"]()
    for coding, media_type in (("WEBP", "image/webp"), ("AVIF", "image/avif")):
        yield f"{coding} exif", media_type, coded(coding, exif=artist)
        yield f"{coding} xmp", media_type, coded(coding, xmp=XMP)
        yield f"{coding} profile", media_type, coded(coding, icc_profile=icc())
    if pillow_heif.libheif_info()["encoders"]:
        pillow_heif.register_heif_opener()
        yield "heic exif", "image/heic", coded("HEIF", exif=artist)
        yield "heic xmp", "image/heic", coded("HEIF", xmp=XMP)
    yield "gif comment", "image/gif", coded("GIF", "P", comment=WORD)
    yield "gif after", "image/gif", coded("GIF", "P") + WORD
    yield "bmp after", "image/bmp", coded("BMP") + WORD


def everything() -> list[Made]:
    """All of them."""
    return [*jpegs(), *pngs(), *tiffs(), *others()]
