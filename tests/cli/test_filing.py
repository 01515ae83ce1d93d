"""Filed and late on the command line: file, supplement, filed, changes, audit sheets."""

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from cli.papers import pdf
from cli.running import Dossier, prepare

GENERIC = ("--profile", "generic")


@pytest.fixture(scope="session")
def with_letters(fresh: Path, secret: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with two letters, made once."""
    folder = tmp_path_factory.mktemp("letters")
    case = folder / "case"
    shutil.copytree(fresh, case)
    papers = (pdf(folder / "1.pdf", "one", 2), pdf(folder / "2.pdf", "two", 1))
    prepare(case, secret, ("add", *papers, "--kind", "witness", "--language", "en"))
    return case


@pytest.fixture
def case(with_letters: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(with_letters, tmp_path / "case"))


@pytest.fixture
def filed(case: Path, tmp_path: Path, dossier: Dossier) -> Path:
    """The vault once its packet is filed."""
    out = tmp_path / "packet.pdf"
    assert dossier("build", case, *GENERIC, "-o", out).code == 0
    answer = dossier("file", case, *GENERIC, "--day", "2026-11-30", out)
    assert answer.code == 0
    assert "Filed as f1 on 2026-11-30: pages 1 to" in answer.out
    return case


def test_what_was_filed_is_shown_and_handed_out(
    filed: Path, tmp_path: Path, dossier: Dossier
) -> None:
    (one,) = dossier("filed", filed, "--json").data["filings"]
    assert (one["id"], one["profile"], one["day"]) == ("f1", "generic", "2026-11-30")
    assert (one["number"], one["continues"], one["first"]) == (0, None, 1)
    assert [exhibit["document"] for exhibit in one["exhibits"]] == ["d1", "d2"]
    out = tmp_path / "again.pdf"
    shown = dossier("filed", filed, "F1", "-o", out, "--json").data
    assert shown["written"] == [str(out)]
    assert out.read_bytes() == (tmp_path / "packet.pdf").read_bytes()
    lines = dossier("filed", filed, "f1").out
    assert "f1  generic  2026-11-30  first filing" in lines
    assert one["files"][0]["sha256"] in lines
    assert dossier("filed", filed, "f2").code == 2


def test_a_mistake_is_corrected_by_name(filed: Path, dossier: Dossier) -> None:
    for asked in (("--take-back",), ("--day", "2026-11-28")):
        assert dossier("filed", filed, *asked).code == 2, "which one?"
    assert "f1  generic  2026-11-28" in dossier("filed", filed, "f1", "--day", "2026-11-28").out
    told = dossier("filed", filed, "f1", "--take-back", "--json").data["filing"]
    assert told["taken_back"] is not None
    assert "taken back on" in dossier("filed", filed).out
    assert dossier("packet", filed, *GENERIC, "--exclude", "d2").code == 0
    assert dossier("filed", filed, "f1", "--take-back").code == 2, "it is taken back"


def test_a_vault_without_filings_says_so(case: Path, dossier: Dossier) -> None:
    assert "Nothing is marked as filed." in dossier("filed", case).out
    assert dossier("filed", case, "--json").data == {"filings": []}


def test_a_filed_packet_stays(filed: Path, tmp_path: Path, dossier: Dossier) -> None:
    answer = dossier("build", filed, *GENERIC, "-o", tmp_path / "other.pdf", "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "packet-filed")
    assert not (tmp_path / "other.pdf").exists()
    answer = dossier("packet", filed, *GENERIC, "--exclude", "d1", "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "packet-filed")


def test_files_that_were_not_built_are_refused(
    case: Path, tmp_path: Path, dossier: Dossier
) -> None:
    other = pdf(tmp_path / "other.pdf")
    answer = dossier("file", case, *GENERIC, "--day", "2026-11-30", other, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "not-filed"), "nothing was built"
    assert dossier("build", case, *GENERIC, "-o", tmp_path / "packet.pdf").code == 0
    answer = dossier("file", case, *GENERIC, "--day", "2026-11-30", other, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "not-built")
    assert answer.data["error"]["facts"] == {"path": str(other)}
    assert dossier("file", case, *GENERIC, "--day", "yesterday", other).code == 2


def test_a_supplement_is_begun_arranged_and_built(
    filed: Path, tmp_path: Path, dossier: Dossier
) -> None:
    late = pdf(tmp_path / "3.pdf", "three", 1)
    assert dossier("add", filed, late, "--kind", "witness", "--language", "en").code == 0
    begun = dossier("supplement", filed, *GENERIC, "--withdraw", "d1=filed twice", "--json").data
    assert begun == {
        "supplement": 1,
        "continues": "f1",
        "documents": ["d3"],
        "withdrawn": [{"document": "d1", "why": "filed twice"}],
    }
    shown = dossier("supplement", filed, *GENERIC, "--withdraw", "d2", "--stands", "d1")
    assert "Supplement 1 continues what was filed on 2026-11-30." in shown.out
    assert "Takes back d2: -" in shown.out
    assert "d1" not in shown.out
    answer = dossier("supplement", filed, *GENERIC, "--withdraw", "d9=x", "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "not-found")
    last = dossier("filed", filed, "--json").data["filings"][0]["last"]
    out = tmp_path / "supplement.pdf"
    built = dossier("build", filed, *GENERIC, "-o", out, "--json").data
    assert built["volumes"][0]["first"] == last + 1
    assert [one["document"] for one in built["exhibits"]] == ["d3"]
    assert dossier("audit", out).code == 0
    said = PdfReader(out).pages[0].extract_text()
    assert "Supplement 1" in said
    assert "Withdrawn" in said


def test_no_supplement_before_anything_is_filed(case: Path, dossier: Dossier) -> None:
    answer = dossier("supplement", case, *GENERIC, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (2, "not-filed")


def test_changes_are_told_since_the_last_build(
    case: Path, tmp_path: Path, dossier: Dossier
) -> None:
    assert "not built yet" in dossier("changes", case, *GENERIC).out
    first = dossier("build", case, *GENERIC, "-o", tmp_path / "a.pdf", "--json").data
    assert first["changes"] == {"since": None, "changes": []}
    assert "Nothing changed since" in dossier("changes", case, *GENERIC).out
    assert dossier("set", case, "d2", "--title", "Letter of a cousin").code == 0
    assert dossier("packet", case, *GENERIC, "--exclude", "d1").code == 0
    found = dossier("changes", case, *GENERIC, "--json").data
    assert found["profile"] == "generic"
    assert {one["document"]: one["what"] for one in found["changes"]} == {
        "d2": ["renumbered", "retitled"],
        "d1": ["gone"],
    }
    gone = found["changes"][-1]
    assert (gone["before"]["document"], gone["after"]) == ("d1", None)
    said = dossier("changes", case, *GENERIC).out
    assert "new title: 1  Letter of a cousin, before 2" in said
    assert "gone: 1  1" in said
    again = dossier("build", case, *GENERIC, "-o", tmp_path / "b.pdf")
    assert "gone: 1  1" in again.out


def test_audit_sheets_are_written_beside(case: Path, tmp_path: Path, dossier: Dossier) -> None:
    out, sheet = tmp_path / "packet.pdf", tmp_path / "sheet.pdf"
    built = dossier("build", case, *GENERIC, "-o", out, "--audit-sheet", sheet, "--json")
    assert built.data["audit_sheet"] == str(sheet)
    assert "Not part of the filing." in PdfReader(sheet).pages[0].extract_text()
    alone = tmp_path / "alone.pdf"
    audited = dossier("audit", out, "--sheet", alone, "--json")
    assert audited.data["audit_sheet"] == str(alone)
    said = " ".join(PdfReader(alone).pages[0].extract_text().split())
    assert "The five numbers agree for all 2 exhibits." in said
    assert "do not file it" in dossier("audit", out, "--sheet", alone).out


def test_a_sheet_that_can_not_be_written_hides_no_packet(
    case: Path, tmp_path: Path, dossier: Dossier
) -> None:
    out, sheet = tmp_path / "packet.pdf", tmp_path / "nowhere" / "sheet.pdf"
    built = dossier("build", case, *GENERIC, "-o", out, "--audit-sheet", sheet, "--json")
    assert (built.code, built.data["error"]["code"]) == (7, "cannot-write")
    assert built.data["packet"]["path"] == str(out)
    assert out.exists()


def test_exhibits_as_files_of_their_own_are_named_by_a_pattern(
    case: Path, tmp_path: Path, dossier: Dossier
) -> None:
    folder = tmp_path / "each"
    words = ("build", case, *GENERIC, "-o", tmp_path / "packet.pdf", "--separate", folder)
    assert dossier(*words).code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["Exhibit_1.pdf", "Exhibit_2.pdf"]
    assert dossier(*words, "--each-name", "{number} {word} {label}").code == 0
    names = {path.name for path in folder.iterdir()}
    assert {"01 Exhibit 1.pdf", "02 Exhibit 2.pdf"} <= names
