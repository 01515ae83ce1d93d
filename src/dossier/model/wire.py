"""The frozen data as JSON and back, strictly: an unknown key or a wrong type is refused."""

from datetime import date
from enum import Enum
from typing import Final, TypeAlias, TypeVar, cast

from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError

from dossier.model.dates import FuzzyDate

T = TypeVar("T")
JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]


def _date(value: object, _: type[date]) -> date:
    # TOML brings dates as dates, JSON as text.
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def _fuzzy(value: object, _: type[FuzzyDate]) -> FuzzyDate:
    return FuzzyDate.parse(str(value))


def _text(value: object, kind: type[str]) -> str:
    if issubclass(kind, Enum):  # a StrEnum is a str too
        return kind(value)
    if not isinstance(value, str):
        message = f"expected text, got {type(value).__name__}"
        raise TypeError(message)
    return value


def _make() -> Converter:
    # Fields at their default are left out, so that a new field with a default leaves the
    # canonical form (and its hash) of everything written before it as it was.
    converter = Converter(forbid_extra_keys=True, omit_if_default=True)
    converter.register_structure_hook(date, _date)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(FuzzyDate, _fuzzy)
    converter.register_unstructure_hook(FuzzyDate, str)
    converter.register_structure_hook(str, _text)
    return converter


_CONVERTER: Final = _make()


def to_json(value: object) -> JsonObject:
    """Give a frozen dataclass as a JSON object; fields at their default are left out."""
    return cast("JsonObject", _CONVERTER.unstructure(value))


def from_json(cls: type[T], data: object) -> T:
    """Read what `to_json` gave. Raises ValueError that names each place that doesn't fit."""
    try:
        return _CONVERTER.structure(data, cls)
    except BaseValidationError as error:
        raise ValueError("; ".join(transform_error(error, path="$"))) from error
