"""Makes spellings that a person takes for the same word the same: letters, marks, case, digits.

Persian and Arabic forms of one letter, vowel marks, accents, the dotted and the dotless i, digits
of any script. Scripts written without spaces are cut into their letters.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

_JOINERS: Final = "\u200c\u200d\u0640\u00ad"  # half-space, joiner, Arabic stretching, soft hyphen
_LETTERS: Final = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ك": "ک", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه",
    "ı": "i", "ə": "e", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
}  # fmt: skip

# Thai, Lao, Tibetan, Myanmar, Khmer, kana, CJK: no spaces between words.
_UNSPACED: Final = re.compile(
    "([\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])"
)
_ARABIC_AND_HEBREW: Final = range(10, 37)
_ABOVE_AND_BELOW: Final = range(200, 241)
_FIRST_MARK: Final = 0x300
_BEYOND_MARKS: Final = 0x1E960


@dataclass(frozen=True)
class _Tables:
    dispensable: re.Pattern[str]
    letters: dict[int, str]
    word: re.Pattern[str]


@cache
def _tables() -> _Tables:
    # Marks that a reader can do without are known by their combining class. Vowel signs of Indic
    # scripts have class 0 and stay, as do those of Thai (103) and Lao (118), without which a word
    # is another word.
    marks = [
        chr(code)
        for code in range(_FIRST_MARK, _BEYOND_MARKS)
        if unicodedata.category(chr(code)).startswith("M")
    ]
    classes = {mark: unicodedata.combining(mark) for mark in marks}
    dispensable = [
        mark for mark in marks if classes[mark] in _ARABIC_AND_HEBREW
        or classes[mark] in _ABOVE_AND_BELOW
    ]  # fmt: skip
    digits = {
        chr(code): str(unicodedata.decimal(chr(code)))
        for code in range(0x80, _BEYOND_MARKS)
        if chr(code).isdecimal()
    }
    return _Tables(
        re.compile(f"[{''.join(dispensable)}]"),
        str.maketrans(_LETTERS | digits | dict.fromkeys(_JOINERS, "")),
        # `\w` leaves marks out; without them a Hindi or Burmese word falls apart.
        re.compile(rf"[\w\u200c\u200d\u00ad{''.join(marks)}]+"),
    )


def fold(text: str) -> str:
    """Fold a text; words stay words, separated as they were."""
    if text.isascii():
        return text.lower()
    tables = _tables()
    # Taking a letter apart may show a capital (𝕊), and lower case may hold a mark (İ): both twice.
    marked = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = unicodedata.normalize("NFC", tables.dispensable.sub("", marked))
    return _UNSPACED.sub(r" \1", plain.translate(tables.letters))


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Fold one word; words come again and again."""
    return fold(word).strip()


def split(text: str) -> list[str]:
    """Cut a text into its words, unfolded, without what stands between."""
    return _tables().word.findall(text)


def spans(text: str) -> list[tuple[int, int]]:
    """Say where the words of a text are."""
    return [found.span() for found in _tables().word.finditer(text)]
