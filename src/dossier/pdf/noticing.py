"""What was noticed while a PDF was copied, as findings with their facts."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from dossier.model.document import Noted


@dataclass
class Notices:
    """Grows page by page; pages count from 0 here and from 1 in what is said.

    `before` is how many pages of other files the copy has in front.
    """

    undrawable: set[str]
    before: int = 0
    pictured: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    unproofed: list[int] = field(default_factory=list[int])
    outside: list[int] = field(default_factory=list[int])
    undrawn: list[int] = field(default_factory=list[int])
    small: list[int] = field(default_factory=list[int])
    elsewhere: int = 0
    links: int = 0
    comments: int = 0
    attached: int = 0
    signed: bool = False
    repaired: bool = False

    def all(self) -> tuple[Noted, ...]:
        """Every finding, in a fixed order."""
        said = (
            ("page-as-picture", self._pictured()),
            ("page-not-compared", {"pages": self._numbered(self.unproofed)}),
            ("annotation-not-drawn", {"pages": self._numbered(self.undrawn)}),
            ("text-outside-page", {"pages": self._numbered(self.outside)}),
            ("field-text-small", {"pages": self._numbered(self.small)}),
            ("form-values-elsewhere", {"count": str(self.elsewhere or "")}),
            ("had-attachments", {"count": str(self.attached or "")}),
            ("lost-links", {"count": str(self.links or "")}),
            ("lost-comments", {"count": str(self.comments or "")}),
            ("letters-not-drawn", {"letters": " ".join(sorted(self.undrawable))}),
        )
        found = [Noted(code, tuple(facts.items())) for code, facts in said if all(facts.values())]
        flags = (("was-signed", self.signed), ("repaired", self.repaired))
        return (*found, *(Noted(code) for code, noticed in flags if noticed))

    def _pictured(self) -> dict[str, str]:
        pages = self._numbered(index for index, _ in self.pictured)
        return {"pages": pages, "why": ", ".join(sorted({why for _, why in self.pictured}))}

    def _numbered(self, indexes: Iterable[int]) -> str:
        return numbered(self.before + index for index in indexes)


def numbered(indexes: Iterable[int]) -> str:
    """Pages as people count them, runs with a dash: `1, 3–5`."""
    runs: list[list[int]] = []
    for index in sorted(set(indexes)):
        if runs and index == runs[-1][1] + 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    return ", ".join(_run(*run) for run in runs)


def _run(*ends: int) -> str:
    first, last = ends
    return str(first + 1) if first == last else f"{first + 1}–{last + 1}"
