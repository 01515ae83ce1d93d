"""dossier audit, verify: checks a packet from itself alone, and a vault against its own log."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.errors import AuditFailed, VaultDamaged
from dossier.model.wire import JsonObject
from dossier.workflows import audit as auditing
from dossier.workflows import audit_sheet
from dossier.workflows import open as opening
from dossier.workflows import verify as verifying
from dossier.workflows.audit import AuditReport
from dossier.workflows.verify import Verified


def declare(top: Parser) -> None:
    """Add the commands."""
    audit = top.command("audit", "check that a packet agrees with itself", audit_files)
    audit.add_argument("files", metavar="FILE.pdf", nargs="+", help="packets")
    audit.add_argument(
        "--sheet", metavar="FILE", help="write the audit sheet, which is never filed"
    )
    verify = top.command("verify", "check that the vault is what was saved", verify_vault)
    verify.add_vault()
    verify.add_argument("--head", metavar="HEX", help="check that the log holds this head")


def audit_files(args: argparse.Namespace, terminal: Terminal) -> int:
    """Audit files from themselves alone."""
    paths = [Path(file) for file in args.files]
    tasks = (opening.EXPORT,) if args.sheet is None else (opening.EXPORT, opening.SHEETS)
    with opening.workers(*tasks) as sandbox, stoppable(terminal) as progress:
        reports = auditing.audit_files(sandbox, paths, progress)
        failures = [failure for report in reports.values() for failure in report.failures]
        if args.sheet is not None:
            told = [shapes.told(failure) for failure in failures]
            audit_sheet.beside_files(sandbox, progress, reports, told, Path(args.sheet))
    data = _shown(reports)
    lines = [line for path, report in reports.items() for line in (path, *report_lines(report))]
    if args.sheet is not None:
        data["audit_sheet"] = args.sheet
        lines.append(wording.command("saved-sheet", path=args.sheet))
    if not failures:
        terminal.result(data, lines)
        return 0
    error = AuditFailed(count=len(failures), first=failures[0].subject or failures[0].code)
    return terminal.partly(data, lines, error)


def _shown(reports: Mapping[str, AuditReport]) -> JsonObject:
    if len(reports) == 1:
        return shapes.audit(*reports.values())
    files = ({"path": path} | shapes.audit(report) for path, report in reports.items())
    return {"files": shapes.listed(files)}


def report_lines(report: AuditReport) -> Iterator[str]:
    """Say what an audit found."""
    if report.ok:
        yield wording.command("audit-ok", checks=sum(report.checks.values()))
    else:
        yield wording.command("audit-not-ok", n=len(report.failures))
    for name, count in report.checks.items():
        yield wording.command("audit-check", name=name, n=count)
    yield from (f"  {shapes.told(failure)}" for failure in report.failures)


def verify_vault(args: argparse.Namespace, terminal: Terminal) -> int:
    """Check the vault against its own log."""
    with session_of(args) as session, stoppable(terminal) as progress:
        found = verifying.check_vault(session, progress, args.head)
    lines = list(_verified(found))
    if found.ok:
        terminal.result(shapes.verified(found), lines)
        return 0
    return terminal.partly(shapes.verified(found), lines, VaultDamaged(what=_damaged(found)))


def _damaged(found: Verified) -> str:
    if all(one.code == "head-unknown" for one in found.failures):
        return "head"
    return " ".join(sorted({one.subject for one in found.failures if one.subject})) or "database"


def _verified(found: Verified) -> Iterator[str]:
    if found.ok:
        mb = f"{found.bytes / 1e6:.1f}"
        yield wording.command("verify-ok", documents=found.documents, mb=mb)
    else:
        yield wording.command("verify-not-ok", n=len(found.failures))
        yield from (f"  {shapes.told(failure)}" for failure in found.failures)
    yield wording.command("log-head", head=found.head)
