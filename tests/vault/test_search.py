"""Search: what is found, what a hit shows, and how fast."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.model.event import Event
from dossier.model.person import Person
from dossier.model.translation import Translation
from dossier.progress import Progress
from dossier.vault import documents, events, people, search, translations
from dossier.vault.session import Session
from dossier.vault.verify import verify
from vault.making import add_document, unlock


def _found(vault: Session, words: str) -> list[tuple[str, int | None]]:
    return [(hit.subject, hit.page) for hit in search.find(vault, words)]


def test_finds_pages_titles_people_events_and_translations(vault: Session) -> None:
    add_document(vault, "Doğum haqqında şəhadətnamə", text=("nothing", "Elvin Nümunəzadə"))
    people.add(vault, Person("", "Rauf Misalov", also=("Рауф",), address="12 Sample Street"))
    people.add(vault, Person("", "Günel Örnəkova", email="gunel@example.org"))
    covered = replace(documents.get(vault, "d1"), cover_words="photo of injury")
    documents.save(vault, covered)
    events.add(vault, Event("", "Saxlanılma", place="Sampleton", documents=("d1", "d2")))
    translations.add(vault, Translation("", "d1", "en", text="Certificate of birth"))
    assert _found(vault, "ŞƏHADƏTNAMƏ") == [("d1", None)]
    assert _found(vault, "numunezade elvin") == [("d1", 1)]
    assert _found(vault, "рауф") == [("p1", None)]
    assert _found(vault, "sample street") == [("p1", None)]
    assert _found(vault, "gunel@example.org") == [("p2", None)]
    assert _found(vault, "injury") == [("d1", None)]
    assert "gunel@«example».org" in search.find(vault, "example")[0].snippet
    assert _found(vault, "birth") == [("t1", None)]
    assert search.find(vault, "saxlan")[0].document == "d1"
    assert search.find(vault, "birth")[0].document == "d1"
    assert search.find(vault, "rauf")[0].document == ""
    assert _found(vault, "scan.jpg") == [("d1", None)]
    assert _found(vault, "nowhere to be found") == []


@pytest.mark.parametrize("words", ["", "   ", "…", '"', "«»", "\0"])
def test_no_words_find_nothing(vault: Session, words: str) -> None:
    add_document(vault, "One")
    assert search.find(vault, words) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=30))
def test_whatever_is_typed_is_only_words(vault: Session, typed: str) -> None:
    if not search.find(vault, "everything"):
        people.add(vault, Person("", "everything NEAR AND OR NOT title body"))
    search.find(vault, typed)
    search.find(vault, f'"{typed}* AND title:( OR NEAR(')


@pytest.mark.parametrize(
    ("page", "typed", "marked"),
    [
        ("أنا علي من كابل", "علی", "«علي»"),
        ("پدرم می‌خواست برود", "میخواست", "«می‌خواست»"),
        ("Onu Əliyev saxladı", "eliyev", "«Əliyev»"),
        ("Onu Əliyevin özü saxladı", "əliyev", "«Əliyevin»"),
        ("我是中国人民", "国人", "«国人»"),
        ("ကျေးဇူးတင်ပါတယ်", "တင်", "«တင်»"),
        ("मेरा कुत्ता", "कुत्ता", "«कुत्ता»"),
        ("تاریخ ۱۴۰۲/۰۳/۱۲ تهران", "1402", "«۱۴۰۲»"),
    ],
)
def test_variants_are_found_and_marked(vault: Session, page: str, typed: str, marked: str) -> None:
    add_document(vault, "A page", text=(page,))
    (hit,) = search.find(vault, typed)
    assert marked in hit.snippet
    assert (hit.document, hit.page, hit.title) == ("d1", 0, "A page")


def test_a_snippet_is_one_short_line_around_the_hit(vault: Session) -> None:
    page = "before " * 100 + "\nthe\n\n  arrest  of\tRauf\n" + "after " * 100
    add_document(vault, "Report", text=(page,))
    (hit,) = search.find(vault, "arrest")
    assert "the «arrest» of Rauf after" in hit.snippet
    assert hit.snippet.startswith("…before")
    assert hit.snippet.endswith("after…")
    assert len(hit.snippet) < 150
    assert "\n" not in hit.snippet


def test_titles_come_before_texts(vault: Session) -> None:
    add_document(vault, "Letter", text=("the passport of a friend",))
    add_document(vault, "Passport", text=("nothing",))
    assert _found(vault, "passport") == [("d2", None), ("d1", 0)]


def test_the_index_follows_every_change(vault: Session) -> None:
    document = add_document(vault, "Old title", text=("old text",))
    documents.save(vault, replace(document, title="New title"))
    assert _found(vault, "old") == [("d1", 0)]
    assert _found(vault, "new") == [("d1", None)]
    documents.save_text(vault, "d1", ("fresh", "words"))
    assert _found(vault, "old") == []
    assert _found(vault, "words") == [("d1", 1)]
    documents.save(vault, replace(document, title="New title", removed=True))
    assert _found(vault, "new") == _found(vault, "words") == []
    documents.save_text(vault, "d1", ("in", "the bin"))
    assert _found(vault, "bin") == []
    documents.save(vault, replace(document, title="New title"))
    assert _found(vault, "new") == [("d1", None)]
    assert _found(vault, "bin") == [("d1", 1)]
    documents.erase(vault, "d1")
    assert _found(vault, "new") == _found(vault, "bin") == []
    person = people.add(vault, Person("", "Layla Mithal"))
    people.save(vault, replace(person, name="Layla Placeholder"))
    assert _found(vault, "mithal") == []
    people.remove(vault, person.id)
    assert _found(vault, "layla") == []


def test_a_long_text_is_indexed_to_its_end(vault: Session) -> None:
    for pages in (24, 25, 26, 130):
        text = tuple(f"page {page} of{pages}" for page in range(pages))
        document = add_document(vault, "Long", text=text)
        hits = search.find(vault, f"of{pages}", limit=1000)
        assert {(hit.document, hit.page) for hit in hits} == {
            (document.id, page) for page in range(pages)
        }


def test_text_left_unindexed_by_an_ended_program_is_indexed_at_unlock(vault: Session) -> None:
    add_document(vault, "Long", text=tuple(f"page {page}" for page in range(130)))
    with vault.transaction() as database:
        late = "SELECT number FROM lines WHERE page >= 80"
        database.execute(f"DELETE FROM words WHERE rowid IN ({late})")  # noqa: S608 - our own text
        database.execute("DELETE FROM lines WHERE page >= 80")
        database.execute("INSERT INTO unindexed VALUES (1, 80)")
    assert len(search.find(vault, "page", limit=1000)) == 80
    assert verify(vault, Progress()).ok  # not wrong, only not done
    vault.close()
    with unlock(vault.folder) as again:
        assert len(search.find(again, "page", limit=1000)) == 130
        assert verify(again, Progress()).ok


def test_at_most_so_many(vault: Session) -> None:
    add_document(vault, "Many", text=("the same word",) * 80)
    assert len(search.find(vault, "same")) == 50
    assert len(search.find(vault, "same", limit=3)) == 3


def test_common_and_rare_words_are_found_in_5000_pages(vault: Session) -> None:
    common = "Elvin Nümunəzadə polis tərəfindən saxlanıldı və bir gün sonra azad edildi "
    with vault.transaction():
        for number in range(25):
            pages = tuple(f"{common * 25} row{number} page{page}" for page in range(200))
            add_document(vault, f"Report {number}", size=10, text=pages)
    for words, least in (("elvin", 50), ("e", 50), ("row7 page123", 1), ("saxlanildi azad", 50)):
        assert len(search.find(vault, words)) >= least
