"""Has a finished file audited against its manifest: by one worker, or by several side by side."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace

from dossier.errors import Refusal
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport
from dossier.export.shares import ShareReport, joined, worth
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.sandbox.call import BUILDER, Call
from dossier.sandbox.fork import Running
from dossier.workflows.audit import no_audit
from dossier.workflows.desk import Desk

_AUDITOR = replace(BUILDER, file_size=0)
"""Room for a large file, and no right to change it."""


class Auditing:
    """The audit of one file, by its descriptor. Workers run by themselves; nobody has to wait."""

    def __init__(self, desk: Desk, manifest: Manifest, descriptor: int) -> None:
        self._desk = desk
        self._manifest = manifest
        self._request: JsonObject = {"manifest": to_json(manifest)}
        self._descriptor = descriptor

    def start(self) -> Callable[[], AuditReport]:
        """Begin at once; calling what this gives waits for the report."""
        shares = worth(len(self._manifest.pages))
        if shares == 1:
            whole = self._begin("audit", self._request)
            return lambda: self._whole(whole)
        requests = [{**self._request, "nth": nth, "of": shares} for nth in range(shares)]
        parts = [self._begin("audit_share", request) for request in requests]
        return lambda: self._joined(parts)

    def _joined(self, parts: Sequence[Running]) -> AuditReport:
        with ExitStack() as stack:
            for part in parts:  # whoever is waited for last ends too when the person stops
                stack.callback(part.close)
            found = joined(self._manifest, [self._share(part) for part in parts])
        return self._whole(self._begin("audit", self._request)) if found is None else found

    def _whole(self, running: Running) -> AuditReport:
        try:
            return from_json(AuditReport, running.wait(self._desk.progress))
        except Refusal as refusal:
            return no_audit(refusal)

    def _share(self, running: Running) -> ShareReport:
        try:
            return from_json(ShareReport, running.wait(self._desk.progress))
        except Refusal:
            return ShareReport(ok=False)

    def _begin(self, task: str, request: JsonObject) -> Running:
        call = Call(
            f"dossier.export.worker:{task}", request, output=self._descriptor, limits=_AUDITOR
        )
        running = self._desk.sandbox.start(call)
        running.deliver()  # then it reads on, whatever we do meanwhile
        return running
