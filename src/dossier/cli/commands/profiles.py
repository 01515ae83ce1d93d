"""dossier profiles: the rules of authorities, with their sources and how sure each is."""

import argparse
from collections.abc import Iterator

from dossier import wording
from dossier.cli import shapes
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.model.profile import Profile
from dossier.model.wire import to_json
from dossier.workflows import profiles


def declare(top: Parser) -> None:
    """Add the command."""
    command = top.command("profiles", "show the profiles, or one with its rules", show)
    command.add_argument("id", metavar="ID", nargs="?", help="a profile, such as us-eoir")


def show(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all profiles, or one in full."""
    if args.id:
        profile = profiles.read(args.id)
        terminal.result({"profile": to_json(profile)}, _in_full(profile))
        return 0
    known = profiles.known()
    terminal.result(
        {"profiles": shapes.listed(shapes.profile(profile) for profile in known)},
        [f"{one.id}  {one.authority}: {one.packet_type} ({one.status.value})" for one in known],
    )
    return 0


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
    for source in profile.sources:
        yield f"[{source.id}] {source.title} ({source.certainty.value}, {source.as_of})"
        yield f"    {source.url}"
