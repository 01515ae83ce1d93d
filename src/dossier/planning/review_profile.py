"""Looks whether a profile makes sense: what it names exists, its texts can be filled."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from dossier.model.profile import CertificateText, CoverField, Profile
from dossier.planning import templates
from dossier.planning.severities import USUAL

Trouble = tuple[str, str]
"""Where in the profile, and what is not right there."""

_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_LAYOUTS: Final = ("caption", "plain")
_TRANSLATOR_FIELDS: Final = ("name", "address", "phone", "languages")
_FIRST_DAY: Final = date(2020, 1, 1)  # older than any profile of this program
_NARROWEST: Final = 300.0  # points; the packet's pages need about 4 inches
_WIDEST: Final = 1500.0


def review(profile: Profile) -> Iterator[Trouble]:
    """Give every place of a profile that makes no sense, in the order of the file."""
    yield from _top(profile)
    yield from _paper(profile)
    yield from _cover(profile)
    yield from _sections(profile)
    yield from _signed_texts(profile)
    yield from _files(profile)
    yield from _severities(profile)
    yield from _sources(profile)


def _top(profile: Profile) -> Iterator[Trouble]:
    if not _KEY.fullmatch(profile.id):
        yield "$.id", "small letters, digits and hyphens only"
    if not _LANGUAGE.fullmatch(profile.language):
        yield "$.language", "a language code such as en"
    if profile.as_of < _FIRST_DAY:
        yield "$.as_of", f"a day since {_FIRST_DAY}"
    if profile.start < 1:
        yield "$.start", "page numbers start with 1 or more"
    for name in ("authority", "packet_type", "word", "index_title"):
        if not str(getattr(profile, name)).strip():
            yield f"$.{name}", "has no text"
    yield from _fillable("$.case_line", profile.case_line, _case_facts(profile))


def _paper(profile: Profile) -> Iterator[Trouble]:
    for name, length in (("width", profile.paper.width), ("height", profile.paper.height)):
        if not _NARROWEST <= length <= _WIDEST:
            yield f"$.paper.{name}", f"from {_NARROWEST:.0f} to {_WIDEST:.0f} points"


def _cover(profile: Profile) -> Iterator[Trouble]:
    cover, known = profile.cover, _case_facts(profile)
    if cover.layout not in _LAYOUTS:
        yield "$.cover.layout", f"one of {', '.join(_LAYOUTS)}"
    for name in ("title", "subtitle", "party_line", "matter", "party", "proceeding"):
        yield from _fillable(f"$.cover.{name}", str(getattr(cover, name)), known)
    for name, lines in (("heading", cover.heading), ("filer", cover.filer)):
        for n, line in enumerate(lines):
            yield from _fillable(f"$.cover.{name}[{n}]", line, known)
    yield from _twice("$.cover.fields", (field.key for field in _asked(profile)))


def _sections(profile: Profile) -> Iterator[Trouble]:
    if not profile.sections:
        yield "$.sections", "has none"
    yield from _twice("$.sections", (section.key for section in profile.sections))
    yield from _twice(
        "$.sections.kinds", (kind for section in profile.sections for kind in section.kinds)
    )
    for n, section in enumerate(profile.sections):
        if not _KEY.fullmatch(section.key):
            yield f"$.sections[{n}].key", "small letters, digits and hyphens only"
        if not section.title.strip():
            yield f"$.sections[{n}].title", "has no text"
        if section.max_pages is not None and section.max_pages < 1:
            yield f"$.sections[{n}].max_pages", "1 or more"


def _signed_texts(profile: Profile) -> Iterator[Trouble]:
    rule, service = profile.translation, profile.service
    for field in rule.required:
        if field not in _TRANSLATOR_FIELDS:
            yield "$.translation.required", f"unknown: {field}"
    where = "$.translation.certificate"
    yield from _certificate(where, rule.certificate, templates.TRANSLATION_FACTS)
    yield from _certificate(
        "$.interpretation", profile.interpretation, templates.INTERPRETATION_FACTS
    )
    if service is not None:
        known = _case_facts(profile) | templates.SERVICE_FACTS
        yield from _fillable("$.service.text", service.text, known)
        yield from _fillable("$.service.recipient", service.recipient, known)
        for n, method in enumerate(service.methods):
            yield from _fillable(f"$.service.methods[{n}]", method, frozenset({"blank"}))


def _certificate(
    where: str, text: CertificateText | None, known: frozenset[str]
) -> Iterator[Trouble]:
    if text is not None:
        yield from _fillable(f"{where}.one", text.one, known)
        yield from _fillable(f"{where}.many", text.many, known)


def _files(profile: Profile) -> Iterator[Trouble]:
    files = profile.files
    if files.max_mb is not None and files.max_mb <= 0:
        yield "$.files.max_mb", "more than 0"
    yield from _fillable("$.files.pattern", files.pattern, _case_facts(profile) | {"date"})
    yield from _fillable("$.files.split", files.split, frozenset({"part"}))
    if "{part}" not in files.split:
        yield "$.files.split", "has to hold {part}"


def _severities(profile: Profile) -> Iterator[Trouble]:
    for code in profile.severities:
        if code not in USUAL:
            yield f"$.severities.{code}", "no finding of that name"


def _sources(profile: Profile) -> Iterator[Trouble]:
    known = {source.id for source in profile.sources}
    yield from _twice("$.sources", (source.id for source in profile.sources))
    yield from _twice("$.deadlines", (deadline.id for deadline in profile.deadlines))
    yield from _twice("$.checklist", (slot.key for slot in profile.checklist))
    for name, entries in (
        ("rules", profile.rules),
        ("deadlines", profile.deadlines),
        ("checklist", profile.checklist),
    ):
        for n, entry in enumerate(entries):
            if entry.source not in known:
                yield f"$.{name}[{n}].source", f"no source {entry.source}"
    yield from _checklist(profile)


def _checklist(profile: Profile) -> Iterator[Trouble]:
    sections = {section.key: section for section in profile.sections}
    for n, slot in enumerate(profile.checklist):
        for name in ("title", "why"):
            if not str(getattr(slot, name)).strip():
                yield f"$.checklist[{n}].{name}", "has no text"
        section = sections.get(slot.section)
        if section is None:
            yield f"$.checklist[{n}].section", f"no section {slot.section}"
            continue
        for kind in slot.kinds:
            if kind not in section.kinds:
                yield f"$.checklist[{n}].kinds", f"{kind} is no kind of section {section.key}"
        if not all(word.strip() for word in slot.words):
            yield f"$.checklist[{n}].words", "has an empty word"


def _asked(profile: Profile) -> tuple[CoverField, ...]:
    return profile.cover.fields + profile.cover.placed


def _case_facts(profile: Profile) -> frozenset[str]:
    asked = {field.key for field in _asked(profile)} | {flag.key for flag in profile.cover.flags}
    return templates.CASE_FACTS | asked


def _fillable(where: str, template: str, known: frozenset[str]) -> Iterator[Trouble]:
    try:
        unknown = templates.names(template) - known
    except ValueError:
        yield where, "its braces can't be filled"
        return
    for name in sorted(unknown):
        yield where, f"no fact {name}"


def _twice(where: str, names: Iterable[str]) -> Iterator[Trouble]:
    for name, count in Counter(names).items():
        if count > 1:
            yield where, f"{name} stands there {count} times"
