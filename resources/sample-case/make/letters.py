"""Letters that witnesses wrote by hand, in three scripts, and the words they wrote."""

from typing import Final

from grain import fibres, shade
from ink import A4, LETTER, Pen, Sheet
from marks import sign
from PIL import Image, ImageFilter
from tones import BALLPOINT, BLACK, Tone, mix

MOTHER: Final = (
    "Hörmətli hakim,",
    (
        "Mən, Nümunəzadə Sevda, Elvinin anasıyam. Nümunə şəhərində, Misal küçəsi 00 ünvanında "
        "yaşayıram. Altmış bir yaşım var, təqaüddəyəm."
    ),
    (
        "Oğlum Raufla 2018-ci ildən tanışdır. Rauf bizim süfrəmizdə çox oturub. Mən xəstə olanda "
        "mənə "
        "çörək gətirib, pəncərəni düzəldib. Onların bir ailə olduğunu bilirdim və susurdum, çünki "
        "qorxurdum."
    ),
    (
        "2024-cü il martın 14-də Elvin polisə getdi. Gecə evə gələndə sağ əli şişmişdi, stəkanı "
        "tuta "
        "bilmirdi. Səhər Rauf zəng etdi: mənzilin qapısını sındırmışdılar."
    ),
    (
        "Martın 16-da mən məhkəmənin dəhlizində idim. Məni içəri buraxmadılar. On dəqiqədən sonra "
        "oğlumu qolları arxasında apardılar."
    ),
    (
        "Elvin gedəndən sonra evə üç dəfə gəliblər. Soruşurlar: «Haradadır? O biri haradadır?» Mən "
        "cavab vermirəm."
    ),
    "Oğlum qayıtsa, mən onu qoruya bilməyəcəyəm. Bunu yazıram, çünki həqiqətdir.",
)
FRIEND: Final = (
    "به دادگاه محترم",
    (
        "من داریوش نمونه هستم، چهل‌وپنج ساله، معلم. الوین را از سال ۲۰۱۶ از حلقهٔ کتاب‌خوانی می‌شناسم. "
        "عصرهای چهارشنبه در خانهٔ من جمع می‌شدیم و کتاب می‌خواندیم."
    ),
    (
        "در بهمن ۱۴۰۲ دو مأمور به جلسهٔ ما آمدند و نام همه را نوشتند. دربارهٔ الوین و رئوف پرسیدند و "
        "خندیدند."
    ),
    (
        "روز بیست‌وششم مارس ۲۰۲۴ من با ماشین خودم دنبال الوین رفتم. از بازداشتگاه بیرون آمد و دست "
        "راستش را به سینه چسبانده بود. رئوف هم با من بود. او را به درمانگاه بردیم."
    ),
    "بعد از آن، حلقهٔ ما دیگر جمع نشد. من هم از آن شهر رفتم.",
    "آنچه نوشتم با چشم خودم دیده‌ام.",
)
FLATMATE: Final = (
    "माननीय न्यायालय,",
    (
        "मेरा नाम अर्जुन उदाहरण है। मैं जून 2024 से दिसंबर 2025 तक एल्विन नुमुनाज़ादे के साथ एक ही कमरे में रहा। "
        "हम दोनों मिथाल ट्रेडिंग के गोदाम में काम करते थे।"
    ),
    (
        "एल्विन हर शाम रऊफ़ से फ़ोन पर बात करता था। वह धीरे बोलता था, पर हँसता भी था। बाक़ी समय वह "
        "कम हँसता था।"
    ),
    (
        "ठंड में उसके दाएँ हाथ में दर्द होता था। रात में सीढ़ियों पर आहट होती तो वह जाग जाता था और "
        "देर तक बैठा रहता था।"
    ),
    (
        "20 नवंबर 2025 को मैं काम से लौटा तो दो आदमी हमारे दरवाज़े पर खड़े थे। उन्होंने एल्विन का नाम लेकर पूछा। "
        "मैंने कहा, मुझे नहीं पता। उस रात के बाद एल्विन उस घर में नहीं सोया।"
    ),
    "यह सब मैंने स्वयं देखा है और सच लिखा है।",
)


def _lines(sheet: Sheet, first: float, step: float, ink: Tone) -> None:
    y = first
    while y < sheet.height - 14:
        sheet.rule(0, y, sheet.width, y, ink, 0.14)
        y += step


def _write(
    sheet: Sheet,
    box: tuple[float, float, float],
    texts: tuple[str, ...],
    how: tuple[Pen, float, int],
) -> float:
    """Paragraphs by hand, one line on each ruled line. Gives the next free line."""
    left, y, width = box
    pen, step, seed = how
    for text in texts:
        for number, line in enumerate(sheet.wrap(text, width - 6, pen, 8)):
            indent = 8 if number == 0 else 0
            x = left + width - indent if pen.backwards else left + indent
            seed += 3
            sheet.hand(x, y, line, pen, seed, "right" if pen.backwards else "left")
            y += step
    return y


def mother() -> list[Sheet]:
    """Two pages from an exercise book, in Azerbaijani."""
    pen, step = Pen("serif-italic", 19, BALLPOINT), 10.4
    pages = []
    for texts, date in ((MOTHER[:4], "5 oktyabr 2026-cı il"), (MOTHER[4:], "")):
        sheet = Sheet(A4)
        _lines(sheet, 28, step, (186, 204, 222))
        sheet.rule(24, 0, 24, 297, (222, 160, 160), 0.2)
        y = 28 + step * 1 - 1.2
        sheet.hand(196, y, date, pen, 5, "right")
        y = _write(sheet, (30, y + (step if date else 0), 166), texts, (pen, step, len(date) + 40))
        pages.append(sheet)
    y += step
    pages[1].hand(30, y, "Ana, Sevda Nümunəzadə", pen, 91)
    sign(pages[1], (112, y + 2), 44, 37)
    return pages


def friend() -> Sheet:
    """One page on squared paper, in Persian."""
    sheet = Sheet(A4)
    for across in range(0, 210, 6):
        sheet.rule(across, 0, across, 297, (206, 214, 224), 0.12)
    _lines(sheet, 6, 6, (206, 214, 224))
    pen = Pen("naskh", 22, mix(BLACK, BALLPOINT, 0.35), language="fa")
    sheet.hand(24, 30, "۶ مهر ۱۴۰۵", pen, 6)
    y = _write(sheet, (22, 48, 166), FRIEND, (pen, 12, 70))
    sheet.hand(60, y + 6, "داریوش نمونه", pen, 8)
    sign(sheet, (28, y + 24), 46, 44, pen.ink)
    return sheet


def flatmate() -> list[Sheet]:
    """One page in Hindi, on Letter paper."""
    sheet = Sheet(LETTER)
    pen = Pen("devanagari", 15.5, mix(BLACK, BALLPOINT, 0.6))
    sheet.hand(190, 28, "10 अक्टूबर 2026", pen, 12, "right")
    y = _write(sheet, (24, 44, 168), FLATMATE, (pen, 9.6, 140))
    sheet.hand(24, y + 10, "अर्जुन उदाहरण", pen, 13)
    sheet.hand(24, y + 19, "हाथ-फ़ोन: (000) 555-0177", pen(size=13), 14)
    sign(sheet, (110, y + 16), 50, 42, pen.ink)
    return [sheet]


def table(size: tuple[int, int], tone: Tone, seed: int) -> Image.Image:
    """A wooden table, seen from above."""
    wood = Image.new("RGB", size, tone)
    broad = fibres((size[0] // 5, size[1] // 5), seed, 60, spread=2.2)
    wood = shade(wood, broad.resize(size, Image.Resampling.BICUBIC), 0.3)
    wood = shade(wood, fibres(size, seed + 1, 90), 0.12)
    board = size[1] // 4
    for number in range(1, 4):
        seam = Image.new("RGB", (size[0], 5), mix(tone, BLACK, 0.55))
        wood.paste(seam, (0, number * board + (seed * number) % 23))
    light = Image.radial_gradient("L").resize((size[0] * 2, size[1] * 2))
    middle = light.crop(
        (size[0] // 2, size[1] // 2, size[0] // 2 + size[0], size[1] // 2 + size[1])
    )
    dim = Image.composite(
        Image.new("RGB", size, mix(tone, BLACK, 0.75)),
        wood,
        middle.point([min(150, v // 2) for v in range(256)]),
    )
    return dim.filter(ImageFilter.GaussianBlur(1.2))
