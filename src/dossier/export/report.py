"""What an audit found: counts of what was compared, and every disagreement by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Failure:
    """One disagreement. `code` names the sentence; `subject` is `Exhibit C`, `page 12` or empty.

    Codes and their facts:
    exhibit-numbers (exhibit, expected, index, link, stamp, bookmark, label: five numbers);
    page-missing, page-count (expected, found); page-number, page-label, page-exhibit
    (page, expected, found); page-size (page, expected, found); link-number (page, printed, opens);
    bookmark (place, expected, found); source-page (page, document, number); evidence-frame (page);
    title, language (expected, found); size-limit (size, limit); password; unreadable (what);
    forbidden (what, page); picture-metadata (what, page); canary (what, page); time-of-day (what);
    second-ending; stray-bytes; stray-object (what); placing (page); no-stamps.
    """

    code: str
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class AuditReport:
    """The whole audit. `checks` says how many of each kind were compared."""

    ok: bool
    pages: int
    exhibits: int
    checks: Mapping[str, int] = field(default_factory=dict[str, int])
    failures: tuple[Failure, ...] = ()
