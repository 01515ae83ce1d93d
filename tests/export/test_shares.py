"""Several readers side by side pass what one passes, and nothing else."""

import io
import random
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from builds import Finished
from damage import DAMAGE, Edit, edited
from damage_evidence import EVIDENCE_DAMAGE
from dossier.export.audit import audit
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport
from dossier.export.shares import FEWEST, ShareReport, audit_share, joined, worth
from dossier.pdf import witness
from dossier.pdf.witness_facts import Share

NODE = 3
EDITS = list(dict.fromkeys(edit for edit, _, _ in DAMAGE))


def grouped(pdf: Pdf) -> None:
    """Put the pages of a small packet under nodes, as those of a large one are."""
    pages, top = [page.obj for page in pdf.pages], pdf.Root.Pages
    nodes = []
    for start in range(0, len(pages), NODE):
        kids = pages[start : start + NODE]
        node = Dictionary(Type=Name.Pages, Parent=top, Kids=Array(kids), Count=len(kids))
        nodes.append(pdf.make_indirect(node))
        for page in kids:
            page.Parent = nodes[-1]
    top.Kids = Array(nodes)


def under_nodes(data: bytes, edit: Edit = lambda _: None) -> bytes:
    return edited(edited(data, edit), grouped)


def whole(manifest: Manifest, data: bytes) -> AuditReport:
    return audit(manifest, witness.read(io.BytesIO(data), manifest.canaries))


def shares(manifest: Manifest, data: bytes, of: int = 2) -> list[ShareReport]:
    readings = (
        witness.read(io.BytesIO(data), manifest.canaries, Share(nth, of)) for nth in range(of)
    )
    return [audit_share(manifest, seen) for seen in readings]


@pytest.fixture(scope="module")
def data(packet: Finished) -> bytes:
    return under_nodes(packet.data)


@pytest.mark.parametrize("of", [2, 3, 6])
def test_a_right_packet_has_the_report_of_one_reader(
    packet: Finished, data: bytes, of: int
) -> None:
    alone = whole(packet.manifest, data)
    assert alone.ok
    assert joined(packet.manifest, shares(packet.manifest, data, of)) == alone


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("of", [2, 3])
def test_a_damaged_packet_has_none(packet: Finished, edit: Edit, of: int) -> None:
    damaged = under_nodes(packet.data, edit)
    assert not whole(packet.manifest, damaged).ok
    assert joined(packet.manifest, shares(packet.manifest, damaged, of)) is None


def test_whatever_byte_is_changed_both_ways_agree(packet: Finished, data: bytes) -> None:
    chance = random.Random(7)
    table = data.rindex(b"xref", 0, data.rindex(b"startxref"))
    for n in range(150):
        changed = bytearray(data)
        place = chance.randrange(table if n % 2 else 0, len(data))
        changed[place] = chance.choice(b"\0 0R<>/9%")
        alone = whole(packet.manifest, bytes(changed))
        together = joined(packet.manifest, shares(packet.manifest, bytes(changed)))
        assert together == (alone if alone.ok else None)


def leave_an_object(pdf: Pdf) -> None:
    """Leave one that nothing leads to; saving would drop it: it is cut loose below."""
    pdf.Root.Lang = pdf.make_indirect(String("en"))


def test_an_object_that_nothing_leads_to_is_found(packet: Finished) -> None:
    tied = under_nodes(packet.data, leave_an_object)
    with pikepdf.open(io.BytesIO(tied)) as pdf:
        number = pdf.Root.Lang.objgen[0]
    loose = tied.replace(b"/Lang %d 0 R" % number, b"/Lang (en)".ljust(len(f"/Lang {number} 0 R")))
    assert loose != tied
    assert [one.code for one in whole(packet.manifest, loose).failures] == ["stray-object"]
    reports = shares(packet.manifest, loose)
    assert all(one.ok for one in reports)
    assert joined(packet.manifest, reports) is None


@pytest.mark.parametrize("extra", [b"% Jordan was here\n", b"%%EOF\n"])
def test_bytes_after_the_last_object_are_found(packet: Finished, data: bytes, extra: bytes) -> None:
    start = data.rindex(b"startxref")
    table = int(data[start:].split()[1])
    end = b"startxref\n%d\n%%%%EOF\n" % (table + len(extra))
    longer = data[:table] + extra + data[table:start] + end
    assert not whole(packet.manifest, longer).ok
    assert joined(packet.manifest, shares(packet.manifest, longer)) is None


def changed(report: ShareReport, **changes: object) -> ShareReport:
    assert report.covered is not None
    return replace(report, covered=replace(report.covered, **changes))  # type: ignore[arg-type]


def test_what_no_share_covers_is_found(packet: Finished, data: bytes) -> None:
    first, last = shares(packet.manifest, data)
    assert first.covered
    assert last.covered
    assert joined(packet.manifest, [first, last])
    both = max(first.covered.reached, last.covered.reached)
    page = last.covered.left[-1]
    for reports in (
        [first],
        [first, first],
        [last, first],
        [first, replace(last, ok=False)],
        [first, replace(last, covered=None)],
        [first, changed(last, first=last.covered.first + 1)],
        [first, changed(last, end=last.covered.end - 1)],
        [changed(first, seen=tuple(one for one in first.covered.seen if one != page)), last],
        [changed(first, strays=(9999,)), changed(last, strays=(9999, 10000))],
        [changed(first, reached=both + 9, ends_well=False), changed(last, ends_well=True)],
    ):
        assert joined(packet.manifest, reports) is None


def test_a_tree_of_another_shape_is_read_by_one(packet: Finished, data: bytes) -> None:
    def put_a_page_at_the_top(pdf: Pdf) -> None:
        last = pdf.pages[-1].obj
        node = last.Parent
        del node.Kids[-1]
        node.Count = len(node.Kids)
        last.Parent = pdf.Root.Pages
        pdf.Root.Pages.Kids.append(last)

    odd = edited(data, put_a_page_at_the_top)
    assert whole(packet.manifest, odd).ok
    assert joined(packet.manifest, shares(packet.manifest, odd)) is None


def test_only_large_files_are_worth_several_readers() -> None:
    assert worth(FEWEST - 1) == 1
    assert 1 <= worth(FEWEST) <= 2


@pytest.mark.parametrize("of", [2, 3])
def test_photographs_and_marks_are_shared_out_too(evidence: Finished, of: int) -> None:
    data = under_nodes(evidence.data)
    alone = whole(evidence.manifest, data)
    assert alone.ok
    assert joined(evidence.manifest, shares(evidence.manifest, data, of)) == alone
    for edit in dict.fromkeys(edit for edit, _, _ in EVIDENCE_DAMAGE):
        damaged = under_nodes(evidence.data, edit)
        assert joined(evidence.manifest, shares(evidence.manifest, damaged, of)) is None, edit
