"""What a packet is called, also where it is a supplement: on its cover, index, bookmarks, title."""

from datetime import date

from dossier.model.dates import FuzzyDate
from dossier.model.filing import FiledExhibit, Filing, as_filed, chain
from dossier.model.matter import Matter
from dossier.model.packet import Withdrawn


def number(matter: Matter) -> int:
    """Give 1 for the first supplement, 2 for the second; 0 for a packet that continues nothing."""
    before = matter.continued
    return 0 if before is None else before.number + 1


def packet_title(matter: Matter) -> str:
    """Give the title on the cover; a supplement's has its number, or is what the profile says."""
    title = matter.fill(matter.profile.cover.title) or matter.profile.packet_type
    return _supplementary(matter) or _numbered(matter, title)


def title_lines(matter: Matter) -> tuple[str, ...]:
    """Give the title as the cover prints it: a supplement's number stands on a line of its own."""
    n, own = number(matter), _supplementary(matter)
    title = matter.fill(matter.profile.cover.title)
    if not n or own:
        return (own or title,)
    return (title, matter.texts.say("supplement.name", n=n))


def index_title(matter: Matter) -> str:
    """Give the title of the index."""
    title = matter.profile.index_title
    own = _supplementary(matter)
    return f"{title}, {own}" if own else _numbered(matter, title)


def filed_before(matter: Matter) -> tuple[Filing, ...]:
    """Give all filings that this packet continues, the first one first."""
    return chain(matter.filings, matter.packet.continues)


def taken_back(matter: Matter) -> tuple[tuple[Withdrawn, Filing, FiledExhibit], ...]:
    """Give what the packet withdraws, as it was filed, in the order of its pages."""
    filed = filed_before(matter)
    found = [(one, as_filed(filed, one.document)) for one in matter.packet.withdrawn]
    known = [(one, *place) for one, place in found if place is not None]
    return tuple(sorted(known, key=lambda one: one[2].first))


def long_day(matter: Matter, day: date) -> str:
    """Give a day with its month in full."""
    when = FuzzyDate(day.year, day.month, day.day)
    return matter.texts.date(when, matter.profile.date_order, long=True)


def _numbered(matter: Matter, title: str) -> str:
    n = number(matter)
    return matter.texts.say("supplement.title", title=title, n=n) if n else title


def _supplementary(matter: Matter) -> str:
    """Give the profile's own name for a supplement, if it has one and this is one."""
    n, template = number(matter), matter.profile.cover.supplement
    if not n or not template:
        return ""
    day = long_day(matter, matter.packet.edited)
    return matter.fill(template.replace("{number}", str(n)).replace("{day}", day))
