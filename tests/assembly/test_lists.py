"""What each list says, row by row, and what it leaves out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import listed
from builds import planned, profile, translated
from dossier.assembly import generated
from dossier.assembly.tables import Line, Listing, Row
from dossier.assembly.unavailable import Statement
from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim, Document, Kind
from dossier.model.event import Event, EventKind
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import Answer, SlotState
from dossier.model.person import Person, Reader, Role
from dossier.model.profile import GeneratedRule, Profile

event = listed.event


def matter(events: Iterable[Event] = listed.EVENTS, **said: dict[str, Any]) -> Matter:
    """The usual case; `said` changes what is told of a paper: `d2={"title": "x"}`."""
    papers = listed.documents(listed.copies())
    told = tuple(replace(one, **said.get(one.id, {})) for one in papers)
    return listed.held(told, events=events)


def content(of: Matter, name: str) -> Listing | Statement:
    plan = planned(of, {}).plan
    exhibit = next(one for one in plan.exhibits if one.document == name)
    return generated.content(exhibit, plan, of)


def listing(of: Matter, name: str) -> Listing:
    found = content(of, name)
    assert isinstance(found, Listing)
    return found


def rows(of: Matter, name: str) -> list[Row]:
    return [row for group in listing(of, name).groups for row in group.rows]


def said(row: Row) -> list[list[str]]:
    return [[one.text for one in cell] for cell in row.cells]


def shown(row: Row) -> list[tuple[str, str]]:
    return [(line.label, line.text) for line in row.lines]


# The chronology


def test_events_stand_in_order_of_time_undated_ones_last() -> None:
    found = rows(matter(), "chronology")
    dates = [said(row)[0][0] for row in found]
    assert dates == [
        "Jul 4, 1994",
        "about Sep 2012",
        "Sep 2018",
        "Mar 12, 2024",
        "Mar 26–29, 2024",
        "May 2024 to Jan 2026",
        "Jan 9, 2026",
        "May 9, 2026",
        "not dated",
    ]
    assert said(found[0])[1] == ["Elvin is born.", "Nümunə"]
    assert said(found[4])[1] == ["Treated in hospital.", "No record of March 27."]


def test_where_the_person_lived_is_no_event_of_the_chronology() -> None:
    titles = [said(row)[1][0] for row in rows(matter(), "chronology")]
    assert not {"Misal Street", "Sampleton"} & set(titles)


def test_an_event_names_the_paragraph_once_and_papers_that_are_there() -> None:
    found = {said(row)[1][0]: row for row in rows(matter(), "chronology")}
    assert shown(found["Summons received."]) == [("A, ¶ 9", ""), ("D", "")]
    assert shown(found["Work abroad."]) == []  # d9 is not in this packet
    assert shown(found["The declaration is signed."]) == [("A", "")]


def test_several_paragraphs_are_a_range() -> None:
    of = matter([event("e1", "Questioned.", "2024", statement="11-14")])
    assert shown(rows(of, "chronology")[0]) == [("A, ¶¶ 11–14", "")]


def test_of_two_declarations_none_is_guessed() -> None:
    second = {"d7": {"kind": Kind.DECLARATION, "claims": ()}}
    unknown = event("e1", "Told in one of them.", "2024", statement="77")
    told = event("e2", "Told in the second.", "2025", documents=("d7",), statement="3")
    known = event("e3", "A number of the first.", "2026", statement="9")
    found = rows(matter([unknown, told, known], **second), "chronology")
    assert shown(found[0]) == []
    assert [line.label.partition(", ")[2] for line in found[1].lines] == ["¶ 3"]
    assert shown(found[2]) == [("A, ¶ 9", "")]


def numbers(of: Matter) -> list[int]:
    """The page that each paragraph of the declaration is cited at."""
    lines = (line for row in rows(of, "chronology") for line in row.lines if "¶" in line.label)
    return [line.place.page for line in lines if line.place]


def told(*events: Event, pages: tuple[int, ...] = (1, 1, 2, 3)) -> Matter:
    return replace(matter(events), paragraphs={"d1": pages})


def test_a_paragraph_is_cited_at_the_page_on_which_it_begins() -> None:
    first = event("e1", "Born.", "1994", statement="1")
    later = event("e2", "Questioned.", "2024", statement="3-4")
    at = numbers(told(first, replace(later, statement="1")))[0]
    assert numbers(told(first, later)) == [at, at + 1]
    assert listing(told(first, later), "chronology").notes[-1].room.endswith("page or ¶ is cited.")


def test_with_one_page_unknown_all_are_cited_at_the_first() -> None:
    known = event("e1", "Born.", "1994", statement="3")
    for number, pages in (("2", (1, 0, 2)), ("7", (1, 1, 2)), ("3", ())):
        other = event("e2", "Questioned.", "2024", statement=number)
        of = told(known, other, pages=pages)
        assert len(set(numbers(of))) == 1 == len(set(numbers(replace(of, paragraphs={}))))
        assert numbers(of) == numbers(replace(of, paragraphs={}))
        assert listing(of, "chronology").notes[-1].room.endswith("one page is cited.")


def test_of_a_translated_declaration_the_translation_is_cited() -> None:
    of = told(event("e1", "Questioned.", "2024", statement="4"))
    read = translated("t9", "d1")
    foreign = replace(of.documents["d1"], language="az")
    of = replace(of, documents={**of.documents, "d1": foreign}, translations={"t9": read})
    assert numbers(of) == numbers(replace(of, paragraphs={}))


def test_notes_say_only_what_is_in_the_list() -> None:
    keys = [note.room for note in listing(matter(), "chronology").notes]
    assert len(keys) == 3
    bare = listing(matter([event("e1", "Born.", "1994")]), "chronology")
    assert bare.notes == ()


# The statement and its exhibits


def test_each_paragraph_has_what_shows_it() -> None:
    found = rows(matter(), "statement")
    assert [said(row)[0][0] for row in found] == ["1–3", "9", "11–14", "15", "21"]
    assert shown(found[0]) == [
        ("B", "Passport, every page, page 2"),
        ("B", "Passport, every page"),
    ]
    assert shown(found[2]) == [("D", "Summons, page 1")]
    assert shown(found[3]) == [("", "No document. He fears to write.")]
    assert shown(found[4]) == []


def test_what_a_paper_or_a_page_shows_is_said() -> None:
    claims = (Claim("1", "I was called.", (Cited("d3"), Cited("d4", 2), Cited("d4", 3))),)
    of = matter(d1={"claims": claims}, d3={"relevance": "day, room and no reason"})
    assert shown(rows(of, "statement")[0]) == [
        ("D", "Summons: day, room and no reason"),
        ("1", "“Summons, Detention, Silence”, annual report, page 2: Cases in Nümunə"),
        ("1", "“Summons, Detention, Silence”, annual report, page 3"),
    ]


def test_a_page_outside_the_paper_is_not_cited() -> None:
    claims = (Claim("1", "I was born.", (Cited("d2", 3), Cited("d2", 4))),)
    found = rows(matter(d1={"claims": claims}), "statement")
    assert shown(found[0]) == [("B", "Passport, every page, page 3")]


def test_several_statements_stand_under_their_own_heads() -> None:
    second = {"claims": (Claim("1", "We met in 2018."),), "title": "Declaration of Rauf Misalov"}
    groups = listing(matter(d7=second), "statement").groups
    assert [group.head for group in groups] == [
        "A, Declaration of Elvin Nümunəzadə",
        "C, Declaration of Rauf Misalov",
    ]
    assert [group.head for group in listing(matter(), "statement").groups] == [""]


# Names


def test_names_are_told_person_by_person_with_every_spelling() -> None:
    groups = {group.head: group for group in listing(matter(), "names").groups}
    assert list(groups) == ["Elvin Nümunəzadə", "Rauf Misalov", "Sevda Nümunəzadə"]
    elvin = groups["Elvin Nümunəzadə"]
    assert elvin.said == listed.EXPLAINED
    spellings = {said(row)[0][0]: shown(row) for row in elvin.rows}
    assert spellings == {
        "Elvin Nümunəzadə": [],
        "Elvin Numunazada": [("B", "Passport, every page")],
        "إلفين نمونه‌زاده": [],
        "NÜMUNƏZADƏ Elvin": [("B", "Passport, every page")],
        "Нумунезаде Эльвин": [("D", "Summons")],
    }


def test_a_spelling_is_shown_on_the_paper_itself() -> None:
    of = matter()
    plan = planned(of, {}).plan
    summons = next(one for one in plan.exhibits if one.document == "d3")
    original = next(part for part in summons.parts if part.source == "d3")
    (line,) = [line for row in rows(of, "names") for line in row.lines if line.text == "Summons"]
    assert line.place is not None
    assert line.place.page == original.first


def test_a_person_who_is_written_one_way_is_not_told() -> None:
    heads = [group.head for group in listing(matter(), "names").groups]
    assert "Günel Örnəkova" not in heads


# Months


def months(of: Matter) -> dict[str, Row]:
    groups = listing(of, "residence").groups
    return {f"{said(row)[0][0]} {group.head}": row for group in groups for row in group.rows}


NONE = Line("no paper", note=True)


def test_every_month_is_told_also_those_without_a_paper() -> None:
    found = months(matter())
    assert next(iter(found)) == "November 2025"
    assert next(reversed(found)) == "November 2026"  # the day of the packet: a stay that goes on
    assert len(found) == 13
    assert [name for name, row in found.items() if row.lines != (NONE,)] == [
        "November 2025",
        "December 2025",
        "January 2026",
        "February 2026",
    ]
    assert found["March 2026"].lines == (NONE,)


def test_a_place_is_said_where_it_changes_and_in_each_year() -> None:
    found = months(matter())
    placed = {name: said(row)[0][1:] for name, row in found.items() if len(said(row)[0]) > 1}
    assert placed == {
        "November 2025": ["Misal Street 00"],
        "January 2026": ["Misal Street 00"],
        "April 2026": ["Sampleton"],
    }


def test_a_paper_of_a_stay_without_end_shows_its_first_month_only() -> None:
    stay = event("e1", "Misal Street", "2026-09", kind=EventKind.RESIDENCE, documents=("d6",))
    found = months(matter([stay]))
    assert [row.lines != (NONE,) for row in found.values()] == [True, False, False]


def test_papers_of_the_same_section_and_of_residence_count_by_their_own_date() -> None:
    of = matter([], d4={"date": FuzzyDate(2026, 2)}, d2={"date": FuzzyDate(2026, 3, 1)})
    found = months(of)
    # The lists stand in the section of country reports here; the passport doesn't.
    assert shown(found["February 2026"]) == [("1", "“Summons, Detention, Silence”, annual report")]
    assert shown(found["November 2025"]) == [("E", "Lease")]
    assert "March 2026" not in found
    assert found["December 2025"].lines == (NONE,)


def test_a_date_that_is_not_sure_is_said() -> None:
    found = months(matter([], d6={"date": FuzzyDate(2025, 11, about=True)}))
    assert shown(found["November 2025"]) == [("E", "Lease, about Nov 2025")]


def test_a_year_alone_says_no_month_of_a_paper() -> None:
    of = matter([], d6={"date": FuzzyDate(2025)}, d4={"date": None})
    assert listing(of, "residence").groups == ()


# Country evidence


def test_a_source_is_told_with_what_it_shows_and_where() -> None:
    first, second = rows(matter(), "country")
    assert said(first) == [
        [
            "“Summons, Detention, Silence”, annual report",
            "Institute for Sample Studies · Mar 12, 2024",
            "https://reports.example/annual/2026/district?edition=full-text",
            "Read on Oct 1, 2026",
        ]
    ]
    assert shown(first) == [
        ("1", "Detention without a written reason."),
        ("", "Cases in Nümunə"),
        ("", "Marked passage"),
    ]
    pages = [line.place.page for line in first.lines if line.place]
    assert pages == [pages[0], pages[0] + 1, pages[0] + 2]
    assert shown(second) == [("2", "The clinic")]


# Couples


def test_a_relationship_is_told_by_its_events_and_dated_papers() -> None:
    of = matter(
        d6={"people": ("p3",)},  # the lease has the spouse on it
        d5={"kind": Kind.PHOTO, "people": ("p3",), "date": FuzzyDate(2021, 7, 18)},
        d4={"kind": Kind.PHOTO, "date": FuzzyDate(2020)},  # nobody says who is on it
    )
    found = [(said(row)[0][0], said(row)[1][0]) for row in rows(of, "relationship")]
    assert found == [
        ("Sep 2018", "Elvin and Rauf meet."),
        ("Jul 18, 2021", "“Doctors describe injuries”"),
        ("Nov 1, 2025", "Lease"),
        ("May 9, 2026", "They marry."),
    ]


def test_a_paper_that_an_event_names_is_told_once() -> None:
    titles = [said(row)[1][0] for row in rows(matter(), "relationship")]
    assert "Photo album" not in titles
    without = [one for one in listed.EVENTS if one.id != "e9"]
    titles = [said(row)[1][0] for row in rows(matter(without), "relationship")]
    assert "Photo album" in titles


# What could not be had


def statement(of: Matter) -> Statement:
    found = content(of, "unavailable")
    assert isinstance(found, Statement)
    return found


def test_missing_evidence_is_told_in_the_order_of_the_checklist() -> None:
    found = statement(matter())
    first, second = found.items
    assert first.title == "Medical record of the police office"
    assert first.said == (
        ("Why not", "The office does not answer letters from abroad."),
        ("What I tried", "A letter on June 3, 2026; no answer came."),
        ("Instead", "Summons of March 12, 2024."),
    )
    assert second.title == profile("us-eoir").checklist[1].named == "My declaration"
    assert [name for name, _ in second.said] == ["Why not", "Instead"]
    assert set(second.said[0][1]) == {"_"}, "a line to write on"
    assert "Elvin Nümunəzadə" in found.intro


def test_only_what_could_not_be_had_is_told() -> None:
    of = matter()
    key = of.profile.checklist[0].key
    for state in SlotState:
        packet = replace(of.packet, answers=(Answer(key, state, "Because."),))
        told = statement(replace(of, packet=packet)).items
        assert bool(told) == (state is SlotState.COULD_NOT_GET)


def test_the_law_of_the_authority_words_what_is_signed() -> None:
    of = matter()
    plain = statement(replace(of, profile=_closing(of.profile, ""))).closing
    assert plain == of.texts.say("generated.unavailable.closing")
    own = statement(replace(of, profile=_closing(of.profile, "I declare so."))).closing
    assert own == "I declare so."


def _closing(rules: Profile, closing: str) -> Profile:
    rule = GeneratedRule(Generated.UNAVAILABLE, rules.sections[-1].key, "x", closing=closing)
    return replace(rules, generated=(rule,))


# People who must not be named


def hiding(of: Matter) -> Matter:
    hidden = Person(
        "p3", "Rauf Misalov", Role.SPOUSE, ("Rauf Misəlov",), hidden_from=(Reader.GOVERNMENT,)
    )
    return replace(of, people={**of.people, "p3": hidden})


def test_a_hidden_person_is_named_in_no_list() -> None:
    claims = (Claim("1", "Rauf Misəlov saw it.", (Cited("d7"),), "Rauf knows more."),)
    told = event("e20", "Rauf opens the door.", "2024-01", place="At Rauf Misalov’s", note="Rauf!")
    stay = event("e21", "With Rauf", "2026-01", kind=EventKind.RESIDENCE)
    of = hiding(matter([*listed.EVENTS, told, stay], d1={"claims": claims},
                       d7={"title": "Album of Rauf Misalov"},
                       d4={"relevance": "Rauf is in it", "issued_by": "Rauf Misalov"}))  # fmt: skip
    first = of.profile.checklist[0].key
    answers = (Answer(first, SlotState.COULD_NOT_GET, "Rauf has it.", "Asked Rauf.", "Rauf", "R."),)
    of = replace(of, packet=replace(of.packet, answers=answers))
    for name in listed.NAMES:
        assert "Rauf" not in repr(content(of, name)), name
    assert "a person known to the applicant opens the door." in repr(content(of, "chronology"))


def test_whoever_is_not_hidden_from_this_reader_is_named() -> None:
    of = hiding(matter())
    lawyer = replace(of, profile=replace(of.profile, reader=Reader.LAWYER))
    assert "Rauf" in repr(content(lawyer, "chronology"))


def test_documents_are_not_changed_by_telling_of_them() -> None:
    papers: tuple[Document, ...] = listed.documents(listed.copies())
    of = listed.held(papers)
    for name in listed.NAMES:
        content(of, name)
    assert tuple(of.documents[one.id] for one in papers) == papers
