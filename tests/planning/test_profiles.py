"""Every profile of the program reads, says where its rules come from, and makes a packet."""

import re
from dataclasses import replace
from datetime import date
from functools import reduce
from typing import Final

import pytest

from conftest import CHECKOUT
from dossier.errors import ProfileInvalid
from dossier.model.case import Case
from dossier.model.document import Document, Kind
from dossier.model.finding import Severity
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import SlotState
from dossier.model.plan import PartKind, Sizes
from dossier.model.profile import Certainty, LabelScheme, PrintMode, Profile, Status
from dossier.model.translation import Translation
from dossier.planning.arrange import include, propose
from dossier.planning.checklist import checklist
from dossier.planning.checks import findings
from dossier.planning.noticed import Circumstances
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts
from dossier.planning.plan import plan
from dossier.planning.review_profile import review
from dossier.planning.runs import prints_certificate
from planning.matters import DAY, TRANSLATOR, document, profile_text, translation

PLACE: Final = CHECKOUT / "resources"
PROFILES: Final = {
    path.stem: parse_profile(path.read_text(encoding="utf-8"))
    for path in sorted((PLACE / "profiles").glob("*.toml"))
}
ASYLUM, SPOUSE = PROFILES["us-uscis-asylum"], PROFILES["us-i130"]
RELEASE, REFUGEE = PROFILES["us-release"], PROFILES["us-refugee"]
SPAIN = PROFILES["es-regularizacion-2026"]
EMPTY: Final = "section-empty"
TODAY: Final = Circumstances(today=date(2026, 11, 26))
every = pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda profile: profile.id)
of_uscis = pytest.mark.parametrize("profile", [ASYLUM, SPOUSE], ids=lambda profile: profile.id)


def packed(profile: Profile, *held: Document, facts: tuple[tuple[str, str], ...] = ()) -> Matter:
    """The packet that is first proposed for these papers, with those that are asked about put in.

    Papers in Azerbaijani are translated.
    """
    made = [_translated(one, profile) for one in held if one.language == "az"]
    proposed = propose(profile, held, made, "k1", DAY)
    asked = (one.id for one in held if one.kind in profile.ask_first)
    return Matter(
        packet=reduce(lambda packet, name: include(packet, name, DAY), asked, proposed),
        profile=profile,
        texts=parse_texts((PLACE / "strings" / f"{profile.language}.toml").read_text("utf-8")),
        case=Case(facts),
        documents={one.id: one for one in held},
        people={TRANSLATOR.id: TRANSLATOR},
        translations={one.id: one for one in made},
    )


def _translated(held: Document, profile: Profile) -> Translation:
    return translation(f"t-{held.id}", held.id, language=profile.language)


def one_of_each(profile: Profile) -> tuple[Document, ...]:
    """A paper of every kind in the language of filing, and a foreign one."""
    papers = [
        document(f"d{n}", kind, language=profile.language) for n, kind in enumerate(Kind, start=1)
    ]
    return (*papers, document("d90", Kind.FAMILY, 2, language="az"))


def asked(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Something for all that the cover asks for."""
    fields = (*profile.cover.placed, *profile.cover.fields)
    return tuple((field.key, f"Sample {field.key}") for field in fields)


def done(profile: Profile, title: str, kind: Kind, *facts: tuple[str, ...]) -> set[str]:
    """Give the lines of the checklist that a paper of that title ticks off."""
    paper = document("d1", kind, 9, title=title, language=profile.language)
    held = packed(profile, paper, facts=tuple((key, value) for key, value in facts))
    lines = checklist(held, plan(held, Sizes()))
    return {line.slot.key for line in lines if line.state is SlotState.DONE}


@every
def test_it_reads_and_is_called_like_its_file(profile: Profile) -> None:
    assert PROFILES[profile.id] is profile
    assert list(review(profile)) == []
    assert (PLACE / "strings" / f"{profile.language}.toml").is_file()


@every
def test_every_kind_of_document_has_one_home(profile: Profile) -> None:
    homes = [kind for section in profile.sections for kind in section.kinds]
    assert sorted(homes) == sorted(Kind)


@every
def test_nothing_is_said_without_a_source_and_no_source_is_idle(profile: Profile) -> None:
    said = (*profile.rules, *profile.deadlines, *profile.checklist)
    said += (*profile.generated, *profile.files.ways)
    assert {one.source for one in said} == {source.id for source in profile.sources}
    assert profile.rules
    assert all(source.title.strip() for source in profile.sources)
    assert min(source.as_of for source in profile.sources) == profile.as_of


@every
def test_what_stands_in_no_page_is_to_verify(profile: Profile) -> None:
    unread = [one for one in profile.sources if "general knowledge" in one.title]
    assert {one.certainty for one in unread} <= {Certainty.VERIFY}


@every
def test_a_small_packet_is_planned_with_nothing_to_stop_it(profile: Profile) -> None:
    made = packed(profile, *one_of_each(profile), facts=asked(profile))
    planned = plan(made, Sizes())
    assert planned.unplaced == ()
    assert {one.document for one in planned.exhibits} == set(made.documents)
    labels = [one.label for one in planned.exhibits if one.label]
    assert len(set(labels)) == len(labels)
    plain = {one.key for one in profile.sections if one.labels is LabelScheme.NONE}
    assert {one.section for one in planned.exhibits if not one.label} <= plain
    stops = [one for one in findings(made, planned, TODAY) if one.severity is Severity.STOP]
    assert stops == []
    (foreign,) = [one for one in planned.exhibits if one.document == "d90"]
    kinds = [part.kind for part in foreign.parts]
    assert {PartKind.TRANSLATION, PartKind.ORIGINAL} <= set(kinds)
    assert (PartKind.CERTIFICATE in kinds) is prints_certificate(profile)


@every
def test_each_line_of_the_checklist_can_be_ticked_off(profile: Profile) -> None:
    sections = {section.key: section.kinds for section in profile.sections}
    for slot in profile.checklist:
        kinds = slot.kinds or sections[slot.section]
        if kinds:  # else papers are moved there by hand
            title = slot.words[0] if slot.words else "Paper"
            facts = (tuple(slot.when.split("=")),) if slot.when else ()
            assert slot.key in done(profile, title, kinds[0], *facts), slot.key


@every
def test_nobody_is_told_that_a_translation_is_certified(profile: Profile) -> None:
    certificate = profile.translation.certificate
    for text in (certificate.one, certificate.many) if certificate else ():
        assert "certified" not in text
        assert "{translator}" in text


@of_uscis
def test_uscis_gets_plain_sheets(profile: Profile) -> None:
    assert (profile.mode, profile.highlight) == (PrintMode.SCANNER, False)
    assert (profile.paper.width, profile.paper.height) == (612, 792)
    assert profile.files.max_mb == 12
    assert profile.service is None


@of_uscis
def test_the_certificate_has_what_the_regulation_asks_for(profile: Profile) -> None:
    # 8 CFR 103.2(b)(3): complete and accurate; competent to translate into English.
    certificate = profile.translation.certificate
    assert certificate is not None
    for text in (certificate.one, certificate.many):
        assert "competent to translate from {language} into {filing_language}" in text
        assert "complete, true and accurate" in text
    assert certificate.source == "8 C.F.R. § 103.2(b)(3)"


def test_the_asylum_office_gets_the_passport_first_and_the_country_last() -> None:
    order = [section.key for section in ASYLUM.sections]
    assert order[:3] == ["forms", "identity", "declaration"]
    numbered = [one.key for one in ASYLUM.sections if one.labels is LabelScheme.NUMBERS]
    assert numbered == [order[-1]] == ["country"]
    few = packed(ASYLUM, document("d1", Kind.IDENTITY, 2, title="Passport"), facts=asked(ASYLUM))
    assert "passport-pages" in {one.code for one in findings(few, plan(few, Sizes()), TODAY)}


def test_papers_for_the_interview_are_due_a_week_before() -> None:
    facts = {"interview": "December 1, 2026", "last-arrival": "2026-02-03"}
    made = packed(ASYLUM, facts=tuple(facts.items()))
    found = findings(made, plan(made, Sizes()), TODAY)
    assert {one.subject for one in found if one.code == "deadline-past"} == {"interview-week"}
    assert {one.subject for one in found if one.code == "deadline-near"} == {"one-year"}


@pytest.mark.parametrize(
    ("title", "kind", "lines"),
    [
        ("Marriage certificate", Kind.FAMILY, {"marriage"}),
        ("Divorce decree", Kind.COURT, {"earlier-marriages"}),
        ("Certificate of naturalization", Kind.IDENTITY, {"petitioner"}),
        ("Request for the bona fide marriage exemption", Kind.DECLARATION, {"exemption"}),
        ("Our story", Kind.DECLARATION, {"statements"}),
        ("Lease of the flat", Kind.RESIDENCE, {"lease"}),
        ("Joint bank account", Kind.FINANCE, {"accounts"}),
        ("Chats 2023 to 2026", Kind.MESSAGE, {"messages"}),
    ],
)
def test_papers_of_a_couple_find_their_line(title: str, kind: Kind, lines: set[str]) -> None:
    assert done(SPOUSE, title, kind, ("married-in-proceedings", "yes")) == lines


@pytest.mark.parametrize("profile", [SPOUSE, RELEASE, SPAIN], ids=lambda profile: profile.id)
def test_proof_of_persecution_is_put_in_by_the_person_alone(profile: Profile) -> None:
    papers = one_of_each(profile)
    papers_of = {one.id: one.kind for one in papers}
    proposed = {item.document for item in propose(profile, papers, (), "k1", DAY).items}
    kept_back = {one.kind for one in papers if one.id not in proposed}
    told = {Kind.DECLARATION, Kind.POLICE, Kind.THREAT, Kind.COURT, Kind.EXPERT}
    assert told <= kept_back == set(profile.ask_first)
    assert kept_back <= {
        papers_of[item.document] for item in propose(ASYLUM, papers, (), "k1", DAY).items
    }


def test_a_decision_that_proves_persecution_does_not_stand_among_the_marriage_papers() -> None:
    held = packed(SPOUSE, document("d1", Kind.COURT, title="Decision on administrative detention"))
    assert [one.section for one in plan(held, Sizes()).exhibits] == ["other"]


def test_only_a_marriage_during_proceedings_asks_for_the_exemption() -> None:
    said = {True: ("yes", "Yes"), False: ("no", "", "a removal case")}
    for asked_for, answers in said.items():
        for answer in answers:
            made = packed(SPOUSE, facts=(("married-in-proceedings", answer),))
            planned = plan(made, Sizes())
            lines = {line.slot.key for line in checklist(made, planned)}
            assert ("exemption" in lines) is asked_for
            empty = {one.subject for one in findings(made, planned, TODAY) if one.code == EMPTY}
            assert ("statements" in empty) is asked_for


def test_a_marriage_during_proceedings_is_said_on_the_cover() -> None:
    assert "married-in-proceedings" in {field.key for field in SPOUSE.cover.fields}
    sure = {source.id: source.certainty for source in SPOUSE.sources}
    rules = {rule.text: sure[rule.source] for rule in SPOUSE.rules}
    assert rules["It also needs a written request for an exemption."] is Certainty.VERIFY
    assert any("removal case" in warning for warning in SPOUSE.warnings)


def test_a_request_for_release_follows_the_guide_and_stops_for_nothing() -> None:
    order = [section.key for section in RELEASE.sections]
    assert order == ["request", "identity", "support", "conduct", "other"]
    assert Severity.STOP not in RELEASE.severities.values()
    assert RELEASE.translation.required == ("name", "address", "phone")
    assert RELEASE.deadlines == (), "in detention the court sets the days"
    assert done(RELEASE, "Letter of my sponsor", Kind.WITNESS) == {"sponsor"}


def test_a_bond_request_asks_for_proof_of_service_and_parole_does_not() -> None:
    for kind in ("bond", "parole", ""):
        made = packed(RELEASE, facts=(("release", kind),))
        planned = plan(made, Sizes())
        lines = {line.slot.key for line in checklist(made, planned)}
        assert ("copy-served" in lines) is (kind == "bond")
        served = [one for one in planned.volumes[0].parts if one.kind is PartKind.SERVICE]
        assert bool(served) is (kind == "bond")


def test_forms_are_filed_as_they_are_in_the_united_states() -> None:
    for profile in (PROFILES["us-eoir"], ASYLUM, SPOUSE):
        made = packed(profile, document("d1", Kind.FORM), document("d2", Kind.DECLARATION))
        form, story = plan(made, Sizes()).exhibits
        assert (form.label, story.label) == ("", "A")
        assert [part.kind for part in form.parts] == [PartKind.DOCUMENT]


@every
def test_what_can_be_made_suits_the_authority_and_has_its_reason(profile: Profile) -> None:
    assert profile.generated
    for rule in profile.generated:
        assert rule.why.endswith(".")
        assert len(rule.why.split()) <= 15
    names = {rule.name for rule in profile.generated}
    plain = profile.id == "generic"
    assert (Generated.RESIDENCE in names) is (plain or profile.id.startswith("es-reg"))
    assert (Generated.RELATIONSHIP in names) is (plain or profile.id in ("us-i130", "us-release"))
    schedules = ("us-eoir", "us-uscis-asylum", "uk-ftt")
    assert (Generated.COUNTRY in names) is (plain or profile.id in schedules)


@every
def test_a_page_that_is_signed_does_not_speak_to_who_signs_it(profile: Profile) -> None:
    assert profile.language == "en" or not _states_what_is_missing(profile), "names are English"
    assert spoken_to(profile) == []


def spoken_to(profile: Profile) -> list[str]:
    """Lines of the checklist whose name on a signed page says `you`."""
    names = [one.named or one.title for one in profile.checklist]
    heard = [name for name in names if re.search(r"\byou(r|rs)?\b", name, re.IGNORECASE)]
    return heard if _states_what_is_missing(profile) else []


def _states_what_is_missing(profile: Profile) -> bool:
    return any(rule.name is Generated.UNAVAILABLE for rule in profile.generated)


def test_the_list_for_refugees_claims_no_format() -> None:
    assert REFUGEE.status is Status.UNVERIFIED
    assert {one.certainty for one in REFUGEE.sources if one.id in _of_rules(REFUGEE)} == {
        Certainty.VERIFY
    }
    assert (REFUGEE.files.max_mb, REFUGEE.deadlines) == (None, ())
    assert not any(section.required for section in REFUGEE.sections)
    made = packed(REFUGEE)
    assert "profile-unverified" in {one.code for one in findings(made, plan(made, Sizes()), TODAY)}


def _of_rules(profile: Profile) -> set[str]:
    return {rule.source for rule in profile.rules}


def test_the_looks_see_red() -> None:
    homeless = replace(SPOUSE, sections=SPOUSE.sections[1:], checklist=SPOUSE.checklist[3:])
    homes = [kind for section in homeless.sections for kind in section.kinds]
    assert sorted(homes) != sorted(Kind)
    made = packed(homeless, document("d1", Kind.FORM), facts=asked(homeless))
    planned = plan(made, Sizes())
    assert planned.unplaced == ("d1",)
    assert Severity.STOP in {one.severity for one in findings(made, planned, TODAY)}
    unnamed = tuple(replace(one, named="") for one in ASYLUM.checklist)
    assert "Your declaration" in spoken_to(replace(ASYLUM, checklist=unnamed))
    with pytest.raises(ProfileInvalid):
        parse_profile(profile_text("us-i130").replace('source = "exemption"', 'source = "none"'))


def test_a_role_before_one_authority_is_none_before_another() -> None:
    roles = [
        field.key
        for profile in PROFILES.values()
        for field in profile.cover.placed
        if field.key.startswith("filing-role")
    ]
    assert len(set(roles)) == len(PROFILES)
