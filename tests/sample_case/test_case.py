"""The sample case is whole: keys resolve, and all that a demo has to show is in it."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from dossier.cli.commands.demo import PROFILE
from dossier.model.document import Kind
from dossier.model.event import EventKind
from dossier.model.packet import SlotState
from dossier.model.person import Role
from dossier.model.translation import State
from dossier.workflows import profiles
from dossier.workflows.sample import Sample, read

HOME = Path(__file__).resolve().parents[2] / "resources" / "sample-case"
MOST_BYTES = 12_000_000
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "DEVANAGARI", "GEORGIAN")


@pytest.fixture(scope="module")
def case() -> Sample:
    return read()


def test_every_file_is_named_once_and_is_there(case: Sample) -> None:
    named = [name for paper in case.documents for name in paper.named]
    assert len(case.documents) == 52
    assert len(named) == len(set(named)) == 54
    assert sorted(named) == sorted(path.name for path in (HOME / "files").iterdir())


def test_the_files_stay_small() -> None:
    sizes = [path.stat().st_size for path in (HOME / "files").iterdir()]
    assert sum(sizes) < MOST_BYTES
    assert min(sizes) > 5_000


def test_keys_are_unique_and_defined_before_use(case: Sample) -> None:
    people = [person.key for person in case.people]
    papers = [paper.key for paper in case.documents]
    assert max(Counter(people + papers).values()) == 1
    for at, paper in enumerate(case.documents):
        if paper.interpretation:
            assert paper.interpretation.interpreter in people
            assert paper.interpretation.signed in papers[:at]
    for one in case.translations:
        named = {one.of, one.document or one.of, one.signed or one.of}
        assert named <= set(papers)
        assert one.translator in people
    for happened in case.events:
        assert set(happened.documents) <= set(papers)
        assert set(happened.people) <= set(people)
    for paper in case.documents:
        cited = {one.document for claim in paper.claims for one in claim.evidence}
        assert cited <= set(papers) - {paper.key}
        assert {*paper.people, *(one.person for one in paper.spelled)} <= set(people)


def test_translators_have_what_a_certificate_asks_for(case: Sample) -> None:
    people = {person.key: person for person in case.people}
    languages = {paper.key: paper.language for paper in case.documents}
    for one in case.translations:
        person = people[one.translator or ""]
        assert person.role is Role.TRANSLATOR
        assert person.address
        assert person.phone
        assert {languages[one.of], one.language} <= set(person.languages)


def test_languages_and_scripts(case: Sample) -> None:
    assert {paper.language for paper in case.documents if paper.language} == {
        *("az", "ru", "ar", "fa", "hi", "ka", "en")
    }
    letters = "".join(paper.original_title + paper.title for paper in case.documents)
    found = {unicodedata.name(letter).split()[0] for letter in letters if letter.isalpha()}
    assert found == set(SCRIPTS)


def test_one_foreign_paper_has_no_translation(case: Sample) -> None:
    done = {
        one.of
        for one in case.translations
        if one.state is State.DONE and bool(one.document) != bool(one.text)
    }
    foreign = {paper.key for paper in case.documents if paper.language not in ("", "en")}
    assert foreign - done == {"guest-house"}
    assert len(done) == len(case.translations) == 13


def test_typed_translations_and_signed_certificates(case: Sample) -> None:
    assert [one.of for one in case.translations if one.text] == [
        "dismissal",
        "threats",
    ]
    signed = Counter(one.signed for one in case.translations if one.signed)
    assert signed == {"certificate-gunel": 3, "certificate-pyotr": 1}


def test_three_screenshots_are_one_paper(case: Sample) -> None:
    (joined,) = (paper for paper in case.documents if paper.files)
    assert (joined.key, joined.kind, len(joined.files)) == ("threats", Kind.THREAT, 3)
    (translated,) = (one for one in case.translations if one.of == "threats")
    assert all(f"[screenshot {n}]" in translated.text for n in (1, 2, 3))


def test_one_paper_is_sensitive(case: Sample) -> None:
    assert [paper.title for paper in case.documents if paper.sensitive] == ["Photo of injury"]


def test_what_the_case_holds(case: Sample) -> None:
    kinds = Counter(paper.kind for paper in case.documents)
    assert kinds[Kind.PHOTO] == 6
    assert kinds[Kind.WITNESS] == 5
    assert kinds[Kind.CUSTODY] == 3
    assert set(kinds) >= {
        *(Kind.DECLARATION, Kind.IDENTITY, Kind.TRAVEL, Kind.FAMILY, Kind.POLICE, Kind.COURT),
        *(Kind.MEDICAL, Kind.THREAT, Kind.MESSAGE, Kind.COMMUNITY, Kind.RESIDENCE, Kind.WORK),
        *(Kind.FINANCE, Kind.COUNTRY, Kind.NEWS),
    }
    assert len(case.events) == 20
    assert all(happened.date and happened.documents for happened in case.events)


def test_what_the_lists_of_the_packet_are_made_from(case: Sample) -> None:
    """Each list that the demo shows has rows, and the court's profile knows its place."""
    rules = profiles.read(PROFILE)
    known = {one.name.value for one in rules.generated}
    assert set(case.generated) <= known
    assert set(case.generated) >= {"chronology", "statement", "names", "unavailable", "country"}
    (declaration,) = (paper for paper in case.documents if paper.kind is Kind.DECLARATION)
    numbers = [claim.number for claim in declaration.claims]
    assert len(numbers) == len(set(numbers)) > 15
    assert all(claim.evidence for claim in declaration.claims)
    lasting = Counter(happened.kind for happened in case.events if happened.until)
    assert lasting[EventKind.RESIDENCE] == 2
    assert set(EventKind) == {happened.kind for happened in case.events}
    country = [paper for paper in case.documents if paper.kind in (Kind.COUNTRY, Kind.NEWS)]
    assert all(paper.accessed and paper.relevance and paper.marks for paper in country)
    kinds = {paper.key: paper.kind for paper in case.documents if not paper.sensitive}
    assert len(case.photos) > 4
    assert all(kinds[key] is Kind.PHOTO for key in case.photos)
    slots = {slot.key for slot in rules.checklist}
    assert {answer.slot for answer in case.answers} <= slots
    missing = [one for one in case.answers if one.state is SlotState.COULD_NOT_GET]
    assert len(missing) >= 2
    assert all(one.what and one.why for one in missing)


def test_claims_say_what_the_declaration_says(case: Sample) -> None:
    """Each word of a claim stands in the paragraphs that it names."""
    (declaration,) = (paper for paper in case.documents if paper.kind is Kind.DECLARATION)
    text = (HOME / "make" / "texts" / "declaration-elvin.txt").read_text(encoding="utf-8")
    found = re.findall(r"^(\d+)\. (.+?)(?=^\d+\. |^[A-Z=@#]|\Z)", text, re.MULTILINE | re.DOTALL)
    told = dict(found)
    for claim in declaration.claims:
        first, _, last = claim.number.partition("-")
        numbers = range(int(first), int(last or first) + 1)
        words = {word for n in numbers for word in re.findall(r"\w+", told[str(n)])}
        assert set(re.findall(r"\w+", claim.text)) <= words, claim.number


def test_one_name_is_spelled_three_ways(case: Sample) -> None:
    (husband,) = (person for person in case.people if person.role is Role.SPOUSE)
    spelled = {name.split()[-1] for name in (husband.name, *husband.also)}
    assert spelled == {"Misalov", "Misəlov", "Missalov", "Мисалов"}
    assert any("Missalov" in paper.title for paper in case.documents)


def test_nothing_leads_to_anybody() -> None:
    texts = [
        HOME / "case.toml",
        *(HOME / "make" / "texts").iterdir(),
        *(HOME / "make").glob("*.py"),
    ]
    written = "\n".join(path.read_text(encoding="utf-8") for path in texts)
    telephones = re.findall(r"\(\d{3}\) \d{3}-\d{4}", written)
    assert telephones
    assert all(number.startswith("(000) 555-01") for number in telephones)
    places = re.findall(r"https?://([^/\s\"]+)|@([\w-]+\.[\w.]+)", written)
    assert places
    assert all((site or mail).endswith(".example") for site, mail in places)
