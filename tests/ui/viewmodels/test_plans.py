"""One plan for all screens: they show the same numbers, and edits don't wait for it."""

import threading
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.packet import PacketModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import cases, documents, edit
from dossier.workflows.open import Sandbox, Session
from dossier.workflows.undo import Name
from packet_papers import fill


def test_all_screens_show_the_numbers_of_the_packet(
    qtbot: QtBot, case: OpenCase, session: Session, workers: Sandbox, tmp_path: Path
) -> None:
    fill(session, workers, tmp_path)
    cases.choose(session, "us-eoir")
    case.use_profile("us-eoir")
    typing = Typing(case)
    papers, packet = DocumentsModel(case, typing), PacketModel(case, typing)
    told, page = TranslationsModel(case, typing), OverviewModel(case, typing)
    for model in (papers, packet, told, page):
        model.enter()

    def agree(document: str, label: str) -> bool:
        here, there, seen = packet.state.packet, told.state.told, page.state.page
        if here is None or there is None or seen is None:
            return False
        shown = documents.standings(here)
        return (
            document in shown
            and shown[document].label == label
            and papers.state.standings == shown
            and all(one.standing == shown.get(one.document.id) for one in there.lines)
            and seen.pages == here.plan.pages
        )

    qtbot.waitUntil(lambda: agree("d4", "E"))
    packet.step("d4", -1)
    qtbot.waitUntil(lambda: agree("d4", "D"))
    case.change(Name("remove"), lambda session: edit.remove(session, ["d1"]))
    qtbot.waitUntil(lambda: agree("d4", "C"))
    case.undo()
    qtbot.waitUntil(lambda: agree("d4", "D"))
    case.undo()
    qtbot.waitUntil(lambda: agree("d4", "E"))


def test_an_edit_is_kept_while_a_packet_is_being_planned(
    qtbot: QtBot, case: OpenCase, session: Session, workers: Sandbox, tmp_path: Path
) -> None:
    fill(session, workers, tmp_path)
    planned = threading.Event()
    case.plan(lambda _: planned.wait(10), lambda _: None)
    done: list[object] = []
    case.change(
        Name("title"),
        lambda session: edit.change(session, "d1", lambda one: replace(one, title="Passport")),
        done.append,
    )
    qtbot.waitUntil(lambda: bool(done))
    assert not planned.is_set()
    planned.set()
