"""Exhibits that the program makes itself, from what the person said and linked."""

from enum import StrEnum
from typing import Final


class Generated(StrEnum):
    """An exhibit made from the case. Its word stands where a document's id would stand."""

    CHRONOLOGY = "chronology"
    """What happened, in order of time, with the exhibits that show it."""
    STATEMENT = "statement"
    """What the statement says, paragraph by paragraph, and which exhibit shows it."""
    NAMES = "names"
    """The people of the case and every spelling of their names, document by document."""
    UNAVAILABLE = "unavailable"
    """Evidence that could not be had: what, why, what was tried, what is there instead."""
    RESIDENCE = "residence"
    """Month by month, the papers that show where the person was."""
    PHOTOS = "photos"
    """Photographs on sheets, one to four on each, with what is known of them."""
    COUNTRY = "country"
    """Country conditions: publisher, date, address, the pages that matter and why."""
    RELATIONSHIP = "relationship"
    """A couple's time together, in order, with the exhibits that show it."""


_BY_WORD: Final = {made.value: made for made in Generated}


def generated(name: str) -> Generated | None:
    """Tell which generated exhibit the name of an item or exhibit means; None for a document.

    There can be several sets of photographs: `photos`, `photos-2`.
    """
    return _BY_WORD.get(name.partition("-")[0])
