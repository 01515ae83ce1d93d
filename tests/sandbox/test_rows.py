"""Rows give the bytes of a file, whatever way they are read."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import Refusal
from dossier.sandbox.rows import KEPT, ROW, BytesRows, FileRows, RowsFile, count_rows, row_length

DATA = bytes(range(251)) * (4 * ROW // 251)
SEEKS = st.tuples(st.just("seek"), st.integers(0, 5 * ROW), st.just(0))
BACKS = st.tuples(st.just("seek"), st.integers(-len(DATA), 0), st.just(2))
READS = st.tuples(st.just("read"), st.integers(-1, 3 * ROW))


def over(data: bytes) -> RowsFile:
    rows = BytesRows(data)
    return RowsFile(rows.size, rows.row)


@given(st.lists(st.one_of(SEEKS, BACKS, READS), max_size=12))
def test_a_rows_file_reads_like_a_file(moves: list[tuple]) -> None:
    ours, plain = over(DATA), io.BytesIO(DATA)
    for name, *arguments in moves:
        assert getattr(ours, name)(*arguments) == getattr(plain, name)(*arguments)
        assert ours.tell() == plain.tell()


def test_a_rows_file_fills_a_buffer_as_far_as_the_file_goes() -> None:
    ours = over(b"abcdef")
    buffer = bytearray(4)
    assert [ours.readinto(buffer), bytes(buffer)] == [4, b"abcd"]
    assert [ours.readinto(buffer), bytes(buffer)] == [2, b"efcd"]
    assert ours.readinto(buffer) == 0


def test_lines_and_buffers_work_on_top() -> None:
    assert io.BufferedReader(over(b"one\ntwo\n")).readlines() == [b"one\n", b"two\n"]


def test_the_last_rows_are_kept_and_no_more() -> None:
    asked: list[int] = []
    rows = BytesRows(bytes((KEPT + 1) * ROW))

    def fetch(k: int) -> bytes:
        asked.append(k)
        return rows.row(k)

    file = RowsFile(rows.size, fetch)
    file.read()
    assert asked == list(range(KEPT + 1))
    file.seek(KEPT * ROW)
    file.read(1)
    file.seek(0)
    file.read(1)
    assert asked == [*range(KEPT + 1), 0]


def test_a_row_of_the_wrong_length_is_no_row() -> None:
    with pytest.raises(OSError, match="row 0"):
        RowsFile(10, lambda _: b"short").read()


def test_a_place_before_the_start_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        over(b"abc").seek(-1)


@given(st.integers(0, 10 * ROW))
def test_row_lengths_add_up(size: int) -> None:
    assert sum(row_length(size, k) for k in range(count_rows(size))) == size


def test_a_file_outside_is_read_by_rows(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    with FileRows(path) as rows:
        assert b"".join(rows.row(k) for k in range(count_rows(rows.size))) == DATA


def test_a_file_outside_that_is_dropped_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x")
    before = sorted(os.listdir("/proc/self/fd"))  # noqa: PTH208 -- names only
    rows = FileRows(path)
    del rows
    assert sorted(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_what_is_no_readable_file_is_refused_by_name(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.touch()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    expected = {
        empty: "empty-file",
        pipe: "unreadable-file",
        tmp_path: "unreadable-file",
        tmp_path / "nothing": "unreadable-file",
    }
    for path, code in expected.items():
        with pytest.raises(Refusal) as caught:
            FileRows(path)
        assert caught.value.code == code
        assert caught.value.facts == {"path": str(path)}


def test_a_file_that_shrinks_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    with FileRows(path) as rows:
        os.truncate(path, ROW + 1)
        assert len(rows.row(0)) == ROW
        with pytest.raises(Refusal) as caught:
            rows.row(1)
        assert caught.value.code == "unreadable-file"
