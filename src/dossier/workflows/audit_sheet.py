"""The audit sheet: made from an audit, drawn by a worker, written on its own; never filed."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from dossier.errors import Refusal
from dossier.export.report import AuditReport
from dossier.export.write import Enter, Nameless, Written, write_errors
from dossier.model.audit_sheet import AuditSheet, FiveNumbers, SheetFile, Tally
from dossier.model.languages import foreign
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.model.profile import DateOrder, Paper
from dossier.model.texts import Texts
from dossier.model.wire import to_json
from dossier.planning.runs import prints_certificate
from dossier.progress import Progress
from dossier.sandbox.call import BUILDER, Call
from dossier.sandbox.fork import Sandbox
from dossier.sandbox.rows import FileRows, count_rows
from dossier.workflows import profiles, trouble
from dossier.workflows.build import Built
from dossier.workflows.copies import leaving
from dossier.workflows.desk import Desk

__all__ = ["AuditSheet", "beside_build", "beside_files"]

_ALONE: Final = "en"
_LETTER: Final = Paper("Letter", 612, 792)


def beside_build(desk: Desk, built: Built, notices: Sequence[str], target: Path) -> Written:
    """Write the audit sheet of a build. `notices` are its findings as sentences.

    Raises CannotWrite, Stopped. The ledger of copies gets its line.
    """
    told = _of_build(built, notices)
    with leaving(desk.session, "audit-sheet", built.matter.packet.id, (target,)) as entered:
        written = _write(
            desk.sandbox, desk.progress, (told, built.matter.texts), target, entered.enter
        )
        entered.arrived((written,))
    return written


def beside_files(
    sandbox: Sandbox,
    progress: Progress,
    reports: Mapping[str, AuditReport],
    failures: Sequence[str],
    target: Path,
) -> Written:
    """Write the audit sheet of files that were audited from themselves alone.

    `failures` are their disagreements as sentences. Raises CannotWrite, Stopped.
    """
    texts = profiles.words_in(_ALONE)
    told = _of_files(reports, failures)
    return _write(sandbox, progress, (told, texts), target, lambda _: None)


def _of_build(built: Built, notices: Sequence[str]) -> AuditSheet:
    matter, plan, report = built.matter, built.plan, built.audit
    profile = matter.profile
    return AuditSheet(
        files=tuple(_files(built)),
        numbers=tuple(_without_word(one, profile.word) for one in report.numbers),
        tallies=tuple(_tallies(matter, plan, report)),
        built=matter.packet.edited,
        paper=profile.paper,
        language=profile.language,
        date_order=profile.date_order,
        word=profile.word,
        profile=profile.id,
        as_of=profile.as_of,
        notices=tuple(notices),
    )


def _files(built: Built) -> Iterator[SheetFile]:
    for file, volume in zip(built.files, built.plan.volumes, strict=True):
        pages = volume.last - volume.first + 1
        yield SheetFile(file.path.name, pages, file.size, file.sha256, built.limit)


def _tallies(matter: Matter, plan: Plan, report: AuditReport) -> Iterator[Tally]:
    yield Tally("pages", report.pages, plan.pages)
    yield Tally("stamps", report.checks.get("stamps", 0), plan.pages)
    yield _links(report)
    parts = [part for volume in plan.volumes for part in volume.parts]
    sources = {part.source for part in parts if part.source}
    sources |= {one for part in parts for one in part.holds}
    if sources:
        # Each of their pages was compared with its fingerprint, else nothing was handed over.
        yield Tally("sources", len(sources) if report.ok else 0, len(sources))
    yield from _translated(matter, plan)


def _links(*reports: AuditReport) -> Tally:
    links = sum(report.checks.get("links", 0) for report in reports)
    wrong = sum(one.code == "link-number" for report in reports for one in report.failures)
    return Tally("links", links - wrong, links)


def _translated(matter: Matter, plan: Plan) -> Iterator[Tally]:
    names = [one.document for one in plan.exhibits if one.document in matter.documents]
    papers = [
        one for one in map(matter.documents.__getitem__, names) if foreign(one, matter.profile)
    ]
    if not papers:
        return
    told = [matter.translation_of(one.id) for one in papers]
    ready = [one for one in told if one is not None and (one.text or one.document)]
    if prints_certificate(matter.profile):
        yield Tally("certified", sum(1 for one in ready if one.signed), len(papers))
    else:
        yield Tally("translated", len(ready), len(papers))


def _of_files(reports: Mapping[str, AuditReport], failures: Sequence[str]) -> AuditSheet:
    numbers = [one for report in reports.values() for one in report.numbers]
    word = numbers[0].exhibit.rpartition(" ")[0] if numbers else ""
    pages = sum(report.pages for report in reports.values())
    stamps = sum(report.checks.get("stamps", 0) for report in reports.values())
    return AuditSheet(
        files=tuple(_alone(Path(path), report) for path, report in reports.items()),
        numbers=tuple(_without_word(one, word) for one in numbers),
        tallies=(
            Tally("alone", pages - _astray(reports), pages),
            Tally("stamps", stamps, pages),
            _links(*reports.values()),
        ),
        built=date.today(),  # noqa: DTZ011 - the day on the person's own calendar
        paper=_LETTER,
        language=_ALONE,
        date_order=DateOrder.MONTH_FIRST,
        word=word,
        failures=tuple(failures),
    )


def _astray(reports: Mapping[str, AuditReport]) -> int:
    """Count the pages that have another number than their place in the file."""
    pages = {
        (path, one.subject)
        for path, report in reports.items()
        for one in report.failures
        if one.code in ("page-number", "no-stamps")
    }
    return len(pages)


def _alone(path: Path, report: AuditReport) -> SheetFile:
    whole = hashlib.sha256()
    try:
        with FileRows(path) as rows:
            for k in range(count_rows(rows.size)):
                whole.update(rows.row(k))
            return SheetFile(path.name, report.pages, rows.size, whole.hexdigest())
    except Refusal:
        return SheetFile(path.name, report.pages, 0, "")


def _without_word(one: FiveNumbers, word: str) -> FiveNumbers:
    """Leave the word for an exhibit to the column's head; a title without a label is too long."""
    label = one.exhibit.removeprefix(f"{word} ") if one.exhibit.startswith(f"{word} ") else ""
    return replace(one, exhibit=label)


def _write(
    sandbox: Sandbox,
    progress: Progress,
    said: tuple[AuditSheet, Texts],
    target: Path,
    enter: Enter,
) -> Written:
    told, texts = said
    with write_errors(target), Nameless(target, enter) as file:
        call = Call(
            "dossier.assembly.sheets:write",
            {"sheet": to_json(told), "texts": to_json(texts)},
            output=file.descriptor,
            limits=BUILDER,
        )
        try:
            sandbox.run(call, progress)
        except Refusal as refusal:
            raise trouble.inside(refusal) from refusal
        written = file.measure()
        file.take_place(file.settle())
    return written
