"""Discharge summary of a clinic, in Russian, two pages."""

from typing import Final

from ink import A4, Pen, Sheet
from marks import Seal, block, sign, stamp
from tones import BALLPOINT, BLUE, FAINT, VIOLET

TEXT: Final = Pen("serif", 11, leading=1.42)
BOLD: Final = Pen("serif-bold", 11)
CLINIC: Final = Seal(
    "ГОРОД НЮМУНЕ • КЛИНИКА № 0 • ДЛЯ СПРАВОК •", ("НЮМУНЕ", "№ 0"), 17, VIOLET, turn=16
)

FACTS: Final = (
    ("Пациент", "Нюмунезаде Эльвин Мисал оглы"),
    ("Дата рождения", "04.07.1994"),
    ("Поступил", "26.03.2024, 17:45"),
    ("Выписан", "29.03.2024"),
    ("Сопровождающий", "Мисалов Рауф"),
)
FINDINGS: Final = (
    (
        "Диагноз",
        (
            "Закрытые переломы II и III пястных костей правой кисти, давность около 12 дней. "
            "Множественные ушибы мягких тканей спины и левого плеча."
        ),
    ),
    (
        "Жалобы при поступлении",
        "Боль и отёк правой кисти, невозможность сжать пальцы в кулак. Нарушение сна.",
    ),
    (
        "Анамнез",
        (
            "Со слов пациента: 14.03.2024 кисть была зажата дверью в помещении полиции. До "
            "26.03.2024 "
            "медицинская помощь не оказывалась."
        ),
    ),
    (
        "Объективно",
        (
            "Правая кисть отёчна, деформация тыльной поверхности, движения II и III пальцев резко "
            "ограничены. Кровоподтёки желтовато-зелёного цвета на спине и левом плече."
        ),
    ),
    (
        "Рентгенография от 26.03.2024",
        (
            "Переломы II и III пястных костей правой кисти со смещением отломков, признаки "
            "начальной "
            "консолидации."
        ),
    ),
)
TREATMENT: Final = (
    (
        "Лечение",
        (
            "27.03.2024 под проводниковой анестезией выполнены репозиция отломков и наложение "
            "гипсовой "
            "лонгеты. Обезболивающая терапия. Перевязки."
        ),
    ),
    (
        "Состояние при выписке",
        "Удовлетворительное. Чувствительность пальцев сохранена.",
    ),
    (
        "Рекомендации",
        (
            "Наблюдение травматолога. Контрольный снимок через три недели. Иммобилизация до пяти "
            "недель. "
            "Ограничение нагрузки на правую руку. Консультация психолога."
        ),
    ),
)


def discharge() -> list[Sheet]:
    """Both pages."""
    first = Sheet(A4)
    first.write(105, 28, "КЛИНИКА № 0", Pen("serif-bold", 14), "middle")
    first.write(105, 34.5, "г. Нюмуне, травматологическое отделение", TEXT, "middle")
    first.rule(26, 38.5, 184, 38.5, thick=0.4)
    first.write(105, 52, "ВЫПИСНОЙ ЭПИКРИЗ", Pen("serif-bold", 17), "middle")
    first.write(105, 59, "из истории болезни № 000/24", TEXT, "middle")
    y = 74.0
    for label, value in FACTS:
        first.write(26, y, label, TEXT(ink=FAINT))
        first.write(70, y, value, Pen("serif-bold", 11.5))
        first.rule(69, y + 1.4, 184, y + 1.4, FAINT, 0.12)
        y += 8
    _parts(first, y + 5, FINDINGS)
    first.write(184, 284, "Лист 1 из 2", TEXT(size=9, ink=FAINT), "right")
    return [first, _second()]


def _parts(sheet: Sheet, y: float, parts: tuple[tuple[str, str], ...]) -> float:
    for head, text in parts:
        sheet.write(26, y, head, BOLD)
        y = sheet.paragraph((26, y + 5.6, 158), text, TEXT) + 3.4
    return y


def _second() -> Sheet:
    sheet = Sheet(A4)
    y = _parts(sheet, 34, TREATMENT) + 16
    sheet.write(26, y, "Лечащий врач", TEXT)
    sheet.rule(56, y + 1.2, 112, y + 1.2, FAINT)
    sign(sheet, (60, y - 0.5), 42, 35, BALLPOINT)
    sheet.write(116, y, "А. С. Примерова", TEXT)
    y += 20
    sheet.write(26, y, "Заведующий отделением", TEXT)
    sheet.rule(76, y + 1.2, 122, y + 1.2, FAINT)
    sign(sheet, (82, y - 0.5), 32, 50, BALLPOINT)
    sheet.write(126, y, "Н. Образцов", TEXT)
    stamp(sheet, (154, y + 16), CLINIC, 24)
    block(sheet, (62, y + 26), ("КОПИЯ ВЕРНА", "29.03.2024"), Pen("sans-bold", 11, BLUE), 26)
    sheet.write(184, 284, "Лист 2 из 2", TEXT(size=9, ink=FAINT), "right")
    return sheet
