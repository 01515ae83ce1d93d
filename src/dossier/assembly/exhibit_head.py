"""The head of an exhibit that has no divider: label above the title, tab on the first page."""

from dossier.assembly.dividers import tab
from dossier.assembly.flow import Flow
from dossier.assembly.look import CONTINUED_TITLE, LABEL, MARGIN, PAGE_TITLE, frame
from dossier.assembly.words import label
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit
from dossier.model.profile import PrintMode
from dossier.pdf.lines import Block, set_text


def head(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    """Put label and title, and in a binder the tab. An exhibit without label has only a title."""
    width = frame(flow.paper)
    if exhibit.label:
        flow.block(MARGIN, set_text(label(matter, exhibit), LABEL, width))
        if matter.rules.mode is PrintMode.BINDER:
            tab(flow.sheet, exhibit)
    flow.block(MARGIN, set_text(exhibit.title, PAGE_TITLE, width, balance="even"))


def continued(flow: Flow, exhibit: Exhibit, matter: Matter) -> None:
    """Put the title of a page that goes on."""
    block = continued_title(flow, exhibit, matter)
    flow.block(MARGIN, block)
    flow.down(6)


def continued_title(flow: Flow, exhibit: Exhibit, matter: Matter) -> Block:
    """Set the title of a page that goes on."""
    text = matter.texts.say("continued", title=exhibit.title)
    return set_text(text, CONTINUED_TITLE, frame(flow.paper), balance="even")
