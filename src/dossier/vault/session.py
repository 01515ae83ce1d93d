"""An open vault: made new or unlocked, then one connection that threads take in turns."""

import secrets
import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from dossier.errors import CannotWrite, NotAVault, UsageError, VaultDamaged, VaultExists
from dossier.vault import keys, log, migrate, noting, searchindex, slotbook, staging
from dossier.vault.connection import (
    KEY_BYTES,
    Connection,
    DatabaseError,
    named_errors,
    open_database,
)
from dossier.vault.durable import PRIVATE, named_write_errors, sync_folder
from dossier.vault.header import Header, new_header
from dossier.vault.kdf import REAL, Bounds, KdfParameters, calibrate
from dossier.vault.keys import COPIES, Passphrase, Role
from dossier.vault.lock import FolderLock
from dossier.vault.turns import Turns

DATABASE: Final = "vault.db"
SWEPT_AT_UNLOCK: Final = 32
"""Transactions of 4 MB that unlocking may spend on leftovers; `sweep` does the rest."""


class Session:
    """An unlocked vault. Threads share it: each turn at the database belongs to one of them."""

    def __init__(self, folder: Path, header: Header, data_key: bytes, lock: FolderLock) -> None:
        """Open the database. `create` and `unlock` call this."""
        self.folder = folder
        self.vault_id = header.vault_id
        self._path = folder / DATABASE
        self._data_key = data_key
        self._page_size = header.page_size
        self._lock = lock
        self._turns = Turns()
        self._reserved: dict[str, int] = {}
        self._leftovers: list[int] = []
        self._notes: dict[int, noting.Notes] = {}
        self._inside = False
        self._spoiled = False
        self._database = open_database(self._path, data_key, self._page_size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def prepare(self) -> None:
        """Bring the database to this program's form and see what was left unfinished."""
        with self.turn() as database:
            if migrate.current_form(database) == 0:
                raise VaultDamaged(what="database")  # else it would become an empty vault
            migrate.upgrade(database, self._path, migrate.schema_steps())
            self._leftovers = list(staging.orphans(database))

    def close(self) -> None:
        """Close the database and let go of the vault; a second call does nothing."""
        with self._turns.turn():
            self._database.close()
            self._lock.release()

    @contextmanager
    def turn(self) -> Generator[Connection, None, None]:
        """Hold the database for reading. Keep it short (50 ms), and keep nothing of it.

        SQLCipher refuses everything after it met one damaged page; so the next turn after damage
        starts with a fresh connection, and what is sound stays readable.
        """
        with self._turns.turn():
            if self._inside:
                yield self._database
                return
            if self._spoiled:
                self._open_again()
            self._inside = True
            try:
                with named_errors(self._path):
                    yield self._database
            except VaultDamaged:
                self._spoiled = True
                raise
            finally:
                self._inside = False

    @contextmanager
    def transaction(self) -> Generator[Connection, None, None]:
        """Hold the database for one change: all of it is kept or none. Within one, join it."""
        with self.turn() as database:
            if database.in_transaction:
                yield database
                return
            notes = self._notes.get(threading.get_ident())
            database.execute("BEGIN IMMEDIATE")
            try:
                if notes is not None:
                    noting.begin(database)
                yield database
                found = None if notes is None else noting.end(database)
                database.execute("COMMIT")
            except BaseException:
                self._undo(database)
                raise
            if notes is not None and found is not None:
                notes.follow(found)

    @contextmanager
    def noted(self) -> Generator[noting.Notes, None, None]:
        """Note what this thread changes in the block; other threads' changes are not in it.

        Not within a transaction, and not within another such block.
        """
        me = threading.get_ident()
        with self.turn() as database:
            if database.in_transaction or me in self._notes:
                message = "changes are noted from outside of what makes them"
                raise ValueError(message)
        notes = self._notes[me] = noting.Notes()
        try:
            yield notes
        finally:
            del self._notes[me]

    def reserve(self, kind: str) -> int:
        """Give the next number of a kind; in this session nobody else gets it."""
        with self.turn() as database:
            sql = "SELECT coalesce(max(number), 0) FROM records WHERE kind = ?"
            return self._next(kind, database, sql, (kind,))

    def reserve_blob(self) -> int:
        """Give the next blob number; in this session nobody else gets it."""
        with self.turn() as database:
            return self._next("blob", database, "SELECT coalesce(max(number), 0) FROM blobs", ())

    def head(self) -> str:
        """Hash of the newest log entry, in hexadecimal: it stands for everything so far."""
        with self.turn() as database:
            return log.last_entry(database).hash.hex()

    def catch_up(self) -> None:
        """Index text that a program left unindexed when it ended."""
        done = False
        while not done:
            with self.transaction() as database:
                done = searchindex.catch_up(database)

    def sweep(self, most: int | None = None) -> bool:
        """Take away files that no document of an earlier session came to own.

        At most `most` transactions of 4 MB; says whether nothing is left to do.
        """
        done = 0
        while self._leftovers and done != most:
            with self.transaction() as database:
                gone = staging.take_away(database, self._leftovers[-1])
            if gone:
                self._leftovers.pop()
            done += 1
        return not self._leftovers

    def refresh(self) -> None:
        """Start the next turn with a fresh connection: this one met damage without raising it."""
        with self._turns.turn():
            self._spoiled = True

    def _next(self, kind: str, database: Connection, sql: str, facts: tuple[str, ...]) -> int:
        row = database.execute(sql, facts).fetchone()
        number = max(self._reserved.get(kind, 0), row[0] if row else 0) + 1
        self._reserved[kind] = number
        return number

    def _undo(self, database: Connection) -> None:
        # After some errors SQLite has rolled back by itself.
        if not database.in_transaction:
            return
        try:
            database.execute("ROLLBACK")
        except DatabaseError:
            self._spoiled = True  # closing the connection rolls back too

    def _open_again(self) -> None:
        self._database.close()
        self._database = open_database(self._path, self._data_key, self._page_size)
        self._spoiled = False


def create(
    folder: Path, passphrase: str, kdf: KdfParameters | None = None, bounds: Bounds = REAL
) -> Session:
    """Make a vault at `folder`, which must not exist or be empty, and open it.

    It is made beside and renamed, so that there is a whole vault or none. Raises VaultExists,
    CannotWrite, and UsageError for an empty passphrase.
    """
    if not passphrase:
        raise UsageError(what="empty-passphrase")
    _check_place(folder)
    parameters = kdf or calibrate()
    bounds.check(parameters)
    data_key = secrets.token_bytes(KEY_BYTES)
    header = keys.put_secret(new_header(parameters), 0, data_key, Passphrase(passphrase))
    making = folder.with_name(f".{folder.name}.new")
    with named_write_errors(folder):
        _clear(making)
        making.mkdir(mode=0o700)
        try:
            _fill(making, header, data_key)
            if folder.exists():
                folder.rmdir()
            making.rename(folder)
            sync_folder(folder.parent)
        except BaseException:
            _clear(making)
            raise
    return _open(folder, header, data_key, FolderLock(folder))


def unlock(folder: Path, passphrase: str, bounds: Bounds = REAL) -> Session:
    """Open a vault.

    Raises NotAVault, VaultInUse, WrongPassphrase, VaultDamaged, VaultNewer, CannotWrite.
    Copies of the key header that lag behind are repaired, the database is brought to this
    program's form, and what an ended program left unfinished is taken away.
    """
    _check_parts(folder)
    lock = FolderLock(folder)
    try:
        copies = keys.read_copies(folder)
        opened = keys.open_slot(copies.current, Passphrase(passphrase), bounds)
        session = Session(folder, copies.current, opened.data_key, lock)
    except BaseException:
        lock.release()
        raise
    try:
        session.prepare()
        # On a full disk these can't be done: they wait, but what is kept can still be read.
        with suppress(CannotWrite):
            keys.repair(folder, copies)
        with suppress(CannotWrite):
            session.catch_up()
            session.sweep(SWEPT_AT_UNLOCK)
    except BaseException:
        session.close()
        raise
    return session


def _check_place(folder: Path) -> None:
    if not folder.parent.is_dir():
        raise CannotWrite(path=str(folder.parent), reason="no-folder")
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise VaultExists(path=str(folder))
    if folder.exists() and any(folder.iterdir()):
        raise VaultExists(path=str(folder))


def _check_parts(folder: Path) -> None:
    has_database = (folder / DATABASE).is_file()
    has_keys = any((folder / name).is_file() for name in COPIES)
    if not has_database and not has_keys:
        raise NotAVault(path=str(folder))
    if not has_database or not has_keys:
        raise VaultDamaged(what="keys" if has_database else "database")


def _fill(making: Path, header: Header, data_key: bytes) -> None:
    path = making / DATABASE
    path.touch(PRIVATE, exist_ok=False)  # its journal takes the same rights
    database = open_database(path, data_key, header.page_size, create=True)
    try:
        migrate.upgrade(database, path, migrate.schema_steps())
        with named_errors(path):
            database.execute("BEGIN IMMEDIATE")
            log.begin(database, header.vault_id)
            slotbook.note(database, 0, Role.PASSPHRASE, header.sets[0])
            database.execute("COMMIT")
    finally:
        database.close()
    keys.write_copies(making, header)


def _clear(making: Path) -> None:
    if making.exists():
        shutil.rmtree(making)


def _open(folder: Path, header: Header, data_key: bytes, lock: FolderLock) -> Session:
    try:
        return Session(folder, header, data_key, lock)
    except BaseException:
        lock.release()
        raise
