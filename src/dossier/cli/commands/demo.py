"""dossier demo: a vault with the sample case, and its packet, to look at and to try things on."""

import argparse
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands.app import can_show, open_window
from dossier.cli.commands.audits import report_lines
from dossier.cli.commands.builds import shown
from dossier.cli.opening import BUILDING, TAKING_IN
from dossier.cli.options import Parser
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.model.finding import Finding, Severity
from dossier.workflows import build as building
from dossier.workflows import open as opening
from dossier.workflows import sample as samples
from dossier.workflows.build import Built, Order
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Added, Outcome

SAMPLE_WORDS: Final = "orbit lantern maple quiet river stone"
"""It is printed: nothing in the sample vault is secret."""
PROFILE: Final = "us-eoir"
ACCEPTED: Final = "no-translation"
"""The receipt of a guest house has no translation: the demo says so and goes on."""


def declare(top: Parser) -> None:
    """Add the command."""
    demo = top.command("demo", "make a vault and a packet from the sample case", show)
    demo.add_argument("--out", metavar="DIR", help="the folder for both; else ./dossier-demo")
    demo.add_argument("--no-window", action="store_true", help="only make them, open no window")


def show(args: argparse.Namespace, terminal: Terminal) -> int:
    """Make both, and print where they are."""
    folder = Path(args.out) if args.out else _unused(Path("dossier-demo"))
    vault, packet = folder / "sample.dossier", folder / "packet.pdf"
    opening.check_new_place(vault)
    with opening.write_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    terminal.say("demo-begins", path=str(vault))

    def tell(outcome: Outcome) -> None:
        if isinstance(outcome, Added):
            terminal.note(f"added {outcome.document.id} {Path(outcome.path).name}")

    with (
        opening.workers(*TAKING_IN, *BUILDING[:1]) as sandbox,
        opening.create(vault, SAMPLE_WORDS) as session,
        stoppable(terminal) as progress,
    ):
        desk = Desk(session, sandbox, progress)
        sample = samples.read()
        samples.fill(desk, sample, tell)
        samples.keep_packet(desk, sample, PROFILE)
        order = Order(PROFILE, packet, accept=frozenset({ACCEPTED}))
        built = building.build(desk, order)
    accepted = [one for one in built.findings if one.severity is Severity.STOP]
    made = shown(built)
    terminal.result(
        {
            "vault": str(vault),
            "passphrase": SAMPLE_WORDS,
            "packet": made["packet"],
            "accepted": shapes.listed(map(shapes.finding, accepted)),
            "audit": made["audit"],
        },
        _lines(vault, built, accepted),
    )
    if args.no_window or terminal.as_json:
        return 0
    if not can_show():
        terminal.say("no-screen")
        return 0
    return open_window(vault)


def _lines(vault: Path, built: Built, accepted: list[Finding]) -> Iterator[str]:
    for one in accepted:
        sentence = shapes.sentence(one)
        yield wording.command("demo-accepted", code=one.code, id=one.subject, sentence=sentence)
    yield wording.command("demo-vault", path=str(vault))
    yield wording.command("demo-passphrase", passphrase=SAMPLE_WORDS)
    for file in built.files:
        yield wording.command("demo-packet", path=str(file.path))
    yield wording.command("built-pages", pages=built.plan.pages, exhibits=len(built.plan.exhibits))
    yield from report_lines(built.audit)


def _unused(folder: Path) -> Path:
    """Give the folder, or the next of its name that isn't there."""
    names = (folder.with_name(f"{folder.name}-{n}") for n in count(2))
    return folder if not folder.exists() else next(name for name in names if not name.exists())
