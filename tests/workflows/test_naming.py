"""Names of what is written: as the profile says, in letters that every office takes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builds import small
from dossier.model.filing import Filing
from dossier.model.matter import Matter
from dossier.model.packet import Options
from dossier.model.plan import Plan
from dossier.workflows.naming import apart, exhibit_names, packet_name, plain

DAY = date(2026, 11, 21)


def _matter(pattern: str = "Exhibits_{date}", each: str = "", **own: Any) -> Matter:
    made = small().matter
    files = replace(made.profile.files, pattern=pattern, each=each)
    packet = replace(made.packet, options=Options(**own))
    return replace(made, profile=replace(made.profile, files=files), packet=packet)


def named(pattern: str, **own: Any) -> str:
    return packet_name(_matter(pattern, **own), DAY)


def test_a_packet_is_named_by_the_pattern_of_its_profile() -> None:
    assert named("Exhibits_{date}") == "Exhibits_2026-11-21.pdf"
    assert named("{a-number} - RPD – Disclosure") == "A000-000-000 - RPD - Disclosure.pdf"


def test_a_supplement_is_named_as_one() -> None:
    filing = Filing("f1", "k1", "us-eoir", DAY, 1, 1, 9, (), ())
    matter = _matter()
    packet = replace(matter.packet, continues="f1")
    later = replace(matter, packet=packet, filings={"f1": filing})
    assert packet_name(later, DAY) == "Exhibits_2026-11-21_Supplement_2.pdf"


def test_a_profile_never_puts_a_persons_name_into_a_files_name() -> None:
    assert named("{family-name}_{given-names}_{date}") == "2026-11-21.pdf"
    assert named("x", name="{family-name}_{date}") == "Numunazada_2026-11-21.pdf"


def test_a_name_never_leaves_its_folder_and_is_never_empty() -> None:
    assert named("../{judge}") == "Hon__Robin_Specimen.pdf"
    assert named("{nothing}") == "Documents.pdf"
    assert named("x", name="con") == "_con.pdf"


@pytest.mark.parametrize(
    "pattern", ["{", "}{", "{0}", "{date:>999999999}", "{a.__class__}", "{date!r}", "{{date}}"]
)
def test_no_pattern_of_a_person_fails_or_grows(pattern: str) -> None:
    assert len(named("x", name=pattern)) < 40


@given(st.text(max_size=300))
def test_plain_letters_only(text: str) -> None:
    found = plain(text)
    assert found.isascii()
    assert len(found) <= 101
    assert not set(found) & set('/\\:*?"<>|\n\t\0')
    assert found == found.strip(" .")


@given(st.lists(st.sampled_from(["a.pdf", "A.pdf", "a-2.pdf", "b.pdf", "b", "A-2.PDF"])))
def test_no_two_names_are_the_same(names: list[str]) -> None:
    found = apart(names)
    assert len({name.casefold() for name in found}) == len(names)
    assert [name.rpartition(".")[2] for name in found if "." in name] == [
        name.rpartition(".")[2] for name in names if "." in name
    ]


def _plan(*labels: str) -> Plan:
    # The plan of the small case, with other labels and titles.
    made = small().plan
    exhibits = iter(labels)
    sections = tuple(
        replace(
            section,
            exhibits=tuple(
                replace(one, label=next(exhibits), title=f"Paper {n}")
                for n, one in enumerate(section.exhibits)
            ),
        )
        for section in made.sections
    )
    return replace(made, sections=sections)


def test_exhibits_are_named_by_word_and_label() -> None:
    matter = _matter()
    count = len(small().plan.exhibits)
    labels = [chr(ord("A") + n) for n in range(count)]
    found = exhibit_names(matter, _plan(*labels), DAY)
    assert found == tuple(f"Exhibit_{one}.pdf" for one in labels)


def _first(matter: Matter, title: str, label: str = "") -> str:
    made = small().plan
    section = made.sections[0]
    exhibit = replace(section.exhibits[0], label=label, title=title)
    rest = replace(section, exhibits=(exhibit, *section.exhibits[1:]))
    return exhibit_names(matter, replace(made, sections=(rest, *made.sections[1:])), DAY)[0]


def test_an_exhibit_without_a_label_is_named_by_its_title_or_number() -> None:
    assert _first(_matter(), "Form I-589, Application") == "Form I-589_ Application.pdf"
    assert _first(_matter(), "Passport of Elvin") == "Document_01.pdf"
    assert _first(_matter(), "Letter of Günel Örnəkova") == "Document_01.pdf"
    assert _first(_matter(), "عريضة") == "Document_01.pdf"


def test_exhibits_are_named_by_a_pattern_where_there_is_one() -> None:
    by_profile = _matter(each="{number}_{title}")
    assert _first(by_profile, "Padrón histórico", "1") == "01_Padron_historico.pdf"
    assert _first(by_profile, "Passport of Elvin", "1") == "01.pdf"
    own = _matter(each="{number}_{section}")
    own = replace(own, packet=replace(own.packet, options=Options(each="{number} {title}")))
    assert _first(own, "Passport of Elvin", "1") == "01 Passport_of_Elvin.pdf"
