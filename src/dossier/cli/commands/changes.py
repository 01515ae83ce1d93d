"""dossier set, replace, remove: changes to what is there."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from dossier import wording
from dossier.cli import passphrase, shapes
from dossier.cli.opening import TAKING_IN, desk_of, session_of
from dossier.cli.options import Parser, one_of, when, yes_or_no
from dossier.cli.readers import handed, mark, some_of, spelled
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.document import Document, Interpretation, Kind
from dossier.model.person import Reader
from dossier.workflows import documents as reading
from dossier.workflows import edit

# Options of `set` that are fields of a document as they stand.
_FIELDS = (
    ("--kind", one_of(Kind), "what it is"),
    ("--title", str, "the title, in the language of filing"),
    ("--date", when, "the date on it; an empty one takes it out"),
    ("--language", str, "its language, such as en, ru, az"),
    ("--sensitive", yes_or_no, "yes keeps it covered and out of packets until you add it"),
    ("--original-title", str, "the title in its own language and script"),
    ("--number", str, "the number on it"),
    ("--issued-by", str, "who issued it"),
    ("--url", str, "the web address it came from"),
    ("--accessed", when, "the day on which a page of the web was read"),
    ("--relevance", str, "what a report shows, in one line"),
    ("--place", str, "where a photo was taken"),
    ("--taken-by", str, "who took a photo"),
    ("--hidden-from", some_of(Reader), f"who may not see it: {', '.join(Reader)}"),
)

# Options of `set` that can be given several times; together they replace what was said before.
_LISTS = (
    ("--person", "people", str, "ID", "a person it is about"),
    ("--spelled", "spelled", spelled, "PERSON=NAME", "how it writes a person's name"),
    ("--mark", "marks", mark, "PAGE:TOP-BOTTOM[:NOTE]", "a passage that matters, in points"),
    ("--handed", "handed", handed, "TO[,DAY[,RECEIPT]]", "to whom the paper itself was handed"),
)


def declare(top: Parser) -> None:
    """Add the commands."""
    change = top.command("set", "change what is said about one document", set_fields)
    change.add_vault()
    change.add_argument("id", metavar="ID", help="the document, such as d1")
    for flag, kind, what in _FIELDS:
        change.add_argument(flag, type=kind, default=argparse.SUPPRESS, help=what)
    told = argparse.SUPPRESS
    for flag, field, kind, form, what in _LISTS:
        change.add_argument(
            flag, dest=field, action="append", type=kind, metavar=form, default=told, help=what
        )
    change.add_argument(
        "--interpreter", metavar="PERSON", default=told, help="who read it to its author"
    )
    change.add_argument(
        "--interpreted-in", metavar="LANG", default=told, help="the language it was read in"
    )
    change.add_argument(
        "--interpretation-signed", metavar="ID", default=told, help="the signed certificate's page"
    )
    better = top.command("replace", "bring a better scan of the same paper", replace_file)
    better.add_vault()
    better.add_argument("id", metavar="ID", help="the document, such as d1")
    better.add_argument("file", metavar="FILE", help="the better scan")
    better.add_argument(
        "--file-password-file", metavar="FILE", help="read the password of a locked PDF from FILE"
    )
    remove = top.command("remove", "move documents to the bin inside the vault", remove_documents)
    remove.add_vault()
    remove.add_argument("ids", metavar="ID", nargs="+", help="the documents, such as d1 d2")


def set_fields(args: argparse.Namespace, terminal: Terminal) -> int:
    """Change what is said about one document."""
    given = vars(args)
    names = [flag.removeprefix("--").replace("-", "_") for flag, _, _ in _FIELDS]
    fields = {name: given[name] for name in names if name in given}
    fields |= {
        field: tuple(dict.fromkeys(one for one in given[field] if one))
        for _, field, _, _, _ in _LISTS
        if field in given
    }
    told = {
        field: given[name]
        for field, name in (
            ("interpreter", "interpreter"),
            ("language", "interpreted_in"),
            ("signed", "interpretation_signed"),
        )
        if name in given
    }
    if not fields and not told:
        raise UsageError(what=wording.command("nothing-to-set"))
    with session_of(args) as session:
        edit.change(session, args.id, _changed(fields, told))
        entry = reading.get(session, args.id)
    terminal.result({"document": shapes.document_in_full(entry)}, [shapes.line(entry)])
    return 0


def _changed(fields: dict[str, object], told: dict[str, str]) -> Callable[[Document], Document]:
    def change(before: Document) -> Document:
        after: Document = replace(before, **fields)  # pyright: ignore[reportArgumentType] - each option reads its field's type
        if told:
            known = before.interpretation or Interpretation("", "")
            after = replace(after, interpretation=_interpretation(replace(known, **told)))
        return after

    return change


def _interpretation(told: Interpretation) -> Interpretation | None:
    if not told.interpreter and not told.language and not told.signed:
        return None
    if not told.interpreter or not told.language:
        raise UsageError(what=wording.command("interpretation-needs-both"))
    return replace(told, signed=told.signed or None)


def replace_file(args: argparse.Namespace, terminal: Terminal) -> int:
    """Bring a better scan; title, place and links stay."""
    password = passphrase.of_file(args.file_password_file)
    with desk_of(args, terminal, *TAKING_IN) as desk:
        edit.replace_file(desk, args.id, Path(args.file), password)
        entry = reading.get(desk.session, args.id)
    terminal.result(
        {"document": shapes.document_in_full(entry)},
        [wording.command("replaced", id=entry.id), shapes.line(entry)],
    )
    return 0


def remove_documents(args: argparse.Namespace, terminal: Terminal) -> int:
    """Move documents to the bin."""
    with session_of(args) as session:
        changes = edit.remove(session, args.ids)
    terminal.result(
        {"removed": list(changes.documents)},
        [wording.command("removed", ids=" ".join(changes.documents))],
    )
    return 0
