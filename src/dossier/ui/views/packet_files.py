"""The files that a packet becomes: their size, their names, exhibits as files of their own."""

from typing import Final

from PySide6.QtWidgets import QWidget

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.packet import Arranged, PacketModel
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column
from dossier.ui.words.sections import of_rule

_MOST_MB: Final = 10_000
_OTHER: Final = ""


class FileOptions(QWidget):
    """Each choice is kept at once."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._packet: Arranged | None = None
        self.way: Final = Select(look, self.tr("How do you hand it in?"))
        self.way.chosen.connect(self._take_way)
        self.limit: Final = Field(look, self.tr("Largest file, in MB"))
        self.name: Final = Field(look, self.tr("Name of the file"))
        self.separate: Final = Tick(look, self.tr("Write each exhibit as its own file too"))
        self.each: Final = Field(look, self.tr("Name of each exhibit’s file"))
        for field, left in (
            (self.limit, self._limit_left),
            (self.name, self._name_left),
            (self.each, self._each_left),
        ):
            field.left.connect(left)
            field.entered.connect(left)
        self.separate.toggled.connect(model.wishes.set_separate)
        title = Label(look, self.tr("Files"), Role.H3)
        parts = (title, self.way, self.limit, self.name, self.separate, self.each)
        self.setLayout(column(look, *parts, gap=10))

    def put(self, packet: Arranged) -> None:
        """Show what is chosen."""
        self._packet = packet
        kept, rule = packet.matter.packet, packet.matter.profile.files
        limited = [way for way in rule.ways if way.max_mb is not None]
        ways = [(way.key, of_rule(way.title)) for way in limited]
        self.way.setVisible(bool(ways))
        taken = next((way.key for way in limited if way.max_mb == kept.max_mb), _OTHER)
        self.way.set_choices([(_OTHER, self.tr("On paper, or another way")), *ways], taken)
        if not self.limit.line.hasFocus():
            self.limit.set_text(f"{kept.max_mb:g}" if kept.max_mb else "")
        words = (
            self.tr("This office takes {n} MB. Leave it empty to use that.").format(
                n=ltr(f"{rule.max_mb:g}")
            )
            if rule.max_mb
            else self.tr("We know no limit. Leave it empty for one file.")
        )
        self.limit.set_hint(words, Severity.NOTE)
        self._put_name(self.name, kept.options.name, rule.pattern)
        self._put_name(self.each, kept.options.each, rule.each or "{word}_{label}")
        self.separate.set_on(kept.separate)
        self.each.setVisible(kept.separate)

    def _put_name(self, field: Field, kept: str, usual: str) -> None:
        if not field.line.hasFocus():
            field.set_text(kept)
        field.line.setPlaceholderText(usual)
        words = self.tr("Words in braces are filled in. Leave it empty for the usual name.")
        field.set_hint(words, Severity.NOTE)

    def _take_way(self, key: str) -> None:
        if self._packet is not None:
            ways = {way.key: way for way in self._packet.matter.profile.files.ways}
            self._model.wishes.set_limit(ways[key].max_mb if key in ways else None)

    def _limit_left(self) -> None:
        text = self.limit.text().strip().replace(",", ".")
        try:
            wanted = float(text) if text else None
        except ValueError:
            wanted = -1.0
        if wanted is not None and not 0 < wanted < _MOST_MB:
            self.limit.set_hint(self.tr("Type a number of MB, such as 12."))
            return
        self._model.wishes.set_limit(wanted)

    def _name_left(self) -> None:
        self._call("name", self.name)

    def _each_left(self) -> None:
        self._call("each", self.each)

    def _call(self, which: str, field: Field) -> None:
        if not self._model.wishes.call_files(which, field.text().strip()):
            field.set_hint(self.tr("Write words in braces like this: {date}."))
