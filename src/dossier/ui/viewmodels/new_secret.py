"""A new passphrase on its way: six words offered or own ones, then typed once more to check."""

import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Self

from dossier.model.strength import Advice, Level, Strength
from dossier.workflows.passphrase import language_of_words, six_words, strength

_NONE: Final = Strength(Level.EMPTY, Advice.LONGER, 0, 0, 0)


class Said(StrEnum):
    """What there is to say of it; `NewSecret.n` is the number in it."""

    NOTHING = "nothing"
    EMPTY = "empty"
    WEAK = "weak"
    """It can be guessed: said once, then it is the person's choice."""
    NOT_TYPED = "not-typed"
    FEWER = "fewer"
    """Only `n` words were typed."""
    WORD = "word"
    """Word `n` is another one."""
    CAPITALS = "capitals"
    DIFFERS = "differs"


@dataclass(frozen=True)
class NewSecret:
    """What the person sees and types. `checking` is its second half: typing it once more.

    `tongue` is the language of the words.
    """

    words: tuple[str, ...] = field(default=(), repr=False)
    tongue: str = "en"
    own: bool = False
    text: str = field(default="", repr=False)
    strength: Strength = _NONE
    again: str = field(default="", repr=False)
    checking: bool = False
    said: Said = Said.NOTHING
    n: int = 0
    _warned: bool = False

    @property
    def phrase(self) -> str:
        """What will open the vault. A space around it is never meant, and can't be seen."""
        return self.text.strip() if self.own else " ".join(self.words)

    def offered(self, language: str) -> Self:
        """Offer words unless some are there."""
        return self if self.words else self.offered_anew(language)

    def offered_anew(self, language: str) -> Self:
        """Offer other words."""
        words, tongue = six_words(language), language_of_words(language)
        return replace(self, words=words, tongue=tongue, again="", said=Said.NOTHING)

    def with_own(self) -> Self:
        """Use an own one."""
        return replace(self, own=True, again="", said=Said.NOTHING)

    def with_words(self) -> Self:
        """Use the words, after all."""
        return replace(self, own=False, again="", said=Said.NOTHING)

    def typed(self, text: str, language: str) -> Self:
        """Take an own passphrase as typed so far."""
        guess = strength(text, language)
        kept = replace(self, text=text, strength=guess, again="", _warned=False)
        return replace(kept, said=Said.NOTHING)

    def typed_again(self, text: str) -> Self:
        """Take what was typed to check it."""
        return replace(self, again=text, said=Said.NOTHING)

    def went_back(self) -> Self:
        """Go back to where it is chosen; what was typed stays."""
        return replace(self, checking=False, said=Said.NOTHING)

    def went_on(self) -> Self:
        """Go on, or say what is open. It is done when it is checked and nothing is said."""
        if self.checking:
            said, n = self._checked()
            return replace(self, said=said, n=n)
        if self.own and not self.text.strip():
            return replace(self, said=Said.EMPTY)
        if self.own and self.strength.level is Level.WEAK and not self._warned:
            return replace(self, said=Said.WEAK, _warned=True)
        return replace(self, checking=True, said=Said.NOTHING)

    def _checked(self) -> tuple[Said, int]:
        if not self.again.strip():
            return Said.NOT_TYPED, 0
        if self.own:
            same = _composed(self.again.strip()) == _composed(self.phrase)
            return (Said.NOTHING, 0) if same else (Said.DIFFERS, 0)
        return self._words_checked(self.again.split())

    def _words_checked(self, typed: list[str]) -> tuple[Said, int]:
        for n, (wanted, word) in enumerate(zip(self.words, typed, strict=False), 1):
            if word.casefold() != wanted:
                return Said.WORD, n
        if len(typed) < len(self.words):
            return Said.FEWER, len(typed)
        if len(typed) > len(self.words):
            return Said.DIFFERS, 0
        small = all(word == word.casefold() for word in typed)
        return (Said.NOTHING, 0) if small else (Said.CAPITALS, 0)


def _composed(text: str) -> str:
    # As the key is derived: composed and decomposed letters are the same.
    return unicodedata.normalize("NFC", text)
