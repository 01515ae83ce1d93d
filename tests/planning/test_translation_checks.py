"""Numbers, dates and names of a translation are held against those of its page."""

import pytest

from dossier.model.difference import Difference, Differs
from dossier.model.person import Person
from dossier.planning.translation_checks import differences
from dossier.planning.translation_names import named

ELVIN = Person("p1", "Elvin Nümunəzadə", also=("Elvin Numunazada",))
RAUF = Person("p2", "Rauf Misalov", also=("Рауф Мисалов",))
PEOPLE = (RAUF, ELVIN)
SUMMONS = "Sizdən 18 sentyabr 2025-ci il tarixində, saat 10:00-da 7 nömrəli otağa gəlməyiniz"


def told(source: str, text: str) -> tuple[Difference, ...]:
    return differences(source, text, "en", PEOPLE)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (SUMMONS, "Come to room 7 on September 18, 2025 at 10 a.m."),
        (SUMMONS, "Come to room seven on 18 September 2025 at 10:00."),
        ("Tarix: 14.09.2025", "Date: September 14, 2025"),
        ("Tarix: 14 sentyabr 2025", "Date: 09/14/2025"),
        ("2025-09-14", "14 September 2025"),
        ("05.09.24", "September 5, 2024"),
        ("saat 14:30", "at 2:30 p.m."),
        ("1.250 manat", "1,250 manats"),
        ("№ 0147", "No. 0147"),
        ("شماره ۱۴۷، اتاق ۷", "Number 147, room 7"),
        ("Otaq 7", ""),
        ("Mənzil yoxdur", "There is no flat"),
        ("Otaq 7 (otaq 7)", "Room 7"),
        ("Otaq 7", "Room 7 (that is room 7)"),
    ],
)
def test_the_same_said_in_another_way_is_no_difference(source: str, text: str) -> None:
    assert told(source, text) == ()


def test_another_day_is_found_with_what_the_page_says() -> None:
    text = "You are asked to come to room 7 on 13 September 2025 at 10:00."
    (found,) = told(SUMMONS, text)
    assert found == Difference(Differs.DATE, "13", "18", text.index("13"))
    assert found.can_mend


def test_another_number_is_no_date() -> None:
    assert told("Otaq 12", "Room 21") == (Difference(Differs.NUMBER, "21", "12", 5),)


def test_what_only_one_side_says_can_not_be_mended() -> None:
    assert told("Otaq 12", "The room") == (Difference(Differs.NUMBER, wanted="12"),)
    (found,) = told("Otaq", "Room 12")
    assert found == Difference(Differs.NUMBER, "12", start=5)
    assert not found.can_mend


def test_a_number_left_out_among_others_pairs_with_nothing() -> None:
    found = told("Misal 12, mənzil 340", "Misal 12, flat 34")
    assert found == (Difference(Differs.NUMBER, "34", "340", 15),)
    found = told("1, 12, 340, 5", "1, 13, 5")
    assert [(one.written, one.wanted) for one in found] == [("13", "12"), ("", "340")]


def test_a_name_is_spelled_as_under_people() -> None:
    source = "Vətəndaş: Nümunəzadə Elvin Kamran oğlu"
    (found,) = told(source, "Citizen: Nümunezade Elvin Kamran oglu")
    assert found == Difference(Differs.NAME, "Nümunezade", "Nümunəzadə", 9)
    assert told(source, "Citizen: Numunazada Elvin’s paper") == ()


def test_a_name_that_the_page_does_not_have_is_no_name() -> None:
    assert told("Nömrə yoxdur", "Misalow was here") == ()
    (found,) = told("Рауф Мисалов", "Rauf Misalow")
    assert (found.written, found.wanted) == ("Misalow", "Misalov")


def test_a_page_without_words_has_its_names_checked_alone() -> None:
    assert [one.kind for one in told("", "13 papers of Rauf Missalov")] == [Differs.NAME]
    assert told("", "Misal Street, Misalova") == ()


def test_people_of_a_paragraph_come_first() -> None:
    assert named("Nümunəzadənin evi", PEOPLE) == (ELVIN, RAUF)
    assert named("Рауф Мисалов", PEOPLE) == (RAUF, ELVIN)
    assert named("", PEOPLE) == PEOPLE
