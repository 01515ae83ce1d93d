"""Makes small matters for the tests of planning: documents, people, translations, a profile."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from conftest import CHECKOUT
from dossier.model.case import Case
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.matter import Matter
from dossier.model.packet import Item, Packet
from dossier.model.person import Person
from dossier.model.profile import Profile
from dossier.model.translation import State, Translation
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts

DAY = date(2026, 11, 25)
LETTER = PageSize(612, 792)


def profile_text(name: str) -> str:
    return (CHECKOUT / "resources" / "profiles" / f"{name}.toml").read_text(encoding="utf-8")


TEXTS = parse_texts((CHECKOUT / "resources" / "strings" / "en.toml").read_text(encoding="utf-8"))
COURT = parse_profile(profile_text("us-eoir"))
GENERIC = parse_profile(profile_text("generic"))

FACTS = (
    ("a-number", "A000-000-000"),
    ("court", "Sampleton, ZZ"),
    ("detained", "no"),
    ("family-name", "Nümunəzadə"),
    ("filing-address", "100 Sample Street, Sampleton, ZZ 00000"),
    ("filing-party", "Jordan Placeholder"),
    ("given-names", "Elvin"),
    ("hearing", "June 12, 2027, 1:00 p.m."),
    ("judge", "Hon. Robin Specimen"),
)


def document(name: str, kind: Kind = Kind.POLICE, pages: int = 1, **changes: Any) -> Document:
    """A document in English with `pages` Letter pages of 1,000 bytes, titled by its id."""
    made = Document(
        id=name,
        title=f"Paper {name}",
        kind=kind,
        original=Original(f"{name}-scan.pdf", "application/pdf", 1000, f"sha-{name}", 1),
        safe=SafeCopy(1000 * pages, f"safe-{name}", 2, (LETTER,) * pages),
        added=DAY,
        language="en",
    )
    return replace(made, **changes)


def translation(name: str, of: str, **changes: Any) -> Translation:
    """A finished typed translation into English by p1."""
    made = Translation(name, of, "en", State.DONE, text=f"Translation of {of}.", translator="p1")
    return replace(made, **changes)


TRANSLATOR = Person(
    "p1",
    "Günel Örnəkova",
    address="200 Sample Avenue",
    phone="(000) 555-0122",
    languages=("az", "en"),
)


def matter(
    *documents: Document,
    items: Iterable[str | Item] | None = None,
    profile: Profile = COURT,
    translations: Iterable[Translation] = (),
    people: Iterable[Person] = (TRANSLATOR,),
    **packet: Any,
) -> Matter:
    """A matter with a packet of the given items, or of all documents in order."""
    names = [held.id for held in documents] if items is None else items
    made = tuple(name if isinstance(name, Item) else Item(name) for name in names)
    return Matter(
        packet=Packet("k1", profile.id, DAY, made, **packet),
        profile=profile,
        texts=TEXTS,
        case=Case(FACTS),
        documents={held.id: held for held in documents},
        people={person.id: person for person in people},
        translations={made.id: made for made in translations},
    )
