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
    filings: tuple[str, ...] = ()
    case: bool = False

    def together(self, other: "Changes") -> "Changes":
        """Give what one or the other touched, each thing once."""
        return Changes(
            documents=tuple(dict.fromkeys((*self.documents, *other.documents))),
            people=tuple(dict.fromkeys((*self.people, *other.people))),
            events=tuple(dict.fromkeys((*self.events, *other.events))),
            translations=tuple(dict.fromkeys((*self.translations, *other.translations))),
            packets=tuple(dict.fromkeys((*self.packets, *other.packets))),
            filings=tuple(dict.fromkeys((*self.filings, *other.filings))),
            case=self.case or other.case,
        )
