"""Paper of the invented authorities at home: summons, decision of the court, dismissal."""

import math
from typing import Final

from ink import A4, Pen, Sheet
from marks import Seal, block, sign, stamp
from tones import BALLPOINT, BLACK, BLUE, FAINT, VIOLET, Tone

TEXT: Final = Pen("serif", 11.5)
SMALL: Final = Pen("serif", 8.5)
HEAD: Final = Pen("serif-bold", 13)
FILLED: Final = Pen("serif-italic", 15, BALLPOINT)
POLICE: Final = Seal(
    "NÜMUNƏ RESPUBLİKASI • NÜMUNƏ RAYON POLİS İDARƏSİ •", ("NÜMUNƏ", "№ 0"), turn=-19
)
COURT: Final = Seal("NÜMUNƏ RESPUBLİKASI • NÜMUNƏ RAYON MƏHKƏMƏSİ •", ("NÜMUNƏ",), turn=11)
SCHOOL: Final = Seal(
    "NÜMUNƏ ŞƏHƏRİ • 00 №-Lİ TAM ORTA MƏKTƏB •", ("NÜMUNƏ", "00"), 17, VIOLET, turn=-6
)


def emblem(sheet: Sheet, x: float, y: float, ink: Tone = BLACK, size: float = 7.5) -> None:
    """A rosette that is the arms of no state."""
    for petals, reach in ((8, 1.0), (16, 0.72)):
        line = [
            (x + size * r * math.cos(a), y + size * r * math.sin(a))
            for a in (math.tau * n / 240 for n in range(241))
            for r in (reach * (0.62 + 0.38 * abs(math.cos(petals * a / 2))),)
        ]
        sheet.curve(line, ink, 0.22)
    ring = [
        (x + size * 0.3 * math.cos(a / 20), y + size * 0.3 * math.sin(a / 20)) for a in range(127)
    ]
    sheet.curve(ring, ink, 0.3)


def letterhead(sheet: Sheet, lines: tuple[str, ...]) -> float:
    """Arms, state, office, rule. Gives where the text may start."""
    middle = sheet.width / 2
    emblem(sheet, middle, 26)
    y = 42.0
    for number, line in enumerate(lines):
        sheet.write(middle, y, line, HEAD if number == 0 else TEXT, "middle")
        y += 6.2
    sheet.rule(28, y - 2, sheet.width - 28, y - 2, thick=0.45)
    sheet.rule(28, y - 1.1, sheet.width - 28, y - 1.1, thick=0.15)
    return y + 14


def summons() -> list[Sheet]:
    """Summons to the police, front and back."""
    return [_summons_front(), _summons_back()]


def _summons_front() -> Sheet:
    sheet = Sheet(A4)
    y = letterhead(sheet, ("NÜMUNƏ RESPUBLİKASI", "Nümunə rayon Polis İdarəsi"))
    sheet.write(105, y, "ÇAĞIRIŞ VƏRƏQƏSİ № 000/24", Pen("serif-bold", 18), "middle")
    y += 18
    rows = (
        ("Vətəndaş:", "Nümunəzadə Elvin Misal oğlu"),
        ("Ünvan:", "Nümunə ş., Misal küçəsi 00, m. 0"),
        ("Gəlmə tarixi:", "14 mart 2024-cü il, saat 10:00"),
        ("Otaq:", "12"),
    )
    for number, (label, value) in enumerate(rows):
        sheet.write(28, y, label, TEXT)
        sheet.rule(62, y + 1.2, 182, y + 1.2, FAINT)
        sheet.hand(65, y - 0.2, value, FILLED, 100 + number)
        y += 11.5
    y += 3
    for text in (
        (
            "Sizə bildirilir ki, izahat vermək üçün yuxarıda göstərilən vaxtda Nümunə rayon Polis "
            "İdarəsinə gəlməyiniz tələb olunur. Özünüzlə şəxsiyyətinizi təsdiq edən sənəd gətirin."
        ),
        "Üzrsüz səbəbdən gəlmədiyiniz halda qanunvericiliyə uyğun tədbirlər görüləcəkdir.",
    ):
        y = sheet.paragraph((28, y, 154), text, TEXT, 8) + 2.5
    y += 10
    sheet.write(28, y, "Müstəntiq:", TEXT)
    sheet.rule(52, y + 1.2, 112, y + 1.2, FAINT)
    sign(sheet, (58, y - 0.5), 42, 10)
    sheet.write(116, y, "B. Misalzadə", TEXT)
    sheet.write(182, y, "12.03.2024", FILLED(size=14), "right")
    sheet.write(70, y + 5.5, "(imza)", SMALL(ink=FAINT))
    stamp(sheet, (146, y + 20), POLICE, 5)
    y = 262
    x = 24.0
    while x < 186:
        sheet.rule(x, y - 9, x + 2.4, y - 9, FAINT)
        x += 4
    sheet.write(105, y - 10.5, "kəsmə xətti", SMALL(ink=FAINT), "middle")
    sheet.write(28, y, "Çağırış vərəqəsini aldım:", TEXT)
    sheet.rule(80, y + 1.2, 128, y + 1.2, FAINT)
    sign(sheet, (84, y - 0.5), 34, 23)
    sheet.hand(136, y, "12 mart 2024", FILLED(size=13), 140)
    sheet.write(28, 282, "Forma 0 (nümunə)", SMALL(ink=FAINT))
    return sheet


def _summons_back() -> Sheet:
    sheet = Sheet(A4)
    sheet.write(105, 40, "Vətəndaşın nəzərinə", HEAD, "middle")
    y = 54.0
    for number, text in enumerate(
        (
            "Çağırış vərəqəsi vətəndaşa şəxsən, imza etdirilməklə təqdim olunur.",
            (
                "Vətəndaş evdə olmadıqda vərəqə onunla birlikdə yaşayan yetkin ailə üzvünə verilə "
                "bilər."
            ),
            (
                "Çağırılan şəxs müəyyən edilmiş vaxtda gələ bilmədikdə bu barədə idarəyə məlumat "
                "verir."
            ),
            "Çağırılan şəxs vəkilin köməyindən istifadə etmək hüququna malikdir.",
        ),
        1,
    ):
        sheet.write(28, y, f"{number}.", TEXT)
        y = sheet.paragraph((36, y, 146), text, TEXT) + 2
    y += 14
    sheet.write(28, y, "Qeyd:", TEXT)
    for line in range(4):
        sheet.rule(44, y + 1.2 + line * 9, 182, y + 1.2 + line * 9, FAINT)
    sheet.hand(47, y, "Saat 10:05-də gəldi. Telefon götürüldü.", FILLED(size=14), 151)
    sheet.hand(47, y + 9, "Saat 16:20-də buraxıldı.", FILLED(size=14), 152)
    sign(sheet, (130, y + 17), 36, 10)
    return sheet


_DECISION_1: Final = (
    (
        "Nümunə rayon məhkəməsi, hakim C. Örnəkzadənin sədrliyi, katib L. Misallının iştirakı ilə, "
        "Nümunə rayon Polis İdarəsinin 15 mart 2024-cü il tarixli protokolu əsasında Nümunəzadə "
        "Elvin "
        "Misal oğlunun barəsində inzibati xəta haqqında işə açıq məhkəmə iclasında baxaraq"
    ),
    "MÜƏYYƏN ETDİ:",
    (
        "Protokolda göstərilir ki, Nümunəzadə E. M. 14 mart 2024-cü ildə saat 16:40 radələrində "
        "Misal "
        "küçəsində polis əməkdaşının qanuni tələbinə tabe olmamışdır."
    ),
    (
        "Nümunəzadə E. M. məhkəmədə özünü təqsirli bilməmiş və izahat vermişdir ki, həmin gün saat "
        "10:05-dən 16:20-dək Polis İdarəsində olmuş, ondan kiminlə yaşadığı soruşulmuş, sağ əlinin "
        "barmaqları qapı arasında sıxılmışdır. Küçədə ona heç bir tələb irəli sürülməmişdir."
    ),
    "Polis əməkdaşı R. Nümunəyev ifadə vermişdir ki, protokolda yazılanlar doğrudur.",
    "Vəkilin iştirakı barədə vəsatət verilməmişdir. Şahid çağırılmamışdır.",
)
_DECISION_2: Final = (
    "Məhkəmə hesab edir ki, protokolda göstərilən hal polis əməkdaşının ifadəsi ilə təsdiq olunur.",
    "Göstərilənlərə əsasən məhkəmə",
    "QƏRARA ALDI:",
    (
        "1. Nümunəzadə Elvin Misal oğlu inzibati xəta törətməkdə təqsirli bilinsin və onun "
        "barəsində "
        "10 (on) sutka müddətinə inzibati həbs tətbiq edilsin."
    ),
    "2. İnzibati həbsin müddəti 16 mart 2024-cü il saat 15:30-dan hesablansın.",
    "3. Qərardan on gün müddətində Nümunə Apellyasiya Məhkəməsinə şikayət verilə bilər.",
    "4. Qərar dərhal icraya yönəldilsin.",
)
_RECORD: Final = (
    ("15:18", "İclas açıq elan edilir. Şəxsiyyət müəyyən edilir."),
    ("15:19", "Hüquqlar izah edilir. Nümunəzadə E. M.: «Vəkil istəyirəm». Hakim: «Qeydə alındı»."),
    ("15:21", "Nümunəzadə E. M. izahat verir. Sağ əlini göstərir."),
    ("15:24", "Polis əməkdaşı R. Nümunəyev ifadə verir."),
    ("15:26", "Hakim qərarın çıxarılması üçün müşavirə otağına gedir."),
    ("15:28", "Qərar elan edilir. Şikayət hüququ izah edilir."),
    ("15:29", "İclas bağlı elan edilir."),
)


def decision() -> list[Sheet]:
    """Decision on administrative detention: two pages, then the record of the hearing."""
    first = Sheet(A4)
    y = letterhead(first, ("NÜMUNƏ RESPUBLİKASI", "Nümunə rayon məhkəməsi"))
    first.write(28, y - 4, "İş № 0(000)-00/2024", TEXT)
    first.write(182, y - 4, "16 mart 2024-cü il", TEXT, "right")
    y += 8
    first.write(105, y, "QƏRAR", Pen("serif-bold", 17), "middle")
    first.write(105, y + 7, "inzibati həbs tətbiq edilməsi haqqında", TEXT, "middle")
    _articles(first, y + 20, _DECISION_1)
    first.write(105, 284, "1", SMALL, "middle")
    return [first, _decision_end(), _hearing_record()]


def _articles(sheet: Sheet, y: float, texts: tuple[str, ...]) -> float:
    for text in texts:
        if text.isupper():
            sheet.write(105, y + 2, text, HEAD(size=12), "middle")
            y += 10
        else:
            y = sheet.paragraph((28, y, 154), text, TEXT, 9) + 2.4
    return y


def _decision_end() -> Sheet:
    sheet = Sheet(A4)
    y = _articles(sheet, 34, _DECISION_2) + 16
    sheet.write(28, y, "Hakim", TEXT)
    sheet.rule(52, y + 1.2, 112, y + 1.2, FAINT)
    sign(sheet, (60, y - 0.5), 40, 61)
    sheet.write(118, y, "C. Örnəkzadə", TEXT)
    stamp(sheet, (96, y + 15), COURT, 8)
    y += 44
    block(sheet, (58, y), ("SURƏTİ DÜZGÜNDÜR", "18.03.2024"), Pen("sans-bold", 11, BLUE), 31)
    sign(sheet, (92, y + 3), 30, 44)
    sheet.write(105, 284, "2", SMALL, "middle")
    return sheet


def _hearing_record() -> Sheet:
    sheet = Sheet(A4)
    sheet.write(105, 38, "Məhkəmə iclasının protokolu", HEAD(size=14), "middle")
    sheet.write(28, 52, "İş № 0(000)-00/2024", TEXT)
    sheet.write(182, 52, "16 mart 2024-cü il", TEXT, "right")
    y = 64.0
    sheet.rule(28, y - 6, 182, y - 6, thick=0.3)
    for time, text in _RECORD:
        sheet.write(30, y, time, TEXT)
        y = sheet.paragraph((50, y, 130), text, TEXT) + 1.5
        sheet.rule(28, y - 5, 182, y - 5, FAINT, 0.15)
        y += 2
    y += 14
    for name, seed in (("Hakim C. Örnəkzadə", 61), ("Katib L. Misallı", 72)):
        sheet.write(28, y, name, TEXT)
        sheet.rule(80, y + 1.2, 130, y + 1.2, FAINT)
        sign(sheet, (86, y - 0.5), 36, seed)
        y += 17
    sheet.write(105, 284, "3", SMALL, "middle")
    return sheet


def dismissal() -> list[Sheet]:
    """Order of a school that ends a teacher's contract."""
    sheet = Sheet(A4)
    y = letterhead(
        sheet, ("Nümunə şəhəri 00 №-li tam orta məktəb", "Misal küçəsi 000, Nümunə şəhəri")
    )
    sheet.write(28, y - 2, "№ 00/k", TEXT)
    sheet.write(182, y - 2, "2 aprel 2024-cü il", TEXT, "right")
    sheet.write(105, y + 13, "ƏMR", Pen("serif-bold", 17), "middle")
    sheet.write(105, y + 20, "Əmək müqaviləsinə xitam verilməsi haqqında", TEXT, "middle")
    y += 36
    for text in (
        (
            "Coğrafiya müəllimi Nümunəzadə Elvin Misal oğlu ilə 1 sentyabr 2017-ci ildə "
            "bağlanmış əmək "
            "müqaviləsinə 2 aprel 2024-cü il tarixindən xitam verilsin."
        ),
        "Mühasibatlıq işçi ilə son haqq-hesabı aparsın.",
        "Əsas: məktəbin rəhbərliyinə daxil olmuş şifahi məlumat.",
    ):
        y = sheet.paragraph((28, y, 154), text, TEXT, 9) + 4
    y += 22
    sheet.write(28, y, "Direktor", TEXT)
    sheet.rule(54, y + 1.2, 110, y + 1.2, FAINT)
    sign(sheet, (60, y - 0.5), 40, 83)
    sheet.write(118, y, "T. Misalova", TEXT)
    stamp(sheet, (88, y + 14), SCHOOL, 12)
    y += 56
    sheet.write(28, y, "Əmrlə tanış oldum:", TEXT)
    sheet.rule(68, y + 1.2, 116, y + 1.2, FAINT)
    sign(sheet, (72, y - 0.5), 34, 23)
    sheet.hand(122, y, "2.04.2024", FILLED(size=13), 160)
    return [sheet]
