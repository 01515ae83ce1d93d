"""A reader of vaults written from docs/format.md alone: nothing of the program is used here.

It opens the database with another library than the program does.
"""

import hashlib
import json
import struct
import unicodedata
from pathlib import Path
from typing import Any

import apsw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"DOSSIER\x1a"
SLOT = 124


def data_key(copy: bytes, passphrase: str | None, bits: bytes | None = None) -> tuple[bytes, int]:
    """Open a copy of the key header; give the data key and the cipher page size."""
    assert copy[:8] == MAGIC
    assert hashlib.sha256(copy[:-32]).digest() == copy[-32:]
    form, vault_id, page_size, _generation = struct.unpack_from("<H16sIQ", copy, 8)
    assert form == 1
    for secret_key in _secret_keys(copy, passphrase, bits):
        for number in range(8):
            slot = copy[90 + number * SLOT :][:SLOT]
            place = MAGIC + struct.pack("<H16sIB", 1, vault_id, page_size, number)
            expanded = HKDF(
                SHA256(), length=64, salt=slot[:32], info=b"dossier key slot 1" + place
            ).derive(secret_key)
            if slot[32:64] == expanded[32:]:
                return AESGCM(expanded[:32]).decrypt(slot[64:76], slot[76:], place), page_size
    message = "no slot opens"
    raise ValueError(message)


def _secret_keys(copy: bytes, passphrase: str | None, bits: bytes | None) -> list[bytes]:
    if bits is not None:
        info = b"dossier recovery sheet 1"
        return [HKDF(SHA256(), length=32, salt=None, info=info).derive(bits)]
    found: list[bytes] = []
    words = unicodedata.normalize("NFC", passphrase or "").encode()
    for number in range(2):
        in_use, memory, passes, lanes, salt = struct.unpack_from("<BIIB16s", copy, 38 + number * 26)
        if in_use:
            argon = Argon2id(
                salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory
            )
            found.append(argon.derive(words))
    return found


class Stranger:
    """An open vault."""

    def __init__(self, folder: Path, passphrase: str | None, bits: bytes | None = None) -> None:
        key, page_size = data_key((folder / "keys.a").read_bytes(), passphrase, bits)
        self._database = apsw.Connection(str(folder / "vault.db"), flags=apsw.SQLITE_OPEN_READONLY)
        self._database.pragma("cipher", "sqlcipher")
        self._database.pragma("legacy", 4)
        self._database.pragma("legacy_page_size", page_size)
        self._database.pragma("key", f"raw:{key.hex()}")

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def records(self, kind: str) -> dict[int, Any]:
        """Give the records of a kind by number, checked against their hashes and the log."""
        last = self._last_hashes()
        letters = {"document": "d", "person": "p", "event": "e", "translation": "t"}
        letters |= {"packet": "k", "filing": "f", "build": "b", "copy": "c"}
        found: dict[int, Any] = {}
        rows = "SELECT number, record, hash FROM records WHERE kind = ? ORDER BY number"
        for number, record, stored in self._database.execute(rows, (kind,)):
            name = f"{letters[kind]}{number}" if kind in letters else kind
            assert hashlib.sha256(record.encode()).digest() == stored
            assert last[name] == stored.hex()
            if record != "null":
                found[number] = json.loads(record)
        return found

    def head(self) -> str:
        """Follow the log from its first entry and give its head."""
        previous = bytes(32)
        for number, (entry, stored) in enumerate(self._log(), 1):
            previous = hashlib.sha256(previous + entry.encode()).digest()
            assert previous == stored
            assert json.loads(entry)["n"] == number
        return previous.hex()

    def _log(self) -> list[tuple[str, bytes]]:
        return list(self._database.execute("SELECT entry, hash FROM log ORDER BY number"))

    def _last_hashes(self) -> dict[str, str]:
        entries = (json.loads(entry) for entry, _ in self._log())
        return {entry["of"]: entry["hash"] for entry in entries}

    def file(self, document: dict[str, Any], blob: int) -> bytes:
        """Give a file of a document's record, row by row, every hash checked."""
        ((size, whole, row_hashes),) = self._database.execute(
            "SELECT size, sha256, row_hashes FROM blobs WHERE number = ?", (blob,)
        )
        listed = hashlib.sha256(size.to_bytes(8, "little") + whole + row_hashes).hexdigest()
        assert listed == document["files"][str(blob)]
        rows = "SELECT data FROM blob_rows WHERE place >= ? AND place < ? ORDER BY place"
        found = self._database.execute(rows, (blob * 65536, (blob + 1) * 65536))
        data = [row for (row,) in found]
        assert [hashlib.sha256(row).digest() for row in data] == [
            row_hashes[start : start + 32] for start in range(0, len(row_hashes), 32)
        ]
        joined = b"".join(data)
        assert len(joined) == size
        assert hashlib.sha256(joined).digest() == whole
        return joined

    def text(self, number: int, document: dict[str, Any]) -> list[str]:
        """Give the text of a document's pages, checked."""
        rows = "SELECT text FROM pages WHERE document = ? ORDER BY page"
        pages = [text for (text,) in self._database.execute(rows, (number,))]
        written = json.dumps(pages, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(written.encode()).hexdigest() == document["text"]
        return pages

    def thumbnail(self, number: int, document: dict[str, Any]) -> bytes:
        """Give a document's thumbnail, checked."""
        rows = "SELECT data FROM thumbnails WHERE document = ?"
        ((data,),) = self._database.execute(rows, (number,))
        assert hashlib.sha256(data).hexdigest() == document["thumbnail"]
        return data
