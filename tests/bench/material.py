"""Makes what the benchmarks work on: scanned documents of random paper, and documents of text."""

import random
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.embed import embed
from dossier.pdf.shape import Style

WORDS = [
    "the",
    "witness",
    "states",
    "that",
    "on",
    "this",
    "day",
    "at",
    "the",
    "place",
    "named",
    "above",
    "officers",
    "came",
    "and",
    "asked",
]
A4 = (595, 842)
LETTER = (612, 792)
HEADING = Style("sans", 14, 18, bold=True)
RUNNING = Style("serif", 10, 14)


def scan_jpeg(rng: random.Random, quality: int = 54) -> bytes:
    """Make one page of paper as a scanner would give it: 1240 x 1754, noise, lines of ink."""
    noise = Image.effect_noise((1240, 1754), rng.uniform(16, 22))
    paper = Image.merge("RGB", (noise, noise.point(lambda v: v - 6), noise.point(lambda v: v - 14)))
    pen = ImageDraw.Draw(paper)
    for y in range(160, 1600, 42):
        x = 120
        while x < 1080:
            step = rng.randint(20, 110)
            pen.line(
                (x, y, min(x + step, 1120), y + rng.randint(-2, 2)), fill=(40, 40, 60), width=9
            )
            x += step + 16
    out = BytesIO()
    paper.save(out, "JPEG", quality=quality, dpi=(150, 150))
    return out.getvalue()


def scanned_pdf(target: Path, pages: list[bytes]) -> None:
    """Write a PDF of one full-page JPEG a page, A4."""
    with pikepdf.new() as pdf:
        for jpeg in pages:
            image = pdf.make_stream(jpeg)
            image.update(
                Dictionary(
                    Type=Name.XObject,
                    Subtype=Name.Image,
                    Width=1240,
                    Height=1754,
                    ColorSpace=Name.DeviceRGB,
                    BitsPerComponent=8,
                    Filter=Name.DCTDecode,
                )
            )
            add_page(
                pdf, A4, b"q 595 0 0 842 0 0 cm /I Do Q", Dictionary(XObject=Dictionary(I=image))
            )
        pdf.save(target)


class Typist:
    """Sets pages of running text as a word processor does: embedded fonts, two faces a page."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._book = FontBook()
        self._pages = [self._page(n) for n in range(40)]

    def _page(self, number: int) -> Sheet:
        sheet = Sheet(*LETTER, self._book)
        sheet.text(72, 720, f"Chapter {number + 1}", HEADING, "left")
        for row in range(44):
            words = " ".join(self._rng.choices(WORDS, k=13))
            sheet.text(72, 690 - 14 * row, words, RUNNING, "left")
        return sheet

    def write(self, target: Path, pages: int) -> None:
        """Write a PDF of `pages` pages, with one bookmark every ten pages."""
        with pikepdf.new() as pdf:
            fonts = embed(self._book, pdf)
            named = Dictionary(Font=Dictionary({f"/{name}": fonts[name] for name in sorted(fonts)}))
            for sheet in self._rng.choices(self._pages, k=pages):
                add_page(pdf, LETTER, sheet.content, named)
            with pdf.open_outline() as outline:
                outline.root.extend(
                    pikepdf.OutlineItem(f"Part {n // 10 + 1}", n) for n in range(0, pages, 10)
                )
            pdf.save(target)


def add_page(
    pdf: pikepdf.Pdf, size: tuple[int, int], content: bytes, resources: Dictionary
) -> None:
    """Put one page at the end."""
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *size]),
        Resources=resources,
        Contents=pdf.make_stream(content),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def scanned_case(folder: Path, documents: int = 220, pages: int = 980) -> list[Path]:
    """Make `documents` scanned PDFs of `pages` pages in all, about 440 KB a page."""
    rng = random.Random(7)
    pool = [scan_jpeg(rng) for _ in range(60)]
    paths: list[Path] = []
    for n in range(documents):
        count = pages * (n + 1) // documents - pages * n // documents
        paths.append(folder / f"scan-{n + 1:03}.pdf")
        if not paths[-1].exists():
            # A comment segment of its own makes each picture a different file.
            chosen = [own_comment(rng.choice(pool), f"{n}-{k}") for k in range(count)]
            scanned_pdf(paths[-1], chosen)
    return paths


def own_comment(jpeg: bytes, text: str) -> bytes:
    """Put a comment segment into a JPEG, right after its start."""
    body = text.encode()
    return jpeg[:2] + b"\xff\xfe" + (len(body) + 2).to_bytes(2, "big") + body + jpeg[2:]


def text_case(folder: Path, documents: int = 100, pages: int = 2000) -> list[Path]:
    """Make `documents` text PDFs of `pages` pages in all."""
    typist = Typist(random.Random(11))
    paths: list[Path] = []
    for n in range(documents):
        count = pages * (n + 1) // documents - pages * n // documents
        paths.append(folder / f"text-{n + 1:03}.pdf")
        if not paths[-1].exists():
            typist.write(paths[-1], count)
    return paths
