"""The cover: who files, with which court, in whose case, what and how much of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dossier.assembly.flow import Flow
from dossier.assembly.look import COVER_RULE, DATE, MARGIN, frame, right, top
from dossier.assembly.supplement import Listing, continued, listed, put_list, withdrawn
from dossier.assembly.words import exhibit_ranges, in_volume, pages_from
from dossier.errors import PageOverfull
from dossier.model.matter import Matter
from dossier.model.plan import Plan, Volume
from dossier.model.supplement import title_lines
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import set_text
from dossier.pdf.shape import Style

PARTY: Final = Style("serif", 12, 15.5)
TEXT: Final = Style("serif", 12, 17)
NAME: Final = Style("serif", 14, 19, bold=True)
COURT: Final = Style("serif", 13, 18.5, bold=True)
TITLE: Final = Style("serif", 21, 27, bold=True)
FLAG: Final = Style("serif", 20, 26, bold=True)

_PARTY_WIDTH: Final = 270.0
_CAPTION_ENDS: Final = 330.0
_FIELD_AT: Final = 124.0
_PLAIN_FIELD_AT: Final = 120.0
_FLAG_HEIGHT: Final = 34.0
_TIGHTEST: Final = 0.3
_HAIR: Final = 0.001
"""What is added up in another order may be a hair more."""


@dataclass(frozen=True)
class _Piece:
    """A stretch of the cover: what is left free above it, its height, how it is drawn."""

    gap: float
    height: float
    draw: Callable[[Sheet, float], None]


def cover(plan: Plan, matter: Matter, volume: Volume, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the cover of a volume. Gaps close up when there is much to say.

    Raises PageOverfull when one stretch of it is higher than a page.
    """
    pieces = [_party(matter)]
    pieces += _caption_layout(matter) if _is_caption(matter) else _plain_layout(matter)
    pieces += [_title(matter), _summary(plan, matter, volume)]
    pieces += _continued(matter)
    flow = Flow(matter.profile.paper, book, top(matter.profile.paper))
    flags = _flags(matter, flow.sheet)
    flow.head_is_done()
    heights = sum(piece.height for piece in pieces)
    gaps = sum(piece.gap for piece in pieces)
    lists = _lists(plan, matter, volume, flow.left - heights - _TIGHTEST * gaps)
    with_lists = heights + sum(one.height for one in lists)
    room = flow.left - with_lists if with_lists + _TIGHTEST * gaps <= flow.left else 0
    share = min(1.0, max(_TIGHTEST, (room or flow.left - heights) / gaps - _HAIR))
    for at, piece in enumerate(pieces):
        flow.down(piece.gap * share)
        flow.need(piece.height)
        if piece.height > flow.left:
            raise PageOverfull(what="cover", document=matter.packet.id)
        piece.draw(flow.sheet, flow.y)
        flow.down(piece.height)
        if at == 0 and flow.y > flags:
            flow.down(flow.y - flags)
    for one in lists:
        put_list(one, flow, matter)
    return flow.sheets


def _is_caption(matter: Matter) -> bool:
    return matter.profile.cover.layout == "caption"


def _flags(matter: Matter, sheet: Sheet) -> float:
    """Box the words of the flags at the top right; gives the y below the last one."""
    edge, y = right(matter.profile.paper), top(matter.profile.paper) - 2
    for flag in matter.profile.cover.flags:
        if matter.fact(flag.key).strip().lower() != flag.value.lower():
            continue
        width = text_width(flag.text, FLAG) + 28
        sheet.box(Rect(edge - width, y - _FLAG_HEIGHT, edge, y), COVER_RULE)
        sheet.text(edge - 14, y - 24.2, flag.text, FLAG, "right")
        y -= _FLAG_HEIGHT + 8
    return y


def _party(matter: Matter) -> _Piece:
    lines = [line for line in map(matter.fill, matter.profile.cover.filer) if line]
    blocks = [set_text(_at_comma(line), PARTY, _PARTY_WIDTH, balance="even") for line in lines]
    role = matter.fill(matter.profile.cover.party_line)
    below = set_text(role, PARTY.but(italic=True), _PARTY_WIDTH) if role else None

    def draw(sheet: Sheet, y: float) -> None:
        for block in blocks:
            y = sheet.block(MARGIN, y, block)
        if below is not None:
            sheet.block(MARGIN, y - 4, below)

    height = sum(block.height for block in (*blocks, *([below] if below else [])))
    return _Piece(0, height + 8, draw)


def _at_comma(line: str) -> str:
    """Break an address that needs two lines after the comma that leaves them most alike."""
    if _width(line) <= _PARTY_WIDTH:
        return line
    parts = line.split(", ")
    halves = [(", ".join(parts[:at]) + ",", ", ".join(parts[at:])) for at in range(1, len(parts))]
    best = min(halves, key=lambda two: max(map(_width, two)), default=(line,))
    return "\n".join(best) if max(map(_width, best)) <= _PARTY_WIDTH else line


def _width(line: str) -> float:
    return text_width(line, PARTY)


def _caption_layout(matter: Matter) -> list[_Piece]:
    return [_court(matter), _caption(matter), *_fields(matter)]


def _court(matter: Matter) -> _Piece:
    paper = matter.profile.paper
    lines = [line.upper() for line in map(matter.fill, matter.profile.cover.heading) if line]
    block = set_text("\n".join(lines), COURT, frame(paper), balance="even")

    def draw(sheet: Sheet, y: float) -> None:
        sheet.block(MARGIN, y, block, align="centre", within=frame(paper))

    return _Piece(46, block.height, draw)


def _caption(matter: Matter) -> _Piece:
    words = matter.profile.cover
    name = matter.fact("name")
    party = matter.fill(words.party)
    width = _CAPTION_ENDS - MARGIN - 16
    opening = set_text(matter.fill(words.matter), TEXT, width)
    who = set_text(f"{name}," if name and party else name, NAME, width - 24)
    role = set_text(party, TEXT, width - 24)
    proceeding = set_text(matter.fill(words.proceeding), TEXT, width)
    height = 27 + sum(part.height for part in (opening, who, role, proceeding)) + 12

    def draw(sheet: Sheet, y: float) -> None:
        bottom = y - height
        under = sheet.block(MARGIN, y - 4, opening) - 10
        baseline = under - who.first
        under = sheet.block(MARGIN + 24, under, who) - 1
        under = sheet.block(MARGIN + 24, under, role) - 12
        sheet.block(MARGIN, under, proceeding)
        sheet.rule(MARGIN, _CAPTION_ENDS, bottom, 1)
        sheet.upright(_CAPTION_ENDS, bottom - 0.5, y, 1)
        _number(matter, sheet, baseline)

    return _Piece(34, height, draw)


def _number(matter: Matter, sheet: Sheet, baseline: float) -> None:
    number = matter.fact(matter.profile.cover.number_key)
    if not number:
        return
    x = _CAPTION_ENDS + 24
    x += sheet.text(x, baseline, matter.profile.cover.number_label, TEXT) + 9
    block = set_text(number, NAME, right(matter.profile.paper) - x)
    sheet.block(x, baseline + block.first, block)


def _fields(matter: Matter) -> list[_Piece]:
    rows = [(one.label, _said(matter, one.key)) for one in matter.profile.cover.fields]
    return _facts(matter, [row for row in rows if row[1]], TEXT, _FIELD_AT)


def _said(matter: Matter, key: str) -> str:
    """Give a fact as a cover prints it; a typed `yes` is an answer of its own there."""
    fact = matter.fact(key)
    return fact.capitalize() if fact.casefold() in ("yes", "no") else fact


def _facts(matter: Matter, rows: list[tuple[str, str]], style: Style, at: float) -> list[_Piece]:
    widest = max((text_width(label, style) for label, _ in rows), default=0.0)
    at = max(at, widest + 14)
    found: list[_Piece] = []
    for n, (label, fact) in enumerate(rows):
        block = set_text(fact, TEXT, frame(matter.profile.paper) - at)

        def draw(sheet: Sheet, y: float, label: str = label, fact: str = fact) -> None:
            value = set_text(fact, TEXT, frame(matter.profile.paper) - at)
            sheet.text(MARGIN, y - value.first, label, style)
            sheet.block(MARGIN + at, y, value)

        found.append(_Piece(18 if n == 0 else 2, block.height, draw))
    return found


def _plain_layout(matter: Matter) -> list[_Piece]:
    words = matter.profile.cover
    lines = [line for line in map(matter.fill, words.heading) if line]
    block = set_text("\n".join(lines), COURT, frame(matter.profile.paper))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.block(MARGIN, y, block)

    rows = [
        (matter.fill(words.matter), matter.fact("name")),
        (words.number_label, matter.fact(words.number_key)),
        *((one.label, _said(matter, one.key)) for one in words.fields),
    ]
    heading = [_Piece(90, block.height, draw)] if lines else []
    return heading + _facts(matter, [row for row in rows if row[1]], DATE, _PLAIN_FIELD_AT)


def _title(matter: Matter) -> _Piece:
    paper = matter.profile.paper
    title = "\n".join(title_lines(matter))
    title = title.upper() if _is_caption(matter) else title
    block = set_text(title, TITLE, frame(paper), balance="even")
    subtitle = matter.fill(matter.profile.cover.subtitle)
    below = set_text(subtitle, TEXT, frame(paper), balance="even") if subtitle else None
    height = 22 + block.height + (below.height + 4 if below else 0) + 20

    def draw(sheet: Sheet, y: float) -> None:
        sheet.rule(MARGIN, right(paper), y, COVER_RULE)
        under = sheet.block(MARGIN, y - 22, block, align="centre", within=frame(paper))
        if below is not None:
            sheet.block(MARGIN, under - 4, below, align="centre", within=frame(paper))
        sheet.rule(MARGIN, right(paper), y - height, COVER_RULE)

    return _Piece(46 if _is_caption(matter) else 90, height, draw)


def _summary(plan: Plan, matter: Matter, volume: Volume) -> _Piece:
    texts, paper = matter.texts, matter.profile.paper
    several = len(plan.volumes) > 1
    facts = [
        exhibit_ranges(matter, in_volume(plan, volume.number)),
        pages_from(matter, volume.first, volume.last),
        texts.say("cover.volume", n=volume.number, of=len(plan.volumes))
        if several
        else texts.say("cover.one-volume"),
    ]
    block = set_text("  ·  ".join(filter(None, facts)), TEXT, frame(paper), balance="even")

    def draw(sheet: Sheet, y: float) -> None:
        sheet.block(MARGIN, y, block, align="centre", within=frame(paper))

    return _Piece(16, block.height, draw)


def _continued(matter: Matter) -> list[_Piece]:
    """What a supplement continues."""
    told = continued(matter)
    if not told:
        return []
    paper = matter.profile.paper
    block = set_text(told, TEXT, frame(paper), balance="even")

    def draw(sheet: Sheet, y: float) -> None:
        sheet.block(MARGIN, y, block, align="centre", within=frame(paper))

    return [_Piece(4, block.height, draw)]


def _lists(plan: Plan, matter: Matter, volume: Volume, room: float) -> list[Listing]:
    """The lists of a supplement, on its first cover; what is new only where all fits on it."""
    if volume.number > 1:
        return []
    taken_back, fresh = withdrawn(matter), listed(plan, matter)
    both = [one for one in (fresh, taken_back) if one is not None]
    if sum(one.height for one in both) <= room:
        return both
    return [taken_back] if taken_back is not None else []
