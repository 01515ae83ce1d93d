"""dossier checklist: what an authority usually wants, and how far each line is."""

import argparse
from dataclasses import replace

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands.packets import take_profile
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, given, pair
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.checklist import Line
from dossier.model.packet import Answer, SlotState
from dossier.workflows import arrange, overview
from dossier.workflows.open import Session

_SAID = (
    ("--what", "its name, in the language of filing"),
    ("--why", "why you could not get it"),
    ("--tried", "what you tried"),
    ("--instead", "what is there in its place"),
)


def declare(top: Parser) -> None:
    """Add the command."""
    checklist = top.command("checklist", "show what is usually wanted, or answer", show_checklist)
    checklist.add_vault()
    take_profile(checklist)
    states = ", ".join(SlotState)
    checklist.add_argument(
        "--answer",
        metavar="SLOT=STATE",
        type=answered,
        help=f"say of a line how far it is: {states}",
    )
    for flag, what in _SAID:
        checklist.add_argument(flag, metavar="TEXT", default=argparse.SUPPRESS, help=what)


def answered(text: str) -> tuple[str, SlotState]:
    """Read SLOT=STATE."""
    slot, word = pair(text)
    if word not in tuple(SlotState):
        message = f"{word!r} is none of {', '.join(SlotState)}"
        raise argparse.ArgumentTypeError(message)
    return slot, SlotState(word)


def _answer(session: Session, args: argparse.Namespace, said: dict[str, str]) -> Answer:
    """What is said now beside what was said of the line before."""
    slot, state = args.answer
    before = {one.slot: one for one in arrange.matter_of(session, args.profile).packet.answers}
    return replace(before.get(slot, Answer(slot, state)), state=state, **said)


def show_checklist(args: argparse.Namespace, terminal: Terminal) -> int:
    """Answer a line if asked to, then show all lines."""
    said = given(args, *(flag.removeprefix("--") for flag, _ in _SAID))
    if said and args.answer is None:
        raise UsageError(what=wording.command("name-the-line"))
    with session_of(args) as session:
        if args.answer is not None:
            overview.answer(session, args.profile, _answer(session, args, said))
        arranged = arrange.arranged(arrange.matter_of(session, args.profile))
        found = overview.of_packet(session, arranged)
    lines = [line for section in found.sections for line in section.lines]
    terminal.result(
        {"profile": found.profile, "lines": shapes.listed(map(shapes.checklist_line, lines))},
        list(map(_line, lines)) or [wording.command("no-checklist")],
    )
    return 0


def _line(line: Line) -> str:
    told = (line.slot.key, line.state.value, line.slot.title, *line.documents)
    said = line.answer
    return "  ".join((*told, *(filter(None, (said.why, said.tried, said.instead)) if said else ())))
