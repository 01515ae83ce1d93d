"""Facts come from the packet, the case, then people; templates drop what nobody has typed."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.model.case import Case
from dossier.model.filing import Filing
from dossier.model.matter import Matter
from dossier.model.packet import Options
from dossier.model.person import Person, Role
from dossier.model.plan import Sizes
from dossier.model.profile import NumberAt, PartOrder, PrintMode
from dossier.model.translation import State, Translation
from dossier.planning.plan import plan
from planning.matters import COURT, document, matter

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


def test_what_the_person_says_of_printing_wins_over_the_profile() -> None:
    found = matter()
    assert found.rules == found.profile
    said = Options(
        mode=PrintMode.SCANNER,
        number_at=NumberAt.CENTRE,
        order=PartOrder.ORIGINAL_FIRST,
        stamp_label=False,
        case_line=False,
        part_line=False,
    )
    rules = replace(found, packet=replace(found.packet, options=said)).rules
    assert (rules.mode, rules.number_at) == (PrintMode.SCANNER, NumberAt.CENTRE)
    assert rules.translation.order is PartOrder.ORIGINAL_FIRST
    assert (rules.stamp_label, rules.part_line, rules.case_line) == (False, False, "")
    plain = replace(found.profile, stamp_label=False, part_line=False)
    other = replace(found, profile=plain)
    on = replace(other.packet, options=Options(stamp_label=True, part_line=True, case_line=True))
    assert other.rules == plain
    assert replace(other, packet=on).rules == found.profile


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("", True),
        ("married=yes", True),
        ("married=no", False),
        ("child=yes", False),
        ("child=", True),
    ],
)
def test_a_condition_is_a_fact_and_its_value(condition: str, holds: bool) -> None:  # noqa: FBT001
    assert with_facts(married=" Yes").holds(condition) is holds


def test_a_supplement_knows_what_it_continues() -> None:
    first = Filing("f1", "k1", "us-eoir", date(2026, 1, 1), 0, 1, 9, (), ())
    found = replace(matter(continues="f1"), filings={"f1": first})
    assert found.continued == first
    assert matter().continued is None
    with pytest.raises(KeyError, match="f9"):
        plan(matter(continues="f9"), Sizes())


def test_a_translation_into_any_language_that_the_authority_reads_counts() -> None:
    read = replace(COURT, language="en", languages=("fr", "nl"))
    original, file = document("d1", language="az"), document("d2", language="nl")
    french = Translation("t1", "d1", "fr", State.DONE, text="Citation")
    english = replace(french, id="t2", language="en")
    dutch = replace(french, id="t3", language="en", text="", document="d2")
    german = replace(french, id="t4", language="de")

    def taken(*told: Translation) -> tuple[str, str]:
        made = matter(original, file, translations=told, profile=read)
        found = made.translation_of("d1")
        return (found.id, made.into(found)) if found else ("", "")

    assert taken(german) == ("", "")
    assert taken(german, french) == ("t1", "fr")
    assert taken(french, english) == ("t2", "en"), "of equals the one into the language of filing"
    assert taken(french, replace(english, state=State.DRAFT)) == ("t1", "fr")
    assert taken(dutch) == ("t3", "nl"), "the file says what it is in"
    assert taken(replace(dutch, document="d1")) == ("t3", "en"), "the original is no translation"
