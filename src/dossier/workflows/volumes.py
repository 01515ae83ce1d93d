"""Where the files of a packet go, and what several of them say together."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dossier.export.report import AuditReport
from dossier.export.write import write_errors
from dossier.model.matter import Matter
from dossier.model.plan import Plan, Volume


def volume_paths(out: Path, matter: Matter, plan: Plan) -> tuple[Path, ...]:
    """Name the files of a packet: as asked for, with the part's name where there are several."""
    if len(plan.volumes) == 1:
        return (out,)
    split = matter.profile.files.split
    return tuple(
        out.with_name(f"{out.stem}{split.format(part=volume.number)}{out.suffix}")
        for volume in plan.volumes
    )


def exhibit_folder(out: Path) -> Path:
    """Give the folder for exhibits as files of their own, beside the packet."""
    return out.with_name(f"{out.stem}_parts")


def exhibit_paths(folder: Path, names: Sequence[str]) -> tuple[Path, ...]:
    """Give the places of exhibits as files of their own; the folder is made."""
    with write_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return tuple(folder / name for name in names)


def one_by_one(plan: Plan) -> Plan:
    """Give the plan with each exhibit as a file of its own; all numbers stay."""
    numbers = {one.document: n for n, one in enumerate(plan.exhibits, start=1)}
    volumes = tuple(Volume(numbers[one.document], one.parts, ()) for one in plan.exhibits)
    sections = tuple(
        replace(
            section,
            exhibits=tuple(replace(one, volume=numbers[one.document]) for one in section.exhibits),
        )
        for section in plan.sections
    )
    return replace(plan, volumes=volumes, sections=sections, apart=len(plan.volumes))


def together(reports: Sequence[AuditReport]) -> AuditReport:
    """Give the audits of all files as one."""
    checks: dict[str, int] = {}
    for report in reports:
        for name, count in report.checks.items():
            checks[name] = checks.get(name, 0) + count
    return AuditReport(
        ok=all(report.ok for report in reports),
        pages=sum(report.pages for report in reports),
        exhibits=sum(report.exhibits for report in reports),
        checks=checks,
        failures=tuple(failure for report in reports for failure in report.failures),
        numbers=tuple(one for report in reports for one in report.numbers),
    )
