"""Turns: fair, and free within a turn."""

import threading
import time

from dossier.vault.turns import Turns


def test_whoever_asks_first_goes_first() -> None:
    turns = Turns()
    order: list[str] = []

    def wait(name: str) -> None:
        with turns.turn():
            order.append(name)

    with turns.turn():
        threads = []
        for name in "abcdef":
            thread = threading.Thread(target=wait, args=(name,))
            thread.start()
            threads.append(thread)
            time.sleep(0.02)  # so that they ask in this order
    for thread in threads:
        thread.join()
    assert order == list("abcdef")


def test_a_thread_that_asks_again_and_again_lets_others_in_between() -> None:
    turns = Turns()
    edited = threading.Event()

    def add_many() -> int:
        count = 0
        while not edited.is_set() and count < 10_000:
            with turns.turn():
                count += 1
                time.sleep(0.001)
        return count

    counts: list[int] = []
    adding = threading.Thread(target=lambda: counts.append(add_many()))
    adding.start()
    time.sleep(0.02)
    with turns.turn():
        edited.set()
    adding.join()
    assert counts[0] < 10_000


def test_a_turn_within_a_turn_is_free_and_ends_with_the_outer_one() -> None:
    turns = Turns()
    inside: list[bool] = []
    with turns.turn():
        with turns.turn():
            pass
        thread = threading.Thread(target=lambda: turns.turn().__enter__() or inside.append(True))
        thread.start()
        time.sleep(0.05)
        assert not inside
    thread.join()
    assert inside
