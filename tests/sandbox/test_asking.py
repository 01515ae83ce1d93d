"""Rows asked for ahead are the same rows, in whatever order a task really reads."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import given
from hypothesis import strategies as st

from dossier.sandbox.asking import AHEAD, Asking
from dossier.sandbox.channel import ROW_HEAD, Kind, WorkerEnd

SIZES = [3 * 262_144 + 5, 1, 0, 20 * 262_144, 262_144]
COUNTS = [4, 1, 0, 20, 1]
PLACES = [(source, k) for source, count in enumerate(COUNTS) for k in range(count)]


class Caller:
    """Answers every question with its place, and notes how many were open at most."""

    def __init__(self, end: socket.socket) -> None:
        self.asked: list[tuple[int, int]] = []
        self._channel = WorkerEnd(end.fileno(), end.fileno())

    def serve(self) -> None:
        """Serve until the other side is gone."""
        try:
            while True:
                kind, body = self._channel.receive()
                assert kind == Kind.ASK
                self.asked.append(ROW_HEAD.unpack(body))
                self._channel.send(Kind.ROW, bytes(body), repr(self.asked[-1]).encode())
        except (EOFError, ConnectionResetError, BrokenPipeError):
            pass


@contextmanager
def asking() -> Iterator[tuple[Asking, Caller]]:
    ours, theirs = socket.socketpair()
    caller = Caller(theirs)
    serving = threading.Thread(target=caller.serve)
    serving.start()
    try:
        yield Asking(WorkerEnd(ours.fileno(), ours.fileno()), SIZES), caller
    finally:
        ours.shutdown(socket.SHUT_WR)
        serving.join()
        ours.close()
        theirs.close()


def fetched(rows: Asking, place: tuple[int, int]) -> None:
    assert rows.fetch(*place) == repr(place).encode()


def test_without_a_word_rows_are_asked_for_one_by_one() -> None:
    with asking() as (rows, caller):
        for place in [(3, 2), (0, 0), (3, 3), (3, 3)]:
            fetched(rows, place)
    assert caller.asked == [(3, 2), (0, 0), (3, 3), (3, 3)]


def test_in_order_every_row_is_asked_for_once_and_before_it_is_wanted() -> None:
    with asking() as (rows, caller):
        rows.go_ahead()
        for place in PLACES:
            fetched(rows, place)
    assert caller.asked == PLACES


def test_no_more_than_so_many_are_under_way() -> None:
    with asking() as (rows, caller):
        rows.go_ahead()
        fetched(rows, (0, 0))
    assert len(caller.asked) == AHEAD


@given(st.lists(st.sampled_from(PLACES), max_size=40))
def test_any_other_order_gives_the_same_rows(places: list[tuple[int, int]]) -> None:
    with asking() as (rows, _):
        rows.go_ahead()
        for place in places:
            fetched(rows, place)


def asked_for(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Fetch rows ahead, one after the other; give all that was asked for by the end."""
    with asking() as (rows, caller):
        rows.go_ahead()
        for place in places:
            fetched(rows, place)
    return caller.asked  # whole only now: questions arrive in their own time


def test_a_source_that_is_left_in_the_middle_does_not_stand_in_the_way() -> None:
    places = [(0, 0), *((3, k) for k in range(20))]
    assert asked_for([*places, (4, 0)]) == asked_for(places)


def test_a_file_whose_end_is_looked_at_first_is_read_ahead_after_that() -> None:
    places = [(3, 19), *((3, k) for k in range(19))]
    assert asked_for([*places, (4, 0)]) == asked_for(places)
    assert sorted(asked_for([*places, (4, 0)])) == sorted([*PLACES, (3, 19)])
