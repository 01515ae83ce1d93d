"""What an audit found: counts of what was compared, and every disagreement by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dossier.model.audit_sheet import FiveNumbers


@dataclass(frozen=True)
class Failure:
    """One disagreement. `code` names the sentence; `subject` is `Exhibit C`, `page 12` or empty.

    Codes and their facts:
    exhibit-numbers (exhibit, expected, and five numbers: index, link, stamp, bookmark, label;
    index and link only where the file has an index); exhibit-split (exhibit, page);
    page-count, title, language (expected, found); page-number, page-label, page-exhibit, page-size
    (page, expected, found); link-number (page, printed, opens); bookmark (place, expected, found);
    source-page (page, document, number); evidence-frame, placing (page); photo-caption,
    passage-mark (page, expected, found); size-limit (size, limit);
    forbidden, picture-metadata, canary (what, maybe page); time-of-day, stray-object, unreadable
    (what); password; second-ending; stray-bytes; no-stamps.
    """

    code: str
    subject: str = ""
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class AuditReport:
    """The whole audit. `checks` says how many of each kind were compared.

    `numbers` are those of each exhibit as they were read, in the order of the file.
    """

    ok: bool
    pages: int
    exhibits: int
    checks: Mapping[str, int] = field(default_factory=dict[str, int])
    failures: tuple[Failure, ...] = ()
    numbers: tuple[FiveNumbers, ...] = ()
