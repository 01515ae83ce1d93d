"""Text of a field stands on the lines that its form has drawn, and none of them strikes it out."""

import io
import re
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, String

from dossier.pdf.draw import FontBook
from dossier.pdf.fields import Field, Looks, draw
from dossier.pdf.ruled import ruled

TEMPLATE = (
    b'<field name="Plain" y="1mm"><para marginLeft="2pt"/></field\n>'
    b'<field name="More" y="2mm"><para spaceAbove="4pt" lineHeight="18pt"/></field\n>'
    b'<field name="Odd"><para lineHeight="1.8.0pt"/></field\n>'
)
BASELINE = re.compile(rb"1 0 0 1 [\d.-]+ ([\d.-]+) Tm")


def told(name: str, *, whole: bool = False, template: bytes = TEMPLATE) -> float:
    """What a form says of a field; `whole` puts all of its XFA into one stream."""
    with pikepdf.new() as pdf:
        stream = pdf.make_stream(template)
        other = pdf.make_stream(b'<field name="More"><para lineHeight="99pt"/></field>')
        parts = Array([String("datasets"), other, String("template"), stream])
        form = Dictionary(XFA=stream if whole else parts)
        return ruled(Dictionary(T=String(name)), form)


def test_the_template_says_how_far_apart_lines_are() -> None:
    assert (told("More[0]"), told("More")) == (18, 18)
    assert (told("More[0]", whole=True), told("More", whole=True)) == (18, 18)


@pytest.mark.parametrize("name", ["Plain[0]", "Odd[0]", "Nobody[0]", "", "[0]", 'a"b'])
def test_what_is_not_said_is_not_guessed(name: str) -> None:
    assert told(name) == 0


def test_a_form_without_a_template_says_nothing() -> None:
    assert ruled(Dictionary(T=String("More[0]")), Dictionary()) == 0
    assert ruled(Dictionary(), Dictionary(XFA=Array([String("template")]))) == 0
    assert told("More[0]", template=b"") == 0


def drawn(text: str, distance: float) -> list[float]:
    """Baselines of a field of eleven lines, from the top."""
    looks = Looks("sans", bold=True, size=10, colour=b"0 g", side=0, ruled=distance)
    made = draw(Field(text, 234, 198, 1 << 12, 0, looks), FontBook())
    found = {float(one) for one in BASELINE.findall(made.operators)}
    return sorted(found, reverse=True)


def struck(baselines: list[float]) -> list[float]:
    """Baselines that a line of the form, every 18 points from the top, strikes out or touches."""
    return [one for one in baselines if not 2 < (one - 198) % 18 < 18 - 7]


def test_no_line_strikes_out_what_is_written() -> None:
    text = "Nümunəzadə wrote this answer on the lines that are there for it. " * 4
    assert len(drawn(text, 18)) > 3
    assert struck(drawn(text, 18)) == []
    assert {round(a - b, 2) for a, b in pairwise(drawn(text, 18))} == {18}
    assert struck(drawn(text, 0)) != [], "the look for struck lines sees red"


def test_a_longer_answer_gets_smaller_first_and_is_never_cut() -> None:
    longer = "Nümunəzadə wrote this answer. " * 22
    assert struck(drawn(longer, 18)) == []
    assert len(drawn(longer, 18)) <= 11
    too_long = "Nümunəzadə wrote this answer. " * 60
    baselines = drawn(too_long, 18)
    assert len(baselines) > 11
    assert min(baselines) > 0


def test_the_form_for_lawyers_says_it(samples: Path) -> None:
    with pikepdf.open(io.BytesIO((samples / "forms" / "g-28.pdf").read_bytes())) as pdf:
        form = pdf.Root.AcroForm
        told = [ruled(one, form) for one in pdf.pages[3].obj.Annots if "/T" in one]
    assert told.count(18) >= 4
