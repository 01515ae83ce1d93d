"""Text files with light marks, set with the program's own type into PDFs with a text layer.

A text starts with lines `key: value` (paper, running, foot, size, margin), then an empty line.
After that, a blank line ends a paragraph, and these marks begin one:

    #  title, centred            @columns 0 140 468r   columns of the rows that follow, in points
    ## heading, a bookmark       |                     a row, cells split by `|`
    ### heading below it         @rule                 a rule across
    >  note, small               @space N              N points of white
    =  line, centred             @page                 a new page
    1. numbered paragraph        @sign SEED NAME       a signature, a line, the name below
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from files import saved
from marks import signature
from pikepdf import Array, Dictionary, Name, OutlineItem, Page, Pdf

from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.embed import embed
from dossier.pdf.lines import Block, set_text
from dossier.pdf.shape import Style

TEXTS: Final = Path(__file__).parent / "texts"
PAPERS: Final = {"Letter": (612.0, 792.0), "A4": (595.28, 841.89), "Letter-wide": (792.0, 612.0)}


@dataclass(frozen=True)
class Look:
    """How a text is set."""

    paper: str = "Letter"
    running: str = ""
    foot: str = "{page}"
    size: float = 11.5
    margin: float = 72.0
    lead: float = 1.45
    chapters: str = ""

    def style(self, *, scale: float = 1.0, bold: bool = False, sans: bool = False) -> Style:
        """A style of this text."""
        size = round(self.size * scale, 2)
        return Style("sans" if sans else "serif", size, round(size * self.lead, 2), bold=bold)


@dataclass
class _Leaf:
    """One page while it grows: what is drawn, and what lies under it."""

    sheet: Sheet
    under: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Mark:
    """A bookmark: its title, its page from 0, its level from 0."""

    title: str
    page: int
    level: int


class Press:
    """Pages of running text. Places are in points, `y` goes down the page as text comes."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.width, self.height = PAPERS[look.paper]
        self.marks: list[Mark] = []
        self._book = FontBook()
        self._leaves: list[_Leaf] = []
        self._contents: int | None = None
        self._columns: list[tuple[float, bool]] = [(0.0, False), (150.0, False)]
        self.y = 0.0
        self.page()

    @property
    def leaf(self) -> _Leaf:
        """The page that is being set."""
        return self._leaves[-1]

    @property
    def room(self) -> float:
        """Width of the text."""
        return self.width - 2 * self.look.margin

    def page(self) -> None:
        """Start a page, with its running head."""
        self._leaves.append(_Leaf(Sheet(self.width, self.height, self._book)))
        self.y = self.height - self.look.margin
        if self.look.running and len(self._leaves) > 1:
            small = self.look.style(scale=0.78, sans=True)
            top = self.height - self.look.margin * 0.62
            self.leaf.sheet.text(self.look.margin, top, self.look.running, small)
            self.leaf.sheet.rule(self.look.margin, self.width - self.look.margin, top - 5, 0.5)

    def need(self, height: float) -> None:
        """Turn the page if there is less room than this."""
        if self.y - height < self.look.margin:
            self.page()

    def block(self, text: str, style: Style, left: float = 0.0, align: str = "left") -> None:
        """Set a paragraph, line by line over pages."""
        width = self.room - left
        for line in set_text(text, style, width).lines:
            self.need(line.height)
            shift = (width - line.width) / 2 if align == "centre" else 0.0
            self.leaf.sheet.line(self.look.margin + left + shift, self.y - line.rise, line)
            self.y -= line.height

    def heading(self, text: str, level: int) -> None:
        """Set a heading that stays with the text after it, and bookmark it."""
        scale = (1.3, 1.08)[level]
        style = self.look.style(scale=scale, bold=True, sans=True)
        if level == 0 and self.look.chapters and self.y < self.height - self.look.margin:
            self.page()
        self.need(style.lead + 3.2 * self.look.style().lead)
        self.y -= self.look.size * (0.9, 0.5)[level]
        self.marks.append(Mark(text, len(self._leaves) - 1, level))
        self.block(text, style)
        self.y -= self.look.size * 0.35

    def row(self, cells: list[str]) -> None:
        """Set a row of cells in the columns; the row is as high as its highest cell."""
        style = self.look.style(scale=0.95)
        blocks: list[tuple[float, bool, Block]] = []
        for number, cell in enumerate(cells):
            left, flush = self._columns[number]
            after = [column for column, _ in self._columns[number + 1 :]]
            width = (left if flush else (after[0] if after else self.room) - left) - (
                0 if flush else 8
            )
            blocks.append((left, flush, set_text(cell, style, max(width, 60))))
        height = max(block.height for _, _, block in blocks)
        self.need(height)
        for left, flush, block in blocks:
            x = self.look.margin + left - (block.width if flush else 0)
            self.leaf.sheet.block(x, self.y, block)
        self.y -= height + self.look.size * 0.25

    def cover(self, tone: tuple[float, float, float], title: str, lines: tuple[str, ...]) -> None:
        """Make this page a cover: a coloured field with the title in white, lines below it."""
        top, bottom = self.height * 0.86, self.height * 0.52
        colour = " ".join(f"{part:.2f}" for part in tone)
        self.leaf.under.append(
            f"q {colour} rg 0 {bottom:.1f} {self.width} {top - bottom:.1f} re f Q"
        )
        big = self.look.style(scale=2.5, bold=True, sans=True)
        y = top - 70
        for line in title.split("\n"):
            self.leaf.sheet.white_text(self.look.margin, y, line, big, "left")
            y -= big.lead * 0.95
        self.y = bottom - 40
        for number, line in enumerate(lines):
            self.block(line, self.look.style(scale=1.15, bold=number == 0, sans=True))
        self.page()

    def sign(self, seed: int, name: str) -> None:
        """A signature in blue ink on a line, the name below."""
        self.need(86)
        self.y -= 62
        x = self.look.margin
        self.leaf.sheet.rule(x, x + 240, self.y, 0.75)
        for line in signature(130, seed):
            points = [f"{x + 20 + px:.1f} {self.y + 4 + py:.1f}" for px, py in line]
            path = f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:])
            self.leaf.under.append(f"q 0.16 0.23 0.5 RG 1.1 w 1 J 1 j {path} S Q")
        self.y -= 4
        self.block(name, self.look.style(scale=0.86, sans=True))

    def directive(self, words: list[str]) -> None:
        """Carry out a line that begins with @."""
        name, *rest = words
        if name == "columns":
            self._columns = [(float(word.rstrip("r")), word.endswith("r")) for word in rest]
        elif name == "rule":
            self.y -= 2
            self.leaf.sheet.rule(self.look.margin, self.width - self.look.margin, self.y, 0.75)
            self.y -= 6
        elif name == "space":
            self.y -= float(rest[0])
        elif name == "page":
            self.page()
        elif name == "sign":
            self.sign(int(rest[0]), " ".join(rest[1:]))
        else:
            message = f"no such mark: @{name}"
            raise ValueError(message)

    def contents(self) -> None:
        """Keep this page for the table of contents, which is set at the end."""
        self._contents = len(self._leaves) - 1
        self.page()

    def _set_contents(self, at: int) -> None:
        sheet, left, right = self._leaves[at].sheet, self.look.margin, self.width - self.look.margin
        y = self.height - self.look.margin - 24
        sheet.text(left, y, "Contents", self.look.style(scale=1.3, bold=True, sans=True))
        deep = len(self.marks) * 16 < y - self.look.margin - 40
        y -= 30
        for mark in self.marks:
            if mark.level == 0 or deep:
                style = self.look.style(scale=0.92, bold=mark.level == 0)
                sheet.text(left + 16 * mark.level, y, mark.title, style)
                sheet.text(right, y, str(mark.page + 1), style, "right")
                y -= 16 if deep else 24

    def finish(self, title: str) -> Pdf:
        """The PDF, with page numbers at the foot and bookmarks."""
        if self._contents is not None:
            self._set_contents(self._contents)
        small = self.look.style(scale=0.78, sans=True)
        count = len(self._leaves)
        for number, leaf in enumerate(self._leaves, 1):
            foot = self.look.foot.format(page=number, pages=count)
            leaf.sheet.text(self.width / 2, self.look.margin * 0.5, foot, small, "centre")
        pdf = Pdf.new()
        fonts = embed(self._book, pdf)
        for leaf in self._leaves:
            content = "\n".join(leaf.under).encode("ascii") + b"\n" + leaf.sheet.content
            used = {f"/{name}": fonts[name] for name in sorted(leaf.sheet.fonts)}
            page = Dictionary(
                Type=Name.Page,
                MediaBox=Array([0, 0, self.width, self.height]),
                Resources=Dictionary(Font=Dictionary(used)),
                Contents=pdf.make_stream(content),
            )
            pdf.pages.append(Page(pdf.make_indirect(page)))
        _bookmarks(pdf, self.marks)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = title
        pdf.docinfo[Name.Title] = title
        return pdf


def _bookmarks(pdf: Pdf, marks: list[Mark]) -> None:
    if len(marks) < 4:
        return
    with pdf.open_outline() as outline:
        for mark in marks:
            item = OutlineItem(mark.title, mark.page)
            if mark.level == 0 or not outline.root:
                outline.root.append(item)
            else:
                outline.root[-1].children.append(item)


def read(name: str, facts: dict[str, str] | None = None) -> tuple[Look, list[str]]:
    """A text by its name: its look, and its paragraphs with their marks."""
    head, _, body = (TEXTS / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    look = Look()
    for line in head.splitlines():
        key, _, value = line.partition(": ")
        value = value.strip()
        look = replace(look, **{key: float(value) if key in ("size", "margin", "lead") else value})
    for key, value in (facts or {}).items():
        body = body.replace(f"${key}", value)
    return look, [part for part in body.split("\n\n") if part.strip()]


def set_parts(press: Press, parts: list[str]) -> None:
    """Set paragraphs one after the other."""
    for part in parts:
        mark = part[0]
        if mark in "|@":
            for line in part.splitlines():
                if line.startswith("@"):
                    press.directive(line[1:].split())
                else:
                    press.row([cell.strip() for cell in line[1:].split("|")])
            press.y -= press.look.size * 0.3
        else:
            _paragraph(press, " ".join(line.strip() for line in part.splitlines()))


def _paragraph(press: Press, text: str) -> None:
    look = press.look
    mark, _, rest = text.partition(" ")
    marks = {
        "#": lambda: press.block(rest, look.style(scale=1.35, bold=True), align="centre"),
        "##": lambda: press.heading(rest, 0),
        "###": lambda: press.heading(rest, 1),
        ">": lambda: press.block(rest, look.style(scale=0.84, sans=True)),
        "=": lambda: press.block(rest, look.style(), align="centre"),
    }
    if mark in marks:
        marks[mark]()
    elif mark.rstrip(".").isdigit() and mark.endswith("."):
        _numbered(press, mark, rest)
    else:
        press.block(text, look.style())
    press.y -= look.size * 0.55


def _numbered(press: Press, number: str, text: str) -> None:
    style = press.look.style()
    press.need(style.lead * 2)
    first = set_text(text, style, press.room - 30).lines[0]
    press.leaf.sheet.text(press.look.margin + 22, press.y - first.rise, number, style, "right")
    press.block(text, style, left=30)


def typed(name: str, title: str, facts: dict[str, str] | None = None) -> bytes:
    """The PDF of a text."""
    look, parts = read(name, facts)
    press = Press(look)
    set_parts(press, parts)
    return saved(press.finish(title))
