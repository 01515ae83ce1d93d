"""Page numbers, labels and languages in the words of the packet, the same on every page."""

from collections.abc import Sequence

from dossier.model.bookmarks import label_of
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan


def printed(matter: Matter, number: int) -> str:
    """A page number as it is stamped."""
    return f"{matter.profile.prefix}{number}"


def page_range(matter: Matter, first: int, last: int) -> str:
    """Page numbers as an index prints them: `15–35`, `44`."""
    if first == last:
        return printed(matter, first)
    return f"{printed(matter, first)}–{printed(matter, last)}"


def part_pages(matter: Matter, part: Part) -> str:
    """`page 43` or `pages 45–46` for the pages of a part."""
    pages = page_range(matter, part.first, part.last)
    return matter.texts.count("page-numbers", part.pages, pages=pages)


def label(matter: Matter, exhibit: Exhibit) -> str:
    """The word and label of an exhibit: `Exhibit E`; empty for one that has no label."""
    return label_of(exhibit, matter)


def exhibit_ranges(matter: Matter, exhibits: Sequence[Exhibit]) -> str:
    """All labels in short: `Exhibits A to O and 1 to 3`; empty if there are none."""
    texts = matter.texts
    runs: list[list[Exhibit]] = []
    labelled = [exhibit for exhibit in exhibits if exhibit.label]
    for exhibit in labelled:
        if runs and _follows(runs[-1][-1], exhibit):
            runs[-1].append(exhibit)
        else:
            runs.append([exhibit])
    spans = [
        run[0].label
        if len(run) == 1
        else texts.say("cover.range", first=run[0].label, last=run[-1].label)
        for run in runs
    ]
    if not spans:
        return ""
    joined = spans[-1]
    if len(spans) > 1:
        joined = texts.say("cover.and", before=", ".join(spans[:-1]), last=spans[-1])
    key = "cover.exhibit" if len(labelled) == 1 else "cover.exhibits"
    return texts.say(key, word=matter.profile.word, exhibits=joined)


def _follows(before: Exhibit, after: Exhibit) -> bool:
    same_scheme = before.label.isdigit() == after.label.isdigit()
    return same_scheme and after.ordinal == before.ordinal + 1


def language(matter: Matter, code: str) -> str:
    """The name of a language by its ISO 639 code; the code itself for one without a name."""
    return matter.texts.entries.get(f"language-name.{code}", code)


def long_date(matter: Matter, exhibit: Exhibit) -> str:
    """The date of an exhibit's document with the month in full."""
    document = matter.documents.get(exhibit.document)
    when = document.date if document else None
    return matter.texts.date(when, matter.profile.date_order, long=True)


def part_of(exhibit: Exhibit, kind: PartKind) -> Part | None:
    """The part of a kind that an exhibit has, if any."""
    return next((part for part in exhibit.parts if part.kind is kind), None)


def in_volume(plan: Plan, number: int) -> tuple[Exhibit, ...]:
    """The exhibits that stand in a volume."""
    return tuple(exhibit for exhibit in plan.exhibits if exhibit.volume == number)
