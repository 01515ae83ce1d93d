"""dossier packet, check: the arrangement with its page numbers, and what to look at."""

import argparse
from collections.abc import Iterable

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands import packet_wishes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.model.finding import Finding, Severity
from dossier.model.plan import Exhibit
from dossier.workflows import arrange, check
from dossier.workflows.arrange import Arranged


def declare(top: Parser) -> None:
    """Add the commands."""
    packet = top.command("packet", "arrange the packet and show its pages", show_packet)
    packet.add_vault()
    take_profile(packet)
    packet_wishes.declare(packet)
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
    wanted = packet_wishes.read(args)
    with session_of(args) as session:
        arranged = arrange.arrange(session, args.profile, wanted)
    terminal.result(shapes.packet(arranged), _lines(arranged))
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
            yield f"  {one.label or '-'}  {one.document}  {one.title}  {_pages(one)}"
    yield wording.command("packet-size", pages=arranged.plan.pages, mb=f"{arranged.size / 1e6:.1f}")
    if arranged.plan.unplaced:
        yield wording.command("unplaced", ids=" ".join(arranged.plan.unplaced))
    if arranged.waiting:
        yield wording.command("waiting", ids=" ".join(arranged.waiting))


def _pages(exhibit: Exhibit) -> str:
    numbers = f"{exhibit.first}–{exhibit.last}"
    if exhibit.excerpt is None:
        return numbers
    chosen = wording.command("excerpt", pages=shapes.chosen(exhibit), of=exhibit.excerpt)
    return f"{numbers} ({chosen})"
