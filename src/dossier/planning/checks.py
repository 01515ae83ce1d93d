"""Everything to look at before a packet is built, in one list: what stops first, then by check."""

from collections.abc import Callable, Iterable
from typing import Final

from dossier.model.finding import Finding, Severity
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.planning import (
    check_contents,
    check_contradictions,
    check_dates,
    check_hidden,
    check_items,
    check_joint,
    check_names,
    check_pages,
    check_rules,
    check_signatures,
    check_statement,
    check_translations,
)
from dossier.planning.noticed import Brief, Circumstances, Noticed
from dossier.planning.severities import severity

CHECKS: Final[tuple[Callable[[Brief], Iterable[Noticed]], ...]] = (
    check_contents.without_place,
    check_contents.too_big,
    check_contents.sections,
    check_items.pages_each,
    check_hidden.documents,
    check_hidden.people,
    check_hidden.on_pages,
    check_hidden.unread,
    check_translations.needed,
    check_translations.drafts,
    check_translations.languages_unknown,
    check_translations.translators,
    check_translations.interpretations,
    check_signatures.incomplete,
    check_signatures.unsigned,
    check_signatures.changed,
    check_joint.shared,
    check_joint.sworn,
    check_items.beyond,
    check_items.empty,
    check_items.marks,
    check_contents.twice,
    check_contents.sensitive,
    check_dates.clashes,
    check_dates.deadlines,
    check_contradictions.events,
    check_contradictions.packets,
    check_statement.without_evidence,
    check_statement.not_filed,
    check_statement.never_referred_to,
    check_items.handed,
    check_names.unexplained,
    check_names.spellings,
    check_pages.uncovered,
    check_pages.shrunk,
    check_pages.coarse,
    check_pages.passports,
    check_pages.from_intake,
    check_pages.titles_from_files,
    check_rules.cover,
    check_rules.standing,
    check_contents.outside,
)

_RANK: Final = {kind: n for n, kind in enumerate(Severity)}


def findings(
    matter: Matter, plan: Plan, circumstances: Circumstances | None = None
) -> tuple[Finding, ...]:
    """Give all findings of a plan; the profile says how serious each one is."""
    brief = Brief(matter, plan, circumstances or Circumstances())
    found = [_weighed(brief, entry) for check in CHECKS for entry in check(brief)]
    return tuple(sorted(found, key=lambda finding: _RANK[finding.severity]))


def _weighed(brief: Brief, entry: Noticed) -> Finding:
    weight = severity(entry.code, brief.matter.profile)
    return Finding(entry.code, weight, entry.subject, entry.facts)
