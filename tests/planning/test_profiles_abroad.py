"""The profiles of Canada and Europe: what their authorities ask for shows in a packet's plan."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from conftest import CHECKOUT
from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind
from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import PartKind, Plan, Sizes
from dossier.model.profile import Certainty, Profile, Status, TranslationMode
from dossier.planning.arrange import propose
from dossier.planning.checklist import checklist
from dossier.planning.checks import findings
from dossier.planning.deadlines import due
from dossier.planning.noticed import Circumstances
from dossier.planning.parse_profile import parse_profile
from dossier.planning.plan import plan
from dossier.planning.severities import USUAL, severity
from planning.matters import DAY, document, matter, profile_text, translation

NAMES: Final = (
    *("ca-rpd", "ca-rad", "uk-ftt", "nl-ind"),
    *("es-regularizacion-2026", "es-asilo", "ecthr"),
)
PROFILES: Final = {name: parse_profile(profile_text(name)) for name in NAMES}
every = pytest.mark.parametrize("profile", PROFILES.values(), ids=NAMES)
ALL: Final = sorted(path.stem for path in (CHECKOUT / "resources" / "profiles").glob("*.toml"))
IN_EUROPE: Final = ("uk-ftt", "nl-ind", "es-regularizacion-2026", "es-asilo")
WITH_OWN_FORM: Final = ("ca-rpd", "ca-rad", "uk-ftt")


def full(profile: Profile) -> Matter:
    """A packet of one document of each kind, and a foreign one with its translation."""
    held = [
        document(f"d{n}", kind, language=profile.language) for n, kind in enumerate(Kind, start=1)
    ]
    held.append(document("d50", Kind.FAMILY, 2, language="az"))
    made = translation("t1", "d50", language=profile.language)
    items = propose(profile, held, [made], "k1", DAY).items
    return matter(*held, items=items, profile=profile, translations=[made])


def found(held: Matter, today: date | None = None) -> list[Finding]:
    return list(findings(held, plan(held, Sizes()), Circumstances(today=today)))


def codes(held: Matter) -> set[str]:
    return {one.code for one in found(held)}


def parts(planned: Plan) -> list[PartKind]:
    return [part.kind for one in planned.exhibits for part in one.parts]


def days(profile: Profile, **facts: str) -> dict[str, date]:
    typed = Case(tuple((key.replace("_", "-"), fact) for key, fact in facts.items()))
    return {one.deadline.id: one.day for one in due(replace(matter(profile=profile), case=typed))}


@every
def test_a_packet_of_all_kinds_is_planned_in_the_order_of_the_sections(profile: Profile) -> None:
    planned = plan(full(profile), Sizes())
    assert planned.unplaced == ()
    number = len(Kind) - len(profile.ask_first) + 1
    assert len(planned.exhibits) == number
    asked = [rule.key for rule in profile.sections]
    keys = [section.key for section in planned.sections]
    assert keys == [key for key in asked if key in keys]
    assert [one.label for one in planned.exhibits] == [str(n + 1) for n in range(number)]


@every
def test_only_where_a_text_to_sign_is_known_one_is_printed(profile: Profile) -> None:
    printed = PartKind.CERTIFICATE in parts(plan(full(profile), Sizes()))
    assert printed == (profile.id in WITH_OWN_FORM)
    assert "certificate-incomplete" not in codes(full(profile))


MADE: Final = {
    "chronology, made for you": "chronology",
    "list of names, made for you": "names",
    "month by month, made for you": "residence",
    "schedule on the country": "country",
    "photo sheets": "photos",
    "statement made for you": "unavailable",
    "time together in order, made for you": "relationship",
    "table of the statement": "statement",
}
"""What the rules call it, and what the program makes."""


def promised(profile: Profile) -> Iterator[str]:
    """Give what the rules say of where they show, and what no profile of this kind shows."""
    titles = " ".join(rule.title for rule in profile.sections)
    for rule in profile.rules:
        for code in re.findall(r"[a-z]+(?:-[a-z]+)+", rule.where):
            if code not in USUAL:
                yield f"no finding {code}"
        for title in re.findall(r"sections? ([A-Z][^,;]+?)(?:, and|$|;)", rule.where):
            if title.split(",")[0] not in titles:
                yield f"no section {title}"
        yield from made_of(profile, rule.where)


def made_of(profile: Profile, where: str) -> Iterator[str]:
    """Give what a rule's place names and the profile doesn't have."""
    there = {
        "warnings": bool(profile.warnings),
        "page-limit": any(one.max_pages or one.max_each for one in profile.sections),
        "dates": bool(profile.deadlines) or "no dates" in where,
    }
    made = {str(one.name) for one in profile.generated}
    there |= {words: name in made for words, name in MADE.items()}
    for words, has in there.items():
        if re.search(rf"\b{words}\b", where) and not has:
            yield f"no {words}"


@pytest.mark.parametrize("name", ALL)
def test_rules_show_where_they_say(name: str) -> None:
    assert list(promised(parse_profile(profile_text(name)))) == []


def test_the_look_at_rules_sees_red() -> None:
    profile = PROFILES["uk-ftt"]
    made = ("time together in order, made for you", "month by month, made for you")
    for where in ("finding page-limits", "section Poems", "section Poems; warnings", *made):
        rules = (replace(profile.rules[0], where=where),)
        assert list(promised(replace(profile, rules=rules))) != []


@every
def test_a_deadline_that_is_not_sure_says_to_look_it_up(profile: Profile) -> None:
    sources = {one.id: one for one in profile.sources}
    for deadline in profile.deadlines:
        if sources[deadline.source].certainty is Certainty.VERIFY:
            assert re.search(r"\b(look|ask)\b", deadline.note)


@pytest.mark.parametrize("name", IN_EUROPE)
def test_in_europe_a_sensitive_picture_stops_until_someone_decides(name: str) -> None:
    profile = PROFILES[name]
    assert severity("sensitive-included", profile) is Severity.STOP
    assert any("intimate pictures" in warning for warning in profile.warnings)
    picture = document("d1", Kind.PHOTO, sensitive=True)
    stops = [one for one in found(matter(picture, profile=profile)) if one.severity == "stop"]
    assert [one.code for one in stops] == ["sensitive-included"]
    assert propose(profile, [picture], [], "k1", DAY).items == ()


# Canada


@pytest.mark.parametrize("name", ["ca-rpd", "ca-rad"])
def test_a_translators_declaration_has_its_three_parts(name: str) -> None:
    # Rule 32(3): the translator's name, the language, a statement that it is accurate.
    profile = PROFILES[name]
    certificate = profile.translation.certificate
    assert profile.translation.mode is TranslationMode.DECLARATION
    assert certificate is not None
    for text in (certificate.one, certificate.many):
        assert {"{translator}", "{language}"} <= set(re.findall(r"{\w+}", text))
        assert text.endswith("accurate.")


def test_an_appeal_record_has_the_order_of_the_law() -> None:
    keys = [rule.key for rule in PROFILES["ca-rad"].sections]
    assert keys == [
        *("decision", "transcript", "refused", "statement"),
        *("evidence", "law", "memorandum"),
    ]


def test_a_paper_from_home_never_stands_for_the_decision() -> None:
    held = document("d1", Kind.COURT)
    by_kind = matter(held, profile=PROFILES["ca-rad"])
    assert [section.key for section in plan(by_kind, Sizes()).sections] == ["evidence"]
    empty = [one.subject for one in found(by_kind) if one.code == "section-empty"]
    assert empty == ["decision", "statement", "memorandum"]
    by_hand = matter(held, items=[Item("d1", "decision")], profile=PROFILES["ca-rad"])
    lines = {line.slot.key: line for line in checklist(by_hand, plan(by_hand, Sizes()))}
    assert lines["decision"].documents == ("d1",)
    assert lines["evidence"].documents == ()


@pytest.mark.parametrize(
    ("name", "section", "most"),
    [
        ("ca-rad", "memorandum", 30),
        ("uk-ftt", "argument", 12),
        ("uk-ftt", "country", 12),
        ("uk-ftt", "experts", 20),
        ("ecthr", "annex", 20),
    ],
)
def test_pages_are_counted_where_there_is_a_limit(name: str, section: str, most: int) -> None:
    def of(pages: int) -> Matter:
        held = document("d1", Kind.OTHER, pages)
        return matter(held, items=[Item("d1", section)], profile=PROFILES[name])

    assert "page-limit" not in codes(of(most))
    over = [one for one in found(of(most + 1)) if one.code == "page-limit"]
    assert [dict(one.facts)["limit"] for one in over] == [str(most)]


def test_canadas_days_are_counted_from_the_hearing_and_the_reasons() -> None:
    assert days(PROFILES["ca-rpd"], hearing="2027-06-12", referral="2027-01-01") == {
        "disclosure": date(2027, 6, 2),
        "reply": date(2027, 6, 7),
        "claim-form": date(2027, 1, 16),
    }
    assert days(PROFILES["ca-rpd"], first_entry="2026-06-01", eligibility="2027-02-01") == {
        "one-year": date(2027, 6, 1),
        "claim-form-inside": date(2027, 2, 1),
    }
    assert days(PROFILES["ca-rpd"], land_entry="2027-01-01") == {"border-14": date(2027, 1, 15)}
    assert days(PROFILES["ca-rad"], written_reasons="2027-01-01") == {
        "notice": date(2027, 1, 16),
        "record-30": date(2027, 1, 31),
        "record-45": date(2027, 2, 15),
    }


# United Kingdom and Strasbourg


def test_who_is_outside_the_country_has_the_longer_days() -> None:
    profile = PROFILES["uk-ftt"]
    for known in ({}, {"outside": "no"}):
        inside = days(profile, decision="2027-01-01", **known)
        assert inside == {"appeal-inside": date(2027, 1, 15)}
    outside = days(profile, decision="2027-01-01", outside="yes")
    assert outside == {"appeal-outside": date(2027, 1, 29)}


def test_each_expert_report_has_a_limit_of_its_own() -> None:
    short = [document(f"d{n}", Kind.EXPERT, 20) for n in (1, 2)]
    assert "page-limit" not in codes(matter(*short, profile=PROFILES["uk-ftt"]))
    long = document("d3", Kind.EXPERT, 21)
    over = found(matter(*short, long, profile=PROFILES["uk-ftt"]))
    assert [one.subject for one in over if one.code == "page-limit"] == ["d3"]


def test_whole_country_reports_are_no_part_of_the_schedule() -> None:
    report = document("d1", Kind.COUNTRY, 40)
    held = matter(report, items=["d1", "country"], profile=PROFILES["uk-ftt"])
    sections = {one.key: [e.document for e in one.exhibits] for one in plan(held, Sizes()).sections}
    assert sections == {"country": ["country"], "reports": ["d1"]}
    assert "page-limit" not in codes(held)


@pytest.mark.parametrize(
    ("decision", "last"),
    [("2026-11-01", (2027, 3, 1)), ("2026-10-31", (2027, 2, 28)), ("2027-04-30", (2027, 8, 30))],
)
def test_the_courts_four_months_go_by_the_calendar(
    decision: str, last: tuple[int, int, int]
) -> None:
    assert days(PROFILES["ecthr"], decision=decision) == {"four-months": date(*last)}


def test_the_courts_list_goes_by_dates() -> None:
    papers = [
        document("d1", Kind.NEWS, date=FuzzyDate(2024, 5)),
        document("d2", Kind.COURT),
        document("d3", Kind.MEDICAL, date=FuzzyDate(2019)),
        document("d4", Kind.COURT, date=FuzzyDate(2024, 3, 1)),
    ]
    planned = plan(matter(*papers, profile=PROFILES["ecthr"]), Sizes())
    listed = [(one.document, one.label) for one in planned.exhibits]
    assert listed == [("d3", "1"), ("d4", "2"), ("d1", "3"), ("d2", "4")]


# Languages


@pytest.mark.parametrize(
    ("name", "accepted"),
    [("nl-ind", ("nl", "fr", "de", "en")), ("ca-rpd", ("fr", "en")), ("ca-rad", ("fr", "en"))],
)
def test_papers_in_an_accepted_language_need_no_translation(
    name: str, accepted: tuple[str, ...]
) -> None:
    profile = PROFILES[name]
    for language in (*accepted, "az"):
        told = codes(matter(document("d1", Kind.OTHER, language=language), profile=profile))
        assert ("no-translation" in told) is (language == "az")


# Spain and the Netherlands


def test_a_closed_window_and_unconfirmed_rules_are_told() -> None:
    assert PROFILES["es-regularizacion-2026"].status is Status.CLOSED
    assert "profile-closed" in codes(full(PROFILES["es-regularizacion-2026"]))
    assert PROFILES["es-asilo"].status is Status.UNVERIFIED
    assert "profile-unverified" in codes(full(PROFILES["es-asilo"]))


def russian(profile: Profile, **changes: object) -> list[Finding]:
    record = document("d1", Kind.CRIMINAL_RECORD, language="ru")
    page = document("d2", Kind.OTHER, language=profile.language)
    made = translation("t1", "d1", language=profile.language, **changes)
    return found(matter(record, page, items=["d1"], profile=profile, translations=[made]))


def test_a_sworn_translation_is_asked_for_and_never_written_here() -> None:
    profile = PROFILES["es-regularizacion-2026"]
    assert profile.translation.certificate is None
    asked = {one.code: one.severity for one in russian(profile)}
    assert asked["sworn-translation-needed"] is Severity.LOOK
    assert "sworn-translation-needed" not in {one.code for one in russian(profile, signed="d2")}


def test_in_the_netherlands_a_translation_of_asylum_papers_is_a_note() -> None:
    told = {one.code: one.severity for one in russian(PROFILES["nl-ind"])}
    assert told["sworn-translation-needed"] is Severity.NOTE
    bare: Document = document("d1", language="ru")
    told = {one.code: one.severity for one in found(matter(bare, profile=PROFILES["nl-ind"]))}
    assert told["no-translation"] is Severity.NOTE


@pytest.mark.parametrize("name", ["es-regularizacion-2026", "es-asilo"])
def test_what_is_filed_in_spain_is_printed_in_spanish(name: str) -> None:
    profile = PROFILES[name]
    printed = (profile.word, profile.index_title, profile.cover.title, profile.cover.matter)
    titles = [rule.title for rule in profile.sections]
    assert profile.language == "es"
    assert not profile.cover.fields
    for text in (*printed, *titles):
        assert not re.search(r"\b(the|of|and|other|documents?)\b", text, re.IGNORECASE)


def test_spains_days_go_by_the_calendar_and_by_working_days() -> None:
    profile = PROFILES["es-regularizacion-2026"]
    assert days(profile, application_filed="2026-06-30", request_received="2026-11-26") == {
        "silence": date(2026, 9, 30),
        "answer": date(2026, 12, 10),
    }
    assert days(profile, decision="2027-01-31") == {
        "reposicion": date(2027, 2, 28),
        "contencioso": date(2027, 3, 31),
    }
    assert days(profile, permit_ends="2027-11-30", record_issued="2026-11-30") == {
        "change": date(2027, 11, 30),
        "change-late": date(2028, 2, 29),
        "record-3": date(2027, 2, 28),
        "record-6": date(2027, 5, 30),
    }


def test_spain_gets_each_document_as_a_file_and_the_months_in_order() -> None:
    profile = PROFILES["es-regularizacion-2026"]
    assert profile.files.separate
    assert "residence" in {str(one.name) for one in profile.generated}


def test_an_unmarried_certificate_grows_old_in_the_netherlands() -> None:
    assert days(PROFILES["nl-ind"], unmarried_issued="2026-08-31") == {
        "unmarried": date(2027, 2, 28)
    }
