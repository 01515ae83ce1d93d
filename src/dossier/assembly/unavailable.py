"""The statement on evidence that could not be had: what, why, what was tried, what is there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.assembly import certificates, signing
from dossier.assembly.exhibit_head import continued, finished, head
from dossier.assembly.flow import Flow
from dossier.assembly.look import DATE, MARGIN, NOTE, RULE, RUNNING, frame, right, top
from dossier.assembly.telling import Telling
from dossier.model.generated import Generated
from dossier.model.packet import SlotState
from dossier.pdf.draw import FontBook, Sheet, text_width
from dossier.pdf.lines import set_text
from dossier.pdf.shape import Style

ITEM: Final = Style("serif", 12, 16.5, bold=True)

_TITLE_AT: Final = 88.0
_SAID_AT: Final = 168.0
_BEFORE_SAID: Final = 12.0
_ABOVE: Final = 6.0
_BELOW: Final = 8.5
_BETWEEN: Final = 2.4
_FREE_ABOVE: Final = 52.0
_SIGNATURE_WIDTH: Final = 290.0
_DATE_AT: Final = 320.0
_BELOW_SIGNATURE: Final = 20.0


@dataclass(frozen=True)
class Missing:
    """One thing that could not be had: what it is, and what is said of it, by name."""

    title: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Statement:
    """All that the statement says. `closing` is what the signature stands for."""

    intro: str
    items: tuple[Missing, ...]
    closing: str
    signature: str
    empty: str

    @property
    def words(self) -> Iterator[str]:
        """Give all words that depend on the person."""
        yield self.intro
        for item in self.items:
            yield from (item.title, *(text for _, text in item.said))


def unavailable(telling: Telling) -> Statement:
    """Tell what the person said they could not get, in the order of the checklist."""
    name = certificates.applicant(telling.matter) or signing.BLANK
    return Statement(
        telling.say("unavailable.intro", name=name),
        tuple(_items(telling)),
        _closing(telling),
        telling.say("unavailable.signature", name=name),
        telling.say("unavailable.empty"),
    )


def _items(telling: Telling) -> list[Missing]:
    answers = {one.slot: one for one in telling.matter.packet.answers}
    found: list[Missing] = []
    for slot in telling.matter.profile.checklist:
        answer = answers.get(slot.key)
        if answer is None or answer.state is not SlotState.COULD_NOT_GET:
            continue
        said = {
            "why": telling.told(answer.why) or signing.BLANK,  # to be written in by hand
            "tried": telling.told(answer.tried),
            "instead": telling.told(answer.instead) or telling.say("unavailable.none"),
        }
        rows = ((telling.say(f"unavailable.{key}"), text) for key, text in said.items() if text)
        found.append(Missing(telling.told(answer.what or slot.named or slot.title), tuple(rows)))
    return found


def _closing(telling: Telling) -> str:
    """What is declared: in the words of the authority's profile, else in plain ones."""
    rules = telling.matter.profile.generated
    own = (one.closing for one in rules if one.name is Generated.UNAVAILABLE)
    return next(own, "") or telling.say("unavailable.closing")


def draw(statement: Statement, telling: Telling, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the statement; the signature stays with what it stands for."""
    paper = telling.matter.profile.paper

    def again(flow: Flow) -> None:
        continued(flow, telling.exhibit, telling.matter)

    flow = Flow(paper, book, top(paper), again)
    head(flow, telling.exhibit, telling.matter)
    flow.down(10)
    if not statement.items:
        flow.block(MARGIN, set_text(statement.empty, RUNNING, frame(paper)))
        return finished(flow, telling.exhibit, telling.matter)
    intro = set_text(statement.intro, RUNNING, frame(paper), balance="end")
    flow.lines(MARGIN, intro, within=frame(paper))
    flow.down(8)
    flow.head_is_done()
    names = (name for item in statement.items for name, _ in item.said)
    at = max(_SAID_AT, _TITLE_AT + _BEFORE_SAID + max(text_width(name, DATE) for name in names))
    for number, item in enumerate(statement.items, start=1):
        _item(flow, number, item, at)
    flow.sheet.rule(MARGIN, right(paper), flow.y, RULE)
    _sign(flow, statement, telling)
    return finished(flow, telling.exhibit, telling.matter)


def _item(flow: Flow, number: int, item: Missing, at: float) -> None:
    """Put one item; what is said of it starts at `at`."""
    edge = right(flow.paper)
    title = set_text(item.title, ITEM, edge - _TITLE_AT, balance="end")
    said = [(name, set_text(text, RUNNING, edge - at, balance="end")) for name, text in item.said]
    height = _ABOVE + title.height + _BELOW
    height += sum(block.height + _BETWEEN for _, block in said)
    flow.need(min(height, _room(flow)))
    flow.sheet.rule(MARGIN, edge, flow.y, RULE)
    flow.down(_ABOVE)
    flow.sheet.text(MARGIN, flow.y - title.first, f"{number}.", ITEM)
    flow.block(_TITLE_AT, title)
    for name, block in said:
        flow.down(_BETWEEN)
        flow.need(block.lines[0].height)
        flow.sheet.text(_TITLE_AT, flow.y - block.first, name, DATE)
        flow.lines(at, block)
    flow.down(_BELOW)


def _room(flow: Flow) -> float:
    """An item that is higher than this goes on at a line."""
    return top(flow.paper) / 2


def _sign(flow: Flow, statement: Statement, telling: Telling) -> None:
    paper, edge = flow.paper, right(flow.paper)
    flow.down(14)
    closing = set_text(statement.closing, RUNNING, frame(paper))
    below = set_text(statement.signature, NOTE, _SIGNATURE_WIDTH)
    flow.need(closing.height + _FREE_ABOVE + below.height + _BELOW_SIGNATURE)
    flow.block(MARGIN, closing)
    flow.down(_FREE_ABOVE)
    flow.sheet.rule(MARGIN, MARGIN + _SIGNATURE_WIDTH, flow.y, 1)
    flow.sheet.rule(MARGIN + _DATE_AT, edge, flow.y, 1)
    date = telling.matter.texts.say("certificate.date")
    flow.sheet.block(MARGIN, flow.y - 4, below)
    flow.sheet.text(MARGIN + _DATE_AT, flow.y - 4 - below.first, date, NOTE)
    flow.down(below.height + 4)
