"""Looks whether the deadlines of a profile make sense."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dossier.model.profile import Deadline, Profile
from dossier.planning.review_parts import Trouble, case_facts, condition, keyed, worded

_LONGEST: Final = 20  # years; what counts longer is a slip of the pen


def review_dates(profile: Profile) -> Iterator[Trouble]:
    """Give every deadline of a profile that makes no sense."""
    for n, deadline in enumerate(profile.deadlines):
        where = f"$.deadlines[{n}]"
        yield from keyed(f"{where}.id", deadline.id)
        yield from keyed(f"{where}.key", deadline.key)
        yield from worded(f"{where}.title", deadline.title)
        yield from _counting(where, deadline)
        if deadline.unless and deadline.unless not in case_facts(profile):
            yield f"{where}.unless", f"no fact {deadline.unless}"
        yield from condition(f"{where}.when", deadline.when, profile)
    yield from _alone(profile)


def _counting(where: str, deadline: Deadline) -> Iterator[Trouble]:
    if not _countable(deadline):
        yield where, f"days and months are at most {_LONGEST} years"
    if deadline.working and not deadline.days:
        yield f"{where}.working", "counts days, and there are none"
    if deadline.near < 0:
        yield f"{where}.near", "0 or more"


def _countable(deadline: Deadline) -> bool:
    return max(abs(deadline.days) / 365, abs(deadline.months) / 12) <= _LONGEST


def _alone(profile: Profile) -> Iterator[Trouble]:
    # A reading that stands alone is a slip of the pen: the other one was not found.
    readings = Counter(one.reading for one in profile.deadlines if one.reading)
    for n, deadline in enumerate(profile.deadlines):
        if readings[deadline.reading] == 1:
            yield f"$.deadlines[{n}].reading", f"{deadline.reading} has no other reading"
