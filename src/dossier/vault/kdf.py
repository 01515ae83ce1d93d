"""From a passphrase to a key: Argon2id, its bounds, and how hard it should be on this computer."""

import os
import time
import unicodedata
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from dossier.errors import VaultDamaged

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16


@dataclass(frozen=True)
class KdfParameters:
    """How hard a passphrase is to try: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


@dataclass(frozen=True)
class Bounds:
    """What a header may ask for. Outside of it nothing is derived at all."""

    least: KdfParameters
    most: KdfParameters

    def check(self, parameters: KdfParameters) -> None:
        """Raise VaultDamaged for parameters that no program of ours has written."""
        fits = (
            self.least.memory <= parameters.memory <= self.most.memory
            and self.least.passes <= parameters.passes <= self.most.passes
            and self.least.lanes <= parameters.lanes <= self.most.lanes
        )
        if not fits:
            raise VaultDamaged(what="keys")


FLOOR: Final = KdfParameters(memory=64 * 1024, passes=3, lanes=4)
"""The second recommended option of RFC 9106, section 4: never less."""
CAP: Final = KdfParameters(memory=1024 * 1024, passes=16, lanes=8)
REAL: Final = Bounds(least=FLOOR, most=CAP)

_START: Final = KdfParameters(memory=256 * 1024, passes=3, lanes=4)
_STEP: Final = 16 * 1024


def derive(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Derive the key that wraps the data key. Composed and decomposed letters are the same."""
    secret = unicodedata.normalize("NFC", passphrase).encode()
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.passes,
        lanes=parameters.lanes,
        memory_cost=parameters.memory,
    )
    return argon.derive(secret)


def calibrate(seconds: float = 1.0) -> KdfParameters:
    """Find parameters that take about `seconds` on this computer, by one trial of 256 MiB.

    Memory is raised first, then passes; it stays under a quarter of the computer's memory, so
    that unlocking never starves the rest.
    """
    before = time.perf_counter()
    derive("trial", bytes(SALT_BYTES), _START)
    return scaled(time.perf_counter() - before, seconds, _physical_memory())


def scaled(took: float, seconds: float, physical: int) -> KdfParameters:
    """Scale the start value, which `took` so many seconds; `physical` is the memory in bytes."""
    wanted = _START.memory * seconds / took
    most = max(FLOOR.memory, min(CAP.memory, physical // 4096))
    memory = int(min(max(wanted, FLOOR.memory), most)) // _STEP * _STEP
    passes = int(_START.passes * max(1.0, wanted / memory))
    return KdfParameters(memory, min(passes, CAP.passes), _START.lanes)


def _physical_memory() -> int:
    """Bytes of memory, or room for the start value where the system doesn't tell."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return _START.memory * 4096
