"""Several files joined on the command line: one line, one entry, every file kept."""

import hashlib
from pathlib import Path

from cli.papers import pdf, photo
from cli.running import Dossier


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_joined_paper_is_one_entry_with_all_its_files(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    one, two = photo(tmp_path / "one.jpg"), photo(tmp_path / "two.jpg", "red")
    sheet = pdf(tmp_path / "three.pdf", "Sampleton", pages=2)
    answer = dossier("add", vault, one, two, sheet, "--join", "--title", "Letter", "--json")
    assert answer.code == 0
    (added,) = answer.data["added"]
    assert (added["id"], added["path"], added["title"], added["pages"]) == (
        "d1",
        str(one),
        "Letter",
        4,
    )
    assert added["paths"] == [str(one), str(two), str(sheet)]
    assert added["sha256"] == sha256(one)
    lines = [line for line in answer.err.splitlines() if line.startswith("added ")]
    assert lines == [f"added d1 {one}"]
    (listed,) = dossier("list", vault, "--json").data["documents"]
    assert listed["bytes"] == sum(file.stat().st_size for file in (one, two, sheet))
    assert [(file["name"], file["sha256"]) for file in listed["files"]] == [
        (file.name, sha256(file)) for file in (one, two, sheet)
    ]
    hits = dossier("search", vault, "sampleton", "--json").data["hits"]
    assert {(hit["document"], hit["page"]) for hit in hits} == {("d1", 3), ("d1", 4)}
    assert dossier("verify", vault, "--json").data["ok"]
    again = dossier("add", vault, two, "--json")
    assert (again.code, again.data["duplicates"]) == (0, [{"path": str(two), "of": "d1"}])


def test_a_file_that_is_not_joined_has_no_list_of_files(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    answer = dossier("add", vault, photo(tmp_path / "one.jpg"), "--json")
    assert "paths" not in answer.data["added"][0]
    assert "files" not in dossier("list", vault, "--json").data["documents"][0]


def test_one_refused_file_refuses_all(dossier: Dossier, vault: Path, tmp_path: Path) -> None:
    good = photo(tmp_path / "good.jpg")
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\nnothing more")
    answer = dossier("add", vault, good, torn, "--join", "--json")
    assert answer.code == 3
    assert [(one["path"], one["code"]) for one in answer.data["refused"]] == [
        (str(torn), "damaged")
    ]
    assert answer.data["added"] == []
    assert dossier("list", vault, "--json").data == {"documents": []}
    dossier("add", vault, good)
    here = dossier("add", vault, photo(tmp_path / "new.jpg", "red"), good, "--join", "--json")
    assert here.code == 3
    assert here.data["refused"] == [
        {
            "path": str(good),
            "code": "already-here",
            "message": "This very file is here already, in d1."
            " Leave it out, or move d1 to the bin first.",
        }
    ]


def test_all_originals_come_out_bit_for_bit_and_over_nothing(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    one, sheet = photo(tmp_path / "one.jpg"), pdf(tmp_path / "two.pdf")
    dossier("add", vault, one, sheet, "--join")
    out = tmp_path / "out"
    out.mkdir()
    answer = dossier("original", vault, "d1", "-o", out / "letter", "--json")
    paths = [out / "letter-1.jpg", out / "letter-2.pdf"]
    assert answer.data["files"] == [
        {"path": str(path), "bytes": came.stat().st_size, "sha256": sha256(came)}
        for path, came in zip(paths, (one, sheet), strict=True)
    ]
    assert answer.data["path"] == str(paths[0])
    assert [path.read_bytes() for path in paths] == [one.read_bytes(), sheet.read_bytes()]
    again = dossier("original", vault, "d1", "-o", out / "letter", "--json")
    assert (again.code, again.data["error"]["facts"]["reason"]) == (7, "exists")
    assert sorted(out.iterdir()) == paths
