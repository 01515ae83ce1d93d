"""dossier sizes: what each exhibit weighs, as it is and with lighter pictures."""

import argparse
from collections.abc import Iterator, Sequence
from typing import Final

from dossier import wording
from dossier.cli import shapes
from dossier.cli.commands.packets import take_profile
from dossier.cli.opening import WEIGHING, desk_of
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.model.wire import JsonObject
from dossier.workflows import arrange, sizes
from dossier.workflows.arrange import Wanted
from dossier.workflows.sizes import Weight

_WAYS: Final = ("200", "150", "150-grey", "grey")
"""What each of `sizes.WAYS` is called."""


def declare(top: Parser) -> None:
    """Add the command."""
    weigh = top.command("sizes", "show what each exhibit weighs", show_sizes)
    weigh.add_vault()
    take_profile(weigh)


def show_sizes(args: argparse.Namespace, terminal: Terminal) -> int:
    """Weigh each exhibit in every way, the heaviest first."""
    with desk_of(args, terminal, *WEIGHING) as desk:
        found = sizes.weights(desk, arrange.arrange(desk.session, args.profile, Wanted()))
    terminal.result(_shown(found), _lines(found))
    return 0


def _shown(found: Sequence[Weight]) -> JsonObject:
    return {
        "exhibits": shapes.listed(
            {
                "label": one.exhibit.label,
                "document": one.exhibit.document,
                "title": one.exhibit.title,
                "bytes": one.now,
                "lighter": dict(zip(_WAYS, one.lighter, strict=True)),
            }
            for one in found
        ),
        "bytes": sum(one.now for one in found),
        "lighter": {way: sum(one.lighter[n] for one in found) for n, way in enumerate(_WAYS)},
    }


def _lines(found: Sequence[Weight]) -> Iterator[str]:
    for one in found:
        name = f"{one.exhibit.label or '-'}  {one.exhibit.document}  {one.exhibit.title}"
        yield wording.command("weight", name=name, **_megabytes(one.now, one.lighter))
    ways = [sum(one.lighter[n] for one in found) for n in range(len(_WAYS))]
    yield wording.command("weight-all", **_megabytes(sum(one.now for one in found), ways))


def _megabytes(now: int, ways: Sequence[int]) -> dict[str, str]:
    names = ("now", "two", "less", "less_grey", "grey")
    return {name: f"{size / 1e6:.1f}" for name, size in zip(names, (now, *ways), strict=True)}
