"""Checks the log: every entry is bound to the one before, and a given head is among them."""

from dataclasses import dataclass, field

from dossier.errors import VaultDamaged
from dossier.model.wire import JsonObject
from dossier.vault import log
from dossier.vault.checks.failure import Failure
from dossier.vault.session import Session


@dataclass(frozen=True)
class Chain:
    """The log as far as it can be read. `last` has act and record hash of each id's last entry."""

    head: str = ""
    last: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    failures: tuple[Failure, ...] = ()


def follow(session: Session, head: str | None) -> Chain:
    """Read the log from its first entry."""
    try:
        with session.turn() as database:
            entries = tuple(log.entries(database))
    except VaultDamaged:
        return Chain(failures=(Failure("log-broken"),))
    failures = _breaks(entries, session.vault_id)
    heads = [entry.hash.hex() for entry in entries]
    if head is not None and head.strip().lower() not in heads:
        failures.append(Failure("head-unknown", head))
    acts: dict[str, tuple[str, str]] = {}
    for content in map(_content, entries[1:]):
        acts[str(content.get("of"))] = (str(content.get("act")), str(content.get("hash")))
    return Chain(heads[-1] if heads else "", acts, tuple(failures))


def _breaks(entries: tuple[log.Entry, ...], vault_id: bytes) -> list[Failure]:
    if not entries or _content(entries[0]).get("of") != vault_id.hex():
        return [Failure("log-broken", facts=(("entry", "1"),))]
    previous = log.START
    for number, entry in enumerate(entries, 1):
        expected = log.chained(previous, entry.entry)
        if entry.number != number or _content(entry).get("n") != number or entry.hash != expected:
            return [Failure("log-broken", facts=(("entry", str(number)),))]
        previous = entry.hash
    return []


def _content(entry: log.Entry) -> JsonObject:
    try:
        return entry.content
    except ValueError:  # no JSON: the chain says where
        return {}
