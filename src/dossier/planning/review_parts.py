"""What every look at a profile needs: its facts, texts to fill, conditions, names given twice."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from dossier.model.profile import CoverField, Profile
from dossier.planning import templates

Trouble = tuple[str, str]
"""Where in the profile, and what is not right there."""

_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def asked(profile: Profile) -> tuple[CoverField, ...]:
    """Give the facts that the cover asks for."""
    return profile.cover.fields + profile.cover.placed


def case_facts(profile: Profile) -> frozenset[str]:
    """Give all facts that a case with this profile can have."""
    known = {field.key for field in asked(profile)} | {flag.key for flag in profile.cover.flags}
    return templates.CASE_FACTS | known


def fillable(where: str, template: str, known: frozenset[str]) -> Iterator[Trouble]:
    """Find what a text names in braces that no case can fill."""
    try:
        unknown = templates.names(template) - known
    except ValueError:
        yield where, "its braces can't be filled"
        return
    for name in sorted(unknown):
        yield where, f"no fact {name}"


def twice(where: str, names: Iterable[str]) -> Iterator[Trouble]:
    """Find names that stand there more than once."""
    for name, count in Counter(names).items():
        if count > 1:
            yield where, f"{name} stands there {count} times"


def condition(where: str, said: str, profile: Profile) -> Iterator[Trouble]:
    """Find a condition that no fact of a case can meet."""
    if not said:
        return
    key, _, value = said.partition("=")
    if not value.strip():
        yield where, "a fact and its value, such as detained=yes"
    elif key not in case_facts(profile):
        yield where, f"no fact {key}"


def keyed(where: str, key: str) -> Iterator[Trouble]:
    """Find a key that nobody could type."""
    if not _KEY.fullmatch(key):
        yield where, "small letters, digits and hyphens only"


def worded(where: str, text: str) -> Iterator[Trouble]:
    """Find a text with nothing in it."""
    if not text.strip():
        yield where, "has no text"
