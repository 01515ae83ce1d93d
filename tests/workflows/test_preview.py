"""Pages on the screen: out of a real vault, drawn behind real walls."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf, photo
from dossier.errors import DossierError, NotFound, Refusal, Stopped, VaultDamaged
from dossier.model.document import Kind
from dossier.model.picture import MOST_PIXELS, Paragraph, Picture
from dossier.model.plan import PartKind
from dossier.progress import Progress
from dossier.sandbox.call import Call
from dossier.vault import blobs, documents
from dossier.workflows import arrange, preview
from dossier.workflows.add import add
from dossier.workflows.arrange import Arranged, Wanted
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from dossier.workflows.pictures import ours, pictures
from dossier.workflows.wanted import Sheets


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a letter of two pages and a photo."""
    letter = pdf(tmp_path / "letter.pdf", "Elvin came", pages=2)
    add(desk, [letter], Wishes(kind=Kind.WITNESS, title="Letter"), lambda _: None)
    picture = photo(tmp_path / "photo.jpg")
    add(desk, [picture], Wishes(kind=Kind.PHOTO, title="Photo"), lambda _: None)
    return desk


def dark(picture: Picture) -> bool:
    return min(picture.pixels) < 100


def arranged(desk: Desk) -> Arranged:
    return arrange.arrange(desk.session, "generic", Wanted(everything=True))


def test_a_page_of_a_document(case: Desk) -> None:
    picture = preview.page(case, "d1", 1, 700)
    assert (picture.width, picture.height) == (700, 991)
    assert len(picture.pixels) == 700 * 991 * 4
    assert set(picture.pixels[3::4]) == {255}
    assert dark(picture)
    assert picture != preview.page(case, "d1", 0, 700)
    blue = preview.page(case, "d2", 0, 40)
    red, green, most = blue.pixels[:3]
    assert red < 40 and green < 40 and most > 100  # noqa: PT018 -- red first, blue last
    assert preview.page(case, "d1", 0, 0).width == 1
    large = preview.page(case, "d1", 0, 10**9)
    assert MOST_PIXELS * 0.9 < large.width * large.height <= MOST_PIXELS


def test_a_page_that_is_not_there(case: Desk) -> None:
    for index in (-1, 2):
        for show in (preview.page, lambda *given: preview.paragraphs(*given[:3])):
            with pytest.raises(NotFound) as caught:
                show(case, "d1", index, 100)
            assert caught.value.facts == {"kind": "page", "name": str(index + 1)}
    with pytest.raises(NotFound) as caught:
        preview.page(case, "d9", 0, 100)
    assert caught.value.facts == {"kind": "document", "name": "d9"}
    planned = arranged(case)
    for number in (-1, 0, planned.plan.pages + 1):
        with pytest.raises(NotFound) as caught:
            preview.packet_page(case, planned, number, 100)
        assert caught.value.facts == {"kind": "page", "name": str(number)}


def test_words_of_a_document(case: Desk) -> None:
    assert [one.strip() for one in preview.texts(case.session, "d1")] == [
        "Elvin came page 1",
        "Elvin came page 2",
    ]
    (paragraph,) = preview.paragraphs(case, "d1", 1)
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Elvin came page 2"
    assert abs(paragraph.left - 80 / 595) < 0.01
    assert (842 - 725) / 842 < paragraph.top < paragraph.bottom < (842 - 690) / 842
    assert paragraph.right < 0.6
    assert preview.paragraphs(case, "d2", 0) == ()


def test_pages_of_a_packet(case: Desk) -> None:
    planned = arranged(case)
    assert planned.plan.pages > 3
    numbers = range(1, planned.plan.pages + 1)
    shown = preview.packet_pages(case, planned, numbers, 300)
    assert len({one.pixels for one in shown}) == planned.plan.pages
    assert all(one.width == 300 and dark(one) for one in shown)
    assert preview.packet_page(case, planned, 2, 300) == shown[1]
    assert preview.packet_pages(case, planned, (), 300) == ()


def test_photographs_on_a_sheet_are_shown(case: Desk) -> None:
    plain = arranged(case)
    wanted = Wanted(photos=(Sheets(("d2",)),))
    planned = arrange.arrange(case.session, "generic", wanted)
    (exhibit,) = (one for one in planned.plan.exhibits if one.document == "photos")
    shown = preview.packet_page(case, planned, exhibit.first - planned.plan.first + 1, 600)
    assert (shown.width, shown.height) == (600, 849)
    blue = [n for n in range(0, len(shown.pixels), 4) if shown.pixels[n + 2] > shown.pixels[n] + 80]
    assert len(blue) > 5000  # the photo is blue
    assert plain.plan != planned.plan


def test_the_row_of_the_index_is_where_its_link_would_be(case: Desk) -> None:
    planned = arranged(case)
    found = [preview.index_row(planned, name) for name in ("d1", "d2")]
    first, second = found
    assert first is not None and second is not None  # noqa: PT018
    (index,) = [part for part in planned.plan.volumes[0].parts if part.kind is PartKind.INDEX]
    assert first.page == second.page == index.first - planned.plan.first + 1
    assert 0 < first.left < first.right < 1
    assert 0 < second.top < second.bottom <= first.top < first.bottom < 1
    # What stands inside that place changes with the title; nothing else of the page does.
    renamed = replace(documents.get(case.session, "d1"), title="Statement")
    documents.save(case.session, renamed)
    before = preview.packet_page(case, planned, first.page, 600)
    after = preview.packet_page(case, arranged(case), first.page, 600)
    row = before.width * 4
    changed = [
        n
        for n in range(before.height)
        if before.pixels[n * row : (n + 1) * row] != after.pixels[n * row : (n + 1) * row]
    ]
    assert changed
    assert first.top * before.height <= changed[0]
    assert changed[-1] <= first.bottom * before.height
    assert preview.index_row(planned, "d9") is None


def test_a_safe_copy_that_is_damaged_is_named(case: Desk) -> None:
    # As if a worker in a stranger's hands had made it.
    writer = blobs.Writer(case.session)
    writer.write(b"%PDF-1.7\nnothing")
    document = documents.get(case.session, "d1")
    planned = arranged(case)
    safe = replace(document.safe, blob=writer.finish().id)
    documents.save(case.session, replace(document, safe=safe))
    with pytest.raises(VaultDamaged) as caught:
        preview.page(case, "d1", 0, 100)
    assert caught.value.facts == {"what": "safe-copy", "document": "d1"}
    with pytest.raises(VaultDamaged):
        preview.paragraphs(case, "d1", 0)
    with pytest.raises(VaultDamaged):
        preview.packet_page(case, arranged(case), planned.plan.pages, 100)


def test_a_worker_that_says_nonsense_is_not_believed(case: Desk) -> None:
    (kept,) = [blobs.open_rows(case.session, documents.get(case.session, "d2").safe.blob)]
    request = {"document": "d2", "index": 0, "width": 30}
    one = Call("dossier.intake.viewing:page", request, (kept,))
    assert len(pictures(case, one, 1)) == 1
    text = replace(one, task="dossier.intake.viewing:paragraphs")
    for call, count in ((one, 2), (text, 1)):
        with pytest.raises(Refusal) as caught:
            pictures(case, call, count)
        assert (caught.value.code, caught.value.facts) == ("worker-crash", {"error": "protocol"})
    with pytest.raises(DossierError) as told, ours():
        pictures(case, one, 2)
    assert (told.value.code, told.value.facts) == ("unexpected", {"where": "worker-crash protocol"})


def test_one_that_is_told_to_stop_stops_alone(case: Desk) -> None:
    planned = arranged(case)
    stopped = replace(case, progress=Progress())
    stopped.progress.stop()
    for show in (
        lambda: preview.page(stopped, "d1", 0, 100),
        lambda: preview.paragraphs(stopped, "d1", 0),
        lambda: preview.packet_page(stopped, planned, 1, 100),
    ):
        with pytest.raises(Stopped):
            show()
    assert preview.page(case, "d1", 0, 100).width == 100


def test_threads_side_by_side(case: Desk) -> None:
    planned = arranged(case)
    begin = threading.Barrier(4)

    def show(n: int) -> Picture:
        mine = replace(case, progress=Progress())
        begin.wait()
        if n % 2:
            return preview.page(mine, "d1", 0, 300)
        return preview.packet_page(mine, planned, 1, 300)

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(show, range(4)))
    assert found[0] == found[2] != found[1] == found[3]
