"""One certificate for several papers, a dialect, what a sworn translator's certificate says."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.person import Person
from dossier.model.translating import TranslationLine
from dossier.model.translation import State, Sworn, Translation
from dossier.ui.look import Look
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.certificate import CertificateModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.certificate_more import CertificateMore
from dossier.vault import documents, people, translations
from vault.making import add_document


@pytest.fixture
def papers(case: OpenCase) -> OpenCase:
    """Two papers that one person translated, and one that nobody has."""
    person = people.add(case.session, Person("", "Günel Örnəkova")).id
    for title in ("Summons", "Decision", "Letter"):
        made = add_document(case.session, title)
        documents.save(case.session, replace(made, language="az"))
    for of in ("d1", "d2"):
        told = Translation("", of, "en", State.DONE, text="Words", translator=person)
        translations.add(case.session, told)
    return case


def opened(qtbot: QtBot, case: OpenCase) -> tuple[TranslationsModel, CertificateModel]:
    model = TranslationsModel(case, Typing(case))
    model.enter()
    qtbot.waitUntil(lambda: model.state.told is not None)
    model.open("d1")
    certificate = model.workbench.certificate
    qtbot.waitUntil(lambda: certificate.state.line is not None)
    return model, certificate


def line(model: CertificateModel) -> TranslationLine:
    found = model.state.line
    assert found is not None
    return found


def test_one_certificate_signs_for_all_papers_of_a_translator(
    qtbot: QtBot, papers: OpenCase
) -> None:
    _, model = opened(qtbot, papers)
    assert (line(model).sharable, line(model).together) == (2, ("Summons",))
    model.share(True)  # noqa: FBT003 - what a box to tick says
    qtbot.waitUntil(lambda: line(model).together == ("Summons", "Decision"))
    assert papers.trail.undo is not None
    assert papers.trail.undo.code == "certificate-shared"
    model.share(False)  # noqa: FBT003
    qtbot.waitUntil(lambda: line(model).together == ("Summons",))
    papers.undo()
    qtbot.waitUntil(lambda: line(model).together == ("Summons", "Decision"))


def test_what_is_typed_of_a_sworn_certificate_is_kept(qtbot: QtBot, papers: OpenCase) -> None:
    _, model = opened(qtbot, papers)
    for field, text in (
        ("dialect", "Ganja"),
        ("sworn-number", "0000"),
        ("sworn-day", "2026-11-03"),
    ):
        model.say(field, text)
        assert model.said(field) == text
        model.said_it(field)
    model.seal(True)  # noqa: FBT003
    told = Sworn("0000", FuzzyDate(2026, 11, 3), seal=True)
    qtbot.waitUntil(lambda: translations.get(papers.session, "t1").sworn == told)
    assert translations.get(papers.session, "t1").dialect == "Ganja"
    qtbot.waitUntil(lambda: model.said("sworn-day") == "2026-11-03")


def test_only_what_is_of_use_is_shown(qtbot: QtBot, look: Look, papers: OpenCase) -> None:
    papers.use_profile("us-eoir")
    _, model = opened(qtbot, papers)
    more = CertificateMore(look, model)
    qtbot.addWidget(more)
    more.show_line(line(model))
    shown = {one.accessibleName() for one in more.findChildren(type(more._share))}  # noqa: SLF001
    assert shown == {"One certificate for all papers of this translator", "The seal is on it"}
    assert not more._share.isHidden()  # noqa: SLF001
    assert more._sworn.isHidden()  # noqa: SLF001
    more.show_line(replace(line(model), sworn=True, sharable=1))
    assert more._share.isHidden()  # noqa: SLF001
    assert not more._sworn.isHidden()  # noqa: SLF001
