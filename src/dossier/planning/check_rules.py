"""Checks against the profile itself: facts for the cover, and how far its rules can be trusted."""

from collections.abc import Iterator
from typing import Final

from dossier.model.profile import Certainty, Status
from dossier.planning.noticed import Brief, Noticed, noticed

_OLD: Final = 180  # days


def cover(brief: Brief) -> Iterator[Noticed]:
    """Find required facts that the cover would lack."""
    asked = brief.matter.profile.cover
    for field in (*asked.placed, *asked.fields):
        if field.required and not brief.matter.fact(field.key).strip():
            facts = {"label": field.label, "key": field.key, "hint": field.hint}
            yield noticed("cover-field-missing", field.key, **facts)


def standing(brief: Brief) -> Iterator[Noticed]:
    """Say whether the profile is closed, unverified, old, or has rules to look up."""
    profile, today = brief.matter.profile, brief.circumstances.today
    facts = {"authority": profile.authority, "as_of": profile.as_of}
    if profile.status is Status.CLOSED:
        yield noticed("profile-closed", profile.id, **facts)
    if profile.status is Status.UNVERIFIED:
        yield noticed("profile-unverified", profile.id, **facts)
    if today is not None and (today - profile.as_of).days > _OLD:
        yield noticed("profile-old", profile.id, **facts, n=(today - profile.as_of).days)
    unsure = {source.id for source in profile.sources if source.certainty is Certainty.VERIFY}
    rules = [rule for rule in profile.rules if rule.source in unsure]
    if rules:
        yield noticed("profile-to-verify", profile.id, **facts, n=len(rules), rule=rules[0].text)
