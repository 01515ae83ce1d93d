"""Files that are one paper: one copy, in their order, and one report of the whole."""

import io

import pikepdf
import pytest
from PIL import Image

from dossier.errors import Refusal
from dossier.intake.joining import joined
from dossier.intake.report import Attachment, Part, Report
from dossier.model.document import Heading, Noted, PageSize, Said
from dossier.progress import Step
from intake import dirty_pdfs
from intake.conftest import TakeIn
from intake.dirty_images import coded, exif_of
from intake.dirty_pdfs import SEEN, clean, saved
from intake.test_tasks import assert_is_safe
from papers import prints

MODEL = 0x0110
PAGE = PageSize(612.0, 792.0)


def photo(colour: str, model: str, size: tuple[int, int] = (300, 200)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "JPEG", exif=exif_of(MODEL, model))
    return file.getvalue()


def with_bookmark(title: str, page: int, pages: int) -> bytes:
    pdf = clean()
    for _ in range(pages - 1):
        pdf.add_blank_page(page_size=(300, 300))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(title, page))
    return saved(pdf)


def test_pictures_and_pdfs_become_one_copy_in_their_order(take_in: TakeIn) -> None:
    sheet = with_bookmark("Second", 1, 2)
    files = (photo("red", "Sample Phone"), sheet, coded("TIFF"), photo("blue", "Other Phone"))
    whole = take_in(files[0], "", *files[1:])
    alone = [take_in(one) for one in files]
    report = whole.report
    assert_is_safe(whole)
    assert report.pages == tuple(page for one in alone for page in one.report.pages)
    assert len(report.pages) == 5
    assert report.text == ("", SEEN, "", "", "")
    assert report.outline == (Heading("Second", 2, 0),)
    assert (report.media_type, report.said.device) == ("image/jpeg", "Sample Phone")
    assert [part.media_type for part in report.further] == [
        "application/pdf",
        "image/tiff",
        "image/jpeg",
    ]
    assert report.further[-1].said.device == "Other Phone"
    assert whole.thumbnail == alone[0].thumbnail
    # Every page draws what it draws when its file comes alone.
    assert prints(whole.safe) == tuple(one for each in alone for one in prints(each.safe))
    assert [step for step in whole.steps if step.code == "joining"] == [
        Step("joining", n, 4) for n in range(4)
    ]


def test_what_was_noticed_names_pages_of_the_whole(take_in: TakeIn) -> None:
    torn = saved(clean())[:-40].replace(b"startxref", b"nowhere__")
    alone, whole = take_in(torn), take_in(photo("red", "A"), "", torn, torn)
    assert "repaired" in [one.code for one in alone.report.noted]
    assert [one.code for one in whole.report.noted].count("repaired") == 1
    pdf = clean()
    pdf.pages[0].obj.Contents = pdf.make_stream(
        b"BT /F 12 Tf 10 100 Td (inside) Tj 900 0 Td (outside) Tj ET"
    )
    wide = saved(pdf)
    noted = {
        one.code: dict(one.facts) for one in take_in(wide, "", coded("PNG"), wide).report.noted
    }
    assert noted["text-outside-page"] == {"pages": "1, 3"}


def test_one_file_that_cannot_be_taken_in_refuses_all(take_in: TakeIn) -> None:
    with pytest.raises(Refusal) as refused:
        take_in(coded("JPEG"), "", b"hello", coded("PNG"))
    assert refused.value.code == "unsupported-type"


def test_attachments_say_in_which_file_they_are(take_in: TakeIn) -> None:
    carrier = dirty_pdfs.dirty("attached")
    report = take_in(coded("JPEG"), "", carrier, carrier).report
    assert [one.file for one in report.attachments] == [1, 2]
    assert dict(report.noted[-1].facts) == {"count": "2"}


def test_each_thing_is_said_once_of_the_whole() -> None:
    def noted(place: str, count: str, pages: str) -> tuple[Noted, ...]:
        return (
            Noted("gps-in-original", (("place", place),)),
            Noted("lost-links", (("count", count),)),
            Noted("page-as-picture", (("pages", pages), ("why", "unreadable"))),
            Noted("repaired"),
        )

    one = Report("image/jpeg", Said(place="0, 0"), (PAGE,), noted=noted("0, 0", "2", "1"))
    two = Report(
        "application/pdf",
        Said(author="A"),
        (PAGE, PAGE),
        outline=(Heading("First", 0, 0), Heading("Second", 1, 1)),
        noted=noted("1, 1", "3", "2–3"),
        text=("a", "b"),
        attachments=(Attachment("x", 1),),
    )
    assert joined([one]) == one
    assert joined([one, two, one]) == Report(
        "image/jpeg",
        Said(place="0, 0"),
        (PAGE,) * 4,
        outline=(Heading("First", 1, 0), Heading("Second", 2, 1)),
        noted=(
            Noted("gps-in-original", (("place", "0, 0; 1, 1"),)),
            Noted("lost-links", (("count", "7"),)),
            Noted("page-as-picture", (("pages", "1, 2–3"), ("why", "unreadable"))),
            Noted("repaired"),
        ),
        text=("a", "b"),
        attachments=(Attachment("x", 1, 1),),
        further=(Part("application/pdf", Said(author="A")), Part("image/jpeg", Said(place="0, 0"))),
    )
