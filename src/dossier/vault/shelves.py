"""Things of which a case has several: people, events, translations, packets, copies."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from dossier.errors import NotFound
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.vault import records, searchindex
from dossier.vault.canonical import parse
from dossier.vault.session import Session


class Thing(Protocol):
    """Frozen data with an id."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """Its id in the vault, such as `p3`."""
        ...


T = TypeVar("T", bound=Thing)


@dataclass(frozen=True)
class Shelf(Generic[T]):
    """Where things of a kind lie. `indexed` gives what search finds a thing by: title and body."""

    kind: str
    cls: type[T]
    indexed: Callable[[T], tuple[str, str]] | None = None

    def all(self, session: Session) -> tuple[T, ...]:
        """Give all in the order they came."""
        return tuple(from_json(self.cls, record) for record in self.records(session))

    def records(self, session: Session) -> tuple[JsonObject, ...]:
        """Give all as they are written: for who needs few of many, or few of their facts."""
        with session.turn() as database:
            rows = records.all_of(database, self.kind)
        return tuple(parse(record) for _, record in rows)

    def get(self, session: Session, name: str) -> T:
        """Give one. Raises NotFound."""
        number = records.number_of(self.kind, name)
        with session.turn() as database:
            record = records.get(database, self.kind, number)
        if record is None:
            raise NotFound(kind=self.kind, name=name)
        return from_json(self.cls, record)

    def add(self, session: Session, thing: T) -> T:
        """Add a thing, whose id doesn't matter, and give it with its id."""
        with session.transaction():
            number = session.reserve(self.kind)
            named = replace(thing, id=records.id_of(self.kind, number))
            self._put(session, number, named, "add")
        return named

    def save(self, session: Session, thing: T) -> None:
        """Keep a changed thing. Raises NotFound for one never added."""
        with session.transaction():
            self.get(session, thing.id)
            self._put(session, records.number_of(self.kind, thing.id), thing, "save")

    def put_back(self, session: Session, record: JsonObject) -> None:
        """Keep a thing as its record once was, also one that was taken away, under its id."""
        thing = from_json(self.cls, record)
        self._put(session, records.number_of(self.kind, thing.id), thing, "restore")

    def remove(self, session: Session, name: str) -> None:
        """Take a thing away for good; its id never comes back. Raises NotFound."""
        with session.transaction() as database:
            self.get(session, name)
            records.erase(database, self.kind, records.number_of(self.kind, name))
            searchindex.drop(database, name)

    def lines(self, session: Session) -> dict[str, searchindex.Lines]:
        """Give what the search index should hold of all things here, by id."""
        if self.indexed is None:
            return {}
        return {thing.id: searchindex.folded(self.indexed(thing)) for thing in self.all(session)}

    def _put(self, session: Session, number: int, thing: T, act: str) -> None:
        with session.transaction() as database:
            records.put(database, self.kind, number, to_json(thing), act)
            if self.indexed is not None:
                searchindex.put(database, thing.id, self.indexed(thing))
