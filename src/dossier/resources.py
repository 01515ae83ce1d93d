"""The only reader of resources/: profiles, packet words, fonts, the sample case."""

from functools import cache
from importlib import resources as packaged
from importlib.resources.abc import Traversable
from pathlib import Path

from dossier.errors import NotFound


@cache
def _root() -> Traversable:
    """Find resources/ inside the installed package, or beside src/ in a checkout."""
    inside = packaged.files("dossier") / "resources"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[2] / "resources"


def _find(path: str) -> Traversable:
    found = _root().joinpath(*path.split("/"))
    if not found.is_file():
        raise NotFound(kind="resource", name=path)
    return found


def text(path: str) -> str:
    """Read a text of resources/, such as `profiles/us-eoir.toml`. Raises NotFound."""
    return _find(path).read_text(encoding="utf-8")


def data(path: str) -> bytes:
    """Read a file of resources/ as bytes. Raises NotFound."""
    return _find(path).read_bytes()


@cache
def font(name: str) -> bytes:
    """Read a font of the bundle by its file name without `.ttf`. Raises NotFound."""
    return data(f"fonts/{name}.ttf")


def names(folder: str) -> tuple[str, ...]:
    """List the files of a folder of resources/ in order, without folders."""
    place = _root().joinpath(*folder.split("/"))
    if not place.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in place.iterdir() if entry.is_file()))


def path(name: str) -> Path:
    """Give the place of a file of resources/, to be read row by row. Raises NotFound."""
    return Path(str(_find(name)))
