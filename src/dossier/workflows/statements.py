"""Paragraphs of a statement and what shows each of them: add, change, list, remove."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from dossier.errors import NotFound, UsageError
from dossier.model.changes import Changes
from dossier.model.document import Claim
from dossier.vault import documents
from dossier.vault.session import Session
from dossier.workflows import edit


def paragraphs(session: Session, document: str) -> tuple[Claim, ...]:
    """Give the paragraphs of a statement in their order. Raises NotFound."""
    return documents.get(session, document).claims


def add(session: Session, document: str, claim: Claim) -> Changes:
    """Add a paragraph at the place of its number.

    Raises NotFound for a paper or page that is not there, UsageError for a number that is.
    """
    before = paragraphs(session, document)
    if claim.number in {one.number for one in before}:
        raise UsageError(what="paragraph-is-there")
    return _keep(session, document, (*before, claim))


def change(
    session: Session, document: str, number: str, change: Callable[[Claim], Claim]
) -> Changes:
    """Change a paragraph. Raises NotFound and UsageError as `add` does."""
    claim = _found(session, document, number)
    others = [one for one in paragraphs(session, document) if one.number != number]
    after = change(claim)
    if after.number in {one.number for one in others}:
        raise UsageError(what="paragraph-is-there")
    return _keep(session, document, (*others, after))


def remove(session: Session, document: str, number: str) -> Changes:
    """Take a paragraph out. Raises NotFound."""
    _found(session, document, number)
    left = (one for one in paragraphs(session, document) if one.number != number)
    return _keep(session, document, left)


def _found(session: Session, document: str, number: str) -> Claim:
    found = {one.number: one for one in paragraphs(session, document)}
    if number not in found:
        raise NotFound(kind="paragraph", name=number)
    return found[number]


def _keep(session: Session, document: str, claims: Iterable[Claim]) -> Changes:
    ordered = tuple(sorted(claims, key=by_number))
    return edit.change(session, document, lambda before: replace(before, claims=ordered))


def by_number(claim: Claim) -> tuple[bool, list[int], str]:
    """Order 9 before 11-14; a number without digits comes last."""
    counted = [int(digits) for digits in re.findall(r"[0-9]+", claim.number)]
    return (not counted, counted, claim.number)
