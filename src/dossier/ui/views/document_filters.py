"""The row of filters above the documents: each a button whose menu says what there is."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from dossier.model.document import Kind as DocumentKind
from dossier.ui.look import Look
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.shown import DocumentsState, Filters
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.words.kinds import kinds
from dossier.ui.words.tongues import of_tongue

if TYPE_CHECKING:
    from collections.abc import Callable

_ALL: Final = "all"


class FilterButton(MenuButton):
    """On while it filters: what is chosen in its menu says so, not that it was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", small=True)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Stay as it is when pressed."""


class DocumentFilters(QObject):
    """`changed` tells the filters a person wants. Lay `flow` out."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._filters = Filters()
        self.kind: Final = self._menu(look, self._on_kind)
        self.person: Final = self._menu(look, self._on_person)
        self.language: Final = self._menu(look, self._on_language)
        self.year: Final = self._menu(look, self._on_year)
        self.left_out: Final = Button(look, self.tr("Not in packet"), small=True)
        self.left_out.setCheckable(True)
        self.words: Final = Button(look, "", trailing_icon="close", small=True)
        self.all: Final = Button(look, self.tr("Show all"), Kind.LINK, small=True)
        parts = (self.kind, self.person, self.language, self.year)
        self.flow: Final = Flow(look, *parts, self.left_out, self.words, self.all, gap=8)
        self.left_out.clicked.connect(self._on_left_out)
        self.words.clicked.connect(self._on_words)
        self.all.clicked.connect(self._on_all)

    def put(self, state: DocumentsState) -> None:
        """Show what is filtered by, and offer what there is."""
        self._filters = wanted = state.filters
        offered = state.offered
        told, people = kinds(), dict(offered.people)
        self._offer(
            self.kind,
            (self.tr("Kind"), self.tr("All kinds")),
            [(one.value, words) for one, words in told.items() if one in offered.kinds],
            wanted.kind,
        )
        self._offer(
            self.person,
            (self.tr("Person"), self.tr("Everybody")),
            [(one, name(words)) for one, words in people.items()],
            wanted.person,
        )
        self._offer(
            self.language,
            (self.tr("Language"), self.tr("All languages")),
            [(code, of_tongue(code)) for code in offered.languages],
            wanted.language,
        )
        self._offer(
            self.year,
            (self.tr("Date"), self.tr("All years")),
            [(str(year), ltr(year)) for year in offered.years],
            None if wanted.year is None else str(wanted.year),
        )
        self.left_out.setVisible(state.has_packet)
        self.left_out.setChecked(wanted.not_in_packet)
        self.words.setVisible(bool(wanted.words))
        self.words.set_text(f"“{name(wanted.words)}”")
        self.words.setAccessibleName(self.tr("Stop looking for these words"))
        self.all.setVisible(wanted != Filters())

    def _menu(self, look: Look, slot: "Callable[[str], None]") -> FilterButton:
        button = FilterButton(look)
        button.chosen.connect(slot)
        return button

    def _offer(
        self,
        button: MenuButton,
        words: tuple[str, str],
        choices: Sequence[tuple[str, str]],
        chosen: str | None,
    ) -> None:
        """Name the button after what is chosen; without a choice to make it isn't there."""
        what, everything = words
        named = dict(choices)
        button.setVisible(bool(choices))
        button.setChecked(chosen is not None)
        if chosen is None:
            button.set_text(what)
        else:
            told = named.get(chosen, chosen)
            button.set_text(self.tr("{what}: {chosen}").format(what=what, chosen=told))
        button.set_choices([(_ALL, everything), ("", ""), *choices], chosen or _ALL)

    def _tell(self, filters: Filters) -> None:
        self.changed.emit(filters)

    def _on_kind(self, key: str) -> None:
        kind = None if key == _ALL else DocumentKind(key)
        self._tell(replace(self._filters, kind=kind))

    def _on_person(self, key: str) -> None:
        self._tell(replace(self._filters, person=None if key == _ALL else key))

    def _on_language(self, key: str) -> None:
        self._tell(replace(self._filters, language=None if key == _ALL else key))

    def _on_year(self, key: str) -> None:
        self._tell(replace(self._filters, year=None if key == _ALL else int(key)))

    def _on_left_out(self) -> None:
        self._tell(replace(self._filters, not_in_packet=self.left_out.isChecked()))

    def _on_words(self) -> None:
        self._tell(replace(self._filters, words=""))

    def _on_all(self) -> None:
        self._tell(Filters())
