"""Facts of the case that covers and stamps print: show them, set them."""

from dossier.model.case import Case
from dossier.model.changes import Changes
from dossier.vault import case
from dossier.vault.session import Session


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
