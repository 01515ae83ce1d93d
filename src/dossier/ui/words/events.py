"""Words for what happened: what an event belongs to, and when it was."""

from PySide6.QtCore import QCoreApplication

from dossier.model.event import Event, EventKind
from dossier.ui.words.dates import of_date


def event_kinds() -> dict[EventKind, str]:
    """Give what an event can belong to, in the order in which a list offers it."""
    translate = QCoreApplication.translate
    return {
        EventKind.LIFE: translate("Words", "Something in my life"),
        EventKind.HARM: translate("Words", "Harm or a threat"),
        EventKind.RELATIONSHIP: translate("Words", "Our relationship"),
        EventKind.RESIDENCE: translate("Words", "Where I lived"),
        EventKind.TRAVEL: translate("Words", "A journey"),
        EventKind.PROCEEDING: translate("Words", "My case at an authority"),
    }


def of_time(event: Event) -> str:
    """Say when an event was, or from when until when; nothing where nobody has said."""
    if event.date is None:
        return ""
    if event.until is None:
        return of_date(event.date)
    translate = QCoreApplication.translate
    pattern = translate("Words", "{first} to {last}", "when something began and ended")
    return pattern.format(first=of_date(event.date), last=of_date(event.until))
