"""Page numbers, labels and languages in the words of the packet, the same on every page."""

from collections.abc import Iterable, Sequence

from dossier.model.bookmarks import label_of
from dossier.model.filing import Filing
from dossier.model.matter import Matter
from dossier.model.placed import passages
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
    return label_ranges(matter, [exhibit.label for exhibit in exhibits])


def label_ranges(matter: Matter, labels: Sequence[str]) -> str:
    """Labels in short, in the order in which they come; those without one are left out."""
    texts = matter.texts
    runs: list[list[str]] = []
    labelled = [one for one in labels if one]
    for one in labelled:
        if runs and _follows(runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    spans = [
        run[0] if len(run) == 1 else texts.say("cover.range", first=run[0], last=run[-1])
        for run in runs
    ]
    if not spans:
        return ""
    word = matter.profile.word if len(labelled) == 1 else several(matter)
    return texts.say("cover.exhibit", word=word, exhibits=together(matter, spans))


def several(matter: Matter) -> str:
    """The word for several exhibits: the profile's, else the usual one of the language."""
    profile = matter.profile
    return profile.plural or matter.texts.say("cover.several", word=profile.word)


def filed_ranges(matter: Matter, filed: Iterable[Filing]) -> str:
    """All labels of some filings in short: those of one kind together."""
    labels = [one.label for filing in filed for one in filing.exhibits if one.label]
    numbers = [one for one in labels if one.isdigit()]
    letters = [one for one in labels if not one.isdigit()]
    both = [numbers, letters] if labels and labels[0].isdigit() else [letters, numbers]
    return label_ranges(matter, [one for some in both for one in sorted(some, key=_ordinal)])


def together(matter: Matter, spans: Sequence[str]) -> str:
    """Join words as a sentence does: `A, B and C`; empty for none."""
    *before, last = spans or ("",)
    if not before:
        return last
    return matter.texts.say("cover.and", before=", ".join(before), last=last)


def pages_from(matter: Matter, first: int, last: int) -> str:
    """`pages 1 to 159`, as the cover says it."""
    key = "cover.pages" if first != last else "cover.page"
    return matter.texts.say(key, first=printed(matter, first), last=printed(matter, last))


def _follows(before: str, after: str) -> bool:
    same_scheme = before.isdigit() == after.isdigit()
    return same_scheme and _ordinal(after) == _ordinal(before) + 1


def _ordinal(label: str) -> int:
    """Count a label from 1: `C` and `3` are 3, `AA` is 27."""
    if label.isdigit():
        return int(label)
    found = 0
    for letter in label:
        found = found * 26 + ord(letter) - ord("A") + 1
    return found


def excerpt_line(matter: Matter, exhibit: Exhibit) -> str:
    """`Excerpt: pages 3–5, 9 of 12` where not all pages of a document are filed; else empty."""
    if exhibit.excerpt is None:
        return ""
    chosen = next((part.select for part in exhibit.parts if part.select), ())
    runs: list[list[int]] = []
    for page in chosen:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    pages = ", ".join(matter.texts.pages(run[0] + 1, run[-1] + 1) for run in runs)
    return matter.texts.count("excerpt", len(chosen), pages=pages, of=exhibit.excerpt)


def paragraphs(matter: Matter, numbers: str) -> str:
    """Write `¶ 9`, `¶¶ 9, 11` or `¶¶ 11–14`."""
    told = " ".join(numbers.split()).replace("-", "–")
    several = any(sign in told for sign in "–,; ")
    return matter.texts.say(f"generated.paragraph.{'other' if several else 'one'}", n=told)


def marked_pages(matter: Matter, exhibit: Exhibit) -> tuple[int, ...]:
    """Printed numbers of the pages with marked passages, where passages may be marked."""
    document = matter.documents.get(exhibit.document)
    if document is None or not document.marks:
        return ()
    found = {
        part.first + place
        for part in exhibit.parts
        if part.source == document.id
        for place, page in enumerate(part.select or range(part.pages))
        if passages(matter, document.id, page)
    }
    return tuple(sorted(found))


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
