"""The words of the packet: every key is there and is used; ranges, languages, labels in short."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

import builds
import drawn
import every_profile
import fictional
from dossier.assembly import words
from dossier.assembly.audit_sheet import audit_sheet
from dossier.assembly.pages import draw_part
from dossier.assembly.stamped import Shown, Stamps
from dossier.assembly.stamps import stamp
from dossier.model.audit_sheet import AuditSheet, FiveNumbers, SheetFile, Tally
from dossier.model.document import Kind, Mark, PageSize
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.matter import Matter
from dossier.model.packet import Withdrawn
from dossier.model.plan import Plan
from dossier.model.profile import NumberAt, PrintMode
from dossier.model.translation import Sworn
from dossier.pdf.draw import FontBook

PLURALS = (".one", ".other")


class Asked(Mapping[str, str]):
    """Entries that remember which of them were asked for."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self.entries = entries
        self.keys_asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.keys_asked.add(key)
        return self.entries[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def draw(matter: Matter, plan: Plan) -> bytes:
    book, sheets = FontBook(), []
    stamps = Stamps(plan, matter)
    shown = [
        Shown(612, 792, size, percent)
        for size in (fictional.A4, PageSize(300, 400))
        for percent in (84, 100)
    ]
    for volume in plan.volumes:
        for part in volume.parts:
            if part.source is None:
                sheets += draw_part(part, plan, matter, volume, book)
                sheets.append(stamp(stamps.page(part, 0), book))
            else:
                sheets += [stamp(stamps.page(part, 0, one), book) for one in shown]
    return drawn.make_pdf(sheets, book)


ELSEWHERE = {
    "generated.chronology.statement-page",
    "generated.first-pages-or-paragraphs",
    "generated.hidden-person",
    "generated.statement.cited-for",
    "generated.statement.note-many",
    "generated.statement.note-page",
    "stamp.photo",
    "translation-cover.interpretation-declared",
    "translation-cover.dialect",
}
"""Words for rare cases, which tests of their own ask for."""

_PROFILES = ("us-eoir", "us-i130", "uk-ftt", "es-regularizacion-2026", "ca-rpd")
"""Together they ask for every list that we make."""


def _whole(name: str) -> Matter:
    return every_profile.held(every_profile.profile(name))


def _centred(matter: Matter) -> Matter:
    """Numbers in the middle, marked passages, an excerpt, a sworn translation."""
    first, second = matter.documents["d14"], matter.documents["d15"]
    documents = {
        **matter.documents,
        "d14": replace(first, marks=(Mark(2, 100, 200), Mark(5, 100, 200))),
        "d15": replace(second, marks=(Mark(3, 100, 200),)),
    }
    chosen = {"d15": ((3, 8),), "d16": ((1, 1),)}
    items = tuple(replace(one, pages=chosen.get(one.document, ())) for one in matter.packet.items)
    return replace(
        matter,
        profile=replace(matter.profile, number_at=NumberAt.CENTRE),
        packet=replace(matter.packet, items=items),
        documents=documents,
        translations={
            name: replace(one, sworn=Sworn("0000")) for name, one in matter.translations.items()
        },
    )


def _supplement(matter: Matter) -> Matter:
    filed = FiledExhibit("A", "d1", "Declaration", "", "declaration", 3, 9)
    before = Filing("f1", "k1", "us-eoir", date(2026, 11, 30), 0, 1, 9, (filed,), ())
    items = tuple(one for one in matter.packet.items if one.document == "d4")
    taken = (Withdrawn("d1", "It was filed twice."),)
    packet = replace(matter.packet, items=items, continues="f1", withdrawn=taken)
    return replace(
        matter,
        packet=packet,
        filings={"f1": before},
        profile=replace(matter.profile, cover=replace(matter.profile.cover, layout="plain")),
    )


def draw_audit_sheet(matter: Matter) -> None:
    """Draw a sheet with all that it can say."""
    tallies = ("pages", "alone", "stamps", "links", "sources", "translated", "certified")
    file = SheetFile("a.pdf", 1, 1, "00" * 32, 1_000_000)
    told = AuditSheet(
        files=(file, replace(file, limit=None)),
        numbers=(FiveNumbers("A", *["1"] * 5),),
        tallies=tuple(Tally(key, 1, 1) for key in tallies),
        built=matter.packet.edited,
        paper=matter.profile.paper,
        language="en",
        date_order=matter.profile.date_order,
        word="Exhibit",
        profile="us-eoir",
        as_of=matter.profile.as_of,
        failures=("x",),
        notices=("y",),
    )
    for one in (told, replace(told, failures=())):
        audit_sheet(one, matter.texts, FontBook())


def test_every_word_is_used_and_none_is_missing() -> None:
    matter = fictional.matter()
    asked = Asked(matter.texts.entries)
    matter = replace(matter, texts=replace(matter.texts, entries=asked))
    signed = fictional.document("d99", "Signed certificate", Kind.OTHER)
    report = replace(matter.documents["d8"], interpretation=matter.documents["d1"].interpretation)
    letter = replace(matter.documents["d9"], interpretation=matter.documents["d1"].interpretation)
    documents = {**matter.documents, "d99": signed, "d8": report, "d9": letter}
    several = {
        name: replace(one, signed="d99") if name in ("t2", "t5") else one
        for name, one in matter.translations.items()
    }
    long_typed = replace(several["t4"], text="A word.\n" * 90)
    matter = replace(matter, documents=documents, translations={**several, "t4": long_typed})
    plan = fictional.planned(matter)
    draw(matter, plan)
    narrow = replace(matter, profile=replace(matter.profile, word="A very long word for it " * 3))
    draw(narrow, plan)  # stamps have no room for more than the shortest lines
    one_page = fictional.document("d1", "One", Kind.POLICE)
    for rules in (
        replace(matter.profile, mode=PrintMode.SCANNER),
        replace(matter.profile, word="A very long word for it", start=3),
        replace(matter.profile, sections=tuple(replace(rule, divider=False)
                for rule in matter.profile.sections)),
    ):  # fmt: skip
        few = replace(fictional.matter(rules, (one_page,)), texts=matter.texts)
        draw(few, fictional.planned(few))
    draw(matter, fictional.planned(matter, 400_000))
    for made in (_centred(matter), _supplement(matter), *map(_whole, _PROFILES)):
        said = replace(made, texts=matter.texts)
        draw(said, fictional.planned(said))
    forms = replace(_whole("us-eoir"), texts=matter.texts)
    draw(forms, fictional.planned(forms, 1))  # a volume of forms has no labels
    draw_audit_sheet(matter)
    by_name = ("month.", "language-name.", "date.")
    unused = {key for key in asked.entries if not key.startswith(by_name)} - asked.keys_asked
    counted = {key.rpartition(".")[0] for key in asked.keys_asked if key.endswith(PLURALS)}
    unused -= {f"{key}{form}" for key in counted for form in PLURALS}
    assert unused == {"cover.page"} | ELSEWHERE, "a packet of one page has no index"


def test_labels_in_short() -> None:
    matter = fictional.matter()
    exhibits = fictional.planned(matter).exhibits
    assert words.exhibit_ranges(matter, exhibits) == "Exhibits A to N and 1 to 2"
    assert words.exhibit_ranges(matter, exhibits[:1]) == "Exhibit A"
    assert words.exhibit_ranges(matter, ()) == ""
    some = (*exhibits[:2], exhibits[4], *exhibits[14:])
    assert words.exhibit_ranges(matter, some) == "Exhibits A to B, E and 1 to 2"
    german = replace(matter, texts=builds.texts("de"))
    for word, plural, said in (
        ("Anlage", "Anlagen", "Anlagen A bis N und 1 bis 2"),
        ("Dokument", "", "Dokument A bis N und 1 bis 2"),
    ):
        rules = replace(matter.profile, word=word, plural=plural)
        made = replace(german, profile=rules)
        assert words.exhibit_ranges(made, exhibits) == said
        assert words.exhibit_ranges(made, exhibits[:1]) == f"{word} A"


def test_languages_have_names_and_unknown_codes_stay() -> None:
    matter = fictional.matter()
    assert words.language(matter, "az") == "Azerbaijani"
    assert words.language(matter, "xyz") == "xyz"


def test_numbers_carry_the_prefix() -> None:
    matter = fictional.matter()
    matter = replace(matter, profile=replace(matter.profile, prefix="R-"))
    assert words.page_range(matter, 4, 9) == "R-4–R-9"
    assert words.page_range(matter, 4, 4) == "R-4"
