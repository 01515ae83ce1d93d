"""What to look at before building, or what intake noticed: a code, how serious, about what."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Stop: decide first. Look: have a look. Note: good to know."""

    STOP = "stop"
    LOOK = "look"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One finding. `subject` is a document, person or translation id, or a section key."""

    code: str
    severity: Severity
    subject: str
    facts: tuple[tuple[str, str], ...] = ()
