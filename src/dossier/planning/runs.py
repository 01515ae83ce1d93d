"""The runs of pages of one exhibit, in order, before they have numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.plan import PartKind, Sizes
from dossier.model.profile import PartOrder, Profile, SectionRule, TranslationMode
from dossier.model.translation import Translation
from dossier.planning.placing import ready_translation, standing


class Run(NamedTuple):
    """A part that has no first page yet; the fields are those of `Part`."""

    kind: PartKind
    key: str
    pages: int
    source: str | None = None
    translation: str | None = None


def runs(matter: Matter, sizes: Sizes, rule: SectionRule, document: Document) -> tuple[Run, ...]:
    """Give front page, document or translation with certificate and original, interpretation."""
    translation = ready_translation(matter, document.id)
    found: list[Run] = []
    if translation is not None:
        found.append(_drawn(sizes, PartKind.TRANSLATION_COVER, "translation-cover", document.id))
        found += _translated(matter, sizes, document, translation)
    else:
        if rule.divider:
            found.append(_drawn(sizes, PartKind.DIVIDER, "divider", document.id))
        found.append(_placed(PartKind.DOCUMENT, f"document:{document.id}", document))
    found += _interpreted(matter, sizes, document)
    return tuple(found)


def prints_certificate(profile: Profile) -> bool:
    """Tell whether we print a certificate for the translator to sign.

    Where a sworn translator is required, the only certificate is that translator's own.
    """
    rule = profile.translation
    printed = rule.mode in (TranslationMode.CERTIFIED, TranslationMode.DECLARATION)
    return printed and rule.certificate is not None


def _translated(
    matter: Matter, sizes: Sizes, document: Document, translation: Translation
) -> list[Run]:
    original = _placed(PartKind.ORIGINAL, f"original:{document.id}", document, translation.id)
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


def _placed(kind: PartKind, key: str, source: Document, translation: str | None = None) -> Run:
    return Run(kind, key, len(source.safe.pages), source.id, translation)


def _drawn(
    sizes: Sizes, kind: PartKind, word: str, name: str, translation: str | None = None
) -> Run:
    key = f"{word}:{name}"
    return Run(kind, key, sizes.pages.get(key, 1), None, translation)
