"""The certificate of service: on whom, how and when; what only the signer knows is left open."""

from typing import Final

from dossier.assembly import signing
from dossier.assembly.flow import Flow
from dossier.assembly.look import MARGIN, frame, right, top
from dossier.model.matter import Matter
from dossier.model.profile import ServiceRule
from dossier.model.supplement import packet_title
from dossier.pdf.draw import FontBook, Rect, Sheet
from dossier.pdf.lines import set_text, set_words
from dossier.pdf.shape import Style

TEXT: Final = Style("serif", 12, 20)
RECIPIENT: Final = Style("serif", 12, 16.5)
METHOD: Final = Style("serif", 12, 22)

_NAMED: Final = "_" * 29
_INDENT: Final = 36.0
_METHOD_AT: Final = 58.0
_TICK: Final = 9.5
_TICK_LINE: Final = 0.9


def service_certificate(matter: Matter, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the certificate of service. Raises ValueError where the profile has none."""
    rule = matter.profile.service
    if rule is None:
        message = f"{matter.profile.id} prints no certificate of service"
        raise ValueError(message)
    flow = Flow(matter.profile.paper, book, top(matter.profile.paper))
    _whose(flow, matter)
    signing.title(flow, rule.title)
    for stretch in signing.paragraphs(rule.text):
        signing.running(flow, signing.filled(stretch, _facts(rule, matter), TEXT, "filing"), 10)
    _recipient(flow, rule, matter)
    signature = _signature(rule, matter)
    flow.need(_methods_height(rule) + signature.height(flow))
    _methods(flow, rule)
    signature.put(flow, matter)
    return flow.sheets


def _facts(rule: ServiceRule, matter: Matter) -> dict[str, str]:
    named = signing.names(rule.text)
    facts = {name: matter.fact(name) for name in named}
    return facts | {"filing": packet_title(matter), "date": ""}


def _whose(flow: Flow, matter: Matter) -> None:
    """Name and number of the case, for a page that may come loose."""
    baseline = flow.y - 12
    flow.sheet.text(MARGIN, baseline, matter.fact("name"), RECIPIENT)
    number = matter.fact(matter.profile.cover.number_key)
    flow.sheet.text(right(flow.paper), baseline, number, RECIPIENT.but(bold=True), "right")
    flow.down(48)


def _recipient(flow: Flow, rule: ServiceRule, matter: Matter) -> None:
    """The address served, or lines to write it on."""
    address = matter.fill(rule.recipient) or "\n".join([_NAMED] * 3)
    flow.block(MARGIN + _INDENT, set_text(address, RECIPIENT, frame(flow.paper) - _INDENT))


def _methods_height(rule: ServiceRule) -> float:
    return 14 + TEXT.lead + METHOD.lead * len(rule.methods)


def _methods(flow: Flow, rule: ServiceRule) -> None:
    """Boxes to mark by hand: how it was served is known only when it has been."""
    width = frame(flow.paper) - _METHOD_AT
    if rule.choose:
        flow.down(14)
        flow.block(MARGIN, set_text(rule.choose, TEXT, frame(flow.paper)))
    for method in rule.methods:
        words = signing.filled(method, {"blank": _NAMED}, METHOD)
        block = set_words(words, width)
        flow.need(block.height)
        baseline = flow.y - block.first
        left = MARGIN + _INDENT
        box = Rect(left, baseline - 0.5, left + _TICK, baseline - 0.5 + _TICK)
        flow.sheet.box(box, _TICK_LINE)
        flow.block(MARGIN + _METHOD_AT, block)


def _signature(rule: ServiceRule, matter: Matter) -> signing.Signature:
    role = matter.fill(matter.profile.cover.party_line)
    who = ", ".join(filter(None, (matter.fact("filing-party"), role)))
    address, phone = matter.fact("filing-address"), matter.fact("filing-phone")
    return signing.Signature(signing.rows(who, _one_line(address), phone, matter), rule.source)


def _one_line(address: str) -> str:
    return ", ".join(line.strip().rstrip(",") for line in address.split("\n") if line.strip())
