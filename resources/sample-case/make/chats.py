"""Screenshots of two conversations: threats in Azerbaijani, a neighbor's warning in Arabic."""

from dataclasses import dataclass
from typing import Final

from ink import MM, Pen, Sheet
from PIL import Image, ImageDraw, ImageFilter
from tones import FAINT, WHITE, Tone

WIDTH: Final = 70.0
GROUND: Final = (233, 230, 223)
BAR: Final = (247, 247, 245)
MINE: Final = (215, 232, 218)
DAY: Final = (217, 214, 206)
TEAL: Final = (61, 111, 136)


@dataclass(frozen=True)
class Said:
    """One message: its time, its words, whether the owner of the telephone wrote it."""

    time: str
    text: str
    mine: bool = False


@dataclass(frozen=True)
class Screen:
    """One screenshot. An item that is a plain text is a day; an empty one is a picture."""

    clock: str
    name: str
    below: str
    items: tuple[Said | str, ...]
    arabic: bool = False
    height: float = 152.0


_NUMBER: Final = ("+000 00 000 00 00", "naməlum nömrə")
THREATS: Final = (
    Screen(
        "22:43",
        *_NUMBER,
        (
            "5 aprel 2024",
            Said("22:14", "Elvin. Bilirik ki, evdəsən."),
            Said("22:15", "Kimsiniz?", mine=True),
            Said("22:17", "Kiminlə yaşadığını da bilirik."),
            Said("22:18", "Anan hər səhər yeddidə çörəyə gedir. Düz deyirəm?"),
            Said("22:40", "Məndən nə istəyirsiniz?", mine=True),
            Said("22:41", "Şikayəti geri götür."),
            Said("22:41", "Sonra bu şəhərdən get. İkiniz də."),
        ),
    ),
    Screen(
        "08:33",
        *_NUMBER,
        (
            "6 aprel 2024",
            Said("08:02", "Cavab yoxdur?"),
            Said("08:03", ""),
            Said("08:04", "Bu qapını tanıyırsan. Təzəsi də dözməyəcək."),
            Said("08:30", "Bu mesajları polisə verəcəyəm.", mine=True),
            Said("08:31", "Ver. Kimə verəcəksən?"),
        ),
    ),
    Screen(
        "23:58",
        *_NUMBER,
        (
            "7 aprel 2024",
            Said("19:20", "Raufun da iş yerini bilirik."),
            Said("19:21", "Bizi rahat buraxın.", mine=True),
            Said("23:50", "Üç gün vaxtınız var."),
            Said("23:51", "Ondan sonra yazmayacağıq. Gələcəyik."),
        ),
    ),
)
_NEIGHBOR: Final = ("أبو سامر (الجار)", "متصل")
# Caught while scrolling, as telephones can: one picture, higher than a screen.
WARNING: Final = Screen(
    "07:45",
    *_NEIGHBOR,
    (
        "20 نوفمبر 2025",
        Said("21:04", "مساء الخير يا إلفين، هل أنت في البيت؟"),
        Said("21:06", "لا، أنا في العمل. خير؟", mine=True),
        Said("21:07", "جاء رجلان وسألا عنك بالاسم."),
        Said("21:07", "معهما صورة لك على الهاتف."),
        Said("21:09", "لا تقل لهما أين أعمل من فضلك.", mine=True),
        Said("21:10", "لم أقل شيئاً. لكنهما صعدا إلى بابك."),
        "21 نوفمبر 2025",
        Said("07:32", "تركا ورقة تحت الباب وعليها اسمك."),
        Said("07:33", "ماذا كُتب فيها؟", mine=True),
        Said("07:35", "«ارجع وحدك قبل أن نأتي بك.»"),
        Said("07:41", "سامحني يا أخي. لا تنم هنا الليلة."),
        Said("07:42", "شكراً لك يا أبا سامر. لن أنسى.", mine=True),
    ),
    arabic=True,
    height=208.0,
)


def screenshot(screen: Screen, picture: Image.Image) -> Image.Image:
    """The screen of a telephone, pixel by pixel. `picture` is what a picture message shows."""
    sheet = Sheet((WIDTH, screen.height), GROUND)
    _bar(sheet, screen)
    y = 21.0
    for item in screen.items:
        if isinstance(item, str):
            y = _day(sheet, y, item, screen)
        elif item.text:
            y = _bubble(sheet, y, item, screen)
        else:
            y = _picture(sheet, y, item, picture)
    _keyboard_line(sheet)
    return sheet.picture


def _pen(screen: Screen, size: float, *, bold: bool = False) -> Pen:
    face = ("naskh" if screen.arabic else "sans") + ("-bold" if bold else "")
    return Pen(face, size, leading=1.5 if screen.arabic else 1.35)


def _round(
    sheet: Sheet, box: tuple[float, float, float, float], tone: Tone, radius: float = 2.2
) -> None:
    draw = ImageDraw.Draw(sheet.picture)
    draw.rounded_rectangle(tuple(value * MM for value in box), radius * MM, fill=tone)


def _bar(sheet: Sheet, screen: Screen) -> None:
    sheet.fill((0, 0, 70, 18), BAR)
    sheet.rule(0, 18, 70, 18, DAY, 0.15)
    sheet.write(5, 5, screen.clock, Pen("sans-bold", 7.5))
    _round(sheet, (61, 2.8, 65, 5), (60, 60, 62), 0.5)
    for bar in range(4):
        sheet.fill((55 + bar * 1.2, 4.6 - bar * 0.5, 55.8 + bar * 1.2, 5), (60, 60, 62))
    back = [(6.5, 10), (4.5, 12.2), (6.5, 14.4)]
    sheet.curve(back, TEAL, 0.45)
    _round(sheet, (9.5, 8.6, 16.7, 15.8), (185, 194, 196), 3.6)
    _round(sheet, (11.8, 9.8, 14.4, 12.4), (228, 232, 233), 1.3)
    _round(sheet, (10.9, 12.7, 15.3, 15.2), (228, 232, 233), 1.8)
    sheet.write(19, 12, screen.name, _pen(screen, 9, bold=True))
    sheet.write(19, 15.6, screen.below, _pen(screen, 6.5)(ink=FAINT))


def _day(sheet: Sheet, y: float, text: str, screen: Screen) -> float:
    pen = _pen(screen, 6.5)(ink=FAINT)
    half = sheet.measure(text, pen) / 2 + 2.4
    _round(sheet, (35 - half, y, 35 + half, y + 4.8), DAY)
    sheet.write(35, y + 3.4, text, pen, "middle")
    return y + 7.4


def _bubble(sheet: Sheet, y: float, said: Said, screen: Screen) -> float:
    pen = _pen(screen, 10.5 if screen.arabic else 9)
    lines = sheet.wrap(said.text, 46, pen)
    width = max(max(sheet.measure(line, pen) for line in lines) + 5, 18)
    height = len(lines) * pen.line + 5.4
    left = 66 - width if said.mine else 4
    _round(sheet, (left, y + 0.35, left + width, y + height + 0.35), (214, 211, 204))
    _round(sheet, (left, y, left + width, y + height), MINE if said.mine else WHITE)
    at = y + pen.line * 0.78 + 1.2
    for line in lines:
        if screen.arabic:
            sheet.write(left + width - 2.5, at, line, pen, "right")
        else:
            sheet.write(left + 2.5, at, line, pen)
        at += pen.line
    stamp = Pen("sans", 5.5, FAINT)
    sheet.write(
        left + 2.5 if screen.arabic else left + width - 2.2,
        y + height - 1.3,
        said.time,
        stamp,
        "left" if screen.arabic else "right",
    )
    return y + height + 2.2


def _picture(sheet: Sheet, y: float, said: Said, picture: Image.Image) -> float:
    width, height = 40.0, 30.0
    _round(sheet, (4, y, 5.6 + width + 1.6, y + height + 3.2), WHITE)
    shown = picture.resize((round(width * MM), round(height * MM)), Image.Resampling.LANCZOS)
    # Colours in steps, so that the screenshot stays small.
    shown = shown.filter(ImageFilter.MedianFilter(5)).quantize(48).convert("RGB")
    sheet.picture.paste(shown, (round(5.6 * MM), round((y + 1.6) * MM)))
    sheet.write(44, y + height + 0.4, said.time, Pen("sans", 5.5, WHITE), "right")
    return y + height + 5.4


def _keyboard_line(sheet: Sheet) -> None:
    top = sheet.height - 12
    sheet.fill((0, top, WIDTH, sheet.height), BAR)
    _round(sheet, (4, top + 2.4, 58, top + 9.2), WHITE, 3.4)
    _round(sheet, (60, top + 2.4, 66.8, top + 9.2), (159, 179, 171), 3.4)
