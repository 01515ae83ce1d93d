"""Paragraphs: nothing is lost, lines fit, balance is even, bidi comes after breaking."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.pdf.lines import Balance, Block, Line, Span, set_text, set_words
from dossier.pdf.shape import Style

SERIF = Style("serif", 12, 15.5)
BOLD = SERIF.but(bold=True)

SOME_WORDS = """
a Exhibit of (Smith & Sons) 2024 – · «слово» İdarəsinə شركة نامه‌ی 12/03 १२ रिपोर्ट
မိသားစု ወረቀት קבלה https://a.example/b/c?d=e extraordinarily-long
"""
WORDS = st.sampled_from(SOME_WORDS.split())
TITLES = st.lists(WORDS, min_size=1, max_size=20).map(" ".join)


def letters(line: Line) -> str:
    return "".join(sorted("".join(run.text for run in line.runs).replace(" ", "")))


def all_letters(block: Block) -> str:
    return "".join(sorted("".join(letters(line) for line in block.lines)))


@given(title=TITLES, width=st.floats(20, 400), balance=st.sampled_from(["none", "even", "end"]))
@settings(max_examples=200)
def test_every_letter_is_set_and_every_line_fits(
    title: str, width: float, *, balance: Balance
) -> None:
    block = set_text(title, SERIF, width, balance=balance)
    assert all_letters(block) == "".join(sorted(title.replace(" ", "")))
    assert all(line.width <= max(width, 20) + 0.02 for line in block.lines)
    assert block.height >= len(block.lines) * SERIF.lead - 0.01


def test_balance_adds_no_line_and_evens_them_out() -> None:
    title = "Passport of the Sample Republic, every page, including blank pages, and one more word"
    plain = set_text(title, SERIF, 380)
    even = set_text(title, SERIF, 380, balance="even")
    assert len(even.lines) == len(plain.lines) == 2
    assert even.width < plain.width
    assert even.lines[1].width > plain.lines[1].width


def test_a_lonely_last_word_gets_company_and_other_lines_stay() -> None:
    title = "Passport of the Sample Republic, every page, including blank pages, and one more word"
    lonely = set_text(title, SERIF, 460, balance="end")
    assert lonely == set_text(title, SERIF, 460, balance="even")
    assert lonely != set_text(title, SERIF, 460)
    assert set_text(title, SERIF, 340, balance="end") == set_text(title, SERIF, 340)


def test_a_word_wider_than_the_line_is_cut_between_letters_and_keeps_its_space() -> None:
    block = set_text("Wwwwwwwwwwwwwwwwwwwwwwwww end", SERIF, 80)
    assert len(block.lines) > 2
    assert block.lines[-1].runs[0].text.endswith("w end")


def test_lines_are_broken_before_they_are_turned() -> None:
    arabic = "خطاب تعريف بالعمل، شركة مثال للتجارة في مدينة المثال الكبرى"
    block = set_text(arabic, SERIF, 120)
    assert block.base == 1
    first, last = block.lines[0], block.lines[-1]
    assert first.runs[0].text.startswith("خطاب ")
    assert last.runs[0].text.endswith("الكبرى")


def test_a_newline_breaks_and_an_empty_line_has_height() -> None:
    block = set_text("a\n\nb", SERIF, 200)
    assert [len(line.runs) for line in block.lines] == [1, 0, 1]
    assert block.height == 3 * SERIF.lead


def test_spans_keep_their_style_inside_a_word() -> None:
    block = set_words(
        (Span("served ", SERIF), Span("Exhibits", BOLD), Span(", signed", SERIF)), 400
    )
    assert [(run.text, run.font) for run in block.lines[0].runs] == [
        ("served ", "NotoSerif-Regular"),
        ("Exhibits", "NotoSerif-Bold"),
        (", signed", "NotoSerif-Regular"),
    ]


def test_a_cut_word_keeps_its_marks() -> None:
    pointed = "בָּרוּךְ" * 6
    block = set_text(pointed, SERIF, 60)
    marks = [mark for line in block.lines for run in line.runs for mark in run.marks]
    assert len(block.lines) > 2
    assert len(marks) == 4 * 6
    assert all(-300 < mark.x < 60 * 1000 / 12 for mark in marks)


def test_scripts_get_their_size_and_leading_beside_latin() -> None:
    arabic = set_text("شركة", SERIF, 400).lines[0]
    assert arabic.runs[0].size == 12 * 1.16
    assert arabic.height == 15.5 + 12 * 0.16
    assert set_text("Sample", SERIF, 400).lines[0].height == 15.5
