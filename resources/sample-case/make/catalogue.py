"""Every file of the sample case by its name, and how it is made."""

from collections.abc import Callable
from functools import cache
from typing import Final

import abroad
import certificates
import chats
import civil
import clinic
import custody
import homes
import letters
import office
import passport
import photos
import reports
import snapshots
from files import Page, Shot, add_scan, heic, jpeg, photo, png, saved, scan_pdf, tiff
from ink import Sheet
from PIL import Image
from press import Press, read, set_parts, typed
from scanner import Scan, photographed, scan
from tones import COPY, CREAM

Maker = Callable[[], bytes]

# All places are out on the water, so that they are nobody's: the middle of the Caspian Sea and of
# Lake Superior.
CASPIAN: Final = (41.0, 51.0)
SUPERIOR: Final = (47.7, -87.5)
_FOLDED: Final = (0.335, 0.665)


@cache
def _door() -> Image.Image:
    return photos.door()


def _scans(sheets: list[Sheet], hows: list[Scan], turned: dict[int, int] | None = None) -> bytes:
    """A PDF of scans; `turned` names the pages that lay on their side or head."""
    pages = [
        Page(scan(sheet.picture, how), rotate=(turned or {}).get(number, 0))
        for number, (sheet, how) in enumerate(zip(sheets, hows, strict=True))
    ]
    return scan_pdf(pages)


def _passport() -> bytes:
    """Nineteen scans; the data page was scanned with the book turned, one more upside down."""
    pages = []
    for number, sheet in enumerate(passport.pages()):
        open_book = sheet.width != passport.PAGE[0]
        how = Scan(
            700 + number, tilt=(0.5, -0.4, 0.2, -0.7)[number % 4], gutter=0.35 if open_book else 0.0
        )
        picture = scan(passport.on_glass(sheet), how)
        data = sheet.width not in (passport.PAGE[0], passport.SPREAD[0])
        if data:
            picture = picture.transpose(Image.Transpose.ROTATE_270)
        pages.append(Page(picture, rotate=90 if data else (180 if number == 8 else 0), quality=48))
    return scan_pdf(pages)


def _birth() -> bytes:
    hows = [
        Scan(31, tilt=-0.7, dots=140),
        Scan(32, tilt=0.5, dots=140),
    ]
    return tiff(
        [scan(sheet.picture, how) for sheet, how in zip(civil.birth(), hows, strict=True)], 140
    )


def _lease() -> bytes:
    """Three typed pages, and the signed one as a scan."""
    look, parts = read("lease-sampleton")
    press = Press(look)
    set_parts(press, parts)
    pdf = press.finish("Lease, 300 Sample Avenue")
    add_scan(
        pdf,
        Page(scan(homes.lease_signatures()[0].picture, Scan(81, tilt=0.6, grey=True, paper=COPY))),
    )
    return saved(pdf)


def _translated(
    listed: tuple[certificates.Listed, ...], how: tuple[str, certificates.Signer, str], seed: int
) -> bytes:
    return _scans(
        certificates.translation(listed, *how), [Scan(seed, tilt=0.5 if seed % 2 else -0.6)]
    )


def _friend() -> bytes:
    table = letters.table((1500, 2000), (120, 84, 56), 4)
    return jpeg(photographed(letters.friend().picture, Scan(44, tilt=1, folds=_FOLDED), table), 72)


def _guest_house() -> bytes:
    table = letters.table((1600, 1180), (86, 62, 46), 7)
    return jpeg(photographed(abroad.guest_house().picture, Scan(6, tilt=-1.5), table), 74)


def _typed(name: str, title: str) -> Maker:
    return lambda: typed(name, title)


def _threat(number: int) -> Maker:
    return lambda: png(chats.screenshot(chats.THREATS[number], _door()))


FILES: Final[dict[str, Maker]] = {
    "declaration-elvin.pdf": _typed("declaration-elvin", "Declaration of Elvin Nümunəzadə"),
    "declaration-elvin-interpretation-signed.pdf": lambda: _scans(
        certificates.interpretation(certificates.GUNEL, "Nov 2, 2026"), [Scan(21, tilt=0.4)]
    ),
    "declaration-rauf.pdf": _typed("declaration-rauf", "Declaration of Rauf Misalov"),
    "passport-every-page.pdf": _passport,
    "birth-certificate.tiff": _birth,
    "resident-card.pdf": lambda: _scans(civil.resident_card(), [Scan(36, tilt=1.4, paper=COPY)]),
    "arrival-record.pdf": _typed("arrival", "Arrival record"),
    "marriage-certificate.pdf": lambda: _scans(civil.marriage(), [Scan(38, tilt=-0.3)]),
    "IMG_20210718_194210.heic": lambda: heic(
        snapshots.sea(), Shot("2021:07:18 19:42:10", "+04:00", CASPIAN)
    ),
    "IMG_20230205_101533.jpg": lambda: photo(
        snapshots.kitchen(), Shot("2023:02:05 10:15:33", "+04:00")
    ),
    "IMG_20260509_141207.jpg": lambda: photo(
        snapshots.wedding(), Shot("2026:05:09 14:12:07", "-05:00", SUPERIOR)
    ),
    "lease-misal-street.pdf": lambda: _scans(
        homes.lease(),
        [
            Scan(41, tilt=0.8, paper=CREAM, folds=(0.5,)),
            Scan(42, tilt=-0.5, paper=CREAM, folds=(0.5,)),
        ],
    ),
    "lease-sampleton.pdf": _lease,
    "electric-bill.pdf": lambda: _scans(
        homes.electric_bill(), [Scan(46, tilt=-0.4, folds=_FOLDED)]
    ),
    "water-bill.pdf": _typed("water-bill", "Water bill, third quarter of 2026"),
    "bank-statement.pdf": _typed("bank", "Joint account, September 2026"),
    "police-summons.pdf": lambda: _scans(
        office.summons(), [Scan(51, tilt=1.6, folds=_FOLDED), Scan(52, tilt=-0.9, folds=_FOLDED)]
    ),
    "court-decision.pdf": lambda: _scans(
        office.decision(), [Scan(54, tilt=0.4), Scan(55, tilt=-0.6), Scan(56, tilt=0.9)], {2: 270}
    ),
    "IMG_20240315_070412.jpg": lambda: photo(
        _door(), Shot("2024:03:15 07:04:12", "+04:00", CASPIAN)
    ),
    "IMG_20240315_070638.jpg": lambda: photo(
        photos.stairs(), Shot("2024:03:15 07:06:38", "+04:00", CASPIAN, turned=True)
    ),
    "IMG_20240329_113027.jpg": lambda: photo(
        photos.hand(), Shot("2024:03:29 11:30:27", "+04:00", CASPIAN, turned=True)
    ),
    "hospital-discharge.pdf": lambda: _scans(
        clinic.discharge(), [Scan(58, tilt=0.9), Scan(59, tilt=-0.4)]
    ),
    "hospital-discharge-certificate-signed.pdf": lambda: _translated(
        (certificates.DISCHARGED,), ("Russian", certificates.PYOTR, "Oct 20, 2026"), 23
    ),
    "evaluation.pdf": _typed("evaluation", "Psychological evaluation"),
    "dismissal-order.pdf": lambda: _scans(
        office.dismissal(), [Scan(62, tilt=-1.1, grey=True, paper=COPY, folds=(0.5,))]
    ),
    "Screenshot_20240405-224301.png": _threat(0),
    "Screenshot_20240406-083312.png": _threat(1),
    "Screenshot_20240407-235846.png": _threat(2),
    "Screenshot_20251121-074520.png": lambda: png(chats.screenshot(chats.WARNING, _door())),
    "letter-mother.pdf": lambda: _scans(
        letters.mother(), [Scan(64, tilt=-0.7, folds=(0.5,)), Scan(65, tilt=0.6, folds=(0.5,))]
    ),
    "letter-friend.jpg": _friend,
    "letter-flatmate.pdf": lambda: _scans(letters.flatmate(), [Scan(67, tilt=0.3)]),
    "letter-landlord.pdf": _typed("letter-landlord", "Letter of Pat Example"),
    "membership-letter.pdf": _typed("membership", "Letter of the Sampleton Welcome Circle"),
    "employment-letter.pdf": lambda: _scans(abroad.employment(), [Scan(69, tilt=-0.5)]),
    "guest-house-receipt.jpg": _guest_house,
    "check-in-february.pdf": lambda: _scans(
        custody.check_in(custody.FIRST), [Scan(71, tilt=-1.3, grey=True, paper=COPY, folds=_FOLDED)]
    ),
    "check-in-june.pdf": lambda: _scans(
        custody.check_in(custody.SECOND), [Scan(72, tilt=0.9, grey=True, paper=COPY, folds=_FOLDED)]
    ),
    "notice-of-custody.pdf": lambda: _scans(custody.held(), [Scan(73, tilt=0.5)]),
    "report-summons-detention-silence.pdf": reports.district,
    "report-forty-cases.pdf": reports.forty,
    "news-doctors-describe-injuries.pdf": _typed(
        "news", "Doctors describe injuries after a week of arrests"
    ),
    "certificate-birth-summons-lease-signed.pdf": lambda: _translated(
        certificates.TRANSLATED, ("Azerbaijani", certificates.GUNEL, "Nov 2, 2026"), 24
    ),
    **{
        f"translation-{name}.pdf": _typed(f"translation-{name}", f"Translation: {title}")
        for name, title in (
            ("passport", "passport"),
            ("birth", "birth certificate"),
            ("lease", "lease"),
            ("summons", "summons"),
            ("decision", "decision of March 16, 2024"),
            ("discharge", "discharge summary"),
            ("mother", "letter of Sevda Nümunəzadə"),
            ("friend", "letter of Daryush Nemuneh"),
            ("flatmate", "letter of Arjun Udaharan"),
            ("employment", "certificate of employment"),
            ("warning", "messages from a neighbor"),
        )
    },
}
