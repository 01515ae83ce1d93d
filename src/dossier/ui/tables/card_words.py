"""Documents in full words, for who hears the screen."""

from PySide6.QtCore import QObject

from dossier.ui.painting import ltr, name
from dossier.ui.tables.cards import CardData, CardState


class CardWords(QObject):
    """Says documents, as "Police summons, Exhibit I, Azerbaijani, 1 page"."""

    def spoken(self, card: CardData) -> str:
        """Say a document."""
        label = self.tr("Exhibit {label}").format(label=ltr(card.label)) if card.label else ""
        said = (name(card.title), label, card.facts.replace(" · ", ", "), self._state(card))
        return ", ".join(part for part in said if part)

    def _state(self, card: CardData) -> str:
        match card.state:
            case CardState.REST:
                return ""
            case CardState.COVERED:
                return ", ".join(part for part in (self.tr("Covered"), card.cover_words) if part)
            case CardState.READING | CardState.UNREAD:
                return " ".join(part for part in (card.says, card.then) if part)
