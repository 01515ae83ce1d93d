"""Reads a profile from its TOML text: strict in form, then checked for sense."""

import re
import tomllib
from typing import Final

from dossier.errors import ProfileInvalid
from dossier.model.profile import Profile
from dossier.model.wire import from_json
from dossier.planning.review_profile import review

_PLAIN: Final = (
    (r"required field missing", "has to be there"),
    (r"extra fields found \((.+)\)", r"unknown: \1"),
    (r"invalid value for type, expected (\w+).*", r"expected \1"),
    (r"expected text, got (\w+)", r"expected text, got \1"),
    (r"'(.+)' is not a valid (?:\w+)", r"unknown word \1"),
)
_MOST: Final = 1_000_000  # characters; a profile is a few pages, more is a slip or an attack


def parse_profile(text: str) -> Profile:
    """Read a profile. Raises ProfileInvalid that names the first place that doesn't fit."""
    if len(text) > _MOST:
        raise ProfileInvalid(profile="", where="$", what=f"more than {_MOST} characters")
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileInvalid(profile="", where=_line(error), what=str(error)) from error
    name = str(read.get("id", ""))
    try:
        profile = from_json(Profile, read)
    except ValueError as error:
        where, what = _first(str(error))
        raise ProfileInvalid(profile=name, where=where, what=what) from error
    for where, what in review(profile):
        raise ProfileInvalid(profile=name, where=where, what=what)
    return profile


def _line(error: tomllib.TOMLDecodeError) -> str:
    found = re.search(r"line \d+", str(error))
    return found[0] if found else "$"


def _first(message: str) -> tuple[str, str]:
    """Split `what @ $.place; what @ $.place` into the first place and plain words."""
    what, _, where = message.partition(" @ ")
    for pattern, ours in _PLAIN:
        what, found = re.subn(f"^{pattern}$", ours, what)
        if found:
            break
    return where.partition("; ")[0] or "$", what
