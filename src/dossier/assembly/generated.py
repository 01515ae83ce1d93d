"""Exhibits that are made from the case: what each of them says, and how it is drawn."""

from collections.abc import Callable, Mapping
from typing import Final

from dossier.assembly import unavailable
from dossier.assembly.chronology import chronology
from dossier.assembly.country_schedule import country_schedule
from dossier.assembly.names_list import names_list
from dossier.assembly.relationship import relationship
from dossier.assembly.residence import residence
from dossier.assembly.statement_table import statement_table
from dossier.assembly.table_drawing import TableDrawing
from dossier.assembly.tables import Listing
from dossier.assembly.telling import Telling
from dossier.assembly.unavailable import Statement
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Plan
from dossier.pdf.draw import FontBook, Sheet

_LISTS: Final[Mapping[Generated, Callable[[Telling], Listing]]] = {
    Generated.CHRONOLOGY: chronology,
    Generated.STATEMENT: statement_table,
    Generated.NAMES: names_list,
    Generated.RESIDENCE: residence,
    Generated.COUNTRY: country_schedule,
    Generated.RELATIONSHIP: relationship,
}

Content = Listing | Statement
"""All that a list says."""


def contents(plan: Plan, matter: Matter) -> Mapping[str, Content]:
    """Give what each list of a packet says, by its name."""
    lists = {*_LISTS, Generated.UNAVAILABLE}
    return {
        one.document: content(one, plan, matter) for one in plan.exhibits if one.generated in lists
    }


def content(exhibit: Exhibit, plan: Plan, matter: Matter) -> Content:
    """Give all that a generated exhibit says.

    Two are equal if only their page numbers differ: then they take as many pages. Raises
    ValueError for an exhibit that is no list.
    """
    telling = Telling(exhibit, plan, matter)
    made = exhibit.generated
    if made is Generated.UNAVAILABLE:
        return unavailable.unavailable(telling)
    if made is None or made not in _LISTS:
        message = f"{exhibit.document} is no list that is made here"
        raise ValueError(message)
    return _LISTS[made](telling)


def draw(exhibit: Exhibit, plan: Plan, matter: Matter, book: FontBook) -> tuple[Sheet, ...]:
    """Draw a generated exhibit, without stamps, on as many pages as it takes."""
    told, telling = content(exhibit, plan, matter), Telling(exhibit, plan, matter)
    if isinstance(told, Statement):
        return unavailable.draw(told, telling, book)
    apart = plan.apart > 0
    return TableDrawing(told, exhibit, matter, several=telling.several, apart=apart).draw(book)
