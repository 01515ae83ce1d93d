"""The facts of a case that covers and stamps print, and where they are kept."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """Facts by key (`family-name`, `a-number`, `court`, `judge` ...), as the person typed them."""

    facts: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> str:
        """The fact, or an empty string."""
        return dict(self.facts).get(key, "")

    def with_facts(self, changed: dict[str, str]) -> "Case":
        """A copy with facts set; an empty value takes the fact out."""
        merged = dict(self.facts) | changed
        return Case(tuple(sorted((key, value) for key, value in merged.items() if value)))
