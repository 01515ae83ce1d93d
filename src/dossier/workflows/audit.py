"""Audit packets from themselves alone: no vault, only what the files say."""

from collections.abc import Mapping
from pathlib import Path

from dossier.errors import NotFound, Refusal
from dossier.export.report import AuditReport, Failure
from dossier.model.wire import from_json
from dossier.progress import Progress
from dossier.sandbox.call import Call
from dossier.sandbox.fork import Sandbox
from dossier.sandbox.rows import FileRows

__all__ = ["AuditReport", "Failure", "audit_files"]


def audit_files(
    sandbox: Sandbox, paths: list[Path], progress: Progress
) -> Mapping[str, AuditReport]:
    """Audit each file; one that can't be opened is told like any other disagreement.

    Raises NotFound for a file that isn't there, before any other is opened.
    """
    for path in paths:
        if not path.exists():
            raise NotFound(kind="file", name=str(path))
    reports: dict[str, AuditReport] = {}
    for n, path in enumerate(paths):
        progress.report("auditing", n, len(paths))
        reports[str(path)] = _audit(sandbox, path, progress)
    return reports


def _audit(sandbox: Sandbox, path: Path, progress: Progress) -> AuditReport:
    try:
        with FileRows(path) as rows:
            call = Call("dossier.export.worker:audit", {}, (rows,))
            return from_json(AuditReport, sandbox.run(call, progress))
    except Refusal as refusal:
        return no_audit(refusal)


def no_audit(refusal: Refusal) -> AuditReport:
    """Give the report of an audit that could not be carried through: nothing is proven."""
    facts = tuple((key, str(fact)) for key, fact in refusal.facts.items())
    failure = Failure(refusal.code, facts=facts)
    return AuditReport(ok=False, pages=0, exhibits=0, failures=(failure,))
