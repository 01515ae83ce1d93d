"""Certificates that translators have printed, signed and scanned."""

from dataclasses import dataclass
from typing import Final

from ink import LETTER, Pen, Sheet
from marks import sign
from tones import BALLPOINT, BLACK

TEXT: Final = Pen("serif", 12, leading=1.6)
SANS: Final = Pen("sans", 9.5)


@dataclass(frozen=True)
class Signer:
    """Who signs, with what a court wants to know of them."""

    name: str
    address: str
    telephone: str
    hand: int


GUNEL: Final = Signer(
    "Günel Örnəkova", "200 Sample Avenue, Apt. 0, Sampleton, ZZ 00000", "(000) 555-0122", 33
)
PYOTR: Final = Signer(
    "Pyotr Primerov", "210 Sample Avenue, Apt. 0, Sampleton, ZZ 00000", "(000) 555-0133", 38
)


@dataclass(frozen=True)
class Listed:
    """One line of the list of documents: titles, number and date, pages."""

    title: str
    original: str
    facts: str
    pages: int


TRANSLATED: Final = (
    Listed(
        "Birth certificate", "Doğum haqqında şəhadətnamə", "No. AA 000000, dated July 11, 1994", 2
    ),
    Listed(
        "Summons to the District Police Office",
        "Rayon Polis İdarəsinə çağırış vərəqəsi",
        "No. 000/24, dated March 12, 2024",
        2,
    ),
    Listed(
        "Lease of the apartment in Misal Street",
        "Mənzilin kirayə müqaviləsi",
        "Dated March 1, 2021",
        2,
    ),
)
DISCHARGED: Final = Listed(
    "Hospital discharge summary",
    "Выписной эпикриз из истории болезни",
    "No. 000/24, dated March 29, 2024",
    2,
)
READ: Final = Listed("Declaration of Elvin Nümunəzadə", "", "Dated November 2, 2026", 4)


def translation(
    listed: tuple[Listed, ...], language: str, signer: Signer, date: str
) -> list[Sheet]:
    """Certificate of translation in the words of 8 CFR 1003.33, signed."""
    one = len(listed) == 1
    listed_below = "document listed below" if one else "documents listed below"
    attached = "translation is complete, and is" if one else "translations are complete, and are"
    text = (
        f"I, {signer.name}, certify that I am competent to translate the {listed_below} from "
        f"{language} into English, and that the attached English {attached} true and accurate to "
        "the best of my abilities."
    )
    heads = ("Document translated" if one else "Documents translated", "Pages of original")
    return [
        _page(
            "CERTIFICATE OF TRANSLATION",
            (text,),
            listed,
            (heads, signer, date, "8 C.F.R. § 1003.33"),
        )
    ]


def interpretation(signer: Signer, date: str) -> list[Sheet]:
    """Certificate of interpretation of the declaration, signed."""
    texts = (
        f"I, {signer.name}, certify that I am competent in English and in Azerbaijani.",
        (
            "The document listed below is in English. I read it to Elvin Nümunəzadə (the "
            "declarant) in "
            "Azerbaijani, a language that the declarant understands, and the declarant "
            "understood it before "
            "signing. My interpretation was true and accurate to the best of my abilities."
        ),
    )
    tail = (
        ("Document read", "Pages"),
        signer,
        date,
        "Immigration Court Practice Manual, ch. 3.3(a)",
    )
    return [_page("CERTIFICATE OF INTERPRETATION", texts, (READ,), tail)]


def _page(
    title: str,
    texts: tuple[str, ...],
    listed: tuple[Listed, ...],
    tail: tuple[tuple[str, str], Signer, str, str],
) -> Sheet:
    heads, signer, date, source = tail
    sheet = Sheet(LETTER)
    left, right = 21.0, 194.0
    sheet.write(sheet.width / 2, 34, title, Pen("serif-bold", 18), "middle")
    y = 47.0
    for text in texts:
        y = sheet.paragraph((left, y, right - left), text, TEXT) + 2
    sheet.rule(left, y, right, y, thick=0.5)
    sheet.write(left, y + 5, heads[0], Pen("sans-bold", 9.5))
    sheet.write(right, y + 5, heads[1], Pen("sans-bold", 9.5), "right")
    sheet.rule(left, y + 8, right, y + 8)
    y += 14
    for row in listed:
        sheet.write(right, y, str(row.pages), SANS, "right")
        sheet.write(left, y, row.title, Pen("serif", 12))
        if row.original:
            y += 5.4
            sheet.write(left, y, row.original, Pen("serif", 10.5))
        sheet.write(left, y + 5, row.facts, SANS)
        sheet.rule(left, y + 8.6, right, y + 8.6)
        y += 15
    _signed(sheet, y + 16, signer, date)
    sheet.write(left, y + 56, source, SANS)
    return sheet


def _signed(sheet: Sheet, y: float, signer: Signer, date: str) -> None:
    sheet.rule(21, y, 123, y, BLACK)
    sign(sheet, (30, y - 1.2), 52, signer.hand)
    sheet.write(21, y + 4.4, "Signature", SANS)
    sheet.rule(134, y, 194, y, BLACK)
    sheet.hand(140, y - 1.6, date, Pen("serif-italic", 15, BALLPOINT), signer.hand + 400)
    sheet.write(134, y + 4.4, "Date", SANS)
    y += 14
    for label, value in (
        ("Name", signer.name),
        ("Address", signer.address),
        ("Telephone", signer.telephone),
    ):
        sheet.write(21, y, label, SANS)
        sheet.write(50, y, value, Pen("serif", 12))
        y += 7
