"""Each check sees what it is for, names it, and is silent where all is well."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from dossier.model.case import Case as CaseFacts
from dossier.model.dates import FuzzyDate
from dossier.model.document import (
    Document,
    Interpretation,
    Kind,
    Noted,
    Original,
    PageSize,
    SafeCopy,
    Said,
)
from dossier.model.event import Event
from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.model.packet import Item, Options
from dossier.model.person import Person, Role
from dossier.model.plan import Sizes
from dossier.model.profile import Status, TranslationMode
from dossier.model.translation import State
from dossier.planning.check_signatures import names_of
from dossier.planning.checks import findings
from dossier.planning.noticed import Circumstances
from dossier.planning.plan import plan
from dossier.planning.severities import USUAL
from planning.matters import COURT, FACTS, GENERIC, TRANSLATOR, document, matter, translation
from planning.packets import Case, cases
from planning.sights import SIGHTS as MORE
from planning.sights import Sight

AZ = document("d1", language="az")
APPLICANT = Person("p2", "Elvin Nümunəzadə", Role.APPLICANT, languages=("az",))


def looked_at(found: Matter, circumstances: Circumstances | None = None) -> list[Finding]:
    told = circumstances or Circumstances()
    return list(findings(found, plan(found, Sizes(), told.max_bytes), told))


def safe(made: Document, **changes: Any) -> Document:
    return replace(made, safe=replace(made.safe, **changes))


def original(made: Document, **changes: Any) -> Document:
    return replace(made, original=replace(made.original, **changes))


def court(**changes: Any) -> Any:
    return replace(COURT, **changes)


def section(key: str, **changes: Any) -> Any:
    rules = [replace(r, **changes) if r.key == key else r for r in COURT.sections]
    return court(sections=tuple(rules))


def case(**facts: str) -> Matter:
    """A matter whose case has other facts; an empty one is taken out."""
    changed = {key.replace("_", "-"): fact for key, fact in facts.items()}
    return replace(matter(), case=CaseFacts(FACTS).with_facts(changed))


def on(day: date, **told: Any) -> Circumstances:
    return Circumstances(today=day, **told)


def happened(when: str, *documents: str) -> Circumstances:
    return Circumstances(events=(Event("e1", "Arrest", FuzzyDate.parse(when), "", documents),))


BIG = safe(document("d1"), size=30_000_000)
PASSPORT = document("d1", Kind.IDENTITY, 2, title="Passport of the Sample Republic")
SIGNED = translation("t1", "d1", signed="d2")
PHOTO = document("d1", Kind.PHOTO)
FILE_OF_2 = document("d2", Kind.OTHER)
WIDE = PageSize(2400, 1200)
SCAN = Original("page-2.jpg", "image/jpeg", 1000, "sha-further", 3)

ASKING = replace(COURT, ask_first=(Kind.THREAT,))
SIGHTS = [
    *MORE,
    Sight(
        "unplaced",
        "d1",
        {"title": "Paper d1", "kind": "police", "section": "nowhere"},
        matter(document("d1"), items=[Item("d1", "nowhere")]),
        matter(document("d1")),
    ),
    Sight(
        "unplaced",
        "d1",
        {"kind": "police", "section": ""},
        matter(document("d1"), profile=section("events", kinds=())),
        matter(document("d1")),
    ),
    Sight(
        "document-gone",
        "d1",
        {"title": "Paper d1"},
        matter(document("d1", removed=True)),
        matter(document("d1", removed=True), items=[]),
    ),
    Sight("document-gone", "d9", {"title": "d9"}, matter(items=["d9"]), matter()),
    Sight(
        "exhibit-too-big",
        "d1",
        {"title": "Paper d1", "mb": "30.7", "limit": "25"},
        (matter(BIG, document("d2")), Circumstances(max_bytes=25_000_000)),
        (matter(BIG, document("d2")), Circumstances(max_bytes=31_000_000)),
    ),
    Sight(
        "packet-too-big",
        "k1",
        {"mb": "30.7", "limit": "25"},
        matter(BIG),
        matter(BIG, profile=GENERIC),
    ),
    Sight(
        "packet-too-big",
        "k1",
        {"limit": "25"},
        (matter(BIG), Circumstances(max_bytes=40_000_000)),
        (matter(document("d1")), Circumstances(max_bytes=40_000_000)),
    ),
    Sight(
        "section-empty",
        "declaration",
        {"section": "Declaration"},
        matter(),
        matter(document("d1", Kind.DECLARATION)),
    ),
    Sight(
        "page-limit",
        "country",
        {"section": "Country conditions", "pages": "13", "limit": "12"},
        matter(document("d1", Kind.NEWS, 13), profile=section("country", max_pages=12)),
        matter(document("d1", Kind.NEWS, 12), profile=section("country", max_pages=12)),
    ),
    Sight(
        "not-in-packet",
        "k1",
        {"n": "2", "title": "Paper d1"},
        matter(document("d1"), document("d2"), document("d3", sensitive=True), items=[]),
        matter(document("d1"), items=[], excluded=("d1",)),
    ),
    Sight(
        "asked-first",
        "d1",
        {"title": "Paper d1"},
        matter(document("d1", Kind.THREAT), items=[], profile=ASKING),
        matter(document("d1", Kind.THREAT), items=[], excluded=("d1",), profile=ASKING),
    ),
    Sight(
        "not-in-packet",
        "k1",
        {"n": "1", "title": "Paper d2"},
        matter(document("d1", Kind.THREAT), document("d2"), items=[], profile=ASKING),
        matter(document("d1", Kind.THREAT), items=[], profile=ASKING),
    ),
    Sight(
        "sensitive-waiting",
        "d1",
        {"title": "Paper d1"},
        matter(document("d1", sensitive=True), items=[]),
        matter(document("d1", sensitive=True), items=[], excluded=("d1",)),
    ),
    Sight(
        "sensitive-included",
        "d1",
        {"title": "Paper d1"},
        matter(document("d1", sensitive=True)),
        matter(document("d1", sensitive=True), items=[]),
    ),
    Sight(
        "same-document-twice",
        "d2",
        {"title": "Paper d2", "other": "Paper d1"},
        matter(document("d1"), original(document("d2"), sha256="sha-d1")),
        matter(document("d1"), original(document("d2"), sha256="sha-d1"), items=["d2"]),
    ),
    Sight(
        "same-document-twice",
        "d2",
        {"other": "Paper d1"},
        matter(document("d1", further=(SCAN,)), original(document("d2"), sha256=SCAN.sha256)),
        matter(document("d1", further=(SCAN,)), document("d2")),
    ),
    Sight(
        "no-translation",
        "d1",
        {"title": "Paper d1", "language": "az", "state": "needed"},
        matter(AZ),
        matter(AZ, translations=[translation("t1", "d1")]),
    ),
    Sight(
        "no-translation",
        "d1",
        {"state": "asked"},
        matter(AZ, translations=[translation("t1", "d1", text="", state=State.ASKED)]),
        matter(document("d1", language="en-GB")),
    ),
    Sight(
        "no-translation",
        "d1",
        {},
        matter(
            AZ,
            document("d2", removed=True),
            items=["d1"],
            translations=[translation("t1", "d1", text="", document="d2")],
        ),
        matter(
            AZ,
            profile=court(
                translation=replace(COURT.translation, mode=TranslationMode.NONE),
            ),
        ),
    ),
    Sight(
        "translation-draft",
        "t1",
        {"title": "Paper d1"},
        matter(AZ, translations=[translation("t1", "d1", state=State.DRAFT)]),
        matter(AZ, translations=[translation("t1", "d1")]),
    ),
    Sight(
        "language-not-set",
        "k1",
        {"n": "1", "title": "Paper d1"},
        matter(document("d1", language=""), document("d2")),
        matter(document("d1", Kind.PHOTO, language="")),
    ),
    Sight(
        "certificate-incomplete",
        "t1",
        {"title": "Paper d1", "fields": "address, phone"},
        matter(AZ, people=[Person("p1", "G")], translations=[translation("t1", "d1")]),
        matter(AZ, document("d2"), translations=[SIGNED], people=[Person("p1", "G")]),
    ),
    Sight(
        "certificate-incomplete",
        "t1",
        {"fields": "translator"},
        matter(AZ, translations=[translation("t1", "d1", translator=None)]),
        matter(AZ, translations=[translation("t1", "d1")]),
    ),
    Sight(
        "certificate-unsigned",
        "p1",
        {"name": "Günel Örnəkova", "n": "2"},
        matter(
            AZ,
            document("d2", Kind.DECLARATION, interpretation=Interpretation("p1", "az")),
            translations=[translation("t1", "d1")],
        ),
        matter(AZ, document("d2"), translations=[SIGNED]),
    ),
    Sight(
        "signed-page-changed",
        "t1",
        {"title": "Paper d1", "changed": "title, pages"},
        matter(
            AZ,
            FILE_OF_2,
            translations=[
                replace(SIGNED, names=names_of(document("d1", pages=2, title="Old title")))
            ],
        ),
        matter(AZ, FILE_OF_2, translations=[replace(SIGNED, names=names_of(AZ))]),
    ),
    Sight(
        "signed-page-gone",
        "t1",
        {"title": "Paper d1"},
        matter(AZ, document("d2", removed=True), items=["d1"], translations=[SIGNED]),
        matter(AZ, FILE_OF_2, translations=[SIGNED]),
    ),
    Sight(
        "signed-page-gone",
        "d1",
        {"title": "Paper d1"},
        matter(document("d1", interpretation=Interpretation("p1", "az", "d2"))),
        matter(document("d1", interpretation=Interpretation("p1", "az", "d2")), FILE_OF_2),
    ),
    Sight(
        "sworn-translation-needed",
        "d1",
        {"title": "Paper d1"},
        matter(
            AZ,
            translations=[translation("t1", "d1")],
            profile=court(translation=replace(COURT.translation, mode=TranslationMode.SWORN)),
        ),
        matter(
            AZ,
            FILE_OF_2,
            translations=[SIGNED],
            profile=court(translation=replace(COURT.translation, mode=TranslationMode.SWORN)),
        ),
    ),
    Sight(
        "translator-is-applicant",
        "t1",
        {"name": "Elvin Nümunəzadə"},
        matter(AZ, people=[APPLICANT], translations=[translation("t1", "d1", translator="p2")]),
        matter(AZ, people=[APPLICANT, TRANSLATOR], translations=[translation("t1", "d1")]),
    ),
    Sight(
        "translator-language",
        "t1",
        {"name": "Günel Örnəkova", "language": "ru"},
        matter(document("d1", language="ru"), translations=[translation("t1", "d1")]),
        matter(AZ, translations=[translation("t1", "d1")]),
    ),
    Sight(
        "no-interpretation",
        "d1",
        {"name": "Elvin Nümunəzadə"},
        matter(document("d1", Kind.DECLARATION), people=[APPLICANT]),
        matter(
            document("d1", Kind.DECLARATION, interpretation=Interpretation("p1", "az")),
            people=[APPLICANT],
        ),
    ),
    Sight(
        "no-interpretation",
        "d1",
        {},
        matter(document("d1", Kind.DECLARATION), people=[APPLICANT]),
        matter(
            document("d1", Kind.DECLARATION),
            people=[replace(APPLICANT, languages=("az", "en"))],
        ),
    ),
    Sight(
        "interpretation-incomplete",
        "d1",
        {"fields": "phone"},
        matter(
            document("d1", interpretation=Interpretation("p1", "az")),
            people=[replace(TRANSLATOR, phone="")],
        ),
        matter(document("d1", interpretation=Interpretation("p1", "az"))),
    ),
    Sight(
        "date-clash",
        "d1",
        {"date": "2024-03-11", "event": "Arrest", "event_date": "2024-03-12"},
        (matter(document("d1", date=FuzzyDate(2024, 3, 11))), happened("2024-03-12", "d1")),
        (matter(document("d1", date=FuzzyDate(2024, 3))), happened("2024-03-12", "d1")),
    ),
    Sight(
        "date-clash",
        "d1",
        {},
        (matter(document("d1", date=FuzzyDate(2023))), happened("2024", "d1")),
        (matter(document("d1", date=FuzzyDate(2023))), happened("~2024", "d1")),
    ),
    Sight(
        "date-clash",
        "d1",
        {},
        (matter(document("d1", date=FuzzyDate(2023))), happened("2024", "d1")),
        (matter(document("d1", Kind.IDENTITY, date=FuzzyDate(2023))), happened("2024", "d1")),
    ),
    Sight(
        "name-unexplained",
        "p2",
        {"name": "Elvin Nümunəzadə", "spelling": "Numunezade"},
        matter(document("d1", title="Passport of E. Numunezade"), people=[APPLICANT]),
        matter(
            document("d1", title="Passport of E. Numunezade"),
            people=[replace(APPLICANT, also=("Elvin Numunezade",))],
        ),
    ),
    Sight(
        "name-spellings",
        "p2",
        {"n": "3", "spellings": "Elvin Nümunəzadə, Elvin Numunazade, Elvin Numunezade"},
        matter(people=[replace(APPLICANT, also=("Elvin Numunazade", "Elvin Numunezade"))]),
        matter(people=[replace(APPLICANT, also=("ELVİN NÜMUNƏZADƏ", ""))]),
    ),
    Sight(
        "uncovered-characters",
        "d1",
        {"characters": "ꦱ ꦲ", "codes": "U+A9B1, U+A9B2"},
        (matter(document("d1")), Circumstances(uncovered={"d1": "ꦱꦲ"})),
        (matter(document("d1")), Circumstances(uncovered={"d2": "ꦱꦲ"})),
    ),
    Sight(
        "passport-pages",
        "d1",
        {"n": "2"},
        matter(PASSPORT),
        matter(replace(PASSPORT, safe=SafeCopy(1, "", 1, (PageSize(612, 792),) * 8))),
    ),
    Sight(
        "passport-pages",
        "d1",
        {},
        matter(PASSPORT),
        matter(replace(PASSPORT, kind=Kind.NEWS)),
    ),
    Sight(
        "page-shrunk",
        "d1",
        {"page": "2", "percent": "31"},
        matter(safe(document("d1", pages=2), pages=(PageSize(612, 792), WIDE))),
        matter(safe(document("d1"), pages=(PageSize(842, 1191),))),
    ),
    Sight(
        "page-shrunk",
        "d1",
        {},
        matter(safe(document("d1"), pages=(WIDE,))),
        matter(original(safe(document("d1"), pages=(WIDE,)), media_type="image/jpeg")),
    ),
    Sight(
        "titles-from-files",
        "k1",
        {"n": "2", "title": "IMG 0001"},
        matter(
            original(document("d1", title="IMG 0001"), name="IMG_0001.JPG"),
            document("d2", title=""),
        ),
        matter(original(document("d1", title="Summons"), name="IMG_0001.JPG")),
    ),
    Sight(
        "page-as-picture",
        "d1",
        {"title": "Paper d1", "page": "3"},
        matter(safe(document("d1"), noted=(Noted("page-as-picture", (("page", "3"),)),))),
        matter(document("d1")),
    ),
    Sight(
        "field-text-small",
        "d1",
        {"pages": "2"},
        matter(safe(document("d1"), noted=(Noted("field-text-small", (("pages", "2"),)),))),
        matter(document("d1")),
    ),
    Sight(
        "form-values-elsewhere",
        "d1",
        {"count": "4"},
        matter(safe(document("d1"), noted=(Noted("form-values-elsewhere", (("count", "4"),)),))),
        matter(document("d1")),
    ),
    Sight(
        "exhibit-unreadable",
        "d1",
        {"title": "Paper d1", "page": "2", "dots": "96"},
        matter(safe(document("d1", pages=2), dots=(300, 96))),
        matter(safe(document("d1", pages=2), dots=(300, 150))),
    ),
    Sight(
        "exhibit-unreadable",
        "d1",
        {"page": "1", "dots": "100"},
        matter(safe(document("d1"), dots=(300,)), options=Options(dots=100)),
        matter(safe(document("d1"), dots=(300,)), options=Options(dots=150)),
    ),
    Sight(
        "text-outside-page",
        "d1",
        {},
        matter(safe(document("d1"), noted=(Noted("text-outside-page"),))),
        matter(document("d1"), safe(document("d2"), noted=(Noted("x"),)), items=["d1"]),
    ),
    Sight(
        "had-attachments",
        "d1",
        {},
        matter(safe(document("d1"), noted=(Noted("had-attachments"),))),
        matter(
            safe(document("d1"), noted=(Noted("had-attachments"),)), document("d2", parent="d1")
        ),
    ),
    Sight(
        "gps-in-original",
        "d1",
        {"title": "Paper d1"},
        matter(original(PHOTO, said=Said(place="0.0, 0.0"))),
        matter(original(PHOTO, said=Said(captured="2024"))),
    ),
    Sight(
        "gps-in-original",
        "d1",
        {},
        matter(replace(PHOTO, further=(replace(SCAN, said=Said(place="0.0, 0.0")),))),
        matter(replace(PHOTO, further=(SCAN,))),
    ),
    Sight(
        "device-in-original",
        "d1",
        {},
        matter(original(PHOTO, said=Said(device="Sample Phone"))),
        matter(PHOTO),
    ),
    Sight(
        "cover-field-missing",
        "judge",
        {"label": "Immigration Judge", "key": "judge"},
        case(judge=""),
        case(),
    ),
    Sight("cover-field-missing", "name", {}, case(family_name="", given_names=""), case()),
    Sight(
        "profile-old",
        "us-eoir",
        {"n": "181", "as_of": "2026-11-21"},
        (matter(), on(date(2027, 5, 21))),
        (matter(), on(date(2027, 5, 20))),
    ),
    Sight("profile-closed", "us-eoir", {}, matter(profile=court(status=Status.CLOSED)), matter()),
    Sight(
        "profile-unverified",
        "us-eoir",
        {"authority": "United States immigration court (EOIR)"},
        matter(profile=court(status=Status.UNVERIFIED)),
        matter(),
    ),
    Sight("profile-to-verify", "us-eoir", {}, matter(), matter(profile=court(rules=()))),
    Sight(
        "deadline-near",
        "individual-30",
        {"date": "2027-05-13", "n": "30", "certainty": "verify"},
        (matter(), on(date(2027, 4, 13))),
        (matter(), on(date(2027, 4, 12))),
    ),
    Sight(
        "deadline-past",
        "individual-30",
        {"n": "1"},
        (matter(), on(date(2027, 5, 14))),
        (matter(), on(date(2027, 5, 13))),
    ),
]


@pytest.mark.parametrize("sight", SIGHTS, ids=lambda sight: f"{sight.code}-{sight.subject}")
def test_a_check_sees_what_it_is_for(sight: Sight) -> None:
    given_red = sight.red if isinstance(sight.red, tuple) else (sight.red, None)
    seen = [f for f in looked_at(*given_red) if (f.code, f.subject) == (sight.code, sight.subject)]
    assert len(seen) == 1
    assert sight.facts.items() <= dict(seen[0].facts).items()


@pytest.mark.parametrize("sight", SIGHTS, ids=lambda sight: f"{sight.code}-{sight.subject}")
def test_a_check_is_silent_where_all_is_well(sight: Sight) -> None:
    given_green = sight.green if isinstance(sight.green, tuple) else (sight.green, None)
    seen = {(finding.code, finding.subject) for finding in looked_at(*given_green)}
    assert (sight.code, sight.subject) not in seen


def test_every_code_has_been_seen() -> None:
    assert {sight.code for sight in SIGHTS} == set(USUAL)


def test_a_missing_translation_stops_in_court_and_nowhere_else() -> None:
    for profile, weight in ((COURT, Severity.STOP), (GENERIC, Severity.LOOK)):
        found = looked_at(matter(AZ, profile=profile))
        assert {f.severity for f in found if f.code == "no-translation"} == {weight}


def test_what_stops_stands_first() -> None:
    weights = [finding.severity for finding in looked_at(matter(document("d2"), AZ))]
    assert weights == sorted(weights, key=list(Severity).index)
    assert weights[0] is Severity.STOP


def test_generic_stops_only_for_what_cannot_be_placed() -> None:
    held = [AZ, document("d2", sensitive=True), document("d3", removed=True)]
    found = looked_at(matter(*held, profile=GENERIC))
    assert {f.code for f in found if f.severity is Severity.STOP} == {"document-gone"}


def test_a_code_of_intake_that_is_new_is_a_note() -> None:
    found = looked_at(matter(safe(document("d1"), noted=(Noted("links-lost"),))))
    assert [f.severity for f in found if f.code == "links-lost"] == [Severity.NOTE]


@settings(max_examples=60, deadline=None)
@given(cases())
def test_a_packet_of_any_kind_can_be_looked_at(case: Case) -> None:
    planned = plan(case.matter, case.sizes, case.max_bytes)
    told = Circumstances(today=date(2030, 1, 1), max_bytes=case.max_bytes)
    found = findings(case.matter, planned, told)
    assert {f.subject for f in found if f.code in ("unplaced", "document-gone")} == set(
        planned.unplaced
    )
    assert all(text for finding in found for name, text in finding.facts if name == "title")


@pytest.mark.parametrize(
    ("name", "title", "seen"),
    [
        ("Rauf Misalov", "Letter of Rauf Misalov", False),
        ("Rauf Misalov", "RAUF MISALOV'S letter", False),
        ("Rauf Misalov", "Letter of Rauf Missalov", True),
        ("Rauf Misalov", "Letter of Misalova", False),  # another person, maybe
        ("Elvin Aliyev", "Statement of Mr. Aliev", True),
        ("Elvin Əliyev", "Statement of Mr. Aliyev", True),
        ("Hussein Mithal", "Card of Husayn Mithal", True),
        ("Mohammed Mithal", "Card of Muhammad Mithal", True),
        ("Layla Al-Mithal", "Letter of Layla Almithal", True),
        ("Simon Simmons", "Summons to the police", False),
        ("Said Mithal", "Both sides of the card; a side door", False),
        ("ليلى مثال", "Letter of Layla Mithal", False),
        ("İlqar Nümunə", "Card of İLQAR and ILQAR", False),  # capitals are no spelling
    ],
)
def test_spellings_are_heard_with_little_noise(name: str, title: str, *, seen: bool) -> None:
    found = looked_at(matter(document("d1", title=title), people=[Person("p2", name)]))
    assert ("name-unexplained" in {finding.code for finding in found}) is seen
