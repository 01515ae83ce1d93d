"""Files go through the real sandbox: what comes back, what is refused and how."""

import io
import random
from collections.abc import Callable
from contextlib import suppress

import pikepdf
import pypdf
import pytest
from PIL import Image

from dossier.errors import Refusal
from dossier.model.document import PageSize
from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows
from intake import dirty_pdfs
from intake.conftest import TASKS, Kept, Taken
from intake.dirty_images import CANARY, coded
from intake.dirty_pdfs import SEEN, clean, saved

TakeIn = Callable[..., Taken]


def test_a_pdf_comes_back_as_safe_copy_thumbnail_and_report(take_in: TakeIn) -> None:
    taken = take_in(dirty_pdfs.dirty("attached"))
    report = taken.report
    assert report.media_type == "application/pdf"
    assert report.pages == (PageSize(200.0, 120.0),)
    assert report.text == (SEEN,)
    assert [(one.name, one.size) for one in report.attachments] == [(CANARY, len(CANARY))]
    assert [noted.code for noted in report.noted] == ["had-attachments"]
    assert [(step.n, step.of) for step in taken.steps] == [(1, 1)]
    with Image.open(io.BytesIO(taken.thumbnail)) as shown:
        assert shown.format == "JPEG"
        assert max(shown.size) == 320
    assert_is_safe(taken)


def assert_is_safe(taken: Taken) -> None:
    """The safe copy is what later stages rely on, for three readers."""
    with pikepdf.open(io.BytesIO(taken.safe)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in pdf.trailer
        for page, size in zip(pdf.pages, taken.report.pages, strict=True):
            assert set(page.obj.keys()) == {
                "/Type",
                "/Parent",
                "/MediaBox",
                "/Resources",
                "/Contents",
            }
            box = [float(corner) for corner in page.obj.MediaBox]
            assert box == pytest.approx([0, 0, size.width, size.height], abs=0.001)
            assert list(page.obj.Resources.keys()) == ["/XObject"]
            assert list(page.obj.Resources.XObject.keys()) == ["/P"]
            assert page.obj.Contents.read_bytes().split() == [b"/P", b"Do"]
    assert len(pypdf.PdfReader(io.BytesIO(taken.safe)).pages) == len(taken.report.pages)


def test_a_picture_comes_back_as_one_page(take_in: TakeIn) -> None:
    taken = take_in(coded("JPEG", dpi=(24, 24)))
    assert taken.report.media_type == "image/jpeg"
    assert len(taken.report.pages) == 1
    assert_is_safe(taken)


@pytest.mark.parametrize("coding", ["PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"])
def test_every_picture_format_opens_behind_the_walls(take_in: TakeIn, coding: str) -> None:
    assert_is_safe(take_in(coded(coding)))


@pytest.mark.parametrize("dots", [300, 75])
def test_how_coarse_a_page_is_comes_back(take_in: TakeIn, dots: int) -> None:
    scan, file = io.BytesIO(), io.BytesIO()
    Image.new("L", (4 * dots, 3 * dots)).save(scan, "JPEG", dpi=(dots, dots))
    assert take_in(scan.getvalue()).report.dots == (dots,)
    with pikepdf.new() as pdf:
        image = pdf.make_stream(scan.getvalue(), {"/Subtype": pikepdf.Name.Image})
        image.Width, image.Height, image.Filter = 4 * dots, 3 * dots, pikepdf.Name.DCTDecode
        image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        page = pdf.add_blank_page(page_size=(288, 216)).obj
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
        page.Contents = pdf.make_stream(b"q 288 0 0 216 0 0 cm /I Do Q")
        pdf.add_blank_page(page_size=(288, 216))
        pdf.save(file)
    assert take_in(file.getvalue()).report.dots == (dots, 0)


def test_fields_are_drawn_behind_the_walls(take_in: TakeIn) -> None:
    pdf = clean()
    dirty_pdfs.PLACES["tooltip"](pdf, pdf.pages[0].obj)
    pdf.pages[0].obj.Annots[0].V = pikepdf.String("Əliyev Şahin, سارا, Мисалов, हिन्दी")
    taken = take_in(saved(pdf))
    assert "Əliyev Şahin" in taken.report.text[0]
    assert_is_safe(taken)


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"PK\x03\x04" + bytes(40), "unsupported-type", "application/zip"),
        (b"hello", "unsupported-type", "text/plain"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "unsupported-type", "application/postscript"),
        (b"{\\rtf1}", "needs-pdf", "application/rtf"),
    ],
)
def test_other_files_are_refused_by_name(
    take_in: TakeIn, data: bytes, code: str, kind: str
) -> None:
    with pytest.raises(Refusal) as refused:
        take_in(data)
    assert (refused.value.code, refused.value.facts) == (code, {"type": kind})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\nnothing here\n%%EOF", "damaged"),
        (coded("JPEG")[:300], "damaged"),
        (coded("PNG")[:90], "damaged"),
        (b"II*\0\x08\0\0\0", "damaged"),
        (b"\0\0\0\x18ftypheic" + bytes(60), "damaged"),
    ],
)
def test_broken_files_are_refused_by_name(take_in: TakeIn, data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        take_in(data)
    assert refused.value.code == code


def test_a_pdf_without_pages_is_refused(take_in: TakeIn) -> None:
    pdf = pikepdf.new()
    with pytest.raises(Refusal) as refused:
        take_in(saved(pdf))
    assert refused.value.code == "no-pages"


def locked(owner: str, user: str) -> bytes:
    return saved(clean(), encryption=pikepdf.Encryption(owner=owner, user=user))


def test_a_locked_pdf_wants_its_password(take_in: TakeIn) -> None:
    data = locked("owner", "geheim")
    for wrong in ("", "wrong"):
        with pytest.raises(Refusal) as refused:
            take_in(data, wrong)
        assert refused.value.code == "encrypted"
    taken = take_in(data, "geheim")
    assert taken.report.text == (SEEN,)
    assert_is_safe(taken)


def test_a_pdf_that_only_forbids_opens(take_in: TakeIn) -> None:
    taken = take_in(locked("owner", ""))
    assert taken.report.text == (SEEN,)
    assert b"/Encrypt" not in taken.safe


def test_a_form_for_adobe_reader_alone_is_sent_back(take_in: TakeIn) -> None:
    pdf = clean()
    words = b"BT /F 12 Tf 10 100 Td (Please wait... If this message is not replaced) Tj ET"
    pdf.pages[0].obj.Contents = pdf.make_stream(words)
    pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pikepdf.Array([]), Fields=pikepdf.Array([]))
    with pytest.raises(Refusal) as refused:
        take_in(saved(pdf))
    assert refused.value.code == "needs-print"


def test_an_attachment_comes_out_whole(sandbox: Sandbox) -> None:
    inside = random.Random(3).randbytes(700_000)
    pdf = clean()
    for name, data in (("b.bin", inside), ("a.txt", b"words")):
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, data, filename=name)
    source = BytesRows(saved(pdf))
    for index, wanted in ((0, b"words"), (1, inside)):
        kept = Kept()
        request = {"index": index, "password": ""}
        call = Call(f"{TASKS}:attachment", request, (source,), kept)
        assert sandbox.run(call, Progress()) == {"size": len(wanted)}
        assert bytes(kept.streams["file"]) == wanted
    with pytest.raises(Refusal) as refused:
        sandbox.run(Call(f"{TASKS}:attachment", {"index": 2}, (source,), Kept()), Progress())
    assert refused.value.code == "damaged"


def test_one_bad_file_costs_nothing_of_the_next(take_in: TakeIn) -> None:
    noise = random.Random(9)
    whole = saved(clean())
    for _ in range(12):
        broken = bytearray(whole)
        for _ in range(20):
            broken[noise.randrange(len(broken))] = noise.randrange(256)
        with suppress(Refusal):
            take_in(bytes(broken))
    assert take_in(whole).report.text == (SEEN,)
