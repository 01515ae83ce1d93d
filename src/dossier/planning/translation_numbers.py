"""Numbers and dates of a paragraph that its translation says in another way."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dossier.model.difference import Difference, Differs

_DATE: Final = re.compile(r"(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)")
_TIME: Final = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
_THOUSANDS: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?:([.,\u00a0\u202f' ])\d{3})(?:\1\d{3})*(?![\d.,])"
)
_PLAIN: Final = re.compile(r"\d+")
_MOST_MONTH, _MOST_DAY, _NOON, _HOURS = 12, 31, 12, 24
_YEARS: Final = range(1900, 2101)
_NEAR: Final = 24
"""A day has its year within so many letters."""
_WORDS: Final = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
           "eleven", "twelve"),
}  # fmt: skip
"""Small numbers are often translated as words."""


@dataclass(frozen=True)
class _Figure:
    """A number as it stands there, from letter `start` on.

    `means` are the values that it may have in other words; `loose` ones needn't be said again,
    because a month becomes a word and full hours lose their minutes.
    """

    shown: str
    start: int
    means: frozenset[str] = field(default_factory=frozenset[str])
    loose: bool = False
    day: bool = False


def numbers(source: str, text: str, language: str) -> tuple[Difference, ...]:
    """Give the numbers of `text`, written in `language`, that differ from those of its page."""
    said, written = _figures(source), _figures(text)
    said, written = _without_equals(said, written)
    said = [one for one in said if not one.loose and not _in_words(one, text, language)]
    written = [one for one in written if not one.loose]
    return tuple(sorted(_paired(said, written), key=lambda one: (not one.written, one.start)))


def _figures(text: str) -> list[_Figure]:
    # Each letter stays in its place: digits of all scripts have one of ours.
    plain = "".join(map(_digit, text))
    found: list[_Figure] = []
    for shape, make in ((_DATE, _of_date), (_TIME, _of_time), (_THOUSANDS, _of_thousands)):
        for match in shape.finditer(plain):
            found.extend(make(match))
        plain = shape.sub(lambda match: " " * len(match.group()), plain)
    found += (_figure(match.group(), match.start(), plain) for match in _PLAIN.finditer(plain))
    return sorted(found, key=lambda one: one.start)


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _of_date(match: re.Match[str]) -> Iterator[_Figure]:
    groups = (1, 3, 4)
    values = [int(match.group(group)) for group in groups]
    month = _month(values, year_first=len(match.group(1)) > 2)  # noqa: PLR2004 - digits of a day
    for n, group in enumerate(groups):
        shown = match.group(group)
        meant = {_value(shown)}
        if n == 2 and len(shown) == 2:  # noqa: PLR2004 - a year cut short
            meant |= {f"20{shown}", f"19{shown}"}
        yield _Figure(shown, match.start(group), frozenset(meant), loose=n == month, day=True)


def _month(values: Sequence[int], *, year_first: bool) -> int:
    if year_first:
        return 1
    return 0 if values[1] > _MOST_MONTH else 1


def _of_time(match: re.Match[str]) -> Iterator[_Figure]:
    hour, minutes = int(match.group(1)), match.group(2)
    meant = {str(hour)}
    if _NOON < hour < _HOURS:
        meant.add(str(hour - _NOON))
    elif hour < _NOON:
        meant.add(str(hour + _NOON))
    yield _Figure(match.group(1), match.start(1), frozenset(meant))
    full = int(minutes) == 0
    yield _Figure(minutes, match.start(2), frozenset({_value(minutes)}), loose=full)


def _of_thousands(match: re.Match[str]) -> Iterator[_Figure]:
    digits = "".join(filter(str.isdigit, match.group()))
    yield _Figure(match.group(), match.start(), frozenset({_value(digits)}))


def _figure(shown: str, start: int, text: str) -> _Figure:
    meant = frozenset({_value(shown)})
    return _Figure(shown, start, meant, day=_is_day(int(shown), start, text))


def _is_day(value: int, start: int, text: str) -> bool:
    if value in _YEARS:
        return True
    near = _PLAIN.findall(text[max(start - _NEAR, 0) : start + _NEAR])
    return 0 < value <= _MOST_DAY and any(int(other) in _YEARS for other in near)


def _value(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _without_equals(
    said: Sequence[_Figure], written: Sequence[_Figure]
) -> tuple[list[_Figure], list[_Figure]]:
    """Take out what is the same on both sides, each once; whatever says it again may stay."""
    left, more = list(said), list[_Figure]()
    for one in written:
        same = next((other for other in left if other.means & one.means), None)
        if same is not None:
            left.remove(same)
        elif not any(other.means & one.means for other in said):
            more.append(one)
    there = frozenset(value for one in written for value in one.means)
    return [one for one in left if not one.means & there], more


def _in_words(figure: _Figure, text: str, language: str) -> bool:
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    known = _WORDS.get(language.partition("-")[0], ())
    return any(word in words and str(n) in figure.means for n, word in enumerate(known, 1))


def _paired(said: list[_Figure], written: list[_Figure]) -> Iterator[Difference]:
    """Pair what is left: in their order if they are equally many, else by how long they are."""
    equal = len(said) == len(written)
    for one in written:
        fitting = [other for other in said if equal or len(other.shown) == len(one.shown)]
        partner = fitting[0] if fitting else None
        if partner is not None:
            said.remove(partner)
        day = one.day or (partner is not None and partner.day)
        wanted = partner.shown if partner is not None else ""
        yield Difference(Differs.DATE if day else Differs.NUMBER, one.shown, wanted, one.start)
        equal = equal and partner is not None
    for other in said:
        yield Difference(Differs.DATE if other.day else Differs.NUMBER, wanted=other.shown)
