"""Words for a passphrase, a careful guess of its strength, and the change of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import CHECKOUT
from dossier.errors import UsageError, WrongPassphrase
from dossier.model.strength import Advice, Level
from dossier.vault.session import Session
from dossier.workflows import passphrase
from dossier.workflows.passphrase import language_of_words, six_words, strength
from vault.making import ANY, PASSPHRASE, new_vault, unlock

LIST = (CHECKOUT / "resources" / "words" / "en.txt").read_text(encoding="utf-8").split("\n")[:-1]


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """An open, empty vault with cheap parameters."""
    with new_vault(tmp_path / "case") as session:
        yield session


def test_the_list_has_7776_different_plain_words() -> None:
    assert len(LIST) == len(set(LIST)) == 6**5
    assert all(3 <= len(word) <= 9 and word.replace("-", "").isalpha() for word in LIST)
    assert all(word == word.casefold() and word.isascii() for word in LIST)


@pytest.mark.parametrize("language", ["en", "ar", "az", ""])
def test_six_words_are_offered_and_good(language: str) -> None:
    seen: set[tuple[str, ...]] = set()
    for _ in range(50):
        words = six_words(language)
        assert len(set(words)) == 6
        assert set(words) <= set(LIST)
        found = strength(" ".join(words), language)
        assert (found.level, found.advice, found.words) == (Level.GOOD, Advice.NONE, 6)
        seen.add(words)
    assert len(seen) == 50
    assert language_of_words(language) == "en"


@pytest.mark.parametrize(
    ("text", "level", "advice"),
    [
        ("", Level.EMPTY, Advice.LONGER),
        ("   ", Level.EMPTY, Advice.LONGER),
        ("a", Level.WEAK, Advice.LONGER),
        ("password", Level.WEAK, Advice.TRIED_FIRST),
        ("Password1!", Level.WEAK, Advice.LONGER),
        ("qwerty123456", Level.WEAK, Advice.REPEATS),
        ("a" * 200, Level.WEAK, Advice.REPEATS),
        ("abcdefghijklmnopqrstuvwxyz", Level.WEAK, Advice.REPEATS),
        ("orbit " * 40, Level.WEAK, Advice.REPEATS),
        ("12031994", Level.WEAK, Advice.LONGER),
        ("correcthorsebatterystaple", Level.WEAK, Advice.LONGER),
        ("to be or not to be that is the question", Level.WEAK, Advice.REPEATS),
        ("resident raven climate wildly", Level.FAIR, Advice.LONGER),
        ("Xk9$vL2#pQ7!mZ4@", Level.FAIR, Advice.LONGER),
        ("我的母亲每天早上泡茶喝水", Level.FAIR, Advice.LONGER),
        ("criteria-connected-seltzer-baffle-rare-seventeen", Level.GOOD, Advice.NONE),
        ("criteria secret seltzer baffle rare seventeen", Level.GOOD, Advice.NONE),
        ("Yo-yo t-shirt drop-down felt-tip zoom zoology", Level.GOOD, Advice.NONE),
        ("Xk9$vL2#pQ7!mZ4@Wn6%", Level.GOOD, Advice.NONE),
    ],
)
def test_strength_is_told_with_care(text: str, level: Level, advice: Advice) -> None:
    found = strength(text)
    assert (found.level, found.advice) == (level, advice), found


def test_each_further_word_adds_its_bits() -> None:
    words = six_words("en")
    bits = [strength(" ".join(words[:n])).bits for n in range(7)]
    assert bits == [0, 12, 25, 38, 51, 64, 77]


def test_the_new_one_opens(vault: Session) -> None:
    with pytest.raises(WrongPassphrase):
        passphrase.change(vault, "not it", "new words", ANY)
    with pytest.raises(UsageError):
        passphrase.change(vault, PASSPHRASE, " ", ANY)
    passphrase.change(vault, PASSPHRASE, "new words", ANY)
    vault.close()
    with unlock(vault.folder, "new words"):
        pass


def test_the_present_one_can_be_checked_and_has_its_time(vault: Session) -> None:
    passphrase.check(vault, PASSPHRASE, ANY)
    with pytest.raises(WrongPassphrase):
        passphrase.check(vault, "not it", ANY)
    first = passphrase.since(vault)
    assert first.startswith("20")
    assert first.endswith("Z")
    passphrase.change(vault, PASSPHRASE, "new words", ANY)
    assert passphrase.since(vault) >= first
