"""dossier add, list: what comes in, and what is there."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from dossier import wording
from dossier.cli import passphrase, shapes
from dossier.cli.opening import TAKING_IN, desk_of, session_of
from dossier.cli.options import Parser, one_of, when
from dossier.cli.terminal import Terminal
from dossier.errors import DossierError, Refusal, VaultDamaged
from dossier.model.document import Kind
from dossier.model.wire import JsonObject
from dossier.workflows import add as adding
from dossier.workflows import documents as reading
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes


def declare(top: Parser) -> None:
    """Add the commands."""
    add = top.command("add", "add files or folders", add_files)
    add.add_vault()
    add.add_argument("files", metavar="FILE", nargs="+", help="files or folders to add")
    add.add_argument("--kind", type=one_of(Kind), default=Kind.OTHER, help="what they are")
    add.add_argument("--title", help="the title, in the language of filing")
    add.add_argument("--date", type=when, help="the date on it: 2019-03-14, 2019-03, ~2019")
    add.add_argument("--language", default="", help="its language, such as en, ru, az")
    add.add_argument("--translation-of", metavar="ID", help="it translates this document")
    add.add_argument("--join", action="store_true", help="together they are one paper")
    add.add_argument("--attachments", action="store_true", help="add files kept inside PDFs too")
    add.add_argument(
        "--file-password-file", metavar="FILE", help="read the password of locked PDFs from FILE"
    )
    top.command("list", "show the documents", list_documents).add_vault()


def add_files(args: argparse.Namespace, terminal: Terminal) -> int:
    """Add files; each is safe once its line is written."""
    wishes = Wishes(
        kind=args.kind,
        title=args.title or "",
        date=args.date,
        language=args.language,
        translation_of=args.translation_of,
        attachments=args.attachments,
        password=passphrase.of_file(args.file_password_file),
        join=args.join,
    )
    told: list[Outcome] = []

    def tell(outcome: Outcome) -> None:
        told.append(outcome)
        terminal.note(_told(outcome))

    try:
        with desk_of(args, terminal, *TAKING_IN) as desk:
            adding.add(desk, [Path(file) for file in args.files], wishes, tell)
    except DossierError as error:
        if not told:
            raise
        terminal.trouble(error, _outcomes(told))
        return error.exit_code
    terminal.result(_outcomes(told), _summary(told))
    return Refusal.exit_code if any(isinstance(one, Refused) for one in told) else 0


def _told(outcome: Outcome) -> str:
    match outcome:
        case Added():
            return f"added {outcome.document.id} {outcome.path}"
        case Refused():
            return f"refused {outcome.path}: {wording.say(outcome.code, dict(outcome.facts))}"
        case Duplicate():
            return wording.command("duplicate", path=outcome.path, of=outcome.of)
        case LeftAside():
            return wording.command("left-aside", path=outcome.path)


def _outcomes(told: list[Outcome]) -> JsonObject:
    return {
        "added": [_added(one) for one in told if isinstance(one, Added)],
        "refused": [
            {
                "path": one.path,
                "code": one.code,
                "message": wording.say(one.code, dict(one.facts)),
            }
            for one in told
            if isinstance(one, Refused)
        ],
        "duplicates": [
            {"path": one.path, "of": one.of} for one in told if isinstance(one, Duplicate)
        ],
        "left_aside": [one.path for one in told if isinstance(one, LeftAside)],
    }


def _added(outcome: Added) -> JsonObject:
    document = outcome.document
    shown: JsonObject = {
        "id": document.id,
        "path": outcome.path,
        "title": document.title,
        "kind": document.kind.value,
        "pages": len(document.safe.pages),
        "sha256": document.original.sha256,
        "findings": shapes.listed(shapes.finding(one) for one in outcome.findings),
    }
    if outcome.further:
        shown["paths"] = [outcome.path, *outcome.further]
    return shown


def _summary(told: list[Outcome]) -> Iterator[str]:
    for one in told:
        if isinstance(one, Added):
            yield from (f"{one.document.id}: {shapes.sentence(found)}" for found in one.findings)
    count = {kind: sum(isinstance(one, kind) for one in told) for kind in (Added, Refused)}
    yield wording.command("added-count", n=count[Added])
    if count[Refused]:
        yield wording.command("refused-count", n=count[Refused])


def list_documents(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show the documents in the order they came; of a damaged vault, those that can be read."""
    with session_of(args) as session:
        found = reading.readable(session)
    shown: JsonObject = {"documents": shapes.listed(map(shapes.document, found.documents))}
    lines = [shapes.line(entry) for entry in found.documents]
    if found.damaged:
        damage = VaultDamaged(what="document", document=" ".join(found.damaged))
        return terminal.partly(shown, lines, damage)
    terminal.result(shown, lines or [wording.command("no-documents")])
    return 0
