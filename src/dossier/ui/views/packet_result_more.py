"""Below a finished packet: what is otherwise than in the build before, and the audit sheet."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from dossier.model.build import ChangeList
from dossier.ui import choosing
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.building import BuildingModel, BuildingState
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.words import changed, deadlines, sentences

_SHOWN: Final = 12
"""Changes that are listed; more are counted."""


class ChangedSince(QWidget):
    """What changed since the packet was built the last time."""

    def __init__(self, look: Look, found: ChangeList) -> None:
        super().__init__()
        self.setVisible(found.since is not None)
        if found.since is None:
            return
        words = self.tr("Changed since you built it on {day}")
        title = words.format(day=deadlines.of_day(found.since))
        lines = [Label(look, title, Role.H3, wrap=True)]
        shown = [changed.of_change(one) for one in found.changes[:_SHOWN]]
        more = len(found.changes) - len(shown)
        if not shown:
            shown = [self.tr("Nothing changed.")]
        if more > 0:
            shown.append(self.tr("And %n more.", "", more))
        lines += [Label(look, one, Role.SMALL, look.tokens.ink2, wrap=True) for one in shown]
        self.setLayout(column(look, *lines, gap=4, margins=(0, 16, 0, 0)))


class AuditSheet(QWidget):
    """A way to keep the check as a page of its own, which is not for the authority."""

    def __init__(self, look: Look, model: BuildingModel) -> None:
        super().__init__()
        self._model = model
        words = self.tr("Save this check as a page")
        self.save: Final = Button(look, words, Kind.LINK, "sheet", small=True)
        self.save.clicked.connect(self._ask)
        said = self.tr("For you or your lawyer. It is never part of the packet.")
        self._said = Label(look, said, Role.TINY, look.tokens.ink2, wrap=True)
        lines = (row(look, self.save, None), self._said)
        self.setLayout(column(look, *lines, gap=0))

    def show_state(self, state: BuildingState) -> None:
        """Say where it was written, or why it could not be."""
        if state.sheet_trouble is not None:
            self._said.set_text(sentences.of_error(state.sheet_trouble))
        elif state.sheet is not None:
            words = self.tr("Written to {place}. This copy is not locked.")
            self._said.set_text(words.format(place=ltr(state.sheet.path)))

    def _ask(self) -> None:
        state = self._model.state
        if state.order is None:
            return
        proposed = state.order.out.with_name(f"{state.order.out.stem}_check.pdf")
        title = self.tr("Where do you want the page?")
        choosing.choose_new_file(self, title, proposed, self._write)

    def _write(self, chosen: tuple[Path, ...]) -> None:
        built = self._model.state.built
        if built is not None:
            notices = [" ".join(sentences.of_finding(one)) for one in built.findings]
            self._model.write_sheet(chosen[0], notices)
