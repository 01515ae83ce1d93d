"""What the second reader saw in a file: plain facts, nothing of how they came there."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Offence:
    """Something that must not be in a packet. `page` counts from 0, None where it has none."""

    code: str
    what: str = ""
    page: int | None = None


@dataclass(frozen=True)
class Box:
    """A rectangle in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether a point lies in it."""
        across = self.left - slack <= x <= self.right + slack
        return across and self.bottom - slack <= y <= self.top + slack


@dataclass(frozen=True)
class Span:
    """A marked stretch of text as a reader would read it, and where it starts."""

    text: str
    x: float
    y: float


@dataclass(frozen=True)
class SeenLink:
    """A link: its rectangle, what is printed as marked numbers inside, the page it opens."""

    box: Box
    printed: tuple[str, ...]
    target: int | None


@dataclass(frozen=True)
class SeenBookmark:
    """A bookmark as it stands in the file; `target` is None where it leads nowhere."""

    title: str
    level: int
    target: int | None


@dataclass(frozen=True)
class Evidence:
    """A placed page: the fingerprint of its form, the frame it is shown in.

    `whole` says that the frame shows the form from edge to edge, `lined` that a line is drawn
    around it. `blank` says of one without a line that it has no ink where the stamp is.
    """

    fingerprint: str
    frame: Box
    scale: float
    whole: bool
    lined: bool = True
    blank: bool = False


@dataclass(frozen=True)
class SeenPage:
    """One page. `stamp` are the marked stretches of the stamp in order, the number last.

    `stamp` is None where the last content of the page is no stamp that can be read. `label` is the
    page label of the file. `evidence` are pages that are placed on it, in order; `bars` stand
    beside passages of the only one, `captions` are the marked stretches that are drawn around
    several.
    """

    width: float
    height: float
    label: str
    stamp: tuple[Span, ...] | None
    links: tuple[SeenLink, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    bars: tuple[Box, ...] = ()
    captions: tuple[Span, ...] = ()

    @property
    def number(self) -> str:
        """The stamped number, or an empty string."""
        return self.stamp[-1].text if self.stamp else ""

    @property
    def exhibit(self) -> str:
        """The stamped label, or an empty string."""
        return self.stamp[0].text if self.stamp and len(self.stamp) > 1 else ""


@dataclass(frozen=True)
class Share:
    """The part of a file that one of several readers reads: part `nth` (from 0) of `of`."""

    nth: int = 0
    of: int = 1


@dataclass(frozen=True)
class Covered:
    """What a reader of a part went through, by the numbers of objects.

    It read pages `first` (from 0) up to `end` of `pages`. `seen` it looked at, with all they refer
    to except `left`, which are pages of other parts. `strays` it never came by. `reached` is where
    the last object ended that it read; `ends_well` says that nothing but the table follows there.
    """

    first: int
    end: int
    pages: int
    seen: tuple[int, ...]
    left: tuple[int, ...]
    strays: tuple[int, ...]
    pictures: tuple[int, ...]
    reached: int
    ends_well: bool


@dataclass(frozen=True)
class Reading:
    """Everything. `objects` and `pictures` say how many were looked at, `size` is in bytes.

    A reader of a part gives its own pages only, and what it `covered`.
    """

    size: int
    title: str = ""
    language: str = ""
    pages: tuple[SeenPage, ...] = ()
    bookmarks: tuple[SeenBookmark, ...] = ()
    offences: tuple[Offence, ...] = ()
    objects: int = 0
    pictures: int = 0
    covered: Covered | None = None
