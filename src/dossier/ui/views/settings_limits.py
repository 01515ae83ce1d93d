"""What this program can't do, said in short beside the settings and in full among them."""

from PySide6.QtCore import QCoreApplication, Signal

from dossier.ui.look import Look, Role
from dossier.ui.views.settings_rows import Row, Section, point
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.labels import Label


class LimitsCard(Card):
    """The four that matter most. `more_wanted` leads to all of them."""

    more_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.body.setSpacing(look.px(6))
        self.body.addWidget(Label(look, limits_title(), Role.H3, wrap=True))
        for words in (
            self.tr("It can’t hide that it is on this computer."),
            self.tr("It can’t help if this computer is watched."),
            self.tr("It can’t open your file without the passphrase."),
            self.tr("It can’t protect copies after you hand them over."),
        ):
            self.body.addLayout(point(look, "minus", words, look.tokens.ink2))
        more = Button(look, self.tr("Read more"), Kind.LINK, small=True)
        more.setObjectName("more-limits")
        more.setAccessibleDescription(limits_title())
        more.clicked.connect(self.more_wanted)
        self.body.addWidget(more)


class LimitsSection(Section):
    """All of them, each with what may help."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, limits_title())
        self.add(*(Row(look, "minus", one, detail=helps) for one, helps in self._texts()))

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("It can’t hide that it is on this computer."),
                self.tr("People can see the program and a locked folder, not what is in it."),
            ),
            (
                self.tr("It can’t help if someone watches this computer."),
                self.tr("Spy programs see what you see. Use a computer that you trust."),
            ),
            (
                self.tr("It can’t open your papers without the passphrase."),
                self.tr("Nobody can. Keep it on paper, in a safe place."),
            ),
            (
                self.tr("It can’t protect a passphrase that you give away."),
                self.tr("If someone learned it, change it here. Copies made before keep it."),
            ),
            (
                self.tr("It can’t protect copies after you hand them over."),
                self.tr("A packet is not locked. Any reader can copy it."),
            ),
            (
                self.tr("It can’t stop what the computer keeps by itself."),
                self.tr("Sleep can write memory to the disk. Shut down instead."),
            ),
            (
                self.tr("It can’t clear what other programs remember."),
                self.tr("File windows, viewers and printers keep lists and copies."),
            ),
            (
                self.tr("It can’t tell you what an office or a court decides."),
                self.tr("Show your packet to a lawyer if you can."),
            ),
        )


def limits_title() -> str:
    """Say what the section is called."""
    return QCoreApplication.translate("Settings", "What this can’t do")
