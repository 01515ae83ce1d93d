"""Whatever happens to photographs, marks, excerpts and pages in their own size is named."""

import pytest

from builds import Finished
from damage import Edit, edited
from damage_evidence import EVIDENCE_DAMAGE, ONLY_WITH_PLAN

EDITS = list(dict.fromkeys(edit for edit, _, _ in EVIDENCE_DAMAGE))


def test_the_packet_passes_as_it_was_built(evidence: Finished) -> None:
    report = evidence.audit(evidence.data)
    assert report.failures == ()
    assert (report.pages, report.exhibits) == (16, 5)
    assert report.checks["source-pages"] == 13
    assert evidence.alone(evidence.data).failures == ()
    assert evidence.audit(edited(evidence.data, lambda _: None)).failures == ()


@pytest.mark.parametrize(
    ("edit", "code", "subject"),
    EVIDENCE_DAMAGE,
    ids=[f"{edit.__name__}-{code}-{subject}" for edit, code, subject in EVIDENCE_DAMAGE],
)
def test_damage_is_found_and_named(evidence: Finished, edit: Edit, code: str, subject: str) -> None:
    report = evidence.audit(edited(evidence.data, edit))
    assert not report.ok
    assert (code, subject) in {(one.code, one.subject) for one in report.failures}


@pytest.mark.parametrize("edit", EDITS)
def test_damage_shows_without_the_plan_where_it_can(evidence: Finished, edit: Edit) -> None:
    assert evidence.alone(edited(evidence.data, edit)).ok == (edit in ONLY_WITH_PLAN)
