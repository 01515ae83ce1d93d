"""A passport of no state, every page of it, as it lay on the scanner."""

from typing import Final

from civil import ELVIN, guilloche, machine_line, portrait
from grain import fibres, noise, shade
from ink import MM, Pen, Sheet, strip
from marks import Seal, block, sign, stamp
from office import emblem
from PIL import Image, ImageFilter
from tones import BLUE, FAINT, GOLD, GREEN, NAVY, VIOLET, WINE, Tone, mix

PAGE: Final = (88.0, 125.0)
SPREAD: Final = (176.0, 125.0)
PAGES: Final = 32
PAPER: Final = (240, 240, 232)
LABEL: Final = Pen("sans", 5.6, FAINT)
VALUE: Final = Pen("sans-bold", 8.6)
_WEIGHTS: Final = (7, 3, 1)


def check_digit(field: str) -> int:
    """Check digit of a field of the machine readable zone (ICAO Doc 9303, part 3, 4.9)."""
    total = 0
    for place, letter in enumerate(field):
        value = 0 if letter == "<" else int(letter, 36)
        total += value * _WEIGHTS[place % 3]
    return total % 10


def machine_zone() -> tuple[str, str]:
    """Both lines. XNM is a code that users may give as they like; it belongs to no state."""
    number, born, expires, own = "C00000000", "940704", "280511", "<" * 14
    first = "P<XNMNUEMUNEZADE<<ELVIN".ljust(44, "<")
    checked = [f"{field}{check_digit(field)}" for field in (number, born, expires, own)]
    composite = check_digit("".join(checked))
    return first, f"{checked[0]}XNM{checked[1]}M{checked[2]}{checked[3]}{composite}"


def pages() -> list[Sheet]:
    """Cover, all double pages, back cover. The third is the data page, lying on its side."""
    doubles = [_double(left) for left in range(4, PAGES, 2)]
    return [_cover(back=False), _opening(), _data(), *doubles, _ending(), _cover(back=True)]


def _cover(*, back: bool) -> Sheet:
    sheet = Sheet(PAGE, (82, 34, 44))
    if not back:
        emblem(sheet, 44, 58, GOLD, 15)
        sheet.write(44, 28, "NÜMUNƏ RESPUBLİKASI", Pen("serif-bold", 13, GOLD), "middle")
        sheet.write(44, 34, "SAMPLE REPUBLIC", Pen("sans", 8, GOLD), "middle")
        sheet.write(44, 96, "PASPORT", Pen("serif-bold", 15, GOLD), "middle")
        sheet.write(44, 102, "PASSPORT", Pen("sans", 8, GOLD), "middle")
    leather = noise(sheet.picture.size, 5, blur=2.2, spread=4)
    sheet.picture = shade(sheet.picture, leather, 0.16).filter(ImageFilter.GaussianBlur(0.7))
    return sheet


def _ground(sheet: Sheet, left: float, number: int | None) -> None:
    """Tint, curves and number of one page that starts at `left`."""
    tints: tuple[Tone, ...] = (
        mix(PAPER, GREEN, 0.28),
        mix(PAPER, WINE, 0.22),
        mix(PAPER, NAVY, 0.2),
    )
    tint = tints[(number or 0) % 3]
    guilloche(sheet, (left + 5, 12, left + 83, 113), tint, 30)
    guilloche(sheet, (left + 5, 40, left + 83, 85), mix(tint, PAPER, 0.4), 16)
    if number:
        outer = left + (8 if number % 2 == 0 else 80)
        sheet.write(outer, 119, str(number), Pen("sans", 8, FAINT), "middle")


def _spread(left: int | None, right: int | None) -> Sheet:
    sheet = Sheet(SPREAD, PAPER)
    _ground(sheet, 0, left)
    _ground(sheet, 88, right)
    return sheet


def _opening() -> Sheet:
    sheet = _spread(None, 1)
    sheet.fill((0, 0, 88, 125), (226, 214, 206))
    guilloche(sheet, (6, 20, 82, 105), (204, 176, 166), 30)
    emblem(sheet, 44, 62, WINE, 16)
    sheet.write(132, 30, "NÜMUNƏ RESPUBLİKASI", Pen("serif-bold", 10, WINE), "middle")
    text = (
        "Bu pasport uydurma bir işin sənədidir və heç bir dövlətə aid deyil.",
        "This passport belongs to an invented case and to no state.",
    )
    y = 46.0
    for line in text:
        y = sheet.paragraph((98, y, 68), line, Pen("serif", 9)) + 4
    sheet.write(132, 104, "C00000000", Pen("sans-bold", 12, WINE), "middle")
    return sheet


def _data() -> Sheet:
    """Pages 2 and 3, one above the other: the data page is read with the book turned."""
    sheet = Sheet((125.0, 176.0), PAPER)
    guilloche(sheet, (4, 8, 121, 80), mix(PAPER, WINE, 0.2), 26)
    sheet.write(62, 40, "İmza / Signature", LABEL, "middle")
    sheet.rule(34, 60, 91, 60, FAINT)
    sign(sheet, (40, 59), 44, 23)
    top = 88.0
    sheet.fill((0, top, 125, 176), (231, 237, 238))
    guilloche(sheet, (2, top + 6, 123, top + 68), (184, 204, 206), 34)
    sheet.write(42, top + 8, "NÜMUNƏ RESPUBLİKASI  ·  SAMPLE REPUBLIC", Pen("sans-bold", 8, WINE))
    sheet.write(6, top + 8, "PASPORT", Pen("sans-bold", 9, WINE))
    sheet.picture.paste(
        portrait(ELVIN, round(31 * MM), 21), (round(6 * MM), round((top + 13) * MM))
    )
    left = (
        ("Soyadı / Surname", "NÜMUNƏZADƏ"),
        ("Adı / Given names", "ELVİN"),
        ("Vətəndaşlığı / Nationality", "SAMPLE"),
        ("Doğum yeri / Place of birth", "NÜMUNƏ"),
        ("Verən orqan / Authority", "NÜMUNƏ 00"),
    )
    right = (
        ("Pasport № / Passport No.", "C00000000"),
        ("Doğum tarixi / Date of birth", "04 07 1994"),
        ("Cinsi / Sex", "K / M"),
        ("Verilmə tarixi / Issued", "12 05 2018"),
        ("Bitmə tarixi / Expires", "11 05 2028"),
    )
    for column, facts in ((42.0, left), (86.0, right)):
        y = top + 15
        for label, value in facts:
            sheet.write(column, y, label, LABEL)
            sheet.write(column, y + 4, value, VALUE)
            y += 9.4
    for number, line in enumerate(machine_zone()):
        machine_line(sheet, 5, top + 72 + number * 7.5, line, 115)
    turned = strip("NÜMUNƏ · SPECIMEN", Pen("sans-bold", 26))
    faint = turned.point([value // 6 for value in range(256)]).rotate(
        18, Image.Resampling.BICUBIC, expand=True
    )
    sheet.press(faint, (74, top + 38), WINE)
    return sheet


def _double(left: int) -> Sheet:
    sheet = _spread(left, left + 1)
    if left == 4:
        _georgia(sheet)
    elif left == 6:
        _residence(sheet)
    elif left == 8:
        _arrival(sheet)
    return sheet


def _georgia(sheet: Sheet) -> None:
    pen = Pen("georgian-bold", 11, VIOLET)
    block(sheet, (40, 38), ("ნიმუში", "შემოსვლა 09.05.2024"), pen, 3)
    block(sheet, (128, 62), ("ნიმუში", "გასვლა 01.06.2024"), pen(ink=BLUE), 8)


def _residence(sheet: Sheet) -> None:
    """A residence permit stuck on page 6, with an entry stamp beside it."""
    sheet.fill((8, 20, 84, 96), (236, 230, 214))
    guilloche(sheet, (9, 22, 83, 94), (214, 198, 160), 26)
    sheet.box((8, 20, 84, 96), (160, 140, 100), 0.3)
    sheet.write(46, 30, "إقامة عمل", Pen("naskh-bold", 16, GREEN), "middle")
    sheet.write(46, 36, "WORK RESIDENCE · SPECIMEN", Pen("sans-bold", 7, GREEN), "middle")
    rows = (
        ("ELVIN NUMUNAZADA", "الاسم"),
        ("C00000000", "رقم الجواز"),
        ("05/06/2024", "تاريخ الإصدار"),
        ("31/12/2025", "تاريخ الانتهاء"),
        ("مثال للتجارة", "الكفيل"),
    )
    y = 46.0
    for value, label in rows:
        sheet.write(81, y, label, Pen("naskh", 9, FAINT), "right")
        arabic = not value[0].isascii()
        sheet.write(56, y, value, Pen("naskh-bold", 10) if arabic else Pen("sans-bold", 8), "right")
        y += 9.5
    seal = Seal(
        "MITHAL • BORDER CONTROL • MITHAL • BORDER CONTROL •",
        ("ENTRY", "02 JUN 2024"),
        15,
        GREEN,
        turn=12,
    )
    stamp(sheet, (132, 50), seal, 16)


def _arrival(sheet: Sheet) -> None:
    pen = Pen("sans-bold", 10, BLUE)
    block(
        sheet,
        (46, 52),
        ("ADMITTED · SAMPLE", "SAMPLETON ZZ", "JAN 09 2026", "CASE A000-000-000"),
        pen,
        21,
    )


def _ending() -> Sheet:
    sheet = _spread(PAGES, None)
    sheet.fill((88, 0, 176, 125), (226, 214, 206))
    guilloche(sheet, (94, 20, 170, 105), (204, 176, 166), 30)
    sheet.write(132, 60, "Sample case · not a document", Pen("sans", 8, WINE), "middle")
    return sheet


def on_glass(sheet: Sheet) -> Image.Image:
    """The open book on a dark scanner lid, with the valley between its pages."""
    margin = round(7 * MM)
    page = shade(sheet.picture, fibres(sheet.picture.size, 9, 10), 0.03)
    if sheet.width not in (PAGE[0], SPREAD[0]):  # the data page: it lies on its side
        page = page.transpose(Image.Transpose.ROTATE_90)
    glass = Image.new("RGB", (page.width + 2 * margin, page.height + 2 * margin), (58, 58, 60))
    glass.paste(page, (margin, margin))
    return glass
