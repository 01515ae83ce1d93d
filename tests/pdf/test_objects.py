"""A written file is what three readers read, whatever names and numbers it holds."""

import io
from decimal import Decimal

import pikepdf
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.pdf.objects import NODE, ObjectWriter, dictionary, name, number, reference
from dossier.pdf.render import Pages


@given(
    st.text(min_size=1, alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
)
def test_names_are_read_back(text: str) -> None:
    found = pikepdf.Object.parse(dictionary({f"/{text}": b"1"}))
    assert list(found.keys()) == [f"/{text}"]


def test_names_that_are_no_text_are_written_back() -> None:
    raw = b"<</A#ff#fe 1>>"
    (key,) = pikepdf.Object.parse(raw).keys()
    assert name(key) == b"/A#ff#fe"


@given(st.integers(-(2**40), 2**40) | st.decimals(-(10**9), 10**9, places=6))
def test_numbers_are_read_back(value: int | Decimal) -> None:
    assert pikepdf.Object.parse(b"[" + number(value) + b"]")[0] == value


@pytest.mark.parametrize(
    ("value", "text"),
    [(-0.0000001, b"0"), (1.5, b"1.5"), (100.0, b"100"), (1e-7, b"0"), (Decimal("1E+3"), b"1000")],
)
def test_numbers_have_no_exponent(value: float | Decimal, text: bytes) -> None:
    assert number(value) == text


@pytest.mark.parametrize("count", [1, 2, NODE, NODE + 1, 3 * NODE + 7])
def test_pages_are_found_by_three_readers(count: int) -> None:
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    out.reserve()  # a number that is never used
    for index in range(count):
        form = out.reserve()
        entries = {"/Type": b"/XObject", "/Subtype": b"/Form", "/BBox": b"[0 0 50 90]"}
        out.put_stream(form, entries, b"%d 0 5 5 re f" % index)
        out.add_page(form, 50 + index, 90)
    size = out.finish()
    data = file.getvalue()
    assert len(data) == size
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        widths = [float(page.obj.MediaBox[2]) for page in pdf.pages]
        drawn = [page.obj.Resources.XObject.P.read_bytes() for page in pdf.pages]
    assert widths == [50 + index for index in range(count)]
    assert drawn == [b"%d 0 5 5 re f" % index for index in range(count)]
    strict = pypdf.PdfReader(io.BytesIO(data), strict=True)
    assert len(strict.pages) == count
    with Pages(data) as pages:
        assert len(pages) == count
        assert pages.size(count - 1) == (50 + count - 1, 90)


def test_the_same_objects_give_the_same_bytes() -> None:
    def written() -> bytes:
        file = io.BytesIO()
        out = ObjectWriter(file.write)
        assert out.add_stream({"/X": b"1"}, b"data") == reference(3)
        out.finish()
        return file.getvalue()

    assert written() == written()
