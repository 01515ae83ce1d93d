"""Everything that is done can be undone and done again, and nothing is lost on the way."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from cli.papers import pdf
from dossier.errors import CannotWrite, ChangedSince, NotFound, Stopped
from dossier.model.changes import Changes
from dossier.model.document import Document, SafeCopy
from dossier.model.event import Event
from dossier.model.person import Person
from dossier.model.plan import Sizes
from dossier.model.translation import Translation
from dossier.planning.plan import plan
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import (
    blobs,
    documents,
    events,
    ledger,
    log,
    packets,
    people,
    search,
    settings,
    translations,
)
from dossier.vault.session import Session
from dossier.vault.verify import verify
from dossier.workflows import arrange, casefacts, edit, undo
from dossier.workflows import events as happenings
from dossier.workflows import people as persons
from dossier.workflows import translations as translating
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Outcome, Wishes
from dossier.workflows.undo import History, Name
from dossier.workflows.wanted import Sheets
from vault.making import add_document, filler, new_vault, read_all, unlock

SOME: Final = Name("some", (("title", "Passport"),))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Session]:
    """A vault with a small case in it."""
    with new_vault(tmp_path / "case.dossier") as session:
        furnish(session)
        yield session


def furnish(session: Session) -> None:
    for title in ("Passport", "Letter", "Photo"):
        add_document(session, title, text=(f"page of {title}", "second"))
    people.add(session, Person("", "Layla Mithal"))
    events.add(session, Event("", "Arrest", documents=("d1",), people=("p1",)))
    translations.add(session, Translation("", "d2", "en"))


@dataclass(frozen=True)
class Kept:
    """All records that say something, and what belongs to each document, the bin included."""

    records: dict[tuple[str, int], str]
    belongings: dict[str, tuple[tuple[str, ...], bytes]]

    def without(self, names: set[str]) -> "Kept":
        """Give all but these documents."""
        numbers = {int(name[1:]) for name in names}
        return Kept(
            {
                key: text
                for key, text in self.records.items()
                if key[0] != "document" or key[1] not in numbers
            },
            {name: both for name, both in self.belongings.items() if name not in names},
        )


def kept(session: Session) -> Kept:
    with session.turn() as database:
        sql = "SELECT kind, number, record FROM records WHERE kind <> 'slots'"
        rows = database.execute(sql).fetchall()
    records = {(row[0], row[1]): row[2] for row in rows if row[2] not in ("null", "{}")}
    names = [f"d{number}" for kind, number in records if kind == "document"]
    return Kept(
        records,
        {
            name: (documents.text(session, name), documents.thumbnail(session, name))
            for name in names
        },
    )


def entries(session: Session) -> int:
    with session.turn() as database:
        return log.last_entry(database).number


def sound(session: Session) -> tuple[str, ...]:
    return tuple(str(failure) for failure in verify(session, Progress()).failures)


def better_scan(session: Session, name: str, seed: str) -> None:
    """Bring a better scan, as edit.replace_file does once a worker has read it."""
    old = documents.get(session, name)
    blob = blobs.store(session, BytesRows(filler(seed, 900)), Progress())
    safe = blobs.store(session, BytesRows(filler(f"safe {seed}", 600)), Progress())
    new = replace(
        old,
        original=replace(old.original, blob=blob.id, sha256=blob.sha256, size=blob.size),
        safe=SafeCopy(safe.size, safe.sha256, safe.id, old.safe.pages[:1]),
    )
    documents.replace_file(session, new, (f"text of {seed}",), seed.encode())


# One edit of each kind, on whatever is there

Edit = Callable[[Session, int, str], object]


def _document(session: Session, n: int) -> str:
    here = documents.all(session)
    return here[n % len(here)].id if here else add_document(session, "One more").id


def _packet(session: Session, wanted: Wanted) -> None:
    matter = arrange.matter_of(session, "generic")
    arrange.keep(session, arrange.changed(matter, wanted))


def _shifted(session: Session, n: int) -> None:
    placed = plan(arrange.matter_of(session, "generic"), Sizes()).exhibits
    if placed:
        _packet(session, Wanted(move=placed[n % len(placed)].document, to=n % 4 + 1))


def _into_section(session: Session, n: int) -> None:
    matter = arrange.matter_of(session, "generic")
    if matter.packet.items:
        name = matter.packet.items[n % len(matter.packet.items)].document
        section = matter.profile.sections[n % len(matter.profile.sections)].key
        _packet(session, Wanted(sections=((name, section),)))


def _made(session: Session, n: int, text: str) -> None:
    name = ("chronology", "names", "statement")[n % 3]
    section = arrange.matter_of(session, "generic").profile.sections[0].key
    put = Wanted(generated=(name,), sections=((name, section),), titles=((name, text),))
    _packet(session, put if n % 4 else Wanted(without=(name, "photos")))


def _on_sheets(session: Session, n: int) -> None:
    photos = (_document(session, n), _document(session, n + 1))
    _packet(session, Wanted(photos=(Sheets(photos, (1, 2, 4)[n % 3]),)))


def _in_part(session: Session, n: int) -> None:
    items = arrange.matter_of(session, "generic").packet.items
    if items:
        name = items[n % len(items)].document
        wanted = Wanted(pages=((name, ((1, n + 1), (7, 7))),), sizes=((name, n % 2 == 0),))
        _packet(session, wanted)


def _person(session: Session, n: int) -> str:
    here = people.all(session)
    return here[n % len(here)].id if here else people.add(session, Person("", "Another")).id


def _without(session: Session, n: int) -> None:
    for shelf in (people.SHELF, events.SHELF, translations.SHELF, packets.SHELF)[n % 4 :]:
        for thing in shelf.all(session)[:1]:
            shelf.remove(session, thing.id)


EDITS: Final[dict[str, Edit]] = {
    "title": lambda s, n, t: edit.change(s, _document(s, n), lambda d: replace(d, title=t)),
    "sensitive": lambda s, n, _: edit.change(
        s, _document(s, n), lambda d: replace(d, sensitive=not d.sensitive)
    ),
    "remove": lambda s, n, _: edit.remove(s, [_document(s, n), _document(s, n + 1)]),
    "restore": lambda s, n, _: edit.restore(
        s, [d.id for d in documents.all(s, removed=True)[: n % 3]]
    ),
    "add": lambda s, n, t: add_document(s, f"{t} {n}", size=900, text=(t, "", t)),
    "replace": lambda s, n, t: better_scan(s, _document(s, n), f"{t} {n}"),
    "text": lambda s, n, t: documents.save_text(s, _document(s, n), (t,) * (n % 4)),
    "person": lambda s, _, t: persons.add(s, Person("", t)),
    "name": lambda s, n, t: persons.change(s, _person(s, n), lambda p: replace(p, name=t)),
    "event": lambda s, n, t: happenings.add(s, Event("", t, documents=(_document(s, n),))),
    "translation": lambda s, n, t: translating.add(
        s, Translation("", _document(s, n), "en", text=t)
    ),
    "facts": lambda s, n, t: casefacts.set_facts(s, {f"fact-{n % 2}": t}),
    "setting": lambda s, n, t: settings.set(s, f"key-{n % 2}", t),
    "include": lambda s, n, _: _packet(s, Wanted(include=(_document(s, n),))),
    "exclude": lambda s, n, _: _packet(s, Wanted(exclude=(_document(s, n),))),
    "move": lambda s, n, _: _shifted(s, n),
    "section": lambda s, n, _: _into_section(s, n),
    "cover": lambda s, n, t: _packet(s, Wanted(cover=((f"field-{n % 2}", t),))),
    "made": _made,
    "sheets": lambda s, n, _: _on_sheets(s, n),
    "pages": lambda s, n, _: _in_part(s, n),
    "options": lambda s, n, _: _packet(s, Wanted(options=(("grey", n % 2 == 1), ("dots", 150)))),
    "without": lambda s, n, _: _without(s, n),
}


def several(session: Session, n: int, text: str) -> None:
    """Do several things as one step."""
    for name in ("add", "replace", "text", "name"):
        EDITS[name](session, n, text)


def back_and_again(session: Session, history: History, before: Kept) -> None:
    """Undo everything, look, do it all again, look, and undo it all again."""
    after, depth = kept(session), history.depth
    for goes_back in (True, False, True):
        for _ in range(depth):
            assert (history.undo() if goes_back else history.redo()) is not None
        found = kept(session)
        new = {name for name in found.belongings if name not in before.belongings}
        if goes_back:
            assert history.undo() is None
            assert found.without(new) == before
            assert all(documents.get(session, name).removed for name in new)
        else:
            assert found == after
        assert sound(session) == ()


@pytest.mark.parametrize("name", [*EDITS, "several"])
def test_each_kind_of_edit_goes_back_and_again(vault: Session, name: str) -> None:
    work = EDITS.get(name, several)
    if name == "restore":
        edit.remove(vault, ["d1", "d2"])
    before, head = kept(vault), entries(vault)
    history = History(vault)
    history.do(SOME, lambda: work(vault, 1, "Changed"))
    assert history.depth == 1
    assert kept(vault) != before
    back_and_again(vault, history, before)
    assert entries(vault) > head + 2


def test_what_came_and_went_in_one_step_is_nothing_to_undo(vault: Session) -> None:
    def came_and_went() -> None:
        edit.remove(vault, [add_document(vault, "A mistake").id])

    history = History(vault)
    history.do(SOME, came_and_went)
    assert history.depth == 0
    history.do(SOME, lambda: (came_and_went(), EDITS["title"](vault, 0, "Passport, both sides")))
    before = kept(vault)
    assert history.undo() is not None
    assert history.redo() is not None
    assert kept(vault) == before


STEPS: Final = st.lists(
    st.tuples(
        st.sampled_from([*EDITS, "undo", "undo", "redo"]),
        st.integers(0, 11),
        st.sampled_from(["", "Anna", "نامه", "two words"]),
    ),
    max_size=10,
)


def test_any_row_of_edits_goes_back_and_again(tmp_path: Path) -> None:
    with new_vault(tmp_path / "case.dossier") as session:
        furnish(session)

        @hypothesis_settings(deadline=None, max_examples=20)
        @given(STEPS)
        @example([("remove", 0, ""), ("remove", 0, ""), ("remove", 0, "")])
        def run(steps: list[tuple[str, int, str]]) -> None:
            history, before = History(session), kept(session)
            for name, n, text in steps:
                if name == "undo":
                    history.undo()
                elif name == "redo":
                    history.redo()
                else:
                    with suppress(NotFound):  # to move what is not in any section
                        history.do(SOME, lambda: EDITS[name](session, n, text))  # noqa: B023 - runs now
            back_and_again(session, history, before)

        run()


def test_names_say_what_would_be_undone_and_a_new_step_ends_redo(vault: Session) -> None:
    history = History(vault)
    assert (history.undo_name, history.redo_name, history.depth) == (None, None, 0)
    assert history.undo() is None
    assert history.redo() is None
    for title in ("One", "Two"):
        name = Name("title", (("to", title),))
        work: Callable[[], Changes] = lambda title=title: edit.change(  # noqa: E731
            vault, "d1", lambda d: replace(d, title=title)
        )
        assert history.do(name, work) == Changes(documents=("d1",))
    undone = history.undo()
    assert undone == undo.Undone(Name("title", (("to", "Two"),)), Changes(documents=("d1",)))
    assert history.undo_name == Name("title", (("to", "One"),))
    assert history.redo_name == Name("title", (("to", "Two"),))
    history.do(SOME, lambda: edit.change(vault, "d1", lambda d: d))
    assert history.redo_name is not None, "nothing changed: no step"
    history.do(SOME, lambda: persons.add(vault, Person("", "New")))
    assert (history.redo_name, history.undo_name, history.depth) == (None, SOME, 2)


def test_doing_gives_the_step(vault: Session) -> None:
    changes, step = undo.doing(vault, lambda: casefacts.set_facts(vault, {"court": "Sampleton"}))
    assert changes == step.touched == Changes(case=True)


def test_search_follows(vault: Session) -> None:
    history = History(vault)
    history.do(SOME, lambda: better_scan(vault, "d1", "unmistakable"))
    assert [hit.document for hit in search.find(vault, "unmistakable")] == ["d1"]
    history.undo()
    assert search.find(vault, "unmistakable") == ()
    assert [hit.page for hit in search.find(vault, "page of Passport")] == [0]


def test_scans_change_places_and_no_file_is_swept_away(vault: Session) -> None:
    history = History(vault)
    history.do(SOME, lambda: better_scan(vault, "d1", "better"))
    history.undo()
    vault.close()
    with unlock(vault.folder) as again:  # what belongs to nobody is taken away here
        first, binned = documents.get(again, "d1"), documents.get(again, "d4")
        assert read_all(again, first.original.blob) == filler("original Passport", 5_000)
        assert binned.removed
        assert binned.title == "Passport"
        assert read_all(again, binned.original.blob) == filler("better", 900)
        assert documents.text(again, "d4") == ("text of better",)
        assert sound(again) == ()


def test_what_changed_elsewhere_since_stays(vault: Session) -> None:
    history = History(vault)
    history.do(SOME, lambda: edit.change(vault, "d1", lambda d: replace(d, title="Other")))
    documents.save_text(vault, "d1", ("read by machine",))
    edit.change(vault, "d1", lambda d: replace(d, number="000-1"))
    history.undo()
    document = documents.get(vault, "d1")
    assert (document.title, document.number) == ("Passport", "000-1")
    assert documents.text(vault, "d1") == ("read by machine",)


def _rename(vault: Session, name: str) -> None:
    persons.change(vault, "p1", lambda person: replace(person, name=name))


AGAIN: Final[dict[str, tuple[Edit, Callable[[Session], object]]]] = {
    "the same field": (EDITS["name"], lambda s: _rename(s, "By another")),
    "taken away": (EDITS["name"], lambda s: people.remove(s, "p1")),
    "a new thing": (EDITS["person"], lambda s: people.save(s, Person("p2", "By another"))),
    "out of the bin": (EDITS["replace"], lambda s: edit.restore(s, ["d4"])),
    "erased": (EDITS["title"], lambda s: documents.erase(s, "d2")),
    "replaced again": (EDITS["replace"], lambda s: better_scan(s, "d2", "third")),
}


@pytest.mark.parametrize("case", AGAIN)
def test_what_changed_again_since_is_left_as_it_is(vault: Session, case: str) -> None:
    work, meanwhile = AGAIN[case]
    history = History(vault)
    history.do(Name("before"), lambda: casefacts.set_facts(vault, {"court": "Sampleton"}))
    history.do(SOME, lambda: work(vault, 1, "Ours"))
    meanwhile(vault)
    found = kept(vault)
    with pytest.raises(ChangedSince):
        history.undo()
    assert kept(vault) == found
    assert history.undo_name == Name("before"), "that step is given up, the one before is not"
    assert history.redo_name is None
    assert history.undo() is not None
    assert sound(vault) == ()


def test_a_step_of_several_goes_back_whole_or_not_at_all(vault: Session) -> None:
    def both() -> None:
        _rename(vault, "Ours")
        edit.change(vault, "d1", lambda d: replace(d, title="Ours"))

    history = History(vault)
    history.do(SOME, both)
    _rename(vault, "By another")
    with pytest.raises(ChangedSince):
        history.undo()
    assert documents.get(vault, "d1").title == "Ours"


def test_a_step_stays_when_it_can_not_be_written(vault: Session) -> None:
    history = History(vault)
    history.do(SOME, lambda: _rename(vault, "Ours"))
    with vault.turn() as database:
        database.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite):
        history.undo()
    with vault.turn() as database:
        database.execute("PRAGMA query_only = OFF")
    assert history.undo_name == SOME
    assert history.undo() is not None
    assert people.get(vault, "p1").name == "Layla Mithal"


def test_what_was_done_before_a_stop_is_a_step(vault: Session) -> None:
    def stopped() -> None:
        add_document(vault, "One more")
        raise Stopped

    history = History(vault)
    with pytest.raises(Stopped):
        history.do(SOME, stopped)
    assert history.depth == 1
    history.undo()
    assert documents.get(vault, "d4").removed


def test_copies_that_left_the_vault_are_never_undone(vault: Session) -> None:
    history = History(vault)
    history.do(SOME, lambda: ledger.enter(vault, "/media/stick/packet.pdf", "packet"))
    assert history.depth == 0
    assert len(ledger.all(vault)) == 1


def test_an_edit_while_a_long_add_runs_is_a_step_of_its_own(vault: Session) -> None:
    history = History(vault)
    first, edited = threading.Event(), threading.Event()

    def long_add() -> None:
        add_document(vault, "Four")
        first.set()
        assert edited.wait(10)
        add_document(vault, "Five")

    adding = threading.Thread(target=lambda: history.do(Name("add"), long_add))
    adding.start()
    assert first.wait(10)
    history.do(Name("name"), lambda: _rename(vault, "Ours"))
    assert history.undo_name == Name("name")
    edited.set()
    adding.join()
    added = history.undo()
    assert added == undo.Undone(Name("add"), Changes(documents=("d4", "d5")))
    assert people.get(vault, "p1").name == "Ours"
    assert history.undo_name == Name("name")


def test_added_documents_can_be_made_a_step_later(vault: Session) -> None:
    history = History(vault)
    add_document(vault, "Four")
    history.note_added(Name("add"), Changes(documents=("d4",)))
    edit.change(vault, "d4", lambda d: replace(d, date=None, number="7"))
    history.undo()
    assert documents.get(vault, "d4") == replace(documents.get(vault, "d4"), removed=True)
    assert documents.get(vault, "d4").number == "7", "to the bin, with all that was said of it"
    history.redo()
    assert documents.all(vault)[-1].number == "7"


def test_files_added_and_replaced_through_workers(desk: Desk, tmp_path: Path) -> None:
    session, history = desk.session, History(desk.session)
    told: list[Outcome] = []
    files = [pdf(tmp_path / "one.pdf", "first scan"), pdf(tmp_path / "two.pdf", "better scan")]
    history.do(Name("add"), lambda: add(desk, files[:1], Wishes(), told.append))
    history.do(Name("replace"), lambda: edit.replace_file(desk, "d1", files[1]))

    def scans() -> list[tuple[str, bool, str]]:
        here: list[Document] = [documents.get(session, name) for name in ("d1", "d2")]
        return [(d.original.name, d.removed, documents.text(session, d.id)[0]) for d in here]

    after = scans()
    assert [name for name, _, _ in after] == ["two.pdf", "one.pdf"]
    history.undo()
    assert [(name, removed) for name, removed, _ in scans()] == [
        ("one.pdf", False),
        ("two.pdf", True),
    ]
    history.redo()
    assert scans() == after
    history.undo()
    history.undo()
    assert documents.all(session) == ()
    assert sound(session) == ()
    assert date.today() == documents.get(session, "d1").added  # noqa: DTZ011 - it is ours
