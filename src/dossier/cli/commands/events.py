"""dossier event: what happened, when and where."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, given, one_of, when
from dossier.cli.terminal import Terminal
from dossier.model.event import Event, EventKind
from dossier.workflows import events


def declare(top: Parser) -> None:
    """Add the command."""
    event = top.command("event", "keep what happened")
    event.add_vault()
    event.hold_commands("ACTION")
    add = event.command("add", "add an event", add_event)
    _take_fields(add, needed=True)
    event.command("list", "show all events by date", list_events)
    change = event.command("set", "change an event", set_event)
    change.add_argument("id", metavar="ID", help="the event, such as e1")
    _take_fields(change, needed=False)
    remove = event.command("remove", "take an event out", remove_event)
    remove.add_argument("id", metavar="ID", help="the event, such as e1")


def _take_fields(parser: Parser, *, needed: bool) -> None:
    told = argparse.SUPPRESS
    parser.add_argument("--title", required=needed, default=told, help="what happened")
    parser.add_argument(
        "--date", type=when, required=needed, default=told, help="when: 2019-03-14, ~2019"
    )
    parser.add_argument("--until", type=when, default=told, help="until when, if it lasted")
    parser.add_argument("--place", default=told, help="where")
    parser.add_argument("--kind", type=one_of(EventKind), default=told, help=", ".join(EventKind))
    parser.add_argument("--note", default=told, help="what more there is to say")
    parser.add_argument(
        "--statement", metavar="N", default=told, help="the paragraph of the declaration about it"
    )
    parser.add_argument(
        "--document", action="append", metavar="ID", default=told, help="a document about it"
    )
    parser.add_argument(
        "--person", action="append", metavar="ID", default=told, help="a person who was part of it"
    )


def _changed(before: Event, args: argparse.Namespace) -> Event:
    fields = given(args, "title", "date", "until", "place", "kind", "note", "statement")
    for field, option in (("documents", "document"), ("people", "person")):
        if option in args:
            fields[field] = tuple(dict.fromkeys(name for name in vars(args)[option] if name))
    return replace(before, **fields)


def add_event(args: argparse.Namespace, terminal: Terminal) -> int:
    """Add an event."""
    with session_of(args) as session:
        (name,) = events.add(session, _changed(Event(id="", title=""), args)).events
        return _show(events.get(session, name), terminal)


def set_event(args: argparse.Namespace, terminal: Terminal) -> int:
    """Change an event."""
    with session_of(args) as session:
        events.change(session, args.id, lambda before: _changed(before, args))
        return _show(events.get(session, args.id), terminal)


def _show(event: Event, terminal: Terminal) -> int:
    terminal.result({"event": shapes.event(event)}, [_line(event)])
    return 0


def remove_event(args: argparse.Namespace, terminal: Terminal) -> int:
    """Take an event out, and show those that are left."""
    with session_of(args) as session:
        events.remove(session, args.id)
        return _show_all(events.timeline(session), terminal)


def list_events(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all events, earliest first."""
    with session_of(args) as session:
        return _show_all(events.timeline(session), terminal)


def _show_all(timeline: Sequence[Event], terminal: Terminal) -> int:
    terminal.result(
        {"events": shapes.listed(shapes.event(event) for event in timeline)},
        [_line(event) for event in timeline] or [wording.command("no-events")],
    )
    return 0


def _line(event: Event) -> str:
    date = " – ".join(str(one) for one in (event.date, event.until) if one) or "-"
    paragraph = f"¶ {event.statement}" if event.statement else ""
    told = (event.id, date, event.kind.value, event.title, event.place, paragraph)
    return "  ".join(part for part in (*told, *event.documents, *event.people) if part)
