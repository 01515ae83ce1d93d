"""The commands, in the order the help lists them."""

from typing import Protocol

from dossier.cli.options import Parser


class Declares(Protocol):
    """A module that declares one command or a few that belong together."""

    def declare(self, top: Parser) -> None:
        """Add the commands to the parser."""
        ...


def named(word: str) -> tuple[Declares, ...]:
    """Give what the first word of a command line needs: the window alone, or everything.

    The window starts anew at each lock, and is there sooner without the rest.
    """
    if word == "app":
        from dossier.cli.commands import app  # noqa: PLC0415 - see above

        return (app,)
    return everything()


def everything() -> tuple[Declares, ...]:
    """Give all of them."""
    from dossier.cli.commands import (  # noqa: PLC0415 - the window does without
        app,
        audits,
        builds,
        cases,
        changes,
        checklists,
        demo,
        documents,
        events,
        filings,
        originals,
        packets,
        people,
        profiles,
        searches,
        statements,
        translations,
        vaults,
        weights,
    )

    return (
        app,
        vaults,
        documents,
        changes,
        originals,
        searches,
        cases,
        people,
        events,
        statements,
        translations,
        profiles,
        packets,
        checklists,
        weights,
        builds,
        filings,
        audits,
        demo,
    )
