"""A supplement: what its cover and index say of what was filed, what is new, what is withdrawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

import drawn
import fictional
from dossier import resources
from dossier.assembly.cover import cover
from dossier.assembly.index import index
from dossier.assembly.measure import measure
from dossier.assembly.service import service_certificate
from dossier.assembly.words import filed_ranges, label_ranges
from dossier.model.bookmarks import bookmarks, file_title
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.matter import Matter
from dossier.model.packet import Withdrawn
from dossier.model.plan import Plan
from dossier.model.profile import LabelScheme
from dossier.pdf.draw import FontBook, Sheet
from dossier.planning.numbering import label
from dossier.planning.parse_texts import parse_texts
from dossier.planning.plan import stable_plan

FILED = 26


def _filing(matter: Matter, name: str = "f1", number: int = 0, count: int = FILED) -> Filing:
    exhibits = tuple(
        FiledExhibit(
            label=label(LabelScheme.LETTERS, n),
            document=f"d{900 + n}",
            title=f"Letter of a neighbor, number {n + 1}",
            original_title="",
            section=matter.profile.sections[0].key,
            first=3 + 4 * n,
            last=6 + 4 * n,
        )
        for n in range(number * FILED, number * FILED + count)
    )
    used = ((LabelScheme.LETTERS, number * FILED + count),)
    first, last = (1, 402) if number == 0 else (403, 471)
    day = date(2026, 11, 30) if number == 0 else date(2026, 12, 14)
    before = f"f{number}" if number else ""
    return Filing(
        name, "k1", matter.profile.id, day, number, first, last, exhibits, (), used, before
    )


def supplement(
    items: int = 3, withdrawn: Sequence[Withdrawn] = (), profile: str = "us-eoir", chain: int = 1
) -> Matter:
    """A supplement of the fictional case with its first papers."""
    matter = fictional.matter(fictional.profile(profile))
    filed = [_filing(matter, f"f{n + 1}", n, FILED if n == 0 else 8) for n in range(chain)]
    packet = replace(
        matter.packet,
        items=matter.packet.items[:items],
        continues=f"f{chain}",
        withdrawn=tuple(withdrawn),
        edited=date(2026, 12, 21),
    )
    return replace(matter, packet=packet, filings={one.id: one for one in filed})


def _said(sheets: Sequence[Sheet], book: FontBook) -> str:
    pages = drawn.by_pypdf(drawn.make_pdf(sheets, book))
    return " ".join(" ".join(drawn.lines(page)) for page in pages)


def _cover(matter: Matter, plan: Plan | None = None, volume: int = 1) -> str:
    plan, book = plan or fictional.planned(matter), FontBook()
    sheets = cover(plan, matter, plan.volumes[volume - 1], book)
    assert len(sheets) == plan.volumes[volume - 1].parts[0].pages
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
    return _said(sheets, book)


def test_numbers_go_on_and_the_cover_says_from_where() -> None:
    matter = supplement()
    said = _cover(matter)
    assert "RESPONDENT’S PROPOSED EXHIBITS SUPPLEMENT 1 in support" in said
    assert "Exhibits AA to AC · pages 403 to" in said
    assert "Continues what was filed on November 30, 2026: Exhibits A to Z, pages 1 to 402." in said
    assert "Withdrawn" not in said


def test_what_is_served_is_the_supplement() -> None:
    book = FontBook()
    said = _said(service_certificate(supplement(), book), book)
    assert "Respondent’s Proposed Exhibits, Supplement 1 and any attached pages" in said


def test_a_later_supplement_names_all_days_and_pages() -> None:
    matter = supplement(chain=2)
    said = _cover(matter)
    assert "SUPPLEMENT 2" in said
    assert (
        "Continues what was filed on November 30, 2026 and December 14, 2026:"
        " Exhibits A to AH, pages 1 to 471." in said
    )
    assert "Exhibits AI to AK · pages 472 to" in said


def test_what_is_new_is_listed_with_links_where_it_fits() -> None:
    matter = supplement(profile="uk-ftt")
    plan, book = fictional.planned(matter), FontBook()
    (sheet,) = cover(plan, matter, plan.volumes[0], book)
    said = _said([sheet], book)
    assert "New in this supplement" in said
    assert [link.target for link in sheet.links] == [one.first for one in plan.exhibits]
    for one in plan.exhibits:
        assert f"{one.title}" in said
        assert f"{one.first}" in said


def test_much_that_is_new_stands_in_the_index_alone() -> None:
    assert "New in this supplement" not in _cover(supplement(items=40, profile="uk-ftt"))


def test_what_is_withdrawn_stands_as_it_was_filed_with_its_reason() -> None:
    taken = (Withdrawn("d905"), Withdrawn("d903", "The scan was of another paper."))
    said = _cover(supplement(withdrawn=taken))
    listed = said[said.index("Withdrawn") :]
    assert "D Letter of a neighbor, number 4 pages 15–18, filed on November 30, 2026" in listed
    assert "Reason: The scan was of another paper." in listed
    assert listed.index("number 4") < listed.index("number 6")
    assert listed.count("Reason") == 1


def test_a_long_list_goes_on_under_its_heading() -> None:
    taken = [Withdrawn(f"d{900 + n}", "It was filed twice.") for n in range(26)]
    said = _cover(supplement(withdrawn=taken))
    assert "Respondent’s Proposed Exhibits, Supplement 1, continued" in said
    assert "Withdrawn, continued" in said
    assert all(f"number {n + 1} pages" in said for n in range(26))


def test_the_index_has_its_own_exhibits_and_says_what_it_continues() -> None:
    matter = supplement()
    plan, book = fictional.planned(matter), FontBook()
    said = _said(index(plan, matter, plan.volumes[0], book), book)
    assert said.startswith("Index of Exhibits, Supplement 1 Continues what was filed on")
    assert f"New: Exhibits AA to AC, pages 403 to {plan.last}." in said
    assert "neighbor" not in said
    assert "The page numbers stand at the bottom right." in said


def test_a_supplement_that_only_takes_back_has_nothing_new() -> None:
    matter = supplement(items=0, withdrawn=[Withdrawn("d903")])
    plan, book = fictional.planned(matter), FontBook()
    said = _said(index(plan, matter, plan.volumes[0], book), book)
    assert "pages 1 to 402. Exhibit Document" in said
    assert "New" not in said
    assert "Withdrawn" in _cover(matter)


def test_each_volume_of_a_supplement_says_all_of_it() -> None:
    matter = supplement(items=40)
    plan = stable_plan(matter, lambda found: measure(matter, found), 700_000)
    assert len(plan.volumes) > 1
    said = _cover(matter, plan, 2)
    assert f"volume 2 of {len(plan.volumes)}" in said
    assert "Continues what was filed" in said
    book = FontBook()
    index_said = _said(index(plan, matter, plan.volumes[1], book), book)
    assert "Continues what was filed" in index_said
    assert f"Volume 2 of {len(plan.volumes)}:" in index_said


def test_an_authority_has_its_own_name_for_it() -> None:
    matter = supplement(profile="uk-ftt")
    assert "Supplementary Bundle 1, 21 December 2026" in _cover(matter)
    plan = fictional.planned(matter)
    titles = [one.title for one in bookmarks(plan, matter, plan.volumes[0])]
    assert titles[0] == "Supplementary Bundle 1, 21 December 2026"
    assert file_title(plan, matter, plan.volumes[0]) == titles[0]


@pytest.mark.parametrize("language", ["en", "es", "fr", "nl", "de"])
def test_it_is_said_in_every_language(language: str) -> None:
    matter = supplement(withdrawn=[Withdrawn("d903", "Zwei Mal.")])
    matter = replace(matter, texts=parse_texts(resources.text(f"strings/{language}.toml")))
    said = _cover(matter)
    assert "{" not in said
    assert matter.texts.say("supplement.withdrawn") in said
    assert matter.texts.say("supplement.name", n=1).upper() in said


def test_labels_in_short_follow_their_scheme() -> None:
    matter = supplement()
    assert label_ranges(matter, ["Z", "AA", "AB", "", "9", "10"]) == "Exhibits Z to AB and 9 to 10"
    assert label_ranges(matter, ["B"]) == "Exhibit B"
    assert label_ranges(matter, ["", ""]) == ""
    one, other = _filing(matter, count=2), _filing(matter, "f2", 1, 1)
    mixed = replace(one, exhibits=(*one.exhibits, replace(one.exhibits[0], label="1")))
    assert filed_ranges(matter, [mixed, other]) == "Exhibits A to B, AA and 1"
