"""What is done between unlocking and locking, in the process that `bench.app_door` plays."""

import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bench.app_door import AT, say
from dossier.ui.app import App
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.views.documents import DocumentsView
from dossier.ui.window import Window
from dossier.workflows import documents, passphrase
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from whole.window_hands import CTRL, focus, go, press, rest, tab_to, unlock, wait


def carry_out(app: App, asked: dict[str, Any]) -> None:
    """Unlock, type, begin the work that is asked for, type the last words, and lock."""
    unlock(app, asked["passphrase"])
    vault, window = app.vault, app.frame.content
    assert vault is not None
    assert isinstance(window, Window)
    model = vault.models["documents"]
    assert isinstance(model, DocumentsModel)
    go("documents")
    wait(lambda: model.state.shown)
    kept = documents.get(vault.session, model.state.shown[-1].id).original_title
    begin_typing(window, model)
    work(app, asked)
    rest(asked["after"])
    say(kept=kept, working=vault.case.is_working, documents=model.state.total)
    QTest.keyClicks(focus(), asked["typed"])
    os.environ[AT] = str(time.monotonic())
    press(Qt.Key.Key_L, held=CTRL)


def begin_typing(window: Window, model: DocumentsModel) -> None:
    """Open the first document's own title, and empty it."""
    view = window.view("documents")
    assert isinstance(view, DocumentsView)
    model.choose(model.state.shown[-1].id)
    wait(lambda: model.details.state.document is not None)
    model.show_preview(shown=True)
    view.pane.details.rename()
    wait(view.pane.details.form.title.line.hasFocus)
    tab_to("Title in its own language")
    press(Qt.Key.Key_A, held=CTRL)


def work(app: App, asked: dict[str, Any]) -> None:
    """Begin the work that goes on while it locks."""
    vault = app.vault
    assert vault is not None
    model = vault.models["documents"]
    assert isinstance(model, DocumentsModel)
    if asked["do"] == "adding":
        model.add([Path(one) for one in asked["papers"]])
    elif asked["do"] == "building":
        order = Order("generic", Path(asked["out"]), accept=frozenset({"no-translation"}))
        vault.case.begin(lambda desk: again(desk, order), _ignore, _ignore)
    elif asked["do"] == "key":
        right = asked["passphrase"]
        vault.case.begin(lambda desk: stretch(desk, right), _ignore, _ignore)


def again(desk: Desk, order: Order) -> None:
    """Build a packet, over and over."""
    while True:
        build(desk, order)
        order.out.unlink()


def stretch(desk: Desk, right: str) -> None:
    """Stretch the key as a change of the passphrase does, over and over."""
    while True:
        desk.progress.check()
        passphrase.check(desk.session, right)


def _ignore(_: object) -> None:
    pass
