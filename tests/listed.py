"""A small packet with every list that the program makes, as fictional as the rest."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from builds import PEOPLE, Made, matter, paper, planned, profile, texts, translated
from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim, Document, Kind, Mark, Spelled
from dossier.model.event import Event, EventKind
from dossier.model.matter import Matter
from dossier.model.packet import Answer, Item, SlotState
from dossier.model.person import Person, Role
from dossier.model.profile import Profile
from papers import A4, LETTER, scanned, written

NAMES = (
    "chronology",
    "statement",
    "unavailable",
    "names",
    "residence",
    "country",
    "relationship",
)

EXPLAINED = "The passport office of the Sample Republic writes ə as a."
PEOPLE_OF_LISTS = (
    replace(PEOPLE[0], also=("Elvin Numunazada", "إلفين نمونه‌زاده"), names_explained=EXPLAINED),
    PEOPLE[1],
    Person("p3", "Rauf Misalov", Role.SPOUSE, also=("Rauf Misəlov",)),
    Person("p4", "Sevda Nümunəzadə", Role.WITNESS, also=("Севда Нумунезаде",)),
)

CLAIMS = (
    Claim("1-3", "I was born on July 4, 1994, in Nümunə.", (Cited("d2", 2), Cited("d2"))),
    Claim("9", "I was called to the police office.", (Cited("d3"), Cited("d9"))),
    Claim("11-14", "Меня допрашивали около шести часов.", (Cited("d3", 1), Cited("d9", 1))),
    Claim("15", "My brother saw me that evening.", (), "No document. He fears to write."),
    Claim("21", "I worked abroad until January 2026.", ()),
)


def event(name: str, title: str, date: str = "", until: str = "", **more: Any) -> Event:
    """An event with its dates as a person writes them."""
    first = FuzzyDate.parse(date) if date else None
    last = FuzzyDate.parse(until) if until else None
    return Event(name, title, first, until=last, **more)


EVENTS = (
    event("e1", "Elvin is born.", "1994-07-04", place="Nümunə", documents=("d2",)),
    event("e2", "Studies begin.", "~2012-09"),
    event("e3", "Summons received.", "2024-03-12", documents=("d3", "d1"), statement="9"),
    event("e4", "Treated in hospital.", "2024-03-26", "2024-03-29", note="No record of March 27."),
    event("e5", "Work abroad.", "2024-05", "2026-01", documents=("d9",)),
    event("e6", "يصل إلى البلد ويطلب اللجوء.", "2026-01-09"),
    event("e7", "The declaration is signed.", documents=("d1",)),
    event("e8", "Elvin and Rauf meet.", "2018-09", kind=EventKind.RELATIONSHIP, place="Nümunə"),
    event("e9", "They marry.", "2026-05-09", kind=EventKind.RELATIONSHIP, documents=("d7",)),
    event("e10", "Misal Street", "2025-11", "2026-02", kind=EventKind.RESIDENCE,
          place="Misal Street 00", documents=("d6",)),
    event("e11", "Sampleton", "2026-04", kind=EventKind.RESIDENCE),
)  # fmt: skip


def copies() -> dict[str, bytes]:
    """The papers, by id."""
    return {
        "d1": written([LETTER] * 3, seed=1),
        "d2": scanned([A4, A4, A4], seed=2),
        "d3": scanned([A4, A4], seed=3),
        "d4": written([LETTER] * 4, seed=4),
        "d5": written([LETTER], seed=5),
        "d6": scanned([A4], seed=6),
        "d7": written([LETTER], seed=7),
    }


def documents(data: Mapping[str, bytes]) -> tuple[Document, ...]:
    """What is said of the papers."""
    told: dict[str, Any] = {
        "d1": {"kind": Kind.DECLARATION, "title": "Declaration of Elvin Nümunəzadə",
               "claims": CLAIMS, "date": FuzzyDate(2026, 11, 2)},
        "d2": {"kind": Kind.IDENTITY, "title": "Passport, every page",
               "spelled": (Spelled("p1", "Elvin Numunazada"), Spelled("p1", "NÜMUNƏZADƏ Elvin"))},
        "d3": {"title": "Summons", "language": "az", "original_title": "Çağırış vərəqəsi",
               "spelled": (Spelled("p1", "Нумунезаде Эльвин"),)},
        "d4": {"kind": Kind.COUNTRY, "title": "“Summons, Detention, Silence”, annual report",
               "issued_by": "Institute for Sample Studies", "accessed": FuzzyDate(2026, 10, 1),
               "url": "https://reports.example/annual/2026/district?edition=full-text",
               "relevance": "Detention without a written reason.",
               "marks": (Mark(3, 90, 140), Mark(2, 300, 340, "Cases in Nümunə"), Mark(9, 1, 2))},
        "d5": {"kind": Kind.NEWS, "title": "“Doctors describe injuries”", "date": None,
               "issued_by": "The Sample Daily", "marks": (Mark(1, 10, 20, "The clinic"),)},
        "d6": {"kind": Kind.RESIDENCE, "title": "Lease", "date": FuzzyDate(2025, 11, 1)},
        "d7": {"kind": Kind.RELATIONSHIP, "title": "Photo album", "date": FuzzyDate(2026, 5)},
    }  # fmt: skip
    return tuple(paper(name, data[name], **told[name]) for name in data)


def answers(rules: Profile) -> tuple[Answer, ...]:
    """Two lines of the checklist that could not be had, one that is not for this person."""
    first, second, third, *_ = [slot.key for slot in rules.checklist]
    return (
        Answer(third, SlotState.NOT_FOR_ME),
        Answer(second, SlotState.COULD_NOT_GET),
        Answer(
            first,
            SlotState.COULD_NOT_GET,
            "The office does not answer letters from abroad.",
            "A letter on June 3, 2026; no answer came.",
            "Summons of March 12, 2024.",
            "Medical record of the police office",
        ),
    )


def held(
    papers: Iterable[Document],
    rules: Profile | None = None,
    *,
    names: Iterable[str] = NAMES,
    events: Iterable[Event] = EVENTS,
    **changes: Any,
) -> Matter:
    """A matter that holds papers and, behind them, lists in the profile's last section."""
    rules = rules or profile("us-eoir")
    papers = tuple(papers)
    made = matter(
        papers, rules=rules, translations=[translated("t1", "d3", language=rules.language)]
    )
    last = rules.sections[-1].key
    items = (*(Item(one.id) for one in papers), *(Item(name, last) for name in names))
    packet = replace(made.packet, items=items, answers=answers(rules))
    return replace(
        made,
        packet=packet,
        people={one.id: one for one in PEOPLE_OF_LISTS},
        events={one.id: one for one in events},
        texts=texts(rules.language),
        **changes,
    )


def everything(rules: Profile | None = None, **more: Any) -> Made:
    """The whole packet, planned, with its papers."""
    data = copies()
    max_bytes = more.pop("max_bytes", None)
    return planned(held(documents(data), rules, **more), data, max_bytes)
