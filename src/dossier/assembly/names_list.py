"""The people of the case and every spelling of their names, paper by paper."""

from collections.abc import Iterator
from typing import Final

from dossier.assembly.look import DATE
from dossier.assembly.statement_table import LABEL
from dossier.assembly.tables import Columns, Group, Line, Listing, Row, Said, cell
from dossier.assembly.telling import Telling
from dossier.model.person import Person, Role

_LABEL_AT: Final = 286.0
_SHOWS_AT: Final = 326.0
_WHOSE: Final = (Role.APPLICANT, Role.SPOUSE)


def names_list(telling: Telling) -> Listing:
    """Tell each open person who is written in more than one way, the applicant and spouse first."""
    hidden = {one.id for one in telling.discretion.hidden}
    people = [one for one in telling.matter.people.values() if one.id not in hidden]
    people.sort(key=_first)
    groups = [group for one in people if len((group := _group(telling, one)).rows) > 1]
    return Listing(_columns(telling), tuple(groups), telling.say("names.empty"))


def _columns(telling: Telling) -> Columns:
    cells = ((60.0, telling.say("names.spelling")),)
    where = telling.say("names.where", word=telling.matter.profile.word)
    return Columns(cells, _LABEL_AT, where, LABEL, _SHOWS_AT)


def _first(person: Person) -> int:
    return _WHOSE.index(person.role) if person.role in _WHOSE else len(_WHOSE)


def _group(telling: Telling, person: Person) -> Group:
    rows = tuple(_rows(telling, person))
    return Group(rows, person.name, telling.told(person.names_explained))


def _rows(telling: Telling, person: Person) -> Iterator[Row]:
    written = _written(telling, person)
    others = (name for name in (*person.also, *written) if name != person.name)
    for name in dict.fromkeys((person.name, *others)):
        lines = written.get(name, [])
        used = telling.say("names.used") if name == person.name else ""
        note = used or ("" if lines else telling.say("names.also"))
        said = (*cell(name), *((Said(note, DATE),) if note else ()))
        yield Row((said,), tuple(lines))


def _written(telling: Telling, person: Person) -> dict[str, list[Line]]:
    """Each spelling with the papers of this packet that write it so."""
    found: dict[str, list[Line]] = {}
    for paper in telling.papers:
        for spelled in paper.spelled:
            name = spelled.name.strip()
            place = telling.evidence.original(paper.id) if spelled.person == person.id else None
            if name and place is not None:
                found.setdefault(name, []).append(telling.line(place, paper.title))
    return found
