"""The frozen data as JSON and back, strictly: an unknown key or a wrong type is refused."""

from datetime import date, datetime
from enum import Enum
from typing import Final, NoReturn, TypeAlias, TypeVar, cast, get_origin

from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError

from dossier.model.dates import FuzzyDate

T = TypeVar("T")
JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]


def _refuse(value: object, expected: str) -> NoReturn:
    message = f"expected {expected}, got {type(value).__name__}"
    raise TypeError(message)


def _date(value: object, _: type[date]) -> date:
    # TOML brings dates as dates (and moments, which are dates to Python), JSON as text.
    if isinstance(value, datetime):
        _refuse(value, "a day")
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def _fuzzy(value: object, _: type[FuzzyDate]) -> FuzzyDate:
    return FuzzyDate.parse(str(value))


def _text(value: object, kind: type[str]) -> str:
    if issubclass(kind, Enum):  # a StrEnum is a str too
        return kind(value)
    if not isinstance(value, str):
        _refuse(value, "text")
    return value


def _yes_or_no(value: object, _: type[bool]) -> bool:
    # Python takes the text "no" for true.
    return value if isinstance(value, bool) else _refuse(value, "true or false")


def _whole(value: object, _: type[int]) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        _refuse(value, "a whole number")
    return value


def _number(value: object, _: type[float]) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        _refuse(value, "a number")
    return float(value)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _only_lists(converter: Converter) -> None:
    # A text is a row of letters to Python, but not a list to anybody who writes one.
    read = converter.get_structure_hook(tuple[object, ...])

    def listed(value: object, kind: type[T]) -> T:
        if not isinstance(value, list | tuple):
            _refuse(value, "a list")
        return cast("T", read(cast("object", value), kind))

    converter.register_structure_hook_func(_is_tuple, listed)


def _make() -> Converter:
    # Fields at their default are left out, so that a new field with a default leaves the
    # canonical form (and its hash) of everything written before it as it was.
    converter = Converter(forbid_extra_keys=True, omit_if_default=True)
    converter.register_structure_hook(date, _date)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(FuzzyDate, _fuzzy)
    converter.register_unstructure_hook(FuzzyDate, str)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(bool, _yes_or_no)
    converter.register_structure_hook(int, _whole)
    converter.register_structure_hook(float, _number)
    _only_lists(converter)
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
