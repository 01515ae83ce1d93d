"""Facts come from the packet, the case, then people; templates drop what nobody has typed."""

from dataclasses import replace

import pytest

from dossier.model.case import Case
from dossier.model.matter import Matter
from dossier.model.person import Person, Role
from planning.matters import matter

APPLICANT = Person("p1", "Elvin Nümunəzadə", Role.APPLICANT)
LAWYER = Person("p2", "Jordan Placeholder", Role.LAWYER, address="100 Sample Street")


def with_facts(*people: Person, **facts: str) -> Matter:
    told = {key.replace("_", "-"): fact for key, fact in facts.items()}
    return replace(matter(people=people), case=Case().with_facts(told))


@pytest.mark.parametrize(
    ("found", "name", "listed"),
    [
        (with_facts(), "", ""),
        (with_facts(APPLICANT), "Elvin Nümunəzadə", "Elvin Nümunəzadə"),
        (
            with_facts(APPLICANT, given_names="Elvin", family_name="NÜMUNƏZADƏ"),
            "Elvin NÜMUNƏZADƏ",
            "NÜMUNƏZADƏ, Elvin",
        ),
        (with_facts(APPLICANT, name="E. N."), "E. N.", "E. N."),
        (with_facts(family_name="Mithal"), "Mithal", "Mithal"),
    ],
)
def test_the_name_is_what_was_typed_else_the_applicants(
    found: Matter, name: str, listed: str
) -> None:
    assert (found.fact("name"), found.fact("listed-name")) == (name, listed)


def test_a_lawyer_files_where_nobody_else_was_named() -> None:
    assert with_facts(LAWYER).fact("filing-party") == "Jordan Placeholder"
    assert with_facts(LAWYER).fact("filing-address") == "100 Sample Street"
    assert with_facts(LAWYER, filing_party="Elvin").fact("filing-party") == "Elvin"


def test_what_was_typed_for_the_packet_wins() -> None:
    found = with_facts(court="Sampleton, ZZ")
    packet = replace(found.packet, cover=(("court", "Placeton, ZZ"), ("judge", "")))
    assert replace(found, packet=packet).fact("court") == "Placeton, ZZ"
    assert found.fact("judge") == ""


def test_a_stretch_with_an_empty_fact_falls_out() -> None:
    found = with_facts(name="Elvin", a_number="A000-000-000")
    assert found.fill("{listed-name} · {a-number}") == "Elvin · A000-000-000"
    assert found.fill("{listed-name} · Judge {judge} · end") == "Elvin · end"
    assert found.fill("Tel. {filing-phone}") == ""
    assert found.fill("In the Matter of") == "In the Matter of"
    assert with_facts(name="{court}").fill("{name}") == "{court}"
