"""Several files that are one paper: what was found in each, told of the whole."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from dossier.intake import words
from dossier.intake.report import Part, Report
from dossier.model.document import Heading, Noted


def joined(reports: Sequence[Report]) -> Report:
    """Give one report of files whose pages follow one another; of one file its own."""
    first, *others = reports
    if not others:
        return first
    return Report(
        media_type=first.media_type,
        said=first.said,
        pages=tuple(page for one in reports for page in one.pages),
        outline=tuple(_headings(reports)),
        noted=_together([noted for one in reports for noted in one.noted]),
        text=tuple(text for one in reports for text in one.text),
        attachments=tuple(
            replace(attachment, file=number)
            for number, one in enumerate(reports)
            for attachment in one.attachments
        ),
        dots=tuple(dots for one in reports for dots in one.dots),
        further=tuple(Part(one.media_type, one.said) for one in others),
    )


def _headings(reports: Sequence[Report]) -> Iterator[Heading]:
    """Give each file's own bookmarks; pages count from the first page of all."""
    starts = accumulate((len(one.pages) for one in reports), initial=0)
    for start, one in zip(starts, reports, strict=False):
        yield from (replace(heading, page=start + heading.page) for heading in one.outline)


def _together(noted: Sequence[Noted]) -> tuple[Noted, ...]:
    """Say each thing once: counts are added up, other facts follow one another."""
    found: dict[str, dict[str, list[str]]] = {}
    for one in noted:
        facts = found.setdefault(one.code, {})
        for key, value in one.facts:
            facts.setdefault(key, []).append(value)
    return tuple(
        Noted(code, tuple((key, _fact(key, values)) for key, values in facts.items()))
        for code, facts in found.items()
    )


def _fact(key: str, values: Sequence[str]) -> str:
    if key == "count" and all(value.isdecimal() for value in values):
        return str(sum(map(int, values)))
    between = ", " if key in ("pages", "why") else "; "
    return words.name(between.join(dict.fromkeys(values)))
