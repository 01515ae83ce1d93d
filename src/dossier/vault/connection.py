"""The one place that opens a database: with its key, its rules, and our names for its errors."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from dossier.errors import CannotWrite, DossierError, NotAVault, VaultDamaged, VaultInUse

Connection = sqlcipher.Connection
DatabaseError = sqlcipher.Error
KEY_BYTES: Final = 32
PAGE_SIZES: Final = (4096, 8192, 16384, 32768, 65536)
"""Cipher page sizes that a header may name."""
PAGE_SIZE: Final = 16384
"""Cipher page size of new vaults: 16 pages a row of 256 KiB."""

_CACHE_KIB: Final = 16384
"""Room for a whole staged transaction (4 MB), so that nothing is written before its commit."""

_RULES: Final = (
    "PRAGMA journal_mode = DELETE",  # one file at rest; WAL is slower here
    "PRAGMA synchronous = FULL",
    "PRAGMA locking_mode = EXCLUSIVE",  # a second program is refused
    "PRAGMA temp_store = MEMORY",  # FILE would write plaintext to /var/tmp
    "PRAGMA secure_delete = ON",  # what is removed is overwritten in the file
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cipher_memory_security = OFF",  # three times slower, gains nothing under Python
    f"PRAGMA cache_size = -{_CACHE_KIB}",
)

# Primary result codes of SQLite: https://www.sqlite.org/rescode.html
_PRIMARY: Final = 0xFF
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_IOERR_OF_READING: Final = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ")


def open_database(path: Path, key: bytes, page_size: int, *, create: bool = False) -> Connection:
    """Open the database of a vault with its raw key and take it for this program alone.

    Raises VaultDamaged when the file is no database of this key, VaultInUse when another program
    has it, NotAVault when it isn't there.
    """
    if len(key) != KEY_BYTES or page_size not in PAGE_SIZES:
        message = "a data key of 32 bytes and a legal page size open a database"
        raise ValueError(message)
    if not create and not path.is_file():
        raise NotAVault(path=str(path.parent))
    if not create and path.stat().st_size == 0:
        raise VaultDamaged(what="database")  # opening would make an empty database of it
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    with named_errors(path):
        connection = sqlcipher.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=0.0
        )
    try:
        with named_errors(path):
            _unlock(connection, key, page_size)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Connection, key: bytes, page_size: int) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it prints to standard error
    # Without this line SQLCipher silently makes a plaintext database.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_page_size = {page_size:d}")
    for rule in _RULES:
        connection.execute(rule)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")


@contextmanager
def named_errors(path: Path) -> Generator[None, None, None]:
    """Turn errors of the database into ours; what is a mistake of the program stays as it is."""
    try:
        yield
    except sqlcipher.Error as error:
        named = _named(error, path)
        if named is None:
            raise
        raise named from error


def _named(error: sqlcipher.Error, path: Path) -> DossierError | None:
    whole: int = getattr(error, "sqlite_errorcode", 0)
    name: str = getattr(error, "sqlite_errorname", "")
    code = whole & _PRIMARY
    if code in (_CORRUPT, _NOTADB) or (code == _IOERR and name in _IOERR_OF_READING):
        return VaultDamaged(what="database")
    if code in (_BUSY, _LOCKED):
        return VaultInUse(path=str(path.parent))
    reasons = {_FULL: "full", _READONLY: "read-only", _CANTOPEN: "read-only", _IOERR: "io"}
    if code in reasons:
        return CannotWrite(path=str(path), reason=reasons[code])
    return None
