"""Whatever is wrong with a packet is found and named, and the file isn't handed over."""

import io
import os
import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

import builds
from builds import Finished
from dossier.errors import AuditFailed
from dossier.export.report import AuditReport
from dossier.export.write import hand_over

Edit = Callable[[Pdf], None]


def edited(data: bytes, edit: Edit) -> bytes:
    """Open, change, save as the packet itself is saved."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        edit(pdf)
        pdf.save(
            out,
            static_id=True,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return out.getvalue()


def codes(report: AuditReport) -> set[str]:
    return {one.code for one in report.failures}


def rewrite(stream: Object, change: Callable[[bytes], bytes]) -> None:
    before = stream.read_bytes()
    after = change(before)
    assert after != before
    stream.write(zlib.compress(after), filter=Name.FlateDecode)


def first_image(pdf: Pdf) -> Object:
    for page in pdf.pages:
        for form in page.obj.Resources.get("/XObject", Dictionary()).values():
            for image in form.Resources.get("/XObject", Dictionary()).values():
                return image
    raise AssertionError


# What a hand may do to a finished packet. Pages count from 0: cover 0, index 1, A 2-5, B 6-7,
# C 8-12, D 13-15, service 16.


def move_a_link(pdf: Pdf) -> None:
    pdf.pages[1].Annots[0].Dest[0] = pdf.pages[3].obj


def move_a_link_of_a_part(pdf: Pdf) -> None:
    pdf.pages[8].Annots[1].Dest[0] = pdf.pages[9].obj


def take_a_link_out(pdf: Pdf) -> None:
    del pdf.pages[1].Annots[1]


def break_a_link(pdf: Pdf) -> None:
    pdf.pages[1].Annots[0].Dest = Array([])


def swap_two_rows(pdf: Pdf) -> None:
    links = pdf.pages[1].Annots
    first, second = links[0], links[1]
    first.Dest, second.Dest = second.Dest, first.Dest
    links[0], links[1] = second, first


def change_a_printed_number(pdf: Pdf) -> None:
    def change(content: bytes) -> bytes:
        spans = list(re.finditer(rb"/Span BMC.*?EMC", content, re.DOTALL))
        digit = re.search(rb"\[<(....)", spans[0][0])
        other = re.search(rb"\[<(....)", spans[1][0])
        assert digit
        assert other
        changed = spans[0][0].replace(b"[<" + digit[1], b"[<" + other[1])
        return content.replace(spans[0][0], changed, 1)

    rewrite(pdf.pages[1].Contents[0], change)


def change_a_stamp(pdf: Pdf) -> None:
    pdf.pages[4].Contents[1] = pdf.pages[3].Contents[1]


def take_a_stamp_out(pdf: Pdf) -> None:
    pdf.pages[4].Contents = Array([pdf.pages[4].Contents[0]])


def draw_after_a_stamp(pdf: Pdf) -> None:
    rewrite(pdf.pages[4].Contents[1], lambda content: content + b"\n0 0 m 9 9 l S")


def change_a_label(pdf: Pdf) -> None:
    here, there = pdf.pages[13].Contents[1], pdf.pages[6].Contents[1]
    label = re.search(rb"/Span BMC.*?EMC", there.read_bytes(), re.DOTALL)
    assert label

    def change(content: bytes) -> bytes:
        return re.sub(rb"/Span BMC.*?EMC", lambda _: label[0], content, count=1, flags=re.DOTALL)

    rewrite(here, change)


def move_a_bookmark(pdf: Pdf) -> None:
    section = pdf.Root.Outlines.First.Next.Next
    section.First.Dest[0] = pdf.pages[5].obj


def move_a_bookmark_of_a_source(pdf: Pdf) -> None:
    section = pdf.Root.Outlines.First.Next.Next
    section.First.First.Next.Dest[0] = pdf.pages[5].obj


def rename_a_bookmark(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Next.Title = String("Something else")


def take_a_bookmark_out(pdf: Pdf) -> None:
    del pdf.Root.Outlines.First.Next.Next.First.First.Next.First


def shift_the_page_labels(pdf: Pdf) -> None:
    pdf.Root.PageLabels.Nums[1].St = 2


def begin_the_page_labels_again(pdf: Pdf) -> None:
    pdf.Root.PageLabels.Nums.extend([5, Dictionary(S=Name.D, St=1)])


def drop_a_page(pdf: Pdf) -> None:
    del pdf.pages[4]


def drop_the_last_page(pdf: Pdf) -> None:
    del pdf.pages[16]


def double_a_page(pdf: Pdf) -> None:
    pdf.pages.insert(4, pdf.pages[4])


def swap_two_exhibits(pdf: Pdf) -> None:
    pages = list(pdf.pages)
    order = [*pages[:6], *pages[13:16], *pages[8:13], *pages[6:8], *pages[16:]]
    kids = Array([page.obj for page in order])
    for kid in kids:
        kid.Parent = pdf.Root.Pages
    pdf.Root.Pages.Kids = kids


def swap_two_papers(pdf: Pdf) -> None:
    first, second = pdf.pages[11].obj.Resources.XObject, pdf.pages[12].obj.Resources.XObject
    first.E, second.E = second.E, first.E


def put_another_picture_in(pdf: Pdf) -> None:
    forms = [pdf.pages[n].obj.Resources.XObject.E for n in (11, 12)]
    forms[0].Resources.XObject.I = forms[1].Resources.XObject.I


def blank_a_paper(pdf: Pdf) -> None:
    pdf.pages[11].obj.Resources.XObject.E.write(b"")


def show_half_a_paper(pdf: Pdf) -> None:
    def cut(content: bytes) -> bytes:
        return re.sub(rb"^q (\S+) (\S+) (\S+) (\S+) re", rb"q \1 \2 \3 99 re", content)

    rewrite(pdf.pages[11].Contents[0], cut)


def shrink_a_paper(pdf: Pdf) -> None:
    form = pdf.pages[11].obj.Resources.XObject.E
    form.BBox = Array([0, 0, 300, 842])


def draw_on_a_paper(pdf: Pdf) -> None:
    rewrite(pdf.pages[11].Contents[0], lambda content: content + b"\nq 99 99 99 99 re f Q")


def draw_a_paper_over_the_stamp(pdf: Pdf) -> None:
    def lower(content: bytes) -> bytes:
        numbers = [float(one) for one in content.split()[1:5]]
        scale = content.split(b"W n ")[1].split()[0]
        x, _, width, height = numbers
        return (
            f"q {x} 20 {width} {height} re W n {scale.decode()} 0 0 {scale.decode()} {x} 20 cm"
            f" /E Do Q\nq 0.75 w {x - 0.375} 19.625 {width + 0.75} {height + 0.75} re S Q"
        ).encode()

    rewrite(pdf.pages[11].Contents[0], lower)


def turn_the_paper(pdf: Pdf) -> None:
    pdf.pages[3].MediaBox = Array([0, 0, 1224, 792])


def leave_camera_data(pdf: Pdf) -> None:
    image = first_image(pdf)
    data = image.read_raw_bytes()
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\0"
    head = data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif
    image.write(head + data[2:], filter=Name.DCTDecode)


def add_a_script(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))


def add_an_opening_action(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def add_a_page_action(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("http://sample.example"))
    pdf.pages[2].obj.AA = Dictionary(O=action)


def hide_an_action_in_evidence(pdf: Pdf) -> None:
    form = pdf.pages[11].obj.Resources.XObject.E
    form.Resources.Extra = Dictionary(S=Name.Launch)


def add_a_web_link(pdf: Pdf) -> None:
    link = pdf.pages[1].Annots[0]
    link.A = Dictionary(S=Name.URI, URI=String("http://sample.example"))


def add_a_note(pdf: Pdf) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]), T=String("Jordan")
    )
    pdf.pages[2].Annots = Array([pdf.make_indirect(note)])


def attach_a_file(pdf: Pdf) -> None:
    pdf.attachments["a.txt"] = b"a"


def add_xmp(pdf: Pdf) -> None:
    with pdf.open_metadata() as xmp:
        xmp["dc:creator"] = ["Jordan Placeholder"]


def add_xmp_to_evidence(pdf: Pdf) -> None:
    first_image(pdf).Metadata = pdf.make_stream(b"<x:xmpmeta/>", Type=Name.Metadata)


def add_an_author(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = "Jordan Placeholder"


def add_private_data(pdf: Pdf) -> None:
    pdf.pages[2].obj.PieceInfo = Dictionary(App=Dictionary())


def add_a_thumbnail(pdf: Pdf) -> None:
    pdf.pages[2].obj.Thumb = first_image(pdf)


def add_a_form(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=String("x"))


def tell_the_time(pdf: Pdf) -> None:
    pdf.docinfo["/CreationDate"] = "D:20261121143210Z"


def change_the_title(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "scan_0001.pdf"


def change_the_language(pdf: Pdf) -> None:
    pdf.Root.Lang = String("xx")


DAMAGE: list[tuple[Edit, str, str]] = [
    (move_a_link, "exhibit-numbers", "Exhibit A"),
    (move_a_link, "link-number", "page 2"),
    (move_a_link_of_a_part, "link-number", "page 9"),
    (take_a_link_out, "exhibit-numbers", "Exhibit B"),
    (break_a_link, "exhibit-numbers", "Exhibit A"),
    (swap_two_rows, "exhibit-numbers", "Exhibit A"),
    (change_a_printed_number, "exhibit-numbers", "Exhibit A"),
    (change_a_stamp, "page-number", "page 5"),
    (take_a_stamp_out, "page-number", "page 5"),
    (draw_after_a_stamp, "page-number", "page 5"),
    (change_a_label, "page-exhibit", "page 14"),
    (move_a_bookmark, "exhibit-numbers", "Exhibit A"),
    (move_a_bookmark, "bookmark", "Exhibit A · Paper d1: 3"),
    (move_a_bookmark_of_a_source, "bookmark", "The arrest: 5"),
    (rename_a_bookmark, "bookmark", "Index of Exhibits: 2"),
    (take_a_bookmark_out, "bookmark", "The cell: 6"),
    (shift_the_page_labels, "page-label", "page 1"),
    (shift_the_page_labels, "exhibit-numbers", "Exhibit A"),
    (begin_the_page_labels_again, "page-label", "page 6"),
    (drop_a_page, "page-count", ""),
    (drop_a_page, "source-page", "page 5"),
    (drop_the_last_page, "page-count", ""),
    (double_a_page, "page-count", ""),
    (swap_two_exhibits, "exhibit-numbers", "Exhibit B"),
    (swap_two_exhibits, "exhibit-numbers", "Exhibit D"),
    (swap_two_papers, "source-page", "page 12"),
    (put_another_picture_in, "source-page", "page 12"),
    (blank_a_paper, "source-page", "page 12"),
    (show_half_a_paper, "placing", "page 12"),
    (shrink_a_paper, "evidence-frame", "page 12"),
    (draw_on_a_paper, "placing", "page 12"),
    (draw_a_paper_over_the_stamp, "evidence-frame", "page 12"),
    (turn_the_paper, "page-size", "page 4"),
    (leave_camera_data, "picture-metadata", "page 8"),
    (leave_camera_data, "source-page", "page 8"),
    (add_a_script, "forbidden", ""),
    (add_an_opening_action, "forbidden", ""),
    (add_a_page_action, "forbidden", "page 3"),
    (hide_an_action_in_evidence, "forbidden", "page 12"),
    (add_a_web_link, "forbidden", "page 2"),
    (add_a_note, "forbidden", "page 3"),
    (attach_a_file, "forbidden", ""),
    (add_xmp, "forbidden", ""),
    (add_xmp_to_evidence, "forbidden", "page 8"),
    (add_an_author, "forbidden", ""),
    (add_private_data, "forbidden", "page 3"),
    (add_a_thumbnail, "forbidden", "page 3"),
    (add_a_form, "forbidden", ""),
    (tell_the_time, "time-of-day", ""),
    (change_the_title, "title", ""),
    (change_the_language, "language", ""),
]


def test_a_packet_as_it_was_built_passes(packet: Finished) -> None:
    report = packet.audit(packet.data)
    assert report.failures == ()
    assert report.ok
    assert (report.pages, report.exhibits) == (17, 4)
    assert report.checks == {
        "pages": 17,
        "stamps": 17,
        "page-labels": 17,
        "exhibit-numbers": 4,
        "links": 11,
        "bookmarks": 14,
        "source-pages": 8,
        "pictures": 3,
        "objects": report.checks["objects"],
    }


def test_saving_alone_changes_nothing_that_is_audited(packet: Finished) -> None:
    assert packet.audit(edited(packet.data, lambda _: None)).failures == ()


@pytest.mark.parametrize(
    ("edit", "code", "subject"), DAMAGE, ids=[f"{edit.__name__}-{code}" for edit, code, _ in DAMAGE]
)
def test_damage_is_found_and_named(packet: Finished, edit: Edit, code: str, subject: str) -> None:
    report = packet.audit(edited(packet.data, edit))
    assert not report.ok
    assert (code, subject) in {(one.code, one.subject) for one in report.failures}


@pytest.mark.parametrize("edit", list(dict.fromkeys(edit for edit, _, _ in DAMAGE)))
def test_a_damaged_packet_is_not_handed_over(packet: Finished, edit: Edit, tmp_path: Path) -> None:
    damaged = edited(packet.data, edit)

    def fill(_: int, descriptor: int) -> None:
        os.write(descriptor, damaged)

    def check(_: int, descriptor: int) -> Callable[[], AuditReport]:
        return lambda: builds.audited(packet.sandbox, descriptor, packet.manifest)

    with pytest.raises(AuditFailed) as caught:
        hand_over([tmp_path / "Exhibits.pdf"], fill, check, lambda _: None)
    assert caught.value.facts["first"]
    assert list(tmp_path.iterdir()) == []


def test_five_numbers_are_told(packet: Finished) -> None:
    report = packet.audit(edited(packet.data, move_a_link))
    told = next(one for one in report.failures if one.code == "exhibit-numbers")
    assert dict(told.facts) == {
        "exhibit": "Exhibit A",
        "expected": "3",
        "index": "3",
        "link": "4",
        "stamp": "3",
        "bookmark": "3",
        "label": "3",
    }


def incremental(data: bytes) -> bytes:
    """Change an object as an editor does that saves only what is new."""
    start = data.rindex(b"startxref")
    before = int(data[start:].split()[1])
    size = data[data.rindex(b"/Size") :].split()[1].decode()
    root = re.findall(rb"/Root (\d+) 0 R", data)[-1].decode()
    place = len(data)
    added = f"{size} 0 obj\n(another page)\nendobj\n"
    table = f"xref\n{size} 1\n{place:010} 00000 n \n"
    trailer = f"trailer\n<< /Size {int(size) + 1} /Root {root} 0 R /Prev {before} >>\n"
    end = f"startxref\n{place + len(added)}\n%%EOF\n"
    return data + (added + table + trailer + end).encode()


def between_objects(data: bytes, extra: bytes) -> bytes:
    """Put bytes after the last object, and move the pointer to the table after them."""
    start = data.rindex(b"startxref")
    table = int(data[start:].split()[1])
    end = f"startxref\n{table + len(extra)}\n%%EOF\n".encode()
    return data[:table] + extra + data[table:start] + end


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda data: data + b"%%EOF\n", "second-ending"),
        (lambda data: data + b"left over", "second-ending"),
        (incremental, "second-ending"),
        (incremental, "stray-object"),
        (lambda data: between_objects(data, b"%%EOF\n"), "second-ending"),
        (lambda data: between_objects(data, b"% Jordan was here\n"), "stray-bytes"),
        (lambda data: b"junk\n" + data, "unreadable"),
        (lambda data: data[: len(data) // 2], "unreadable"),
        (lambda _: b"no packet", "unreadable"),
        (lambda _: b"", "unreadable"),
    ],
)
def test_what_is_behind_between_and_before_is_found(
    packet: Finished, damage: Callable[[bytes], bytes], code: str
) -> None:
    assert code in codes(packet.audit(damage(packet.data)))


@pytest.mark.parametrize("user", ["", "six words"])
def test_a_password_is_found(packet: Finished, user: str) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet.data)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="owner", user=user))
    assert "password" in codes(packet.audit(locked.getvalue()))


def test_a_file_over_its_limit_is_found(packet: Finished) -> None:
    limit = len(packet.data) - 1
    report = packet.audit(packet.data, replace(packet.manifest, max_bytes=limit))
    assert [(one.code, dict(one.facts)) for one in report.failures] == [
        ("size-limit", {"size": str(limit + 1), "limit": str(limit)})
    ]
    assert packet.audit(packet.data, replace(packet.manifest, max_bytes=limit + 1)).ok


def test_a_word_of_the_originals_is_found(packet: Finished) -> None:
    manifest = replace(packet.manifest, canaries=("Nokia 3310",))
    assert packet.audit(packet.data, manifest).ok

    def plant(pdf: Pdf) -> None:
        form = pdf.pages[11].obj.Resources.XObject.E
        form.Resources.Extra = Array([String("made with Nokia 3310")])

    assert "canary" in codes(packet.audit(edited(packet.data, plant), manifest))


def test_a_page_without_a_known_fingerprint_does_not_pass(packet: Finished) -> None:
    pages = tuple(replace(page, fingerprint="") for page in packet.manifest.pages)
    report = packet.audit(packet.data, replace(packet.manifest, pages=pages))
    assert codes(report) == {"source-page"}
    assert len(report.failures) == 8
