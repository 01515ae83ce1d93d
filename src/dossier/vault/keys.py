"""The key header on disk: two copies, secrets that open it, and how a slot changes its secret.

A change writes the next generation to the older copy, then to the other; only then is it done.
After it the old secret opens neither copy. Opening brings a lagging or damaged copy up to date.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dossier.errors import UsageError, VaultDamaged, VaultNewer, WrongPassphrase
from dossier.vault import header as headers
from dossier.vault import kdf, slots
from dossier.vault.durable import write_durably
from dossier.vault.header import Header, KdfSet
from dossier.vault.kdf import REAL, Bounds, KdfParameters

COPIES: Final = ("keys.a", "keys.b")
RECOVERY_BYTES: Final = 32
_MOST_BYTES_READ: Final = 65536


class Role(StrEnum):
    """Whom a slot serves."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a role
    RECOVERY = "recovery"
    TRUSTED = "trusted"


@dataclass(frozen=True)
class Passphrase:
    """Words that a person knows; made into a key slowly, so that guessing is slow."""

    words: str


@dataclass(frozen=True)
class RecoveryBits:
    """The 256 random bits of a recovery sheet; nobody guesses them, so they need no slowness."""

    bits: bytes


Secret = Passphrase | RecoveryBits


@dataclass(frozen=True)
class Opened:
    """What a secret opened: the data key, by which slot, and by which parameter set (of two)."""

    data_key: bytes
    slot: int
    kdf_set: KdfSet | None


@dataclass(frozen=True)
class Copies:
    """Both copies as read. `current` is the highest sound generation; `stale` want writing."""

    current: Header
    stale: tuple[str, ...]


def read_copies(folder: Path) -> Copies:
    """Read both copies. Raises VaultDamaged when neither is sound, VaultNewer for a later format.

    The lower generation counts only when the higher one is damaged.
    """
    found: dict[str, Header] = {}
    newer: VaultNewer | None = None
    for name in COPIES:
        try:
            found[name] = headers.decode(_read(folder / name))
        except VaultNewer as error:
            newer = error
        except (VaultDamaged, OSError):
            continue
    if not found:
        raise newer or VaultDamaged(what="keys")
    current = max(found.values(), key=lambda known: known.generation)
    return Copies(current, tuple(name for name in COPIES if found.get(name) != current))


def repair(folder: Path, copies: Copies) -> None:
    """Write the current generation over copies that lag behind or are damaged."""
    for name in copies.stale:
        write_durably(folder / name, headers.encode(copies.current))


def write_copies(folder: Path, changed: Header) -> None:
    """Write a generation to both copies, the older one first."""
    data = headers.encode(changed)
    for name in sorted(COPIES, key=lambda name: _generation(folder / name)):
        write_durably(folder / name, data)


def open_slot(header: Header, secret: Secret, bounds: Bounds = REAL) -> Opened:
    """Give the data key. Raises WrongPassphrase when no slot is of this secret.

    All parameter sets are checked against `bounds` before anything is derived.
    """
    for known in header.sets:
        bounds.check(known.parameters)
    for kdf_set, secret_key in _secret_keys(header, secret):
        for number, slot in enumerate(header.slots):
            data_key = slots.unwrap(slot, secret_key, header.place(number))
            if data_key is not None:
                return Opened(data_key, number, kdf_set)
    raise WrongPassphrase


def put_secret(header: Header, slot: int, data_key: bytes, secret: Secret) -> Header:
    """Give the next generation, in which `slot` opens with `secret` under the newest set."""
    secret_key = _secret_key(secret, header.sets[0])
    return header.with_slot(slot, slots.wrap(data_key, secret_key, header.place(slot)))


def take_secret(header: Header, slot: int) -> Header:
    """Give the next generation, in which `slot` opens with nothing."""
    return header.with_slot(slot, slots.empty_slot())


def with_parameters(header: Header, parameters: KdfParameters) -> Header:
    """Give the header with `parameters` as its newest set; the old set stays for other slots.

    Follow with `put_secret` for the slot just opened. Raises UsageError while two sets are in use
    and neither is the wanted one.
    """
    if header.sets[0].parameters == parameters:
        return header
    if len(header.sets) == headers.SETS:
        raise UsageError(what="two-parameter-sets")
    return header.with_sets((headers.new_set(parameters), *header.sets))


def without_old_set(header: Header) -> Header:
    """Give the header with its newest set alone: when the last slot has moved to it."""
    return header.with_sets(header.sets[:1])


def _secret_keys(header: Header, secret: Secret) -> Iterator[tuple[KdfSet | None, bytes]]:
    if isinstance(secret, RecoveryBits):
        yield None, _secret_key(secret, header.sets[0])
        return
    for known in header.sets:
        yield known, _secret_key(secret, known)


def _secret_key(secret: Secret, known: KdfSet) -> bytes:
    if isinstance(secret, Passphrase):
        return kdf.derive(secret.words, known.salt, known.parameters)
    if len(secret.bits) != RECOVERY_BYTES:
        message = "a recovery sheet has 256 bits"
        raise ValueError(message)
    expand = HKDF(SHA256(), length=kdf.KEY_BYTES, salt=None, info=b"dossier recovery sheet 1")
    return expand.derive(secret.bits)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES_READ)


def _generation(path: Path) -> int:
    try:
        return headers.decode(_read(path)).generation
    except (OSError, VaultDamaged, VaultNewer):
        return -1
