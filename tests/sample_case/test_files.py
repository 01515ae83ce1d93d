"""The files of the sample case are as awkward as real ones: turned, mixed, with places in them."""

import io
from pathlib import Path

import pikepdf
import pillow_heif
import pytest
from PIL import Image, ImageOps
from pypdf import PdfReader

FILES = Path(__file__).resolve().parents[2] / "resources" / "sample-case" / "files"
GPS, TAKEN_BLOCK, TAKEN, ORIENTATION = 34853, 34665, 36867, 274


def page_sizes(name: str) -> list[tuple[int, int, int]]:
    with pikepdf.open(FILES / name) as pdf:
        return [
            (round(page.mediabox[2]), round(page.mediabox[3]), page.obj.get("/Rotate", 0))
            for page in pdf.pages
        ]


def test_the_passport_has_every_page_and_two_are_turned() -> None:
    sizes = page_sizes("passport-every-page.pdf")
    assert len(sizes) == 19  # two covers, the inside covers, 32 pages
    assert [at for at, (_, _, turn) in enumerate(sizes) if turn] == [2, 8]
    assert {turn for _, _, turn in sizes} == {0, 90, 180}


def test_letter_and_a4_upright_and_across() -> None:
    assert page_sizes("police-summons.pdf") == [(595, 842, 0)] * 2
    assert page_sizes("marriage-certificate.pdf") == [(612, 792, 0)]
    assert page_sizes("water-bill.pdf") == [(792, 612, 0)]
    assert page_sizes("court-decision.pdf")[2] == (842, 595, 270)


@pytest.mark.parametrize(
    ("name", "pages", "top", "all_marks"),
    [
        ("report-summons-detention-silence.pdf", 23, 13, 42),
        ("report-forty-cases.pdf", 25, 6, 52),
    ],
)
def test_reports_are_long_and_bring_bookmarks(
    name: str, pages: int, top: int, all_marks: int
) -> None:
    reader = PdfReader(FILES / name)
    assert len(reader.pages) == pages
    outermost = [item for item in reader.outline if not isinstance(item, list)]
    nested = [item for group in reader.outline if isinstance(group, list) for item in group]
    assert len(outermost) == top
    assert len(outermost) + len(nested) == all_marks
    for item in (*outermost, *nested):
        at = reader.get_destination_page_number(item)
        assert item.title[:12] in " ".join(reader.pages[at].extract_text().split())


def test_text_pdfs_can_be_searched_in_their_letters() -> None:
    text = PdfReader(FILES / "declaration-elvin.pdf").pages[0].extract_text()
    assert "Elvin Nümunəzadə" in text
    assert "Misəlov" in text


def test_pdfs_are_plain() -> None:
    for path in FILES.glob("*.pdf"):
        with pikepdf.open(path) as pdf:
            assert not pdf.is_encrypted
            assert set(pdf.docinfo) <= {"/Title"}
            assert "/AcroForm" not in pdf.Root


def test_the_birth_certificate_is_a_tiff_of_two_pages_across() -> None:
    with Image.open(FILES / "birth-certificate.tiff") as picture:
        assert picture.format == "TIFF"
        assert picture.n_frames == 2
        assert picture.width > picture.height


def test_two_photographs_lie_on_their_side() -> None:
    turned = []
    for path in sorted(FILES.glob("IMG_*.jpg")):
        with Image.open(path) as picture:
            assert picture.width > picture.height
            if picture.getexif()[ORIENTATION] == 6:
                turned.append(path.name)
                upright = ImageOps.exif_transpose(picture)
                assert upright.height > upright.width
    assert turned == ["IMG_20240315_070638.jpg", "IMG_20240329_113027.jpg"]


def test_five_photographs_say_where_and_all_say_when() -> None:
    placed = []
    for path in sorted(FILES.glob("IMG_*")):
        if path.suffix == ".heic":
            picture = pillow_heif.open_heif(path).to_pillow()
            block = Image.Exif()
            block.load(picture.info["exif"])
        else:
            with Image.open(path) as picture:
                block = picture.getexif()
        day = path.name.split("_")[1]
        assert block.get_ifd(TAKEN_BLOCK)[TAKEN].replace(":", "").startswith(day)
        if block.get_ifd(GPS):
            placed.append(path.name)
    assert len(placed) == 5


def test_screenshots_are_png() -> None:
    shots = sorted(FILES.glob("Screenshot_*"))
    assert len(shots) == 4
    for path in shots:
        with Image.open(io.BytesIO(path.read_bytes())) as picture:
            assert picture.format == "PNG"
            assert picture.height > 2 * picture.width
