"""What can be wished of single exhibits and of the whole packet, each one step to undo."""

from collections.abc import Sequence

from dossier.errors import UsageError
from dossier.model.selection import parse
from dossier.ui.viewmodels import packet_names as names
from dossier.ui.viewmodels import packet_options as options
from dossier.ui.viewmodels.arranging import Arranging
from dossier.workflows import filing, live
from dossier.workflows.wanted import Choice, check_pattern, opted

__all__ = ["Choice", "PacketWishes"]


class PacketWishes:
    """Hands wishes on to be planned, shown and kept."""

    def __init__(self, arranging: Arranging) -> None:
        self._arranging = arranging

    def make(self, name: str, *, on: bool) -> None:
        """Take an exhibit in that the program makes, or out again."""
        naming = names.made(name) if on else names.taken_out([name])
        self._arranging.want(live.with_generated(name, on=on), naming)

    def select(self, document: str, text: str) -> bool:
        """File these pages of a document (`1-3, 7`), nothing means all; False if it says none."""
        try:
            ranges = parse(text)
        except ValueError:
            return False
        self._arranging.want(live.selected(document, ranges), names.about("pages", document))
        return True

    def keep_size(self, document: str, *, kept: bool) -> None:
        """Let the pages of an exhibit keep their size, or let them fit the paper."""
        self._arranging.want(live.as_it_is(document, yes=kept), names.about("size", document))

    def put_on_sheets(
        self, documents: Sequence[str], each: int | None = None, sheets: str = ""
    ) -> None:
        """Put photographs on sheets, `each` on one; on those named, or on new ones."""
        wish = live.on_sheets(documents, each, sheets)
        self._arranging.want(wish, names.named("sheets"))

    def entitle(self, name: str, title: str) -> None:
        """Give an exhibit that the program makes another title; empty is its usual one."""
        self._arranging.want(live.entitled(name, title), names.about("entitle", name))

    def opt(self, *choices: Choice) -> None:
        """Choose fields of `Options`; None is as the authority has it."""
        change = live.with_options(lambda packet: opted(packet, choices))
        self._arranging.want(change, names.named("options"))

    def call_files(self, field: str, pattern: str) -> bool:
        """Name the file (`name`) or each exhibit's (`each`); False for what can't be filled in."""
        try:
            check_pattern(pattern)
        except UsageError:
            return False
        self.opt((field, pattern))
        return True

    def print_line(self, field: str, on: bool) -> None:  # noqa: FBT001 - a switch has two ends
        """Print a line of the stamps or not: `stamp_label`, `case_line`, `part_line`."""
        self._arranging.want(options.lined(field, on=on), names.named("options"))

    def set_limit(self, megabytes: float | None) -> None:
        """Limit the size of one file; None asks for the authority's own limit."""
        self._arranging.want(options.limited(megabytes), names.named("options"))

    def set_separate(self, separate: bool) -> None:  # noqa: FBT001 - a switch has two ends
        """Ask for each exhibit as a file of its own too, or not."""
        self._arranging.want(options.separated(separate=separate), names.named("options"))

    def take_back(self, document: str, *, back: bool) -> None:
        """Take back an exhibit that was filed, or let it stand again."""
        wish = filing.withdrawing(document, "" if back else None)
        self._arranging.want(wish, names.named("take-back" if back else "stand-again"))
