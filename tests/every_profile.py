"""One small, fictional case for every profile: papers of many kinds and all that can be made."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final

import listed
from builds import PEOPLE, Made, matter, paper, planned, texts, translated
from builds import profile as profile_of
from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Interpretation, Kind
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.profile import Profile
from dossier.planning.arrange import include, propose
from dossier.workflows import profiles
from papers import A4, LETTER, TURNED, scanned, written

IDS: Final = tuple(sorted(one.id for one in profiles.known()))
IN_OTHER_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "fr": ("Pièce", "", "Liste des pièces"),
    "nl": ("Bijlage", "Bijlagen", "Lijst van bijlagen"),
    "de": ("Anlage", "Anlagen", "Anlagenverzeichnis"),
}
"""Languages that no profile of ours files in; a lawyer's own profile can: its word for an exhibit,
for several where the usual ending doesn't fit, and the title of its index."""

FACTS: Final[Mapping[str, str]] = {
    "a-number": "A000-000-000",
    "appeal-number": "PA/00000/2026",
    "application-number": "00000/26",
    "asunto": "Contestación al requerimiento",
    "authority": "Sample Office",
    "court": "Sampleton, ZZ",
    "decision": "2026-11-02",
    "detained": "yes",
    "expediente": "000000000000",
    "family-name": "NÜMUNƏZADƏ",
    "file-number": "TB0-00000",
    "filing-address": "100 Sample Street, Sampleton, ZZ 00000",
    "filing-party": "Jordan Placeholder",
    "given-names": "Elvin",
    "hearing": "January 12, 2027, 1:00 p.m.",
    "judge": "Hon. Robin Specimen",
    "married-in-proceedings": "yes",
    "oficina": "Provincia de Ejemplo",
    "petitioner": "Pat Example",
    "place-held": "Sample Center, Sampleton",
    "release": "bond",
    "state": "Sampleland",
    "v-number": "0000000000",
}
"""What the covers ask for, typed."""


def profile(name: str) -> Profile:
    """A profile of ours, or `generic-fr`: the one that claims nobody's rules, in French words."""
    known, _, language = name.rpartition("-")
    if known == "generic" and language in IN_OTHER_WORDS:
        word, plural, index = IN_OTHER_WORDS[language]
        rules = replace(profile_of("generic"), id=name, language=language)
        return replace(rules, word=word, plural=plural, index_title=index)
    return profile_of(name)


@cache
def copies() -> dict[str, bytes]:
    """The papers, by id."""
    return listed.copies() | {
        "d8": scanned([LETTER] * 2, seed=8),
        "d9": written([LETTER], seed=9),
        "d10": written([A4] * 2, seed=10),
        "d11": scanned([TURNED], seed=11),
        "d12": scanned([LETTER], seed=12),
        "d13": scanned([(320, 240)], seed=13),
        "d14": scanned([(240, 320)], seed=14),
    }


def documents(language: str) -> tuple[Document, ...]:
    """What is said of the papers; those of the person themselves are in the filing's language."""
    told: dict[str, Any] = {
        "d8": {"kind": Kind.FORM, "title": "Form"},
        "d9": {"kind": Kind.WITNESS, "title": "Letter of Pat Example"},
        "d10": {"kind": Kind.EXPERT, "title": "Report of an expert"},
        "d11": {"kind": Kind.MEDICAL, "title": "Hospital papers", "language": "az",
                "original_title": "Xəstəxana kağızları"},
        "d12": {"kind": Kind.FEE, "title": "Receipt"},
        "d13": {"kind": Kind.PHOTO, "title": "The sea", "place": "Nümunə", "people": ("p1",)},
        "d14": {"kind": Kind.PHOTO, "title": "The garden", "date": FuzzyDate(2023, 6)},
    }  # fmt: skip
    data = copies()
    made = [*listed.documents(listed.copies())]
    made += [paper(name, data[name], **more) for name, more in told.items()]
    return tuple(_said(one, language) for one in made)


def _said(held: Document, language: str) -> Document:
    told = replace(held, language=language) if held.language == "en" else held
    if held.kind is Kind.DECLARATION:
        return replace(told, interpretation=Interpretation("p2", "az"))
    return told


def held(rules: Profile) -> Matter:
    """The packet that is first proposed, with everything that suits the authority."""
    papers = documents(rules.language)
    made = [translated(f"t-{one.id}", one.id, language=rules.language) for one in papers
            if one.language == "az"]  # fmt: skip
    known = matter(papers, rules=rules, translations=made)
    day = known.packet.edited
    proposed = propose(rules, papers, made, "k1", day)
    for name in (one.id for one in papers if one.kind in rules.ask_first):
        proposed = include(proposed, name, day)  # as a person does who wants it read
    photos = tuple(one.id for one in papers if one.kind is Kind.PHOTO)
    names = [str(rule.name) for rule in rules.generated]
    wanted = [Item(name, holds=photos if name == "photos" else ()) for name in names]
    kept = [one for one in proposed.items if "photos" not in names or one.document not in photos]
    first = [one for one in wanted if one.document == "country"]
    items = (*first, *kept, *(one for one in wanted if one not in first))
    return replace(
        known,
        packet=replace(proposed, items=items, answers=listed.answers(rules)),
        case=Case(tuple(FACTS.items())),
        people={one.id: one for one in (*PEOPLE, *listed.PEOPLE_OF_LISTS)},
        events={one.id: one for one in listed.EVENTS},
        texts=texts(rules.language),
    )


def everything(name: str, most: int | None = None) -> Made:
    """The whole packet of a profile, planned, with its papers; a file has `most` bytes."""
    return planned(held(profile(name)), copies(), most)
