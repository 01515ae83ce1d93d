"""Labels of exhibits: letters A to Z, AA ...; numbers 1, 2, 3; or none."""

from typing import Final

from dossier.model.profile import LabelScheme

_LETTERS: Final = 26


def label(scheme: LabelScheme, ordinal: int) -> str:
    """Give the label of the exhibit at `ordinal` (from 0) of its scheme; empty for no scheme."""
    if scheme is LabelScheme.NONE:
        return ""
    return letters(ordinal) if scheme is LabelScheme.LETTERS else str(ordinal + 1)


def letters(ordinal: int) -> str:
    """Give A..Z, AA..AZ, BA.. for 0, 1, 2 ..."""
    text = ""
    rest = ordinal + 1
    while rest:
        rest, letter = divmod(rest - 1, _LETTERS)
        text = chr(ord("A") + letter) + text
    return text
