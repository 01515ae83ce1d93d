"""Facts of the case that covers and stamps print: show them, set them."""

from collections.abc import Iterable

from dossier.model.case import Case
from dossier.model.changes import Changes
from dossier.planning.deadlines import own_fact
from dossier.planning.templates import CASE_FACTS
from dossier.vault import case
from dossier.vault.session import Session
from dossier.workflows import profiles


def show(session: Session) -> Case:
    """Give the facts."""
    return case.load(session)


def set_facts(session: Session, facts: dict[str, str]) -> Changes:
    """Set facts; an empty value takes a fact out."""
    before = case.load(session)
    after = before.with_facts(facts)
    if after == before:
        return Changes()
    case.save(session, after)
    return Changes(case=True)


def unprinted(keys: Iterable[str]) -> tuple[str, ...]:
    """Give those keys that no profile of ours prints or counts from: maybe slips of the pen."""
    known = set(CASE_FACTS)
    for profile in profiles.known():
        cover = profile.cover
        known |= {field.key for field in (*cover.placed, *cover.fields)}
        known |= {flag.key for flag in cover.flags}
        known |= {deadline.key for deadline in profile.deadlines}
        known |= {own_fact(deadline.id) for deadline in profile.deadlines}
    return tuple(key for key in keys if key not in known)
