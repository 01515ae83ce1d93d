"""Lighter copies belong to their safe copy: kept once, found again, taken away whole."""

import hashlib
from pathlib import Path

import pytest

from dossier.errors import NotFound
from dossier.model.lighter import Lighter, of_options
from dossier.model.packet import Options
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import blobs, documents, lighter
from dossier.vault.session import Session
from vault.making import add_document, filler, new_vault, read_all, unlock


def kept(vault: Session, safe: str, seed: str, dots: int | None = 150) -> Lighter:
    """Store a copy that is no PDF, and keep it."""
    blob = blobs.store(vault, BytesRows(filler(seed, 700_000)), Progress())
    made = Lighter(
        dots,
        grey=False,
        size=blob.size,
        blob=blob.id,
        sha256=blob.sha256,
        fingerprints=("aa", "bb"),
    )
    lighter.keep(vault, safe, made)
    return made


def test_what_is_kept_is_there_at_the_next_unlock(folder: Path) -> None:
    with new_vault(folder) as vault:
        made = kept(vault, "00", "one")
        plain = Lighter(None, grey=True, size=12)
        lighter.keep(vault, "00", plain)
    with unlock(folder) as vault:
        assert lighter.all(vault) == {"00": (plain, made)}
        assert of_options(lighter.all(vault)["00"], Options(dots=150)) == made
        assert read_all(vault, made.blob) == filler("one", 700_000)
        assert made.sha256 == hashlib.sha256(filler("one", 700_000)).hexdigest()


def test_the_one_before_goes_with_its_bytes(vault: Session) -> None:
    first = kept(vault, "00", "one")
    second = kept(vault, "00", "two")
    assert lighter.all(vault) == {"00": (second,)}
    with pytest.raises(NotFound):
        blobs.open_rows(vault, first.blob)
    lighter.keep(vault, "00", second)
    assert read_all(vault, second.blob) == filler("two", 700_000)


def test_what_is_forgotten_leaves_nothing(vault: Session) -> None:
    one, two = kept(vault, "00", "one"), kept(vault, "00", "two", None)
    lighter.forget(vault, [("00", None, False), ("77", 1, True)])
    assert lighter.all(vault) == {"00": (one,)}
    lighter.forget_all_of(vault, "00")
    assert lighter.all(vault) == {}
    for gone in (one, two):
        with pytest.raises(NotFound):
            blobs.open_rows(vault, gone.blob)


def test_a_copy_in_use_is_never_swept(folder: Path) -> None:
    with new_vault(folder) as vault:
        made = kept(vault, "00", "one")
        writer = blobs.Writer(vault)
        writer.write(b"left over")
        stray = writer.finish()
    with unlock(folder) as vault:
        assert read_all(vault, made.blob) == filler("one", 700_000)
        with pytest.raises(NotFound):
            blobs.open_rows(vault, stray.id)


def test_an_erased_document_takes_its_lighter_copies_with_it(vault: Session) -> None:
    document, other = add_document(vault, "One"), add_document(vault, "Two")
    kept(vault, document.safe.sha256, "one")
    stays = kept(vault, other.safe.sha256, "two")
    documents.erase(vault, document.id)
    assert lighter.all(vault) == {other.safe.sha256: (stays,)}


def test_an_older_database_gets_room_for_them(folder: Path) -> None:
    with new_vault(folder) as vault:
        document = add_document(vault, "One")
        with vault.turn() as database:  # as it was before there were lighter copies
            database.execute("DROP TABLE lighter")
            database.execute("PRAGMA user_version = 2")
    with unlock(folder) as vault:
        assert documents.all(vault) == (document,)
        kept(vault, document.safe.sha256, "one")
