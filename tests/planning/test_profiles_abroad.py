"""The profiles of Canada and Europe: what their authorities ask for shows in a packet's plan."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from dossier.model.case import Case
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
    assert len(planned.exhibits) == len(Kind) + 1
    asked = [rule.key for rule in profile.sections]
    keys = [section.key for section in planned.sections]
    assert keys == [key for key in asked if key in keys]
    assert [one.label for one in planned.exhibits] == [str(n + 1) for n in range(len(Kind) + 1)]


@every
def test_only_where_a_text_to_sign_is_known_one_is_printed(profile: Profile) -> None:
    printed = PartKind.CERTIFICATE in parts(plan(full(profile), Sizes()))
    assert printed == (profile.id in WITH_OWN_FORM)
    assert "certificate-incomplete" not in codes(full(profile))


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
        if "warnings" in rule.where and not profile.warnings:
            yield "no warnings"
        if "page-limit" in rule.where and not any(one.max_pages for one in profile.sections):
            yield "no limit"


@every
def test_rules_show_where_they_say(profile: Profile) -> None:
    assert list(promised(profile)) == []


def test_the_look_at_rules_sees_red() -> None:
    profile = PROFILES["uk-ftt"]
    for where in ("finding page-limits", "section Poems", "section Poems; warnings"):
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
    assert days(PROFILES["ca-rad"], written_reasons="2027-01-01") == {
        "notice": date(2027, 1, 16),
        "record-30": date(2027, 1, 31),
        "record-45": date(2027, 2, 15),
    }


# United Kingdom and Strasbourg


def test_who_is_outside_the_country_has_the_longer_days() -> None:
    profile = PROFILES["uk-ftt"]
    inside = days(profile, decision="2027-01-01")
    assert min(inside.values()) == date(2027, 1, 15)
    outside = days(profile, decision="2027-01-01", outside="yes")
    assert outside == {"appeal-outside": date(2027, 1, 29)}


def test_four_months_are_never_counted_too_long() -> None:
    assert days(PROFILES["ecthr"], decision="2026-11-01") == {"four-months": date(2027, 3, 1)}
    assert days(PROFILES["ecthr"], decision="2027-04-01")["four-months"] <= date(2027, 8, 1)


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
