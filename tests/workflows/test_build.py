"""A packet that disagrees with its plan is kept back, whoever made it disagree."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import Stopped
from dossier.model.document import Kind
from dossier.progress import Progress, Step
from dossier.vault import documents, ledger, packets
from dossier.workflows.add import add
from dossier.workflows.build import KeptBack, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three documents."""
    for n in range(3):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=2)
        add(desk, [paper], Wishes(kind=Kind.WITNESS, title=f"Letter {n}"), lambda _: None)
    return desk


def test_a_page_that_is_not_the_one_that_came_in_is_never_handed_over(
    case: Desk, tmp_path: Path
) -> None:
    # As if the safe copy had been exchanged after its pages were fingerprinted.
    other = documents.get(case.session, "d3").safe.fingerprints
    before = documents.get(case.session, "d2")
    swapped = replace(before, safe=replace(before.safe, fingerprints=other))
    documents.save(case.session, swapped)
    out = tmp_path / "out.pdf"
    with pytest.raises(KeptBack) as caught:
        build(case, Order("generic", out))
    assert not caught.value.report.ok
    assert {one.code for one in caught.value.report.failures} == {"source-page"}
    assert {dict(one.facts)["document"] for one in caught.value.report.failures} == {"d2"}
    assert caught.value.exit_code == 9
    assert not out.exists()
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [
        ".dossier",
        ".pdf",
        ".pdf",
        ".pdf",
    ]
    assert all(line.gone for line in ledger.all(case.session))
    documents.save(case.session, before)
    assert build(case, Order("generic", out)).audit.ok


def test_documents_from_before_fingerprints_get_them_at_the_first_build(
    case: Desk, tmp_path: Path
) -> None:
    before = documents.get(case.session, "d1")
    documents.save(case.session, replace(before, safe=replace(before.safe, fingerprints=())))
    assert build(case, Order("generic", tmp_path / "out.pdf")).audit.ok
    assert documents.get(case.session, "d1").safe.fingerprints == before.safe.fingerprints


def test_a_stopped_build_leaves_nothing_and_takes_nothing_away(case: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"what stood there before")
    progress = Progress(lambda step: progress.stop() if step.code == "placing" else None)
    steps: list[Step] = []
    with pytest.raises(Stopped):
        build(replace(case, progress=progress), Order("generic", out))
    assert out.read_bytes() == b"what stood there before"
    assert len(list(tmp_path.iterdir())) == 5
    assert build(replace(case, progress=Progress(steps.append)), Order("generic", out)).audit.ok
    assert {"placing"} <= {step.code for step in steps}


def test_the_packet_is_kept_as_it_was_built(case: Desk, tmp_path: Path) -> None:
    order = Order("generic", tmp_path / "out.pdf", cover=(("judge", "J. Placeholder"),))
    built = build(case, order)
    (packet,) = packets.all(case.session)
    assert [item.document for item in packet.items] == ["d1", "d2", "d3"]
    assert packet.cover == (("judge", "J. Placeholder"),)
    (line,) = [line for line in ledger.all(case.session) if not line.gone]
    assert (line.kind, line.of, line.sha256) == ("packet", packet.id, built.files[0].sha256)
    again = build(case, Order("generic", tmp_path / "again.pdf"))
    assert again.files[0].sha256 == built.files[0].sha256
    assert len(packets.all(case.session)) == 1
