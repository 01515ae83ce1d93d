"""dossier build: draws the packet, audits it, and only then gives it a name."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands.audits import report_lines
from dossier.cli.commands.filings import change_lines
from dossier.cli.commands.packets import finding_lines, take_profile
from dossier.cli.opening import BUILDING, desk_of
from dossier.cli.options import Parser, megabytes, pair
from dossier.cli.terminal import Terminal
from dossier.errors import CannotWrite
from dossier.model.finding import Finding
from dossier.model.wire import JsonObject, JsonValue
from dossier.workflows import audit_sheet
from dossier.workflows import build as building
from dossier.workflows.build import Built, Held, KeptBack, Order
from dossier.workflows.desk import Desk
from dossier.workflows.open import SHEETS


def declare(top: Parser) -> None:
    """Add the command."""
    build = top.command("build", "make the packet", make_packet)
    build.add_vault()
    take_profile(build)
    build.add_argument("-o", "--out", metavar="OUT.pdf", required=True, help="where to write it")
    build.add_argument(
        "--max-mb", metavar="N", type=megabytes, help="split it into files of at most N MB"
    )
    build.add_argument("--separate", metavar="DIR", help="write each exhibit as its own file too")
    build.add_argument(
        "--each-name", metavar="PATTERN", default="", help="how those files are named: {label}.pdf"
    )
    build.add_argument(
        "--audit-sheet", metavar="FILE", help="write the audit sheet too; it is never filed"
    )
    build.add_argument(
        "--cover",
        metavar="KEY=VALUE",
        nargs="+",
        type=pair,
        action="extend",
        default=[],
        help="a fact for the cover of this packet",
    )
    build.add_argument(
        "--accept",
        metavar="CODE",
        nargs="+",
        action="extend",
        default=[],
        help="let a finding that stops pass",
    )


def make_packet(args: argparse.Namespace, terminal: Terminal) -> int:
    """Build, audit, write."""
    order = Order(
        profile=args.profile,
        out=Path(args.out),
        max_mb=args.max_mb,
        separate=Path(args.separate) if args.separate else None,
        each=args.each_name,
        cover=tuple(args.cover),
        accept=frozenset(args.accept),
    )
    sheet = Path(args.audit_sheet) if args.audit_sheet else None
    try:
        with desk_of(args, terminal, *BUILDING, *([] if sheet is None else [SHEETS])) as desk:
            built = building.build(desk, order)
            if sheet is not None:
                return _with_sheet(desk, built, sheet, terminal)
    except Held as held:
        if not terminal.as_json:
            terminal.notes(finding_lines(held.findings))
        terminal.trouble(held, {"findings": _findings(held.findings)})
        return held.exit_code
    except KeptBack as kept:
        if not terminal.as_json:
            terminal.notes(report_lines(kept.report))
        terminal.trouble(kept, {"audit": shapes.audit(kept.report)})
        return kept.exit_code
    terminal.result(shown(built), lines(built))
    return 0


def _with_sheet(desk: Desk, built: Built, sheet: Path, terminal: Terminal) -> int:
    """Write the audit sheet; where it can't be, the packet is there all the same, and told."""
    notices = [shapes.sentence(one) for one in built.findings]
    try:
        written = audit_sheet.beside_build(desk, built, notices, sheet)
    except CannotWrite as error:
        return terminal.partly(shown(built), lines(built), error)
    path = str(written.path)
    said = wording.command("saved-sheet", path=path)
    terminal.result(shown(built) | {"audit_sheet": path}, [*lines(built), said])
    return 0


def shown(built: Built) -> JsonObject:
    """Give what was built as JSON."""
    return {
        "packet": {
            "path": str(built.files[0].path),
            "pages": built.plan.pages,
            "bytes": sum(file.size for file in built.files),
            "sha256": built.files[0].sha256,
        },
        "volumes": shapes.listed(
            {
                "path": str(file.path),
                "pages": volume.last - volume.first + 1,
                "bytes": file.size,
                "sha256": file.sha256,
                "first": volume.first,
                "last": volume.last,
            }
            for file, volume in zip(built.files, built.plan.volumes, strict=True)
        ),
        "exhibits": shapes.listed(shapes.exhibit(one) for one in built.plan.exhibits),
        "findings": _findings(built.findings),
        "audit": shapes.audit(built.audit),
        "separate": [str(file.path) for file in built.separate],
        "changes": shapes.changes(built.changes),
    }


def lines(built: Built) -> Iterator[str]:
    """Say what was built."""
    yield from finding_lines(built.findings)
    for file in built.files:
        yield wording.command("built", path=str(file.path), mb=f"{file.size / 1e6:.1f}")
    yield wording.command("built-pages", pages=built.plan.pages, exhibits=len(built.plan.exhibits))
    yield from report_lines(built.audit)
    if built.separate:
        yield wording.command("built-separate", n=len(built.separate))
    if built.changes.since is not None:
        yield from change_lines(built.changes)
    yield wording.command("not-locked")


def _findings(found: Iterable[Finding]) -> list[JsonValue]:
    return shapes.listed(shapes.finding(one) for one in found)
