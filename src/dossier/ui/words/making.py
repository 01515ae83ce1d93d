"""Words for exhibits that the program makes, for pages that are chosen, and for limits of pages."""

from PySide6.QtCore import QCoreApplication

from dossier.model.generated import Generated
from dossier.model.plan import Exhibit, Part
from dossier.model.selection import Ranges, tidied, written
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.packet_making import Offer, PageLimit
from dossier.ui.words.sections import of_rule


def of_made(made: Generated) -> str:
    """Say what an exhibit is that the program makes: `What happened, in order of time`."""
    translate = QCoreApplication.translate
    words = {
        Generated.CHRONOLOGY: translate("Words", "What happened, in order of time"),
        Generated.STATEMENT: translate("Words", "What the statement says, and what shows it"),
        Generated.NAMES: translate("Words", "People, and how their names are written"),
        Generated.UNAVAILABLE: translate("Words", "Papers that you could not get"),
        Generated.RESIDENCE: translate("Words", "Where you were, month by month"),
        Generated.PHOTOS: translate("Words", "Photos on sheets"),
        Generated.COUNTRY: translate("Words", "Reports on the country, and what they show"),
        Generated.RELATIONSHIP: translate("Words", "Your time together, in order"),
    }
    return words[made]


def of_source(made: Generated) -> str:
    """Say what it is made from."""
    translate = QCoreApplication.translate
    words = {
        Generated.CHRONOLOGY: translate("Words", "Made from your timeline."),
        Generated.STATEMENT: translate("Words", "Made from the paragraphs of your statement."),
        Generated.NAMES: translate("Words", "Made from the people and your papers."),
        Generated.UNAVAILABLE: translate("Words", "Made from what you say in the overview."),
        Generated.RESIDENCE: translate("Words", "Made from the dates of your papers."),
        Generated.PHOTOS: translate("Words", "Made from your photos."),
        Generated.COUNTRY: translate("Words", "Made from what you say of each report."),
        Generated.RELATIONSHIP: translate("Words", "Made from your timeline and papers."),
    }
    return words[made]


def why(offer: Offer) -> str:
    """Say when it helps: as the authority's rules have it, else what it is made from."""
    return of_rule(offer.rule.why) if offer.rule and offer.rule.why else of_source(offer.made)


def of_row(exhibit: Exhibit) -> str:
    """Say of a row that the program makes it: `Made for you · 3 photos`."""
    translate = QCoreApplication.translate
    said = translate("Words", "Made for you")
    held = sum(len(part.holds) for part in exhibit.parts)
    if not held:
        return said
    return f"{said} · {translate('Words', '%n photo(s)', '', held)}"


def of_excerpt(exhibit: Exhibit) -> str:
    """Say which pages of a paper are filed: `Pages 1–3, 7 of 12`; nothing for all of them."""
    if exhibit.excerpt is None:
        return ""
    words = QCoreApplication.translate("Words", "Pages {pages} of {n}")
    chosen = _ranges(next((part for part in exhibit.parts if part.select), None))
    return words.format(pages=ltr(written(chosen)), n=ltr(exhibit.excerpt))


def of_limit(limit: PageLimit) -> str:
    """Say how much of a limit is used: `9 of 12 pages`."""
    words = QCoreApplication.translate("Words", "{n} of {limit} pages")
    return words.format(n=ltr(limit.pages), limit=ltr(limit.limit))


def _ranges(part: Part | None) -> Ranges:
    return tidied((page + 1, page + 1) for page in part.select) if part else ()
