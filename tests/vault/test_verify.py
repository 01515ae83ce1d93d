"""Verify: says yes to what is sound, names what is not, and goes on."""

from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import Stopped
from dossier.model.case import Case
from dossier.model.event import Event
from dossier.model.person import Person
from dossier.model.translation import Translation
from dossier.progress import Progress, Step
from dossier.vault import case, documents, drafts, events, ledger, people, settings, translations
from dossier.vault.blobs import Writer
from dossier.vault.session import Session
from dossier.vault.verify import verify
from vault.making import add_document, hand_in, join, unlock


@pytest.fixture
def full(vault: Session) -> Session:
    """A vault with a little of everything, changed here and there."""
    one = add_document(vault, "One", size=600_000, text=("first page", "second page"))
    two = add_document(vault, "Two", size=600_000)
    three = add_document(vault, "Three")
    add_document(vault, "Four")
    documents.save(vault, replace(one, title="One, renamed"))
    documents.save(vault, replace(two, removed=True))
    documents.save(vault, replace(three, sensitive=True))
    documents.erase(vault, "d4")
    people.add(vault, Person("", "Layla Mithal"))
    events.add(vault, Event("", "Arrest"))
    translation = translations.add(vault, Translation("", "d1", "en", text="Hello"))
    translations.remove(vault, translation.id)
    hand_in(vault, "packet_Part1.pdf", "packet_Part2.pdf")
    case.save(vault, Case((("court", "Sampleton"),)))
    settings.set(vault, "language", "en")
    ledger.enter(vault, "/media/stick/out.pdf", "packet")
    drafts.put(vault, "d1", "title", "typing")
    return vault


def _failures(vault: Session, head: str | None = None) -> set[tuple[str, str]]:
    verified = verify(vault, Progress(), head)
    assert verified.ok == (not verified.failures)
    return {(failure.code, failure.subject) for failure in verified.failures}


def test_a_sound_vault_is_ok_and_counted(full: Session) -> None:
    verified = verify(full, Progress())
    assert verified.failures == ()
    assert verified.ok
    assert verified.documents == 3
    assert verified.bytes == 2 * 900_000 + 7_500 + 2 * 700_000
    assert verified.head == full.head()


def test_an_empty_vault_is_ok(vault: Session) -> None:
    verified = verify(vault, Progress())
    assert (verified.ok, verified.documents, verified.bytes) == (True, 0, 0)


def test_files_not_yet_owned_are_no_damage(full: Session) -> None:
    writer = Writer(full)
    writer.write(bytes(5_000_000))
    assert _failures(full) == set()


def test_every_head_of_this_vault_is_known_and_no_other(full: Session) -> None:
    earlier = full.head()
    settings.set(full, "language", "az")
    assert _failures(full, earlier) == set()
    assert _failures(full, f" {full.head().upper()}\n") == set()
    for other in ("00" * 32, earlier[:-1], "", "not a head"):
        assert _failures(full, other) == {("head-unknown", other)}


def test_tells_how_far_it_is_and_stops_when_asked(full: Session) -> None:
    steps: list[Step] = []
    verify(full, Progress(steps.append))
    assert {step.code for step in steps} == {"verifying"}
    assert steps[-1].n == steps[-1].of == 2 * 900_000 + 7_500 + 2 * 700_000
    stopped = Progress()
    stopped.stop()
    with pytest.raises(Stopped):
        verify(full, stopped)


# What somebody with the key, or a page put back from an older copy, could make of the tables.
TAMPERED = [
    ("DELETE FROM log WHERE number = (SELECT max(number) FROM log)", "record-unlogged", "c1"),
    ("DELETE FROM log WHERE number = 4", "log-broken", ""),
    ("UPDATE log SET hash = zeroblob(32) WHERE number = 3", "log-broken", ""),
    ("UPDATE log SET entry = replace(entry, 'add', 'save') WHERE number = 3", "log-broken", ""),
    ("UPDATE log SET entry = 'no json' WHERE number = 3", "log-broken", ""),
    ("UPDATE log SET number = 1000 WHERE number = 3", "log-broken", ""),
    ("DELETE FROM log", "log-broken", ""),
    ("DELETE FROM records WHERE kind = 'person'", "record-missing", "p1"),
    ("UPDATE records SET record = '{}' WHERE kind = 'event'", "record-changed", "e1"),
    ("UPDATE records SET hash = zeroblob(32) WHERE kind = 'case'", "record-changed", "case"),
    (
        "INSERT INTO records SELECT 'person', 9, record, hash FROM records WHERE kind = 'person'",
        "record-unlogged",
        "p9",
    ),
    (
        """UPDATE records SET (record, hash) = (SELECT record, hash FROM records
        WHERE kind = 'document' AND number = 1) WHERE kind = 'document' AND number = 2""",
        "record-changed",
        "d2",
    ),
    ("UPDATE records SET record = 'null' WHERE kind = 'settings'", "record-changed", "settings"),
    ("DELETE FROM records WHERE kind = 'document' AND number = 3", "record-missing", "d3"),
    ("DELETE FROM records WHERE kind = 'document' AND number = 4", "record-missing", "d4"),
    ("UPDATE pages SET text = 'x' WHERE document = 1 AND page = 1", "document-damaged", "d1"),
    ("DELETE FROM pages WHERE document = 2", "document-damaged", "d2"),
    ("UPDATE thumbnails SET data = x'00' WHERE document = 3", "document-damaged", "d3"),
    ("DELETE FROM blob_rows WHERE place = 65537", "document-damaged", "d1"),
    (
        "UPDATE blob_rows SET data = zeroblob(length(data)) WHERE place = 65538",
        "document-damaged",
        "d1",
    ),
    ("UPDATE blobs SET size = size - 1 WHERE number = 2", "document-damaged", "d1"),
    ("UPDATE blobs SET sha256 = zeroblob(32) WHERE number = 3", "document-damaged", "d2"),
    ("DELETE FROM document_blobs WHERE document = 3", "document-damaged", "d3"),
    ("INSERT INTO document_blobs VALUES (3, 1)", "document-damaged", "d3"),
    (
        "UPDATE blob_rows SET data = zeroblob(length(data)) WHERE place = 10 * 65536 + 2",
        "filing-damaged",
        "f1",
    ),
    ("DELETE FROM blob_rows WHERE place = 9 * 65536", "filing-damaged", "f1"),
    ("UPDATE blobs SET sha256 = zeroblob(32) WHERE number = 10", "filing-damaged", "f1"),
    ("DELETE FROM filing_blobs WHERE blob = 9", "filing-damaged", "f1"),
    ("INSERT INTO filing_blobs VALUES (1, 2)", "filing-damaged", "f1"),
    ("DELETE FROM records WHERE kind = 'filing'", "record-missing", "f1"),
    ("UPDATE records SET hash = zeroblob(32) WHERE kind = 'filing'", "record-changed", "f1"),
    ("DELETE FROM lines WHERE subject = 'd1'", "search-outdated", ""),
    ("UPDATE words SET title = 'x' WHERE rowid = 2", "search-outdated", "d1"),
    ("INSERT INTO lines (subject, page) VALUES ('d2', -1)", "search-outdated", "d2"),
    ("DELETE FROM words_idx", "search-outdated", ""),
    ("UPDATE words_content SET c1 = 'x' WHERE id = 2", "structure-damaged", ""),
    ("DELETE FROM words_docsize", "structure-damaged", ""),
]


@pytest.mark.parametrize(("sql", "code", "subject"), TAMPERED)
def test_names_what_was_changed(full: Session, sql: str, code: str, subject: str) -> None:
    assert _failures(full) == set()
    with full.turn() as database:
        database.execute("PRAGMA foreign_keys = OFF")
        changed = database.execute(sql).rowcount
    assert changed
    assert (code, subject) in _failures(full)


@pytest.mark.parametrize("seed", ["two", "three"])
def test_names_the_file_of_a_joined_paper_that_was_changed(vault: Session, seed: str) -> None:
    document = join(vault, add_document(vault, "One"), "two", "three")
    sound = verify(vault, Progress())
    assert sound.ok
    assert sound.bytes == 7_500 + 2 * 300_000
    number = ["", "two", "three"].index(seed)
    place = document.originals[number].blob * 65536 + 1
    with vault.turn() as database:
        sql = "UPDATE blob_rows SET data = zeroblob(length(data)) WHERE place = ?"
        assert database.execute(sql, (place,)).rowcount == 1
    (failure,) = verify(vault, Progress()).failures
    assert (failure.code, failure.subject) == ("document-damaged", "d1")
    assert failure.facts == (("part", f"original-{number + 1}"),)


def test_the_tests_of_tampering_name_all_codes_but_those_of_pages_and_heads() -> None:
    assert {code for _, code, _ in TAMPERED} == {
        "structure-damaged",
        "log-broken",
        "record-changed",
        "record-missing",
        "record-unlogged",
        "document-damaged",
        "filing-damaged",
        "search-outdated",
    }


def test_a_change_taken_back_without_a_trace_is_noticed_by_its_head(
    full: Session, tmp_path: Path
) -> None:
    copy = tmp_path / "before.db"
    full.close()
    copy.write_bytes((full.folder / "vault.db").read_bytes())
    with unlock(full.folder) as changed:
        settings.set(changed, "language", "az")
        head = changed.head()
    (full.folder / "vault.db").write_bytes(copy.read_bytes())
    with unlock(full.folder) as taken_back:
        assert _failures(taken_back) == set()
        assert _failures(taken_back, head) == {("head-unknown", head)}
