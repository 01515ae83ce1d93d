"""Lighter copies of safe copies: their pictures with fewer dots an inch, or without colour."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dossier.model.document import SafeCopy
from dossier.model.packet import Options


@dataclass(frozen=True)
class Lighter:
    """A lighter copy as it was made or measured for these options; `size` in bytes.

    `blob` is 0 for one that was measured and isn't kept. A copy that would be no smaller has the
    size of the safe copy, and that one is placed.
    """

    dots: int | None
    grey: bool
    size: int
    blob: int = 0
    sha256: str = ""
    fingerprints: tuple[str, ...] = ()


def wished(options: Options) -> bool:
    """Say whether pictures are to become lighter."""
    return options.dots is not None or options.grey


def of_options(known: Iterable[Lighter], options: Options) -> Lighter | None:
    """Give the lighter copy for some options, if it is known."""
    wanted = (options.dots, options.grey)
    return next((one for one in known if (one.dots, one.grey) == wanted), None)


def placed(safe: SafeCopy, known: Iterable[Lighter], options: Options) -> SafeCopy:
    """Give what a packet places: the safe copy, or its lighter copy in its place.

    One that was only measured gives its size, and all else as the safe copy has it.
    """
    found = of_options(known, options) if wished(options) else None
    if found is None or found.size >= safe.size:
        return safe
    if not found.blob:
        return replace(safe, size=found.size)
    return replace(
        safe,
        size=found.size,
        sha256=found.sha256,
        blob=found.blob,
        fingerprints=found.fingerprints,
    )
