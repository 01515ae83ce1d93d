"""The wishes of `dossier packet`: which exhibits, where they stand, and how they are printed."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from dossier import wording
from dossier.cli.options import Parser, given, listed, number, one_of, pair, yes_or_no
from dossier.errors import UsageError
from dossier.model.profile import NumberAt, PartOrder, PrintMode
from dossier.model.selection import Ranges, parse
from dossier.workflows.arrange import Wanted
from dossier.workflows.wanted import Choice, Sheets

T = TypeVar("T")

_USUAL: Final = "usual"
_OPTIONS: Final = (
    *("mode", "number", "order", "stamp_label", "case_line", "part_line"),
    *("dots", "grey", "name"),
)
_DOTS: Final = {"200": 200, "150": 150, "none": None}


def declare(packet: Parser) -> None:
    """Take all that can be wished of a packet."""
    packet.add_argument("--all", action="store_true", help="add every document that may go in")
    _many(packet, "--include", "ID", "put a document in")
    _many(packet, "--exclude", "ID", "take a document out")
    packet.add_argument("--move", metavar="DOC", help="move this document to place --to")
    packet.add_argument("--to", metavar="N", type=number, help="its place in its section, from 1")
    _many(packet, "--section", "DOC=KEY", "put a document into a section", pair)
    _declare_exhibits(packet)
    _declare_print(packet)


def read(args: argparse.Namespace) -> Wanted:
    """Give what is wished. Raises UsageError for wishes that belong together and don't come so."""
    if (args.move is None) != (args.to is None):
        raise UsageError(what=wording.command("move-needs-place"))
    if args.each is not None and not args.photos:
        raise UsageError(what=wording.command("each-needs-photos"))
    return Wanted(
        everything=args.all,
        include=tuple(args.include),
        exclude=tuple(args.exclude),
        move=args.move,
        to=args.to or 1,
        sections=tuple(args.section),
        generated=tuple(args.generated),
        without=tuple(args.without),
        photos=tuple(_sheets(args)),
        titles=tuple(args.title),
        pages=tuple(args.pages),
        sizes=tuple(_sizes(args)),
        options=tuple(_options(args)),
    )


def _declare_exhibits(packet: Parser) -> None:
    _many(packet, "--generated", "NAME", "add an exhibit that Dossier makes")
    _many(packet, "--without", "NAME", "take such an exhibit out")
    _many(packet, "--photos", "[NAME=]DOC,DOC,…", "put photos on sheets", _photos)
    each = "so many photos on a sheet; usually 4"
    packet.add_argument("--each", metavar="1|2|4", type=int, choices=(1, 2, 4), help=each)
    _many(packet, "--title", "NAME=TITLE", "name an exhibit that Dossier makes", pair)
    _many(packet, "--pages", "DOC=1-3,7", "file these pages only; DOC= means all", _pages)
    _many(packet, "--as-it-is", "DOC", "keep the size of its pages")
    _many(packet, "--to-fit", "DOC", "let its pages fit the paper again")


def _declare_print(packet: Parser) -> None:
    _choice(
        packet, "--mode", "binder|scanner|usual", "for a binder or a scanner", one_of(PrintMode)
    )
    _choice(packet, "--number", "right|centre|usual", "where page numbers stand", one_of(NumberAt))
    order = "translation-first|original-first|usual"
    _choice(packet, "--order", order, "what comes first", one_of(PartOrder))
    for flag, what in (
        ("--stamp-label", "stamp the exhibit's label on each page"),
        ("--case-line", "print the case line on each page"),
        ("--part-line", "print which part of the exhibit a page is"),
    ):
        _choice(packet, flag, "yes|no|usual", what, yes_or_no)
    _choice(packet, "--dots", "200|150|none", "make pictures smaller, in dots per inch", _dots)
    _choice(packet, "--grey", "yes|no", "take the colour out of pictures", yes_or_no)
    _choice(packet, "--name", "PATTERN", "a pattern for the file's name; empty means usual", str)


def _many(
    packet: Parser, flag: str, shown: str, what: str, read_as: Callable[[str], Any] = str
) -> None:
    packet.add_argument(flag, metavar=shown, action="append", type=read_as, default=[], help=what)


def _choice(
    packet: Parser, flag: str, shown: str, what: str, read_as: Callable[[str], object]
) -> None:
    kept = _or_usual(read_as) if _USUAL in shown else read_as
    # What isn't said has no value at all: None says "as the profile has it".
    packet.add_argument(flag, metavar=shown, type=kept, default=argparse.SUPPRESS, help=what)


def _or_usual(read_as: Callable[[str], T]) -> Callable[[str], T | None]:
    def read_it(text: str) -> T | None:
        return None if text == _USUAL else read_as(text)

    return read_it


def _dots(text: str) -> int | None:
    if text not in _DOTS:
        message = f"{text!r} is none of {', '.join(_DOTS)}"
        raise argparse.ArgumentTypeError(message)
    return _DOTS[text]


def _pages(text: str) -> tuple[str, Ranges]:
    document, ranges = pair(text)
    try:
        return document, parse(ranges)
    except ValueError:
        message = f"{ranges!r} are no pages; write 1-3,7"
        raise argparse.ArgumentTypeError(message) from None


def _photos(text: str) -> tuple[str, tuple[str, ...]]:
    name, equals, documents = text.rpartition("=")
    found = listed(documents)
    if not found or (equals and not name.strip()):
        message = f"{text!r} names no photos; write d1,d2"
        raise argparse.ArgumentTypeError(message)
    return name.strip(), found


def _sheets(args: argparse.Namespace) -> Iterator[Sheets]:
    for name, documents in args.photos:
        yield Sheets(documents, args.each, name)


def _sizes(args: argparse.Namespace) -> Iterator[tuple[str, bool]]:
    yield from ((document, True) for document in args.as_it_is)
    yield from ((document, False) for document in args.to_fit)


def _options(args: argparse.Namespace) -> Iterator[Choice]:
    for field, value in given(args, *_OPTIONS).items():
        yield ("number_at" if field == "number" else field, value)
