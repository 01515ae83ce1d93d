"""Rows of the packet in full words, for who hears the screen."""

from PySide6.QtCore import QObject

from dossier.model.finding import Severity
from dossier.ui.painting import ltr, name
from dossier.ui.tables.exhibits import ExhibitRow, Row


class ExhibitWords(QObject):
    """Says rows, as "Exhibit G, Lease, pages 62 to 69, Azerbaijani, translated"."""

    def spoken(self, row: Row) -> str:
        """Say a row."""
        if not isinstance(row, ExhibitRow):
            count = self.tr("%n exhibit(s)", "", len(row.exhibits))
            said = (self.tr("Section"), name(row.title), self._pages(row), count)
            return ", ".join(part for part in said if part)
        label = self.tr("Exhibit {label}").format(label=ltr(row.label)) if row.label else ""
        covered = self.tr("Covered on screen") if row.covered else ""
        facts = row.facts.replace(" · ", ", ")
        said = (label, name(row.title), self._pages(row), facts, covered, self._flag(row))
        return ", ".join(part for part in said if part)

    def _pages(self, row: Row) -> str:
        if row.first is None or row.last is None:
            return ""
        if row.first == row.last:
            return self.tr("page {first}").format(first=ltr(row.first))
        words = self.tr("pages {first} to {last}")
        return words.format(first=ltr(row.first), last=ltr(row.last))

    def _flag(self, row: ExhibitRow) -> str:
        words = {
            Severity.STOP: self.tr("Decide first"),
            Severity.LOOK: self.tr("Have a look"),
            Severity.NOTE: self.tr("Good to know"),
        }
        if row.severity is None:
            return ""
        return ": ".join(part for part in (words[row.severity], row.flag_words) if part)
