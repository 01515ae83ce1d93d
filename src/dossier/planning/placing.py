"""Which documents of a packet stand in which section, and which live inside another exhibit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.profile import Profile, SectionRule
from dossier.model.translation import Translation


@dataclass(frozen=True)
class Placing:
    """Documents by section in the order of the profile, and those that found no place."""

    sections: tuple[tuple[SectionRule, tuple[Document, ...]], ...]
    unplaced: tuple[str, ...]


def place(matter: Matter) -> Placing:
    """Put every document of the packet once into its section; items keep the person's order."""
    homes = _Homes(matter.profile)
    rows: dict[str, list[Document]] = {rule.key: [] for rule in matter.profile.sections}
    unplaced: list[str] = []
    inside = _inside(matter)
    seen: set[str] = set()
    for item in matter.packet.items:
        if item.document in seen or item.document in inside:
            continue
        seen.add(item.document)
        document = standing(matter, item.document)
        home = homes.of(item, document) if document else None
        if document is None or home is None:
            unplaced.append(item.document)
        else:
            rows[home].append(document)
    sections = tuple((rule, tuple(rows[rule.key])) for rule in matter.profile.sections)
    return Placing(sections, tuple(unplaced))


def standing(matter: Matter, document: str | None) -> Document | None:
    """Give a document that is there and not in the bin."""
    found = matter.documents.get(document) if document else None
    return None if found is None or found.removed else found


def section_of(profile: Profile, item: Item, document: Document) -> str | None:
    """Give the key of the section that an item goes to, None where no section takes it."""
    return _Homes(profile).of(item, document)


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


def _inside(matter: Matter) -> frozenset[str]:
    """Give the items that stand inside the exhibit of another item, one level deep.

    Only an item that itself stands in no other one takes others in, so that nothing is lost
    where people made a circle of translations.
    """
    hosts: dict[str, set[str]] = {}
    items = {item.document for item in matter.packet.items}
    for name in items:
        document = standing(matter, name)
        if document is None:
            continue
        translation = ready_translation(matter, name)
        for part in belongings(document, (translation,) if translation else ()):
            if part != name and part in items and standing(matter, part):
                hosts.setdefault(part, set()).add(name)
    return frozenset(part for part, names in hosts.items() if any(n not in hosts for n in names))


class _Homes:
    """Where each kind goes: found once, asked a thousand times."""

    def __init__(self, profile: Profile) -> None:
        self._keys = {rule.key for rule in profile.sections}
        self._kinds = {kind: rule.key for rule in reversed(profile.sections) for kind in rule.kinds}

    def of(self, item: Item, document: Document) -> str | None:
        if item.section is None:
            return self._kinds.get(document.kind)
        return item.section if item.section in self._keys else None
