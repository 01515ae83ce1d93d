"""Layers that are off by default stay off in a copy, whichever way they are switched."""

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from dossier.pdf.layers import Layers
from pdf.paper_making import annotate, copied, form, saved, sheet, shown


def switched(pdf: Pdf, count: int = 2, **default: object) -> list[Object]:
    """Make layers A, B ...; `default` is the configuration they start with."""
    groups = [pdf.make_indirect(Dictionary(Type=Name.OCG)) for _ in range(count)]
    pdf.Root.OCProperties = Dictionary(OCGs=Array(groups), D=Dictionary(**default))
    return groups


def test_without_switches_everything_is_seen() -> None:
    pdf = sheet()
    assert not Layers(pdf.Root).present
    assert not Layers(pdf.Root).hidden(Dictionary(Type=Name.OCG))
    assert not Layers(pdf.Root).hidden(None)


def test_listed_ones_are_off() -> None:
    pdf = sheet()
    first, second = switched(pdf)
    pdf.Root.OCProperties.D.OFF = Array([second])
    layers = Layers(pdf.Root)
    assert (layers.hidden(first), layers.hidden(second)) == (False, True)


def test_all_may_be_off_but_some() -> None:
    pdf = sheet()
    first, second = switched(pdf, BaseState=Name.OFF)
    pdf.Root.OCProperties.D.ON = Array([second])
    layers = Layers(pdf.Root)
    assert (layers.hidden(first), layers.hidden(second)) == (True, False)


@pytest.mark.parametrize(
    ("state", "event", "hidden"),
    [
        ("/OFF", "/View", True),
        ("/ON", "/View", False),
        ("/OFF", "/Print", False),
    ],
)
def test_a_layer_may_say_itself_how_it_is_viewed(state: str, event: str, *, hidden: bool) -> None:
    pdf = sheet()
    first, _ = switched(pdf)
    first.Usage = Dictionary(View=Dictionary(ViewState=Name(state)))
    usage = Dictionary(Event=Name(event), OCGs=Array([first]), Category=Array([Name.View]))
    pdf.Root.OCProperties.D.AS = Array([usage])
    assert Layers(pdf.Root).hidden(first) is hidden


@pytest.mark.parametrize(
    ("policy", "hidden"),
    [
        (None, False),
        ("/AnyOn", False),
        ("/AllOn", True),
        ("/AnyOff", False),
        ("/AllOff", True),
    ],
)
def test_memberships_follow_their_policy(policy: str | None, *, hidden: bool) -> None:
    pdf = sheet()
    first, second = switched(pdf)
    pdf.Root.OCProperties.D.OFF = Array([second])
    member = pdf.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array([first, second])))
    if policy:
        member.P = Name(policy)
    assert Layers(pdf.Root).hidden(member) is hidden


def test_memberships_may_be_expressions() -> None:
    pdf = sheet()
    on, off = switched(pdf)
    pdf.Root.OCProperties.D.OFF = Array([off])

    def hidden(*expression: object) -> bool:
        return Layers(pdf.Root).hidden(Dictionary(Type=Name.OCMD, VE=Array(expression)))

    assert hidden(Name.And, on, off)
    assert not hidden(Name.Or, on, off)
    assert not hidden(Name.And, on, Array([Name.Not, off]))
    assert hidden(Name.Not, on)
    deep = Array([Name.Not, off])
    for _ in range(60):
        deep = Array([Name.Or, deep])
    assert not Layers(pdf.Root).hidden(Dictionary(Type=Name.OCMD, VE=deep))


def page_with(*, hidden: bool) -> Pdf:
    """Text, form, picture and annotation on a layer."""
    pdf = sheet(b"/OC /L BDC BT /F 18 Tf 20 90 Td (Layer) Tj ET EMC /X Do")
    (group,) = switched(pdf, 1)
    if hidden:
        pdf.Root.OCProperties.D.OFF = Array([group])
    page = pdf.pages[0].obj
    page.Resources.Properties = Dictionary(L=group)
    drawn = form(pdf, b"0.8 0 0 rg 10 10 40 30 re f", (0, 0, 90, 90))
    drawn.OC = group
    page.Resources.XObject = Dictionary(X=drawn)
    noted = annotate(pdf, "Stamp", (100, 10, 150, 60))
    noted.AP, noted.OC = Dictionary(N=form(pdf, b"0 0.6 0 rg 0 0 50 20 re f")), group
    return pdf


@pytest.mark.parametrize("hidden", [True, False])
def test_a_page_with_layers_looks_as_it_did(*, hidden: bool) -> None:
    pdf = page_with(hidden=hidden)
    data, report = copied(pdf)
    if hidden:  # PDFium shows annotations on hidden layers, other viewers don't
        assert shown(data).getextrema() == ((255, 255),) * 3
    else:
        assert shown(data).tobytes() == shown(saved(pdf)).tobytes()
    assert ("Layer" in report.texts[0]) is not hidden
    assert b"/OCG" not in data
    assert not [noted for noted in report.noted if noted.code == "page-as-picture"]
    with pikepdf.open(io.BytesIO(data)) as copy:
        assert "/OCProperties" not in copy.Root


def test_a_page_that_becomes_a_picture_hides_its_layers_too() -> None:
    pdf = page_with(hidden=True)
    annotate(pdf, "Text", (40, 20, 60, 40), C=Array([1, 1, 0]))
    data, report = copied(pdf)
    assert [noted.code for noted in report.noted] == ["page-as-picture"]
    picture = shown(data)
    assert picture.crop((40, 80, 60, 100)).getextrema()[2][0] < 100, "the note is seen"
    assert picture.getpixel((120, 80)) == (255, 255, 255), "the stamp isn't"
    assert report.texts == ("",)
