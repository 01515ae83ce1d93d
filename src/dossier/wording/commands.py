"""Lines that the command line prints beside its results."""

from typing import Final

COMMANDS: Final[dict[str, str]] = {}
