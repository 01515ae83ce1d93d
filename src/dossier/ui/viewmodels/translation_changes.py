"""Changes of one translation, each one undo step, and files taken in for it."""

from collections.abc import Callable
from dataclasses import replace

from dossier.errors import DossierError, Stopped
from dossier.model.changes import Changes
from dossier.model.translating import TranslationLine
from dossier.model.translation import Sworn, Translation
from dossier.ui.viewmodels.case import OpenCase
from dossier.workflows import translating
from dossier.workflows.desk import Desk
from dossier.workflows.undo import Name

Tell = Callable[[bool, DossierError | None], None]
"""Hears whether a file is being taken in, and why one was not."""


def named(code: str, line: TranslationLine) -> Name:
    """Name a step that is about the translation of a document."""
    document = line.document
    title = document.title or document.original_title or document.original.name
    return Name(code, (("title", title),))


def change(
    case: OpenCase, code: str, line: TranslationLine, wish: Callable[[Translation], Translation]
) -> None:
    """Change a translation; one of which nothing is kept yet is kept first."""
    of, language = line.document.id, line.language
    case.change(named(code, line), lambda session: translating.change(session, of, language, wish))


def sealed(before: Translation, *, on: bool) -> Translation:
    """Say whether the sworn translator's seal is on it."""
    sworn = replace(before.sworn or Sworn(), seal=on)
    return replace(before, sworn=None if sworn == Sworn() else sworn)


def take_in(case: OpenCase, name: Name, work: Callable[[Desk], Changes], tell: Tell) -> None:
    """Take in a file for a translation, beside the window; the window's own Stop stops it."""
    tell(True, None)  # noqa: FBT003 - what it hears
    case.begin_change(
        name,
        work,
        lambda _: tell(False, None),  # noqa: FBT003
        lambda error: tell(False, None if isinstance(error, Stopped) else error),  # noqa: FBT003
    )
