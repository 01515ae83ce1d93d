"""Where a line may end: after spaces, in long addresses; never inside a date or a reference."""

import re
from functools import lru_cache
from typing import Final

_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic|"
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "janv|févr|avr|juil|déc|"
    "januari|februari|maart|april|mei|juni|juli|augustus|"  # codespell:ignore
    "september|oktober|november|december|jan|mrt|apr|aug|sep|okt|nov|dec|"  # codespell:ignore
    "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Mär|Okt|Dez"  # codespell:ignore
)
_NOUNS: Final = (
    "pages?|paragraphs?|Exhibits?|Photos?|items?|messages?|chapters?|volumes?|parts?|Form|rooms?|"
    "Documentos?|páginas?|anexos?|Pièces?|pièces?|chapitres?|Bijlagen?|bijlagen?|pagina’s|pagina|"
    "Anlagen?|Seiten?|Absatz|Absätze|Tabs?|Annex(?:es)?|Vol"
)

_SHORT: Final = (
    r"\b(?:[Nn]o|[Nn]r|[Nn]os|[Nn]\.º|[Nn]°|[Aa]rts?|[Aa]pt|pp?|c|Dr|Hon|[Cc]h)\.|§§?|¶¶?|№"
)

# A word that follows a number without being what is counted.
_NO_NOUN: Final = "and|the|for|from|with|that|und|von|bis|van|het|tot|les|des|sur|por|con|del|que"

# Spaces that hold, one pattern each; the space is what the pattern's group `hold` covers.
_HELD: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_MONTHS})\.?(?P<hold> )\d",  # March 12
        rf"\b(?:{_MONTHS})\.? \d{{1,2}}(?:–\d{{1,2}})?,(?P<hold> )\d{{4}}\b",  # March 12, 2024
        rf"\b\d{{1,2}}\.?(?P<hold> )(?:{_MONTHS})\b",  # 12 March
        rf"\b\d{{1,2}}(?P<hold> )de (?:{_MONTHS})\b",  # 12 de marzo de 2024
        rf"\b\d{{1,2}} de(?P<hold> )(?:{_MONTHS})\b",
        rf"\b(?:{_MONTHS})(?P<hold> )de \d{{4}}\b",
        rf"\b(?:{_MONTHS}) de(?P<hold> )\d{{4}}\b",
        rf"(?i:\b(?:{_NOUNS}))\.?(?P<hold> )(?:\d|[A-Z]{{1,3}}\b|I-\d)",  # page 43, Exhibit G
        rf"(?:{_SHORT})(?P<hold> )(?=[\w(])",  # No. 0, § 1003, Dr. Test
        rf"(?<![\w–/.-])\d{{1,3}}(?:[.,]\d{{3}})*(?P<hold> )(?!(?:{_NO_NOUN})\b)[^\W\d_]{{3}}",
        r"\d(?P<hold> )[ap]\.m\.",
    )
)
_SPACE: Final = re.compile(r"[ \u1361]+")
_DASH: Final = re.compile(r"(?<=[^\W\d_]{2})[-/](?=[^\W\d_])|(?<=\S)—(?=\S)")
_ADDRESS: Final = re.compile(r"\S*(?:://|www\.)\S+")
_IN_ADDRESS: Final = re.compile(r"(?<![:/])/(?=[^/])|.(?=[?#&])")
# Burmese writes no spaces: a syllable starts at a consonant that nothing stacks or silences.
_SYLLABLE: Final = re.compile(
    "(?<=[\u1000-\u109f])(?<!\u1039)[\u1000-\u102a\u103f](?![\u1039\u103a])"
)


@lru_cache(16384)
def breaks(text: str) -> tuple[int, ...]:
    """Places where a new line may start, counted in characters from the start of the text."""
    addresses = [found.span() for found in _ADDRESS.finditer(text)]

    def outside(at: int) -> bool:
        return not any(start <= at < end for start, end in addresses)

    held = {found.start("hold") for pattern in _HELD for found in pattern.finditer(text)}
    places = {
        space.end()
        for space in _SPACE.finditer(text)
        if space.start() not in held and not _after_dot(text, space.start())
    }
    places |= {dash.end() for dash in _DASH.finditer(text) if outside(dash.start())}
    places |= {syllable.start() for syllable in _SYLLABLE.finditer(text)}
    for start, end in addresses:
        places |= {found.end() for found in _IN_ADDRESS.finditer(text, start, end)}
    return tuple(sorted(place for place in places if 0 < place < len(text)))


def _after_dot(text: str, space: int) -> bool:
    """A middle dot between facts never ends a line; it may start one."""
    return text[:space].endswith("·")
