"""What to look at before building, or what intake noticed: a code, how serious, about what."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Severity(StrEnum):
    """Stop: decide first. Look: have a look. Note: good to know."""

    STOP = "stop"
    LOOK = "look"
    NOTE = "note"


ONE_BY_ONE: Final[dict[str, tuple[str, ...]]] = {
    "hidden-document": (),
    "hidden-person": ("n",),
    "hidden-person-on-page": ("person", "pages"),
}
"""Findings of which each is let pass by itself, with the facts that it is let pass with.

Who lets one page with a hidden name pass has not looked at another one.
"""


@dataclass(frozen=True)
class Finding:
    """One finding. `subject` is a document, person or translation id, or a section key."""

    code: str
    severity: Severity
    subject: str
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def passes_as(self) -> str:
        """What it is let pass by: its code, which all of its kind have, or that with its place.

        `no-translation`; `hidden-person-on-page:d3:p2:2,5`, so that a name on one more page stops.
        """
        told = ONE_BY_ONE.get(self.code)
        if told is None:
            return self.code
        facts = dict(self.facts)
        return ":".join((self.code, self.subject, *(facts.get(one, "") for one in told)))
