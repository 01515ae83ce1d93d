"""Letters stand together as a reader would say."""

from dossier.pdf.paragraphs import Words, gathered
from dossier.pdf.render import Glyph


def line(text: str, left: float, bottom: float, size: float = 10.0) -> list[Glyph]:
    """Letters of one width, then a line end as PDFium writes it."""
    width = size / 2
    made = [
        Glyph(ord(letter), left + n * width, bottom, left + (n + 1) * width, bottom + size)
        for n, letter in enumerate(text)
    ]
    return [*made, Glyph(13), Glyph(10)]


def texts(*lines: list[Glyph]) -> list[str]:
    return [one.text for one in gathered([glyph for each in lines for glyph in each])]


def test_lines_close_below_each_other_are_one_paragraph_with_a_box_around_all() -> None:
    glyphs = line("Officers came on this day", 60, 700) + line("and asked for my papers", 60, 686)
    assert gathered(glyphs) == (
        Words("Officers came on this day\nand asked for my papers", 60, 686, 185, 710),
    )


def test_a_gap_a_larger_letter_and_a_column_start_a_new_paragraph() -> None:
    assert texts(line("Summons to court", 60, 700), line("Come on Monday there", 60, 660)) == [
        "Summons to court",
        "Come on Monday there",
    ]
    assert len(texts(line("Summons", 60, 700, 16), line("Come on Monday", 60, 686))) == 2
    assert len(texts(line("Surname", 60, 700), line("Elvin", 300, 700))) == 2
    assert len(texts(line("Surname", 60, 700) + line("Elvin", 300, 686))) == 2


def test_columns_that_the_text_layer_gives_as_one_line_are_told_apart() -> None:
    assert texts(line("Surname", 60, 700)[:-2] + line("Elvin", 300, 700)) == ["Surname", "Elvin"]


def test_pieces_of_one_line_are_one_line() -> None:
    assert texts(line("Mr", 60, 700), line("Elvin", 76, 700)) == ["Mr Elvin"]


def test_a_line_that_stops_early_ends_its_paragraph_in_both_directions() -> None:
    long = "They came again at four in the morning"
    assert texts(line(long, 60, 700), line("and left.", 60, 686), line(long, 60, 672)) == [
        f"{long}\nand left.",
        long,
    ]
    right = 60 + len(long) * 5
    assert texts(line(long, 60, 700), line("end", right - 15, 686), line(long, 60, 672)) == [
        f"{long}\nend",
        long,
    ]


def test_a_numbered_line_starts_a_paragraph() -> None:
    first, second = "1. I was born in the city of Nowhere", "2. I went to school in the same city"
    assert texts(line(first, 60, 700), line(second, 60, 686)) == [first, second]


def test_strange_letters_and_empty_boxes_do_no_harm() -> None:
    assert gathered([]) == ()
    assert gathered([Glyph(65), Glyph(0), Glyph(2**32 - 1)]) == ()
    assert gathered([Glyph(0xD83D, 0, 0, 1, 1), Glyph(0xDE00, 1, 0, 2, 1)])[0].text == "😀"
    assert gathered([Glyph(0xD83D, 0, 0, 1, 1), Glyph(66, 1, 0, 2, 1)])[0].text == "B"
