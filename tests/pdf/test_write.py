"""A written packet holds what it was given and nothing else, and always the same bytes."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from dossier.errors import Refusal
from dossier.pdf.write import NODE, PacketWriter
from handmade import ABOUT, NESTED, packet
from papers import A4, LETTER, scanned, written


@pytest.fixture(scope="module")
def pdf() -> Iterator[Pdf]:
    with pikepdf.open(io.BytesIO(packet())) as opened:
        yield opened


def test_the_same_packet_gives_the_same_bytes() -> None:
    assert packet() == packet()


def test_the_identifier_stands_for_what_it_was_made_from(pdf: Pdf) -> None:
    assert list(map(bytes, pdf.trailer.ID)) == [bytes(range(16))] * 2
    other = packet(about=replace(ABOUT, identity=bytes(16)))
    assert other != packet()
    assert len(other) == len(packet())


def test_it_says_its_title_and_day_and_no_more(pdf: Pdf) -> None:
    assert set(pdf.trailer.keys()) == {"/ID", "/Info", "/Root", "/Size"}
    assert {key: str(value) for key, value in pdf.docinfo.items()} == {
        "/Title": "Exhibits",
        "/CreationDate": "D:20261121000000Z",
        "/ModDate": "D:20261121000000Z",
    }
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.ViewerPreferences == Dictionary(DisplayDocTitle=True)
    assert pdf.Root.PageMode == Name.UseOutlines


def test_its_pages_hold_only_what_is_listed(pdf: Pdf) -> None:
    keys = {frozenset(one.obj.keys()) for one in pdf.pages}
    evidence = frozenset({"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"})
    assert keys == {evidence, evidence | {"/Annots"}}
    assert set(pdf.Root.keys()) == {
        *("/Type", "/Pages", "/Outlines", "/PageLabels", "/PageMode", "/Lang"),
        "/ViewerPreferences",
    }


def test_links_and_labels_follow_the_printed_numbers(pdf: Pdf) -> None:
    (link,) = pdf.pages[0].Annots
    assert set(link.keys()) == {"/Type", "/Subtype", "/Rect", "/Border", "/Dest"}
    assert link.Dest[0].objgen == pdf.pages[1].obj.objgen
    assert [one.label for one in pdf.pages] == ["R-3", "R-4", "R-5", "R-6", "R-7"]


def test_pictures_and_contents_go_through_untouched() -> None:
    copy = scanned([A4])
    with (
        pikepdf.open(io.BytesIO(copy)) as source,
        pikepdf.open(io.BytesIO(packet((copy,)))) as made,
    ):
        before = source.pages[0].Resources.XObject.P
        after = made.pages[1].Resources.XObject.E
        assert after.read_raw_bytes() == before.read_raw_bytes()
        pictures = [form.Resources.XObject.I for form in (before, after)]
        assert pictures[0].read_raw_bytes() == pictures[1].read_raw_bytes()
        assert pictures[0].read_raw_bytes() in packet((copy,))


def test_what_is_drawn_is_compressed_and_fonts_are_shared(pdf: Pdf) -> None:
    drawn = [*pdf.pages[0].Contents, *pdf.pages[1].Contents]
    assert {str(one.Filter) for one in drawn} == {"/FlateDecode"}
    assert len({one.Resources.Font.objgen for one in pdf.pages}) == 1
    fonts = pdf.pages[0].Resources.Font
    for font in fonts.values():
        file = font.DescendantFonts[0].FontDescriptor.FontFile2
        assert file.Filter == Name.FlateDecode
    own = [pdf.pages[n].Resources.XObject.E.Resources.Font.F.objgen for n in (3, 4)]
    assert own[0] == own[1]
    assert len({pdf.pages[n].Contents[0].objgen for n in (1, 2, 3, 4)}) == 1


def test_the_page_tree_is_balanced() -> None:
    copy = written([LETTER] * 150, lines=1)
    with pikepdf.open(io.BytesIO(packet((copy,)))) as made:
        nodes = list(made.Root.Pages.Kids)
        assert [int(node.Count) for node in nodes] == [NODE, NODE, 151 - 2 * NODE]
        assert [len(node.Kids) for node in nodes] == [NODE, NODE, 151 - 2 * NODE]
        assert int(made.Root.Pages.Count) == 151


def flat(item: Object, level: int = 0) -> Iterator[tuple[str, int, int, int]]:
    while item is not None:
        yield str(item.Title), item.Dest[0].objgen[0], level, int(item.get("/Count", 0))
        if "/First" in item:
            yield from flat(item.First, level + 1)
        item = item.get("/Next")


def test_bookmarks_are_nested_and_what_is_in_exhibits_is_folded() -> None:
    with pikepdf.open(io.BytesIO(packet(bookmarks=NESTED))) as made:
        objects = [one.obj.objgen[0] for one in made.pages]
        found = list(flat(made.Root.Outlines.First))
        assert [(title, objects.index(page) + 3, level) for title, page, level, _ in found] == [
            (one.title, one.page, one.level) for one in NESTED
        ]
        assert [count for *_, count in found] == [0, 2, -2, -1, 0, 0, 0, 0]
        assert int(made.Root.Outlines.Count) == 5


def changed(copy: bytes, edit: str) -> bytes:
    """A safe copy that isn't one any more."""
    with pikepdf.open(io.BytesIO(copy)) as made:
        first = made.pages[0]
        match edit:
            case "annotation":
                first.Annots = Array([Dictionary(Subtype=Name.Text)])
            case "second form":
                first.Resources.XObject.Q = first.Resources.XObject.P
            case "moved":
                first.Contents = made.make_stream(b"1 0 0 1 9 9 cm /P Do")
            case "nothing drawn":
                first.Contents = made.make_stream(b"")
            case "private data":
                first.Resources.XObject.P.PieceInfo = Dictionary(App=String("x"))
            case "font":
                first.Resources.Font = Dictionary()
            case "picture":
                first.Resources.XObject.P.Subtype = Name.Image
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "edit",
    [
        *("annotation", "second form", "moved", "nothing drawn"),
        *("private data", "font", "picture"),
    ],
)
def test_what_is_no_safe_copy_is_not_placed(edit: str) -> None:
    with pytest.raises(Refusal) as caught:
        packet((changed(written([LETTER]), edit),))
    assert caught.value.facts == {"document": "d0"}


def test_a_form_that_leads_to_a_page_is_not_placed() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(written([LETTER]))) as made:
        made.pages[0].Resources.XObject.P.Group = Dictionary(Back=made.pages[0].obj)
        made.save(out)
    with pytest.raises(Refusal):
        packet((out.getvalue(),))


ODD = (
    *("(", ")", "\\", "(5 0 R)", "a\\) 7 0 R (b", "Шахин", "\n\r\t\0", ""),
    *(True, 12, 0, -1, "7 0 R"),
)


@pytest.mark.parametrize("odd", ODD)
def test_whatever_a_form_refers_to_comes_with_it(odd: str | int) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(written([LETTER]))) as made:
        group = made.make_indirect(Dictionary(Direct=odd, Array=Array([odd, 1, 0, None, odd])))
        group.Name = Dictionary({"/R 5 0 R (": Name("/1 0 R"), "/Self": group})
        group.Apart = made.make_indirect(odd)
        made.pages[0].Resources.XObject.P.Group = group
        made.save(out)
    copy = out.getvalue()
    with (
        pikepdf.open(io.BytesIO(copy)) as source,
        pikepdf.open(io.BytesIO(packet((copy,)))) as made,
    ):
        before = source.pages[0].Resources.XObject.P.Group
        after = made.pages[1].Resources.XObject.E.Group
        assert after.Name["/Self"].objgen == after.objgen
        for key in ("/Direct", "/Array", "/Apart"):
            assert after[key] == before[key]
        assert after.Name["/R 5 0 R ("] == before.Name["/R 5 0 R ("]


@pytest.mark.parametrize("copy", [b"", b"no pdf", scanned([A4])[:900]])
def test_a_damaged_safe_copy_is_named(copy: bytes) -> None:
    with pytest.raises(Refusal):
        packet((copy,))


def test_a_full_disk_is_told_by_its_own_error() -> None:
    with (
        Path("/dev/full").open("r+b", buffering=0) as full,
        pytest.raises(OSError, match="No space left"),
    ):
        PacketWriter(ABOUT, full.write)
