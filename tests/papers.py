"""Makes safe copies as intake makes them: every page one form, upright, and nothing else."""

import io
import random
from collections.abc import Sequence
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf
from PIL import Image

from dossier.pdf.fingerprint import fingerprints

LETTER = (612, 792)
A4 = (595, 842)
TURNED = (842, 595)
TEXT = "the witness states that officers came on this day and asked at the place named"


@cache
def noise(seed: int, size: tuple[int, int], quality: int) -> bytes:
    """Make a JPEG of nothing but noise: no two bytes of two seeds agree."""
    picture = Image.frombytes("L", size, random.Random(seed).randbytes(size[0] * size[1]))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def jpeg(rng: random.Random, size: tuple[int, int], quality: int = 38) -> bytes:
    """Make a JPEG unlike all others: one of a few, with bytes of its coded data changed."""
    data = bytearray(noise(rng.randrange(24), size, quality))
    start = data.index(b"\xff\xda") + 20
    for _ in range(50):
        at = rng.randrange(start, len(data) - 10)
        if 0xFF not in data[at - 1 : at + 2]:
            data[at] = rng.randrange(0xFF)
    return bytes(data)


def scanned(
    pages: Sequence[tuple[float, float]], seed: int = 1, picture: tuple[int, int] = (40, 52)
) -> bytes:
    """Make a safe copy of scanned pages of these sizes in points."""
    rng = random.Random(seed)
    with Pdf.new() as pdf:
        for width, height in pages:
            image = pdf.make_stream(
                jpeg(rng, picture),
                Type=Name.XObject,
                Subtype=Name.Image,
                Width=picture[0],
                Height=picture[1],
                ColorSpace=Name.DeviceGray,
                BitsPerComponent=8,
                Filter=Name.DCTDecode,
            )
            drawn = f"q {width} 0 0 {height} 0 0 cm /I Do Q".encode()
            _add(pdf, (width, height), drawn, Dictionary(XObject=Dictionary(I=image)))
        return _saved(pdf)


def written(
    pages: Sequence[tuple[float, float]], seed: int = 1, lines: int = 45, font_bytes: int = 0
) -> bytes:
    """Make a safe copy of text pages; they share one font, with a program if asked for."""
    rng = random.Random(seed)
    with Pdf.new() as pdf:
        font = pdf.make_indirect(_font(pdf, rng.randbytes(font_bytes)))
        for width, height in pages:
            text = "".join(
                f"({' '.join(rng.choices(TEXT.split(), k=12))}) '\n" for _ in range(lines)
            )
            drawn = f"BT /F 10 Tf 14 TL 60 {height - 60} Td\n{text}ET".encode()
            _add(pdf, (width, height), drawn, Dictionary(Font=Dictionary(F=font)))
        return _saved(pdf)


def sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Give the sizes of a safe copy's pages."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        boxes = [[float(edge) for edge in page.mediabox.as_list()] for page in pdf.pages]
    return tuple((box[2], box[3]) for box in boxes)


def prints(data: bytes) -> tuple[str, ...]:
    """Give the fingerprints of a safe copy's pages."""
    found, offences = fingerprints(io.BytesIO(data))
    assert offences == ()
    return found


def _font(pdf: Pdf, program: bytes) -> Dictionary:
    if not program:
        return Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/ABCDEF+Sample"),
        Flags=32,
        FontBBox=Array([0, 0, 1000, 1000]),
        ItalicAngle=0,
        Ascent=900,
        Descent=-200,
        CapHeight=700,
        StemV=80,
        FontFile2=pdf.make_stream(program, Length1=len(program)),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name("/ABCDEF+Sample"),
        FirstChar=32,
        LastChar=126,
        Widths=Array([500] * 95),
        FontDescriptor=pdf.make_indirect(descriptor),
    )


def _add(pdf: Pdf, size: tuple[float, float], drawn: bytes, resources: Object) -> None:
    form = pdf.make_stream(
        drawn,
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, *size]),
        Resources=resources,
    )
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *size]),
        Resources=Dictionary(XObject=Dictionary(P=form)),
        Contents=pdf.make_stream(b"/P Do"),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()
