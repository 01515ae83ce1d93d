"""Writes stored files outside, byte for byte: checked row by row, all of them or none."""

import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from dossier.errors import CannotWrite
from dossier.export.write import Enter, Nameless, Written, write_errors
from dossier.progress import Progress
from dossier.sandbox.rows import Rows, count_rows


def copy_all(
    sources: Sequence[Rows], targets: Sequence[Path], enter: Enter, progress: Progress
) -> tuple[Written, ...]:
    """Write all files, and give them their names when all are whole.

    `enter` is told each name that an unfinished file has. Raises CannotWrite, VaultDamaged,
    Stopped; then no target stands that didn't stand before.
    """
    done: list[Path] = []
    with ExitStack() as stack:
        files = [
            _copy(rows, target, stack, enter, progress)
            for rows, target in zip(sources, targets, strict=True)
        ]
        names = [_settled(file) for file, _ in files]
        try:
            for (file, _), name in zip(files, names, strict=True):
                with write_errors(file.target):
                    file.take_place(name)
                done.append(file.target)
        except CannotWrite:
            for target in done:
                target.unlink(missing_ok=True)
            raise
    return tuple(written for _, written in files)


def _copy(
    rows: Rows, target: Path, stack: ExitStack, enter: Enter, progress: Progress
) -> tuple[Nameless, Written]:
    count = count_rows(rows.size)
    with write_errors(target):
        file = stack.enter_context(Nameless(target, enter))
        for k in range(count):
            progress.report("copying", k, count)
            _write(file.descriptor, rows.row(k))
        return file, file.measure()


def _settled(file: Nameless) -> Path:
    with write_errors(file.target):
        return file.settle()


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
