"""Frames survive any cut into pieces, and nothing that arrives makes more room than its cap."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.sandbox.channel import (
    FROM_WORKER,
    HEAD,
    FrameReader,
    Kind,
    ProtocolError,
    WorkerEnd,
    dump,
    head,
    load,
)

FRAMES = st.lists(
    st.tuples(st.sampled_from([Kind.GIVE, Kind.DONE]), st.binary(max_size=40)), max_size=8
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def feed(reader: FrameReader, data: bytes, cuts: list[int]) -> list[tuple[int, bytes]]:
    found = []
    while data:
        room = reader.room()
        count = min(len(room), len(data), cuts.pop() if cuts else len(data))
        room[:count] = data[:count]
        data = data[count:]
        frame = reader.filled(count)
        if frame is not None:
            found.append((frame.kind, bytes(frame.body)))
    return found


@given(FRAMES, st.lists(st.integers(1, 9)))
def test_frames_survive_any_cut(frames: list[tuple[Kind, bytes]], cuts: list[int]) -> None:
    data = b"".join(head(kind, body) + body for kind, body in frames)
    assert feed(FrameReader(FROM_WORKER), data, cuts) == frames


@given(st.binary(max_size=200), st.lists(st.integers(1, 9)))
def test_noise_makes_no_room_beyond_the_caps(data: bytes, cuts: list[int]) -> None:
    caps = dict.fromkeys(FROM_WORKER, 100)
    reader = FrameReader(caps)
    try:
        feed(reader, data, cuts)
    except ProtocolError:
        return
    assert 0 < len(reader.room()) <= 100


@pytest.mark.parametrize("kind", sorted(FROM_WORKER))
def test_a_frame_one_byte_over_its_cap_is_refused(kind: int) -> None:
    reader = FrameReader(FROM_WORKER)
    reader.room()[:] = HEAD.pack(kind, FROM_WORKER[kind] + 1)
    with pytest.raises(ProtocolError):
        reader.filled(HEAD.size)


@given(st.dictionaries(st.text(), JSON))
def test_json_arrives_as_it_was(value: dict) -> None:
    assert load(dump(value)) == value


@given(st.binary(max_size=60) | st.text(alphabet='{}[]":,\\ud8fa0', max_size=40).map(str.encode))
def test_what_is_no_json_object_is_refused_or_sound(body: bytes) -> None:
    try:
        value = load(body)
    except ProtocolError:
        return
    assert isinstance(value, dict)
    repr(value).encode()


def test_half_a_character_is_refused_a_whole_one_is_not() -> None:
    assert load(b'{"a": "\\ud83d\\ude00"}') == {"a": "\U0001f600"}
    with pytest.raises(ProtocolError):
        load(b'{"a": "\\ud83d"}')


def test_the_workers_end_reads_what_it_wrote() -> None:
    read, write = os.pipe()
    end = WorkerEnd(read, write)
    end.send(Kind.GIVE, b"\x01a", memoryview(b"data"))
    assert end.receive() == (Kind.GIVE, bytearray(b"\x01adata"))
    os.close(write)
    with pytest.raises(EOFError):
        end.receive()
    os.close(read)
