"""The runs of pages of one exhibit, in order, before they have numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from dossier.model.document import Document
from dossier.model.generated import Generated, generated
from dossier.model.matter import Matter
from dossier.model.plan import PartKind, Sizes
from dossier.model.profile import LabelScheme, PartOrder, Profile, SectionRule, TranslationMode
from dossier.model.selection import selected
from dossier.model.translation import Translation
from dossier.planning.placing import Entry, ready_translation, standing


class Run(NamedTuple):
    """A part that has no first page yet; the fields are those of `Part`."""

    kind: PartKind
    key: str
    pages: int
    source: str | None = None
    translation: str | None = None
    select: tuple[int, ...] = ()
    holds: tuple[str, ...] = ()
    sheets: tuple[int, ...] = ()


def runs(matter: Matter, sizes: Sizes, rule: SectionRule, entry: Entry) -> tuple[Run, ...]:
    """Give front page, document or translation with certificate and original, interpretation.

    What we make ourselves is one run: its first page says what it is.
    """
    document = entry.document
    if document is None:
        return (_made(matter, sizes, entry),)
    translation = ready_translation(matter, document.id)
    found: list[Run] = []
    if translation is not None:
        found.append(_drawn(sizes, PartKind.TRANSLATION_COVER, "translation-cover", document.id))
        found += _translated(matter, sizes, entry, document, translation)
    else:
        if rule.divider and rule.labels is not LabelScheme.NONE:
            found.append(_drawn(sizes, PartKind.DIVIDER, "divider", document.id))
        found.append(_chosen(PartKind.DOCUMENT, f"document:{document.id}", entry, document))
    found += _interpreted(matter, sizes, document)
    return tuple(found)


def prints_certificate(profile: Profile) -> bool:
    """Tell whether we print a certificate for the translator to sign.

    Where a sworn translator is required, the only certificate is that translator's own.
    """
    rule = profile.translation
    printed = rule.mode in (TranslationMode.CERTIFIED, TranslationMode.DECLARATION)
    return printed and rule.certificate is not None


def _made(matter: Matter, sizes: Sizes, entry: Entry) -> Run:
    if generated(entry.name) is not Generated.PHOTOS:
        return _drawn(sizes, PartKind.GENERATED, PartKind.GENERATED.value, entry.name)
    key = f"{PartKind.PHOTOS.value}:{entry.name}"
    count = sum(len(matter.documents[name].safe.pages) for name in entry.holds)
    sheets = sizes.sheets.get(key, ())
    if sum(sheets) != count:  # not measured yet, or before photographs came or went
        sheets = _full_sheets(count, max(entry.item.each, 1))
    return Run(PartKind.PHOTOS, key, len(sheets), holds=entry.holds, sheets=sheets)


def _full_sheets(count: int, each: int) -> tuple[int, ...]:
    """Before they are measured: as many photographs on each sheet as the person wants."""
    return tuple(min(each, count - done) for done in range(0, count, each))


def _translated(
    matter: Matter, sizes: Sizes, entry: Entry, document: Document, translation: Translation
) -> list[Run]:
    original = _chosen(PartKind.ORIGINAL, f"original:{document.id}", entry, document)
    original = original._replace(translation=translation.id)
    text = _translation(matter, sizes, translation)
    between = list(_certificate(matter, sizes, translation))
    if matter.rules.translation.order is PartOrder.ORIGINAL_FIRST:
        return [original, *between, text]
    return [text, *between, original]


def _translation(matter: Matter, sizes: Sizes, translation: Translation) -> Run:
    file = standing(matter, translation.document)
    if file is None:
        return _drawn(sizes, PartKind.TRANSLATION, "typed", translation.id, translation.id)
    return _placed(PartKind.TRANSLATION, f"translation:{translation.id}", file, translation.id)


def _certificate(matter: Matter, sizes: Sizes, translation: Translation) -> Iterator[Run]:
    signed = standing(matter, translation.signed)
    kind, name = PartKind.CERTIFICATE, translation.id
    if signed is not None:
        yield _placed(kind, f"certificate:{name}", signed, name)
    elif prints_certificate(matter.profile):
        yield _drawn(sizes, kind, "certificate", name, name)


def _interpreted(matter: Matter, sizes: Sizes, document: Document) -> Iterator[Run]:
    if document.interpretation is None:
        return
    signed = standing(matter, document.interpretation.signed)
    kind = PartKind.INTERPRETATION
    if signed is not None:
        yield _placed(kind, f"interpretation:{document.id}", signed)
    elif matter.profile.interpretation is not None:
        yield _drawn(sizes, kind, "interpretation", document.id)


def _chosen(kind: PartKind, key: str, entry: Entry, document: Document) -> Run:
    """Place the pages of a document that the person chose to file."""
    whole = _placed(kind, key, document)
    select = selected(entry.item.pages, whole.pages)
    return whole._replace(select=select, pages=len(select)) if select else whole


def _placed(kind: PartKind, key: str, source: Document, translation: str | None = None) -> Run:
    return Run(kind, key, len(source.safe.pages), source.id, translation)


def _drawn(
    sizes: Sizes, kind: PartKind, word: str, name: str, translation: str | None = None
) -> Run:
    key = f"{word}:{name}"
    return Run(kind, key, sizes.pages.get(key, 1), None, translation)
