"""A packet of plainly fictional people and papers, planned and measured like a real one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dossier import resources
from dossier.assembly.measure import measure
from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.document import (
    Document,
    Interpretation,
    Kind,
    Original,
    PageSize,
    SafeCopy,
)
from dossier.model.matter import Matter
from dossier.model.packet import Item, Packet
from dossier.model.person import Person, Role
from dossier.model.plan import Plan
from dossier.model.profile import Profile
from dossier.model.translation import State, Translation
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts
from dossier.planning.plan import stable_plan

A4 = PageSize(595.28, 841.89)
LETTER = PageSize(612, 792)
TURNED_A4 = PageSize(841.89, 595.28)

LONG = (
    "Decision of the district court on administrative detention for ten days, with record of the "
    "hearing and notice of the right to appeal"
)
LONG_ORIGINAL = (
    "İnzibati həbs tətbiq edilməsi haqqında rayon məhkəməsinin qərarı, məhkəmə iclasının "
    "protokolu ilə birlikdə"
)
URL = "https://reports.example/annual/2026/assembly?edition=full-text-with-annexes#chapter-3"
TYPED = """Sample Republic
Sample District Police Office

SUMMONS No. 000/24

You are asked to come to the Sample District Police Office on March 14, 2024, at 10:00, room 12.
Bring a paper that shows who you are.

If you do not come without a good reason, measures as provided by law will be taken."""


def document(name: str, title: str, kind: Kind, pages: int = 1, **more: object) -> Document:
    """A document with so many A4 pages."""
    size = more.pop("size", A4)
    assert isinstance(size, PageSize)
    sha256 = f"{int(name[1:]):064x}"
    when = more.pop("date", None)
    made = Document(
        id=name,
        title=title,
        kind=kind,
        original=Original(f"{name}.pdf", "application/pdf", 1000, sha256, 1),
        safe=SafeCopy(1000, sha256, 2, (size,) * pages),
        added=date(2026, 11, 1),
        date=FuzzyDate.parse(str(when)) if when else None,
    )
    return replace(made, **more)


DOCUMENTS = (
    document("d1", "Declaration of Elvin Nümunəzadə", Kind.DECLARATION, 9, date="2026-11-02",
             language="en", interpretation=Interpretation("p2", "az")),
    document("d2", "Passport of the Sample Republic, every page, including blank pages",
             Kind.IDENTITY, 17, date="2018-05-12", language="az",
             original_title="Nümunə Respublikasının vətəndaş pasportu"),
    document("d3", "Birth certificate", Kind.IDENTITY, date="1994-07-11", language="az",
             number="AA 000000", original_title="Doğum haqqında şəhadətnamə", size=TURNED_A4),
    document("d4", "Form I-94, arrival record", Kind.TRAVEL, date="2026-01-09", language="en"),
    document("d5", "Summons to the District Police Office", Kind.POLICE, 2, date="2024-03-12",
             language="az", number="000/24", issued_by="District Police Office, Sample City",
             original_title="Rayon Polis İdarəsinə çağırış vərəqəsi"),
    document("d6", LONG, Kind.COURT, 5, date="2024-03-16", language="az",
             original_title=LONG_ORIGINAL, number="Case No. 0(00)-000/2024"),
    document("d7", "Hospital discharge summary", Kind.MEDICAL, 2, date="2024-03-29",
             language="ru", issued_by="Sample City Clinic No. 0",
             original_title="Выписной эпикриз из истории болезни"),
    document("d8", "Psychological evaluation by Dr. Test Person", Kind.MEDICAL, 14,
             date="2026-09-18", language="en", size=LETTER),
    document("d9", "Letter of a cousin", Kind.WITNESS, 2, date="~2024", language="fa",
             original_title="نامه‌ی پسرعمو دربارهٔ بازداشت (۱۴۰۲/۱۲/۲۴)"),
    document("d10", "Letter of employment, Mithal Trading", Kind.WORK, date="2025-01-11",
             language="ar", issued_by="Mithal Trading, Example City",
             original_title="خطاب تعريف بالعمل، شركة مثال للتجارة"),
    document("d11", "First information report No. 00/2021", Kind.POLICE, 3, date="2021-06-09",
             language="hi", original_title="प्रथम सूचना रिपोर्ट संख्या ००/२०२१"),
    document("d12", "Receipt <draft> for “Smith & Sons”", Kind.OTHER, 1, language="he",
             original_title="קבלה מס׳ 17 (Smith & Sons)"),
    document("d13", "Family list", Kind.FAMILY, 2, date="2019-02-01", language="my",
             original_title="မိသားစုဝင်စာရင်း"),
    document("d14", "“Example Country: Freedom of Assembly in 2025”, Institute for Sample "
             "Studies, annual report, chapter 3, pp. 41–58", Kind.COUNTRY, 19, date="2026-02",
             language="en", url=URL, size=LETTER),
    document("d15", "“Police Detention Without Charge: Forty Cases”, Placeholder Watch",
             Kind.COUNTRY, 26, date="2025-08-07", language="en", size=LETTER,
             url="https://placeholder.example/2025/08/forty-cases"),
    document("d16", "Photographs of the apartment door (6 photographs)", Kind.PHOTO, 2,
             date="2024-03", language="en"),
)  # fmt: skip

TRANSLATIONS = (
    ("t1", "d2", "p2"),
    ("t2", "d3", "p2"),
    ("t3", "d5", "p2"),
    ("t4", "d6", "p2"),
    ("t5", "d7", "p3"),
    ("t6", "d9", "p4"),
    ("t7", "d10", "p4"),
    ("t8", "d11", "p3"),
    ("t9", "d12", "p3"),
    ("t10", "d13", "p3"),
)
FILED = document("d90", "Translation of the passport", Kind.OTHER, 2, language="en", size=LETTER)

PEOPLE = (
    Person("p1", "Elvin Nümunəzadə", Role.APPLICANT),
    Person("p2", "Günel Örnəkova", Role.TRANSLATOR, (),
           "200 Sample Avenue, Apt. 0, Sampleton, ZZ 00000", "(000) 555-0122", ("az", "en")),
    Person("p3", "Pyotr Primerov (Пётр Примеров)", Role.TRANSLATOR, (),
           "201 Sample Avenue, Sampleton, ZZ 00000", "(000) 555-0123"),
    Person("p4", "Layla Mithal (ليلى مثال)", Role.TRANSLATOR, (),
           "202 Sample Avenue, Sampleton, ZZ 00000", "(000) 555-0124"),
)  # fmt: skip

FACTS = {
    "family-name": "NÜMUNƏZADƏ",
    "given-names": "Elvin",
    "a-number": "A000-000-000",
    "court": "Sampleton, ZZ",
    "judge": "Hon. Robin Specimen",
    "hearing": "January 12, 2027, 1:00 p.m. (individual hearing)",
    "detained": "yes",
    "filing-party": "Jordan Placeholder, Esq.",
    "filing-role": "Counsel for Respondent",
    "filing-id": "XX000000",
    "filing-office": "Placeholder Law Office",
    "filing-address": "100 Sample Street, Suite 000\nSampleton, ZZ 00000",
    "filing-phone": "(000) 555-0100",
    "filing-email": "jordan@placeholder.example",
    "service-address": (
        "Office of the Principal Legal Advisor\n300 Example Plaza, Room 000\nSampleton, ZZ 00000"
    ),
}


def profile(name: str = "us-eoir") -> Profile:
    return parse_profile(resources.text(f"profiles/{name}.toml"))


def matter(
    chosen: Profile | None = None,
    documents: tuple[Document, ...] = DOCUMENTS,
    facts: Mapping[str, str] = FACTS,
) -> Matter:
    """The packet. The passport's translation is a file, all others are typed."""
    held = {one.id: one for one in (*documents, FILED)}
    translations = {
        name: Translation(name, of, "en", State.DONE, "d90" if of == "d2" else None,
                          "" if of == "d2" else TYPED, who)
        for name, of, who in TRANSLATIONS
        if of in held
    }  # fmt: skip
    rules = chosen or profile()
    return Matter(
        packet=Packet("k1", rules.id, date(2026, 11, 21), tuple(Item(one.id) for one in documents)),
        profile=rules,
        texts=parse_texts(resources.text("strings/en.toml")),
        case=Case(tuple(facts.items())),
        documents=held,
        people={person.id: person for person in PEOPLE},
        translations=translations,
    )


def planned(of: Matter, max_bytes: int | None = None) -> Plan:
    """The plan of a matter, once its numbers stand."""
    return stable_plan(of, lambda plan: measure(of, plan), max_bytes)
