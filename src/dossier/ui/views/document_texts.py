"""Typed fields of a document, joined with its model."""

from functools import partial

from PySide6.QtCore import QObject

from dossier.model.finding import Severity
from dossier.ui.viewmodels.details import DetailsModel, DetailsState
from dossier.ui.widgets.fields import Field
from dossier.ui.words import sentences


class Texts(QObject):
    """Joins typed fields with the model: each is a draft until it is left."""

    def __init__(self, model: DetailsModel) -> None:
        super().__init__()
        self._model = model
        self._fields: dict[str, Field] = {}

    def join(self, key: str, field: Field) -> Field:
        """Join a field, and give it."""
        self._fields[key] = field
        field.typed.connect(partial(self._model.typed, key))
        field.left.connect(partial(self._model.left, key))
        field.entered.connect(partial(self._model.left, key))
        return field

    def part(self, key: str) -> None:
        """Let a field go that is about to end."""
        self._fields.pop(key, None)

    def put(self, state: DetailsState) -> None:
        """Show texts; one that is being typed is left alone."""
        for key, field in self._fields.items():
            if not field.line.hasFocus() or key not in state.drafts:
                field.set_text(state.text(key))
            why = state.refused.get(key)
            field.set_hint("" if why is None else sentences.of_error(why), Severity.LOOK)
