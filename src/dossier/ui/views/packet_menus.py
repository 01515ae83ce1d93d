"""Menus of an exhibit: where it can move to, and all that can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from dossier.model.plan import Exhibit, PlannedSection
from dossier.ui.look import Look
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.packet import Arranged, PacketModel
from dossier.ui.words.sections import of_rule

MOST = 40
"""Places of a section that a menu offers; beyond them dragging is quicker."""


class ExhibitMenus(QObject):
    """Makes menus for the exhibit that is chosen; each act goes to the model."""

    def __init__(self, look: Look, model: PacketModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._parent = parent

    def fill_moves(self, menu: QMenu, document: str) -> None:
        """Offer the places that an exhibit can move to."""
        menu.clear()
        menu.setLayoutDirection(self._look.direction)
        packet = self._model.state.packet
        section = _section(packet, document) if packet else None
        if packet is None or section is None:
            return
        count = len(section.exhibits)
        ends = ((self.tr("First in its section"), 1), (self.tr("Last in its section"), count))
        for words, to in ends:
            self._offer(menu, words, document, section.key, to)
        if count > 1:
            places = _titled(menu, self.tr("In place of"))
            for n, exhibit in enumerate(section.exhibits[:MOST], start=1):
                if exhibit.document != document:
                    words = f"{ltr(exhibit.label)}   {name(exhibit.title)}"
                    self._offer(places, words, document, section.key, n)
        sections = _titled(menu, self.tr("Another section"))
        held = {one.key: len(one.exhibits) for one in packet.plan.sections}
        for rule in packet.matter.profile.sections:
            if rule.key != section.key:
                to = held.get(rule.key, 0) + 1
                self._offer(sections, of_rule(rule.title), document, rule.key, to)

    def all_of(self, document: str, opened: Callable[[], None]) -> QMenu:
        """Give a menu of everything that can be done with an exhibit."""
        model, menu = self._model, QMenu(self._parent)
        menu.setLayoutDirection(self._look.direction)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Show its pages"), opened)
        packet = model.state.packet
        if packet is not None and document in packet.matter.documents:
            menu.addAction(self.tr("Open the paper"), lambda: model.open_document(document))
        if model.state.filed is not None:
            return menu
        menu.addAction(self.tr("Pages…"), lambda: model.adjust(document))
        menu.addSeparator()
        menu.addAction(self.tr("Up"), lambda: model.step(document, -1))
        menu.addAction(self.tr("Down"), lambda: model.step(document, 1))
        self.fill_moves(_titled(menu, self.tr("Move to…")), document)
        menu.addSeparator()
        menu.addAction(self.tr("Take out"), lambda: model.take_out([document]))
        return menu

    def _offer(self, menu: QMenu, words: str, document: str, section: str, to: int) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: self._model.move(document, section, to))


def _titled(menu: QMenu, words: str) -> QMenu:
    made = menu.addMenu(words)
    made.setLayoutDirection(menu.layoutDirection())
    return made


def _section(packet: Arranged, document: str) -> PlannedSection | None:
    def holds(exhibits: tuple[Exhibit, ...]) -> bool:
        return any(one.document == document for one in exhibits)

    return next((one for one in packet.plan.sections if holds(one.exhibits)), None)
