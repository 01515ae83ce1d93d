"""One thing that is not as it was written."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Failure:
    """What failed. `code` names the sentence, `subject` is an id, a head, or empty.

    Codes: page-damaged, structure-damaged, log-broken, head-unknown, record-changed,
    record-missing, record-unlogged, document-damaged, filing-damaged, search-outdated.
    """

    code: str
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()
