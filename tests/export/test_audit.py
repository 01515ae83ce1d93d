"""Whatever is wrong with a packet is found and named, and the file isn't handed over."""

import io
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Pdf, String

import builds
from builds import Finished
from damage import DAMAGE, Edit, edited, move_a_link
from dossier.errors import AuditFailed
from dossier.export.report import AuditReport
from dossier.export.write import hand_over


def codes(report: AuditReport) -> set[str]:
    return {one.code for one in report.failures}


def test_a_packet_as_it_was_built_passes(packet: Finished) -> None:
    report = packet.audit(packet.data)
    assert report.failures == ()
    assert report.ok
    assert (report.pages, report.exhibits) == (17, 4)
    assert report.checks == {
        "pages": 17,
        "stamps": 17,
        "page-labels": 17,
        "exhibit-numbers": 4,
        "links": 11,
        "bookmarks": 14,
        "source-pages": 8,
        "pictures": 3,
        "objects": report.checks["objects"],
    }


def test_saving_alone_changes_nothing_that_is_audited(packet: Finished) -> None:
    assert packet.audit(edited(packet.data, lambda _: None)).failures == ()


@pytest.mark.parametrize(
    ("edit", "code", "subject"), DAMAGE, ids=[f"{edit.__name__}-{code}" for edit, code, _ in DAMAGE]
)
def test_damage_is_found_and_named(packet: Finished, edit: Edit, code: str, subject: str) -> None:
    report = packet.audit(edited(packet.data, edit))
    assert not report.ok
    assert (code, subject) in {(one.code, one.subject) for one in report.failures}


@pytest.mark.parametrize("edit", list(dict.fromkeys(edit for edit, _, _ in DAMAGE)))
def test_a_damaged_packet_is_not_handed_over(packet: Finished, edit: Edit, tmp_path: Path) -> None:
    damaged = edited(packet.data, edit)

    def fill(_: int, descriptor: int) -> None:
        os.write(descriptor, damaged)

    def check(_: int, descriptor: int) -> Callable[[], AuditReport]:
        return lambda: builds.audited(packet.sandbox, descriptor, packet.manifest)

    with pytest.raises(AuditFailed) as caught:
        hand_over([tmp_path / "Exhibits.pdf"], fill, check, lambda _: None)
    assert caught.value.facts["first"]
    assert list(tmp_path.iterdir()) == []


def test_five_numbers_are_told(packet: Finished) -> None:
    report = packet.audit(edited(packet.data, move_a_link))
    told = next(one for one in report.failures if one.code == "exhibit-numbers")
    assert dict(told.facts) == {
        "exhibit": "Exhibit A",
        "expected": "3",
        "index": "3",
        "link": "4",
        "stamp": "3",
        "bookmark": "3",
        "label": "3",
    }


def incremental(data: bytes) -> bytes:
    """Change an object as an editor does that saves only what is new."""
    start = data.rindex(b"startxref")
    before = int(data[start:].split()[1])
    size = re.findall(rb"/Size (\d+)", data)[-1].decode()
    root = re.findall(rb"/Root (\d+) 0 R", data)[-1].decode()
    place = len(data)
    added = f"{size} 0 obj\n(another page)\nendobj\n"
    table = f"xref\n{size} 1\n{place:010} 00000 n \n"
    trailer = f"trailer\n<< /Size {int(size) + 1} /Root {root} 0 R /Prev {before} >>\n"
    end = f"startxref\n{place + len(added)}\n%%EOF\n"
    return data + (added + table + trailer + end).encode()


def between_objects(data: bytes, extra: bytes) -> bytes:
    """Put bytes after the last object, and move the pointer to the table after them."""
    start = data.rindex(b"startxref")
    table = int(data[start:].split()[1])
    end = f"startxref\n{table + len(extra)}\n%%EOF\n".encode()
    return data[:table] + extra + data[table:start] + end


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda data: data + b"%%EOF\n", "second-ending"),
        (lambda data: data + b"left over", "second-ending"),
        (incremental, "second-ending"),
        (incremental, "stray-object"),
        (lambda data: between_objects(data, b"%%EOF\n"), "second-ending"),
        (lambda data: between_objects(data, b"% Jordan was here\n"), "stray-bytes"),
        (lambda data: b"junk\n" + data, "unreadable"),
        (lambda data: data[: len(data) // 2], "unreadable"),
        (lambda _: b"no packet", "unreadable"),
        (lambda _: b"", "unreadable"),
    ],
)
def test_what_is_behind_between_and_before_is_found(
    packet: Finished, damage: Callable[[bytes], bytes], code: str
) -> None:
    assert code in codes(packet.audit(damage(packet.data)))


@pytest.mark.parametrize("user", ["", "six words"])
def test_a_password_is_found(packet: Finished, user: str) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(packet.data)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="owner", user=user))
    assert "password" in codes(packet.audit(locked.getvalue()))


def test_a_file_over_its_limit_is_found(packet: Finished) -> None:
    limit = len(packet.data) - 1
    report = packet.audit(packet.data, replace(packet.manifest, max_bytes=limit))
    assert [(one.code, dict(one.facts)) for one in report.failures] == [
        ("size-limit", {"size": str(limit + 1), "limit": str(limit)})
    ]
    assert packet.audit(packet.data, replace(packet.manifest, max_bytes=limit + 1)).ok


def test_a_word_of_the_originals_is_found(packet: Finished) -> None:
    manifest = replace(packet.manifest, canaries=("Nokia 3310",))
    assert packet.audit(packet.data, manifest).ok

    def plant(pdf: Pdf) -> None:
        form = pdf.pages[11].obj.Resources.XObject.E
        form.Resources.Extra = Array([String("made with Nokia 3310")])

    assert "canary" in codes(packet.audit(edited(packet.data, plant), manifest))


def test_terms_of_fonts_and_titles_of_the_packet_are_no_words_of_the_originals(
    packet: Finished,
) -> None:
    manifest = replace(packet.manifest, canaries=("Adobe", "Birth certificate", "Identity"))
    assert packet.audit(packet.data, manifest).ok


def test_a_page_without_a_known_fingerprint_does_not_pass(packet: Finished) -> None:
    pages = tuple(
        replace(page, placed=tuple(replace(form, fingerprint="") for form in page.placed))
        for page in packet.manifest.pages
    )
    report = packet.audit(packet.data, replace(packet.manifest, pages=pages))
    assert codes(report) == {"source-page"}
    assert len(report.failures) == 8


def test_a_right_packet_is_handed_over(packet: Finished, tmp_path: Path) -> None:
    target = tmp_path / "Exhibits.pdf"
    (written,) = hand_over(
        [target],
        lambda number, descriptor: builds.fill(packet.sandbox, packet.made, number, descriptor),
        lambda _, descriptor: lambda: builds.audited(packet.sandbox, descriptor, packet.manifest),
        lambda _: None,
    )
    assert target.read_bytes() == packet.data
    assert written.size == len(packet.data)
    assert list(tmp_path.iterdir()) == [target]
