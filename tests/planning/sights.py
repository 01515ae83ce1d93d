"""What checks are to see of statements, choices, hidden names, certificates, contradictions."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim, Document, Handed, Kind, Mark
from dossier.model.event import Event
from dossier.model.filing import Filing
from dossier.model.matter import Matter
from dossier.model.packet import Item, Packet
from dossier.model.person import Person, Reader
from dossier.model.profile import Profile, TranslationMode
from dossier.model.translation import Sworn, Translation
from dossier.planning.noticed import Circumstances
from planning.matters import COURT, TRANSLATOR, document, matter, translation


@dataclass(frozen=True)
class Sight:
    """What a check is to see: in `red`, about `subject` with these facts; and not in `green`."""

    code: str
    subject: str
    facts: dict[str, str]
    red: Matter | tuple[Matter, Circumstances]
    green: Matter | tuple[Matter, Circumstances]


def statement(*claims: Claim) -> Document:
    return document("d1", Kind.DECLARATION, title="Declaration", claims=claims)


def told(one: str, other: str) -> Circumstances:
    events = (
        Event("e1", "Arrest", FuzzyDate.parse(one)),
        Event("e2", "arrest ", FuzzyDate.parse(other)),
    )
    return Circumstances(events=events)


def beside(**cover: str) -> Circumstances:
    """Another packet of the vault, with facts typed for it."""
    packet = Packet("k2", "us-i130", date(2026, 11, 1), cover=tuple(cover.items()))
    return Circumstances(packets=(packet,))


def swearing(sworn: Sworn | None) -> Matter:
    profile = replace(COURT, translation=replace(COURT.translation, mode=TranslationMode.SWORN))
    return shared(profile, translation("t1", "d1", signed="d3", sworn=sworn))


def shared(profile: Profile, *made: Translation) -> Matter:
    held = [document(name, language="az") for name in ("d1", "d2")]
    signed = document("d3", Kind.OTHER)
    other = Person("p2", "Layla Mithal", address="1 Sample Street", phone="0")
    return matter(
        *held, signed, items=["d1", "d2"], profile=profile, translations=made,
        people=(TRANSLATOR, other),
    )  # fmt: skip


def limited(pages: int) -> Matter:
    sections = tuple(
        replace(rule, max_each=20) if rule.key == "experts" else rule for rule in COURT.sections
    )
    profile = replace(COURT, sections=sections)
    return matter(document("d1", Kind.EXPERT, pages), profile=profile)


def continuing() -> Matter:
    """A supplement, to which nothing that was filed before has to come again."""
    filed = Filing("f1", "k0", COURT.id, date(2026, 11, 1), 0, 1, 10, (), ())
    return replace(matter(continues="f1"), filings={"f1": filed})


def jointly(**other: Any) -> Matter:
    first = translation("t1", "d1", joint="court")
    return shared(COURT, first, translation("t2", "d2", joint="court", **other))


SECRET = Person("p2", "Rauf Misalov", hidden_from=(Reader.GOVERNMENT,))
SECRET_TOO = Person("p3", "Aida Example", hidden_from=(Reader.GOVERNMENT,))
OPEN = Person("p2", "Rauf Misalov")
NAMED = document("d1", title="Letter of Rauf Misalov")
HIDDEN = document("d1", hidden_from=(Reader.GOVERNMENT,))
LAWYERS = document("d1", hidden_from=(Reader.TRANSLATOR,))
MARKED = document("d1", marks=(Mark(1, 100, 120),))
PLAIN = replace(COURT, highlight=False)
NINE = Claim("9", "Questioned.", (Cited("d2"),))
PAGE = Claim("9", "Questioned.", (Cited("d2", 2),))

TWO_PAGES = document("d1", pages=2)


def reads(*pages: str) -> Circumstances:
    """What stands on the pages of the first document."""
    return Circumstances(texts={"d1": pages})


SIGHTS = [
    Sight("page-limit", "d1", {"pages": "21", "limit": "20"}, limited(21), limited(20)),
    Sight("section-empty", "declaration", {}, matter(), continuing()),
    Sight("hidden-document", "d1", {"title": "Paper d1"}, matter(HIDDEN), matter(LAWYERS)),
    Sight(
        "hidden-person",
        "p2",
        {"name": "Rauf Misalov", "place": "Letter of Rauf Misalov"},
        matter(NAMED, people=(SECRET,)),
        matter(NAMED, people=(OPEN,)),
    ),
    Sight(
        "hidden-person",
        "p2",
        {"place": "Paper d1"},
        matter(
            document("d1", language="az"),
            translations=[translation("t1", "d1", text="Misalov was there.")],
            people=(TRANSLATOR, SECRET),
        ),
        matter(
            document("d1", language="az"),
            translations=[translation("t1", "d1", text="Somebody was there.")],
            people=(TRANSLATOR, SECRET),
        ),
    ),
    Sight(
        "hidden-person-on-page",
        "d1",
        {"name": "Rauf Misalov", "title": "Paper d1", "page": "2", "pages": "2", "person": "p2"},
        (matter(TWO_PAGES, people=(SECRET,)), reads("Summons", "Seen by R. MISALOV.")),
        (
            matter(TWO_PAGES, people=(SECRET,), items=[Item("d1", pages=((1, 1),))]),
            reads("Summons", "Seen by R. MISALOV."),
        ),
    ),
    Sight(
        "hidden-person-unread",
        "k1",
        {"name": "Rauf Misalov, Aida Example", "title": "Paper d1", "n": "1"},
        (matter(TWO_PAGES, people=(SECRET, SECRET_TOO)), reads("Summons", " ")),
        (matter(TWO_PAGES, people=(SECRET,)), reads("Summons", "Seen by nobody.")),
    ),
    Sight(
        "selection-outside",
        "d1",
        {"n": "2"},
        matter(document("d1", pages=2), items=[Item("d1", pages=((1, 3),))]),
        matter(document("d1", pages=2), items=[Item("d1", pages=((1, 2),))]),
    ),
    Sight(
        "generated-empty",
        "chronology",
        {},
        matter(document("d1"), items=["d1", "chronology"]),
        (matter(document("d1"), items=["d1", "chronology"]), told("2024", "2024")),
    ),
    Sight(
        "marks-not-allowed",
        "d1",
        {"n": "1"},
        matter(MARKED, profile=PLAIN),
        matter(MARKED),
    ),
    Sight(
        "original-handed",
        "d1",
        {"to": "the office, 2026-11-03"},
        matter(document("d1", handed=(Handed("the office", FuzzyDate(2026, 11, 3)),))),
        matter(document("d1")),
    ),
    Sight(
        "sworn-incomplete",
        "t1",
        {"title": "Paper d1"},
        swearing(Sworn("0000", FuzzyDate(2026, 11, 3))),
        swearing(Sworn("0000", FuzzyDate(2026, 11, 3), seal=True)),
    ),
    Sight("joint-certificate", "t1", {"n": "2"}, jointly(translator="p2"), jointly()),
    Sight(
        "events-disagree",
        "e1",
        {"date": "2024-03-12", "other": "2024-04-12"},
        (matter(), told("2024-03-12", "2024-04-12")),
        (matter(), told("2024-03", "2024-03-12")),
    ),
    Sight(
        "packets-disagree",
        "k1",
        {"here": "A000-000-000", "there": "A000-000-001", "other": "us-i130"},
        (matter(), beside(**{"a-number": "A000-000-001"})),
        (matter(), beside(**{"a-number": "A000-000-000", "court": "Elsewhere, ZZ"})),
    ),
    Sight(
        "claim-without-evidence",
        "d1",
        {"n": "1", "first": "10"},
        matter(statement(NINE, Claim("10", "Released.")), document("d2")),
        matter(
            statement(NINE, Claim("10", "Released.", note="No paper is given.")), document("d2")
        ),
    ),
    Sight(
        "cited-not-in-packet",
        "d2",
        {"n": "9", "other": "Paper d2"},
        matter(statement(NINE), document("d2"), items=["d1"]),
        matter(statement(NINE), document("d2")),
    ),
    Sight(
        "cited-not-in-packet",
        "d2",
        {"n": "9"},
        matter(statement(PAGE), document("d2", pages=2), items=["d1", Item("d2", pages=((1, 1),))]),
        matter(statement(PAGE), document("d2", pages=2)),
    ),
    Sight(
        "never-referred-to",
        "k1",
        {"n": "1", "title": "Paper d3"},
        matter(statement(NINE), document("d2"), document("d3")),
        matter(statement(NINE), document("d2")),
    ),
]
