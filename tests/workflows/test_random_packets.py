"""Packets of random papers, wishes, volumes and supplements: the audit of every one passes."""

from dataclasses import replace
from pathlib import Path

import pytest

import random_packets
from dossier.export.manifest import Manifest, expect
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.workflows import build
from dossier.workflows.build import KeptBack
from dossier.workflows.desk import Desk

SEED = 20261126
PACKETS = 25
PAPERS = 40


def test_random_packets_pass_their_audit(desk: Desk, tmp_path: Path) -> None:
    random_packets.fill(desk, tmp_path, SEED, PAPERS)
    built = [random_packets.one(desk, tmp_path, f"{SEED}:{n}", PAPERS) for n in range(PACKETS)]
    assert len({one.profile for one in built}) > 8
    assert any(one.supplement for one in built)
    assert any(one.filed for one in built)
    assert any(one.files > 1 for one in built)
    assert max(one.exhibits for one in built) > 20


def test_one_number_that_differs_fails_them(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random_packets.fill(desk, tmp_path, SEED, 3)

    def misprinted(matter: Matter, plan: Plan, number: int, limit: int | None) -> Manifest:
        due = expect(matter, plan, number, limit)
        first = replace(due.pages[0], number=due.pages[0].number + "9")
        return replace(due, pages=(first, *due.pages[1:]))

    monkeypatch.setattr(build, "expect", misprinted)
    for n in range(2):
        with pytest.raises(KeptBack):
            random_packets.one(desk, tmp_path, f"{SEED}:{n}", 3)
