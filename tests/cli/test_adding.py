"""Files in, changed, replaced, removed, handed out again; refusals lose nothing."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cli.papers import pdf, pdf_bytes, pdf_with_attachment, photo
from cli.running import Dossier
from conftest import CHECKOUT


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sound(dossier: Dossier, vault: Path) -> bool:
    """Say whether everything in the vault is as saved."""
    answer = dossier("verify", vault, "--json")
    return answer.code == 0 and answer.data["ok"]


def test_a_folder_comes_in_document_by_document(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    first = pdf(papers / "page 2.pdf", "Elvin", pages=3)
    second = photo(papers / "page 10.jpg")
    (papers / ".DS_Store").write_bytes(b"litter")
    answer = dossier("add", vault, papers, "--kind", "photo", "--language", "az", "--json")
    assert answer.code == 0
    added = answer.data["added"]
    assert [(one["id"], one["path"], one["title"], one["pages"]) for one in added] == [
        ("d1", str(first), "page 2", 3),
        ("d2", str(second), "page 10", 1),
    ]
    assert [one["sha256"] for one in added] == [sha256(first), sha256(second)]
    assert answer.data["left_aside"] == [str(papers / ".DS_Store")]
    assert f"added d1 {first}\n" in answer.err
    assert f"added d2 {second}\n" in answer.err
    listed = dossier("list", vault, "--json").data["documents"]
    assert [(one["kind"], one["language"], one["bytes"]) for one in listed] == [
        ("photo", "az", first.stat().st_size),
        ("photo", "az", second.stat().st_size),
    ]
    assert sound(dossier, vault)


def test_refused_files_are_named_and_the_rest_is_kept(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    good = pdf(tmp_path / "good.pdf")
    locked = pdf(tmp_path / "locked.pdf", "locked", password="öffne")
    empty = tmp_path / "empty.pdf"
    empty.touch()
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\nnothing more")
    odd = tmp_path / "odd.xyz"
    odd.write_bytes(b"\x00\x01\x02 not a known kind of file")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    answer = dossier(
        "add", vault, locked, empty, good, tmp_path / "nowhere.pdf", torn, odd, pipe, "--json"
    )
    assert answer.code == 3
    assert [one["path"] for one in answer.data["added"]] == [str(good)]
    refused = {Path(one["path"]).name: one["code"] for one in answer.data["refused"]}
    assert refused == {
        "locked.pdf": "encrypted",
        "empty.pdf": "empty-file",
        "nowhere.pdf": "unreadable-file",
        "torn.pdf": "damaged",
        "odd.xyz": "unsupported-type",
        "pipe": "unreadable-file",
    }
    assert all(one["message"].endswith(".") for one in answer.data["refused"])
    assert sound(dossier, vault)
    word = tmp_path / "word"
    word.write_text("öffne\n", encoding="utf-8")
    opened = dossier("add", vault, locked, "--file-password-file", word, "--json")
    assert opened.code == 0
    assert opened.data["added"][0]["sha256"] == sha256(locked)


def test_the_same_bytes_are_kept_once_and_come_back_out_of_the_bin(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    first = pdf(tmp_path / "a.pdf")
    second = tmp_path / "b.pdf"
    second.write_bytes(first.read_bytes())
    answer = dossier("add", vault, first, second, first, "--json")
    assert answer.code == 0
    assert answer.data["duplicates"] == [
        {"path": str(second), "of": "d1"},
        {"path": str(first), "of": "d1"},
    ]
    assert dossier("remove", vault, "d1", "--json").data == {"removed": ["d1"]}
    assert dossier("list", vault, "--json").data == {"documents": []}
    back = dossier("add", vault, second, "--json").data
    assert [one["id"] for one in back["added"]] == ["d1"]
    assert [one["id"] for one in dossier("list", vault, "--json").data["documents"]] == ["d1"]
    assert sound(dossier, vault)


def test_files_inside_a_pdf_are_told_and_added_when_wished(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    carrier = pdf_with_attachment(tmp_path / "carrier.pdf", "letter.pdf", pdf_bytes("letter"))
    told = dossier("add", vault, carrier, "--json").data["added"][0]
    assert "had-attachments" in [finding["code"] for finding in told["findings"]]
    dossier("remove", vault, "d1")
    other = pdf_with_attachment(tmp_path / "other.pdf", "note.pdf", pdf_bytes("note"))
    added = dossier("add", vault, other, "--attachments", "--json").data["added"]
    assert [one["path"] for one in added] == [str(other), f"{other}/note.pdf"]
    shown = dossier("set", vault, added[1]["id"], "--kind", "message", "--json").data["document"]
    assert shown["parent"] == added[0]["id"]
    assert shown["sha256"] == hashlib.sha256(pdf_bytes("note")).hexdigest() or shown["pages"] == 1


def test_set_changes_what_is_said_and_nothing_else(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    dossier("add", vault, pdf(tmp_path / "a.pdf"))
    dossier("person", vault, "add", "--name", "Günel Örnəkova", "--role", "interpreter")
    fields = {
        "--kind": "declaration",
        "--title": "Declaration of Elvin Nümunəzadə",
        "--date": "~2024-03",
        "--language": "en",
        "--sensitive": "yes",
        "--original-title": "Ərizə",
        "--number": "No. 7",
        "--issued-by": "Sampleton",
        "--url": "https://example.org/a",
        "--interpreter": "p1",
        "--interpreted-in": "az",
    }
    words = [word for pair in fields.items() for word in pair]
    shown = dossier("set", vault, "d1", *words, "--json").data["document"]
    wanted = {flag.removeprefix("--").replace("-", "_"): value for flag, value in fields.items()}
    assert {key: shown[key] for key in wanted} == wanted | {"sensitive": True}
    head = dossier("verify", vault, "--json").data["log_head"]
    assert dossier("set", vault, "d1", "--title", fields["--title"]).code == 0
    assert dossier("verify", vault, "--json").data["log_head"] == head, "no change, no log entry"
    cleared = dossier("set", vault, "d1", "--date", "", "--interpreter", "", "--interpreted-in", "",
                      "--json").data["document"]  # fmt: skip
    assert (cleared["date"], cleared["interpreter"]) == (None, None)
    assert dossier("set", vault, "d1", "--interpreter", "p9", "--interpreted-in", "az").code == 2
    assert dossier("set", vault, "d1", "--interpreter", "p1").code == 2
    assert dossier("set", vault, "d1").code == 2
    assert dossier("set", vault, "d5", "--title", "x", "--json").data["error"]["facts"] == {
        "kind": "document",
        "name": "d5",
    }


def test_a_better_scan_takes_the_place_and_the_old_one_stays_in_the_bin(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    dossier("add", vault, pdf(tmp_path / "poor.pdf", "poor"))
    dossier("set", vault, "d1", "--title", "Birth certificate", "--kind", "family")
    better = pdf(tmp_path / "better.pdf", "better", pages=2)
    shown = dossier("replace", vault, "d1", better, "--json").data["document"]
    assert (shown["id"], shown["title"], shown["pages"]) == ("d1", "Birth certificate", 2)
    assert shown["sha256"] == sha256(better)
    again = dossier("replace", vault, "d1", better, "--json")
    assert again.code == 2
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\nnothing more")
    assert dossier("replace", vault, "d1", torn, "--json").data["error"]["code"] == "damaged"
    assert dossier("replace", vault, "d4", torn).code == 2
    listed = dossier("list", vault, "--json").data["documents"]
    assert [one["sha256"] for one in listed] == [sha256(better)]
    assert sound(dossier, vault)


def test_an_original_comes_out_bit_for_bit(dossier: Dossier, vault: Path, tmp_path: Path) -> None:
    paper = photo(tmp_path / "a.jpg")
    dossier("add", vault, paper)
    out = tmp_path / "out.jpg"
    answer = dossier("original", vault, "d1", "-o", out, "--json")
    assert answer.data == {
        "path": str(out),
        "bytes": paper.stat().st_size,
        "sha256": sha256(paper),
    }
    assert out.read_bytes() == paper.read_bytes()
    for place in ("/proc/out.jpg", tmp_path / "no" / "out.jpg", paper / "out.jpg", tmp_path):
        refused = dossier("original", vault, "d1", "-o", place, "--json")
        assert (refused.code, refused.data["error"]["code"]) == (7, "cannot-write")
    assert dossier("original", vault, "d2", "-o", out, "--json").code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "case.dossier", "out.jpg"]


def test_words_are_found_on_the_page_where_they_stand(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    dossier("add", vault, pdf(tmp_path / "a.pdf", "Sampleton", pages=2), "--title", "Letter")
    hits = dossier("search", vault, "sampleton", "--json").data["hits"]
    assert {(hit["document"], hit["page"]) for hit in hits} >= {("d1", 1), ("d1", 2)}
    assert "«Sampleton»" in hits[0]["snippet"]
    assert dossier("search", vault, "letter", "--json").data["hits"][0]["page"] is None
    assert dossier("search", vault, "nowhere", "--json").data == {"hits": []}


def test_a_full_disk_is_exit_code_7_and_loses_nothing(
    dossier: Dossier, vault: Path, secret: Path, tmp_path: Path
) -> None:
    first = pdf(tmp_path / "first.pdf", "first")
    assert dossier("add", vault, first).code == 0
    large = tmp_path / "large.jpg"
    large.write_bytes(os.urandom(6_000_000))
    room = (vault / "vault.db").stat().st_size + 1_000_000
    command = [sys.executable, "-m", "dossier", "add", str(vault), str(large), "--json"]
    limited = (
        "import resource, runpy, sys;"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}));"
        "sys.argv = sys.argv[1:]; runpy.run_module('dossier', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", limited, *command[2:], "--passphrase-file", str(secret)],
        capture_output=True,
        text=True,
        check=False,
        cwd=CHECKOUT,
    )
    assert done.returncode == 7, done.stderr
    assert '"cannot-write"' in done.stdout
    listed = dossier("list", vault, "--json").data["documents"]
    assert [one["sha256"] for one in listed] == [sha256(first)]
    assert sound(dossier, vault)


@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c_keeps_what_is_in(
    dossier: Dossier, vault: Path, secret: Path, tmp_path: Path, times: int
) -> None:
    papers = [pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=20) for n in range(60)]
    words = ["add", str(vault), *map(str, papers), "--json", "--passphrase-file", str(secret)]
    with subprocess.Popen(
        [sys.executable, "-m", "dossier", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=CHECKOUT,
    ) as process:
        assert process.stderr is not None
        told = []
        for line in process.stderr:
            told.append(line)
            if line.startswith("added d3 "):
                break
        for _ in range(times):
            process.send_signal(signal.SIGINT)
        out, rest = process.communicate(timeout=30)
    assert process.returncode == 130
    acknowledged = [line.split()[1] for line in (*told, *rest.splitlines()) if "added d" in line]
    there = [one["id"] for one in dossier("list", vault, "--json").data["documents"]]
    assert set(acknowledged) <= set(there)
    assert 3 <= len(there) < 60
    if out:  # a second Ctrl-C may end it before it can say anything
        answer = json.loads(out)
        assert answer["error"]["code"] == "stopped"
        assert [one["id"] for one in answer["added"]] == there
    assert sound(dossier, vault)


def test_names_that_are_no_text_come_in_and_keep_their_line(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    strange = pdf(tmp_path / os.fsdecode(b"scan \xff\n\x1b[2J.pdf"))
    answer = dossier("add", vault, strange, "--json")
    assert answer.code == 0
    assert answer.data["added"][0]["title"] == "scan \ufffd [2J"
    assert "\x1b" not in answer.err
    assert len([line for line in answer.err.splitlines() if line.startswith("added")]) == 1
