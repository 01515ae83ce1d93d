"""A key slot: the data key wrapped for one secret, or random bytes that look the same."""

import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dossier.errors import VaultDamaged

DATA_KEY_BYTES: Final = 32
_SALT, _NONCE, _COMMITMENT, _TAG = 32, 12, 32, 16
SLOT_BYTES: Final = _SALT + _COMMITMENT + _NONCE + DATA_KEY_BYTES + _TAG
_PURPOSE: Final = b"dossier key slot 1"


def empty_slot() -> bytes:
    """Random bytes: whether a slot is in use can't be seen."""
    return os.urandom(SLOT_BYTES)


def wrap(data_key: bytes, secret_key: bytes, place: bytes) -> bytes:
    """Wrap the data key. `place` is what the slot is bound to: vault, page size, slot number."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    key, commitment = _expand(secret_key, salt, place)
    return salt + commitment + nonce + AESGCM(key).encrypt(nonce, data_key, place)


def unwrap(slot: bytes, secret_key: bytes, place: bytes) -> bytes | None:
    """Give the data key, or None when the slot is not of this secret.

    Raises VaultDamaged when the slot is of this secret, but its bytes were changed.
    """
    salt, rest = slot[:_SALT], slot[_SALT:]
    commitment, rest = rest[:_COMMITMENT], rest[_COMMITMENT:]
    key, expected = _expand(secret_key, salt, place)
    # AES-GCM alone doesn't commit to its key: one slot could open under two secrets (RFC 9771).
    if not hmac.compare_digest(commitment, expected):
        return None
    try:
        return AESGCM(key).decrypt(rest[:_NONCE], rest[_NONCE:], place)
    except InvalidTag as error:
        raise VaultDamaged(what="keys") from error


def _expand(secret_key: bytes, salt: bytes, place: bytes) -> tuple[bytes, bytes]:
    expanded = HKDF(SHA256(), length=64, salt=salt, info=_PURPOSE + place).derive(secret_key)
    return expanded[:32], expanded[32:]
