"""dossier profiles: the rules of authorities, with their sources and how sure each is."""

import argparse
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import Session, session_of
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.profile import Profile
from dossier.model.wire import to_json
from dossier.workflows import profiles

_NOT_RIGHT = 2


def declare(top: Parser) -> None:
    """Add the command."""
    command = top.command("profiles", "show, check or bring profiles", run)
    command.add_argument("id", metavar="ID", nargs="?", help="a profile, such as us-eoir")
    command.add_argument("--vault", metavar="VAULT", help="look in this vault too")
    command.add_passphrase()
    wishes = command.add_mutually_exclusive_group()
    wishes.add_argument("--check", metavar="FILE", help="name all that doesn't fit in FILE")
    wishes.add_argument("--import", metavar="FILE", dest="bring", help="keep FILE in the vault")
    wishes.add_argument("--against", metavar="FILE", help="say what differs in FILE from ID")


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all profiles or one in full; check a file, keep it, or lay it beside a profile."""
    if args.check:
        return _check(args, terminal)
    if args.bring:
        return _bring(args, terminal)
    with _session(args) as session:
        if args.against:
            return _against(args, terminal, session)
        if args.id:
            profile = profiles.read(args.id, session)
            terminal.result({"profile": to_json(profile)}, _in_full(profile))
            return 0
        return _list(profiles.known(session), terminal)


@contextmanager
def _session(args: argparse.Namespace) -> Generator[Session | None]:
    if not args.vault:
        yield None
        return
    with session_of(args) as session:
        yield session


def _list(known: Iterable[Profile], terminal: Terminal) -> int:
    known = tuple(known)
    terminal.result(
        {"profiles": shapes.listed(shapes.profile(profile) for profile in known)},
        [f"{one.id}  {one.authority}: {one.packet_type} ({one.status.value})" for one in known],
    )
    return 0


def _check(args: argparse.Namespace, terminal: Terminal) -> int:
    found = profiles.troubles(args.check)
    told = [wording.command("profile-trouble", where=where, what=what) for where, what in found]
    code = "profile-not-right" if found else "profile-right"
    terminal.result(
        {
            "ok": not found,
            "troubles": [{"where": where, "what": what} for where, what in found],
        },
        [*told, wording.command(code, n=len(found))],
    )
    return _NOT_RIGHT if found else 0


def _bring(args: argparse.Namespace, terminal: Terminal) -> int:
    if not args.vault:
        raise UsageError(what=wording.command("import-needs-vault"))
    with session_of(args) as session:
        profile, _ = profiles.bring(session, args.bring)
    terminal.result(
        {"profile": shapes.profile(profile)},
        [wording.command("profile-kept", id=profile.id)],
    )
    return 0


def _against(args: argparse.Namespace, terminal: Terminal, session: Session | None) -> int:
    if not args.id:
        raise UsageError(what=wording.command("against-needs-id"))
    found = profiles.against(profiles.read(args.id, session), args.against)
    lines = [
        wording.command(
            _kind(one.before, one.after), where=one.where, old=one.before or "", new=one.after or ""
        )
        for one in found
    ]
    terminal.result(
        {
            "differences": [
                {"where": one.where, "before": one.before, "after": one.after} for one in found
            ]
        },
        lines or [wording.command("profiles-agree")],
    )
    return 0


def _kind(before: str | None, after: str | None) -> str:
    if before is None:
        return "profile-new"
    return "profile-gone" if after is None else "profile-changed"


def _in_full(profile: Profile) -> Iterator[str]:
    yield f"{profile.id}  {profile.authority}: {profile.packet_type}"
    yield wording.command("profile-status", status=profile.status.value, as_of=str(profile.as_of))
    yield from (f"! {warning}" for warning in profile.warnings)
    yield ""
    for section in profile.sections:
        yield f"{section.key}  {section.title}  {', '.join(section.kinds)}"
    yield ""
    yield from (f"- {rule.text} [{rule.source}]" for rule in profile.rules)
    yield ""
    for made in profile.generated:
        yield f"+ {made.name}  {made.section}  {made.why} [{made.source}]"
    yield from (f"@ {one.id}  {one.title} [{one.source}]" for one in profile.deadlines)
    for way in profile.files.ways:
        most = f" {way.max_mb:g} MB" if way.max_mb else ""
        yield f"> {way.key}  {way.title}{most} [{way.source}]"
    yield ""
    for source in profile.sources:
        yield f"[{source.id}] {source.title} ({source.certainty.value}, {source.as_of})"
        yield f"    {source.url}"
