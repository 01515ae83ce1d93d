"""Filing freezes a packet, bit by bit; what comes later is a supplement that goes on counting.

What was handed in left the vault for good, so filing is not among the things that can be undone.
What was marked as filed by mistake is corrected by `misfiled`.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.errors import (
    CannotWrite,
    FilesMissing,
    NotBuilt,
    NotFiled,
    NotFound,
    PacketFiled,
    Refusal,
)
from dossier.export.write import Written, write_errors
from dossier.model.build import Build, BuiltFile
from dossier.model.changes import Changes
from dossier.model.filing import FiledFile, Filing, as_filed, chain
from dossier.model.packet import Packet, Withdrawn
from dossier.planning import arrange as arranging
from dossier.progress import Progress
from dossier.sandbox.rows import FileRows, count_rows
from dossier.vault import blobs, builds, filings, packets
from dossier.vault.session import Session
from dossier.workflows import arrange
from dossier.workflows.arrange import Arranged
from dossier.workflows.copies import leaving
from dossier.workflows.copying import copy_all
from dossier.workflows.desk import Desk
from dossier.workflows.live import Table, Wish
from dossier.workflows.naming import apart

__all__ = [
    "Filing",
    "Written",
    "begin_supplement",
    "file",
    "filed",
    "get",
    "hand_out",
    "withdraw",
    "withdrawing",
]


def file(desk: Desk, profile: str, files: Sequence[Path], day: date) -> tuple[Filing, Changes]:
    """Freeze the packet of a profile as it was built into these files and handed in on a day.

    The files have to be all those of one of its last builds: the packet itself, each exhibit as a
    file of its own, or both. Their bytes are kept. Raises PacketFiled, NotBuilt, FilesMissing,
    NotFound, Stopped; then nothing is filed.
    """
    packet = _newest(desk.session, profile)
    if packet.filed:
        raise PacketFiled(profile=profile)
    hashes = [_hash(path, desk.progress) for path in files]
    build = _build_of(builds.of_packet(desk.session, packet.id), files, hashes)
    names = apart([path.name for path in files])
    kept = [
        _kept(desk, path, name, digest)
        for path, name, digest in zip(files, names, hashes, strict=True)
    ]
    with desk.session.transaction():
        made = filings.add(desk.session, _filing(desk.session, packet, build, tuple(kept), day))
        packets.save(desk.session, _frozen(packet, build, made.id))
    return made, Changes(packets=(packet.id,), filings=(made.id,))


def filed(session: Session, profile: str = "") -> tuple[Filing, ...]:
    """Give what was filed, of one profile or of all, the first one first."""
    return tuple(one for one in filings.all(session) if profile in ("", one.profile))


def get(session: Session, name: str) -> Filing:
    """Give one filing. Raises NotFound."""
    return filings.get(session, name)


def hand_out(session: Session, name: str, target: Path, progress: Progress) -> tuple[Written, ...]:
    """Write the files of a filing outside, each bit as it was filed.

    Several go into a folder of that name, which is made, under their own names; what has such a
    name already is never written over. Raises NotFound, CannotWrite, VaultDamaged, Stopped.
    """
    filing = filings.get(session, name)
    targets = _targets(filing, target)
    rows = [blobs.open_rows(session, one.blob) for one in filing.files]
    with leaving(session, "packet", filing.packet, targets) as entered:
        written = copy_all(rows, targets, entered.enter, progress)
        entered.arrived(written)
    return written


def begin_supplement(session: Session, profile: str, day: date) -> tuple[Packet, Changes]:
    """Begin the packet that continues what was filed; gives the one that was begun already.

    Raises NotFiled where nothing was filed yet.
    """
    packet = _newest(session, profile)
    if packet.continues and not packet.filed:
        return packet, Changes()
    if not packet.filed:
        raise NotFiled(profile=profile)
    matter = arrange.matter_of(session, profile)
    made = packets.add(session, arranging.propose_supplement(matter, packet, day))
    return made, Changes(packets=(made.id,))


def withdraw(session: Session, profile: str, document: str, why: str | None) -> Changes:
    """Take an exhibit of an earlier filing back in the supplement, or let it stand again (None).

    Raises NotFound for what was never filed, PacketFiled where no supplement was begun.
    """
    table = Table(profile)
    table.change(session, withdrawing(document, why))
    return table.keep(session)


def withdrawing(document: str, why: str | None) -> Wish:
    """Wish to take an exhibit of an earlier filing back, and say why; None lets it stand again.

    Raises NotFound for what was never filed.
    """

    def wish(now: Arranged) -> Packet:
        packet, matter = now.matter.packet, now.matter
        if as_filed(chain(matter.filings, packet.continues), document) is None:
            raise NotFound(kind="exhibit", name=document)
        others = tuple(one for one in packet.withdrawn if one.document != document)
        more = () if why is None else (Withdrawn(document, why),)
        today = date.today()  # noqa: DTZ011 - the day on the person's own calendar
        return replace(packet, withdrawn=(*others, *more), edited=today)

    return wish


def _newest(session: Session, profile: str) -> Packet:
    """Give the packet that is being worked on. Raises NotFiled where there is none at all."""
    packet = arrange.kept(session, profile)
    if packet is None:
        raise NotFiled(profile=profile)
    return packet


def _hash(path: Path, progress: Progress) -> str:
    """Hash a file outside. Raises NotFound where it can't be read."""
    whole = hashlib.sha256()
    try:
        with FileRows(path) as rows:
            count = count_rows(rows.size)
            for k in range(count):
                progress.report("verifying", k, count)
                whole.update(rows.row(k))
    except Refusal as error:
        raise NotFound(kind="file", name=str(path)) from error
    return whole.hexdigest()


def _build_of(kept: Iterable[Build], files: Sequence[Path], hashes: Sequence[str]) -> Build:
    """Find the build that wrote exactly these files, the newest first."""
    given = set(hashes)
    lacking: set[str] = set()
    for build in reversed(tuple(kept)):
        main, separate = _by_hash(build.files), _by_hash(build.separate)
        if given in (set(main), set(separate) or None, set(main) | set(separate)):
            return build
        known = main | separate
        if given <= set(known) and not lacking:
            whole = main if given & set(main) else separate
            lacking = {name for digest, name in whole.items() if digest not in given}
    if lacking:
        raise FilesMissing(names=", ".join(sorted(lacking)))
    known = {one.sha256 for build in kept for one in (*build.files, *build.separate)}
    strange = [path for path, one in zip(files, hashes, strict=True) if one not in known]
    raise NotBuilt(path=str((strange or files)[0]))


def _by_hash(files: Iterable[BuiltFile]) -> dict[str, str]:
    return {one.sha256: one.name for one in files}


def _kept(desk: Desk, path: Path, name: str, digest: str) -> FiledFile:
    with FileRows(path) as rows:
        blob = blobs.store(desk.session, rows, desk.progress)
    if blob.sha256 != digest:  # exchanged while we read; the next unlock takes the bytes away
        raise NotBuilt(path=str(path))
    return FiledFile(name, blob.size, blob.sha256, blob.id)


def _filing(
    session: Session, packet: Packet, build: Build, files: tuple[FiledFile, ...], day: date
) -> Filing:
    before = filings.get(session, build.packet.continues) if build.packet.continues else None
    return Filing(
        id="",
        packet=packet.id,
        profile=packet.profile,
        day=day,
        number=before.number + 1 if before else 0,
        first=build.first,
        last=build.last,
        exhibits=build.exhibits,
        files=files,
        labels=build.labels,
        continues=build.packet.continues,
        withdrawn=build.packet.withdrawn,
    )


def _frozen(packet: Packet, build: Build, filing: str) -> Packet:
    """Give the packet as it was built; what was said of the checklist since is kept."""
    inside = {item.document for item in build.packet.items}
    excluded = dict.fromkeys((*build.packet.excluded, *packet.excluded))
    return replace(
        build.packet,
        id=packet.id,
        filed=filing,
        answers=packet.answers,
        excluded=tuple(one for one in excluded if one not in inside),
    )


def _targets(filing: Filing, target: Path) -> list[Path]:
    if len(filing.files) == 1 and not target.is_dir():
        return [target]
    with write_errors(target):
        target.mkdir(parents=True, exist_ok=True)
    targets = [target / one.name for one in filing.files]
    for one in targets:
        with write_errors(one):
            if one.exists() or one.is_symlink():
                raise CannotWrite(path=str(one), reason="exists")
    return targets
