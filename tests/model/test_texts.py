"""Words of a packet: dates name their month, plurals fit, all languages have the same keys."""

import pytest

from dossier import resources
from dossier.model.dates import FuzzyDate
from dossier.model.profile import DateOrder
from dossier.model.texts import Texts
from dossier.planning.parse_texts import parse_texts

LANGUAGES = [name.removesuffix(".toml") for name in resources.names("strings")]
OWN_FORMS = {
    "date.month-long",
    "date.day-first-long",
    "date.month-first-long",
    "date.first",
}


def texts(language: str) -> Texts:
    return parse_texts(resources.text(f"strings/{language}.toml"))


def date(language: str, written: str, *, long: bool, month_first: bool = False) -> str:
    order = DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST
    return texts(language).date(FuzzyDate.parse(written), order, long=long)


def test_the_five_languages_are_there() -> None:
    assert set(LANGUAGES) >= {"de", "en", "es", "fr", "nl"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_keys_and_facts_of_english(language: str) -> None:
    english, other = texts("en").entries, texts(language).entries
    assert set(other) - OWN_FORMS == set(english)
    for key, entry in english.items():
        if key not in {"date.month-first", "date.day-first"}:
            assert _facts(other[key]) <= _facts(entry), key


def _facts(entry: str) -> set[str]:
    return {piece.split("}")[0] for piece in entry.split("{")[1:]}


def test_dates_in_english() -> None:
    assert date("en", "2024-03-12", long=False, month_first=True) == "Mar 12, 2024"
    assert date("en", "2024-03-12", long=True) == "12 March 2024"
    assert date("en", "~2024-03", long=False) == "about Mar 2024"
    assert date("en", "2024", long=True) == "2024"
    assert texts("en").date(None, DateOrder.DAY_FIRST, long=True) == "not dated"


@pytest.mark.parametrize(
    ("language", "long", "short", "month"),
    [
        ("es", "12 de marzo de 2024", "12 mar 2024", "marzo de 2024"),
        ("fr", "12 mars 2024", "12 mars 2024", "mars 2024"),
        ("nl", "12 maart 2024", "12 mrt 2024", "maart 2024"),
        ("de", "12. März 2024", "12. März 2024", "März 2024"),
    ],
)
def test_dates_in_other_languages(language: str, long: str, short: str, month: str) -> None:
    assert date(language, "2024-03-12", long=True) == long
    assert date(language, "2024-03-12", long=False) == short
    assert date(language, "2024-03", long=True) == month


def test_the_first_of_a_month_is_written_as_the_language_does() -> None:
    assert date("fr", "2024-03-01", long=True) == "1er mars 2024"
    assert date("fr", "2024-03-11", long=True) == "11 mars 2024"
    assert date("de", "2024-03-01", long=True) == "1. März 2024"
    assert date("en", "2024-03-01", long=False, month_first=True) == "Mar 1, 2024"


def test_plurals_and_ranges() -> None:
    english = texts("en")
    assert english.count("pages", 1) == "1 page"
    assert english.count("pages", 2) == "2 pages"
    assert english.pages(15, 35) == "15–35"
    assert english.pages(44, 44) == "44"
    with pytest.raises(KeyError):
        english.say("no-such-key")
