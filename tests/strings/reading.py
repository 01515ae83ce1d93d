"""What the window says in the code, and what the files of translations say: both as plain data."""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from dossier.ui.words import sections, sentences

CHECKOUT = Path(__file__).resolve().parents[2]
WINDOW = CHECKOUT / "src" / "dossier" / "ui"
FOLDER = CHECKOUT / "resources" / "i18n"
FILES = ("en", "es", "ar")
FORMS = {"en": 2, "es": 2, "ar": 6}
"""How many forms a counted word has: Qt's rules for plurals."""


@dataclass(frozen=True)
class Said:
    """A text of the window: where translators find it, and whether a number goes with it."""

    context: str
    source: str
    counted: bool = False
    place: str = ""


@dataclass(frozen=True)
class Entry:
    """A text in a file of translations. `forms` has one text, or one for each plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool = False
    unfinished: bool = False


def file_of(language: str) -> Path:
    """Give the place of a language's file."""
    return FOLDER / f"dossier_{language}.ts"


def beside() -> dict[str, tuple[str, ...]]:
    """Give the texts that stand in tables and in profiles, by context."""
    return {sentences.CONTEXT: sentences.sources(), sections.CONTEXT: sections.sources()}


def quoted(text: str) -> str:
    """Write a text as code that lupdate reads: one line, letters as they are."""
    return json.dumps(text, ensure_ascii=False)


def read(file: Path) -> Iterator[Entry]:
    """Read a file of translations."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [one.text or "" for one in translation.iter("numerusform")]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                message.get("numerus") == "yes",
                translation.get("type") == "unfinished",
            )


def said() -> tuple[Said, ...]:
    """Give every text that the code of the window asks a translation for."""
    return tuple(
        one
        for path in sorted(WINDOW.rglob("*.py"))
        for one in said_in(path.read_text(encoding="utf-8"), str(path.relative_to(WINDOW)))
    )


def said_in(code: str, place: str = "") -> Iterator[Said]:
    """Give every text that `tr` and `translate` are called with in a piece of code."""
    for owner, call in _calls(ast.parse(code), ""):
        at = f"{place}:{call.lineno}"
        match call.func, call.args:
            case ast.Attribute(attr="tr"), [ast.Constant(value=str(source)), *rest]:
                yield Said(owner, source, len(rest) > 1, at)
            case (
                (ast.Attribute(attr="translate") | ast.Name(id="translate")),
                [ast.Constant(value=str(context)), ast.Constant(value=str(source)), *rest],
            ):
                yield Said(context, source, len(rest) > 1, at)
            case _:
                pass


def asked_with_variables(code: str, place: str = "") -> Iterator[str]:
    """Name each call of `tr` that lupdate can't read, because no text stands in it."""
    for _, call in _calls(ast.parse(code), ""):
        match call.func, call.args:
            case ast.Attribute(attr="tr"), [ast.Constant(value=str()), *_]:
                pass
            case ast.Attribute(attr="tr"), _:
                yield f"{place}:{call.lineno}"
            case _:
                pass


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)
