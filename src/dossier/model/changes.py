"""What a mutation touched, so that a screen knows what to redraw."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """Ids that changed. `case` is true when the facts of the case did."""

    documents: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()
    packets: tuple[str, ...] = ()
    case: bool = False
