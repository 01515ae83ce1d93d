"""Documents as lists show them, and where they stand in a packet."""

from dataclasses import replace
from pathlib import Path

from cli.papers import pdf, photo
from dossier.model.document import Kind
from dossier.model.listing import Standing
from dossier.vault import documents
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted, arrange, arranged, matter_of
from dossier.workflows.desk import Desk
from dossier.workflows.documents import listing, standings
from dossier.workflows.outcomes import Wishes
from dossier.workflows.wanted import Sheets


def test_a_damaged_document_does_not_hide_the_others(desk: Desk, tmp_path: Path) -> None:
    add(desk, [pdf(tmp_path / "a.pdf"), photo(tmp_path / "b.jpg")], Wishes(), lambda _: None)
    before = listing(desk.session)
    assert [one.title for one in before.documents] == ["a", "b"]
    assert before.damaged == ()
    with desk.session.transaction() as database:
        database.execute("UPDATE records SET record = 'x' WHERE kind = 'document' AND number = 1")
    after = listing(desk.session)
    assert after.documents == before.documents[1:]
    assert after.damaged == ("d1",)


def test_documents_stand_in_the_packet_by_label_and_pages(desk: Desk, tmp_path: Path) -> None:
    files = [pdf(tmp_path / "a.pdf", pages=3), photo(tmp_path / "b.jpg")]
    add(desk, files, Wishes(kind=Kind.IDENTITY), lambda _: None)
    secret = replace(documents.get(desk.session, "d2"), sensitive=True)
    documents.save(desk.session, secret)
    found = standings(arranged(matter_of(desk.session, "us-eoir")))
    assert set(found) == {"d1"}
    place = found["d1"]
    assert isinstance(place, Standing)
    assert place.label == "A"
    assert place.last - place.first >= 2


def test_a_photograph_on_a_sheet_stands_where_its_sheets_do(desk: Desk, tmp_path: Path) -> None:
    files = [photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg", "red")]
    add(desk, files, Wishes(kind=Kind.PHOTO), lambda _: None)
    wanted = Wanted(photos=(Sheets(("d2", "d1"), 1),))
    shown = arrange(desk.session, "us-eoir", wanted)
    found = standings(shown)
    (sheets,) = shown.plan.exhibits
    place = Standing(sheets.label, sheets.first, sheets.last)
    assert dict(found) == {"photos": place, "d1": place, "d2": place}
    assert place.last - place.first == 1


def test_what_each_page_takes_alone_is_known_once_a_document_is_in(
    desk: Desk, tmp_path: Path
) -> None:
    add(
        desk,
        [pdf(tmp_path / "a.pdf", pages=3), photo(tmp_path / "b.jpg")],
        Wishes(),
        lambda _: None,
    )
    for held in documents.all(desk.session):
        safe = held.safe
        assert len(safe.weights) == len(safe.pages) == len(safe.fingerprints)
        assert all(0 < weight <= safe.size for weight in safe.weights)
