"""The audit sheet is written beside a build or an audit, and the ledger knows of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from cli.papers import pdf
from dossier.errors import CannotWrite
from dossier.model.document import Kind
from dossier.progress import Progress
from dossier.vault import ledger
from dossier.workflows import audit_sheet
from dossier.workflows.add import add
from dossier.workflows.audit import audit_files
from dossier.workflows.build import Built, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three documents, one of them foreign."""
    for n, language in enumerate(("en", "en", "az")):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=2)
        wishes = Wishes(kind=Kind.WITNESS, title=f"Letter {n}", language=language)
        add(desk, [paper], wishes, lambda _: None)
    return desk


def _built(desk: Desk, folder: Path, **more: object) -> Built:
    order = Order("us-eoir", folder / "out.pdf", accept=frozenset({"translation-missing"}))
    codes = {"no-translation", "required-empty", "certificate-incomplete", "untranslated"}
    return build(desk, replace(order, accept=order.accept | codes, **more))


def _text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_a_build_gets_its_sheet(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path)
    target = tmp_path / "sheet.pdf"
    written = audit_sheet.beside_build(case, built, ["Look at this first."], target)
    said = _text(target)
    assert "Not part of the filing." in said
    assert f"out.pdf, {built.plan.pages} pages" in said
    assert "The five numbers agree for all 3 exhibits." in said
    for one in built.plan.exhibits:
        assert f"{one.label} " + " ".join([str(one.first)] * 5) in said
    assert "Source files with an unchanged fingerprint 3 of 3" in said
    assert "signed certificate 0 of 1" in said
    assert "Look at this first." in said
    assert built.files[0].sha256[:4] in said
    (line,) = [one for one in ledger.all(case.session) if one.kind == "audit-sheet"]
    assert (line.path, line.sha256, line.gone) == (str(target), written.sha256, False)


def test_volumes_have_one_sheet(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path, max_mb=0.63)
    assert len(built.files) > 1
    audit_sheet.beside_build(case, built, (), tmp_path / "sheet.pdf")
    said = _text(tmp_path / "sheet.pdf")
    assert all(f"{file.path.name}, " in said for file in built.files)
    assert "agree for all 3 exhibits." in said


def test_the_same_build_has_the_same_sheet(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path)
    first = audit_sheet.beside_build(case, built, (), tmp_path / "one.pdf")
    second = audit_sheet.beside_build(case, built, (), tmp_path / "two.pdf")
    assert first.sha256 == second.sha256


def test_a_sheet_that_can_not_be_written_leaves_nothing(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path)
    with pytest.raises(CannotWrite):
        audit_sheet.beside_build(case, built, (), tmp_path / "nowhere" / "sheet.pdf")
    assert all(one.gone for one in ledger.all(case.session) if one.kind == "audit-sheet")


def test_files_that_were_audited_alone_get_one_too(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path)
    out = built.files[0].path
    reports = audit_files(case.sandbox, [out], Progress())
    audit_sheet.beside_files(case.sandbox, Progress(), reports, (), tmp_path / "sheet.pdf")
    said = _text(tmp_path / "sheet.pdf")
    assert "The five numbers agree for all 3 exhibits." in said
    assert "numbered without a gap" in said
    other = tmp_path / "other.pdf"
    other.write_bytes((tmp_path / "0.pdf").read_bytes())
    reports = audit_files(case.sandbox, [other], Progress())
    audit_sheet.beside_files(case.sandbox, Progress(), reports, ["No stamps."], other)
    said = _text(other)
    assert "One thing does not agree. Do not file this." in said
    assert "– No stamps." in said


def test_a_sheet_is_no_packet(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path)
    target = tmp_path / "sheet.pdf"
    audit_sheet.beside_build(case, built, (), target)
    (report,) = audit_files(case.sandbox, [target], Progress()).values()
    assert [one.code for one in report.failures] == ["no-stamps"]
