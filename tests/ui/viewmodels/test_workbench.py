"""A page is translated paragraph by paragraph; nothing typed is lost, whatever comes first."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cli.papers import pdf
from dossier.model.difference import Differs
from dossier.model.document import Kind
from dossier.model.person import Person
from dossier.model.translation import State, Translation
from dossier.progress import Progress
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.viewmodels.workbench import Side, WorkbenchModel
from dossier.vault import documents, drafts, people, translations
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes
from vault.making import add_document

PATIENCE = 20_000


@pytest.fixture
def papers(case: OpenCase, workers: Sandbox, tmp_path: Path) -> OpenCase:
    """A case with a summons of two pages, one line on each: "Otaq 7 page 1"."""
    source = pdf(tmp_path / "summons.pdf", "Otaq 7", pages=2)
    wishes = Wishes(kind=Kind.POLICE, title="Summons", language="az")
    add(Desk(case.session, workers, Progress()), [source], wishes, lambda _: None)
    return case


class Bench:
    """A workbench with the summons on it."""

    def __init__(self, qtbot: QtBot, case: OpenCase, document: str = "d1") -> None:
        self.qtbot, self.case = qtbot, case
        self.typing = Typing(case)
        self.screen = TranslationsModel(case, self.typing)
        self.screen.open(document)
        qtbot.waitUntil(lambda: self.model.state.read, timeout=PATIENCE)

    @property
    def model(self) -> WorkbenchModel:
        """The workbench."""
        return self.screen.workbench

    def kept(self) -> Translation:
        """Give the translation as it is kept."""
        return translations.get(self.case.session, "t1")

    def wait(self, text: str) -> None:
        """Wait until that is its text."""

        def there() -> bool:
            return bool(translations.all(self.case.session)) and self.kept().text == text

        self.qtbot.waitUntil(there)


def test_each_paragraph_of_the_page_has_a_block(qtbot: QtBot, papers: OpenCase) -> None:
    bench = Bench(qtbot, papers)
    state = bench.model.state
    assert [source.page for source in state.sources] == [0, 1]
    assert state.sources[0].text == "Otaq 7 page 1"
    assert state.blocks == ("", "")
    assert not state.can_finish
    assert translations.all(papers.session) == ()


def test_the_first_letter_keeps_a_translation_and_what_is_typed_is_one_change(
    qtbot: QtBot, papers: OpenCase
) -> None:
    bench = Bench(qtbot, papers)
    bench.model.write(1, "R")
    bench.model.write(1, "Room 7")
    assert bench.model.state.blocks == ("", "Room 7")
    qtbot.waitUntil(lambda: drafts.all(papers.session) == (("t1", "text", "\n\nRoom 7"),))
    bench.model.left()
    bench.wait("\n\nRoom 7")
    assert bench.kept().state is State.DRAFT
    assert bench.model.state.can_finish
    qtbot.waitUntil(lambda: bench.screen.state.groups[0][0] is State.DRAFT)
    assert bench.model.state.blocks == ("", "Room 7")
    papers.undo()
    qtbot.waitUntil(lambda: bench.model.state.blocks == ("", ""))


def test_a_field_left_before_its_translation_is_kept_loses_nothing(
    qtbot: QtBot, papers: OpenCase
) -> None:
    bench = Bench(qtbot, papers)
    bench.model.write(0, "Room 7")
    bench.screen.back()
    bench.wait("Room 7")
    bench.screen.open("d1")
    qtbot.waitUntil(lambda: bench.model.state.blocks[:1] == ("Room 7",))


def test_more_blocks_than_paragraphs_all_stay(qtbot: QtBot, papers: OpenCase) -> None:
    translations.add(papers.session, Translation("", "d1", "en", State.DRAFT, text="A\n\nB\n\nC"))
    bench = Bench(qtbot, papers)
    assert bench.model.state.blocks == ("A", "B", "C")
    bench.model.add_block()
    bench.model.write(3, "D\n\nE")
    bench.model.write(0, "A7")
    bench.model.left()
    bench.wait("A7\n\nB\n\nC\n\nD\n \nE")
    assert bench.model.state.checks == ()


def test_what_differs_is_told_and_mended_or_let_stand(qtbot: QtBot, papers: OpenCase) -> None:
    bench = Bench(qtbot, papers)
    bench.model.write(0, "Room 8, page 1")
    qtbot.waitUntil(lambda: len(bench.model.state.checks) == 1)
    (check,) = bench.model.state.checks
    assert (check.block, check.difference.kind) == (0, Differs.NUMBER)
    bench.model.mend(check)
    assert bench.model.state.checks == ()
    bench.wait("Room 7, page 1")
    bench.model.write(1, "Room 9, page 2")
    qtbot.waitUntil(lambda: len(bench.model.state.checks) == 1)
    bench.model.let_stand(bench.model.state.checks[0])
    assert bench.model.state.checks == ()


def test_page_and_editor_follow_each_other(qtbot: QtBot, papers: OpenCase) -> None:
    bench = Bench(qtbot, papers)
    model = bench.model
    model.choose(1)
    assert model.original.state.page == 1
    model.turn_to(0)
    assert (model.state.chosen, model.original.state.page) == (0, 0)
    found = model.state.sources[0].paragraph
    assert found is not None
    assert model.block_at((found.left + found.right) / 2, (found.top + found.bottom) / 2) == 0
    assert model.block_at(0.99, 0.99) is None
    model.scroll_together(together=False)
    model.choose(1)
    assert model.original.state.page == 0
    model.turn_to(1)
    assert model.state.chosen == 1


def test_a_page_without_words_has_one_block(qtbot: QtBot, case: OpenCase) -> None:
    made = add_document(case.session, "Scan", text=("", "", ""))
    documents.save(case.session, replace(made, language="az"))
    bench = Bench(qtbot, case)
    assert [source.paragraph for source in bench.model.state.sources] == [None, None, None]
    assert bench.model.block_at(0.5, 0.5) == 0
    bench.model.write(2, "Third page")
    bench.model.left()
    bench.wait("\n\n\n\nThird page")
    assert bench.model.state.blocks == ("", "", "Third page")


def test_names_of_the_chosen_paragraph_come_first(qtbot: QtBot, papers: OpenCase) -> None:
    rauf = people.add(papers.session, Person("", "Rauf Misalov"))
    page = people.add(papers.session, Person("", "Otaqov Elvin", also=("Otaq",)))
    bench = Bench(qtbot, papers)
    assert bench.model.state.people == (rauf, page)
    bench.model.choose(0)
    assert bench.model.state.people == (page, rauf)


def test_done_and_not_done(qtbot: QtBot, papers: OpenCase) -> None:
    bench = Bench(qtbot, papers)
    bench.model.write(0, "Room 7")
    qtbot.waitUntil(lambda: bench.model.state.line is not None and bool(bench.case.trail.undo))
    qtbot.waitUntil(
        lambda: (
            bench.model.state.line is not None and bench.model.state.line.translation is not None
        )
    )
    bench.model.set_state(State.DONE)
    qtbot.waitUntil(lambda: bench.kept().state is State.DONE)
    assert bench.kept().text == "Room 7"
    bench.model.set_state(State.DRAFT)
    qtbot.waitUntil(lambda: bench.kept().state is State.DRAFT)


def test_a_translated_file_takes_the_place_and_can_be_taken_back(
    qtbot: QtBot, papers: OpenCase, tmp_path: Path
) -> None:
    bench = Bench(qtbot, papers)
    bench.model.open_side(Side.CHOOSE)
    bench.model.use_file(pdf(tmp_path / "english.pdf", "Room 7"))
    assert bench.model.state.running
    qtbot.waitUntil(lambda: not bench.model.state.running, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: bench.model.state.line is not None and bench.model.state.line.file is not None
    )
    assert bench.model.state.side is Side.TEXT
    assert bench.model.state.can_finish
    assert bench.model.translated.state.document is not None
    papers.undo()
    qtbot.waitUntil(
        lambda: bench.model.state.line is not None and bench.model.state.line.file is None
    )
    bench.model.use_file(tmp_path / "nowhere.pdf")
    qtbot.waitUntil(lambda: bench.model.state.trouble is not None, timeout=PATIENCE)
    assert not bench.model.state.running


def test_a_sensitive_page_waits_for_a_click(qtbot: QtBot, papers: OpenCase) -> None:
    made = documents.get(papers.session, "d1")
    documents.save(papers.session, replace(made, sensitive=True))
    bench = Bench(qtbot, papers)
    assert bench.model.original.state.covered
    bench.model.uncover()
    assert not bench.model.original.state.covered


def test_a_translator_is_added_and_the_page_is_signed(
    qtbot: QtBot, papers: OpenCase, tmp_path: Path
) -> None:
    bench = Bench(qtbot, papers)
    certificate = bench.model.certificate
    bench.model.open_side(Side.CERTIFICATE)
    certificate.set_width(300)
    qtbot.waitUntil(lambda: certificate.state.shown is not None, timeout=PATIENCE)
    certificate.begin_adding()
    assert certificate.state.adding
    certificate.add_translator("Günel Örnəkova", "", "")
    qtbot.waitUntil(
        lambda: certificate.state.line is not None and certificate.state.line.translator is not None
    )
    person = people.get(papers.session, "p1")
    assert person.languages == ("az", "en")
    certificate.typed("phone", "(000) 555-0122")
    assert certificate.text("phone") == "(000) 555-0122"
    certificate.left("phone")
    qtbot.waitUntil(lambda: people.get(papers.session, "p1").phone == "(000) 555-0122")
    certificate.add_signed(pdf(tmp_path / "signed.pdf", "signed"))
    qtbot.waitUntil(lambda: not certificate.state.running, timeout=PATIENCE)
    assert bench.kept().signed == "d2"
    qtbot.waitUntil(
        lambda: certificate.state.line is not None and certificate.state.line.signed is not None
    )
    certificate.take_signed_off()
    qtbot.waitUntil(lambda: bench.kept().signed is None)
    assert bench.kept().translator == "p1"
    certificate.choose("p1")
    certificate.add_translator("  ", "", "")
    assert len(people.all(papers.session)) == 1
