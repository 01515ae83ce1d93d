"""The key header as bytes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import VaultDamaged, VaultNewer
from dossier.vault import header as headers
from dossier.vault.header import HEADER_BYTES, SLOTS, Header, KdfSet, decode, encode
from dossier.vault.kdf import KdfParameters
from dossier.vault.slots import SLOT_BYTES
from vault.making import CHEAP

_sets = st.builds(
    KdfSet,
    st.builds(
        KdfParameters, st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.integers(0, 255)
    ),
    st.binary(min_size=16, max_size=16),
)
_headers = st.builds(
    Header,
    vault_id=st.binary(min_size=16, max_size=16),
    page_size=st.sampled_from((4096, 8192, 16384, 32768, 65536)),
    generation=st.integers(0, 2**64 - 1),
    sets=st.one_of(st.tuples(_sets), st.tuples(_sets, _sets)),
    slots=st.tuples(*[st.binary(min_size=SLOT_BYTES, max_size=SLOT_BYTES)] * SLOTS),
)


@given(_headers)
def test_reads_what_it_wrote_and_always_has_the_same_length(header: Header) -> None:
    data = encode(header)
    assert len(data) == HEADER_BYTES
    assert decode(data) == header


def test_every_single_bit_flip_is_noticed() -> None:
    data = encode(headers.new_header(CHEAP))
    for bit in range(len(data) * 8):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises((VaultDamaged, VaultNewer)):
            decode(bytes(flipped))


@given(st.binary(max_size=2_000))
def test_no_other_bytes_are_a_header(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        decode(data)


def test_cut_short_or_longer_is_damage() -> None:
    data = encode(headers.new_header(CHEAP))
    for other in (data[:-1], data + b"\0", data[:40], b""):
        with pytest.raises(VaultDamaged):
            decode(other)


def test_a_later_format_is_told_apart_from_damage() -> None:
    data = encode(headers.new_header(CHEAP))
    later = data[:8] + struct.pack("<H", 2) + data[10:] + b"more"
    with pytest.raises(VaultNewer) as raised:
        decode(later)
    assert raised.value.facts == {"format": 2, "known": 1}


def test_a_header_does_not_tell_how_many_slots_are_in_use() -> None:
    header = headers.new_header(CHEAP)
    assert len({len(slot) for slot in header.slots}) == 1
    assert len(set(header.slots)) == SLOTS
    assert all(len(set(slot)) > SLOT_BYTES // 4 for slot in header.slots)
