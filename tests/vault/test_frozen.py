"""Vaults of every released format open, for us and for a stranger who read docs/format.md."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from dossier.progress import Progress
from dossier.vault import keys, search, session
from dossier.vault.verify import verify
from vault.freeze import FROZEN, PASSPHRASE, RECOVERY_BITS, describe
from vault.stranger import Stranger

FORMATS = sorted(path.name for path in FROZEN.iterdir() if path.is_dir())


@pytest.fixture(params=FORMATS)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a frozen vault: opening writes."""
    return Path(shutil.copytree(FROZEN / request.param, tmp_path / request.param))


def _expected(frozen: Path) -> dict[str, Any]:
    return json.loads((FROZEN / f"{frozen.name}.json").read_text(encoding="utf-8"))


def test_every_format_is_frozen() -> None:
    assert FORMATS == ["format-1"]
    for name in FORMATS:
        files = sorted(path.name for path in (FROZEN / name).iterdir())
        assert files == ["keys.a", "keys.b", "vault.db"]


def test_we_read_all_of_it_with_the_real_bounds(frozen: Path) -> None:
    expected = _expected(frozen)
    with session.unlock(frozen, PASSPHRASE) as vault:
        assert describe(vault) == expected
        verified = verify(vault, Progress(), expected["head"])
        assert verified.failures == ()
        assert [hit.document for hit in search.find(vault, "numunezade")] == ["d1"]
        assert [hit.document for hit in search.find(vault, "میخواهم")] == ["d2"]


def test_its_recovery_slot_opens(frozen: Path) -> None:
    header = keys.read_copies(frozen).current
    by_sheet = keys.open_slot(header, keys.RecoveryBits(RECOVERY_BITS))
    by_words = keys.open_slot(header, keys.Passphrase(PASSPHRASE))
    assert by_sheet.data_key == by_words.data_key
    assert (by_words.slot, by_sheet.slot) == (0, 5)


@pytest.mark.parametrize(("words", "bits"), [(PASSPHRASE, None), (None, RECOVERY_BITS)])
def test_a_stranger_reads_all_of_it(frozen: Path, words: str | None, bits: bytes | None) -> None:
    expected = _expected(frozen)
    stranger = Stranger(frozen, words, bits)
    assert stranger.head() == expected["head"]
    records = stranger.records("document")
    assert {f"d{number}" for number in records} == set(expected["documents"])
    for number, record in records.items():
        wanted = expected["documents"][f"d{number}"]
        document = record["document"]
        assert document == wanted["document"]
        assert stranger.text(number, record) == wanted["text"]
        assert stranger.thumbnail(number, record).hex() == wanted["thumbnail"]
        for part in ("original", "safe"):
            assert len(stranger.file(record, document[part]["blob"])) == wanted[part]
    for kind, name in (
        ("person", "people"),
        ("event", "events"),
        ("translation", "translations"),
        ("packet", "packets"),
        ("copy", "copies"),
    ):
        assert list(stranger.records(kind).values()) == expected[name]
    assert stranger.records("case")[0] == expected["case"]
    assert stranger.records("settings")[0]["language"] == expected["language"]
    stranger.close()


def test_a_stranger_with_another_passphrase_reads_nothing(frozen: Path) -> None:
    with pytest.raises(ValueError, match="no slot"):
        Stranger(frozen, "other words")
