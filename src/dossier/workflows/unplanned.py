"""An error that nobody planned for, told without a name, path or word of the case."""

import traceback
from pathlib import Path
from typing import Final

import dossier
from dossier.errors import DossierError

_HOME: Final = Path(dossier.__file__).parent


def unplanned(error: BaseException) -> DossierError:
    """Give what can be reported of it: the kind of error, the version, and our own lines."""
    places = [
        f"{Path(frame.filename).relative_to(_HOME).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(_HOME)
    ]
    return DossierError(where=" ".join([type(error).__name__, dossier.__version__, *places]))
