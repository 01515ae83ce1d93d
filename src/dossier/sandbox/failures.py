"""Turns what a worker says of its failure into our errors, trusting none of it."""

from collections.abc import Mapping
from typing import Final, cast

from dossier.errors import (
    AuditFailed,
    CannotWrite,
    DossierError,
    Fact,
    NotFound,
    PageOverfull,
    ProfileInvalid,
    Refusal,
    StopFindings,
    UsageError,
)
from dossier.model.wire import JsonObject
from dossier.sandbox.channel import FACT, ProtocolError

KNOWN: Final[Mapping[str, type[DossierError]]] = {
    error.__name__: error
    for error in (
        AuditFailed,
        CannotWrite,
        NotFound,
        PageOverfull,
        ProfileInvalid,
        StopFindings,
        UsageError,
    )
}
"""What a worker may raise besides a Refusal. It knows nothing of vaults and of the person."""

FACTS: Final = 20


def expected(body: JsonObject) -> DossierError:
    """Make the error that a task raised; ProtocolError if no task could have."""
    facts = _facts(body.get("facts"))
    name, code = body.get("class"), body.get("code")
    try:
        if name == Refusal.__name__ and isinstance(code, str):
            return Refusal(code, **facts)
        return KNOWN[str(name)](**facts)
    except (KeyError, ValueError) as error:
        message = "no error that a worker may raise"
        raise ProtocolError(message) from error


def unexpected(body: JsonObject) -> Refusal:
    """Make the refusal for a task that broke; facts `error` and `where`."""
    return Refusal("worker-crash", **_facts(body))


def _facts(value: object) -> dict[str, Fact]:
    if not isinstance(value, dict):
        message = "facts are no table"
        raise ProtocolError(message)
    table = cast("dict[object, object]", value)
    if len(table) > FACTS:
        message = "too many facts"
        raise ProtocolError(message)
    return {_text(key): _fact(fact) for key, fact in table.items()}


def _fact(value: object) -> Fact:
    return value if isinstance(value, int) else _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > FACT:
        message = "a fact is no short text"
        raise ProtocolError(message)
    return value
