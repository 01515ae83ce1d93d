"""Change passphrase: the slot that the old one opened opens with the new one, no other moves."""

from dossier.errors import UsageError
from dossier.vault import keys, slotbook
from dossier.vault.kdf import REAL, Bounds, KdfParameters
from dossier.vault.keys import Passphrase
from dossier.vault.session import Session


def check(session: Session, words: str, bounds: Bounds = REAL) -> None:
    """Raise WrongPassphrase unless these words open the vault. It takes as long as unlocking."""
    keys.open_slot(keys.read_copies(session.folder).current, Passphrase(words), bounds)


def since(session: Session) -> str:
    """Give the time, in UTC, from which on the newest passphrase opens; empty if not noted."""
    with session.turn() as database:
        book = slotbook.read(database)
    entries = (entry for entry in book.values() if isinstance(entry, dict))
    role = keys.Role.PASSPHRASE.value
    return max(
        (str(one.get("since", "")) for one in entries if one.get("role") == role), default=""
    )


def change(
    session: Session,
    old: str,
    new: str,
    parameters: KdfParameters | None = None,
    bounds: Bounds = REAL,
) -> None:
    """Let `new` open what `old` opened; when this returns, both copies of the key header say so.

    With `parameters` the slot moves to them; the old ones stay only while another slot needs them.
    Raises WrongPassphrase for the old one.
    """
    if not new:
        raise UsageError(what="empty-passphrase")
    header = keys.read_copies(session.folder).current
    opened = keys.open_slot(header, Passphrase(old), bounds)
    if parameters is not None:
        bounds.check(parameters)
        header = keys.with_parameters(header, parameters)
    changed = keys.put_secret(header, opened.slot, opened.data_key, Passphrase(new))
    with session.turn() as database:
        if opened.kdf_set and slotbook.is_last_of_set(database, opened.slot, opened.kdf_set):
            changed = keys.without_old_set(changed)
        role = slotbook.role_of(database, opened.slot)
    keys.write_copies(session.folder, changed)
    with session.transaction() as database:
        slotbook.note(database, opened.slot, role, changed.sets[0])
