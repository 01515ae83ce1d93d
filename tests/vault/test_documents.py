"""Documents: kept, changed, replaced, binned, erased."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.errors import NotFound, VaultDamaged
from dossier.model.dates import FuzzyDate
from dossier.model.document import (
    Document,
    Heading,
    Interpretation,
    Kind,
    Noted,
    Original,
    PageSize,
    SafeCopy,
    Said,
)
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import blobs, documents, log, search
from dossier.vault.session import Session
from vault.making import add_document, filler, join, read_all, unlock


def _acts(vault: Session) -> list[tuple[str, str]]:
    with vault.turn() as database:
        contents = [entry.content for entry in log.entries(database)]
    return [(str(content["act"]), str(content["of"])) for content in contents[2:]]


def test_every_fact_comes_back(vault: Session) -> None:
    blob = blobs.store(vault, BytesRows(b"original"), Progress())
    safe = blobs.store(vault, BytesRows(b"safe"), Progress())
    document = Document(
        id=documents.next_id(vault),
        title="Letter of Layla Mithal",
        kind=Kind.WITNESS,
        original=Original(
            "نامه.pdf",
            "application/pdf",
            blob.size,
            blob.sha256,
            blob.id,
            Said("2019", "Sampleton", "Camera", "J. Placeholder", (("a", "b"),)),
        ),
        safe=SafeCopy(
            safe.size,
            safe.sha256,
            safe.id,
            (PageSize(595.28, 841.89), PageSize(612.0, 792.0)),
            (Heading("Part 1", 0, 0),),
            (Noted("hidden-text", (("page", "2"),)),),
        ),
        added=date(2026, 3, 4),
        date=FuzzyDate(2019, 3, about=True),
        language="fa",
        original_title="نامهٔ لیلا",
        number="000-1",
        issued_by="Sampleton ZZ",
        url="https://example.org",
        sensitive=True,
        parent="d7",
        interpretation=Interpretation("p1", "fa", "d9"),
    )
    documents.add(vault, document, ("سلام", ""), b"\xff\xd8thumbnail")
    assert documents.get(vault, document.id) == document
    assert documents.all(vault) == (document,)
    assert documents.text(vault, document.id) == ("سلام", "")
    assert documents.thumbnail(vault, document.id) == b"\xff\xd8thumbnail"


def test_a_document_is_one_entry_of_the_log(vault: Session) -> None:
    add_document(vault, "One")
    add_document(vault, "Two")
    assert _acts(vault) == [("add", "d1"), ("add", "d2")]


def test_changes_are_kept_with_text_and_thumbnail_as_they_were(vault: Session) -> None:
    document = add_document(vault, "One", text=("first", "second"))
    renamed = replace(document, title="One, renamed", sensitive=True)
    documents.save(vault, renamed)
    documents.save(vault, renamed)  # nothing changed: no entry
    assert documents.get(vault, "d1") == renamed
    assert documents.text(vault, "d1") == ("first", "second")
    assert documents.thumbnail(vault, "d1") == b"thumbnail of One"
    assert _acts(vault) == [("add", "d1"), ("save", "d1")]


def test_the_bin_and_back(vault: Session) -> None:
    one, two = add_document(vault, "One"), add_document(vault, "Two")
    binned = replace(one, removed=True)
    documents.save(vault, binned)
    assert documents.all(vault) == (two,)
    assert documents.all(vault, removed=True) == (binned,)
    assert documents.get(vault, "d1") == binned
    documents.save(vault, one)
    assert documents.all(vault) == (one, two)
    assert _acts(vault)[2:] == [("remove", "d1"), ("restore", "d1")]


def test_machine_read_text_comes_later(vault: Session) -> None:
    document = add_document(vault, "Scan", text=("", ""))
    documents.save_text(vault, "d1", ("read", "later"))
    assert documents.text(vault, "d1") == ("read", "later")
    assert documents.get(vault, "d1") == document
    assert _acts(vault)[-1] == ("text", "d1")


def test_the_same_file_is_recognised(vault: Session) -> None:
    document = add_document(vault, "One")
    assert documents.with_sha256(vault, document.original.sha256) == document
    assert documents.with_sha256(vault, document.safe.sha256) is None
    assert documents.with_sha256(vault, "00" * 32) is None
    binned = replace(document, removed=True)
    documents.save(vault, binned)
    assert documents.with_sha256(vault, document.original.sha256) == binned
    again = add_document(vault, "One")
    assert documents.with_sha256(vault, document.original.sha256) == again


def test_every_file_of_a_joined_paper_is_recognised_and_stays(vault: Session) -> None:
    document = join(vault, add_document(vault, "One"), "two", "three")
    hashes = [one.sha256 for one in document.originals]
    assert documents.get(vault, "d1") == document
    assert [documents.with_sha256(vault, one) for one in hashes] == [document] * 3
    assert documents.with_files(vault, hashes) == document
    for others in (hashes[:1], hashes[:2], hashes[1:], hashes[::-1], [*hashes, "00" * 32]):
        assert documents.with_files(vault, others) is None
    assert search.find(vault, "three.jpg")[0].document == "d1"
    vault.close()
    with unlock(vault.folder) as again:  # what belongs to nobody is swept away here
        for seed, original in zip(("two", "three"), document.further, strict=True):
            assert read_all(again, original.blob) == filler(seed, 300_000)
        documents.erase(again, "d1")
        with again.turn() as database:
            assert database.execute("SELECT count(*) FROM blob_rows").fetchone() == (0,)


def test_a_document_of_one_file_is_written_as_before_papers_could_be_joined(
    vault: Session,
) -> None:
    add_document(vault, "One")
    with vault.turn() as database:
        record = database.execute("SELECT record FROM records WHERE number = 1").fetchone()
    assert record is not None
    assert "further" not in record[0]


def test_a_better_scan_takes_the_place_and_the_old_file_goes_to_the_bin(vault: Session) -> None:
    old = add_document(vault, "Passport", text=("old page",))
    blob = blobs.store(vault, BytesRows(filler("better", 9_000)), Progress())
    safe = blobs.store(vault, BytesRows(filler("better safe", 4_000)), Progress())
    new = replace(
        old,
        original=Original("better.pdf", "application/pdf", blob.size, blob.sha256, blob.id),
        safe=SafeCopy(safe.size, safe.sha256, safe.id, (PageSize(1, 1),)),
    )
    binned = documents.replace_file(vault, new, ("new page",), b"new thumbnail")
    assert binned == replace(old, id="d2", removed=True)
    assert documents.all(vault) == (new,)
    assert documents.all(vault, removed=True) == (binned,)
    assert documents.text(vault, "d1") == ("new page",)
    assert documents.text(vault, "d2") == ("old page",)
    assert documents.thumbnail(vault, "d2") == b"thumbnail of Passport"
    assert read_all(vault, binned.original.blob) == filler("original Passport", 5_000)
    assert _acts(vault)[1:] == [("add", "d2"), ("replace", "d1")]


def test_what_is_erased_is_gone_and_its_id_with_it(vault: Session) -> None:
    document = add_document(vault, "One", size=40 * 262_144)
    kept = add_document(vault, "Two")
    documents.erase(vault, "d1")
    with pytest.raises(NotFound):
        documents.get(vault, "d1")
    assert documents.all(vault) == (kept,)
    assert documents.readable(vault).damaged == ()
    with pytest.raises(NotFound):
        blobs.open_rows(vault, document.original.blob)
    with vault.turn() as database:
        assert database.execute("SELECT count(*) FROM pages").fetchone() == (1,)
        assert database.execute("SELECT count(*) FROM blob_rows").fetchone() == (2,)
    assert documents.next_id(vault) == "d3"


def test_ids_of_erased_documents_stay_used_after_unlocking(vault: Session) -> None:
    add_document(vault, "One")
    documents.erase(vault, "d1")
    vault.close()
    with unlock(vault.folder) as again:
        assert documents.next_id(again) == "d2"


@pytest.mark.parametrize("name", ["d1", "p1", "", "d", "dx", "d1x", "D1", "d-1", "d١"])
def test_what_is_not_there_is_not_found(vault: Session, name: str) -> None:
    for look in (documents.get, documents.text, documents.thumbnail, documents.erase):
        with pytest.raises(NotFound) as raised:
            look(vault, name)
        assert raised.value.facts == {"kind": "document", "name": name}


def test_saving_what_was_never_added_is_refused(vault: Session) -> None:
    document = add_document(vault, "One")
    with pytest.raises(NotFound):
        documents.save(vault, replace(document, id="d5"))


def test_a_document_needs_finished_files(vault: Session) -> None:
    document = add_document(vault, "One")
    stranger = replace(document, id="d2", safe=replace(document.safe, blob=77))
    with pytest.raises(NotFound):
        documents.add(vault, stranger, (), b"")
    assert documents.all(vault) == (document,)
    assert documents.text(vault, "d1") == ("A page.",)


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE pages SET text = 'other' WHERE document = 1 AND page = 1", "text"),
        ("DELETE FROM pages WHERE document = 1 AND page = 1", "text"),
        ("UPDATE thumbnails SET data = x'00' WHERE document = 1", "thumbnail"),
        ("DELETE FROM thumbnails WHERE document = 1", "thumbnail"),
        ("UPDATE records SET record = replace(record, 'One', 'Won') WHERE number = 1", "record"),
    ],
)
def test_what_was_changed_behind_our_back_is_noticed_when_read(
    vault: Session, sql: str, what: str
) -> None:
    add_document(vault, "One", text=("first", "second"))
    two = add_document(vault, "Two")
    with vault.transaction() as database:
        database.execute(sql)
    read = documents.thumbnail if what == "thumbnail" else documents.text
    with pytest.raises(VaultDamaged) as raised:
        read(vault, "d1")
    assert raised.value.facts == {"what": what, "document": "d1"}
    assert documents.get(vault, "d2") == two
    if what == "record":
        assert documents.readable(vault) == documents.Readable((two,), ("d1",))
        with pytest.raises(VaultDamaged):
            documents.all(vault)
