"""Marked numbers are read off a content stream as a person would read them, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.pdf.witness_facts import Span
from dossier.pdf.witness_text import letters_by_code, spans, stamp

LETTERS = {code: chr(code + 29) for code in range(3, 96)}


def decode(_: str, codes: bytes) -> str:
    pairs = (codes[at : at + 2] for at in range(0, len(codes), 2))
    return "".join(LETTERS[int.from_bytes(pair)] for pair in pairs)


def shown(text: str, x: float, y: float) -> bytes:
    codes = "".join(f"{ord(letter) - 29:04X}" for letter in text)
    array = f"[<{codes[:4]}>-12<{codes[4:]}>]"
    return f"/Span BMC\nBT /F 14 Tf 1 0 0 1 {x} {y} Tm {array} TJ ET\nEMC".encode()


def around(*parts: bytes) -> bytes:
    return b"\n".join([b"/Artifact <</Type /Pagination>> BDC", *parts, b"EMC"])


def test_label_and_number_are_read_in_order() -> None:
    content = around(
        b"1 w 400 24 60 21 re S", shown("Exhibit E", 408, 30.3), shown("45", 543.9, 30)
    )
    assert stamp(content, decode) == (Span("Exhibit E", 408, 30.3), Span("45", 543.9, 30))


def test_text_that_is_not_marked_is_not_read() -> None:
    plain = shown("99", 60, 38).removeprefix(b"/Span BMC\n").removesuffix(b"\nEMC")
    assert stamp(around(plain, shown("45", 540, 30)), decode) == (Span("45", 540, 30),)


@pytest.mark.parametrize(
    "content",
    [
        shown("45", 540, 30),
        b"q " + around(shown("45", 540, 30)),
        around(shown("45", 540, 30)) + b" 0 g",
        around(b"/Artifact <</Type /Pagination>> BDC", shown("45", 540, 30), b"EMC"),
        around(shown("45", 540, 30).replace(b"1 0 0 1", b"1 0 0 -1")),
        around(shown("45", 540, 30).replace(b" TJ", b" TJ (46) Tj")),
        around(b"/Span BMC EMC"),
    ],
)
def test_a_stamp_in_any_other_form_is_none(content: bytes) -> None:
    assert stamp(content, decode) is None


def test_a_stretch_may_change_its_font() -> None:
    first, second = shown("Ab", 10, 20), shown("1", 40, 20).replace(b"/F", b"/G")
    joined = first.removesuffix(b"\nEMC") + b"\n" + second.removeprefix(b"/Span BMC\n")
    assert list(spans(joined, decode)) == [Span("Ab1", 10, 20)]


MAP = b"""/CIDInit /ProcSet findresource begin
2 beginbfchar
<0003> <0020> <0044> <D83DDE00>
endbfchar
2 beginbfrange
<0010> <0012> <0041>
<0020> <0021> [<00660069> <0078>]
endbfrange
endcmap"""


def test_a_map_is_read_in_all_its_forms() -> None:
    assert letters_by_code(MAP) == {
        3: " ",
        0x44: "\U0001f600",
        0x10: "A",
        0x11: "B",
        0x12: "C",
        0x20: "fi",
        0x21: "x",
    }


@given(st.dictionaries(st.integers(0, 0xFFFF), st.text(st.characters(codec="utf-16"), min_size=1)))
def test_any_map_comes_back(letters: dict[int, str]) -> None:
    lines = (f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in letters.items())
    cmap = "\n".join([f"{len(letters)} beginbfchar", *lines, "endbfchar"])
    assert letters_by_code(cmap.encode()) == letters
