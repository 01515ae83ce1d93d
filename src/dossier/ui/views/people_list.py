"""People of the case, one below the other: name, role, other spellings."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF

from dossier.ui.look import Look, Role
from dossier.ui.painting import Brush, Within
from dossier.ui.rows import Rows
from dossier.ui.tables.pick_list import CardDelegate, PickList


@dataclass(frozen=True)
class PersonRow:
    """A person in words: `name` alone, `under` role and other spellings on one line."""

    id: str
    name: str
    under: str


def people_list(look: Look) -> PickList:
    """Make the list."""
    rows = Rows[PersonRow](lambda row: row.id, _spoken)
    said = QCoreApplication.translate("PeopleList", "People")
    made = PickList(look, said, rows, _PersonCards(look))
    made.setUniformItemSizes(True)
    return made


def _spoken(row: PersonRow) -> str:
    return ", ".join(filter(None, (row.name, row.under)))


class _PersonCards(CardDelegate):
    def fill(
        self, brush: Brush, place: QRectF, card: QRectF, row: PersonRow, *, here: bool
    ) -> None:
        """Draw a person's icon, name, and what they do."""
        del place
        look, own = self.look, self.look.tokens
        within, size = Within(look, card), look.px(20)
        ink = own.accent if here else own.ink2
        brush.icon("person", within.at(look.px(16), 0, size, card.height()), ink, size)
        lead = look.px(52)
        room = card.width() - lead - look.px(16)
        first, second = look.line(Role.BODY), look.line(Role.SMALL) if row.under else 0
        top = (card.height() - first - second) / 2
        strong = Role.STRONG if here else Role.BODY
        brush.text(within.at(lead, top, room, first), row.name, strong)
        if row.under:
            below = within.at(lead, top + first, room, second)
            brush.text(below, row.under, Role.SMALL, own.ink2)
