"""What a person can do about a file that could not be taken in, as words for links."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Way(StrEnum):
    """A way on from a file that was not taken in."""

    UNLOCK = "unlock"
    ANOTHER = "another"
    OPEN = "open"
    LEAVE_OUT = "leave-out"


def ways(code: str, *, here_already: bool = False) -> tuple[tuple[Way, str], ...]:
    """Give the ways on from a refusal, the best first, each with its words."""
    translate = QCoreApplication.translate
    if here_already:
        return (
            (Way.OPEN, translate("Words", "Open it")),
            (Way.LEAVE_OUT, translate("Words", "OK")),
        )
    leave = (Way.LEAVE_OUT, translate("Words", "Leave it out"))
    another = (Way.ANOTHER, translate("Words", "Choose another copy"))
    if code == "encrypted":
        return ((Way.UNLOCK, translate("Words", "Type the password")), another, leave)
    return (another, leave)
