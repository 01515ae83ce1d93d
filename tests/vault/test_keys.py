"""Secrets, slots, and the two copies of the key header."""

import os
from pathlib import Path

import pytest

from dossier.errors import CannotWrite, UsageError, VaultDamaged, VaultNewer, WrongPassphrase
from dossier.vault import header as headers
from dossier.vault import keys, slots
from dossier.vault.header import Header
from dossier.vault.kdf import KdfParameters
from dossier.vault.keys import COPIES, Passphrase, RecoveryBits
from vault.making import ANY, CHEAP

DATA_KEY = bytes(range(32))
OLD, NEW = Passphrase("old words"), Passphrase("new words")
STRONGER = KdfParameters(128, 1, 1)


@pytest.fixture
def header() -> Header:
    return keys.put_secret(headers.new_header(CHEAP), 0, DATA_KEY, OLD)


def _change(folder: Path, old: Passphrase, new: Passphrase) -> None:
    current = keys.read_copies(folder).current
    opened = keys.open_slot(current, old, ANY)
    keys.write_copies(folder, keys.put_secret(current, opened.slot, opened.data_key, new))


def test_the_right_secret_gives_the_data_key(header: Header) -> None:
    opened = keys.open_slot(header, OLD, ANY)
    assert (opened.data_key, opened.slot, opened.kdf_set) == (DATA_KEY, 0, header.sets[0])


def test_a_thousand_wrong_secrets_open_nothing(header: Header) -> None:
    for number in range(700):
        with pytest.raises(WrongPassphrase):
            keys.open_slot(header, Passphrase(f"guess {number}"), ANY)
    for _ in range(300):
        with pytest.raises(WrongPassphrase):
            keys.open_slot(header, RecoveryBits(os.urandom(32)), ANY)


def test_every_role_and_slot_opens_by_itself_and_goes_by_itself(header: Header) -> None:
    sheet, friend = RecoveryBits(bytes(32)), Passphrase("a friend's words")
    full = keys.put_secret(keys.put_secret(header, 5, DATA_KEY, sheet), 7, DATA_KEY, friend)
    assert [keys.open_slot(full, secret, ANY).slot for secret in (OLD, sheet, friend)] == [0, 5, 7]
    assert keys.open_slot(full, sheet, ANY).kdf_set is None
    less = keys.take_secret(full, 5)
    with pytest.raises(WrongPassphrase):
        keys.open_slot(less, sheet, ANY)
    assert keys.open_slot(less, friend, ANY).data_key == DATA_KEY


def test_a_slot_works_only_in_its_place(header: Header) -> None:
    moved = header.with_slot(3, header.slots[0]).with_slot(0, slots.empty_slot())
    with pytest.raises(WrongPassphrase):
        keys.open_slot(moved, OLD, ANY)
    elsewhere = Header(bytes(16), header.page_size, 1, header.sets, header.slots)
    with pytest.raises(WrongPassphrase):
        keys.open_slot(elsewhere, OLD, ANY)


def test_a_slot_with_the_right_commitment_and_other_bytes_is_damage(header: Header) -> None:
    tampered = bytearray(header.slots[0])
    tampered[-1] ^= 1
    with pytest.raises(VaultDamaged):
        keys.open_slot(header.with_slot(0, bytes(tampered)), OLD, ANY)


def test_parameters_out_of_bounds_are_refused_before_anything_is_derived() -> None:
    monstrous = headers.new_header(KdfParameters(2**32 - 1, 2**32 - 1, 255))
    with pytest.raises(VaultDamaged):  # deriving with these would take all memory
        keys.open_slot(monstrous, OLD)


def test_the_real_bounds_refuse_the_cheap_parameters_of_tests(header: Header) -> None:
    with pytest.raises(VaultDamaged):
        keys.open_slot(header, OLD)


def test_raising_parameters_moves_one_slot_and_keeps_the_others(header: Header) -> None:
    friend = Passphrase("a friend's words")
    both = keys.put_secret(header, 1, DATA_KEY, friend)
    raised = keys.put_secret(keys.with_parameters(both, STRONGER), 0, DATA_KEY, OLD)
    assert keys.open_slot(raised, OLD, ANY).kdf_set == raised.sets[0]
    assert keys.open_slot(raised, friend, ANY).kdf_set == raised.sets[1]
    assert raised.sets[0].parameters == STRONGER
    assert raised.sets[0].salt != raised.sets[1].salt
    assert headers.decode(headers.encode(raised)) == raised
    with pytest.raises(UsageError):
        keys.with_parameters(raised, KdfParameters(256, 1, 1))
    moved = keys.put_secret(keys.with_parameters(raised, STRONGER), 1, DATA_KEY, friend)
    alone = keys.without_old_set(moved)
    assert len(alone.sets) == 1
    assert [keys.open_slot(alone, secret, ANY).slot for secret in (OLD, friend)] == [0, 1]


def test_both_copies_are_written_and_nothing_else(header: Header, tmp_path: Path) -> None:
    keys.write_copies(tmp_path, header)
    assert sorted(path.name for path in tmp_path.iterdir()) == list(COPIES)
    assert keys.read_copies(tmp_path) == keys.Copies(header, ())
    assert (tmp_path / "keys.a").stat().st_mode & 0o077 == 0


def test_after_a_change_the_old_secret_opens_neither_copy_nor_one_in_place_of_both(
    header: Header, tmp_path: Path
) -> None:
    keys.write_copies(tmp_path, header)
    _change(tmp_path, OLD, NEW)
    copies = {name: (tmp_path / name).read_bytes() for name in COPIES}
    for name in COPIES:
        for other in COPIES:
            (tmp_path / other).write_bytes(copies[name])
        current = keys.read_copies(tmp_path).current
        with pytest.raises(WrongPassphrase):
            keys.open_slot(current, OLD, ANY)
        assert keys.open_slot(current, NEW, ANY).data_key == DATA_KEY


def test_the_lower_generation_counts_only_when_the_higher_is_damaged(
    header: Header, tmp_path: Path
) -> None:
    keys.write_copies(tmp_path, header)
    later = keys.put_secret(header, 0, DATA_KEY, NEW)
    (tmp_path / "keys.b").write_bytes(headers.encode(later))  # as if the power failed now
    copies = keys.read_copies(tmp_path)
    assert (copies.current, copies.stale) == (later, ("keys.a",))
    with pytest.raises(WrongPassphrase):
        keys.open_slot(copies.current, OLD, ANY)
    (tmp_path / "keys.b").write_bytes(headers.encode(later)[:-1])
    copies = keys.read_copies(tmp_path)
    assert (copies.current, copies.stale) == (header, ("keys.b",))


def test_repair_brings_the_other_copy_up_to_date(header: Header, tmp_path: Path) -> None:
    keys.write_copies(tmp_path, header)
    for spoil in (bytes(10), b"", None):
        if spoil is None:
            (tmp_path / "keys.a").unlink()
        else:
            (tmp_path / "keys.a").write_bytes(spoil)
        keys.repair(tmp_path, keys.read_copies(tmp_path))
        assert keys.read_copies(tmp_path) == keys.Copies(header, ())


def test_a_change_broken_off_at_any_write_leaves_one_secret_that_opens(
    header: Header, tmp_path: Path
) -> None:
    before = headers.encode(header)
    after = headers.encode(keys.put_secret(header, 0, DATA_KEY, NEW))
    states = [(first, second) for first in (before, after) for second in (before, after)]
    torn = [(after[:500] + before[500:], before), (before, after[:100]), (after, after[:900])]
    for first, second in states + torn:
        (tmp_path / "keys.a").write_bytes(first)
        (tmp_path / "keys.b").write_bytes(second)
        current = keys.read_copies(tmp_path).current
        opening = []
        for secret in (OLD, NEW):
            try:
                keys.open_slot(current, secret, ANY)
            except WrongPassphrase:
                continue
            opening.append(secret)
        assert opening == [NEW if after in (first, second) else OLD]


@pytest.mark.parametrize("newer", COPIES)
def test_the_older_copy_is_written_first(header: Header, tmp_path: Path, newer: str) -> None:
    keys.write_copies(tmp_path, header)
    later = keys.put_secret(header, 0, DATA_KEY, NEW)
    (tmp_path / newer).write_bytes(headers.encode(later))
    keys.write_copies(tmp_path, keys.put_secret(later, 0, DATA_KEY, NEW))
    times = {name: (tmp_path / name).stat().st_mtime_ns for name in COPIES}
    (older,) = set(COPIES) - {newer}
    assert times[older] < times[newer]


def test_two_damaged_copies_are_damage_and_not_a_wrong_passphrase(tmp_path: Path) -> None:
    for name in COPIES:
        (tmp_path / name).write_bytes(b"nothing of ours")
    with pytest.raises(VaultDamaged):
        keys.read_copies(tmp_path)


def test_a_flipped_format_number_in_one_copy_is_no_later_format(
    header: Header, tmp_path: Path
) -> None:
    keys.write_copies(tmp_path, header)
    data = bytearray(headers.encode(header))
    data[9] ^= 1
    (tmp_path / "keys.a").write_bytes(data)
    assert keys.read_copies(tmp_path).current == header
    (tmp_path / "keys.b").write_bytes(data)
    with pytest.raises(VaultNewer):
        keys.read_copies(tmp_path)


def test_a_folder_that_is_gone_is_named(header: Header, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as raised:
        keys.write_copies(tmp_path / "gone", header)
    assert raised.value.facts["reason"] == "no-folder"


def test_a_sheet_has_256_bits(header: Header) -> None:
    with pytest.raises(ValueError, match="256"):
        keys.open_slot(header, RecoveryBits(b"short"), ANY)
