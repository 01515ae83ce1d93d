"""Facts inside of sentences are said in the window's language; a person's own words stay."""

import pytest

from dossier.errors import NotFound
from dossier.model.finding import Finding, Severity
from dossier.ui.words import sentences
from strings.pseudo import PseudoWords, pseudo, untranslated

pytestmark = pytest.mark.usefixtures("qapp")
NOW = (
    ("title", "Form I-589 within one year of the last arrival"),
    ("date", "2027-03-03"),
    ("n", "9"),
    ("source", "8 CFR"),
    ("as_of", "2026-11-21"),
    ("certainty", "secondary"),
)


def said(code: str, **facts: str) -> str:
    """Say a finding, without its isolates."""
    told = sentences.of_finding(Finding(code, Severity.LOOK, "x", tuple(facts.items())))
    return " ".join(told).translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})


def test_days_and_kinds_are_said_in_words() -> None:
    assert "is on 3 March 2027, in 9 days" in said("deadline-near", **dict(NOW))
    assert "(21 November 2026, read in another text)" in said("deadline-near", **dict(NOW))
    assert "(Police paper)" in said("unplaced", title="Call", kind="police")
    open_places = said("certificate-incomplete", title="Call", fields="name, phone")
    assert "open places: name, telephone." in open_places
    assert "(about 2019)" in said("date-clash", title="Call", date="~2019", event="Raid")


def test_what_rules_say_is_translated_and_what_people_wrote_is_not(
    qapp: object, request: pytest.FixtureRequest
) -> None:
    words = PseudoWords()
    assert qapp.installTranslator(words)  # type: ignore[attr-defined]
    request.addfinalizer(lambda: qapp.removeTranslator(words))  # type: ignore[attr-defined]
    assert pseudo("Identity and status") in said("section-empty", section="Identity and status")
    assert pseudo(NOW[0][1]) in said("deadline-near", **dict(NOW))
    assert untranslated([said("translation-draft", title="Birth certificate")]) != []


def test_an_error_says_its_own_kind_of_thing() -> None:
    assert sentences.of_error(NotFound(kind="page", name="9")).startswith(
        "This is not here any more"
    )
