"""Paper from the way out: letter of an employer in Arabic, receipt of a guest house in Georgian."""

from typing import Final

from ink import A4, Pen, Sheet
from marks import Seal, block, sign, stamp
from tones import BALLPOINT, BLACK, FAINT, GREEN, WINE, mix

TEXT: Final = Pen("naskh", 15, leading=1.75)
TRADING: Final = Seal(
    "شركة مثال للتجارة  •  مدينة المثال  •  شركة مثال للتجارة  •",
    ("مثال",),
    18,
    GREEN,
    "naskh-bold",
    9,
)
EMPLOYMENT: Final = (
    (
        "تشهد شركة مثال للتجارة بأن السيد إلفين نومونازاده، حامل جواز السفر رقم C00000000، قد "
        "عمل لديها "
        "بوظيفة أمين مستودع من 5 يونيو 2024 حتى تاريخه."
    ),
    "وقد كان طوال مدة عمله مثالاً في الأمانة والانضباط وحسن الخلق مع زملائه.",
    "ونظراً لانتهاء إقامته في 31 ديسمبر 2025 فقد انتهى عقده في التاريخ نفسه.",
    "أعطيت له هذه الشهادة بناءً على طلبه دون أدنى مسؤولية على الشركة تجاه الغير.",
)


def employment() -> list[Sheet]:
    """Letter of employment of Mithal Trading."""
    sheet = Sheet(A4)
    sheet.fill((0, 0, 210, 4), GREEN)
    sheet.write(186, 26, "شركة مثال للتجارة", Pen("naskh-bold", 20, GREEN), "right")
    sheet.write(24, 24, "MITHAL TRADING", Pen("sans-bold", 13, GREEN))
    sheet.write(24, 30, "P.O. Box 000, Madinat al-Mithal", Pen("sans", 8.5, FAINT))
    sheet.rule(24, 35, 186, 35, mix(GREEN, BLACK, 0.2), 0.4)
    sheet.write(186, 48, "التاريخ: 28 ديسمبر 2025", Pen("naskh", 12), "right")
    sheet.write(24, 48, "الرقم: 00/2025", Pen("naskh", 12))
    sheet.write(105, 72, "شهادة عمل", Pen("naskh-bold", 24), "middle")
    sheet.write(186, 92, "إلى من يهمه الأمر،", Pen("naskh-bold", 15), "right")
    y = 106.0
    for text in EMPLOYMENT:
        y = sheet.paragraph((24, y, 162), text, TEXT, 8) + 3.5
    y += 14
    sheet.write(80, y, "مدير شؤون الموظفين", Pen("naskh-bold", 13), "right")
    sheet.write(80, y + 8, "سالم العينة", Pen("naskh", 13), "right")
    sign(sheet, (30, y + 26), 44, 57, BALLPOINT)
    stamp(sheet, (112, y + 20), TRADING, 29)
    sheet.rule(24, 276, 186, 276, FAINT, 0.15)
    sheet.write(105, 282, "هذه الشهادة من قضية خيالية", Pen("naskh", 9, FAINT), "middle")
    return [sheet]


def guest_house() -> Sheet:
    """Receipt of a guest house: the paper that nobody has translated yet."""
    sheet = Sheet((148.0, 105.0), (252, 250, 240))
    ink, fact = Pen("georgian", 10, BLACK), Pen("georgian", 12, BALLPOINT)
    sheet.box((6, 6, 142, 99), WINE, 0.4)
    sheet.write(74, 18, "სასტუმრო სახლი „ნიმუში“", Pen("georgian-bold", 15, WINE), "middle")
    sheet.write(74, 25, "მაგალითის ქუჩა 00, ნიმუში", ink(size=9), "middle")
    sheet.write(14, 37, "ქვითარი № 000", Pen("georgian-bold", 12))
    sheet.write(134, 37, "01.06.2024", fact, "right")
    rows = (
        ("სტუმარი", "ელვინ ნუმუნაზადე"),
        ("ოთახი", "3"),
        ("შემოსვლა", "09.05.2024"),
        ("გასვლა", "01.06.2024"),
        ("ღამე", "23"),
        ("სულ", "690 ლარი"),
    )
    y = 48.0
    for number, (label, value) in enumerate(rows):
        sheet.write(14, y, label, ink)
        sheet.dots(40, 96, y + 1, FAINT)
        sheet.hand(43, y - 0.4, value, fact, 300 + number)
        y += 8.4
    sign(sheet, (104, 84), 30, 46, BALLPOINT)
    block(sheet, (117, 58), ("გადახდილია",), Pen("georgian-bold", 11, WINE), 37)
    return sheet
