"""The certificate of a translation: who signs it, how it prints, and the signed page."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dossier.model.person import Role as Duty
from dossier.model.translating import Signing, TranslationLine
from dossier.ui.choosing import choose_file
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.certificate import CertificateModel, CertificateState
from dossier.ui.views.certificate_more import CertificateMore
from dossier.ui.views.view import View
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding
from dossier.ui.widgets.paper_desk import PaperDesk
from dossier.ui.words import sentences
from dossier.ui.words.translations import of_signing

_PAGE_HIGH: Final = 460


class CertificateView(View[CertificateModel]):
    """`left` when the person goes back to the text, `opened` tells a paper to look at."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, look: Look, model: CertificateModel) -> None:
        super().__init__(look, model)
        own = look.tokens
        back = Button(look, self.tr("Back to the text"), Kind.LINK, "chev-left", small=True)
        back.clicked.connect(self.left)
        self._translator = Select(
            look, self.tr("Translator"), placeholder=self.tr("Choose who translates")
        )
        self._translator.chosen.connect(model.choose)
        self._add = Button(look, self.tr("Add a translator"), Kind.LINK, "add", small=True)
        self._add.clicked.connect(self._begin)
        self._fields = {
            "address": Field(look, self.tr("Address")),
            "phone": Field(look, self.tr("Telephone")),
        }
        for key, field in self._fields.items():
            field.typed.connect(partial(model.typed, key))
            field.left.connect(partial(model.left, key))
            field.entered.connect(partial(model.left, key))
        self._more = CertificateMore(look, model)
        self._person = holding(column(look, *self._fields.values(), gap=12))
        self._new = self._new_person()
        self._trouble = Label(look, "", Role.SMALL, own.look, wrap=True)
        self._said = Label(look, "", Role.STRONG, wrap=True)
        self._where = Label(look, "", Role.SMALL, own.ink2, wrap=True)
        self._signed = self._signed_buttons()
        self._coming = False
        self._desk = PaperDesk(look)
        self._desk.setAccessibleName(self.tr("Picture of the certificate"))
        self._desk.setFixedHeight(look.px(_PAGE_HIGH))
        self._desk.width_wanted.connect(model.set_width)
        self._page = page = column(
            look,
            back,
            self._translator,
            self._add,
            self._new,
            column(look, self._said, self._where, self._trouble, gap=2),
            self._signed,
            self._desk,
            self._person,
            self._more,
            None,
            gap=12,
            margins=(24, 12, 8, 16),
        )
        area = scrolling(look, holding(page), own.surface)
        self.setLayout(column(look, (area, 1), gap=0))
        self.watch()

    def render_state(self, state: object) -> None:
        """Show who signs, how it prints, and whether the signed page is in."""
        del state
        state = self.model.state
        line = state.line
        if line is None:
            return
        people = sorted(
            state.told.people if state.told else (),
            key=lambda one: one.role is not Duty.TRANSLATOR,
        )
        chosen = line.translator.id if line.translator else None
        self._translator.set_choices([(one.id, name(one.name)) for one in people], chosen)
        self._translator.setVisible(bool(people))
        for key, field in self._fields.items():
            if not field.line.hasFocus():
                field.set_text(self.model.text(key))
        self._place_person(open_=line.signing is Signing.OPEN)
        self._person.setVisible(line.translator is not None and not state.adding)
        self._new.setVisible(state.adding)
        self._add.setVisible(not state.adding)
        self._more.show_line(line)
        self._show_signing(state, line)

    def begin(self) -> None:
        """Bring the keyboard to who translates."""
        first = self._add if self._translator.isHidden() else self._translator.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_signed(self) -> None:
        """Let the person choose the scan of the signed page."""
        title = self.tr("Choose the signed page")

        def put_in(paths: tuple[Path, ...]) -> None:
            self._coming = True
            self.model.add_signed(paths[0])

        choose_file(self, title, put_in)

    def _place_person(self, *, open_: bool) -> None:
        """Ask for what the certificate needs before it is shown, else let it be read first."""
        typing = any(field.line.hasFocus() for field in self._fields.values())
        before = self._page.indexOf(self._person) < self._page.indexOf(self._desk)
        if before != open_ and not typing:
            self._page.removeWidget(self._person)
            place = self._page.indexOf(self._new if open_ else self._desk) + 1
            self._page.insertWidget(place, self._person)

    def _show_signing(self, state: CertificateState, line: TranslationLine) -> None:
        self._said.set_text(of_signing(line) + ".")
        self._where.set_text(self._words(state, line))
        self._trouble.set_text(sentences.of_error(state.trouble) if state.trouble else "")
        self._trouble.setVisible(state.trouble is not None)
        there = line.signed is not None
        self._open.setVisible(there)
        self._off.setVisible(there)
        self._put.setVisible(not there)
        self._put.setEnabled(not state.running)
        if there and self._coming and self._open.isVisible():
            self._coming = False
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = state.shown
        self._desk.set_picture(shown.picture if shown else None, there=shown is not None)
        self._desk.setVisible(line.signing is not Signing.UNPRINTED)

    def _words(self, state: CertificateState, line: TranslationLine) -> str:
        if state.running:
            return self.tr("Reading the signed page…")
        if line.signed is not None:
            return self.tr("The signed page takes the place of the one we print.")
        page = state.shown.page if state.shown else None
        if page is not None:
            words = self.tr("Build your packet and print its page {n}. Then have it signed.")
            return words.format(n=ltr(page))
        return self.tr("It prints like this in your packet. Then the translator signs it.")

    def _signed_buttons(self) -> QWidget:
        look = self.look
        self._put = Button(look, self.tr("Add signed page"), Kind.SECONDARY, "add", small=True)
        self._put.clicked.connect(self.add_signed)
        self._open = Button(look, self.tr("Open signed page"), small=True)
        self._open.clicked.connect(self._go)
        self._off = Button(look, self.tr("Take it off"), Kind.QUIET, small=True)
        self._off.clicked.connect(self.model.take_signed_off)
        return flowing(look, self._put, self._open, self._off)

    def _new_person(self) -> QWidget:
        look = self.look
        self._typed = [
            Field(look, self.tr("Name of the translator")),
            Field(look, self.tr("Address")),
            Field(look, self.tr("Telephone")),
        ]
        add = Button(look, self.tr("Add translator"), small=True)
        add.clicked.connect(self._finish)
        self._typed[-1].entered.connect(self._finish)
        leave = Button(look, self.tr("Leave it"), Kind.QUIET, small=True)
        leave.clicked.connect(lambda: self.model.begin_adding(adding=False))
        return holding(column(look, *self._typed, flowing(look, add, leave), gap=12))

    def _begin(self) -> None:
        self.model.begin_adding()
        for field in self._typed:
            field.set_text("")
        self._typed[0].setFocus()

    def _finish(self) -> None:
        who, address, phone = (field.text() for field in self._typed)
        if who.strip():
            self.model.add_translator(who, address, phone)
            self._translator.setFocus()
        else:
            self._typed[0].setFocus()

    def _go(self) -> None:
        line = self.model.state.line
        if line is not None and line.signed is not None:
            self.opened.emit(line.signed.id)
