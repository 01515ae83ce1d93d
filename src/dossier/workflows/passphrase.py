"""A passphrase for a vault: six words offered, how strong one is, and changing it."""

import re
import secrets
import unicodedata
from collections.abc import Iterator
from functools import cache
from math import log2
from typing import Final

from dossier import resources
from dossier.errors import NotFound, UsageError
from dossier.model.strength import Advice, Level, Strength
from dossier.vault import passphrase as kept
from dossier.vault.kdf import REAL, Bounds
from dossier.vault.session import Session

WORDS: Final = 6
"""How many words are offered: 77.5 bits from a list of 7,776."""

_LISTED: Final = log2(6**5)  # a list has as many words as five dice have throws
_FAIR: Final = 45.0
_GOOD: Final = 70.0
_SPELT: Final = 40.0  # bits at most for one word that is in no list: a name, a place
# Bits a sign that people choose adds, far under what chance would give: people choose patterns.
_LETTER, _DIGIT, _TWO_CLASSES, _MORE_CLASSES, _IDEOGRAM = 1.5, 2.0, 2.5, 3.5, 5.0
_FIRST_IDEOGRAM: Final = 0x2E80
_LONGEST_RUN: Final = 2  # signs of `aaaa`, `abcd` or `4321` that still count
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "йцукенгшщзхъ")
_TRIED_FIRST: Final = frozenset(
    (
        *("password", "passwort", "passphrase", "letmein", "welcome", "admin", "iloveyou"),
        *("secret", "asylum", "dossier", "vault", "documents", "freedom", "parol", "пароль"),
    )
)


def six_words(language: str) -> tuple[str, ...]:
    """Offer six different words by chance, in a language that has a list, else in English."""
    return tuple(secrets.SystemRandom().sample(_listed(language), WORDS))


def language_of_words(language: str) -> str:
    """Give the language in which words are offered to a person of that language."""
    return language if _has_list(language) else "en"


def strength(text: str, language: str = "en") -> Strength:
    """Guess how strong a passphrase is.

    Words of the list count in full where they are most of it, all else with care.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    known = _known(language)
    tokens = [*_tokens(typed.casefold(), known)]  # capitals are what a guesser tries right after
    different = [*dict.fromkeys(tokens)]
    listed = [token for token in different if token in known]
    # In a sentence the words of the list came by sense, not by chance: they count by letters.
    chance = known if 2 * len(listed) >= len(different) else frozenset[str]()
    bits = sum(_bits(token, chance) for token in different)
    spelt = [token for token in different if token not in known]
    advice = Advice.LONGER
    if bits >= _GOOD:
        advice = Advice.NONE
    elif not _TRIED_FIRST.isdisjoint(different):
        advice = Advice.TRIED_FIRST
    elif len(different) < len(tokens) or any(_collapsed(token) != token for token in spelt):
        advice = Advice.REPEATS
    return Strength(_level(typed, bits), advice, int(bits), len(listed), len(typed))


def check(session: Session, words: str, bounds: Bounds = REAL) -> None:
    """Raise WrongPassphrase unless these words open the vault. It takes as long as unlocking."""
    kept.check(session, words, bounds)


def since(session: Session) -> str:
    """Give the time, in UTC, from which on the newest passphrase opens; empty if not noted."""
    return kept.since(session)


def change(session: Session, old: str, new: str, bounds: Bounds = REAL) -> None:
    """Let `new` open what `old` opened, with the same key parameters.

    It takes about as long as unlocking, twice. Raises WrongPassphrase for the old one, UsageError
    for an empty new one.
    """
    if not new.strip():
        raise UsageError(what="empty-passphrase")
    kept.change(session, old, new, bounds=bounds)


@cache
def _has_list(language: str) -> bool:
    try:
        resources.text(f"words/{language}.txt")
    except NotFound:
        return False
    return True


@cache
def _listed(language: str) -> tuple[str, ...]:
    return tuple(resources.text(f"words/{language_of_words(language)}.txt").split())


@cache
def _known(language: str) -> frozenset[str]:
    return frozenset((*_listed(language), *_listed("en")))


def _tokens(text: str, known: frozenset[str]) -> Iterator[str]:
    for chunk in text.split():
        if chunk in known:
            yield chunk  # some words of the list have a hyphen
            continue
        parts = [part for part in re.split(r"[\W_]+", chunk) if part]
        if len(parts) > 1 and all(part.isalpha() for part in parts):
            yield from parts
        else:
            yield chunk


def _bits(token: str, known: frozenset[str]) -> float:
    if token in known:
        return _LISTED
    if token in _TRIED_FIRST:
        return 1.0
    counted = _collapsed(token)
    if token.isalpha():
        ideograms = sum(ord(sign) >= _FIRST_IDEOGRAM for sign in counted)
        spelt = _LETTER * (len(counted) - ideograms)
        return min(spelt, _SPELT) + _IDEOGRAM * ideograms
    classes = {(sign.isalpha(), sign.isdigit()) for sign in counted}
    if len(classes) == 1:
        return _DIGIT * len(counted)
    return (_TWO_CLASSES if len(classes) == 2 else _MORE_CLASSES) * len(counted)  # noqa: PLR2004 - two is two


def _collapsed(token: str) -> str:
    """Cut runs such as `aaaa`, `abcd`, `4321` and `qwert` down to their first two signs."""
    found: list[str] = []
    step, run = 0, 1
    for before, sign in zip(" " + token, token, strict=False):
        now = _step(before, sign)
        run = run + 1 if now is not None and (run == 1 or now == step) else 1
        step = now if now is not None else 0
        if run <= _LONGEST_RUN:
            found.append(sign)
    return "".join(found)


def _step(before: str, sign: str) -> int | None:
    """Give how a sign follows another: 0 the same, 1 the next, -1 the one before; None: freely."""
    for row in _ROWS:
        if before in row and sign in row and abs(row.index(sign) - row.index(before)) == 1:
            return row.index(sign) - row.index(before)
    apart = ord(sign) - ord(before)
    return apart if apart in (-1, 0, 1) else None


def _level(typed: str, bits: float) -> Level:
    if not typed:
        return Level.EMPTY
    if bits < _FAIR:
        return Level.WEAK
    return Level.FAIR if bits < _GOOD else Level.GOOD
