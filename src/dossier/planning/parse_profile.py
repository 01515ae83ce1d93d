"""Reads a profile from its TOML text: strict in form, then checked for sense."""

import re
import tomllib
from typing import Final

from dossier.errors import ProfileInvalid
from dossier.model.document import Kind
from dossier.model.finding import Severity
from dossier.model.profile import (
    Certainty,
    DateOrder,
    LabelScheme,
    PartOrder,
    PrintMode,
    Profile,
    Status,
    TranslationMode,
)
from dossier.model.wire import from_json
from dossier.planning.review_profile import review

_MOST: Final = 1_000_000  # characters; a profile is a few pages, more is a slip or an attack
_WORDS: Final = (
    *(Certainty, DateOrder, Kind, LabelScheme, PartOrder),
    *(PrintMode, Severity, Status, TranslationMode),
)
_EXPECTED: Final = {words.__name__: f"one of {', '.join(words)}" for words in _WORDS} | {
    "str": "text",
    "tuple": "a list",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "date": "a day such as 2026-11-21",
}


def parse_profile(text: str) -> Profile:
    """Read a profile. Raises ProfileInvalid that names the first place that doesn't fit."""
    if len(text) > _MOST:
        raise ProfileInvalid(profile="", where="$", what=f"more than {_MOST} characters")
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileInvalid(profile="", where=line(error), what="not written as TOML") from error
    name = str(read.get("id", ""))
    try:
        profile = from_json(Profile, read)
    except ValueError as error:
        where, what = _first(str(error))
        raise ProfileInvalid(profile=name, where=where, what=what) from error
    for where, what in review(profile):
        raise ProfileInvalid(profile=name, where=where, what=what)
    return profile


def line(error: tomllib.TOMLDecodeError) -> str:
    """Give the place at which a text can't be read as TOML."""
    found = re.search(r"line \d+", str(error))
    return found[0] if found else "$"


def _first(message: str) -> tuple[str, str]:
    """Split `what @ $.place; what @ $.place` into the first place and plain words."""
    what, _, where = message.partition(" @ ")
    return where.partition("; ")[0] or "$", _plainly(what)


def _plainly(what: str) -> str:
    if what == "required field missing":
        return "has to be there"
    if found := re.fullmatch(r"extra fields found \((.+)\)", what):
        return f"unknown: {found[1]}"
    if found := re.match(r"(?:invalid value for type, )?expected (\w+)", what):
        return f"expected {_EXPECTED.get(found[1], 'a table')}"
    return "not of the form that belongs here"
