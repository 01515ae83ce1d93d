"""Cuts a packet into files at exhibit borders, from what its parts weigh at most."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.model.profile import Profile

MEGABYTE: Final = 1_000_000


def limit(profile: Profile) -> int | None:
    """Give the authority's limit of a file in bytes, if one is known."""
    most = profile.files.max_mb
    return None if most is None else int(most * MEGABYTE)


def cut(weights: Sequence[int], frame: int, most: int | None) -> Iterator[range]:
    """Give the exhibits of each volume, as many in one as fit; an exhibit is never split.

    `weights` are those of the exhibits, `frame` that of what every volume has. Always gives at
    least one volume; an exhibit that fits in none has one for itself.
    """
    first, filled = 0, frame
    for n, weight in enumerate(weights):
        if most is not None and n > first and filled + weight > most:
            yield range(first, n)
            first, filled = n, frame
        filled += weight
    yield range(first, len(weights))
