"""What a certificate can say beyond the usual: several papers, a dialect, a sworn translator."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from dossier.model.translating import Signing, TranslationLine
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.certificate import CertificateModel
from dossier.ui.widgets.choices import Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding

_SIGNED: Final = (Signing.SIGNED, Signing.CHANGED, Signing.GONE)


class CertificateMore(QWidget):
    """Shown below who translates; hidden as far as it is of no use here."""

    def __init__(self, look: Look, model: CertificateModel) -> None:
        super().__init__()
        self._model = model
        self._share = Tick(look, self.tr("One certificate for all papers of this translator"))
        self._share.toggled.connect(model.share)
        self._named = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self._seal = Tick(look, self.tr("The seal is on it"))
        self._seal.toggled.connect(model.seal)
        self._fields = {
            "dialect": Field(look, self.tr("Dialect, if there is one")),
            "sworn-number": Field(look, self.tr("Number of the sworn translator")),
            "sworn-day": Field(look, self.tr("Day on their certificate, such as 2026-11-03")),
        }
        for key, field in self._fields.items():
            field.typed.connect(partial(model.say, key))
            field.left.connect(partial(model.said_it, key))
            field.entered.connect(partial(model.said_it, key))
        sharing = column(look, self._share, self._named, gap=0)
        self._sworn = holding(
            column(look, self._fields["sworn-number"], self._fields["sworn-day"], self._seal)
        )
        self.setLayout(column(look, sharing, self._fields["dialect"], self._sworn, gap=12))

    def show_line(self, line: TranslationLine) -> None:
        """Show what is said of a translation."""
        told, together = line.translation, line.together
        joint = told is not None and bool(told.joint)
        can_share = line.signing is not Signing.UNPRINTED and line.sharable > 1
        self._share.set_on(joint)
        self._share.setVisible(can_share or joint)
        self._share.setEnabled(line.signing not in _SIGNED)
        papers = self.tr("%n paper(s)", "", len(together)).replace(
            str(len(together)), ltr(len(together))
        )
        titles = ", ".join(name(one) for one in together)
        self._named.set_text(self.tr("It names {papers}: {titles}.").format(
            papers=papers, titles=titles
        ))  # fmt: skip
        self._named.setVisible(len(together) > 1)
        for key, field in self._fields.items():
            if not field.line.hasFocus():
                field.set_text(self._model.said(key))
        self._seal.set_on(told is not None and told.sworn is not None and told.sworn.seal)
        self._sworn.setVisible(line.sworn and told is not None)
        self._fields["dialect"].setVisible(told is not None and line.translator is not None)
