"""dossier person: the people of the case."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, given, listed, one_of
from dossier.cli.readers import some_of
from dossier.cli.terminal import Terminal
from dossier.model.person import Person, Reader, Role
from dossier.workflows import people

_FIELDS = (
    "name",
    "also",
    "role",
    "address",
    "phone",
    "languages",
    "names_explained",
    "qualifications",
    "hidden_from",
)


def declare(top: Parser) -> None:
    """Add the command."""
    person = top.command("person", "keep the people of the case")
    person.add_vault()
    person.hold_commands("ACTION")
    add = person.command("add", "add a person", add_person)
    _take_fields(add, name_needed=True)
    person.command("list", "show all people", list_people)
    change = person.command("set", "change what is said about a person", set_person)
    change.add_argument("id", metavar="ID", help="the person, such as p1")
    _take_fields(change, name_needed=False)
    remove = person.command("remove", "take out a person whom nothing names", remove_person)
    remove.add_argument("id", metavar="ID", help="the person, such as p1")


def _take_fields(parser: Parser, *, name_needed: bool) -> None:
    told = argparse.SUPPRESS
    parser.add_argument("--name", required=name_needed, default=told, help="the full name")
    parser.add_argument(
        "--also", action="append", default=told, metavar="NAME", help="another spelling"
    )
    parser.add_argument("--role", type=one_of(Role), default=told, help=", ".join(Role))
    parser.add_argument("--address", default=told, help="the address")
    parser.add_argument("--phone", default=told, help="the telephone number")
    parser.add_argument(
        "--languages", type=listed, default=told, metavar="L,…", help="languages, such as az,en"
    )
    parser.add_argument(
        "--names-explained", metavar="WHY", default=told, help="why the spellings differ"
    )
    parser.add_argument(
        "--qualifications", metavar="W", default=told, help="a translator's own words"
    )
    parser.add_argument(
        "--hidden-from",
        type=some_of(Reader),
        metavar="R,…",
        default=told,
        help=f"who may not learn the name: {', '.join(Reader)}",
    )


def _changed(before: Person, args: argparse.Namespace) -> Person:
    fields = given(args, *_FIELDS)
    if "also" in fields:
        fields["also"] = tuple(name for name in args.also if name)
    return replace(before, **fields)


def add_person(args: argparse.Namespace, terminal: Terminal) -> int:
    """Add a person."""
    with session_of(args) as session:
        (name,) = people.add(session, _changed(Person(id="", name=""), args)).people
        return _show(people.get(session, name), terminal)


def set_person(args: argparse.Namespace, terminal: Terminal) -> int:
    """Change a person."""
    with session_of(args) as session:
        people.change(session, args.id, lambda before: _changed(before, args))
        return _show(people.get(session, args.id), terminal)


def _show(person: Person, terminal: Terminal) -> int:
    terminal.result({"person": shapes.person(person)}, [_line(person)])
    return 0


def remove_person(args: argparse.Namespace, terminal: Terminal) -> int:
    """Take a person out, and show those that are left."""
    with session_of(args) as session:
        people.remove(session, args.id)
        return _show_all(people.everyone(session), terminal)


def list_people(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all people."""
    with session_of(args) as session:
        return _show_all(people.everyone(session), terminal)


def _show_all(everyone: Sequence[Person], terminal: Terminal) -> int:
    terminal.result(
        {"people": shapes.listed(shapes.person(person) for person in everyone)},
        [_line(person) for person in everyone] or [wording.command("no-people")],
    )
    return 0


def _line(person: Person) -> str:
    told = (person.role.value if person.role else "", ", ".join(person.languages), person.phone)
    also = f" ({', '.join(person.also)})" if person.also else ""
    return "  ".join(part for part in (person.id, person.name + also, *told) if part)
