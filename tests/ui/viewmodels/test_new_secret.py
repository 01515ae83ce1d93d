"""A new passphrase: offered or own, weak ones said once, and checked word by word."""

import pytest

from dossier.model.strength import Level
from dossier.ui.viewmodels.new_secret import NewSecret, Said

OWN = "seven green kites over Numunabad harbour"


@pytest.fixture
def offered() -> NewSecret:
    """Six words, shown."""
    return NewSecret().offered("en")


def typed_again(secret: NewSecret, text: str) -> NewSecret:
    """Type it once more and go on."""
    return secret.went_on().typed_again(text).went_on()


def test_six_words_are_offered_once_and_others_when_asked(offered: NewSecret) -> None:
    assert len(offered.words) == 6
    assert offered.offered("en") is offered
    assert offered.offered_anew("en").words != offered.words
    assert offered.phrase == " ".join(offered.words)


def test_what_is_typed_once_more_has_to_be_the_same(offered: NewSecret) -> None:
    words = offered.words
    for text, said, n in (
        (" ".join(words), Said.NOTHING, 0),
        ("  ".join(words) + " ", Said.NOTHING, 0),
        ("", Said.NOT_TYPED, 0),
        (" ".join(words[:4]), Said.FEWER, 4),
        (" ".join((*words[:2], "numune", *words[3:])), Said.WORD, 3),
        (" ".join((*words, "numune")), Said.DIFFERS, 0),
        (" ".join(words).upper(), Said.CAPITALS, 0),
    ):
        found = typed_again(offered, text)
        assert (found.said, found.n) == (said, n), text
        assert found.checking


def test_an_own_one_is_judged_and_a_weak_one_is_said_once(offered: NewSecret) -> None:
    own = offered.with_own()
    assert own.went_on().said is Said.EMPTY
    weak = own.typed("1234", "en").went_on()
    assert (weak.strength.level, weak.said, weak.checking) == (Level.WEAK, Said.WEAK, False)
    assert weak.went_on().checking, "then it is the person's choice"
    assert weak.typed("12345", "en").went_on().said is Said.WEAK


def test_an_own_one_is_checked_too() -> None:
    own = NewSecret(own=True).typed(f" {OWN} ", "en")
    assert own.phrase == OWN, "spaces around it can't be seen"
    while not own.checking:
        own = own.went_on()
    assert own.typed_again(OWN + "s").went_on().said is Said.DIFFERS
    assert own.typed_again(OWN).went_on().said is Said.NOTHING
    decomposed = NewSecret(own=True).typed("Nümunə café by the sea at dawn, forty geese", "en")
    again = (
        decomposed.went_on()
        .went_on()
        .typed_again("Nu\u0308munə cafe\u0301 by the sea at dawn, forty geese")
    )
    assert again.went_on().said is Said.NOTHING


def test_going_back_keeps_what_was_typed_and_a_new_choice_asks_anew(offered: NewSecret) -> None:
    there = offered.with_own().typed(OWN, "en").went_on().typed_again("seven")
    assert there.went_back().text == OWN
    assert there.went_back().went_on().again == "seven"
    assert there.with_words().words == offered.words
    assert there.with_words().again == ""
    assert there.with_words().with_own().text == OWN


def test_it_does_not_show_in_a_trace(offered: NewSecret) -> None:
    shown = repr(offered.with_own().typed(OWN, "en").typed_again(OWN))
    assert OWN not in shown
    assert offered.words[0] not in shown
