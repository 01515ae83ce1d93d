"""What a text of a profile may name in braces, so that a slip of the pen is found on loading."""

from string import Formatter
from typing import Final

CASE_FACTS: Final = frozenset(
    {
        "a-number",
        "court",
        "family-name",
        "filing-address",
        "filing-email",
        "filing-id",
        "filing-office",
        "filing-party",
        "filing-phone",
        "given-names",
        "hearing",
        "judge",
        "listed-name",
        "name",
        "service-address",
    }
)
"""Facts that every case can have; a profile adds those that its cover asks for."""

TRANSLATION_FACTS: Final = frozenset({"translator", "language", "filing_language"})
INTERPRETATION_FACTS: Final = frozenset({"interpreter", "declarant", "language", "filing_language"})
SERVICE_FACTS: Final = frozenset({"filing", "date"})


def names(template: str) -> frozenset[str]:
    """Give the names in a template's braces. Raises ValueError for braces that can't be filled."""
    found: set[str] = set()
    for _, name, form, conversion in Formatter().parse(template):
        if name is None:
            continue
        if not name or form or conversion:
            message = f"braces hold a name and nothing else: {template!r}"
            raise ValueError(message)
        found.add(name)
    return frozenset(found)
