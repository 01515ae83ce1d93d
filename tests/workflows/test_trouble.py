"""Whose fault it is when a worker breaks on what is already in."""

from dossier.errors import Refusal, VaultDamaged
from dossier.workflows.trouble import inside


def test_a_safe_copy_that_is_damaged_is_named() -> None:
    told = inside(Refusal("damaged", document="d3"))
    assert isinstance(told, VaultDamaged)
    assert told.facts == {"what": "safe-copy", "document": "d3"}


def test_a_worker_that_broke_is_told_by_our_own_lines() -> None:
    told = inside(Refusal("worker-crash", error="KeyError", where="dossier.pdf.write:40"))
    assert (told.code, told.exit_code) == ("unexpected", 1)
    assert told.facts == {"where": "worker-crash KeyError dossier.pdf.write:40"}
    assert inside(Refusal("memory-limit")).facts == {"where": "memory-limit"}
