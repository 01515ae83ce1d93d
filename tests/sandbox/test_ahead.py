"""Rows that are read in order are ready before they are asked for, also across sources."""

import pytest

from dossier.errors import Refusal
from dossier.sandbox.ahead import DEPTH, Ahead
from dossier.sandbox.rows import ROW, BytesRows


class Counted(BytesRows):
    """Rows that note which of them were fetched, and can't give one that is broken."""

    def __init__(self, rows: int, log: list[tuple[str, int]], name: str, broken: int = -1) -> None:
        super().__init__(name.encode() * (rows * ROW))
        self._log, self._name, self._broken = log, name, broken

    def row(self, k: int) -> bytes:
        """Give it, or refuse."""
        self._log.append((self._name, k))
        if k == self._broken:
            raise Refusal("unreadable-file")
        return super().row(k)


def fetch_all(ahead: Ahead) -> None:
    while ahead.wanted():
        ahead.fetch_one()


def test_nothing_is_fetched_before_two_rows_in_a_row_were_asked() -> None:
    log: list[tuple[str, int]] = []
    ahead = Ahead([Counted(9, log, "a")])
    ahead.row(0, 3)
    assert not ahead.wanted()
    ahead.row(0, 4)
    assert ahead.wanted()
    ahead.row(0, 7)
    assert not ahead.wanted()


def test_the_start_of_the_next_source_is_fetched_while_the_last_is_read() -> None:
    log: list[tuple[str, int]] = []
    ahead = Ahead([Counted(2, log, "a"), Counted(2, log, "b"), Counted(3, log, "c")])
    ahead.row(0, 0)
    ahead.row(0, 1)
    fetch_all(ahead)
    assert log == [("a", 0), ("a", 1), ("b", 0), ("b", 1), ("c", 0), ("c", 1), ("c", 2)]
    rows = [ahead.row(source, k)[:1] for source, k in ((1, 0), (1, 1), (2, 0), (2, 1), (2, 2))]
    assert rows == [b"b", b"b", b"c", b"c", b"c"]
    assert len(log) == 7


def test_a_jump_lets_go_of_what_was_ready() -> None:
    log: list[tuple[str, int]] = []
    ahead = Ahead([Counted(4, log, "a"), Counted(4, log, "b")])
    ahead.row(0, 0)
    ahead.row(0, 1)
    fetch_all(ahead)
    log.clear()
    assert ahead.row(1, 2)[:1] == b"b"
    assert ahead.row(0, 2)[:1] == b"a"
    assert log == [("b", 2), ("a", 2)]


def test_no_more_than_its_depth_is_held() -> None:
    log: list[tuple[str, int]] = []
    ahead = Ahead([Counted(3 * DEPTH, log, "a")])
    ahead.row(0, 0)
    ahead.row(0, 1)
    fetch_all(ahead)
    assert len(log) == 2 + DEPTH


def test_a_row_that_cannot_be_read_is_told_when_it_is_asked_for() -> None:
    log: list[tuple[str, int]] = []
    ahead = Ahead([Counted(2, log, "a"), Counted(2, log, "b", broken=0)])
    ahead.row(0, 0)
    ahead.row(0, 1)
    fetch_all(ahead)
    assert not ahead.wanted()
    with pytest.raises(Refusal):
        ahead.row(1, 0)
    assert log.count(("b", 0)) == 2


def test_there_is_nothing_after_the_last_source() -> None:
    ahead = Ahead([Counted(2, [], "a")])
    assert [ahead.has(0, 1), ahead.has(0, 2), ahead.has(1, 0)] == [True, False, False]
    ahead.row(0, 0)
    ahead.row(0, 1)
    assert not ahead.wanted()
