"""Where the two lived: the old lease in Azerbaijani, an electric bill, the last page of a lease."""

from typing import Final

from ink import A4, LETTER, Pen, Sheet
from marks import sign
from tones import BLACK, FAINT, NAVY, WHITE, mix

TEXT: Final = Pen("serif", 11.5)
BOLD: Final = Pen("serif-bold", 11.5)
TERMS: Final = (
    (
        "Kirayəverən Nümunə şəhəri, Misal küçəsi 00, mənzil 0 ünvanında yerləşən iki otaqlı "
        "mənzili "
        "Kirayəçilərə yaşayış üçün verir."
    ),
    (
        "Kirayə müddəti 1 mart 2021-ci ildən müəyyən edilmədən, tərəflərdən biri müqaviləni ləğv "
        "edənədək "
        "davam edir."
    ),
    "Aylıq kirayə haqqı 500 (beş yüz) manatdır və hər ayın beşinə qədər nağd ödənilir.",
    (
        "Kirayəçilər mənzildən təyinatı üzrə istifadə etməyi və kommunal xərcləri vaxtında ödəməyi "
        "öhdələrinə götürürlər."
    ),
    "Mənzildə iki nəfər yaşayır: Nümunəzadə E. M. və Misəlov R. T.",
    "Kirayəverən mənzilə əvvəlcədən xəbər verərək gələ bilər.",
)
ENDING: Final = (
    "Tərəflər müqavilənin ləğvi barədə bir ay əvvəl yazılı məlumat verirlər.",
    "Müqavilə iki nüsxədə tərtib edilmişdir; hər iki nüsxə eyni hüquqi qüvvəyə malikdir.",
)


def lease() -> list[Sheet]:
    """Lease of the home in Nümunə, two pages; here the name is spelled Misəlov."""
    first = Sheet(A4)
    first.write(105, 34, "MƏNZİLİN KİRAYƏ MÜQAVİLƏSİ", Pen("serif-bold", 15), "middle")
    first.write(28, 48, "Nümunə şəhəri", TEXT)
    first.write(182, 48, "1 mart 2021-ci il", TEXT, "right")
    opening = (
        "Bir tərəfdən Örnəkova Solmaz (bundan sonra «Kirayəverən»), digər tərəfdən Nümunəzadə "
        "Elvin "
        "Misal oğlu və Misəlov Rauf Telman oğlu (bundan sonra «Kirayəçilər») aşağıdakılar barədə "
        "bu "
        "müqaviləni bağladılar."
    )
    y = first.paragraph((28, 62, 154), opening, TEXT, 9) + 5
    _numbered(first, y, TERMS, 1)
    first.write(105, 284, "1", TEXT(size=9, ink=FAINT), "middle")
    second = Sheet(A4)
    y = _numbered(second, 34, ENDING, len(TERMS) + 1) + 16
    second.write(28, y, "Kirayəverən", BOLD)
    second.write(112, y, "Kirayəçilər", BOLD)
    for left, down, name, seed in (
        (28, 20, "S. Örnəkova", 45),
        (112, 20, "E. M. Nümunəzadə", 23),
        (112, 44, "R. T. Misəlov", 32),
    ):
        second.rule(left, y + down, left + 62, y + down, FAINT)
        sign(second, (left + 6, y + down - 1), 44, seed)
        second.write(left, y + down + 5, name, TEXT(size=10))
    second.write(105, 284, "2", TEXT(size=9, ink=FAINT), "middle")
    return [first, second]


def _numbered(sheet: Sheet, y: float, texts: tuple[str, ...], start: int) -> float:
    for number, text in enumerate(texts, start):
        sheet.write(28, y, f"{number}.", BOLD)
        y = sheet.paragraph((37, y, 145), text, TEXT) + 3.4
    return y


def electric_bill() -> list[Sheet]:
    """A bill for both; the company has spelled the name Missalov."""
    sheet = Sheet(LETTER)
    sans = Pen("sans", 10)
    sheet.fill((0, 0, 215.9, 24), NAVY)
    sheet.write(20, 15, "SAMPLETON LIGHT & POWER", Pen("sans-bold", 17, WHITE))
    sheet.write(196, 15, "Electric bill", Pen("sans", 12, WHITE), "right")
    y = 44.0
    for line in (
        "RAUF MISSALOV & ELVIN NUMUNAZADA",
        "300 SAMPLE AVENUE, APT. 0",
        "SAMPLETON, ZZ 00000",
    ):
        sheet.write(20, y, line, Pen("sans-bold", 11))
        y += 5.6
    y = 44.0
    for label, value in (
        ("Account", "0000-000-00"),
        ("Bill date", "April 14, 2026"),
        ("Due", "May 5, 2026"),
    ):
        sheet.write(130, y, label, sans(ink=FAINT))
        sheet.write(196, y, value, Pen("sans-bold", 10), "right")
        y += 6
    _use(sheet)
    y = 152.0
    for label, value in (
        ("Previous balance", "$61.20"),
        ("Payment received March 30, 2026. Thank you.", "–$61.20"),
        ("Energy, 412 kWh", "$53.56"),
        ("Service", "$9.00"),
        ("City tax", "$2.10"),
    ):
        sheet.write(20, y, label, sans)
        sheet.write(196, y, value, sans, "right")
        sheet.rule(20, y + 2.2, 196, y + 2.2, FAINT, 0.12)
        y += 8
    sheet.write(20, y + 3, "Amount due", Pen("sans-bold", 13))
    sheet.write(196, y + 3, "$64.66", Pen("sans-bold", 13), "right")
    for left in range(20, 196, 4):
        sheet.rule(left, 228, left + 2, 228, FAINT)
    sheet.write(20, 240, "Please return this part with your payment.", sans(ink=FAINT))
    sheet.write(20, 250, "300 SAMPLE AVENUE, APT. 0", sans)
    sheet.write(196, 250, "$64.66", Pen("sans-bold", 12), "right")
    return [sheet]


def _use(sheet: Sheet) -> None:
    """Bars of what was used, month by month since the two live there."""
    sheet.write(20, 76, "Your use, kWh", Pen("sans-bold", 11))
    sheet.rule(20, 134, 196, 134, BLACK, 0.3)
    for number, (month, use) in enumerate((("Jan", 208), ("Feb", 365), ("Mar", 390), ("Apr", 412))):
        left = 30 + number * 42
        sheet.fill((left, 134 - use * 0.11, left + 20, 134), mix(NAVY, WHITE, 0.35))
        sheet.write(left + 10, 132 - use * 0.11, str(use), Pen("sans", 9), "middle")
        sheet.write(left + 10, 139, month, Pen("sans", 9), "middle")


def lease_signatures() -> list[Sheet]:
    """The signed last page of the lease in Sampleton."""
    sheet = Sheet(LETTER)
    sheet.write(25, 30, "SIGNATURES", BOLD)
    text = "The parties have read this lease, all four pages, and agree to it."
    sheet.paragraph((25, 40, 166), text, TEXT)
    y = 70.0
    for name, seed in (
        ("Pat Example, Landlord", 43),
        ("Rauf Misalov, Tenant", 32),
        ("Elvin Nümunəzadə, Tenant", 23),
    ):
        sheet.rule(25, y, 105, y, BLACK)
        sign(sheet, (33, y - 1), 52, seed)
        sheet.write(25, y + 5, name, TEXT(size=10))
        sheet.rule(125, y, 190, y, BLACK)
        sheet.hand(130, y - 1.5, "Feb 1, 2026", Pen("serif-italic", 14, (44, 60, 128)), seed + 500)
        sheet.write(125, y + 5, "Date", TEXT(size=10))
        y += 34
    sheet.write(108, 268, "Page 4 of 4", TEXT(size=9, ink=FAINT), "middle")
    return [sheet]
