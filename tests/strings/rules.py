"""How we speak to a person, as rules a test can check: short sentences, kind and honest words."""

import re
from collections.abc import Iterator
from typing import Final

NEVER: Final = {
    "en": re.compile(
        r"\b(fail\w*|invalid|errors?|must|illegal|aliens?|deficien\w+|missing|undetectable"
        r"|unbreakable|military|deniab\w+|anonymous|secure\w* delet\w*|guarantee\w*)\b|100 ?%",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(fall[aeóo]\w*|inválid\w+|errore?s?|deben?|(?:i)legal\w*|falta\w*|deficien\w+"
        r"|indetectable\w*|irrompible\w*|militar\w*|anónim\w+|garantiz\w+)\b|100 ?%",
        re.IGNORECASE,
    ),
    "ar": re.compile(
        r"\b(ال)?(فشل|أخفق|غير صالح|خطأ|أخطاء|يجب|غير قانوني|غير شرعي|ناقص|مفقود|أجانب"
        r"|عسكري|مجهول الهوية|مضمون)\w*|100 ?%"
    ),
}
"""Words that frighten, blame, or promise what nobody can keep."""
MOST_WORDS: Final = {"en": 15, "es": 18, "ar": 15}
"""In a sentence. Spanish takes more and shorter words to say the same."""
_PLACES = re.compile(r"\{[^}]*\}|%n")
_ENDS = re.compile(r"(?<=[.!?:؟])\s+")


def breaks(text: str, language: str = "en") -> list[str]:
    """Say which rules a text breaks."""
    found = [f"the word {word[0]}" for word in NEVER[language].finditer(_PLACES.sub("", text))]
    most = MOST_WORDS[language]
    return found + [f"too long: {one}" for one in _ENDS.split(text) if len(one.split()) > most]


def places(text: str) -> list[str]:
    """Give the places in a text where facts and numbers are put in, sorted."""
    return sorted(_PLACES.findall(text))


def differences(source: str, forms: tuple[str, ...], *, counted: bool) -> Iterator[str]:
    """Say where a translation puts in other facts than its source.

    A form of a counted word may leave its number out: Arabic has words for one and two of a thing.
    """
    wanted = places(source)
    for form in forms:
        found = places(form)
        if found != wanted and not (counted and sorted([*found, "%n"]) == wanted):
            yield f"{form!r} puts in {found}, not {wanted}"
