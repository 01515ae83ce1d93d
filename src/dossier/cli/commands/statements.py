"""dossier statement: what a statement says, paragraph by paragraph, and what shows it."""

import argparse
from dataclasses import replace

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, given, number
from dossier.cli.readers import cited
from dossier.cli.terminal import Terminal
from dossier.model.document import Cited, Claim
from dossier.workflows import statements
from dossier.workflows.open import Session


def declare(top: Parser) -> None:
    """Add the command."""
    statement = top.command("statement", "keep what a statement says and what shows it")
    statement.add_vault()
    statement.add_argument("id", metavar="DOC", help="the statement, such as d1")
    statement.hold_commands("ACTION")
    add = statement.command("add", "add a paragraph", add_paragraph)
    add.add_argument("--number", metavar="N", required=True, help="its number as written")
    _take_fields(add, needed=True)
    statement.command("list", "show all paragraphs", list_paragraphs)
    change = statement.command("set", "change a paragraph", set_paragraph)
    change.add_argument("number", metavar="N", help="the paragraph, such as 9")
    _take_fields(change, needed=False)
    remove = statement.command("remove", "take a paragraph out", remove_paragraph)
    remove.add_argument("number", metavar="N", help="the paragraph, such as 9")


def _take_fields(parser: Parser, *, needed: bool) -> None:
    told = argparse.SUPPRESS
    parser.add_argument("--text", required=needed, default=told, help="what it says")
    parser.add_argument(
        "--evidence",
        action="append",
        type=cited,
        metavar="ID[:PAGE]",
        default=told,
        help="a document that shows it, or one page of it",
    )
    parser.add_argument("--note", default=told, help="why nothing shows it, or what does instead")
    begins = "the page on which it begins"
    parser.add_argument("--page", type=number, metavar="N", default=told, help=begins)


def _changed(before: Claim, args: argparse.Namespace) -> Claim:
    fields = given(args, "text", "note", "evidence", "page")
    if "evidence" in fields:
        fields["evidence"] = tuple(dict.fromkeys(one for one in args.evidence if one))
    return replace(before, **fields)


def add_paragraph(args: argparse.Namespace, terminal: Terminal) -> int:
    """Add a paragraph."""
    with session_of(args) as session:
        statements.add(session, args.id, _changed(Claim(args.number.strip(), ""), args))
        return _show(session, args.id, terminal)


def set_paragraph(args: argparse.Namespace, terminal: Terminal) -> int:
    """Change a paragraph."""
    with session_of(args) as session:
        statements.change(session, args.id, args.number, lambda before: _changed(before, args))
        return _show(session, args.id, terminal)


def remove_paragraph(args: argparse.Namespace, terminal: Terminal) -> int:
    """Take a paragraph out."""
    with session_of(args) as session:
        statements.remove(session, args.id, args.number)
        return _show(session, args.id, terminal)


def list_paragraphs(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all paragraphs."""
    with session_of(args) as session:
        return _show(session, args.id, terminal)


def _show(session: Session, document: str, terminal: Terminal) -> int:
    found = statements.paragraphs(session, document)
    terminal.result(
        {"document": document, "paragraphs": shapes.listed(map(shapes.claim, found))},
        [_line(claim) for claim in found] or [wording.command("no-paragraphs")],
    )
    return 0


def _line(claim: Claim) -> str:
    shown = " ".join(map(_evidence, claim.evidence))
    begins = f"¶ {claim.number}" if claim.page is None else f"¶ {claim.number}:{claim.page}"
    return "  ".join(filter(None, (begins, claim.text, shown, claim.note)))


def _evidence(cited: Cited) -> str:
    return cited.document if cited.page is None else f"{cited.document}:{cited.page}"
