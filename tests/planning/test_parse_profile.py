"""A profile is read strictly: what doesn't fit is refused at its place."""

import re

import pytest

from dossier.errors import ProfileInvalid
from dossier.model.document import Kind
from dossier.model.finding import Severity
from dossier.model.profile import Certainty, Profile
from dossier.planning.parse_profile import parse_profile, troubles
from planning.matters import COURT, GENERIC, profile_text

TEXT = profile_text("us-eoir")
_EN = 'language = "en"\n'
_LIFE = 'kinds = ["residence", "work", "school", "finance"]\n'
_REQUIRED = _LIFE + "required = true\n"


@pytest.mark.parametrize("profile", [COURT, GENERIC], ids=lambda profile: profile.id)
def test_every_kind_of_document_has_one_home(profile: Profile) -> None:
    homes = [kind for section in profile.sections for kind in section.kinds]
    assert sorted(homes) == sorted(Kind)


def test_only_country_conditions_have_numbers_in_court() -> None:
    numbered = [section.key for section in COURT.sections if section.labels == "numbers"]
    assert numbered == ["country"]
    assert COURT.sections[-1].key == "country"


def test_the_certificate_has_both_statements_of_the_regulation() -> None:
    # 8 CFR 1003.33: competent to translate; true and accurate to the best of the abilities.
    certificate = COURT.translation.certificate
    assert certificate is not None
    for text in (certificate.one, certificate.many):
        assert "competent to translate" in text
        assert "true and accurate to the best of my abilities" in text
    assert COURT.translation.required == ("name", "address", "phone")


def test_nothing_stops_in_generic_but_what_cannot_be_placed() -> None:
    assert Severity.STOP not in GENERIC.severities.values()
    assert COURT.severities["no-translation"] is Severity.STOP


def test_what_is_not_sure_says_so() -> None:
    sure = {source.id: source.certainty for source in COURT.sources}
    by_text = {rule.text: sure[rule.source] for rule in COURT.rules}
    tabs = next(text for text in by_text if "letters beginning with A" in text)
    assert by_text[tabs] is Certainty.VERIFY


def test_both_readings_of_the_filing_day_are_there() -> None:
    assert {entry.days for entry in COURT.deadlines if entry.key == "hearing"} == {-30, -15}


@pytest.mark.parametrize(
    ("before", "after", "where", "what"),
    [
        ('id = "us-eoir"', "", "$.id", "has to be there"),
        ('id = "us-eoir"', 'id = "US Court"', "$.id", "small letters"),
        ('id = "us-eoir"', 'id = "us-eoir"\nodd = 1', "$", "unknown: odd"),
        ('id = "us-eoir"', "id = 7", "$.id", "expected"),
        ('id = "us-eoir"', 'id = "us', "line 5", "TOML"),
        ('kinds = ["medical"]', 'kinds = "medical"', "$.sections[5].kinds", "a list"),
        ("as_of = 2026-11-21", "as_of = 2026-11-21T10:00:00", "$.as_of", "a day"),
        ("[translation]\n", "[[translation]]\n", "$.translation", "form"),
        ("[[rules]]", "[rules]", "line", "TOML"),
        ('status = "active"', 'status = "open"', "$.status", "one of active, closed"),
        ("start = 1", "start = 0", "$.start", "1 or more"),
        ("as_of = 2026-11-21\nlang", "as_of = 1999-01-01\nlang", "$.as_of", "a day since"),
        ('language = "en"', 'language = "English"', "$.language", "language code"),
        ("width = 612.0", "width = 6.12", "$.paper.width", "points"),
        ("width = 612.0", 'width = "612"', "$.paper.width", "expected"),
        ('layout = "caption"', 'layout = "fancy"', "$.cover.layout", "caption"),
        ("{court}", "{cort}", "$.cover.heading[3]", "no fact cort"),
        ("{court}", "{court!r}", "$.cover.heading[3]", "braces"),
        ("{court}", "{court.__class__}", "$.cover.heading[3]", "no fact"),
        ("{court}", "{", "$.cover.heading[3]", "braces"),
        ("{listed-name} ·", "{last-name} ·", "$.case_line", "no fact last-name"),
        ("{filing-office}", "{office}", "$.cover.filer[2]", "no fact office"),
        ('key = "family"\n', 'key = "identity"\n', "$.sections", "identity stands there 2"),
        ('"police", "court"', '"police", "medical"', "$.sections.kinds", "medical"),
        ('"police", "court"', '"police", "spell"', "$.sections[4].kinds[1]", "one of form"),
        ("required = true", 'required = "no"', "$.cover.fields[0].required", "expected"),
        ('["name", "address"', '["shoe", "address"', "$.translation.required", "shoe"),
        ("I, {translator}", "I, {who}", "$.translation.certificate.one", "no fact who"),
        ("I, {interpreter}", "I, {translator}", "$.interpretation.one", "no fact translator"),
        ("On {date}", "On {day}", "$.service.text", "no fact day"),
        ("named: {blank}", "named: {name}", "$.service.methods[3]", "no fact name"),
        ("max_mb = 25", "max_mb = 0", "$.files.max_mb", "more than 0"),
        ("max_mb = 25", "max_mb = true", "$.files.max_mb", "expected"),
        ("Exhibits_{date}", "Exhibits_{dat}", "$.files.pattern", "no fact dat"),
        ("_Part{part}", "_Part", "$.files.split", "{part}"),
        ('no-translation = "stop"', 'no-trans = "stop"', "$.severities.no-trans", "no finding"),
        ('no-translation = "stop"', 'no-translation = "!"', "no-translation", "expected"),
        ('source = "cfr-1003-33"\nwhere', 'source = "cfr"\nwhere', "$.rules[9].source", "cfr"),
        ('id = "icpm-3-1"', 'id = "icpm-3-3-a"', "$.sources", "icpm-3-3-a"),
        ('id = "individual-15"', 'id = "individual-30"', "$.deadlines", "individual-30"),
        ('section = "life"', 'section = "work"', "$.checklist[13].section", "no section work"),
        ('kinds = ["fee", "form"]', 'kinds = ["form"]', "$.checklist[0].kinds", "fee is no kind"),
        ('kinds = ["fee"]', 'kinds = ["toll"]', "$.checklist[0].kinds[0]", "one of form"),
        ('"household"', '" "', "$.checklist[3].words", "empty word"),
        ('title = "Your declaration"', 'title = ""', "$.checklist[1].title", "no text"),
        ('key = "birth"', 'key = "passport"', "$.checklist", "passport"),
        ('key = "detained", label', 'key = "name", label', "$.cover.fields", "name"),
        # Languages, numbers and readers
        (_EN, 'languages = ["French"]\n' + _EN, "$.languages[0]", "language code"),
        (_EN, 'languages = ["fr", "en"]\n' + _EN, "$.languages[1]", "already"),
        (_EN, 'languages = ["fr", "fr"]\n' + _EN, "$.languages", "fr stands there 2"),
        (_EN, 'languages = "fr"\n' + _EN, "$.languages", "a list"),
        (_EN, 'number_at = "left"\n' + _EN, "$.number_at", "one of right, centre"),
        (_EN, 'reader = "police"\n' + _EN, "$.reader", "one of government"),
        ("party = ", 'supplement = "Part {n}"\nparty = ', "$.cover.supplement", "no fact n"),
        # Sections
        (_LIFE, _LIFE + 'order = "size"\n', "$.sections[10].order", "one of person, date"),
        (_LIFE, _LIFE + "max_each = 0\n", "$.sections[10].max_each", "1 or more"),
        (_LIFE, _LIFE + "max_pages = -1\n", "$.sections[10].max_pages", "1 or more"),
        (_LIFE, _LIFE + 'labels = "stars"\n', "$.sections[10].labels", "none"),
        (_LIFE, _LIFE + 'when = "detained=yes"\n', "$.sections[10].when", "required = true"),
        (_LIFE, _REQUIRED + 'when = "detain=yes"\n', "$.sections[10].when", "no fact detain"),
        (_LIFE, _REQUIRED + 'when = "detained"\n', "$.sections[10].when", "a fact and its value"),
        ("split = ", 'each = "{lable}"\nsplit = ', "$.files.each", "no fact lable"),
        # What the program makes
        (
            'section = "declaration"\nsource = "real-id"',
            'section = "tale"\nsource = "real-id"',
            "$.generated[1].section",
            "no section tale",
        ),
        ('name = "names"', 'name = "statement"', "$.generated", "statement stands there 2"),
        ('name = "names"', 'name = "poem"', "$.generated[2].name", "one of chronology"),
        (
            'section = "country"\nsource = "immigration-equality"\nwhy = "It lists',
            'section = "country"\nsource = "x"\nwhy = "It lists',
            "$.generated[5].source",
            "x",
        ),
        ("choose = ", 'when = "served"\nchoose = ', "$.service.when", "a fact and its value"),
        ("choose = ", 'when = "serve=yes"\nchoose = ', "$.service.when", "no fact serve"),
        # Ways of filing
        ('key = "portal"', 'key = "The portal"', "$.files.ways[0].key", "small letters"),
        ('key = "portal"', 'key = "paper"', "$.files.ways", "paper stands there 2"),
        ('title = "ECAS portal"', 'title = " "', "$.files.ways[0].title", "no text"),
        ("max_mb = 24", "max_mb = 0", "$.files.ways[1].max_mb", "more than 0"),
        (
            'source = "ecas-files"\nmax_mb = 24',
            'source = "ecas"\nmax_mb = 24',
            "$.files.ways[1].source",
            "no source ecas",
        ),
        # Dates
        ('key = "last-arrival"', 'key = "Last arrival"', "$.deadlines[3].key", "small letters"),
        (
            'id = "one-year"\ntitle = "Form I-589',
            'id = "1 year"\ntitle = "Form I-589',
            "$.deadlines[3].id",
            "small letters",
        ),
        (
            'title = "Form I-589 within one year of the last arrival"',
            'title = ""',
            "$.deadlines[3].title",
            "no text",
        ),
        ("days = -30\n", "days = -300000\n", "$.deadlines[0]", "20 years"),
        ("days = -30\n", "months = 300\n", "$.deadlines[0]", "20 years"),
        ("days = -30\n", "months = -1\nworking = true\n", "$.deadlines[0].working", "none"),
        ("near = 90", "near = -1", "$.deadlines[3].near", "0 or more"),
        ('unless = "detained"', 'unless = "jailed"', "$.deadlines[0].unless", "no fact jailed"),
        ('unless = "detained"', 'when = "detained="', "$.deadlines[0].when", "value"),
        ('reading = "individual"', 'reading = "one"', "$.deadlines[0].reading", "no other"),
        # The checklist
        ('kinds = ["residence"]', 'when = "hungry=yes"', "$.checklist[13].when", "no fact hungry"),
    ],
)
def test_what_does_not_fit_is_refused_at_its_place(
    before: str, after: str, where: str, what: str
) -> None:
    assert before in TEXT
    with pytest.raises(ProfileInvalid) as refused:
        parse_profile(TEXT.replace(before, after, 1))
    assert where in str(refused.value.facts["where"])
    assert what in str(refused.value.facts["what"])
    assert not re.search("invalid|error|missing", str(refused.value.facts["what"]))


def test_a_refused_profile_is_named() -> None:
    with pytest.raises(ProfileInvalid) as refused:
        parse_profile(TEXT.replace("start = 1", "start = 0"))
    assert refused.value.facts["profile"] == "us-eoir"


def test_no_profile_is_a_book() -> None:
    with pytest.raises(ProfileInvalid):
        parse_profile("# " + "x" * 1_000_001)


def test_every_trouble_is_named_not_just_the_first() -> None:
    told = troubles(TEXT.replace("start = 1", "start = 0").replace("{court}", "{cort}"))
    assert told == (
        ("$.start", "page numbers start with 1 or more"),
        ("$.cover.heading[3]", "no fact cort"),
    )
    formed = troubles(TEXT.replace('id = "us-eoir"', "id = 7\nodd = 1").replace("= 25", '= "25"'))
    assert {where for where, _ in formed} >= {"$.id", "$", "$.files.max_mb"}


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("id = \n", "line 1", "not written as TOML"),
        ("# " + "x" * 1_000_001, "$", "more than"),
        ("", "$.id", "has to be there"),
    ],
)
def test_what_is_no_profile_at_all_is_told_too(text: str, where: str, what: str) -> None:
    told = dict(troubles(text))
    assert what in told[next(place for place in told if place.startswith(where))]


@pytest.mark.parametrize("profile", [COURT, GENERIC], ids=lambda profile: profile.id)
def test_a_profile_that_fits_has_no_troubles(profile: Profile) -> None:
    assert troubles(profile_text(profile.id)) == ()
