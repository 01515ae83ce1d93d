"""Operators lose comments, marks and hidden layers, and draw the same."""

import zlib

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.pdf.clean_content import clean, names_in
from dossier.pdf.streams import Unreadable, parsed


def cleaned(operators: bytes, hidden: str = "/Hidden", *, packed: bool = True) -> bytes:
    pdf = pikepdf.new()
    stream = pikepdf.Stream(pdf, zlib.compress(operators) if packed else operators)
    if packed:
        stream.Filter = pikepdf.Name.FlateDecode
    return zlib.decompress(clean([stream], lambda name: name == hidden).data)


def words(operators: bytes) -> list[bytes]:
    return operators.split()


@pytest.mark.parametrize(
    ("dirty", "left"),
    [
        (b"q 1 0 0 1 0 0 cm Q", b"q 1 0 0 1 0 0 cm Q"),
        (b"q % a comment\nQ", b"q Q"),
        (b"/P <</MCID 0>> BDC 0 0 5 5 re f EMC", b"0 0 5 5 re f"),
        (b"/Span <</ActualText (x)>> BDC (y) Tj EMC", b"(y) Tj"),
        (b"/T MP 1 w /T /N DP", b"1 w"),
        (b"/A BMC /B BMC 1 w EMC 2 w EMC 3 w", b"1 w 2 w 3 w"),
        (b"(50 % of it) Tj", b"(50 % of it) Tj"),
    ],
)
def test_marks_and_comments_go(dirty: bytes, left: bytes) -> None:
    assert words(cleaned(dirty)) == words(left)


@pytest.mark.parametrize(
    ("dirty", "left"),
    [
        (b"/OC /Hidden BDC 0 0 5 5 re f EMC 1 w", b"0 0 5 5 re n 1 w"),
        (b"/OC /Hidden BDC 0 0 5 5 re W f EMC", b"0 0 5 5 re W n"),
        (b"/OC /Hidden BDC BT (x) Tj (y) ' 1 2 (z) \" [(a)] TJ ET EMC", b"BT T* T* ET"),
        (b"/OC /Hidden BDC q 2 0 0 2 0 0 cm /X Do Q /S sh EMC", b"q 2 0 0 2 0 0 cm Q"),
        (b"/OC /Hidden BDC /P BMC (x) Tj EMC (y) Tj EMC (z) Tj", b"(z) Tj"),
        (b"/OC /Shown BDC (x) Tj EMC", b"(x) Tj"),
        (b"/OC /Shown BDC /OC /Hidden BDC (x) Tj EMC (y) Tj EMC", b"(y) Tj"),
        (b"/Other /Hidden BDC (x) Tj EMC", b"(x) Tj"),
        (b"EMC EMC (x) Tj", b"(x) Tj"),
    ],
)
def test_hidden_layers_paint_nothing(dirty: bytes, left: bytes) -> None:
    assert words(cleaned(dirty)) == words(left)


def test_a_picture_inside_a_hidden_layer_goes() -> None:
    picture = b"BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI"
    assert b"abcd" in cleaned(picture)
    assert b"abcd" not in cleaned(b"/OC /Hidden BDC " + picture + b" EMC")


def test_pictures_between_operators_keep_their_bytes() -> None:
    data = bytes(range(256))
    head = b"q BI /W 16 /H 16 /BPC 8 /CS /G ID "
    assert head.split(b" ", 1)[0] + b"\nBI" in cleaned(head + data + b"\nEI Q")
    assert data in cleaned(head + data + b"\nEI Q")


def test_keys_that_do_not_draw_go_from_pictures() -> None:
    dirty = b"BI /W 2 /H 2 /BPC 8 /CS /G /Alt (secret) ID abcd EI"
    left = cleaned(dirty)
    assert b"secret" not in left
    assert b"abcd" in left
    with parsed(left) as instructions:
        (one,) = instructions
        assert isinstance(one, pikepdf.ContentStreamInlineImage)
        assert (one.iimage.width, one.iimage.height) == (2, 2)


def test_clean_operators_are_not_packed_again() -> None:
    pdf = pikepdf.new()
    packed = zlib.compress(b"0 0 5 5 re f", 1)
    stream = pikepdf.Stream(pdf, packed)
    stream.Filter = pikepdf.Name.FlateDecode
    assert clean([stream], lambda _: False).data == packed
    hiding = pikepdf.Stream(pdf, packed + b"hidden behind the end")
    hiding.Filter = pikepdf.Name.FlateDecode
    assert b"hidden" not in clean([hiding], lambda _: False).data


def test_what_breaks_off_is_kept_so_far() -> None:
    pdf = pikepdf.new()
    operators = b"".join(b"%d %d 5 5 re f\n" % (n, n * 7 % 90) for n in range(2000))
    stream = pikepdf.Stream(pdf, zlib.compress(operators)[:-900])
    stream.Filter = pikepdf.Name.FlateDecode
    left = zlib.decompress(clean([stream], lambda _: False).data)
    assert left
    assert operators.startswith(left)


def test_what_cannot_be_decoded_is_unreadable() -> None:
    pdf = pikepdf.new()
    for coding in ("/FlateDecode", "/NoSuchDecode", "/LZWDecode"):
        stream = pikepdf.Stream(pdf, b"\xff\xfe\xfd no such data")
        stream.Filter = pikepdf.Name(coding)
        with pytest.raises(Unreadable):
            clean([stream], lambda _: False)


def test_names_are_found_unescaped() -> None:
    assert names_in(b"/F1 12 Tf [/X#20y] /Z#ffz Do(/not) /A/B") >= {
        b"F1",
        b"X y",
        b"Z\xffz",
        b"A",
        b"B",
    }


@settings(max_examples=150)
@given(st.binary(max_size=300))
def test_any_bytes_are_cleaned_or_unreadable(operators: bytes) -> None:
    try:
        left = cleaned(operators + b" % comment-71\n", packed=False)
    except Unreadable:
        return
    assert b"% comment-71" not in left or b"(" in operators or b"BI" in operators
