"""Reads a profile from its TOML text: strict in form, then checked for sense."""

import re
import tomllib
from typing import Final

from dossier.errors import ProfileInvalid
from dossier.model.document import Kind
from dossier.model.finding import Severity
from dossier.model.generated import Generated
from dossier.model.person import Reader
from dossier.model.profile import (
    Certainty,
    DateOrder,
    LabelScheme,
    NumberAt,
    PartOrder,
    PrintMode,
    Profile,
    SectionOrder,
    Status,
    TranslationMode,
)
from dossier.model.wire import from_json
from dossier.planning.review_parts import Trouble
from dossier.planning.review_profile import review

_MOST: Final = 1_000_000  # characters; a profile is a few pages, more is a slip or an attack
_WORDS: Final = (
    *(Certainty, DateOrder, Generated, Kind, LabelScheme, NumberAt, PartOrder),
    *(PrintMode, Reader, SectionOrder, Severity, Status, TranslationMode),
)
_NOT_TOML: Final = "not written as TOML"
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
    try:
        read = _read(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(error) from error
    name = str(read.get("id", ""))
    try:
        profile = from_json(Profile, read)
    except ValueError as error:
        where, what = _formed(str(error))[0]
        raise ProfileInvalid(profile=name, where=where, what=what) from error
    for where, what in review(profile):
        raise ProfileInvalid(profile=name, where=where, what=what)
    return profile


def troubles(text: str) -> tuple[Trouble, ...]:
    """Give every place of a profile that doesn't fit, in the order of the file.

    Whether its words make sense is looked at once its form is right.
    """
    try:
        read = _read(text)
    except ProfileInvalid as error:
        return ((str(error.facts["where"]), str(error.facts["what"])),)
    except tomllib.TOMLDecodeError as error:
        return ((line(error), _NOT_TOML),)
    try:
        return tuple(review(from_json(Profile, read)))
    except ValueError as error:
        return _formed(str(error))


def _read(text: str) -> dict[str, object]:
    if len(text) > _MOST:
        raise ProfileInvalid(profile="", where="$", what=f"more than {_MOST} characters")
    return tomllib.loads(text)


def _not_toml(error: tomllib.TOMLDecodeError) -> ProfileInvalid:
    return ProfileInvalid(profile="", where=line(error), what=_NOT_TOML)


def line(error: tomllib.TOMLDecodeError) -> str:
    """Give the place at which a text can't be read as TOML."""
    found = re.search(r"line \d+", str(error))
    return found[0] if found else "$"


def _formed(message: str) -> tuple[Trouble, ...]:
    """Split `what @ $.place; what @ $.place` into places and plain words."""
    told = (one.rpartition(" @ ") for one in message.split("; "))
    return tuple((where or "$", _plainly(what)) for what, _, where in told)


def _plainly(what: str) -> str:
    if what == "required field missing":
        return "has to be there"
    if found := re.fullmatch(r"extra fields found \((.+)\)", what):
        return f"unknown: {found[1]}"
    if found := re.match(r"(?:invalid value for type, )?expected (\w+)", what):
        return f"expected {_EXPECTED.get(found[1], 'a table')}"
    return "not of the form that belongs here"
