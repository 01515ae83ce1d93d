"""Papers of a life: birth certificate, marriage certificate, card of a permanent resident."""

import math
from dataclasses import dataclass
from typing import Final

from grain import clouds, shade
from ink import A4_WIDE, LETTER, MM, Pen, Sheet
from marks import Seal, block, sign, stamp
from office import emblem
from PIL import Image, ImageDraw, ImageFilter
from tones import (
    BALLPOINT,
    BLACK,
    BLUE,
    FAINT,
    GOLD,
    GREEN,
    GREENISH,
    IVORY,
    NAVY,
    WHITE,
    WINE,
    Tone,
    mix,
)

LABEL: Final = Pen("sans", 8.5, FAINT)
VALUE: Final = Pen("serif-italic", 15.5, BALLPOINT)
REGISTRY: Final = Seal("NÜMUNƏ RESPUBLİKASI • NÜMUNƏ RAYON QEYDİYYAT ŞÖBƏSİ •", ("NÜMUNƏ",), turn=8)


def guilloche(
    sheet: Sheet, box: tuple[float, float, float, float], ink: Tone, lines: int = 22
) -> None:
    """Woven curves, as behind the text of certificates."""
    left, top, right, bottom = box
    reach = 0.5 / (0.28 + 0.012 * lines)
    for number in range(lines):
        phase = number * 0.21
        points = []
        for step in range(141):
            t = step / 140
            swing = math.sin(t * math.tau * 2 + phase) * (0.22 + 0.012 * number)
            swing += 0.06 * math.sin(t * math.tau * 7 - phase * 2)
            points.append((left + (right - left) * t, top + (bottom - top) * (0.5 + swing * reach)))
        sheet.curve(points, ink, 0.1)


def birth() -> list[Sheet]:
    """Birth certificate of Elvin, front and back, A4 across."""
    return [_birth_front(), _birth_back()]


def _frame(sheet: Sheet, ink: Tone) -> None:
    for inset, thick in ((10, 0.9), (12.4, 0.25), (18.6, 0.25), (20, 0.5)):
        sheet.box((inset, inset, sheet.width - inset, sheet.height - inset), ink, thick)
    for edge in (15.5, sheet.height - 15.5):
        _chain(sheet, edge, ink, upright=False)
    for edge in (15.5, sheet.width - 15.5):
        _chain(sheet, edge, ink, upright=True)


def _chain(sheet: Sheet, edge: float, ink: Tone, *, upright: bool) -> None:
    length = sheet.height if upright else sheet.width
    for sign_ in (1, -1):
        points = []
        for step in range(int(length - 31) * 3):
            along = 15.5 + step / 3
            across = edge + sign_ * 1.9 * math.sin(along * 0.9)
            points.append((across, along) if upright else (along, across))
        sheet.curve(points, ink, 0.18)


def _birth_front() -> Sheet:
    sheet = Sheet(A4_WIDE, GREENISH)
    guilloche(sheet, (24, 40, 273, 186), mix(GREENISH, GREEN, 0.3), 34)
    _frame(sheet, mix(GREEN, WHITE, 0.15))
    middle = sheet.width / 2
    emblem(sheet, middle, 33, GREEN)
    sheet.write(middle, 48, "NÜMUNƏ RESPUBLİKASI", Pen("serif-bold", 13, GREEN), "middle")
    sheet.write(middle, 61, "DOĞUM HAQQINDA ŞƏHADƏTNAMƏ", Pen("serif-bold", 23, GREEN), "middle")
    rows = (
        (("Soyadı", "Nümunəzadə", 36, 142), ("Adı", "Elvin", 156, 262)),
        (("Atasının adı", "Misal oğlu", 36, 142), ("Doğum tarixi", "4 iyul 1994-cü il", 156, 262)),
        (("Doğum yeri", "Nümunə şəhəri, Nümunə rayonu", 36, 262),),
        (("Atası", "Nümunəzadə Misal", 36, 142), ("Anası", "Nümunəzadə Sevda", 156, 262)),
        (
            (
                "Qeydə alındığı yer",
                "Nümunə rayon qeydiyyat şöbəsi, akt № 000, 11 iyul 1994",
                36,
                262,
            ),
        ),
    )
    y = 83.0
    for row in rows:
        for label, value, left, right in row:
            width = sheet.write(left, y, label, LABEL) + 4
            sheet.rule(left + width, y + 1.4, right, y + 1.4, mix(GREEN, WHITE, 0.4))
            sheet.hand(left + width + 3, y, value, VALUE, round(left + y * 3))
        y += 15.5
    sheet.write(36, 166, "Verilmə tarixi", LABEL)
    sheet.hand(60, 166, "11 iyul 1994", VALUE, 31)
    sheet.write(36, 180, "AA № 000000", Pen("serif-bold", 14, WINE))
    sheet.write(156, 166, "Rəis", LABEL)
    sheet.rule(168, 167.4, 222, 167.4, FAINT)
    sign(sheet, (172, 166), 40, 28)
    stamp(sheet, (236, 168), REGISTRY, 14)
    sheet.watermark("NÜMUNƏ", GREEN, 96, 24)
    return sheet


def _birth_back() -> Sheet:
    sheet = Sheet(A4_WIDE, GREENISH)
    guilloche(sheet, (24, 40, 273, 186), mix(GREENISH, GREEN, 0.22), 26)
    _frame(sheet, mix(GREEN, WHITE, 0.15))
    sheet.write(36, 44, "Qeydlər", Pen("serif-bold", 12, GREEN))
    for line in range(7):
        sheet.rule(36, 58 + line * 13, 262, 58 + line * 13, mix(GREEN, WHITE, 0.55))
    sheet.hand(40, 56.6, "Şəxsiyyət vəsiqəsi verilmişdir, 12.07.2010.", VALUE(size=14), 77)
    block(sheet, (208, 54), ("PASPORT VERİLDİ", "12.05.2018"), Pen("sans-bold", 11, BLUE), 19)
    return sheet


def marriage() -> list[Sheet]:
    """Certificate of marriage of a county that does not exist."""
    sheet = Sheet(LETTER, IVORY)
    middle = sheet.width / 2
    guilloche(sheet, (22, 60, 194, 220), mix(IVORY, GOLD, 0.22), 30)
    for inset, thick in ((11, 1.0), (13.4, 0.25), (15, 0.25)):
        sheet.box((inset, inset, sheet.width - inset, sheet.height - inset), NAVY, thick)
    for x in (22.5, sheet.width - 22.5):
        for y in (22.5, sheet.height - 22.5):
            emblem(sheet, x, y, NAVY, 6)
    sheet.write(middle, 40, "STATE OF EXAMPLE", Pen("sans-bold", 10, NAVY), "middle")
    sheet.write(middle, 48, "Sample County Clerk", Pen("serif-italic", 14, NAVY), "middle")
    sheet.write(middle, 66, "Certificate of Marriage", Pen("serif-bold", 29, NAVY), "middle")
    sheet.rule(70, 72, sheet.width - 70, 72, GOLD, 0.5)
    y = 90.0
    for lead, value in (
        ("This certifies that", "Elvin Nümunəzadə"),
        ("and", "Rauf Misalov"),
        ("were joined in marriage on", "May 9, 2026"),
        ("at the Sample County Clerk’s office in", "Sampleton, ZZ"),
        ("in the presence of", "Pat Example and Morgan Placeholder"),
    ):
        sheet.write(middle, y, lead, Pen("serif-italic", 12, FAINT), "middle")
        sheet.write(middle, y + 10, value, Pen("serif-bold", 18, BLACK), "middle")
        y += 25
    sheet.write(24, 214, "License No. 2026-0000", Pen("sans", 9, FAINT))
    sheet.write(sheet.width - 24, 214, "Recorded May 12, 2026", Pen("sans", 9, FAINT), "right")
    for left, seed, under in ((28, 53, "Casey Template, County Clerk"), (126, 34, "Officiant")):
        sheet.rule(left, 243, left + 62, 243, BLACK)
        sign(sheet, (left + 6, 242.5), 44, seed)
        sheet.write(left, 248, under, Pen("sans", 9, FAINT))
    _gold_seal(sheet, (middle, 240))
    return [sheet]


def _gold_seal(sheet: Sheet, middle: tuple[float, float]) -> None:
    size = round(34 * MM)
    mask = Image.new("L", (size, size), 0)
    edge = [
        (size / 2 + r * math.cos(a), size / 2 + r * math.sin(a))
        for n in range(96)
        for a, r in ((math.tau * n / 96, size * (0.46 if n % 2 else 0.43)),)
    ]
    ImageDraw.Draw(mask).polygon(edge, fill=255)
    foil = Image.new("RGB", (size, size), mix(GOLD, WHITE, 0.25))
    draw = ImageDraw.Draw(foil)
    for part in (0.38, 0.27):
        place = tuple(size * (0.5 + side * part) for side in (-1, -1, 1, 1))
        draw.ellipse(place, outline=mix(GOLD, BLACK, 0.25), width=6)
    for petal in range(24):
        angle = math.tau * petal / 24
        x, y = size * (0.5 + 0.325 * math.cos(angle)), size * (0.5 + 0.325 * math.sin(angle))
        draw.ellipse((x - 9, y - 9, x + 9, y + 9), outline=mix(GOLD, BLACK, 0.2), width=3)
    draw.text(
        (size / 2, size / 2),
        "SAMPLE\nCOUNTY",
        mix(GOLD, BLACK, 0.35),
        anchor="mm",
        align="center",
        font_size=size * 0.1,
    )
    foil = shade(foil, clouds(foil.size, 77, cell=50), 0.35).filter(ImageFilter.GaussianBlur(0.8))
    place = (round(middle[0] * MM) - size // 2, round(middle[1] * MM) - size // 2)
    sheet.picture.paste(foil, place, mask.filter(ImageFilter.GaussianBlur(1)))


@dataclass(frozen=True)
class Face:
    """A drawn head, so simple that it is nobody."""

    hair: Tone
    skin: Tone
    coat: Tone
    beard: bool = False


ELVIN: Final = Face((44, 36, 34), (222, 184, 156), (70, 82, 104))
RAUF: Final = Face((60, 46, 38), (210, 168, 138), (96, 74, 70), beard=True)


def portrait(face: Face, width: int, seed: int) -> Image.Image:
    """A passport picture, soft as on a copy, `width` pixels wide."""
    size = (400, 512)
    picture = Image.new("RGB", size, (214, 218, 222))
    picture = shade(picture, Image.linear_gradient("L").resize(size), 0.12)
    draw = ImageDraw.Draw(picture)
    shadow = mix(face.skin, (90, 50, 40), 0.28)
    draw.polygon([(20, 512), (52, 410), (140, 372), (260, 372), (348, 410), (380, 512)], face.coat)
    draw.ellipse((20, 372, 150, 540), face.coat)
    draw.ellipse((250, 372, 380, 540), face.coat)
    draw.polygon([(154, 384), (200, 440), (246, 384), (236, 330), (164, 330)], shadow)
    draw.polygon([(150, 376), (200, 450), (172, 470), (134, 384)], mix(face.coat, WHITE, 0.7))
    draw.polygon([(250, 376), (200, 450), (228, 470), (266, 384)], mix(face.coat, WHITE, 0.7))
    draw.ellipse((110, 92, 290, 280), face.hair)
    for side in (110, 268):
        draw.ellipse((side, 214, side + 22, 264), shadow)
    draw.rounded_rectangle((122, 136, 278, 362), 76, face.skin)
    draw.chord((116, 96, 284, 250), 182, 358, face.hair)
    if face.beard:
        draw.chord((122, 214, 278, 366), 8, 172, mix(face.hair, face.skin, 0.3))
        draw.rounded_rectangle((166, 284, 234, 298), 6, mix(face.hair, face.skin, 0.3))
    picture = picture.filter(ImageFilter.GaussianBlur(3))
    draw = ImageDraw.Draw(picture)
    for side in (152, 216):
        draw.line((side, 208, side + 32, 206), face.hair, 7)
        draw.ellipse((side + 4, 220, side + 28, 234), mix(WHITE, face.skin, 0.3))
        draw.ellipse((side + 10, 219, side + 24, 235), (52, 40, 36))
    draw.line([(200, 226), (192, 268), (204, 274)], shadow, 5)
    draw.line((176, 308, 224, 308), mix((140, 76, 70), face.skin, 0.2), 7)
    side_light = Image.linear_gradient("L").rotate(90).resize(size)
    picture = shade(picture.filter(ImageFilter.GaussianBlur(2.4)), side_light, 0.14)
    picture = shade(picture, clouds(size, seed, cell=7), 0.05)
    return picture.resize((width, round(width * 1.28)), Image.Resampling.LANCZOS)


def resident_card() -> list[Sheet]:
    """Copy of both sides of a card, on one Letter page."""
    sheet = Sheet(LETTER)
    _card(sheet, 60, 44)
    _card_back(sheet, 60, 132)
    sheet.write(
        sheet.width / 2,
        236,
        "Copy of both sides. Specimen of the sample case; not a card of any authority.",
        Pen("sans", 9, FAINT),
        "middle",
    )
    return [sheet]


def _card(sheet: Sheet, left: float, top: float) -> None:
    right, bottom = left + 96, top + 60
    sheet.fill((left, top, right, bottom), (226, 234, 224))
    guilloche(sheet, (left, top, right, bottom), (176, 198, 184), 26)
    sheet.box((left, top, right, bottom), FAINT, 0.3)
    sheet.fill((left, top, right, top + 9), GREEN)
    sheet.write(left + 4, top + 6.2, "SAMPLE STATES OF EXAMPLE", Pen("sans-bold", 8.5, WHITE))
    sheet.write(right - 4, top + 6.2, "PERMANENT RESIDENT", Pen("sans-bold", 8.5, WHITE), "right")
    picture = portrait(RAUF, round(25 * MM), 66)
    sheet.picture.paste(picture, (round((left + 5) * MM), round((top + 14) * MM)))
    facts = (
        ("Surname", "MISALOV"),
        ("Given Name", "RAUF"),
        ("File No.", "000-000-001"),
        ("Country of Birth", "Azerbaijan"),
        ("Date of Birth", "18 FEB 1992"),
        ("Resident Since", "21 NOV 2024"),
    )
    y = top + 15.5
    for label, value in facts:
        sheet.write(left + 35, y, label, Pen("sans", 6, FAINT))
        sheet.write(left + 35, y + 3.7, value, Pen("sans-bold", 9))
        y += 7.4
    sheet.write(right - 4, bottom - 4, "SPECIMEN", Pen("sans-bold", 12, WINE), "right")


def _card_back(sheet: Sheet, left: float, top: float) -> None:
    right, bottom = left + 96, top + 60
    sheet.fill((left, top, right, bottom), (232, 236, 230))
    guilloche(sheet, (left, top, right, bottom), (190, 206, 194), 18)
    sheet.box((left, top, right, bottom), FAINT, 0.3)
    sheet.fill((left, top + 7, right, top + 17), (60, 60, 62))
    sheet.write(
        left + 5,
        top + 25,
        "This drawing is part of a sample case and proves nothing.",
        Pen("sans", 7, FAINT),
    )
    for number, line in enumerate(
        (
            "C1XXX0000000000<<<<<<<<<<<<<<<",
            "9202182M3411200XXX<<<<<<<<<<<0",
            "MISALOV<<RAUF<<<<<<<<<<<<<<<<<",
        )
    ):
        machine_line(sheet, left + 5, top + 40 + number * 6, line, 86)


def machine_line(sheet: Sheet, left: float, y: float, line: str, width: float) -> None:
    """A line for machines: every letter has the same room."""
    step = width / len(line)
    for number, letter in enumerate(line):
        sheet.write(left + step * (number + 0.5), y, letter, Pen("sans", step * 4.1), "middle")
