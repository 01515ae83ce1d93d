"""Hidden names: found in every spelling and in pieces, never in an open person's name."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import listed
from dossier.model.discretion import Discretion
from dossier.model.document import Spelled
from dossier.model.matter import Matter
from dossier.model.person import Person, Reader

NEUTRAL = "a person known to the applicant"
SEVDA = Person(
    "p4",
    "Sevda Nümunəzadə",
    also=("Севда Нумунезаде",),
    hidden_from=(Reader.GOVERNMENT, Reader.TRANSLATOR),
)


def matter(*people: Person) -> Matter:
    data = {name: copy for name, copy in listed.copies().items() if name == "d1"}
    papers = [one for one in listed.documents(listed.copies()) if one.id in data]
    papers = [replace(one, spelled=(Spelled("p4", "Sewda N."),)) for one in papers]
    return replace(listed.held(papers), people={one.id: one for one in people})


ELVIN = Person("p1", "Elvin Nümunəzadə")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sevda Nümunəzadə saw it.", f"{NEUTRAL} saw it."),
        ("SEVDA  nümunəzadə, Sevda", f"{NEUTRAL}, {NEUTRAL}"),
        ("Письмо: Севда Нумунезаде.", f"Письмо: {NEUTRAL}."),
        ("Sewda N. wrote", f"{NEUTRAL} wrote"),
        ("(Sevda)", f"({NEUTRAL})"),
        ("Sevdali Park", "Sevdali Park"),
        ("Elvin Nümunəzadə", "Elvin Nümunəzadə"),
        ("", ""),
    ],
)
def test_a_hidden_name_gives_way_to_neutral_words(text: str, told: str) -> None:
    found = Discretion(matter(ELVIN, SEVDA))
    assert found.told(text) == told
    assert bool(found.names_in(text)) == (told != text)


def test_who_is_hidden_depends_on_who_reads() -> None:
    of = matter(ELVIN, SEVDA)
    assert [one.id for one in Discretion(of).hidden] == ["p4"]
    lawyer = replace(of, profile=replace(of.profile, reader=Reader.LAWYER))
    assert Discretion(lawyer).hidden == ()
    assert Discretion(lawyer).told("Sevda") == "Sevda"


def test_a_family_name_alone_says_who_it_is_when_nobody_else_has_it() -> None:
    assert Discretion(matter(ELVIN, SEVDA)).names_in("the Nümunəzadə family") == ()
    assert Discretion(matter(SEVDA)).names_in("the Nümunəzadə family") == ("p4",)


@given(st.text(max_size=80))
def test_no_hidden_name_is_left_in_any_text(text: str) -> None:
    found = Discretion(matter(ELVIN, SEVDA))
    for name in ("Sevda Nümunəzadə", "Sevda", "Севда Нумунезаде"):
        said = found.told(f"{text} {name} {text}")
        assert found.names_in(said) == ()
        assert NEUTRAL in said
