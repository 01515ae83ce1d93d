"""The key header: what keys.a and keys.b hold, as a value and as bytes."""

import hashlib
import os
import struct
from dataclasses import dataclass, replace
from typing import Final

from dossier.errors import VaultDamaged, VaultNewer
from dossier.vault.connection import PAGE_SIZE, PAGE_SIZES
from dossier.vault.kdf import SALT_BYTES, KdfParameters
from dossier.vault.slots import SLOT_BYTES, empty_slot

MAGIC: Final = b"DOSSIER\x1a"
FORMAT: Final = 1
SLOTS: Final = 8
SETS: Final = 2
VAULT_ID_BYTES: Final = 16

# All numbers little-endian: magic, format, vault id, cipher page size, generation.
_OPENING: Final = struct.Struct("<8sH16sIQ")
# In use, memory in KiB, passes, lanes, salt.
_SET: Final = struct.Struct("<BIIB16s")
_SUM_BYTES: Final = 32
HEADER_BYTES: Final = _OPENING.size + SETS * _SET.size + SLOTS * SLOT_BYTES + _SUM_BYTES


@dataclass(frozen=True)
class KdfSet:
    """One way from passphrases to keys; every slot with a passphrase belongs to one set."""

    parameters: KdfParameters
    salt: bytes


@dataclass(frozen=True)
class Header:
    """A generation of the key header. `sets` is one or two, the newest first."""

    vault_id: bytes
    page_size: int
    generation: int
    sets: tuple[KdfSet, ...]
    slots: tuple[bytes, ...]

    def place(self, slot: int) -> bytes:
        """What slot number `slot` is bound to: only what never changes in the life of a vault.

        Generation and time stay out, or a change to one slot would lock the others.
        """
        return MAGIC + struct.pack("<H16sIB", FORMAT, self.vault_id, self.page_size, slot)

    def with_slot(self, slot: int, content: bytes) -> "Header":
        """The next generation, with one slot changed."""
        slots = (*self.slots[:slot], content, *self.slots[slot + 1 :])
        return replace(self, slots=slots, generation=self.generation + 1)

    def with_sets(self, sets: tuple[KdfSet, ...]) -> "Header":
        """The same generation with other parameter sets; `with_slot` makes the next one."""
        return replace(self, sets=sets)


def new_header(parameters: KdfParameters) -> Header:
    """Make a header in which no slot is in use."""
    return Header(
        vault_id=os.urandom(VAULT_ID_BYTES),
        page_size=PAGE_SIZE,
        generation=0,
        sets=(new_set(parameters),),
        slots=tuple(empty_slot() for _ in range(SLOTS)),
    )


def new_set(parameters: KdfParameters) -> KdfSet:
    """Make a parameter set with a salt of its own."""
    return KdfSet(parameters, os.urandom(SALT_BYTES))


def encode(header: Header) -> bytes:
    """Give the bytes of a copy, checksum last."""
    opening = (MAGIC, FORMAT, header.vault_id, header.page_size, header.generation)
    sets = [_encode_set(known) for known in header.sets]
    sets += [bytes(_SET.size)] * (SETS - len(sets))
    content = _OPENING.pack(*opening) + b"".join(sets) + b"".join(header.slots)
    return content + hashlib.sha256(content).digest()


def decode(data: bytes) -> Header:
    """Read a copy. Raises VaultDamaged, or VaultNewer for a format this program doesn't know.

    The bounds of the parameters are not checked here but before anything is derived.
    """
    if data[:8] == MAGIC and len(data) >= _OPENING.size and _OPENING.unpack_from(data)[1] > FORMAT:
        raise VaultNewer(format=_OPENING.unpack_from(data)[1], known=FORMAT)
    content, checksum = data[:-_SUM_BYTES], data[-_SUM_BYTES:]
    if len(data) != HEADER_BYTES or hashlib.sha256(content).digest() != checksum:
        raise VaultDamaged(what="keys")
    magic, form, vault_id, page_size, generation = _OPENING.unpack_from(content)
    sets = tuple(_decode_set(content, number) for number in range(SETS))
    known = tuple(kdf_set for kdf_set in sets if kdf_set is not None)
    if magic != MAGIC or form != FORMAT or page_size not in PAGE_SIZES or not known:
        raise VaultDamaged(what="keys")
    start = _OPENING.size + SETS * _SET.size
    slots = tuple(
        content[start + slot * SLOT_BYTES : start + (slot + 1) * SLOT_BYTES]
        for slot in range(SLOTS)
    )
    return Header(vault_id, page_size, generation, known, slots)


def _encode_set(known: KdfSet) -> bytes:
    parameters = known.parameters
    return _SET.pack(1, parameters.memory, parameters.passes, parameters.lanes, known.salt)


def _decode_set(content: bytes, number: int) -> KdfSet | None:
    in_use, memory, passes, lanes, salt = _SET.unpack_from(
        content, _OPENING.size + number * _SET.size
    )
    if not in_use:
        return None
    return KdfSet(KdfParameters(memory, passes, lanes), salt)
