"""Words for kinds, languages, dates, facts and ways on: each code has its own."""

import pytest

from dossier.errors import REFUSALS
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.listing import Standing
from dossier.model.translation import State, Translation
from dossier.ui.words.dates import months, of_date
from dossier.ui.words.facts import of_media, of_paper, of_size, of_standing, of_translations
from dossier.ui.words.kinds import kinds, of_kind
from dossier.ui.words.refusals import Way, ways
from dossier.ui.words.tongues import of_tongue, tongues

pytestmark = pytest.mark.usefixtures("qapp")


def plain(words: str) -> str:
    """Take isolates out and let spaces break."""
    kept = "".join(letter for letter in words if letter not in "\u2066\u2067\u2068\u2069")
    return kept.replace("\u00a0", " ")


def test_every_kind_has_words_of_its_own() -> None:
    assert set(kinds()) == set(Kind)
    assert len(set(kinds().values())) == len(Kind)
    assert of_kind(Kind.POLICE) == "Police paper"


def test_languages_are_named_and_sorted() -> None:
    named = tongues()
    assert list(named.values()) == sorted(named.values(), key=str.casefold)
    assert len(set(named.values())) == len(named)
    assert of_tongue("az") == "Azerbaijani"
    assert plain(of_tongue("xyz")) == "xyz"
    assert of_tongue("") == ""


def test_dates_are_as_exact_as_they_are_known() -> None:
    assert len(months()) == 12
    assert plain(of_date(FuzzyDate(2025, 9, 14))) == "14 September 2025"
    assert plain(of_date(FuzzyDate(2025, 9))) == "September 2025"
    assert plain(of_date(FuzzyDate(2025))) == "2025"
    assert plain(of_date(FuzzyDate(2025, 8, about=True))) == "about August 2025"
    assert " " not in of_date(FuzzyDate(2025, 9, 14)), "a date does not break"


def test_facts() -> None:
    assert of_paper("az", 3).startswith("Azerbaijani · ")
    assert plain(of_standing(Standing("I", 74, 77))) == "pages 74–77"
    assert plain(of_standing(Standing("I", 74, 74))) == "page 74"
    assert plain(of_size(2_100_000)) == "2.1 MB"
    assert plain(of_size(3)) == "1 kB"
    assert (of_media("application/pdf"), of_media("image/heic"), of_media("")) == (
        "PDF",
        "photo",
        "",
    )
    assert of_translations(()) == ""
    told = {of_translations((Translation("t1", "d1", "en", state),)) for state in State}
    assert len(told) == len(State)


def test_every_refusal_has_a_way_on() -> None:
    for code in REFUSALS:
        keys = [way for way, _ in ways(code)]
        assert keys[-1] is Way.LEAVE_OUT
        assert (Way.UNLOCK in keys) == (code == "encrypted")
    assert [way for way, _ in ways("", here_already=True)] == [Way.OPEN, Way.LEAVE_OUT]
