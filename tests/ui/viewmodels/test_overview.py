"""The first page of a case on the screen: steps lead somewhere, what is said is kept and undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from dossier import resources
from dossier.model.changes import Changes
from dossier.model.checklist import Line, Step
from dossier.model.document import Kind
from dossier.model.packet import Answer, SlotState
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.overview import OverviewModel, Telling
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import documents, packets
from dossier.vault import profiles as kept
from dossier.workflows import arrange, casefacts, cases
from dossier.workflows.open import Session
from vault.making import add_document

TODAY = date.today()  # noqa: DTZ011 - as the program counts


def add(session: Session, title: str, kind: Kind, language: str = "en", **more: object) -> str:
    held = add_document(session, title)
    documents.save(session, replace(held, kind=kind, language=language, **more))  # pyright: ignore[reportArgumentType]
    return held.id


@pytest.fixture
def typing(case: OpenCase) -> Typing:
    """What is being typed in that vault."""
    return Typing(case)


@pytest.fixture
def model(qtbot: QtBot, case: OpenCase, session: Session, typing: Typing) -> OverviewModel:
    """The page for the immigration court with one paper, in view."""
    add(session, "Summons", Kind.POLICE, "az")
    cases.choose(session, "us-eoir")
    made = OverviewModel(case, typing)
    made.enter()
    qtbot.waitUntil(lambda: made.state.page is not None)
    return made


def step(model: OverviewModel) -> Step | None:
    return None if model.state.page is None else model.state.page.next_step.step


def state(model: OverviewModel, slot: str) -> SlotState | None:
    line = model.state.line(slot)
    return None if line is None else line.state


def lines(model: OverviewModel, slot: str) -> list[Line]:
    line = model.state.line(slot)
    return [] if line is None else [line]


def went(case: OpenCase) -> list[Target]:
    told: list[Target] = []
    case.wanted.connect(told.append)
    return told


def test_it_shows_the_profile_that_the_vault_works_for(
    model: OverviewModel, case: OpenCase
) -> None:
    assert case.profile == "us-eoir"
    assert model.state.profile is not None
    assert model.state.profile.id == "us-eoir"
    assert {one.id for one in model.state.profiles} >= {"us-eoir", "generic"}
    assert state(model, "police") is SlotState.STARTED


def test_a_step_leads_to_its_screen_and_not_now_to_the_next(
    qtbot: QtBot, model: OverviewModel, case: OpenCase
) -> None:
    targets = went(case)
    assert step(model) is Step.FINISH_TRANSLATION
    model.take_step()
    assert targets == [Target("translations", "d1")]
    assert model.state.can_skip
    model.skip()
    qtbot.waitUntil(lambda: step(model) is Step.ADD_SLOT)
    model.take_step()
    assert targets[-1] == Target("documents", "add:declaration")


def test_a_paper_that_waits_is_put_in_at_once(
    qtbot: QtBot, model: OverviewModel, case: OpenCase, session: Session
) -> None:
    arrange.arrange(session, "us-eoir", arrange.Wanted(include=("d1",)))
    late = add(session, "Court order", Kind.COURT)
    model.refresh(Changes(documents=(late,)))
    qtbot.waitUntil(lambda: state(model, "court") is SlotState.STARTED)
    while step(model) is not Step.TAKE_IN:
        before = model.state
        model.skip()
        qtbot.waitUntil(lambda before=before: model.state is not before)
    model.take_step()
    qtbot.waitUntil(lambda: state(model, "court") is SlotState.DONE)
    case.undo()
    qtbot.waitUntil(lambda: state(model, "court") is SlotState.STARTED)


def test_an_answer_is_kept_and_undone(qtbot: QtBot, model: OverviewModel, case: OpenCase) -> None:
    model.answer("birth", SlotState.ASKED)
    qtbot.waitUntil(lambda: state(model, "birth") is SlotState.ASKED)
    model.answer("birth", SlotState.TO_ADD)
    qtbot.waitUntil(lambda: state(model, "birth") is SlotState.TO_ADD)
    case.undo()
    qtbot.waitUntil(lambda: state(model, "birth") is SlotState.ASKED)
    model.answer("no such line", SlotState.ASKED)


def test_why_a_paper_could_not_be_had_is_typed(
    qtbot: QtBot, model: OverviewModel, session: Session, typing: Typing
) -> None:
    model.answer("birth", SlotState.COULD_NOT_GET)
    assert model.state.telling == Telling("birth")
    qtbot.waitUntil(lambda: model.state.telling == Telling("birth", ready=True))
    model.typed("why", "The archive burned.")
    assert model.state.telling == Telling("birth", "The archive burned.", ready=True)
    model.typed("tried", "I wrote to them.")
    model.typed("instead", "A letter of my aunt.")
    model.close()
    assert model.state.telling is None
    texts = ("The archive burned.", "I wrote to them.", "A letter of my aunt.")
    expected = Answer("birth", SlotState.COULD_NOT_GET, *texts)
    qtbot.waitUntil(lambda: packets.all(session)[0].answers == (expected,))
    qtbot.waitUntil(lambda: typing.text("k1", "why:birth") is None)
    qtbot.waitUntil(lambda: [expected] == [one.answer for one in lines(model, "birth")])
    model.tell("birth")
    assert model.state.telling == Telling("birth", *texts, ready=True)
    model.read_rule("birth")
    assert (model.state.telling, model.state.rule) == (None, "birth")


def test_a_day_that_dates_count_from_is_asked_and_kept(
    qtbot: QtBot, model: OverviewModel, session: Session
) -> None:
    page = model.state.page
    assert page is not None
    assert "last-arrival" in page.asked
    model.ask("last-arrival")
    model.set_day("last-arrival", TODAY)
    qtbot.waitUntil(lambda: dict(model.state.days) == {"last-arrival": TODAY})
    assert casefacts.show(session).get("last-arrival") == TODAY.isoformat()
    model.set_day("last-arrival", TODAY)
    model.set_day("last-arrival", None)
    qtbot.waitUntil(lambda: not model.state.days)


def test_the_hearing_is_typed_as_the_cover_prints_it(
    qtbot: QtBot, model: OverviewModel, session: Session
) -> None:
    day = TODAY + timedelta(days=60)
    model.type_hearing(f"{day}, 1:00 p.m.")
    assert model.state.hearing == f"{day}, 1:00 p.m."
    model.leave_hearing()
    qtbot.waitUntil(lambda: model.state.days.get("hearing") == day)
    arrange.arrange(session, "us-eoir", arrange.Wanted(cover=(("hearing", "soon"),)))
    model.refresh(Changes(packets=("k1",)))
    qtbot.waitUntil(lambda: model.state.hearing == "soon")
    model.type_hearing("January 12, 2027")
    model.leave_hearing()
    qtbot.waitUntil(lambda: packets.all(session)[0].cover == (("hearing", "January 12, 2027"),))


def test_another_authority_is_chosen_and_the_choice_undone(
    qtbot: QtBot, model: OverviewModel, case: OpenCase
) -> None:
    model.use("generic")
    qtbot.waitUntil(lambda: model.state.profile is not None and model.state.profile.id == "generic")
    assert case.profile == "generic"
    case.undo()
    qtbot.waitUntil(lambda: model.state.profile is not None and model.state.profile.id == "us-eoir")
    assert case.profile == "us-eoir"


def test_a_profile_told_while_the_first_page_is_read_counts(
    qtbot: QtBot, case: OpenCase, session: Session, typing: Typing
) -> None:
    cases.choose(session, "us-eoir")
    for profile in ("us-eoir", "generic"):
        model = OverviewModel(case, typing)
        case.use_profile("")
        model.enter()
        case.use_profile(profile)
        qtbot.waitUntil(lambda model=model: model.state.profile is not None)
        assert model.state.profile is not None
        assert model.state.profile.id == profile == case.profile
        model.leave()


def test_it_reads_only_while_it_is_looked_at(
    qtbot: QtBot, model: OverviewModel, case: OpenCase, session: Session
) -> None:
    model.leave()
    add(session, "Passport", Kind.IDENTITY)
    case.tell(Changes(documents=("d2",)))
    qtbot.wait(50)
    assert state(model, "passport") is SlotState.TO_ADD
    model.enter()
    qtbot.waitUntil(lambda: state(model, "passport") is SlotState.STARTED)


def test_lines_dates_and_the_packet_lead_on(model: OverviewModel, case: OpenCase) -> None:
    targets = went(case)
    model.open("police")
    assert model.state.opened == "police"
    model.open("")
    assert model.state.opened == ""
    model.show_dates(shown=True)
    model.open("birth")
    assert (model.state.opened, model.state.dates) == ("birth", False)
    model.show_how("one-year")
    assert model.state.how == "one-year"
    model.see("d1")
    model.add("unavailable")
    model.go_to_packet()
    assert targets == [Target("documents", "d1"), Target("documents", "add:"), Target("packet")]


def test_an_empty_vault_asks_for_a_first_paper(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    model = OverviewModel(case, typing)
    targets = went(case)
    model.take_step()
    model.enter()
    qtbot.waitUntil(lambda: model.state.page is not None)
    assert case.profile == "generic", "nobody has chosen yet"
    assert not model.state.can_skip
    model.skip()
    model.take_step()
    assert targets == [Target("documents", "add:")]


def test_trouble_with_a_profile_is_told(qtbot: QtBot, model: OverviewModel, case: OpenCase) -> None:
    case.use_profile("spell")
    qtbot.waitUntil(lambda: model.state.trouble is not None)
    assert model.state.trouble is not None
    assert model.state.trouble.code == "not-found"
    case.use_profile("us-eoir")
    qtbot.waitUntil(lambda: model.state.trouble is None)


def test_a_profile_that_the_vault_keeps_is_offered_and_can_be_worked_with(
    qtbot: QtBot, case: OpenCase, session: Session, typing: Typing
) -> None:
    own = resources.text("profiles/generic.toml").replace('id = "generic"', 'id = "my-office"')
    kept.save(session, "my-office", own)
    cases.choose(session, "my-office")
    made = OverviewModel(case, typing)
    made.enter()
    qtbot.waitUntil(lambda: made.state.page is not None)
    assert made.state.page is not None
    assert made.state.page.profile == "my-office"
    assert "my-office" in {one.id for one in made.state.profiles}


def test_a_day_that_the_person_set_is_told_as_theirs(
    qtbot: QtBot, model: OverviewModel, session: Session, case: OpenCase
) -> None:
    casefacts.set_facts(session, {"deadline-individual-30": "2027-03-01"})
    case.tell(Changes(case=True))

    def told() -> bool:
        page = model.state.page
        return page is not None and [one.typed for one in page.deadlines] == [True]

    qtbot.waitUntil(told)
    assert dict(model.state.days)["deadline-individual-30"] == date(2027, 3, 1)
