"""dossier packet, check: the arrangement with its page numbers, and what to look at."""

import argparse
from collections.abc import Iterable

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, number, pair
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.finding import Finding, Severity
from dossier.workflows import arrange, check
from dossier.workflows.arrange import Arranged, Wanted


def declare(top: Parser) -> None:
    """Add the commands."""
    packet = top.command("packet", "arrange the packet and show its pages", show_packet)
    packet.add_vault()
    take_profile(packet)
    packet.add_argument("--all", action="store_true", help="add every document that may go in")
    for flag, what in (("--include", "put a document in"), ("--exclude", "take a document out")):
        packet.add_argument(flag, metavar="ID", action="append", default=[], help=what)
    packet.add_argument("--move", metavar="DOC", help="move this document to place --to")
    packet.add_argument("--to", metavar="N", type=number, help="its place in its section, from 1")
    packet.add_argument(
        "--section",
        metavar="DOC=KEY",
        action="append",
        type=pair,
        default=[],
        help="put a document into a section",
    )
    findings = top.command("check", "show what to look at before you build", show_findings)
    findings.add_vault()
    take_profile(findings)


def take_profile(parser: Parser) -> None:
    """Take the profile."""
    parser.add_argument(
        "--profile", metavar="ID", required=True, help="a profile, or a .toml file of your own"
    )


def show_packet(args: argparse.Namespace, terminal: Terminal) -> int:
    """Arrange the packet as asked, then show it."""
    if (args.move is None) != (args.to is None):
        raise UsageError(what=wording.command("move-needs-place"))
    wanted = Wanted(
        everything=args.all,
        include=tuple(args.include),
        exclude=tuple(args.exclude),
        move=args.move,
        to=args.to or 1,
        sections=tuple(args.section),
    )
    with session_of(args) as session:
        arranged = arrange.arrange(session, args.profile, wanted)
    plan = arranged.plan
    terminal.result(
        {
            "profile": plan.profile,
            "sections": shapes.sections(plan),
            "pages": plan.pages,
            "bytes": arranged.size,
            "waiting": list(arranged.waiting),
        },
        _lines(arranged),
    )
    return 0


def show_findings(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show what to look at before building."""
    with session_of(args) as session:
        found = check.look_over(session, args.profile)
    terminal.result(
        {"findings": shapes.listed(shapes.finding(one) for one in found)},
        finding_lines(found) or [wording.command("no-findings")],
    )
    return 0


def finding_lines(found: Iterable[Finding]) -> list[str]:
    """Say findings, the gravest first."""
    order = list(Severity)
    ranked = sorted(found, key=lambda one: order.index(one.severity))
    return [f"{one.severity.value}  {one.code}: {shapes.sentence(one)}" for one in ranked]


def _lines(arranged: Arranged) -> Iterable[str]:
    for section in arranged.plan.sections:
        yield section.title
        for one in section.exhibits:
            yield f"  {one.label}  {one.document}  {one.title}  {one.first}–{one.last}"
    yield wording.command("packet-size", pages=arranged.plan.pages, mb=f"{arranged.size / 1e6:.1f}")
    if arranged.waiting:
        yield wording.command("waiting", ids=" ".join(arranged.waiting))
