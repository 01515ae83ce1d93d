"""Which documents of a packet stand in which section, and which live inside another exhibit."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.profile import SectionRule
from dossier.model.translation import Translation


@dataclass(frozen=True)
class Placing:
    """Documents by section in the order of the profile, and those that found no place."""

    sections: tuple[tuple[SectionRule, tuple[Document, ...]], ...]
    unplaced: tuple[str, ...]


def place(matter: Matter) -> Placing:
    """Put every document of the packet once into its section; items keep the person's order."""
    homes = _homes(matter)
    inside = _inside(matter, {name for name, home in homes.items() if home is not None})
    rows: dict[str, list[Document]] = {rule.key: [] for rule in matter.profile.sections}
    unplaced: list[str] = []
    for name, home in homes.items():
        if name in inside:
            continue
        if home is None:
            unplaced.append(name)
        else:
            rows[home].append(matter.documents[name])
    sections = tuple((rule, tuple(rows[rule.key])) for rule in matter.profile.sections)
    return Placing(sections, tuple(unplaced))


def standing(matter: Matter, document: str | None) -> Document | None:
    """Give a document that is there and not in the bin."""
    found = matter.documents.get(document) if document else None
    return None if found is None or found.removed else found


def ready_translation(matter: Matter, document: str) -> Translation | None:
    """Give the document's translation if there is something of it to place or to print."""
    translation = matter.translation_of(document)
    if translation is None:
        return None
    placed = standing(matter, translation.document)
    return translation if placed or translation.text.strip() else None


def belongings(document: Document, translations: Iterable[Translation]) -> Iterator[str]:
    """Give what stands inside a document's exhibit: its translations and its signed pages."""
    for translation in translations:
        yield from filter(None, (translation.document, translation.signed))
    if document.interpretation is not None and document.interpretation.signed:
        yield document.interpretation.signed


def _homes(matter: Matter) -> dict[str, str | None]:
    """Give each item's section, None where no section takes it or it is gone; first item wins."""
    profile = matter.profile
    keys = {rule.key for rule in profile.sections}
    kinds = {kind: rule.key for rule in reversed(profile.sections) for kind in rule.kinds}
    homes: dict[str, str | None] = {}
    for item in matter.packet.items:
        document = standing(matter, item.document)
        if document is None:
            home = None
        elif item.section is None:
            home = kinds.get(document.kind)
        else:
            home = item.section if item.section in keys else None
        homes.setdefault(item.document, home)
    return homes


def _inside(matter: Matter, placed: AbstractSet[str]) -> frozenset[str]:
    """Give the items that stand inside the exhibit of a placed item, one level deep.

    Only an item that itself stands in no other one takes others in, so that nothing is lost
    where people made a circle of translations.
    """
    hosts: dict[str, set[str]] = {}
    for name in placed:
        translation = ready_translation(matter, name)
        own = belongings(matter.documents[name], (translation,) if translation else ())
        for part in own:
            if part != name and standing(matter, part):
                hosts.setdefault(part, set()).add(name)
    return frozenset(part for part, names in hosts.items() if any(n not in hosts for n in names))
