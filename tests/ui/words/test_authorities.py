"""Words about authorities: each has a plain name, country first, and says how it stands."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from dossier.model.overview import DeadlineLine
from dossier.model.profile import Deadline
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


def line(one: Deadline) -> DeadlineLine:
    """Give a date that counts from a made-up day."""
    day = date(2027, 1, 12)
    return DeadlineLine(
        id=one.id,
        title="A date",
        day=day,
        days=0,
        key=one.key,
        start=day,
        offset=one.days,
        source=KNOWN[0].sources[0],
        note="",
        own="deadline-x",
        months=one.months,
        working=one.working,
        yearly=one.yearly,
    )


def test_every_day_that_a_date_counts_from_is_asked_for_and_told_in_words() -> None:
    for profile in KNOWN:
        for one in profile.deadlines:
            assert "Which day counts" not in deadlines.of_question(one.key)
            told = plain(deadlines.of_count(line(one)))
            assert "12 January 2027" in told
            assert "after 12 January" not in told
            assert "before 12 January" not in told
    assert "court-date" in deadlines.of_question("court-date")


def test_how_a_day_is_counted_is_told_in_full() -> None:
    def said(**how: Any) -> str:
        return plain(deadlines.of_count(line(Deadline("x", "A date", "decision", "s", **how))))

    assert re.match(r"2 month\S* after the decision of 12 January 2027\.$", said(months=2))
    assert re.match(r"1 month\S* \+ 3 day\S* after", said(months=1, days=3))
    assert re.match(r"10 working day\S* after the decision", said(days=10, working=True))
    assert "Holidays are not known" in said(days=10, working=True)
    assert "every year" in said(days=365, yearly=True)
    assert re.match(r"2 month\S* before 12 January", said(months=-2))


def test_a_day_that_the_person_set_is_told_as_theirs() -> None:
    own = replace(line(Deadline("x", "A date", "decision", "s", days=30)), typed=True)
    assert deadlines.of_count(own) == "You set this day yourself."
    assert "for you" in deadlines.of_question(own.own)
    late = replace(own, typed=False, later=True)
    assert "Another reading ends earlier." in deadlines.of_count(late)
