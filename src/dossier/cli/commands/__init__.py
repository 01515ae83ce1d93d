"""The commands, in the order the help lists them."""

from typing import Final, Protocol

from dossier.cli.commands import (
    audits,
    builds,
    cases,
    changes,
    demo,
    documents,
    events,
    originals,
    packets,
    people,
    profiles,
    searches,
    translations,
    vaults,
)
from dossier.cli.options import Parser


class Declares(Protocol):
    """A module that declares one command or a few that belong together."""

    def declare(self, top: Parser) -> None:
        """Add the commands to the parser."""
        ...


ALL: Final[tuple[Declares, ...]] = (
    vaults,
    documents,
    changes,
    originals,
    searches,
    cases,
    people,
    events,
    translations,
    profiles,
    packets,
    builds,
    audits,
    demo,
)
