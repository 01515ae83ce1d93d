"""Which page module draws which part of a plan."""

from dossier.assembly import certificates, generated, photos
from dossier.assembly.cover import cover
from dossier.assembly.dividers import divider
from dossier.assembly.index import index
from dossier.assembly.photos import DrawnPage
from dossier.assembly.service import service_certificate
from dossier.assembly.translations import translation_cover, typed_translation
from dossier.model.joint import covered
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan, Volume
from dossier.pdf.draw import FontBook, Sheet


def draw_part(
    part: Part, plan: Plan, matter: Matter, volume: Volume, book: FontBook
) -> tuple[Sheet, ...]:
    """Draw the body of a part, without stamps: exactly the pages that the plan gives it.

    Raises ValueError for a part that is placed, or whose pages are not as many as planned.
    """
    sheets = drawn(part, plan, matter, volume, book)
    if len(sheets) != part.pages:
        message = f"{part.key} has {len(sheets)} pages, the plan says {part.pages}"
        raise ValueError(message)
    return sheets


def draw_pages(
    part: Part, plan: Plan, matter: Matter, volume: Volume, book: FontBook
) -> tuple[DrawnPage, ...]:
    """Draw a part like `draw_part`, with the pages of documents that lie on its sheets."""
    if part.kind is not PartKind.PHOTOS:
        return tuple(map(DrawnPage, draw_part(part, plan, matter, volume, book)))
    pages = photos.draw(part, _exhibit(part, plan, matter), matter, book)
    if tuple(len(page.placed) for page in pages) != part.sheets:
        message = f"{part.key} does not lie as planned"
        raise ValueError(message)
    return pages


def drawn(
    part: Part, plan: Plan, matter: Matter, volume: Volume, book: FontBook
) -> tuple[Sheet, ...]:
    """Draw a part on as many pages as it takes. Raises ValueError for a part that is placed."""
    if part.source is not None:
        message = f"{part.key} is placed, not drawn"
        raise ValueError(message)
    if part.kind is PartKind.COVER:
        return cover(plan, matter, volume, book)
    if part.kind is PartKind.INDEX:
        return index(plan, matter, volume, book)
    if part.kind is PartKind.SERVICE:
        return service_certificate(matter, book)
    return in_exhibit(part, _exhibit(part, plan, matter), plan, matter, book)


def _exhibit(part: Part, plan: Plan, matter: Matter) -> Exhibit:
    name = part.key.partition(":")[2]
    document = matter.translations[name].of if part.translation == name else name
    exhibits = (exhibit for section in plan.sections for exhibit in section.exhibits)
    return next(exhibit for exhibit in exhibits if exhibit.document == document)


def in_exhibit(
    part: Part, exhibit: Exhibit, plan: Plan, matter: Matter, book: FontBook
) -> tuple[Sheet, ...]:
    """Draw a part of an exhibit on as many pages as it takes."""
    if exhibit.generated is not None:
        return _made(part, exhibit, plan, matter, book)
    if part.kind is PartKind.DIVIDER:
        return divider(exhibit, matter, book)
    if part.kind is PartKind.TRANSLATION_COVER:
        return translation_cover(exhibit, plan, matter, book)
    if part.kind is PartKind.TRANSLATION:
        return typed_translation(part, exhibit, matter, book)
    document = matter.documents[exhibit.document]
    if part.kind is PartKind.CERTIFICATE:
        translation = matter.translations[part.translation or ""]
        certificate = certificates.of_translation(translation, matter)
        return certificates.draw(certificate, covered(translation, matter), matter, book)
    certificate = certificates.of_interpretation(document, matter)
    return certificates.draw(certificate, [document], matter, book)


def _made(
    part: Part, exhibit: Exhibit, plan: Plan, matter: Matter, book: FontBook
) -> tuple[Sheet, ...]:
    if part.kind is PartKind.PHOTOS:
        return tuple(page.sheet for page in photos.draw(part, exhibit, matter, book))
    return generated.draw(exhibit, plan, matter, book)
