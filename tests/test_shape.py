"""The house keeps its shape: short files and functions, one sentence on top, words for errors."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import CHECKOUT
from dossier import errors, wording

SOURCE = CHECKOUT / "src" / "dossier"
FILES = sorted(SOURCE.rglob("*.py"))
MOST_LINES = {"file": 400, "class": 200, "function": 50}
FORBIDDEN_NAMES = re.compile(r"manager|helper|util|common|base", re.IGNORECASE)
HEX_COLOUR = re.compile(r"""["']#(?:[0-9a-fA-F]{3}){1,2}["']""")


def too_long(tree: ast.Module, lines: int) -> Iterator[str]:
    """Name what is longer than it may be."""
    if lines > MOST_LINES["file"]:
        yield f"file of {lines} lines"
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef():
                most = MOST_LINES["class"]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                most = MOST_LINES["function"]
            case _:
                continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > most:
            yield f"{node.name} of {length} lines"


def opening(tree: ast.Module) -> str:
    """Give the first paragraph of the module's docstring."""
    return (ast.get_docstring(tree) or "").split("\n\n")[0]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_source_file_tells_one_short_story(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert list(too_long(tree, len(text.splitlines()))) == []
    assert opening(tree).endswith((".", ":")), "the first line is the story in one sentence"
    assert not HEX_COLOUR.search(text), "colours live in the theme"
    assert not FORBIDDEN_NAMES.search(path.stem)


def test_the_checks_themselves_see_red() -> None:
    long = "def f():\n" + "    x = 1\n" * 60
    assert list(too_long(ast.parse(long), 401)) == ["file of 401 lines", "f of 61 lines"]
    assert HEX_COLOUR.search("ink = '#18211E'")
    assert not opening(ast.parse("x = 1")).endswith(".")


STARTS_A_THREAD = re.compile(r"\b(?:Thread|ThreadPoolExecutor)\(")
MAY_START_THREADS = {"export/write.py", "ui/jobs.py"}
"""The early fsync: it only waits for the disk, and nothing else does that beside other work."""


def test_threads_are_started_where_they_may() -> None:
    found = {
        str(path.relative_to(SOURCE))
        for path in FILES
        if STARTS_A_THREAD.search(path.read_text(encoding="utf-8"))
    }
    assert found == MAY_START_THREADS


def error_codes() -> Iterator[str]:
    """Give every code a DossierError can carry."""
    yield from errors.REFUSALS
    waiting = [errors.DossierError]
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        if cls is not errors.Refusal:
            yield cls.code


@pytest.mark.parametrize("code", sorted(set(error_codes())))
def test_every_error_has_its_sentence(code: str) -> None:
    assert code in wording.SENTENCES


VIEW_MODELS = sorted((SOURCE / "ui" / "viewmodels").rglob("*.py"))
ASKS_QT_FOR_MORE = re.compile(r"from PySide6\.(?!QtCore\b)|import PySide6")
HOLDS_WORDS = re.compile(r"\btr\(|\btranslate\(")


@pytest.mark.parametrize("path", VIEW_MODELS, ids=lambda path: path.stem)
def test_a_view_model_knows_no_widget_and_no_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not ASKS_QT_FOR_MORE.search(text)
    assert not HOLDS_WORDS.search(text), "views put states into words"


def test_the_check_of_view_models_sees_red() -> None:
    assert ASKS_QT_FOR_MORE.search("from PySide6.QtWidgets import QWidget")
    assert not ASKS_QT_FOR_MORE.search("from PySide6.QtCore import QObject")
    assert HOLDS_WORDS.search('self.tr("Add")')


PAINTS_WITHOUT_END = re.compile(r"QPainter\(self")


def test_what_paints_has_an_end() -> None:
    """A painter that outlives its paint event ends the program: `painting.drawing` ends it."""
    assert PAINTS_WITHOUT_END.search("brush = Brush(QPainter(self), look)")
    files = (SOURCE / "ui").rglob("*.py")
    found = [
        path.stem for path in files if PAINTS_WITHOUT_END.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
