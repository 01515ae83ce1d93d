"""A packet on the command line: arranged, checked, built, audited; and what keeps it from that."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from cli.papers import pdf, photo
from cli.running import Dossier, prepare
from conftest import CHECKOUT
from dossier.model.packet import Options
from dossier.model.profile import NumberAt, PartOrder, PrintMode
from dossier.workflows.arrange import matter_of
from dossier.workflows.open import unlock

EOIR = ("--profile", "us-eoir")


@pytest.fixture(scope="session")
def cases(fresh: Path, secret: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two vaults, made once.

    `case` has a declaration, a passport in Azerbaijani, a photo and a sensitive one; `ready` has
    the passport's typed translation too, so that nothing stops.
    """
    folder = tmp_path_factory.mktemp("cases")
    papers = (
        pdf(folder / "1.pdf", "Declaration", 3),
        pdf(folder / "2.pdf", "Pasport", 9),
        photo(folder / "3.jpg"),
        photo(folder / "4.jpg", "red"),
    )
    case, ready = folder / "case", folder / "ready"
    shutil.copytree(fresh, case)
    titled = ("--title", "Declaration of Elvin", "--kind", "declaration", "--language", "en")
    prepare(
        case,
        secret,
        ("add", *papers, "--kind", "photo"),
        ("set", "d1", *titled),
        ("set", "d2", "--title", "Passport of Elvin", "--kind", "identity", "--language", "az"),
        ("set", "d3", "--title", "The sea"),
        ("set", "d4", "--title", "Photo of injury", "--sensitive", "yes"),
        ("case", "set", "family-name=NÜMUNƏZADƏ", "given-names=Elvin", "court=Sampleton"),
    )
    shutil.copytree(case, ready)
    typed = folder / "typed.txt"
    typed.write_text("Passport. Name: Elvin Nümunəzadə.", encoding="utf-8")
    who = ("--name", "Günel Örnəkova", "--role", "translator", "--languages", "az,en")
    where = ("--address", "1 Placeholder St", "--phone", "(000) 555-0100")
    words = ("--of", "d2", "--language", "en", "--translator", "p1", "--text", typed)
    prepare(ready, secret, ("person", "add", *who, *where), ("translation", "add", *words))
    return folder


@pytest.fixture
def case(cases: Path, tmp_path: Path) -> Path:
    """A vault with four documents of this test's own; a foreign one stops the build."""
    return Path(shutil.copytree(cases / "case", tmp_path / "case.dossier"))


@pytest.fixture
def ready(cases: Path, tmp_path: Path) -> Path:
    """A vault of this test's own in which nothing stops."""
    return Path(shutil.copytree(cases / "ready", tmp_path / "case.dossier"))


def built(dossier: Dossier, vault: Path, out: Path, *words: str) -> dict[str, object]:
    answer = dossier("build", vault, *EOIR, "-o", out, *words, "--json")
    assert answer.code == 0, answer.out + answer.err
    return answer.data


def head(dossier: Dossier, vault: Path) -> str:
    answer = dossier("verify", vault, "--json")
    assert answer.code == 0
    return answer.data["log_head"]


def test_a_look_at_the_packet_changes_nothing(dossier: Dossier, case: Path) -> None:
    before = head(dossier, case)
    packet = dossier("packet", case, *EOIR, "--json").data
    assert packet["profile"] == "us-eoir"
    rows = [(item["document"], item["label"]) for s in packet["sections"] for item in s["items"]]
    assert rows == [("d1", "A"), ("d2", "B"), ("d3", "C")]
    assert packet["waiting"] == ["d4"]
    items = [item for section in packet["sections"] for item in section["items"]]
    assert all(item["pages"] == item["last"] - item["first"] + 1 for item in items)
    assert items[-1]["last"] <= packet["pages"]
    assert head(dossier, case) == before


def test_the_packet_is_arranged(dossier: Dossier, case: Path) -> None:
    packet = dossier("packet", case, *EOIR, "--include", "d4", "--exclude", "d2", "--json").data
    rows = [item["document"] for section in packet["sections"] for item in section["items"]]
    assert rows == ["d1", "d3", "d4"]
    moved = dossier("packet", case, *EOIR, "--move", "d4", "--to", "1", "--json").data
    rows = [item["document"] for section in moved["sections"] for item in section["items"]]
    assert rows == ["d1", "d4", "d3"]
    put = dossier("packet", case, *EOIR, "--section", "d4=medical", "--json").data
    sections = {s["key"]: [item["document"] for item in s["items"]] for s in put["sections"]}
    assert sections["medical"] == ["d4"]
    back = dossier("packet", case, *EOIR, "--section", "d4=", "--json").data
    assert "medical" not in {section["key"] for section in back["sections"]}


def rows(dossier: Dossier, vault: Path, *words: str) -> dict[str, dict[str, Any]]:
    answer = dossier("packet", vault, *EOIR, *words, "--json")
    assert answer.code == 0, answer.out + answer.err
    return {item["document"]: item for part in answer.data["sections"] for item in part["items"]}


def test_exhibits_that_we_make_come_and_go(dossier: Dossier, case: Path) -> None:
    found = rows(dossier, case, "--generated", "chronology", "--title", "chronology=What happened")
    assert found["chronology"]["generated"] == "chronology"
    assert found["chronology"]["title"] == "What happened"
    assert "generated" not in found["d1"]
    put = rows(dossier, case, "--section", "chronology=medical")
    assert [put[name]["label"] for name in ("d2", "chronology", "d3")] == ["B", "C", "D"]
    assert "chronology" not in rows(dossier, case, "--without", "chronology")


def test_what_no_section_takes_is_said(dossier: Dossier, case: Path) -> None:
    told = dossier("packet", case, *EOIR, "--generated", "residence", "--json").data
    assert told["unplaced"] == ["residence"]
    assert "No section takes these: residence." in dossier("packet", case, *EOIR).out
    found = rows(dossier, case, "--section", "residence=medical")
    assert found["residence"]["generated"] == "residence"


def test_photos_lie_on_sheets_and_come_off_again(dossier: Dossier, case: Path) -> None:
    found = rows(dossier, case, "--photos", "d3,d4", "--each", "1")
    assert found["photos"]["holds"] == ["d3", "d4"]
    assert found["photos"]["pages"] == 2
    assert not {"d3", "d4"} & found.keys()
    assert rows(dossier, case, "--photos", "photos=d4,d3")["photos"]["holds"] == ["d4", "d3"]
    assert {"d3", "d4"} <= rows(dossier, case, "--without", "photos").keys()


def test_some_pages_of_a_document_are_filed(dossier: Dossier, case: Path) -> None:
    whole = rows(dossier, case)["d2"]
    found = rows(dossier, case, "--pages", "d2=7, 1-3")["d2"]
    assert found["excerpt"] == {"pages": "1–3, 7", "of": 9}
    assert found["pages"] == whole["pages"] - 5
    shown = dossier("packet", case, *EOIR).out
    assert f"{found['first']}–{found['last']} (1–3, 7 of 9 pages)" in shown
    assert rows(dossier, case, "--pages", "d2=")["d2"] == whole


def test_print_options_are_kept_and_given_back(dossier: Dossier, case: Path, secret: Path) -> None:
    words = ("--mode", "scanner", "--number", "centre", "--order", "original-first")
    stamps = ("--stamp-label", "no", "--case-line", "no", "--part-line", "yes")
    rows(dossier, case, *words, *stamps, "--dots", "150", "--grey", "yes", "--name", "My_{date}")
    rows(dossier, case, "--as-it-is", "d2")
    with unlock(case, secret.read_text(encoding="utf-8").strip()) as session:
        kept = matter_of(session, "us-eoir").packet
    assert kept.options == Options(
        mode=PrintMode.SCANNER,
        number_at=NumberAt.CENTRE,
        order=PartOrder.ORIGINAL_FIRST,
        stamp_label=False,
        case_line=False,
        part_line=True,
        dots=150,
        grey=True,
        name="My_{date}",
    )
    assert [item.document for item in kept.items if item.as_it_is] == ["d2"]
    usual = [word for flag in (*words[::2], *stamps[::2]) for word in (flag, "usual")]
    rows(dossier, case, *usual, "--dots", "none", "--grey", "no", "--name", "", "--to-fit", "d2")
    with unlock(case, secret.read_text(encoding="utf-8").strip()) as session:
        kept = matter_of(session, "us-eoir").packet
    assert kept.options == Options()
    assert not any(item.as_it_is for item in kept.items)


@pytest.mark.parametrize(
    "words",
    [
        ["--pages", "d2=0"],
        ["--pages", "d2=3-1"],
        ["--photos", ","],
        ["--each", "3", "--photos", "d3"],
        ["--each", "2"],
        ["--dots", "300"],
        ["--mode", "fax"],
        ["--grey", "usual"],
        ["--name", "{"],
        ["--name", "{0}"],
        ["--name", "{date:x}"],
        ["--generated", "poem"],
        ["--without", "d1"],
        ["--photos", "chronology=d3"],
        ["--title", "chronology=Not there"],
        ["--pages", "d9=1"],
        ["--as-it-is", "d9"],
        ["--photos", "d3,d9"],
    ],
)
def test_a_wish_that_makes_no_sense_changes_nothing(
    dossier: Dossier, case: Path, words: list[str]
) -> None:
    before = head(dossier, case)
    answer = dossier("packet", case, *EOIR, "--include", "d4", *words, "--json")
    assert answer.code == 2, answer.data
    assert head(dossier, case) == before


def test_a_document_that_comes_later_waits_until_it_is_asked_in(
    dossier: Dossier, case: Path, tmp_path: Path
) -> None:
    dossier("packet", case, *EOIR, "--exclude", "d2")
    later = pdf(tmp_path / "later.pdf", "later")
    dossier("add", case, later, "--kind", "witness", "--language", "en")
    assert set(dossier("packet", case, *EOIR, "--json").data["waiting"]) == {"d4", "d5"}
    found = dossier("check", case, *EOIR, "--json").data["findings"]
    assert "not-in-packet" in {finding["code"] for finding in found}
    packet = dossier("packet", case, *EOIR, "--all", "--json").data
    rows = {item["document"] for section in packet["sections"] for item in section["items"]}
    assert rows == {"d1", "d3", "d5"}, "neither the sensitive one nor the one taken out"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["--include", "d9"], "document"),
        (["--exclude", "d9"], "document"),
        (["--move", "d4", "--to", "1"], "exhibit"),
        (["--section", "d4=identity"], "exhibit"),
        (["--section", "d1=nowhere"], "section"),
    ],
)
def test_a_wish_for_what_is_not_there_changes_nothing(
    dossier: Dossier, case: Path, words: list[str], kind: str
) -> None:
    before = head(dossier, case)
    answer = dossier("packet", case, *EOIR, "--include", "d3", *words, "--json")
    assert answer.code == 2
    assert answer.data["error"]["facts"]["kind"] == kind
    assert head(dossier, case) == before


def test_a_move_needs_its_place_and_a_profile_has_to_be_known(dossier: Dossier, case: Path) -> None:
    assert dossier("packet", case, *EOIR, "--move", "d1").code == 2
    assert dossier("check", case, "--profile", "us-mars", "--json").code == 2


def test_what_stops_a_build_is_named_and_nothing_is_written(
    dossier: Dossier, case: Path, tmp_path: Path
) -> None:
    found = dossier("check", case, *EOIR, "--json").data["findings"]
    stops = [finding for finding in found if finding["severity"] == "stop"]
    assert [(finding["code"], finding["subject"]) for finding in stops] == [
        ("no-translation", "d2")
    ]
    assert "Passport of Elvin" in stops[0]["message"]
    before = head(dossier, case)
    answer = dossier("build", case, *EOIR, "-o", tmp_path / "out.pdf", "--json")
    assert answer.code == 8
    assert answer.data["error"]["code"] == "stop-findings"
    assert answer.data["error"]["facts"] == {"count": 1, "codes": "no-translation"}
    assert answer.data["findings"] == found
    assert not (tmp_path / "out.pdf").exists()
    assert head(dossier, case) == before
    data = built(dossier, case, tmp_path / "out.pdf", "--accept", "no-translation")
    assert stops[0] in data["findings"]


def test_a_packet_is_built_audited_and_entered(
    dossier: Dossier, ready: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    data = built(dossier, ready, out, "--cover", "judge=J. Placeholder")
    assert data["packet"] == {
        "path": str(out),
        "pages": len(PdfReader(out).pages),
        "bytes": out.stat().st_size,
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
    }
    assert data["volumes"] == [data["packet"] | {"first": 1, "last": data["packet"]["pages"]}]
    assert [(one["label"], one["document"]) for one in data["exhibits"]] == [
        ("A", "d1"),
        ("B", "d2"),
        ("C", "d3"),
    ]
    assert data["audit"]["ok"]
    assert data["audit"]["failures"] == []
    assert data["audit"]["checks"]["stamps"] == data["packet"]["pages"]
    assert "J. Placeholder" in PdfReader(out).pages[0].extract_text()
    alone = dossier("audit", out, "--json")
    assert alone.code == 0
    assert alone.data["ok"]
    assert alone.data["pages"] == data["packet"]["pages"]
    again = built(dossier, ready, out)
    assert again["packet"] == data["packet"], "the same input gives the same bytes"
    assert dossier("verify", ready, "--json").data["ok"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.dossier", "out.pdf"]


def test_a_packet_is_cut_into_files_and_exhibits(
    dossier: Dossier, ready: Path, tmp_path: Path
) -> None:
    noisy = [tmp_path / "noise-1.jpg", tmp_path / "noise-2.jpg"]
    for path in noisy:
        grain = Image.frombytes("RGB", (1200, 900), os.urandom(1200 * 900 * 3))
        grain.save(path, quality=95)
    dossier("add", ready, *noisy, "--kind", "photo")
    out, folder = tmp_path / "out.pdf", tmp_path / "each"
    limit = 1.5 * noisy[0].stat().st_size / 1e6 + 1
    data = built(dossier, ready, out, "--max-mb", f"{limit:.2f}", "--separate", str(folder))
    volumes = data["volumes"]
    assert [Path(volume["path"]).name for volume in volumes] == ["out_Part1.pdf", "out_Part2.pdf"]
    assert volumes[0]["last"] + 1 == volumes[1]["first"]
    assert data["packet"]["path"] == volumes[0]["path"]
    assert data["packet"]["pages"] == sum(volume["pages"] for volume in volumes)
    assert all(volume["bytes"] <= limit * 1e6 for volume in volumes)
    names = [Path(path).name for path in data["separate"]]
    assert names == [f"Exhibit_{letter}.pdf" for letter in "ABCDE"]
    answer = dossier("audit", *data["separate"], *(v["path"] for v in volumes), "--json")
    assert answer.code == 0, answer.out
    assert [one["ok"] for one in answer.data["files"]] == [True] * 7


@pytest.mark.parametrize(
    "place", ["/proc/out.pdf", "no/out.pdf", "case.dossier/keys.a/out.pdf", "."]
)
def test_a_place_that_takes_no_packet_is_exit_code_7(
    dossier: Dossier, ready: Path, tmp_path: Path, place: str
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    answer = dossier("build", ready, *EOIR, "-o", tmp_path / place, "--json")
    assert (answer.code, answer.data["error"]["code"]) == (7, "cannot-write")
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert dossier("verify", ready, "--json").data["ok"]


def test_a_packet_that_finds_no_room_leaves_nothing_behind(
    dossier: Dossier, ready: Path, secret: Path, tmp_path: Path
) -> None:
    # The vault itself has room; the packet's file may not grow beyond a few bytes.
    limited = (
        "import resource, runpy, sys;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000));"
        "runpy.run_module('dossier', run_name='__main__')"
    )
    out = tmp_path / "out.pdf"
    words = ["build", str(ready), *EOIR, "-o", str(out), "--json", "--passphrase-file", str(secret)]
    done = subprocess.run(
        [sys.executable, "-B", "-c", limited, *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=CHECKOUT,
    )
    assert done.returncode == 7, done.stdout + done.stderr
    assert json.loads(done.stdout)["error"]["code"] == "cannot-write"
    assert not out.exists()
    assert dossier("verify", ready, "--json").data["ok"]
    built(dossier, ready, out)


def test_an_audit_names_a_packet_that_was_changed(
    dossier: Dossier, ready: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    built(dossier, ready, out)
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(out.read_bytes() + b"\n% more\n%%EOF\n")
    answer = dossier("audit", changed, "--json")
    assert answer.code == 9
    assert not answer.data["ok"]
    assert answer.data["error"]["code"] == "audit-failed"
    assert answer.data["failures"][0]["message"].endswith(".")
    both = dossier("audit", out, changed, "--json")
    assert both.code == 9
    assert [one["ok"] for one in both.data["files"]] == [True, False]
    odd = tmp_path / "odd.pdf"
    odd.write_bytes(b"no packet at all")
    assert dossier("audit", odd, "--json").code == 9
    assert dossier("audit", tmp_path / "nowhere.pdf", "--json").code == 2


def test_a_signed_page_keeps_what_it_names(dossier: Dossier, ready: Path, tmp_path: Path) -> None:
    signed = pdf(tmp_path / "signed.pdf", "Certificate")
    answer = dossier("translation", ready, "set", "t1", "--signed", signed, "--json")
    assert answer.data["translation"]["signed"] == "d5"
    assert answer.data["translation"]["state"] == "done"
    codes = [f["code"] for f in dossier("check", ready, *EOIR, "--json").data["findings"]]
    assert "signed-page-changed" not in codes
    dossier("set", ready, "d2", "--number", "No. 7")
    codes = [f["code"] for f in dossier("check", ready, *EOIR, "--json").data["findings"]]
    assert "signed-page-changed" in codes
    listed = dossier("translation", ready, "list", "--json").data["translations"]
    assert [(one["of"], one["typed"] > 0) for one in listed] == [("d2", True)]


def test_a_translation_comes_as_a_file_and_stands_inside_the_exhibit(
    dossier: Dossier, case: Path, tmp_path: Path
) -> None:
    english = pdf(tmp_path / "english.pdf", "Passport in English")
    words = ("--translation-of", "d2", "--language", "en", "--title", "Passport, English")
    added = dossier("add", case, english, *words, "--json").data["added"]
    assert [one["id"] for one in added] == ["d5"]
    packet = dossier("packet", case, *EOIR, "--json").data
    rows = [item["document"] for section in packet["sections"] for item in section["items"]]
    assert "d5" not in rows, "it is part of the passport's exhibit"
    assert dossier("check", case, *EOIR, "--json").data["findings"][0]["severity"] != "stop"


def test_the_process_with_the_key_loads_nothing_that_parses() -> None:
    code = (
        "import sys; from dossier.cli import commands; commands.everything();"
        "print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    loaded = set(done.stdout.split())
    assert "dossier.workflows.build" in loaded
    assert not loaded & {"pikepdf", "pypdf", "pypdfium2", "PIL", "pillow_heif", "PySide6"}


def test_the_window_loads_nothing_that_parses_either() -> None:
    code = "import sys, dossier.ui.app, dossier.ui.inside; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )
    loaded = set(done.stdout.split())
    assert {"dossier.ui.views.packet", "dossier.workflows.build"} <= loaded
    assert not loaded & {"pikepdf", "pypdf", "pypdfium2", "PIL", "pillow_heif"}
