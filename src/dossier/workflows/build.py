"""Build a packet: planned, checked, drawn by one worker, audited by another, then named."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from dossier.assembly.sources import sources
from dossier.errors import AuditFailed, PacketFiled, Refusal, StopFindings, VaultDamaged
from dossier.export.manifest import expect
from dossier.export.report import AuditReport
from dossier.export.write import Written, hand_over
from dossier.model.build import ChangeList
from dossier.model.finding import Finding
from dossier.model.matter import Matter
from dossier.model.packet import Packet
from dossier.model.plan import Plan
from dossier.model.wire import to_json
from dossier.sandbox.call import BUILDER, Call
from dossier.sandbox.rows import Rows
from dossier.vault import blobs
from dossier.workflows import arrange, builds, check, trouble
from dossier.workflows.arrange import Wanted
from dossier.workflows.auditing import Auditing
from dossier.workflows.copies import leaving
from dossier.workflows.desk import Desk
from dossier.workflows.fingerprints import fingerprinted
from dossier.workflows.naming import exhibit_names
from dossier.workflows.sizes import as_drawn, forget_damaged, lightly
from dossier.workflows.volumes import (
    exhibit_folder,
    exhibit_paths,
    one_by_one,
    together,
    volume_paths,
)

__all__ = ["Built", "Held", "KeptBack", "Order", "Written", "build"]


@dataclass(frozen=True)
class Order:
    """What to build. `out` is the file; with several volumes each gets its part's name.

    `max_mb` limits one file, else the packet's own limit does, else the authority. `separate` is a
    folder for each exhibit as a file of its own; without one they go beside the packet where the
    packet asks for them. `each` is the pattern of their names, in place of the packet's. `cover`
    are facts for this packet, `accept` findings that may pass beside those that the packet lets
    pass.
    """

    profile: str
    out: Path
    max_mb: float | None = None
    separate: Path | None = None
    each: str = ""
    cover: tuple[tuple[str, str], ...] = ()
    accept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Built:
    """What was handed over: the plan, its files in order, findings, the audit of all files.

    `changes` says what is otherwise than in the build before. `matter` is what it was made from,
    `limit` that of one file in bytes.
    """

    plan: Plan
    files: tuple[Written, ...]
    separate: tuple[Written, ...]
    findings: tuple[Finding, ...]
    audit: AuditReport
    changes: ChangeList
    matter: Matter
    limit: int | None


class Held(StopFindings):
    """Nothing was built: `findings` has what stopped and all else there is to look at."""

    def __init__(self, findings: tuple[Finding, ...], stopping: tuple[Finding, ...]) -> None:
        codes = sorted({one.passes_as for one in stopping})
        super().__init__(count=len(stopping), codes=", ".join(codes))
        self.findings = findings


class KeptBack(AuditFailed):
    """The file disagrees with its plan and is not handed over; `report` says where."""

    def __init__(self, report: AuditReport) -> None:
        first = report.failures[0]
        super().__init__(count=len(report.failures), first=first.subject or first.code)
        self.report = report


def build(desk: Desk, order: Order) -> Built:
    """Build, audit and write a packet: all its files or none.

    The packet is kept as it was built, and what was built is noted. Raises Held, KeptBack,
    PacketFiled, CannotWrite, NotFound, VaultDamaged, Stopped.
    """
    try:
        return _build(desk, order)
    except VaultDamaged as error:
        if not forget_damaged(desk.session, error):
            raise
        return _build(desk, order)  # with lighter copies that are made anew


def _build(desk: Desk, order: Order) -> Built:
    matter = arrange.matter_of(desk.session, order.profile)
    if matter.packet.filed:
        raise PacketFiled(profile=order.profile)
    packet = _named(arrange.changed(matter, Wanted(cover=order.cover)), order.each)
    planned = arrange.arranged(replace(matter, packet=packet), order.max_mb)
    planned = lightly(desk, planned, order.max_mb)
    found = check.of_packet(desk.session, planned)
    stopping = check.stopping(found, order.accept | frozenset(packet.accepted))
    if stopping:
        raise Held(found, stopping)
    packet = arrange.keep(desk.session, packet)
    matter = fingerprinted(desk, replace(planned.matter, packet=packet), planned.plan)
    whole = _Press(desk, matter, planned.plan, planned.limit)
    files = whole.print_to(volume_paths(order.out, matter, planned.plan))
    separate = _separately(desk, order, matter, planned.plan)
    before = builds.last_build(desk.session, packet.id)
    builds.note(desk.session, matter, planned.plan, files, separate)
    return Built(
        plan=planned.plan,
        files=files,
        separate=separate,
        findings=found,
        audit=together(whole.reports),
        changes=builds.since(before, planned.plan, matter),
        matter=matter,
        limit=planned.limit,
    )


def _named(packet: Packet, each: str) -> Packet:
    return replace(packet, options=replace(packet.options, each=each)) if each else packet


def _separately(desk: Desk, order: Order, matter: Matter, plan: Plan) -> tuple[Written, ...]:
    folder = order.separate or (exhibit_folder(order.out) if matter.packet.separate else None)
    if folder is None or not plan.exhibits:
        return ()
    names = exhibit_names(matter, plan, matter.packet.edited)
    return _Press(desk, matter, one_by_one(plan), None).print_to(exhibit_paths(folder, names))


class _Press:
    """Prints the volumes of one plan."""

    def __init__(self, desk: Desk, matter: Matter, plan: Plan, limit: int | None) -> None:
        self._desk = desk
        self._matter = matter
        self._plan = plan
        self._limit = limit
        self._audits: dict[int, Auditing] = {}
        self.reports: list[AuditReport] = []

    def print_to(self, targets: Sequence[Path]) -> tuple[Written, ...]:
        """Write, audit and name every volume, all of them or none."""
        with leaving(self._desk.session, "packet", self._matter.packet.id, targets) as entered:
            try:
                files = hand_over(targets, self._draw, self._audit, entered.enter)
            except AuditFailed as error:
                raise KeptBack(self.reports[-1]) from error
            finally:
                for auditing in self._audits.values():
                    auditing.close()
            entered.arrived(files)
        return files

    def _draw(self, number: int, descriptor: int) -> None:
        call = Call(
            "dossier.assembly.worker:build",
            {
                "plan": to_json(self._plan),
                "matter": to_json(as_drawn(self._matter)),
                "volume": number,
            },
            tuple(map(self._rows, sources(self._plan.volumes[number - 1]))),
            output=descriptor,
            limits=BUILDER,
        )
        with closing(self._desk.sandbox.start(call)) as running:
            try:
                running.deliver()
                # While the worker reads its plan, we write down what its file is held against.
                due = expect(self._matter, self._plan, number, self._limit)
                # With its first rows at hand it goes on alone while the auditors get ready.
                running.hear(self._desk.progress)
                running.serve(self._desk.progress)
                self._audits[number] = Auditing(self._desk, due, descriptor)
                running.wait(self._desk.progress)
            except Refusal as refusal:
                raise trouble.inside(refusal) from refusal

    def _rows(self, document: str) -> Rows:
        return blobs.open_rows(self._desk.session, self._matter.placed(document).blob)

    def _audit(self, number: int, descriptor: int) -> Callable[[], AuditReport]:
        del descriptor
        auditing = self._audits[number]
        auditing.start()

        def report() -> AuditReport:
            found = auditing.report()
            self.reports.append(found)
            self._audits.pop(number).close()
            return found

        return report
