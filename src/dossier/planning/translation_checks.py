"""Checks a translated paragraph against its page: numbers, dates and names that differ."""

from collections.abc import Iterable

from dossier.model.difference import Difference
from dossier.model.person import Person
from dossier.planning.translation_names import names
from dossier.planning.translation_numbers import numbers


def differences(
    source: str, text: str, language: str, people: Iterable[Person]
) -> tuple[Difference, ...]:
    """Give what of `text`, written in `language`, differs from `source`, in reading order.

    A paragraph that is not translated yet differs in nothing; a page without words is told apart
    by its names alone.
    """
    if not text.strip():
        return ()
    by_number = numbers(source, text, language) if source.strip() else ()
    found = (*by_number, *names(source, text, people))
    return tuple(sorted(found, key=lambda one: (not one.written, one.start)))
