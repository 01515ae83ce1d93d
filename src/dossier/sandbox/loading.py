"""Loads the modules of the tasks and lets each use its libraries once, before anything is shut."""

import importlib
import sys
from types import TracebackType

from dossier.sandbox import worker
from dossier.sandbox.spawn import Preload


def load(preload: Preload) -> None:
    """Import the modules; call `warm` of each that has it."""
    sys.path.extend(preload.paths)
    for name in (worker.__name__, *preload.modules):
        warm = getattr(importlib.import_module(name), "warm", None)
        if warm is not None:
            warm()
    if not preload.loud:
        sys.excepthook = _say_nothing


def _say_nothing(
    _kind: type[BaseException], _error: BaseException, _traceback: TracebackType | None
) -> None:
    """Print no traceback: its messages may quote a document."""
