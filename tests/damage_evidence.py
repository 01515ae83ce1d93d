"""What a hand may do to photographs, marks, excerpts and pages in their own size.

Pages count from 0: cover 0, index 1, a form without label 2, A 3-5, B 6-7 (7 in its own size),
photographs C 8-9 (four and one), exhibit 1 an excerpt 10-14 (marks on 12 and 14), service 15.
"""

import re
from collections.abc import Callable

from pikepdf import Array, Object, Pdf, String

from damage import Edit, rewrite

_FRAME = re.compile(rb"q (\S+) (\S+) (\S+) (\S+) re W n (\S+) 0 0 \S+ \S+ \S+ cm /(E\d?) Do Q")
_SPAN = re.compile(rb"/Span BMC.*?EMC", re.DOTALL)

SHEET, NEXT_SHEET, KEPT, PLAIN, MARKED = 8, 9, 7, 4, 12


def _forms(pdf: Pdf, page: int) -> Object:
    return pdf.pages[page].obj.Resources.XObject


def _shown(x: float, y: float, size: tuple[float, float], scale: float, name: str) -> bytes:
    """Write where a form is shown as the packet does, with its line around."""
    wide, high = (side * scale for side in size)
    box = f"{x:.6f} {y:.6f} {wide:.6f} {high:.6f}"
    line = f"{x - 0.375:.6f} {y - 0.375:.6f} {wide + 0.75:.6f} {high + 0.75:.6f}"
    return (
        f"q {box} re W n {scale:.6f} 0 0 {scale:.6f} {x:.6f} {y:.6f} cm /{name} Do Q\n"
        f"q 0.75 w {line} re S Q"
    ).encode()


def _again(change: Callable[[float, float, float], tuple[float, float, float]], nth: int) -> Edit:
    """Show a photograph somewhere else, or at another scale."""

    def edit(pdf: Pdf) -> None:
        def moved(content: bytes) -> bytes:
            found = _FRAME.match(content)
            assert found
            x, y, wide, high, scale = map(float, found.groups()[:5])
            size = (wide / scale, high / scale)
            x, y, scale = change(x, y, scale)
            return _shown(x, y, size, scale, found[6].decode())

        rewrite(pdf.pages[SHEET].Contents[nth], moved)

    return edit


def drop_a_photo(pdf: Pdf) -> None:
    del pdf.pages[SHEET].Contents[4]
    del _forms(pdf, SHEET)["/E4"]


def drop_a_photo_and_its_number(pdf: Pdf) -> None:
    drop_a_photo(pdf)

    def change(content: bytes) -> bytes:
        last = list(_SPAN.finditer(content))[-1]
        return content[: last.start()] + content[last.end() :]

    rewrite(pdf.pages[SHEET].Contents[0], change)


def swap_two_photos(pdf: Pdf) -> None:
    forms = _forms(pdf, SHEET)
    forms.E1, forms.E3 = forms.E3, forms.E1


def double_a_photo(pdf: Pdf) -> None:
    forms = _forms(pdf, SHEET)
    forms.E3 = forms.E1


def move_a_photo_to_the_next_sheet(pdf: Pdf) -> None:
    frame = pdf.pages[SHEET].Contents[4].read_bytes().replace(b"/E4", b"/E2")
    _forms(pdf, NEXT_SHEET).E2 = _forms(pdf, SHEET).E4
    contents = pdf.pages[NEXT_SHEET].Contents
    contents.insert(2, pdf.make_stream(frame))
    drop_a_photo(pdf)


def lay_a_photo_on_another(pdf: Pdf) -> None:
    _again(lambda x, y, scale: (x - 200, y, scale), 2)(pdf)


def enlarge_a_photo(pdf: Pdf) -> None:
    _again(lambda x, y, scale: (x, y, scale * 1.2), 4)(pdf)


def lay_a_photo_over_the_stamp(pdf: Pdf) -> None:
    _again(lambda x, _, scale: (x, 20, scale), 3)(pdf)


def lay_a_photo_off_the_paper(pdf: Pdf) -> None:
    _again(lambda x, y, scale: (x + 200, y, scale), 2)(pdf)


def cut_a_photo(pdf: Pdf) -> None:
    def cut(content: bytes) -> bytes:
        return re.sub(rb"^q (\S+) (\S+) (\S+) (\S+) re", rb"q \1 \2 \3 9 re", content)

    rewrite(pdf.pages[SHEET].Contents[1], cut)


def narrow_a_photo(pdf: Pdf) -> None:
    _forms(pdf, SHEET).E1.BBox = Array([0, 0, 300, 480])


def paint_over_a_photo(pdf: Pdf) -> None:
    pdf.pages[SHEET].Contents.insert(5, pdf.make_stream(b"1 g 70 400 99 99 re f"))


def paint_a_photo_in_the_text(pdf: Pdf) -> None:
    rewrite(pdf.pages[SHEET].Contents[0], lambda content: content[:-2] + b"\n/E1 Do\nQ")


def move_all_that_follows(pdf: Pdf) -> None:
    rewrite(pdf.pages[SHEET].Contents[0], lambda content: content[:-2] + b"\n2 0 0 2 0 0 cm\nQ")


def swap_two_numbers(pdf: Pdf) -> None:
    def change(content: bytes) -> bytes:
        first, second, *_ = _SPAN.findall(content)
        return content.replace(first, b"?").replace(second, first).replace(b"?", second)

    rewrite(pdf.pages[SHEET].Contents[0], change)


def change_the_number_of_a_photo(pdf: Pdf) -> None:
    def change(content: bytes) -> bytes:
        first, second, *_ = (re.findall(rb"\[.*?\] TJ", one) for one in _SPAN.findall(content))
        return content.replace(second[-1], first[-1])

    rewrite(pdf.pages[SHEET].Contents[0], change)


def take_the_bars_out(pdf: Pdf) -> None:
    del pdf.pages[MARKED].Contents[1]


def take_one_bar_out(pdf: Pdf) -> None:
    rewrite(
        pdf.pages[MARKED].Contents[1], lambda content: re.sub(rb" re f .* Q", b" re f Q", content)
    )


def move_a_bar_down(pdf: Pdf) -> None:
    _bar(pdf, lambda x, y, wide, high: (x, y - 40, wide, high))


def lay_a_bar_on_the_evidence(pdf: Pdf) -> None:
    _bar(pdf, lambda x, y, wide, high: (x - 30, y, wide, high))


def widen_a_bar(pdf: Pdf) -> None:
    _bar(pdf, lambda x, y, wide, high: (x, y, wide * 4, high))


def mark_another_page(pdf: Pdf) -> None:
    bars = pdf.pages[MARKED].Contents[1]
    pdf.pages[MARKED + 1].Contents.insert(1, bars)


def draw_with_the_bars(pdf: Pdf) -> None:
    rewrite(pdf.pages[MARKED].Contents[1], lambda content: content + b"\n0 0 m 99 99 l S")


def _bar(pdf: Pdf, change: Callable[..., tuple[float, ...]]) -> None:
    def moved(content: bytes) -> bytes:
        numbers = [float(one) for one in content.split()[1:5]]
        row = " ".join(f"{one:.6f}" for one in change(*numbers)).encode()
        return re.sub(rb"^q (\S+ ){4}", b"q " + row + b" ", content)

    rewrite(pdf.pages[MARKED].Contents[1], moved)


def write_below_the_stamp(pdf: Pdf) -> None:
    form = _forms(pdf, KEPT).E
    form.write(form.read_bytes() + b"\n0 g 100 30 200 9 re f")


def shrink_a_page_in_its_own_size(pdf: Pdf) -> None:
    drawn = b"q 0 0 550.8 712.8 re W n 0.9 0 0 0.9 0 0 cm /E Do Q"
    pdf.pages[KEPT].Contents[0] = pdf.make_stream(drawn)


def push_a_page_over_the_edge(pdf: Pdf) -> None:
    drawn = b"q 9 0 612 792 re W n 1 0 0 1 9 0 cm /E Do Q"
    pdf.pages[KEPT].Contents[0] = pdf.make_stream(drawn)


def keep_the_size_of_another_page(pdf: Pdf) -> None:
    pdf.pages[PLAIN].Contents[0] = pdf.pages[KEPT].Contents[0]


def take_the_line_away(pdf: Pdf) -> None:
    rewrite(pdf.pages[PLAIN].Contents[0], lambda content: content.split(b"\n")[0])


def swap_two_pages_of_an_excerpt(pdf: Pdf) -> None:
    first, second = _forms(pdf, 11), _forms(pdf, 13)
    first.E, second.E = second.E, first.E


def rename_the_bookmark_of_a_form(pdf: Pdf) -> None:
    _form_mark(pdf).Title = String("Exhibit Z · Form")


def move_the_bookmark_of_a_form(pdf: Pdf) -> None:
    _form_mark(pdf).Dest[0] = pdf.pages[5].obj


def label_a_form(pdf: Pdf) -> None:
    label = _SPAN.search(pdf.pages[PLAIN].Contents[1].read_bytes())
    assert label
    number = rb"/Span BMC"
    rewrite(
        pdf.pages[2].Contents[1],
        lambda content: content.replace(number, label[0] + b"\n" + number, 1),
    )


def _form_mark(pdf: Pdf) -> Object:
    return pdf.Root.Outlines.First.Next.Next.First


EVIDENCE_DAMAGE: list[tuple[Edit, str, str]] = [
    (drop_a_photo, "source-page", "page 9"),
    (drop_a_photo, "photo-caption", "page 9"),
    (drop_a_photo_and_its_number, "source-page", "page 9"),
    (drop_a_photo_and_its_number, "photo-caption", "page 9"),
    (swap_two_photos, "source-page", "page 9"),
    (double_a_photo, "source-page", "page 9"),
    (move_a_photo_to_the_next_sheet, "source-page", "page 9"),
    (move_a_photo_to_the_next_sheet, "source-page", "page 10"),
    (lay_a_photo_on_another, "evidence-frame", "page 9"),
    (lay_a_photo_on_another, "photo-caption", "page 9"),
    (enlarge_a_photo, "evidence-frame", "page 9"),
    (lay_a_photo_over_the_stamp, "evidence-frame", "page 9"),
    (lay_a_photo_off_the_paper, "evidence-frame", "page 9"),
    (cut_a_photo, "placing", "page 9"),
    (narrow_a_photo, "evidence-frame", "page 9"),
    (paint_over_a_photo, "placing", "page 9"),
    (paint_a_photo_in_the_text, "placing", "page 9"),
    (move_all_that_follows, "placing", "page 9"),
    (swap_two_numbers, "photo-caption", "page 9"),
    (change_the_number_of_a_photo, "photo-caption", "page 9"),
    (take_the_bars_out, "passage-mark", "page 13"),
    (take_one_bar_out, "passage-mark", "page 13"),
    (move_a_bar_down, "passage-mark", "page 13"),
    (lay_a_bar_on_the_evidence, "passage-mark", "page 13"),
    (widen_a_bar, "passage-mark", "page 13"),
    (mark_another_page, "passage-mark", "page 14"),
    (draw_with_the_bars, "placing", "page 13"),
    (write_below_the_stamp, "evidence-frame", "page 8"),
    (write_below_the_stamp, "source-page", "page 8"),
    (shrink_a_page_in_its_own_size, "evidence-frame", "page 8"),
    (push_a_page_over_the_edge, "evidence-frame", "page 8"),
    (keep_the_size_of_another_page, "evidence-frame", "page 5"),
    (take_the_line_away, "evidence-frame", "page 5"),
    (swap_two_pages_of_an_excerpt, "source-page", "page 12"),
    (swap_two_pages_of_an_excerpt, "source-page", "page 14"),
    (rename_the_bookmark_of_a_form, "exhibit-numbers", "Form of the sample authority"),
    (move_the_bookmark_of_a_form, "exhibit-numbers", "Form of the sample authority"),
    (label_a_form, "page-exhibit", "page 3"),
]
"""Each change, with a failure that names it."""

ONLY_WITH_PLAN = frozenset(
    {
        swap_two_photos,
        double_a_photo,
        take_the_bars_out,
        take_one_bar_out,
        move_a_bar_down,
        mark_another_page,
        keep_the_size_of_another_page,
        swap_two_pages_of_an_excerpt,
        rename_the_bookmark_of_a_form,
        move_the_bookmark_of_a_form,
    }
)
"""What can't be known without the plan."""
