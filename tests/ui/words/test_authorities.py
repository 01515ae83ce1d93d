"""Words about authorities: each has a plain name, country first, and says how it stands."""

import re
from datetime import date

from dossier.model.overview import DeadlineLine
from dossier.ui.words import authorities, deadlines
from dossier.workflows import cases, profiles

KNOWN = profiles.known()


def plain(words: str) -> str:
    """Take out the characters that hold a direction or a line together."""
    return re.sub("[\u2066-\u2069]", "", words).replace("\u00a0", " ")


def test_every_authority_has_a_plain_name_of_its_own_and_says_what_is_made() -> None:
    names = [authorities.authority(one) for one in KNOWN]
    said = [authorities.about_authority(one) for one in KNOWN]
    assert len(set(names)) == len(set(said)) == len(KNOWN)
    assert not {plain(one) for one in names} & {one.authority for one in KNOWN} - {
        "European Court of Human Rights"
    }
    assert not {plain(one) for one in said} & {one.packet_type for one in KNOWN}


def test_who_is_not_sure_comes_first_then_country_by_country() -> None:
    names = [words for _, words in authorities.choices(KNOWN)]
    assert authorities.choices(KNOWN)[0] == (cases.NOT_SURE, "Not sure yet")
    assert names[1:] == sorted(names[1:])
    countries = [words.partition(":")[0] for words in names]
    assert countries[-5:] == ["United States"] * 5


def test_what_takes_no_packets_or_is_not_confirmed_says_so_beside_its_name() -> None:
    said = dict(authorities.choices(KNOWN))
    assert said["es-regularizacion-2026"] == "Spain: regularisation of 2026 · closed now"
    assert said["es-asilo"].endswith("not confirmed yet")
    assert said["us-refugee"].endswith("not confirmed yet")
    assert "·" not in said["us-eoir"]


def line(key: str, offset: int) -> DeadlineLine:
    """Give a date that counts from a made-up day."""
    day = date(2027, 1, 12)
    source = KNOWN[0].sources[0]
    return DeadlineLine("x", "A date", day, 0, key, day, offset, source, "")


def test_every_day_that_a_date_counts_from_is_asked_for_and_told_in_words() -> None:
    for profile in KNOWN:
        for one in profile.deadlines:
            assert "Which day counts" not in deadlines.of_question(one.key)
            told = plain(deadlines.of_count(line(one.key, one.days)))
            assert "12 January 2027" in told
            assert "after 12 January" not in told
            assert "before 12 January" not in told
    assert "court-date" in deadlines.of_question("court-date")
