"""What went wrong, what to look at, and what long work is doing, in the window's language.

The English sentences stand in `dossier.wording`; `dev.py strings` hands them to the translators.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier import wording
from dossier.errors import DossierError, Fact
from dossier.model.finding import Finding
from dossier.progress import Step
from dossier.ui.painting import ltr, name
from dossier.ui.words.inside import of_fact
from dossier.wording.errors import WORDS
from dossier.wording.steps import STEPS
from dossier.wording.window import WINDOW

CONTEXT: Final = "Sentences"
"""Where translators find them."""


def sources() -> tuple[str, ...]:
    """Give every English text that `QCoreApplication.translate` is asked for in here."""
    return tuple(dict.fromkeys(_sources()))


def _sources() -> Iterator[str]:
    for two in {**wording.SENTENCES, **WINDOW}.values():
        yield from two
    for words in WORDS.values():
        yield from words.values()
    yield from STEPS.values()


def of_error(error: DossierError) -> str:
    """Say what happened and what to do next."""
    return " ".join(both(error.code, error.facts))


def of_finding(finding: Finding) -> tuple[str, str]:
    """Say what there is to look at, and the next step."""
    return both(finding.code, dict(finding.facts))


def both(code: str, facts: Mapping[str, Fact]) -> tuple[str, str]:
    """Say what happened, and the next step, of any code of `wording`."""
    what, following = wording.in_window(code, facts)
    shown = _Facts((key, _fact(code, key, fact)) for key, fact in facts.items())
    return _translated(what).format_map(shown), _translated(following).format_map(shown)


def of_step(step: Step) -> str:
    """Say what long work is doing: `Adding`, and how far it is: `Adding 3 of 12`."""
    word = _translated(STEPS.get(step.code, step.code))
    if not step.of:
        return word
    count = QCoreApplication.translate("Words", "{work} {n} of {of}")
    return count.format(work=word, n=ltr(step.n), of=ltr(step.of))


def _fact(code: str, key: str, fact: Fact) -> str:
    """Say a fact, in an isolate of its own, so that none turns the sentence around."""
    if isinstance(fact, int):
        return ltr(fact)
    word = WORDS.get(key, {}).get(fact)
    return _translated(word) if word else of_fact(code, key, fact) or name(wording.plain(fact))


class _Facts(dict[str, str]):
    # A sentence about trouble is still said when one of its facts is not there.
    def __missing__(self, key: str) -> str:
        return "…"


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""
