"""What planning has to know of drawing: pages of drawn parts and heights of index rows."""

from collections.abc import Hashable, Mapping
from typing import Final

from dossier.assembly import certificates, generated, photos
from dossier.assembly.generated import Content
from dossier.assembly.index import SERVICE_HEIGHT, frames, section_height
from dossier.assembly.index_rows import columns, layout
from dossier.assembly.pages import drawn, in_exhibit
from dossier.assembly.translations import referred
from dossier.assembly.unprintable import unprintable
from dossier.model.joint import covered
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan, Sizes
from dossier.model.translation import Translation
from dossier.pdf.draw import FontBook

_known: Final[dict[Hashable, int]] = {}
_spreads: Final[dict[Hashable, tuple[int, ...]]] = {}
_MOST_KNOWN: Final = 65536


def measure(matter: Matter, plan: Plan) -> Sizes:
    """Measure every drawn part and every row of a plan.

    Rows and parts are kept by what they say, so that a later call for the same words is quick;
    heights never depend on page numbers.
    """
    laid = columns(plan, matter)
    first, later = frames(plan, matter)
    told = generated.contents(plan, matter)
    return Sizes(
        pages=_pages(matter, plan, told),
        rows={one.document: layout(one, matter, laid).height for one in plan.exhibits},
        first_frame=first,
        next_frame=later,
        section=section_height(matter),
        service=SERVICE_HEIGHT,
        sheets=_sheets(matter, plan),
        uncovered=unprintable(matter, plan, told),
    )


def _pages(matter: Matter, plan: Plan, told: Mapping[str, Content]) -> dict[str, int]:
    found: dict[str, int] = {}
    book = FontBook(measuring=True)
    for volume in plan.volumes:
        for part in volume.parts:
            if part.kind in (PartKind.COVER, PartKind.SERVICE):
                found[part.key] = len(drawn(part, plan, matter, volume, book))
    for exhibit in plan.exhibits:
        for part in exhibit.parts:
            if part.source is None and part.kind is not PartKind.PHOTOS:
                said = told.get(exhibit.document)
                found[part.key] = _in_exhibit(part, exhibit, plan, matter, said)
    return found


def _sheets(matter: Matter, plan: Plan) -> dict[str, tuple[int, ...]]:
    return {
        part.key: _spread(part, exhibit, matter)
        for exhibit in plan.exhibits
        for part in exhibit.parts
        if part.kind is PartKind.PHOTOS
    }


def _spread(part: Part, exhibit: Exhibit, matter: Matter) -> tuple[int, ...]:
    profile = matter.profile
    key = (
        (profile.paper, matter.rules.mode, profile.word, matter.texts.language),
        (exhibit.label, exhibit.title, photos.each(exhibit, matter)),
        photos.photographs(part, exhibit, matter),
    )
    known = _spreads.get(key)
    if known is None:
        if len(_spreads) > _MOST_KNOWN:
            _spreads.clear()
        known = _spreads[key] = photos.spread(part, exhibit, matter)
    return known


def _in_exhibit(
    part: Part, exhibit: Exhibit, plan: Plan, matter: Matter, said: Content | None
) -> int:
    key = _list_key(exhibit, plan, matter, said) if said else _key(part, exhibit, plan, matter)
    known = _known.get(key)
    if known is None:
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        book = FontBook(measuring=True)
        known = _known[key] = len(in_exhibit(part, exhibit, plan, matter, book))
    return known


def _key(part: Part, exhibit: Exhibit, plan: Plan, matter: Matter) -> Hashable:
    """Everything that such a page says, but for page numbers."""
    profile = matter.profile
    document = matter.documents[exhibit.document]
    translation = matter.translation_of(exhibit.document)
    person = translation.translator if translation else None
    if part.kind is PartKind.INTERPRETATION and document.interpretation is not None:
        person = document.interpretation.interpreter
    return (
        part.kind,
        (profile.paper, matter.rules.mode, profile.word, profile.language, matter.texts.language),
        (profile.translation.certificate, profile.interpretation, profile.date_order),
        (exhibit.label, exhibit.title, exhibit.original_title),
        (document.date, document.number, document.issued_by, document.language, document.kind),
        (exhibit.excerpt, tuple((one.kind, one.pages, one.select) for one in exhibit.parts)),
        (translation, document.interpretation, matter.people.get(person or "")),
        matter.into(translation) if translation else "",
        _named(translation, matter) if part.kind is PartKind.CERTIFICATE else (),
        tuple(referred(exhibit, plan, matter)) if part.kind is PartKind.TRANSLATION_COVER else (),
        certificates.applicant(matter),
    )


def _named(translation: Translation | None, matter: Matter) -> Hashable:
    """What a certificate says of its documents."""
    return tuple(
        (one.title, one.original_title, one.number, one.date, one.language, len(one.safe.pages))
        for one in (covered(translation, matter) if translation else ())
    )


def _list_key(exhibit: Exhibit, plan: Plan, matter: Matter, said: Content) -> Hashable:
    profile = matter.profile
    return (
        (profile.paper, matter.rules.mode, profile.word, profile.prefix, matter.texts.language),
        (exhibit.label, exhibit.title, exhibit.volume, len(plan.volumes) > 1),
        said,
    )
