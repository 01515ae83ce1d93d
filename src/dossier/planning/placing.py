"""Which documents of a packet stand in which section, and which live inside another exhibit."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from dossier.model.document import Document
from dossier.model.generated import Generated, generated
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.profile import GeneratedRule, Profile, SectionOrder, SectionRule
from dossier.model.translation import Translation


class Entry(NamedTuple):
    """What becomes an exhibit: an item with its document; with none, one that we make ourselves.

    `holds` are the photographs on its sheets that are there.
    """

    item: Item
    document: Document | None = None
    holds: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The document's id, or the name of a generated exhibit."""
        return self.item.document


@dataclass(frozen=True)
class Placing:
    """Entries by section in the order of the profile, and names of what found no place."""

    sections: tuple[tuple[SectionRule, tuple[Entry, ...]], ...]
    unplaced: tuple[str, ...]


def place(matter: Matter) -> Placing:
    """Put every item of the packet once into its section; items keep the person's order.

    In a section by date, what we make ourselves leads; documents without a date come last.
    """
    items = {item.document: item for item in reversed(matter.packet.items)}
    homes = _homes(matter)
    sheets, inside = _apart(matter, homes)
    rows: dict[str, list[Entry]] = {rule.key: [] for rule in matter.profile.sections}
    unplaced: list[str] = []
    for name, home in homes.items():
        if name in inside:
            continue
        entry = Entry(items[name], standing(matter, name), sheets.get(name, ()))
        if home is None or (entry.document is None and _is_bare(entry)):
            unplaced.append(name)
        else:
            rows[home].append(entry)
    lost = (held for item in matter.packet.items for held in item.holds)
    unplaced += (name for name in lost if name not in inside and name not in homes)
    sections = ((rule, _ordered(rule, rows[rule.key])) for rule in matter.profile.sections)
    return Placing(tuple(sections), tuple(dict.fromkeys(unplaced)))


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


def rule_for(profile: Profile, made: Generated) -> GeneratedRule | None:
    """Give what a profile says of a generated exhibit, if it names it."""
    return next((rule for rule in profile.generated if rule.name is made), None)


def led_by(matter: Matter, name: str, section: str | None = None) -> str:
    """Give the item that a generated exhibit comes before when it is new; empty for none.

    A schedule of country evidence leads its section, all else comes last.
    """
    rule = rule_for(matter.profile, Generated.COUNTRY)
    home = section or (rule.section if rule else "")
    if generated(name) is not Generated.COUNTRY:
        return ""
    led = (entries for one, entries in place(matter).sections if one.key == home and entries)
    return next((entries[0].name for entries in led), "")


def title_of(matter: Matter, item: Item) -> str:
    """Give the title of a generated exhibit: the person's, the profile's, else the usual one.

    Raises ValueError for the item of a document.
    """
    made = generated(item.document)
    if made is None:
        message = f"{item.document} is not made by the program"
        raise ValueError(message)
    rule = rule_for(matter.profile, made)
    usual = rule.title if rule else ""
    return item.title or usual or matter.texts.say(f"generated.{made}.title")


def _ordered(rule: SectionRule, entries: list[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=_by_date) if rule.order is SectionOrder.DATE else entries)


def _by_date(entry: Entry) -> tuple[object, ...]:
    document = entry.document
    if document is None:
        return (0,)
    # Undated ones stand in the order in which they came: d9 before d10.
    came = (len(document.id), document.id)
    return (2, *came) if document.date is None else (1, document.date.sort_key, *came)


def _is_bare(entry: Entry) -> bool:
    # Sheets without a photograph have no pages.
    return generated(entry.name) is Generated.PHOTOS and not entry.holds


def _homes(matter: Matter) -> dict[str, str | None]:
    """Give each item's section, None where no section takes it or it is gone; first item wins."""
    profile = matter.profile
    keys = {rule.key for rule in profile.sections}
    kinds = {kind: rule.key for rule in reversed(profile.sections) for kind in rule.kinds}
    usual = {rule.name: rule.section for rule in reversed(profile.generated)}
    homes: dict[str, str | None] = {}
    for item in matter.packet.items:
        document, made = standing(matter, item.document), generated(item.document)
        if document is None and made is None:
            home = None
        elif item.section is not None:
            home = item.section
        else:
            home = usual.get(made) if made else kinds.get(document.kind) if document else None
        homes.setdefault(item.document, home if home in keys else None)
    return homes


def _apart(
    matter: Matter, homes: Mapping[str, str | None]
) -> tuple[dict[str, tuple[str, ...]], AbstractSet[str]]:
    """Give the photographs on each exhibit's sheets, and all that has no exhibit of its own.

    A photograph lies on one sheet; what is a part of another exhibit lies on none.
    """
    lying = _lying(matter, homes)
    on_sheets = {held for holds in lying.values() for held in holds}
    placed = {name for name, home in homes.items() if home is not None and not generated(name)}
    inside = _inside(matter, placed - on_sheets)
    sheets = {
        name: tuple(one for one in holds if one not in inside) for name, holds in lying.items()
    }
    return sheets, inside | on_sheets


def _lying(matter: Matter, homes: Mapping[str, str | None]) -> dict[str, tuple[str, ...]]:
    taken: set[str] = set()
    lying: dict[str, tuple[str, ...]] = {}
    for item in matter.packet.items:
        photos = generated(item.document) is Generated.PHOTOS
        if not photos or homes[item.document] is None or item.document in lying:
            continue
        holds = (name for name in dict.fromkeys(item.holds) if standing(matter, name))
        lying[item.document] = tuple(name for name in holds if name not in taken)
        taken.update(lying[item.document])
    return lying


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
