"""What the program knows of itself and of what left it, as the person is told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class About:
    """`layers` names the walls around a worker that stand on this computer, in a fixed order.

    `bytes` is what the vault's folder takes, `documents` those not in the bin. `entries` and
    `head` are the number and the hash (hexadecimal) of the newest entry of the log: written down
    elsewhere, the head shows later that nothing was taken back.
    """

    version: str
    layers: tuple[str, ...]
    folder: str
    bytes: int
    documents: int
    entries: int
    head: str


@dataclass(frozen=True)
class Outside:
    """A file that left the vault, not locked. `kind` is `packet`, `original`, `backup` ...

    `size` is in bytes, 0 where it was never finished; `of` is the id of what it was made of, or
    nothing; `made` the time in UTC. `there` says whether a file has that name now: one that was
    moved, or is on a stick that isn't plugged in, doesn't.
    """

    id: str
    path: str
    kind: str
    size: int
    of: str
    made: str
    there: bool
