"""What there is to translate, who translates it, and the page that is signed."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import NotFound, Refusal
from dossier.model.changes import Changes
from dossier.model.document import Kind
from dossier.model.listing import Standing
from dossier.model.person import Person, Role
from dossier.model.translating import Signing, TranslationLine
from dossier.model.translation import State, Translation
from dossier.vault import documents, people
from dossier.vault import translations as kept
from dossier.workflows import arrange, translating
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from dossier.workflows.plans import Plans
from dossier.workflows.translating import Looked

PROFILE = "us-eoir"


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a summons in Azerbaijani, a letter in English, a paper in an unknown language."""
    for name, language in (("summons", "az"), ("letter", "en"), ("paper", "")):
        wishes = Wishes(kind=Kind.POLICE, title=name.title(), language=language)
        add(desk, [pdf(tmp_path / f"{name}.pdf", name)], wishes, lambda _: None)
    return desk


def look(desk: Desk, also: str = "") -> Looked:
    packet = Plans().now(desk.session, PROFILE)
    return translating.of_packet(desk.session, packet, also)


def line(desk: Desk, document: str = "d1") -> TranslationLine:
    found = look(desk).list.line(document)
    assert found is not None
    return found


def test_a_foreign_document_is_needed_without_being_kept(case: Desk) -> None:
    looked = look(case)
    (only,) = looked.list.lines
    assert (only.document.id, only.state, only.translation) == ("d1", State.NEEDED, None)
    assert (only.language, only.signing) == ("en", Signing.NO_TRANSLATOR)
    assert isinstance(only.standing, Standing)
    assert looked.list.untold == 1
    assert [one.id for one in looked.list.choosable] == ["d2", "d3"]
    assert kept.all(case.session) == ()
    assert looked.list.line("d2") is None
    wanted = look(case, also="d3").list
    assert [one.document.id for one in wanted.lines] == ["d1", "d3"]


def test_a_document_in_the_bin_needs_none(case: Desk) -> None:
    documents.save(case.session, replace(documents.get(case.session, "d1"), removed=True))
    assert look(case).list.lines == ()


def test_a_change_keeps_one_first(case: Desk) -> None:
    asked = translating.change(
        case.session, "d1", "en", lambda one: replace(one, state=State.ASKED)
    )
    assert asked == Changes(translations=("t1",))
    assert line(case).state is State.ASKED
    again = translating.change(case.session, "d1", "en", lambda one: one)
    assert again == Changes()
    assert translating.change(case.session, "d2", "en", lambda one: one).translations == ("t2",)
    with pytest.raises(NotFound):
        translating.change(case.session, "d9", "en", lambda one: one)
    with pytest.raises(NotFound):
        translating.change(case.session, "d3", "en", lambda one: replace(one, translator="p9"))
    assert len(kept.all(case.session)) == 2


def test_how_far_the_certificate_is(case: Desk, tmp_path: Path) -> None:
    person = Person("", "Günel Örnəkova", Role.TRANSLATOR)
    added = translating.add_translator(case.session, "d1", "en", person)
    assert added == Changes(people=("p1",), translations=("t1",))
    now = line(case)
    assert (now.signing, now.open_fields) == (Signing.OPEN, ("address", "phone"))
    told = people.get(case.session, "p1")
    people.save(case.session, replace(told, address="200 Sample Avenue", phone="(000) 555-0122"))
    assert line(case).signing is Signing.READY
    signed = pdf(tmp_path / "signed.pdf", "signed")
    translating.use_signed_page(case, "d1", "en", str(signed))
    assert line(case).signing is Signing.SIGNED
    document = documents.get(case.session, "d1")
    documents.save(case.session, replace(document, number="7"))
    assert line(case).signing is Signing.CHANGED
    documents.save(case.session, replace(documents.get(case.session, "d4"), removed=True))
    assert line(case).signing is Signing.GONE


def test_a_file_takes_the_place_of_what_was_typed(case: Desk, tmp_path: Path) -> None:
    kept.add(case.session, Translation("", "d1", "en", State.DRAFT, text="Summons"))
    file = pdf(tmp_path / "english.pdf", "english")
    assert translating.use_file(case, "d1", "en", str(file)) == Changes(
        documents=("d4",), translations=("t1",)
    )
    now = line(case)
    assert now.file is not None
    assert (now.file.id, now.text, now.state) == ("d4", "", State.DONE)
    assert [one.document.id for one in look(case).list.lines] == ["d1"]
    translating.use_file(case, "d1", "en", "d2")
    assert line(case).file == look(case).list.choosable[0]
    with pytest.raises(Refusal):
        translating.use_file(case, "d1", "en", str(tmp_path / "summons.pdf"))
    with pytest.raises(NotFound):
        translating.use_file(case, "d9", "en", "d2")


def test_findings_about_a_translation_stand_with_it(case: Desk) -> None:
    elvin = people.add(case.session, Person("", "Elvin Nümunəzadə", Role.APPLICANT))
    told = Translation("", "d1", "en", State.DRAFT, text="Summons", translator=elvin.id)
    kept.add(case.session, told)
    codes = {finding.code for finding in line(case).findings}
    assert codes == {"translation-draft", "certificate-incomplete", "translator-is-applicant"}


def test_a_certificate_is_seen_before_anything_is_typed(case: Desk) -> None:
    looked = look(case)
    before = translating.certificate(case, looked.packet, "d1", 400)
    assert before is not None
    assert (before.page, before.picture.width) == (None, 400)
    kept.add(case.session, Translation("", "d1", "en", State.DONE, text="Summons"))
    arrange.arrange(case.session, PROFILE, Wanted(everything=True))
    looked = look(case)
    after = translating.certificate(case, looked.packet, "d1", 400)
    assert after is not None
    assert after.page is not None
    assert after.picture.pixels != b"" and before.picture.height == after.picture.height  # noqa: PT018
