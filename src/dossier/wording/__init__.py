"""The one table: a code becomes a plain sentence with named facts and a next step.

Nothing else in the program holds sentences that a person reads, so that one test can check every
word of them and one file can be translated.
"""

import re
from collections.abc import Mapping
from typing import Final

from dossier.errors import DossierError, Fact
from dossier.progress import Step
from dossier.wording.checks import CHECKS
from dossier.wording.commands import COMMANDS
from dossier.wording.errors import ERRORS, WORDS
from dossier.wording.findings import FINDINGS
from dossier.wording.steps import STEPS
from dossier.wording.window import WINDOW

SENTENCES: Final[Mapping[str, tuple[str, str]]] = ERRORS | FINDINGS | CHECKS
"""What happened, and the next step, by code."""

# Characters that move the cursor or turn the reading direction: a file name may hold them.
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class _Facts(dict[str, str]):
    # A sentence about trouble is still said when one of its facts is not there.
    def __missing__(self, key: str) -> str:
        return "…"


def plain(text: str) -> str:
    """Give a text from outside so that it stays on its line and can't steer a terminal."""
    shown = _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
    return shown.encode("utf-8", "backslashreplace").decode()


def _fill(template: str, facts: Mapping[str, Fact]) -> str:
    shown = _Facts((key, plain(str(fact))) for key, fact in facts.items())
    for fact in WORDS.keys() & shown.keys():
        shown[fact] = WORDS[fact].get(shown[fact], shown[fact])
    return template.format_map(shown)


def _sentence(
    code: str, facts: Mapping[str, Fact], table: Mapping[str, tuple[str, str]] = SENTENCES
) -> tuple[str, str]:
    """Find the sentence of a code: the one that names a fact where there is one and it is told."""
    for fact, value in facts.items():
        if value and f"{code}.{fact}" in table:
            return table[f"{code}.{fact}"]
    return table.get(code, table["unexpected"])


def in_window(code: str, facts: Mapping[str, Fact]) -> tuple[str, str]:
    """Give what the window says of a code, as templates with named places, to be translated."""
    return _sentence(code, facts, {**SENTENCES, **WINDOW})


def say(code: str, facts: Mapping[str, Fact]) -> str:
    """Say what happened and what to do next."""
    what, following = _sentence(code, facts)
    return f"{_fill(what, facts)} {_fill(following, facts)}"


def of_error(error: DossierError) -> str:
    """Say an error and what to do next."""
    return say(error.code, error.facts)


def of_step(step: Step) -> str:
    """Say what long work is doing: `Adding 3 of 12`."""
    word = STEPS.get(step.code, step.code)
    return f"{word} {step.n} of {step.of}" if step.of else word


def command(key: str, /, **facts: Fact) -> str:
    """Give a line that the command line prints."""
    return _fill(COMMANDS[key], facts)
