"""Random packets from a vault of random papers: built, audited, sometimes filed and continued.

Everything is drawn from a seed that is named, so that a packet that fails can be made again.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image

from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim, Document, Kind, Mark, Spelled
from dossier.model.event import Event, EventKind
from dossier.model.generated import Generated
from dossier.model.packet import Answer, Item, Options, Packet, SlotState
from dossier.model.person import Person, Role
from dossier.model.profile import NumberAt, PartOrder, PrintMode, Profile
from dossier.model.translation import State, Translation
from dossier.vault import documents, events, packets, people, translations
from dossier.workflows import arrange, filing, profiles
from dossier.workflows.add import add
from dossier.workflows.build import Built, Held, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes

DAY: Final = date(2026, 11, 20)
SIZES: Final = (
    (595, 842),
    (612, 792),
    (842, 1191),
    (420, 595),
    (90, 140),
    (300, 1400),
    (612, 1008),
)
WORDS: Final = (
    "Letter of Elvin Nümunəzadə",
    "Şəhla Məmmədova-Örnək, arayış",
    "Справка Примерова, выданная повторно",
    "شهادة ميلاد نموذجية (نسخة 2)",
    "گواهی نمونه ۱۳۹۹",
    "जन्म प्रमाण पत्र का नमूना",
    "የናሙና ማስረጃ",
    "ნიმუშის ცნობა",
    "Smith & Sons <draft> 50 % / No. 12-b",
    "תעודת דוגמה",
)


@dataclass(frozen=True)
class Outcome:
    """What became of one packet: its seed, the plan's figures, what was filed."""

    seed: str
    profile: str
    pages: int
    exhibits: int
    files: int
    supplement: bool
    filed: bool


def fill(desk: Desk, folder: Path, seed: int, count: int) -> None:
    """Put `count` random papers into an empty vault, with all that can be said of a case."""
    rng = random.Random(f"{seed}:papers")
    paths = [_paper(folder, rng, n) for n in range(count)]
    add(desk, paths, Wishes(kind=Kind.OTHER), lambda _: None)
    session = desk.session
    names = [
        people.add(session, Person("", "Elvin Nümunəzadə", Role.APPLICANT, ("Elvin Numunezade",))),
        people.add(session, Person("", "Günel Örnəkova", Role.TRANSLATOR, languages=("az", "ar"))),
    ]
    for document in documents.all(session):
        documents.save(session, _told(rng, document, [one.id for one in names], count))
    for n in range(max(count // 8, 3)):
        events.add(session, _event(rng, n, count))
    for n in range(1, count, 9):
        translations.add(session, _translation(rng, f"d{n}", names[1].id))


def one(desk: Desk, folder: Path, seed: str, most: int) -> Outcome:
    """Arrange a random packet of up to `most` exhibits, build it, and see that nothing is wrong.

    Raises KeptBack where the audit finds a disagreement, AssertionError for a file that is damaged.
    """
    rng = random.Random(seed)
    profile = rng.choice(sorted(known.id for known in profiles.known()))
    packet = _arranged(desk, rng, profile, most)
    built = _built(desk, folder, profile, rng.choice((None, 1.0, 2.0)))
    assert built.audit.ok, seed
    for file in built.files:
        with pikepdf.open(file.path) as opened:
            assert opened.check_pdf_syntax() == [], seed
    filed = rng.random() < 0.15
    if filed:
        filing.file(desk, profile, [file.path for file in built.files], DAY)
    for file in built.files:
        file.path.unlink()
    plan = built.plan
    counts = (plan.pages, len(plan.exhibits), len(built.files))
    return Outcome(seed, profile, *counts, supplement=bool(packet.continues), filed=filed)


def _built(desk: Desk, folder: Path, profile: str, limit: float | None) -> Built:
    """Build, letting pass what stops; an exhibit larger than a file lifts the limit."""
    accept: frozenset[str] = frozenset()
    while True:
        order = Order(profile, folder / "packet.pdf", limit or 500.0, accept=accept)
        try:
            return build(desk, order)
        except Held as held:
            codes = {found.code for found in held.findings}
            if "exhibit-too-big" in codes and limit is not None:
                limit = None
            elif codes <= accept:
                raise
            accept |= codes


def _arranged(desk: Desk, rng: random.Random, profile: str, most: int) -> Packet:
    """Keep a random arrangement of the packet that is being worked on."""
    session = desk.session
    matter = arrange.matter_of(session, profile)
    packet = matter.packet
    if packet.filed:
        packet, _ = filing.begin_supplement(session, profile, DAY)
    if not packet.id:
        packet = packets.add(session, packet)
    known = {document.id: document for document in documents.all(session)}
    count = rng.choice((0, 1, rng.randint(0, most), rng.randint(0, most // 4 + 1)))
    chosen = rng.sample(sorted(known), min(count, len(known)))
    items = [_item(rng, known[name]) for name in chosen]
    for made in Generated:
        if made is not Generated.PHOTOS and rng.random() < 0.3:
            items.insert(rng.randint(0, len(items)), Item(made.value))
    photos = [name for name in chosen if known[name].kind is Kind.PHOTO]
    if photos and rng.random() < 0.6:
        held = tuple(photos[: rng.randint(1, len(photos))])
        items.append(Item("photos", holds=held, each=rng.choice((1, 2, 4))))
    changed = replace(
        packet,
        items=tuple(items),
        options=_options(rng),
        answers=_answers(rng, matter.profile),
        edited=DAY,
    )
    return arrange.keep(session, changed)


def _item(rng: random.Random, document: Document) -> Item:
    pages = len(document.safe.pages)
    ranges: tuple[tuple[int, int], ...] = ()
    if pages > 1 and rng.random() < 0.3:
        bounds = sorted(rng.sample(range(1, pages + 1), 2))
        ranges = ((bounds[0], bounds[1]),)
    return Item(document.id, pages=ranges, as_it_is=rng.random() < 0.15)


def _options(rng: random.Random) -> Options:
    yes_no = (None, None, True, False)
    return Options(
        mode=rng.choice((None, *PrintMode)),
        number_at=rng.choice((None, *NumberAt)),
        order=rng.choice((None, *PartOrder)),
        stamp_label=rng.choice(yes_no),
        case_line=rng.choice(yes_no),
        part_line=rng.choice(yes_no),
        dots=rng.choice((None, None, None, 150)),
        grey=rng.random() < 0.1,
    )


def _paper(folder: Path, rng: random.Random, n: int) -> Path:
    if rng.random() < 0.2:
        path = folder / f"photo-{n:03}.jpg"
        size = (rng.randint(60, 800), rng.randint(60, 800))
        picture = Image.frombytes("RGB", size, rng.randbytes(size[0] * size[1] * 3))
        exif = Image.Exif()
        exif[274] = rng.randint(1, 8)
        picture.save(path, "JPEG", exif=exif)
        return path
    path = folder / f"paper-{n:03}.pdf"
    with pikepdf.new() as pdf:
        for page in range(rng.choice((1, 1, 2, 3, 7))):
            _page(pdf, rng, f"paper {n} page {page + 1}")
        pdf.save(path)
    return path


def _page(pdf: pikepdf.Pdf, rng: random.Random, words: str) -> None:
    wide, high = rng.choice(SIZES)
    page = pdf.add_blank_page(page_size=(wide, high)).obj
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F=font))
    place = (rng.randint(0, wide // 2), rng.randint(0, high))
    drawn = f"{rng.random():.2f} g 9 9 40 60 re f BT /F 12 Tf %d %d Td ({words}) Tj ET" % place
    page.Contents = pdf.make_stream(drawn.encode("ascii"))
    if rng.random() < 0.4:
        page.Rotate = rng.choice((90, 180, 270, -90, 450))
    if rng.random() < 0.3:
        cut = [rng.randint(-20, wide // 4), rng.randint(-20, high // 4)]
        page.CropBox = Array(
            [*cut, rng.randint(wide // 2, wide + 20), rng.randint(high // 2, high)]
        )
    if rng.random() < 0.1:
        page.UserUnit = rng.choice((2, 0.5))


def _title(rng: random.Random) -> str:
    return " · ".join(rng.choices(WORDS, k=rng.choice((1, 1, 1, 2, 6))))


def _told(rng: random.Random, document: Document, names: Sequence[str], count: int) -> Document:
    kinds = [kind for kind in Kind if kind is not Kind.PHOTO]
    photo = document.original.media_type == "image/jpeg"
    cited = tuple(Cited(f"d{rng.randint(1, count)}", rng.choice((None, 1))) for _ in range(2))
    return replace(
        document,
        title=_title(rng),
        original_title=_title(rng) if rng.random() < 0.4 else "",
        kind=Kind.PHOTO if photo else rng.choice(kinds),
        language=rng.choice(("en", "en", "es", "az", "")),
        date=_date(rng),
        issued_by=rng.choice(("", "Sample Press")),
        url=rng.choice(("", "https://example.org/" + "a" * rng.randint(1, 90))),
        marks=(Mark(1, 10, 40, "a passage"),) if rng.random() < 0.1 else (),
        claims=(Claim("4", "It happened then.", cited),) if rng.random() < 0.1 else (),
        spelled=(Spelled(rng.choice(names), "N. Elvin"),) if rng.random() < 0.2 else (),
        place=rng.choice(("", "Bakı")),
    )


def _date(rng: random.Random) -> FuzzyDate | None:
    year = rng.randint(1990, 2026)
    return rng.choice((None, FuzzyDate(year), FuzzyDate(year, rng.randint(1, 12))))


def _event(rng: random.Random, n: int, count: int) -> Event:
    shown = tuple(f"d{rng.randint(1, count)}" for _ in range(rng.randint(0, 3)))
    when = FuzzyDate(rng.randint(1990, 2026), rng.randint(1, 12))
    return Event(
        "", _title(rng), when, documents=shown, kind=rng.choice(tuple(EventKind)), note=f"n{n}"
    )


def _translation(rng: random.Random, of: str, translator: str) -> Translation:
    text = "\n".join(
        "This is a translated line of some length. " * 3 for _ in range(rng.randint(1, 40))
    )
    return Translation("", of, "en", rng.choice(tuple(State)), text=text, translator=translator)


def _answers(rng: random.Random, profile: Profile) -> tuple[Answer, ...]:
    """What could not be had, for the statement that says so."""
    lines = [slot.key for slot in profile.checklist if rng.random() < 0.3]
    why = "The archive of the sample town burnt down. " * rng.randint(1, 9)
    return tuple(Answer(key, SlotState.COULD_NOT_GET, why, "Asked twice.") for key in lines)
