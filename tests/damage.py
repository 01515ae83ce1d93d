"""What a hand may do to a finished packet, one change at a time."""

import io
import re
import zlib
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

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
