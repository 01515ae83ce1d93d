"""The cover: what it says, what it leaves out, that it stays on its page."""

from dataclasses import replace

import drawn
import fictional
from dossier.assembly.cover import cover
from dossier.model.matter import Matter
from dossier.pdf.draw import FontBook


def lines_of(matter: Matter, volume: int = 1, max_bytes: int | None = None) -> list[str]:
    book = FontBook()
    plan = fictional.planned(matter, max_bytes)
    sheets = cover(plan, matter, plan.volumes[volume - 1], book)
    assert len(sheets) == 1
    assert drawn.ink_below(sheets[0]) >= 60
    return drawn.lines(drawn.by_pypdf(drawn.make_pdf(sheets, book))[0])


def test_a_court_caption_says_who_where_and_what() -> None:
    said = lines_of(fictional.matter())
    for line in (
        "Jordan Placeholder, Esq.",
        "EOIR ID No. XX000000",
        "Counsel for Respondent",
        "DETAINED",
        "UNITED STATES DEPARTMENT OF JUSTICE",
        "IMMIGRATION COURT",
        "SAMPLETON, ZZ",
        "In the Matter of",
        "RESPONDENT’S PROPOSED EXHIBITS",
        "in support of Form I-589, Application for Asylum and for Withholding of Removal",
        "Exhibits A to N and 1 to 2 · pages 1 to 149 · one volume",
    ):
        assert line in said or f"{line}, DETAINED" in said, line
    whole = " ".join(said)
    assert "Elvin NÜMUNƏZADƏ," in whole
    assert "File No. A000-000-000" in whole
    assert "Immigration Judge Hon. Robin Specimen" in whole
    assert "Next hearing January 12, 2027, 1:00 p.m. (individual hearing)" in whole


def test_facts_that_are_not_known_leave_no_trace() -> None:
    facts = {"name": "Elvin Nümunəzadə", "court": "Sampleton, ZZ", "detained": "no"}
    said = lines_of(fictional.matter(facts=facts))
    whole = " ".join(said)
    assert "NON-DETAINED" in whole
    for absent in ("{", "EOIR ID", "File No.", "Immigration Judge", "Tel.", "JOINT"):
        assert absent not in whole


def test_a_plain_cover_lists_its_facts() -> None:
    facts = {
        "name": "Elvin Nümunəzadə",
        "reference": "000000/2026",
        "authority": "Sample Office",
        "subject": "Answer of November 3, 2026",
    }
    said = lines_of(fictional.matter(fictional.profile("generic"), facts=facts))
    assert "Sample Office" in said
    assert "Case of Elvin Nümunəzadə" in said
    assert "Reference 000000/2026" in said
    assert "Documents" in said
    assert "Exhibits 1 to 16 · pages 1 to 148 · one volume" in said


def test_an_answer_begins_with_a_capital_and_other_facts_stay_as_typed() -> None:
    facts = {"name": "Elvin", "married-in-proceedings": "yes", "petitioner": "yes man"}
    said = lines_of(fictional.matter(fictional.profile("us-i130"), facts=facts))
    assert "Married during proceedings Yes" in said
    assert "Petitioner yes man" in said


def test_each_volume_says_what_it_holds() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter, 400_000)
    assert len(plan.volumes) > 1
    second = plan.volumes[1]
    said = " ".join(lines_of(matter, 2, 400_000))
    assert f"pages {second.first} to {second.last}" in said
    assert f"volume 2 of {len(plan.volumes)}" in said


def test_much_to_say_closes_the_gaps() -> None:
    facts = fictional.FACTS | {
        "filing-address": "\n".join(f"Line {n} of a long address" for n in range(7)),
        "hearing": "January 12, 2027, 1:00 p.m. " * 4,
    }
    assert "Line 6 of a long address" in lines_of(fictional.matter(facts=facts))


def test_too_much_to_say_goes_on_and_is_planned_so() -> None:
    address = "\n".join(f"Line {n} of a very long address" for n in range(30))
    matter = fictional.matter(facts=fictional.FACTS | {"filing-address": address})
    plan = fictional.planned(matter)
    book = FontBook()
    sheets = cover(plan, matter, plan.volumes[0], book)
    assert len(sheets) == plan.volumes[0].parts[0].pages == 2
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
    said = " ".join(drawn.by_pypdf(drawn.make_pdf(sheets, book)))
    assert "Line 29" in said
    assert "one volume" in said


def test_several_flags_stand_below_each_other() -> None:
    said = lines_of(fictional.matter(facts=fictional.FACTS | {"joint": "yes", "emergency": "YES"}))
    whole = " ".join(said)
    assert all(flag in whole for flag in ("DETAINED", "EMERGENCY", "JOINT"))


def test_a_name_in_any_script_is_printed() -> None:
    matter = fictional.matter(facts=fictional.FACTS | {"name": "ليلى مثال"})
    assert "ليلى مثال" in " ".join(lines_of(matter))
    assert "ليلى مثال" in " ".join(lines_of(replace(matter, people={})))


def test_an_address_breaks_after_a_comma() -> None:
    matter = fictional.matter()
    address = "100 Sample Street, Suite 000, Sampleton, ZZ 00000"
    long = replace(matter, case=matter.case.with_facts({"filing-address": address}))
    said = lines_of(long)
    assert "100 Sample Street, Suite 000," in said
    assert "Sampleton, ZZ 00000" in said
