"""What differs between two profiles, rule by rule."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from dossier.model.profile import Profile
from dossier.model.wire import JsonObject, JsonValue, to_json

_NAMES: Final = ("id", "name", "text", "key")
"""What tells entries of a list apart, the first that an entry has. Flags share their key."""


@dataclass(frozen=True)
class Difference:
    """One place where two profiles differ; None where one of them says nothing."""

    where: str
    before: str | None
    after: str | None


def differences(before: Profile, after: Profile) -> tuple[Difference, ...]:
    """Give every place where two profiles differ, entries of a list told apart by their names."""
    return tuple(_tables("", to_json(before), to_json(after)))


def _tables(where: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
    for name in dict.fromkeys((*before, *after)):
        place = f"{where}.{name}" if where else name
        yield from _values(place, before.get(name), after.get(name))


def _values(where: str, before: JsonValue, after: JsonValue) -> Iterator[Difference]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _tables(where, before, after)
        return
    old, new = _entries(before), _entries(after)
    if old is None or new is None:
        yield Difference(where, _said(before), _said(after))
        return
    for name in dict.fromkeys((*old, *new)):
        yield from _values(f"{where}[{name}]", old.get(name), new.get(name))
    yield from _order(where, [one for one in old if one in new], [one for one in new if one in old])


def _order(where: str, old: list[str], new: list[str]) -> Iterator[Difference]:
    if old != new:
        yield Difference(f"{where}, order", ", ".join(old), ", ".join(new))


def _entries(value: JsonValue) -> Mapping[str, JsonObject] | None:
    """Give the tables of a list by their names; None for anything else."""
    if value is None:
        return {}
    if not isinstance(value, list):
        return None
    found: dict[str, JsonObject] = {}
    for entry in value:
        if not isinstance(entry, dict):
            return None
        name = next((str(entry[name]) for name in _NAMES if name in entry), "")
        while name in found:
            name += "'"
        found[name] = entry
    return found


def _said(value: JsonValue) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
