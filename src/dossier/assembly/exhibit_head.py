"""The head of an exhibit that has no divider: label above the title, tab on the first page."""

from dossier.assembly.dividers import tab
from dossier.assembly.flow import Flow
from dossier.assembly.look import CONTINUED_TITLE, LABEL, MARGIN, PAGE_TITLE, frame
from dossier.assembly.words import label
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit
from dossier.model.profile import PrintMode
from dossier.pdf.draw import Sheet
from dossier.pdf.lines import Block, set_text


def head(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    """Put label and title. An exhibit without label has only a title."""
    width = frame(flow.paper)
    if exhibit.label:
        flow.block(MARGIN, set_text(label(matter, exhibit), LABEL, width))
    flow.block(MARGIN, set_text(exhibit.title, PAGE_TITLE, width, balance="even"))


def finished(flow: Flow, exhibit: Exhibit, matter: Matter) -> tuple[Sheet, ...]:
    """Give the sheets; in a binder the first one has the tab, which is read after all else."""
    if exhibit.label and matter.rules.mode is PrintMode.BINDER:
        tab(flow.sheets[0], exhibit)
    return flow.sheets


def continued(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    """Put the title of a page that goes on."""
    block = continued_title(flow, exhibit, matter)
    flow.block(MARGIN, block)
    flow.down(6)


def continued_title(flow: Flow, exhibit: Exhibit, matter: Matter) -> Block:
    """Set the title of a page that goes on."""
    text = matter.texts.say("continued", title=exhibit.title)
    return set_text(text, CONTINUED_TITLE, frame(flow.paper), balance="even")
