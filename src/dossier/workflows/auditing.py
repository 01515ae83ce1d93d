"""Has a finished file audited against its manifest: by one worker, or by several side by side."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from dossier.errors import Refusal
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport
from dossier.export.shares import ShareReport, joined, worth
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.sandbox.call import BUILDER, Call
from dossier.workflows.audit import no_audit
from dossier.workflows.desk import Desk

_AUDITOR = replace(BUILDER, file_size=0)
"""Room for a large file, and no right to change it."""


class Auditing:
    """The audit of one file, by its descriptor."""

    def __init__(self, desk: Desk, manifest: Manifest, descriptor: int) -> None:
        self._desk = desk
        self._manifest = manifest
        self._request: JsonObject = {"manifest": to_json(manifest)}
        self._descriptor = descriptor

    def start(self) -> Callable[[], AuditReport]:
        """Begin at once; calling what this gives waits for the report."""
        shares = worth(len(self._manifest.pages))
        pool = ThreadPoolExecutor(shares)  # each serves a worker; the audit is theirs
        if shares == 1:
            whole = pool.submit(self._whole)
            pool.shutdown(wait=False)
            return whole.result
        parts = [pool.submit(self._share, nth, shares) for nth in range(shares)]
        pool.shutdown(wait=False)
        return lambda: self._joined(parts)

    def _joined(self, parts: list[Future[ShareReport]]) -> AuditReport:
        found = joined(self._manifest, [part.result() for part in parts])
        return self._whole() if found is None else found

    def _whole(self) -> AuditReport:
        try:
            return from_json(AuditReport, self._run("audit", self._request))
        except Refusal as refusal:
            return no_audit(refusal)

    def _share(self, nth: int, of: int) -> ShareReport:
        try:
            request: JsonObject = {**self._request, "nth": nth, "of": of}
            return from_json(ShareReport, self._run("audit_share", request))
        except Refusal:
            return ShareReport(ok=False)

    def _run(self, task: str, request: JsonObject) -> JsonObject:
        call = Call(
            f"dossier.export.worker:{task}", request, output=self._descriptor, limits=_AUDITOR
        )
        return self._desk.sandbox.run(call, self._desk.progress)
