"""Auditors get ready while the file is written, and read it when it is."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from builds import scratch
from cli.papers import pdf
from dossier.export.manifest import Manifest, expect
from dossier.export.report import AuditReport
from dossier.export.shares import FEWEST, worth
from dossier.model.document import Kind
from dossier.workflows.add import add
from dossier.workflows.auditing import Auditing
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from sandbox.processes import workers


@dataclass(frozen=True)
class Audited:
    """A packet that was built, and what it is held against."""

    data: bytes
    manifest: Manifest
    report: AuditReport


@pytest.fixture(params=[2, FEWEST])
def packet(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> Audited:
    """One that a single auditor reads, and one that several share."""
    paper = pdf(tmp_path / "paper.pdf", "paper", pages=request.param)
    add(desk, [paper], Wishes(kind=Kind.WITNESS, title="Letter"), lambda _: None)
    built = build(desk, Order("generic", tmp_path / "out.pdf"))
    manifest = expect(built.matter, built.plan, 1, built.limit)
    assert worth(len(manifest.pages)) == (1 if request.param < FEWEST else min(os.cpu_count(), 2))
    return Audited((tmp_path / "out.pdf").read_bytes(), manifest, built.audit)


@pytest.fixture
def descriptor(tmp_path: Path) -> Iterator[int]:
    with scratch(tmp_path) as found:
        yield found


def audit(desk: Desk, packet: Audited, descriptor: int, data: bytes) -> AuditReport:
    """Audit a file whose second half is written when its auditors are there."""
    os.write(descriptor, data[: len(data) // 2])
    auditing = Auditing(desk, packet.manifest, descriptor)
    os.write(descriptor, data[len(data) // 2 :])
    auditing.start()
    return auditing.report()


def test_the_report_is_of_the_whole_file(desk: Desk, packet: Audited, descriptor: int) -> None:
    assert packet.report.ok
    assert audit(desk, packet, descriptor, packet.data) == packet.report
    assert not workers()


def test_what_disagrees_is_named(desk: Desk, packet: Audited, descriptor: int) -> None:
    longer = packet.data + b"%%EOF\n"
    assert [one.code for one in audit(desk, packet, descriptor, longer).failures] == [
        "second-ending"
    ]


def test_a_file_that_is_never_finished_keeps_nobody(
    desk: Desk, packet: Audited, descriptor: int
) -> None:
    auditing = Auditing(desk, packet.manifest, descriptor)
    assert workers()
    auditing.close()
    assert not workers()
