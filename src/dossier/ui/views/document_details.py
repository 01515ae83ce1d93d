"""The chosen document in words, under its pages: to read, to change, to hand out, to replace."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from dossier.model.document import Kind as DocumentKind
from dossier.ui.choosing import choose_file, choose_new_file
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.details import DetailsModel, DetailsState, Task, Work
from dossier.ui.views.document_facts import DocumentFacts
from dossier.ui.views.document_form import DocumentForm
from dossier.ui.views.view import View
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.words import sentences


class DocumentDetails(View[DetailsModel]):
    """`remove_wanted` tells the document to move to the bin, `pointed` what is to be seen."""

    remove_wanted = Signal(str)
    pointed = Signal(QWidget)

    def __init__(self, look: Look, model: DetailsModel) -> None:
        super().__init__(look, model)
        self._title = Label(look, "", Role.H3, wrap=True)
        self.edit_button: Final = Button(look, "", Kind.LINK, small=True)
        self.facts: Final = DocumentFacts(look, model)
        self.form: Final = DocumentForm(look, model)
        self.more: Final = self._menu()
        self._told = Label(look, "", Role.SMALL, wrap=True)
        self._told_more = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self.close_button: Final = Button(look, "", Kind.LINK, small=True)
        self._work = self._card()
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        acts = column(look, row(look, self.edit_button, self.more, gap=8), None, gap=0)
        title = column(look, 8, self._title, None, gap=0)
        head = row(look, (title, 1), acts, gap=8)
        self._head = holding(head)
        parts = (self._head, self._trouble, self._work, self.facts, self.form)
        self.setLayout(column(look, *parts, None, gap=8, margins=(20, 8, 8, 16)))
        self._running = False
        self.edit_button.clicked.connect(self._toggle)
        self.close_button.clicked.connect(self._end_work)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the document, to read or to change."""
        del state
        state = self.model.state
        there, editing = state.document is not None, state.editing
        self._head.setVisible(there)
        self.facts.setVisible(there and not editing)
        self.form.setVisible(there and editing)
        self._trouble.setVisible(state.trouble is not None)
        if state.trouble is not None:
            self._trouble.set_text(sentences.of_error(state.trouble))
        self._title.set_text(name(state.text("title")) if there else "")
        self.edit_button.set_text(self.tr("Done") if editing else self.tr("Edit"))
        if editing:
            self.form.put(state)
        else:
            self.facts.put(state)
        self._say_work(state)
        if state.asking:
            self.model.end_asking()
            QTimer.singleShot(0, self, self._point_at_what)

    def rename(self) -> None:
        """Open the fields, with the cursor in the title."""
        self.model.edit(editing=True)
        self.form.title.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.title.line.selectAll()

    def _point_at_what(self) -> None:
        """Bring the person to what is not said yet: what it is, or else its language."""
        document = self.model.state.document
        kind = document is not None and document.kind is DocumentKind.OTHER
        first = self.form.kind if kind else self.form.language
        first.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pointed.emit(first)

    def _menu(self) -> MenuButton:
        menu = MenuButton(self.look, self.tr("More"), kind=Kind.QUIET, small=True)
        menu.set_choices(
            [
                ("out", self.tr("Hand out original")),
                ("scan", self.tr("Replace with a better scan")),
                ("", ""),
                ("gone", self.tr("Remove")),
            ]
        )
        menu.setAccessibleName(self.tr("More for this paper"))
        menu.chosen.connect(self._on_more)
        return menu

    def _card(self) -> Card:
        card = Card(self.look, fill=self.look.tokens.tint, padding=12)
        for part in (self._told, self._told_more):
            card.body.addWidget(part)
        card.body.addLayout(row(self.look, self.close_button, None))
        return card

    def _say_work(self, state: DetailsState) -> None:
        work = state.work
        self._work.setVisible(work is not None)
        if work is None:
            return
        told, more = self._words(work)
        self._told.set_text(told)
        self._told_more.set_text(more)
        self._told_more.setVisible(bool(more))
        self.close_button.set_text(self.tr("Stop") if work.running else self.tr("OK"))
        if self._running and not work.running:
            announce(self, f"{told} {more}")
        self._running = work.running

    def _words(self, work: Work) -> tuple[str, str]:
        if work.trouble is not None:
            return sentences.of_error(work.trouble), ""
        if work.task is Task.REPLACING:
            if work.running:
                return self.tr("Reading the better scan."), ""
            return self.tr("The better scan is in. The old one is in the bin."), ""
        if work.running:
            return self.tr("Copying the original."), ""
        files = ", ".join(ltr(str(one)) for one in work.files)
        told = self.tr("Saved to {files}.").format(files=files)
        return told, self.tr("This copy is not locked. Anyone who has it can read it.")

    def _on_more(self, key: str) -> None:
        acts = {"out": self._hand_out, "scan": self._replace, "gone": self._remove}
        acts[key]()

    def _toggle(self) -> None:
        if self.model.state.editing:
            self.model.edit(editing=False)
        else:
            self.rename()

    def _end_work(self) -> None:
        work = self.model.state.work
        if work is not None and work.running:
            self.model.stop()
        else:
            self.model.dismiss()

    def _hand_out(self) -> None:
        document = self.model.state.document
        if document is not None:
            proposed = Path.home() / document.original.name
            title = self.tr("Hand out original")
            choose_new_file(self, title, proposed, lambda paths: self.model.hand_out(paths[0]))

    def _replace(self) -> None:
        title = self.tr("Choose the better scan")
        choose_file(self, title, lambda paths: self.model.replace_scan(paths[0]))

    def _remove(self) -> None:
        document = self.model.state.document
        if document is not None:
            self.remove_wanted.emit(document.id)
