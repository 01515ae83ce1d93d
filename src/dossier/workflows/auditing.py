"""Has a finished file audited against its manifest: by one worker, or by several side by side."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Final

from dossier.errors import Refusal
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport
from dossier.export.shares import ShareReport, joined, worth
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.sandbox.call import BUILDER, Call
from dossier.sandbox.fork import Running
from dossier.sandbox.rows import BytesRows
from dossier.workflows.audit import no_audit
from dossier.workflows.desk import Desk

_AUDITOR: Final = replace(BUILDER, file_size=0)
"""Room for a large file, and no right to change it."""
_GO: Final = BytesRows(b"!")
"""The row that an auditor asks for when it is ready, and gets when its file is written."""


class Auditing:
    """The audit of one file, by its descriptor.

    Its workers start at once, while the file is still being written: they read the manifest and
    wait for `start`. Then they run by themselves until somebody wants the `report`.
    """

    def __init__(self, desk: Desk, manifest: Manifest, descriptor: int) -> None:
        self._desk = desk
        self._manifest = manifest
        self._request: JsonObject = {"manifest": to_json(manifest)}
        self._descriptor = descriptor
        self._stack = ExitStack()
        shares = worth(len(manifest.pages))
        requests = [{**self._request, "nth": nth, "of": shares} for nth in range(shares)]
        self._parts: list[Running | Refusal] = [
            self._begin("audit_share", request) if shares > 1 else self._begin("audit", request)
            for request in requests
        ]

    def start(self) -> None:
        """Let all of them read the file: it is written."""
        self._parts = [self._told(part) for part in self._parts]

    def report(self) -> AuditReport:
        """Wait for what they found."""
        if len(self._parts) == 1:
            return self._whole(self._parts[0])
        found = joined(self._manifest, [self._share(part) for part in self._parts])
        return found or self._whole(self._told(self._begin("audit", self._request)))

    def close(self) -> None:
        """End whoever still runs: somebody stopped, or the file wasn't finished."""
        self._stack.close()

    def _whole(self, part: Running | Refusal) -> AuditReport:
        try:
            return from_json(AuditReport, self._answer(part))
        except Refusal as refusal:
            return no_audit(refusal)

    def _share(self, part: Running | Refusal) -> ShareReport:
        try:
            return from_json(ShareReport, self._answer(part))
        except Refusal:
            return ShareReport(ok=False)

    def _answer(self, part: Running | Refusal) -> JsonObject:
        if isinstance(part, Refusal):
            raise part
        return part.wait(self._desk.progress)

    def _begin(self, task: str, request: JsonObject) -> Running:
        call = Call(
            f"dossier.export.worker:{task}",
            request,
            (_GO,),
            output=self._descriptor,
            limits=_AUDITOR,
        )
        running = self._desk.sandbox.start(call)
        self._stack.callback(running.close)
        running.deliver()  # then it reads on, whatever we do meanwhile
        return running

    def _told(self, part: Running | Refusal) -> Running | Refusal:
        if isinstance(part, Running):
            try:
                part.hear(self._desk.progress)
            except Refusal as refusal:
                return refusal
        return part
