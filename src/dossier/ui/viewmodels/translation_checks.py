"""What differs between each paragraph and its page, remembered; what a person lets stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from dossier.model.difference import Difference
from dossier.model.person import Person
from dossier.model.picture import Paragraph
from dossier.model.translating import TranslationLine
from dossier.workflows import translating


@dataclass(frozen=True)
class Source:
    """A paragraph of the original on a page (from 0); None for a page that has no words."""

    page: int
    paragraph: Paragraph | None = None

    @property
    def text(self) -> str:
        """What it says."""
        return self.paragraph.text if self.paragraph else ""


@dataclass(frozen=True)
class Check:
    """A difference in a block, counted from 0."""

    block: int
    difference: Difference

    def mended(self, blocks: Sequence[str]) -> str | None:
        """Give the block with what is wanted in place of what is written, if it still is."""
        one, block = self.difference, blocks[self.block]
        end = one.start + len(one.written)
        fits = one.can_mend and block[one.start : end] == one.written
        return block[: one.start] + one.wanted + block[end:] if fits else None


def source_at(sources: Sequence[Source], page: int, across: float, down: float) -> int | None:
    """Say which paragraph is at a place of a page, in fractions of it."""
    for n, source in enumerate(sources):
        found = source.paragraph
        if source.page == page and (
            found is None
            or (found.left <= across <= found.right and found.top <= down <= found.bottom)
        ):
            return n
    return None


class Checks:
    """Checks the blocks of one document after another. Only what changed is compared again."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], tuple[Difference, ...]] = {}
        self._left: set[tuple[str, int, str, str]] = set()

    def of(
        self,
        line: TranslationLine,
        sources: Sequence[Source],
        blocks: Sequence[str],
        people: tuple[Person, ...],
    ) -> tuple[Check, ...]:
        """Give what differs and was not let stand.

        With more blocks than paragraphs nobody knows which belongs to which: then each is held
        against all of the page's words.
        """
        count = sum(1 for block in blocks if block.strip())
        apart = len(sources) >= count
        whole = "\n".join(source.text for source in sources)
        found: list[Check] = []
        for n, block in enumerate(blocks):
            source = sources[n].text if apart and n < len(sources) else ""
            for one in self._compared(source if apart else whole, block, line.language, people):
                left = (line.document.id, n, one.written, one.wanted) in self._left
                if not left and (apart or one.written):
                    found.append(Check(n, one))
        return tuple(found)

    def leave(self, document: str, check: Check) -> None:
        """Let a difference stand, until the case is locked."""
        one = check.difference
        self._left.add((document, check.block, one.written, one.wanted))

    def _compared(
        self, source: str, block: str, language: str, people: tuple[Person, ...]
    ) -> tuple[Difference, ...]:
        key = (source, block, language, people)
        if key not in self._known:
            self._known[key] = translating.differences(source, block, language, people)
        return self._known[key]
