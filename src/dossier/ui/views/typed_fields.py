"""The typed fields of one thing of a list: each shows its text and tells what is typed."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QWidget

from dossier.model.finding import Severity
from dossier.ui.viewmodels.several import SeveralModel, SeveralState
from dossier.ui.widgets.fields import Field, TextBlock
from dossier.ui.words import sentences

Fields = Mapping[str, Field | TextBlock]


class TypedFields:
    """Fields by their names in drafts, tied to a model; `put` shows the chosen one in them."""

    def __init__(self, model: SeveralModel[Any, Any], fields: Fields) -> None:
        self._fields: Final = fields
        self._shown = ""
        for key, field in fields.items():
            field.typed.connect(partial(model.typed, key))
            field.left.connect(partial(model.left, key))
            if isinstance(field, Field):
                field.entered.connect(partial(model.left, key))

    def put(self, state: SeveralState[Any]) -> None:
        """Show texts, and why one could not be taken; what is being typed is left alone."""
        same = state.chosen == self._shown
        self._shown = state.chosen
        for key, field in self._fields.items():
            part = field.line if isinstance(field, Field) else field.lines
            if not (same and part.hasFocus() and key in state.drafts):
                field.set_text(state.text(key))
            why = state.refused.get(key)
            field.set_hint("" if why is None else sentences.of_error(why), Severity.LOOK)


def has_focus(part: QWidget) -> bool:
    """Tell whether the focus is within a part."""
    focus = QApplication.focusWidget()
    return bool(focus) and part.isAncestorOf(focus)
