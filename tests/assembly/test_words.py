"""The words of the packet: every key is there and is used; ranges, languages, labels in short."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import drawn
import fictional
from dossier.assembly import words
from dossier.assembly.pages import draw_part
from dossier.assembly.stamped import Shown, Stamps
from dossier.assembly.stamps import stamp
from dossier.model.document import Kind, PageSize
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.model.profile import PrintMode
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
    by_name = ("month.", "language-name.", "date.")
    unused = {key for key in asked.entries if not key.startswith(by_name)} - asked.keys_asked
    counted = {key.rpartition(".")[0] for key in asked.keys_asked if key.endswith(PLURALS)}
    unused -= {f"{key}{form}" for key in counted for form in PLURALS}
    assert unused == {"cover.page"}, "a packet of one page has no index"


def test_labels_in_short() -> None:
    matter = fictional.matter()
    exhibits = fictional.planned(matter).exhibits
    assert words.exhibit_ranges(matter, exhibits) == "Exhibits A to N and 1 to 2"
    assert words.exhibit_ranges(matter, exhibits[:1]) == "Exhibit A"
    assert words.exhibit_ranges(matter, ()) == ""
    some = (*exhibits[:2], exhibits[4], *exhibits[14:])
    assert words.exhibit_ranges(matter, some) == "Exhibits A to B, E and 1 to 2"


def test_languages_have_names_and_unknown_codes_stay() -> None:
    matter = fictional.matter()
    assert words.language(matter, "az") == "Azerbaijani"
    assert words.language(matter, "xyz") == "xyz"


def test_numbers_carry_the_prefix() -> None:
    matter = fictional.matter()
    matter = replace(matter, profile=replace(matter.profile, prefix="R-"))
    assert words.page_range(matter, 4, 9) == "R-4–R-9"
    assert words.page_range(matter, 4, 4) == "R-4"
