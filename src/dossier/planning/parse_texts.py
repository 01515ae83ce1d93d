"""Reads the words of a packet from their TOML text: dotted keys, whole plurals, plain braces."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Final, cast

from dossier.errors import ProfileInvalid
from dossier.model.texts import Texts
from dossier.planning.parse_profile import line
from dossier.planning.templates import names

_PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
_NEEDED: Final = ("one", "other")


def parse_texts(text: str) -> Texts:
    """Read words; `language` stands on top. Raises ProfileInvalid that names the first place."""
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = "not written as TOML"
        raise ProfileInvalid(profile="strings", where=line(error), what=what) from error
    language = read.pop("language", None)
    if not isinstance(language, str):
        raise ProfileInvalid(profile="strings", where="$.language", what="has to be there")
    profile = f"strings/{language}"
    entries: dict[str, str] = {}
    for key, entry in _flat(profile, "", read):
        if key in entries:
            raise ProfileInvalid(profile=profile, where=key, what="stands there 2 times")
        entries[key] = entry
    _complete(profile, entries)
    return Texts(language, entries)


def _flat(profile: str, above: str, table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, entry in table.items():
        key = f"{above}.{name}" if above else name
        if isinstance(entry, dict):
            yield from _flat(profile, key, cast("dict[str, object]", entry))
            continue
        if not isinstance(entry, str):
            raise ProfileInvalid(profile=profile, where=key, what="expected text")
        try:
            names(entry)
        except ValueError as error:
            what = "its braces can't be filled"
            raise ProfileInvalid(profile=profile, where=key, what=what) from error
        yield key, entry


def _complete(profile: str, entries: Mapping[str, str]) -> None:
    counted = {key.rpartition(".")[0] for key in entries if key.rpartition(".")[2] in _PLURALS}
    for key in sorted(counted - {""}):
        for form in _NEEDED:
            if f"{key}.{form}" not in entries:
                raise ProfileInvalid(profile=profile, where=key, what=f"the form {form} is needed")
