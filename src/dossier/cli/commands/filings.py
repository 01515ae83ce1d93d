"""dossier file, supplement, filed, changes: what was handed in, what follows it, what is new."""

import argparse
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands.packets import take_profile
from dossier.cli.opening import desk_of, session_of
from dossier.cli.options import Parser
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.packet import Packet
from dossier.workflows import builds, filing, misfiled
from dossier.workflows.builds import ChangeList, ExhibitChange, What
from dossier.workflows.filing import Filing
from dossier.workflows.open import Session


def declare(top: Parser) -> None:
    """Add the commands."""
    file = top.command("file", "mark a packet as filed, with the files handed in", file_packet)
    file.add_vault()
    take_profile(file)
    file.add_argument("--day", metavar="D", type=day, required=True, help="when, as 2026-11-30")
    file.add_argument("files", metavar="FILE", nargs="+", help="all files of the build")
    follow = top.command("supplement", "begin what follows a filed packet", supplement)
    follow.add_vault()
    take_profile(follow)
    follow.add_argument(
        "--withdraw",
        metavar="DOC[=WHY]",
        action="append",
        type=with_reason,
        default=[],
        help="take an exhibit back that was filed, and say why",
    )
    follow.add_argument(
        "--stands",
        metavar="DOC",
        action="append",
        default=[],
        help="let an exhibit stand that --withdraw took back",
    )
    filed = top.command("filed", "show what was filed, or hand out its files", show_filed)
    filed.add_vault()
    filed.add_argument("filing", metavar="ID", nargs="?", help="a filing, such as f1")
    filed.add_argument("-o", "--out", metavar="FILE", help="where to write its files")
    filed.add_argument("--day", metavar="D", type=day, help="correct the day of that filing")
    filed.add_argument(
        "--take-back",
        action="store_true",
        help="it was never handed in: let its packet change again",
    )
    changes = top.command("changes", "show what changed since the last build", show_changes)
    changes.add_vault()
    take_profile(changes)


def day(text: str) -> date:
    """Read a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day; write 2026-11-30"
        raise argparse.ArgumentTypeError(message) from None


def with_reason(text: str) -> tuple[str, str]:
    """Read DOC or DOC=WHY."""
    document, _, why = text.partition("=")
    return document.strip(), why.strip()


def file_packet(args: argparse.Namespace, terminal: Terminal) -> int:
    """Mark a packet as filed."""
    paths = [Path(one) for one in args.files]
    with desk_of(args, terminal) as desk:
        made, _ = filing.file(desk, args.profile, paths, args.day)
    line = wording.command(
        "filed", id=made.id, day=made.day.isoformat(), first=made.first, last=made.last
    )
    terminal.result({"filing": shapes.filing(made)}, [line])
    return 0


def supplement(args: argparse.Namespace, terminal: Terminal) -> int:
    """Begin a supplement, or change what it takes back."""
    with session_of(args) as session:
        today = _today()
        filing.begin_supplement(session, args.profile, today)
        for document, why in args.withdraw:
            filing.withdraw(session, args.profile, document, why)
        for document in args.stands:
            filing.withdraw(session, args.profile, document, None)
        packet, _ = filing.begin_supplement(session, args.profile, today)
        before = filing.get(session, packet.continues)
    terminal.result(_supplement(packet, before), _supplement_lines(packet, before))
    return 0


def show_filed(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show what was filed, or correct it; with a place, hand out the files of one filing."""
    if args.filing is None and (args.day or args.take_back or args.out):
        raise UsageError(what="name the filing, such as f1")
    with session_of(args) as session, stoppable(terminal) as progress:
        if args.filing is None:
            found = filing.filed(session)
            shown = shapes.listed(map(shapes.filing, found))
            terminal.result({"filings": shown}, _filed_lines(found))
            return 0
        _correct(session, args.filing.lower(), args)
        one = filing.get(session, args.filing.lower())
        written = (
            () if args.out is None else filing.hand_out(session, one.id, Path(args.out), progress)
        )
    terminal.result(
        {"filing": shapes.filing(one), "written": [str(file.path) for file in written]},
        [*_filing_lines(one), *(wording.command("handed-out", path=str(f.path)) for f in written)],
    )
    return 0


def _correct(session: Session, name: str, args: argparse.Namespace) -> None:
    if args.day is not None:
        misfiled.correct_day(session, name, args.day)
    if args.take_back:
        misfiled.take_back(session, name, _today())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar


def show_changes(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show what changed since the last build."""
    with session_of(args) as session:
        found = builds.changes(session, args.profile)
    terminal.result({"profile": args.profile} | shapes.changes(found), change_lines(found))
    return 0


def change_lines(found: ChangeList) -> Iterator[str]:
    """Say what changed since a build."""
    if found.since is None:
        yield wording.command("never-built")
        return
    key = "changed-since" if found.changes else "no-changes"
    yield wording.command(key, day=found.since.isoformat())
    for one in found.changes:
        yield from (_change(one, what) for what in one.what)


def _change(one: ExhibitChange, what: What) -> str:
    now, was = one.exhibit, one.before or one.exhibit
    return wording.command(
        f"change-{what}",
        label=now.label or "-",
        title=now.title,
        pages=f"{now.first}–{now.last}",
        was=f"{was.label or '-'} {was.first}–{was.last}",
        old=was.title,
    )


def _supplement(packet: Packet, before: Filing) -> dict[str, shapes.JsonValue]:
    return {
        "supplement": before.number + 1,
        "continues": before.id,
        "documents": [item.document for item in packet.items],
        "withdrawn": shapes.listed(
            {"document": w.document, "why": w.why} for w in packet.withdrawn
        ),
    }


def _supplement_lines(packet: Packet, before: Filing) -> Iterator[str]:
    number, begun = before.number + 1, before.day.isoformat()
    yield wording.command("supplement-begun", number=number, day=begun)
    for one in packet.withdrawn:
        yield wording.command("supplement-withdraws", document=one.document, why=one.why or "-")


def _filed_lines(found: Iterable[Filing]) -> Iterator[str]:
    none = True
    for one in found:
        none = False
        first, *more = _filing_lines(one)
        yield first
        yield from more[: one.taken_back is not None]
    if none:
        yield wording.command("no-filings")


def _filing_lines(one: Filing) -> Iterator[str]:
    first = wording.command("filing-first")
    later = wording.command("filing-supplement", number=one.number)
    yield wording.command(
        "filing-line",
        id=one.id,
        profile=one.profile,
        day=one.day.isoformat(),
        what=later if one.number else first,
        first=one.first,
        last=one.last,
    )
    if one.taken_back is not None:
        yield wording.command("filing-taken-back", day=one.taken_back.isoformat())
    for each in one.exhibits:
        yield f"  {each.label or '-'}  {each.document}  {each.title}  {each.first}–{each.last}"
    yield from (f"  {file.name}  {file.sha256}" for file in one.files)
