"""What a PDF says of itself comes out as it is, and broken lists end."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from dossier.model.document import Heading
from dossier.pdf import facts
from dossier.pdf.outline import MOST, outline
from pdf.paper_making import add_page, annotate, codes, copied, saved, sheet


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D:20240312143000+03'00'", "2024-03-12 14:30:00 +03:00"),
        ("D:20240312143000Z", "2024-03-12 14:30:00"),
        ("D:2024", "2024"),
        ("20240312", "2024-03-12"),
        ("yesterday", "yesterday"),
        ("", ""),
    ],
)
def test_dates(written: str, read: str) -> None:
    assert facts.when(written) == read


def test_who_made_it_and_when() -> None:
    pdf = sheet()
    pdf.docinfo["/Author"] = String("Günel Örnəkova")
    pdf.docinfo["/CreationDate"] = String("D:20240312")
    pdf.docinfo["/Creator"] = String("Typewriter 2")
    _data, report = copied(pdf)
    assert report.said.author == "Günel Örnəkova"
    assert report.said.captured == "2024-03-12"
    assert ("program", "Typewriter 2") in report.said.other


def linked(pdf: Pdf, titles: list[tuple[str, object]]) -> None:
    """Give a document a flat outline."""
    entries = [pdf.make_indirect(Dictionary(Title=String(title))) for title, _ in titles]
    for at, (_, target) in enumerate(titles):
        if isinstance(target, Dictionary):
            entries[at].A = target
        else:
            entries[at].Dest = target
        if at + 1 < len(titles):
            entries[at].Next = entries[at + 1]
    pdf.Root.Outlines = Dictionary(First=entries[0])


def read(pdf: Pdf) -> tuple[Heading, ...]:
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    return outline(pdf, pages)


def test_bookmarks_of_every_kind_lead_to_pages() -> None:
    pdf = sheet()
    for _ in range(4):
        add_page(pdf, b"")
    pages = [page.obj for page in pdf.pages]
    named = Array([String("there"), Dictionary(D=Array([pages[3], Name.Fit]))])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=named))
    pdf.Root.Dests = Dictionary(old=Array([pages[4], Name.Fit]))
    linked(
        pdf,
        [
            ("direct", Array([pages[1], Name.Fit])),
            ("by action", Dictionary(S=Name.GoTo, D=Array([pages[2], Name.Fit]))),
            ("by name", String("there")),
            ("by an old name", Name.old),
            ("by number", Array([2, Name.Fit])),
            ("nowhere", String("lost")),
            ("out of the file", Dictionary(S=Name.URI, URI=String("https://example.org"))),
            ("", Array([pages[0], Name.Fit])),
        ],
    )
    assert [(one.title, one.page) for one in read(pdf)] == [
        ("direct", 1),
        ("by action", 2),
        ("by name", 3),
        ("by an old name", 4),
        ("by number", 2),
    ]


def test_levels_follow_the_tree_and_circles_end() -> None:
    pdf = sheet()
    target = Array([pdf.pages[0].obj, Name.Fit])
    outer, inner = (
        pdf.make_indirect(Dictionary(Title=String(title), Dest=target)) for title in "ab"
    )
    outer.First, inner.Next, inner.First = inner, outer, inner
    pdf.Root.Outlines = Dictionary(First=outer)
    assert [(one.title, one.level) for one in read(pdf)] == [("a", 0), ("b", 1)]
    assert MOST > 100


def test_attachments_of_every_place_are_found_once() -> None:
    pdf = sheet()

    def described(name: str, data: bytes) -> pikepdf.Object:
        held = pdf.make_stream(data)
        return pdf.make_indirect(
            Dictionary(Type=Name.Filespec, F=String(name), EF=Dictionary(F=held))
        )

    one, two = described("one.txt", b"1"), described("two.txt", b"22")
    listed = Array([String("b"), two, String("a"), one])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=listed))
    for file in (two, described("three.txt", b"333")):
        annotate(pdf, "FileAttachment", (10, 10, 20, 20), FS=file)
    with pikepdf.open(io.BytesIO(saved(pdf, compress_streams=False))) as reread:
        found = facts.attached(reread, [page.obj for page in reread.pages])
        assert [one.name for one in found] == ["one.txt", "two.txt", "three.txt"]
        assert [b"".join(facts.pieces(one.stream, 1)) for one in found] == [b"1", b"22", b"333"]


def test_signatures_are_said() -> None:
    pdf = sheet()
    made = annotate(pdf, "Widget", (0, 0, 0, 0), FT=Name.Sig, T=String("s"))
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[0].obj.Annots)
    assert codes(copied(pdf)[1]) == []
    made.V = Dictionary(Type=Name.Sig, Contents=String(b"\x30\x82"))
    assert codes(copied(pdf)[1]) == ["was-signed"]


def test_text_outside_the_page_is_said() -> None:
    pdf = sheet(b"BT /F 12 Tf 10 50 Td (Inside) Tj 0 300 Td (Outside) Tj ET")
    add_page(pdf, b"BT /F 12 Tf 10 50 Td (Inside) Tj ET")
    _data, report = copied(pdf)
    assert [(noted.code, dict(noted.facts)) for noted in report.noted] == [
        ("text-outside-page", {"pages": "1"})
    ]
    assert report.texts == ("Inside", "Inside")


def test_a_pieced_together_file_says_so() -> None:
    data = saved(sheet(b"BT /F 12 Tf 10 50 Td (Inside) Tj ET"))
    at = data.rfind(b"startxref")
    _data, report = copied(data[:at] + b"startxref\n7\n%%EOF")
    assert codes(report) == ["repaired"]
    assert report.texts == ("Inside",)


def test_static_forms_with_xfa_are_taken() -> None:
    pdf = sheet(b"BT /F 12 Tf 10 50 Td (A real page) Tj ET")
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=Array([]))
    assert copied(pdf)[1].texts == ("A real page",)
