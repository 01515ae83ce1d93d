"""Looks whether a profile makes sense: what it names exists, its texts can be filled."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from dossier.model.profile import CertificateText, Profile
from dossier.planning import templates
from dossier.planning.review_dates import review_dates
from dossier.planning.review_parts import (
    Trouble,
    asked,
    case_facts,
    condition,
    fillable,
    keyed,
    twice,
    worded,
)
from dossier.planning.severities import USUAL

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_NAMING: Final = frozenset({"word", "label", "number", "title", "section", "date"})
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
    yield from keyed("$.id", profile.id)
    yield from _languages(profile)
    if profile.as_of < _FIRST_DAY:
        yield "$.as_of", f"a day since {_FIRST_DAY}"
    if profile.start < 1:
        yield "$.start", "page numbers start with 1 or more"
    for name in ("authority", "packet_type", "word", "index_title"):
        yield from worded(f"$.{name}", str(getattr(profile, name)))
    yield from fillable("$.case_line", profile.case_line, case_facts(profile))


def _languages(profile: Profile) -> Iterator[Trouble]:
    if not _LANGUAGE.fullmatch(profile.language):
        yield "$.language", "a language code such as en"
    for n, language in enumerate(profile.languages):
        if not _LANGUAGE.fullmatch(language):
            yield f"$.languages[{n}]", "a language code such as fr"
        if language == profile.language:
            yield f"$.languages[{n}]", "is the language of filing already"
    yield from twice("$.languages", profile.languages)


def _paper(profile: Profile) -> Iterator[Trouble]:
    for name, length in (("width", profile.paper.width), ("height", profile.paper.height)):
        if not _NARROWEST <= length <= _WIDEST:
            yield f"$.paper.{name}", f"from {_NARROWEST:.0f} to {_WIDEST:.0f} points"


def _cover(profile: Profile) -> Iterator[Trouble]:
    cover, known = profile.cover, case_facts(profile)
    if cover.layout not in _LAYOUTS:
        yield "$.cover.layout", f"one of {', '.join(_LAYOUTS)}"
    for name in ("title", "subtitle", "party_line", "matter", "party", "proceeding"):
        yield from fillable(f"$.cover.{name}", str(getattr(cover, name)), known)
    yield from fillable("$.cover.supplement", cover.supplement, known | {"number", "day"})
    for name, lines in (("heading", cover.heading), ("filer", cover.filer)):
        for n, line in enumerate(lines):
            yield from fillable(f"$.cover.{name}[{n}]", line, known)
    yield from twice("$.cover.fields", (field.key for field in asked(profile)))


def _sections(profile: Profile) -> Iterator[Trouble]:
    if not profile.sections:
        yield "$.sections", "has none"
    yield from twice("$.sections", (section.key for section in profile.sections))
    yield from twice(
        "$.sections.kinds", (kind for section in profile.sections for kind in section.kinds)
    )
    for n, section in enumerate(profile.sections):
        yield from keyed(f"$.sections[{n}].key", section.key)
        yield from worded(f"$.sections[{n}].title", section.title)
        for name in ("max_pages", "max_each"):
            most = getattr(section, name)
            if most is not None and most < 1:
                yield f"$.sections[{n}].{name}", "1 or more"
        yield from condition(f"$.sections[{n}].when", section.when, profile)
        if section.when and not section.required:
            yield f"$.sections[{n}].when", "says when it is required; set required = true"


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
        known = case_facts(profile) | templates.SERVICE_FACTS
        yield from fillable("$.service.text", service.text, known)
        yield from fillable("$.service.recipient", service.recipient, known)
        yield from condition("$.service.when", service.when, profile)
        for n, method in enumerate(service.methods):
            yield from fillable(f"$.service.methods[{n}]", method, frozenset({"blank"}))


def _certificate(
    where: str, text: CertificateText | None, known: frozenset[str]
) -> Iterator[Trouble]:
    if text is not None:
        yield from fillable(f"{where}.one", text.one, known)
        yield from fillable(f"{where}.many", text.many, known)


def _files(profile: Profile) -> Iterator[Trouble]:
    files = profile.files
    if files.max_mb is not None and files.max_mb <= 0:
        yield "$.files.max_mb", "more than 0"
    yield from fillable("$.files.pattern", files.pattern, case_facts(profile) | {"date"})
    yield from fillable("$.files.each", files.each, case_facts(profile) | _NAMING)
    yield from fillable("$.files.split", files.split, frozenset({"part"}))
    if "{part}" not in files.split:
        yield "$.files.split", "has to hold {part}"
    yield from twice("$.files.ways", (way.key for way in files.ways))
    for n, way in enumerate(files.ways):
        yield from keyed(f"$.files.ways[{n}].key", way.key)
        yield from worded(f"$.files.ways[{n}].title", way.title)
        if way.max_mb is not None and way.max_mb <= 0:
            yield f"$.files.ways[{n}].max_mb", "more than 0"


def _severities(profile: Profile) -> Iterator[Trouble]:
    for code in profile.severities:
        if code not in USUAL:
            yield f"$.severities.{code}", "no finding of that name"


def _sources(profile: Profile) -> Iterator[Trouble]:
    known = {source.id for source in profile.sources}
    yield from twice("$.sources", (source.id for source in profile.sources))
    yield from twice("$.deadlines", (deadline.id for deadline in profile.deadlines))
    yield from twice("$.checklist", (slot.key for slot in profile.checklist))
    for name, entries in (
        ("rules", profile.rules),
        ("deadlines", profile.deadlines),
        ("checklist", profile.checklist),
        ("generated", profile.generated),
        ("files.ways", profile.files.ways),
    ):
        for n, entry in enumerate(entries):
            if entry.source not in known:
                yield f"$.{name}[{n}].source", f"no source {entry.source}"
    yield from review_dates(profile)
    yield from _checklist(profile)
    yield from _generated(profile)


def _generated(profile: Profile) -> Iterator[Trouble]:
    keys = {section.key for section in profile.sections}
    yield from twice("$.generated", (rule.name for rule in profile.generated))
    for n, rule in enumerate(profile.generated):
        if rule.section not in keys:
            yield f"$.generated[{n}].section", f"no section {rule.section}"


def _checklist(profile: Profile) -> Iterator[Trouble]:
    sections = {section.key for section in profile.sections}
    housed = {kind for section in profile.sections for kind in section.kinds}
    for n, slot in enumerate(profile.checklist):
        for name in ("title", "why"):
            yield from worded(f"$.checklist[{n}].{name}", str(getattr(slot, name)))
        yield from condition(f"$.checklist[{n}].when", slot.when, profile)
        if slot.section not in sections:
            yield f"$.checklist[{n}].section", f"no section {slot.section}"
        for kind in slot.kinds:
            if kind not in housed:
                yield f"$.checklist[{n}].kinds", f"{kind} is no kind of any section"
        if not all(word.strip() for word in slot.words):
            yield f"$.checklist[{n}].words", "has an empty word"
