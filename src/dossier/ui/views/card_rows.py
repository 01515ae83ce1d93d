"""Turns documents into the cards and rows that show them, in words; what stays is not made anew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dossier.model.dates import FuzzyDate
from dossier.model.listing import Listed, Standing
from dossier.ui.painting import ltr, name
from dossier.ui.tables.cards import CardData, CardState
from dossier.ui.words.dates import of_date
from dossier.ui.words.facts import of_paper
from dossier.ui.words.kinds import kinds
from dossier.ui.words.sentences import of_step
from dossier.ui.words.times import left
from dossier.ui.words.tongues import of_tongue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.ui.viewmodels.adding import AddingState
    from dossier.ui.viewmodels.shown import DocumentsState

READING = "reading:"
"""Begins the key of a card that is no document yet."""
_Made = tuple[Listed, Standing | None, bool, str, CardData]


class CardRows(QObject):
    """Makes cards for grid and table. Ten thousand take a blink, a changed one next to nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, _Made] = {}
        self._kinds = kinds()
        self._facts: dict[tuple[str, int], str] = {}
        self._dates: dict[FuzzyDate, str] = {}
        # Each word asked of Qt lets another thread go first: a word for many papers is asked once.
        self._tongues: dict[str, str] = {}

    def cards(self, state: "DocumentsState") -> tuple[CardData, ...]:
        """Give a card for each document that is shown."""
        names = dict(state.offered.people)
        return tuple(self._card(one, state, names) for one in state.shown)

    def reading(self, state: "AddingState") -> tuple[CardData, ...]:
        """Give a card for each file that is being read now."""
        says = self.tr("Reading") if state.step is None else of_step(state.step)
        facts = "" if state.seconds_left is None else left(state.seconds_left)
        return tuple(
            CardData(
                id=f"{READING}{file}",
                title=ltr(file),
                facts=facts,
                state=CardState.READING,
                says=says,
                action=self.tr("Stop"),
            )
            for file in state.reading
        )

    def _card(
        self, document: Listed, state: "DocumentsState", names: "Mapping[str, str]"
    ) -> CardData:
        standing = state.standings.get(document.id)
        covered = state.is_covered(document)
        people = ", ".join(name(names[one]) for one in document.people if one in names)
        known = self._made.get(document.id)
        if known is not None and known[:4] == (document, standing, covered, people):
            return known[4]
        card = self._new(document, standing, covered=covered, people=people)
        self._made[document.id] = (document, standing, covered, people, card)
        return card

    def _new(
        self, document: Listed, standing: Standing | None, *, covered: bool, people: str
    ) -> CardData:
        language = "" if covered else document.language
        when = document.date
        return CardData(
            id=document.id,
            title=document.title,
            facts=self._under(language, document.pages),
            label="" if standing is None else standing.label,
            state=CardState.COVERED if covered else CardState.REST,
            cover_words=document.cover_words,
            kind=self._kinds[document.kind],
            date="" if when is None else self._when(when),
            date_key=(0, 0, 0) if when is None else when.sort_key,
            language=self._tongue(document.language),
            people=people,
            pages=document.pages,
        )

    def _when(self, date: FuzzyDate) -> str:
        if date not in self._dates:
            self._dates[date] = of_date(date)
        return self._dates[date]

    def _tongue(self, language: str) -> str:
        if language not in self._tongues:
            self._tongues[language] = of_tongue(language)
        return self._tongues[language]

    def _under(self, language: str, pages: int) -> str:
        key = (language, pages)
        if key not in self._facts:
            self._facts[key] = of_paper(language, pages)
        return self._facts[key]
