"""A file whose first page is not page 1: supplements and later volumes, audited as such."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Pdf

from builds import Finished, Made, audit, build, paper, planned
from damage import Edit, edited
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.profile import LabelScheme
from dossier.sandbox.fork import Sandbox
from evidenced import EXCERPT, KEPT, PHOTOS, evidenced
from papers import A4, scanned

BEFORE = Filing(
    id="f1",
    packet="k0",
    profile="us-eoir",
    day=date(2026, 10, 1),
    number=0,
    first=1,
    last=117,
    exhibits=(FiledExhibit("A", "d99", "Letter", "", "life", 3, 117),),
    files=(),
    labels=((LabelScheme.LETTERS, 27), (LabelScheme.NUMBERS, 4)),
)


def supplement(max_bytes: int | None = None) -> Made:
    """A supplement with a form, photographs, an excerpt; in volumes if there is a limit."""
    made = evidenced(("d8", "d1", PHOTOS, KEPT, EXCERPT))
    copies = dict(made.copies)
    if max_bytes:
        copies["d1"] = scanned([A4] * 2, 1, picture=(900, 1200))
        copies["d7"] = scanned([A4] * 2, 2, picture=(900, 1200))
    packet = replace(made.matter.packet, continues="f1")
    matter = replace(made.matter, packet=packet, filings={"f1": BEFORE})
    if max_bytes:
        documents = dict(matter.documents)
        for name in ("d1", "d7"):
            documents[name] = replace(documents[name], safe=paper(name, copies[name]).safe)
        matter = replace(matter, documents=documents)
    return planned(matter, copies, max_bytes)


@pytest.fixture(scope="module")
def filed(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    folder, made = tmp_path_factory.mktemp("supplement"), supplement()
    return Finished(build(sandbox, made, folder), made, sandbox, folder)


def test_numbers_and_labels_go_on(filed: Finished) -> None:
    assert [one.label for one in filed.made.plan.exhibits] == ["", "AB", "AC", "AD", "5"]
    assert filed.made.plan.first == 118
    with pikepdf.open(io.BytesIO(filed.data)) as pdf:
        labels = [page.label for page in pdf.pages]
    assert labels == [str(number) for number in range(118, filed.made.plan.last + 1)]


def test_it_passes_with_its_plan_and_alone(filed: Finished) -> None:
    assert filed.audit(filed.data).failures == ()
    alone = filed.alone(filed.data)
    assert alone.failures == ()
    assert [one.stamp for one in alone.numbers] == [
        str(one.first) for one in filed.made.plan.exhibits if one.label
    ]


def begin_at_one(pdf: Pdf) -> None:
    pdf.Root.PageLabels.Nums[1].St = 1


def one_page_further(pdf: Pdf) -> None:
    pdf.Root.PageLabels.Nums[1].St = 119


def a_stamp_of_another_page(pdf: Pdf) -> None:
    pdf.pages[4].Contents[1] = pdf.pages[5].Contents[1]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (begin_at_one, "page-label"),
        (one_page_further, "page-label"),
        (a_stamp_of_another_page, "page-number"),
    ],
)
def test_numbers_that_do_not_go_on_are_found(filed: Finished, edit: Edit, code: str) -> None:
    damaged = edited(filed.data, edit)
    for report in (filed.audit(damaged), filed.alone(damaged)):
        assert code in {one.code for one in report.failures}


def test_a_plan_that_begins_elsewhere_is_not_this_file(filed: Finished) -> None:
    manifest = filed.manifest
    pages = tuple(replace(one, number=str(int(one.number) - 117)) for one in manifest.pages)
    report = filed.audit(filed.data, replace(manifest, first=1, pages=pages))
    assert {"page-number", "page-label"} <= {one.code for one in report.failures}


def test_its_volumes_go_on_too(sandbox: Sandbox, tmp_path: Path) -> None:
    made = supplement(max_bytes=1_700_000)
    assert len(made.plan.volumes) > 1
    for volume in made.plan.volumes:
        data = build(sandbox, made, tmp_path, volume.number)
        assert audit(sandbox, data, made.manifest(volume.number), tmp_path).failures == ()
        assert audit(sandbox, data, None, tmp_path).failures == ()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert pdf.pages[0].label == str(volume.first)
    assert made.plan.volumes[1].first == made.plan.volumes[0].last + 1
