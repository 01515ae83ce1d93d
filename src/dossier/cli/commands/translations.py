"""dossier translation: what is translated, by whom, and whether the certificate is signed."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Final

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import TAKING_IN, desk_of, session_of
from dossier.cli.options import Parser, given, number, one_of, when, yes_or_no
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.translation import State, Sworn, Translation
from dossier.workflows import add, translations
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes

_SWORN: Final = ("sworn_number", "sworn_day", "sworn_pages", "seal")


def declare(top: Parser) -> None:
    """Add the command."""
    translation = top.command("translation", "keep translations and their certificates")
    translation.add_vault()
    translation.hold_commands("ACTION")
    add = translation.command("add", "add a translation", add_translation)
    add.add_argument("--of", metavar="ID", required=True, help="the document it translates")
    _take_fields(add, needed=True)
    translation.command("list", "show all translations", list_translations)
    change = translation.command("set", "change a translation", set_translation)
    change.add_argument("id", metavar="ID", help="the translation, such as t1")
    _take_fields(change, needed=False)


def _take_fields(parser: Parser, *, needed: bool) -> None:
    told = argparse.SUPPRESS
    words = parser.add_mutually_exclusive_group()
    words.add_argument("--file", metavar="FILE", help="the translated file; it is added too")
    words.add_argument("--text", metavar="FILE", help="a text file with the words typed")
    parser.add_argument(
        "--language", required=needed, default=told, help="the language it is written in"
    )
    parser.add_argument("--translator", metavar="PERSON", default=told, help="who translated it")
    parser.add_argument("--signed", metavar="FILE", help="the signed certificate; it is added too")
    parser.add_argument("--dialect", default=told, help="the dialect, where an authority asks")
    parser.add_argument(
        "--joint",
        metavar="NAME",
        default=told,
        help="translations with the same name share one certificate",
    )
    parser.add_argument(
        "--sworn-number", metavar="N", default=told, help="the sworn translator's number"
    )
    parser.add_argument(
        "--sworn-day", type=when, metavar="DAY", default=told, help="the day on the sworn one"
    )
    parser.add_argument(
        "--sworn-pages", type=number, metavar="N", default=told, help="pages of the sworn one"
    )
    parser.add_argument(
        "--seal", type=yes_or_no, metavar="yes/no", default=told, help="whether the seal is on it"
    )
    parser.add_argument("--state", type=one_of(State), default=told, help=", ".join(State))


def add_translation(args: argparse.Namespace, terminal: Terminal) -> int:
    """Add a translation, with its file and its signed certificate where they are given."""
    with desk_of(args, terminal, *_workers(args)) as desk:
        told = Translation(id="", of=args.of, language=args.language)
        translations.check(desk.session, _told(told, args))
        told = _with_files(desk, _told(told, args), args)
        (name,) = translations.add(desk.session, told).translations
        return _show(translations.get(desk.session, name), terminal)


def set_translation(args: argparse.Namespace, terminal: Terminal) -> int:
    """Change a translation."""
    with desk_of(args, terminal, *_workers(args)) as desk:
        told = _told(translations.get(desk.session, args.id), args)
        translations.check(desk.session, told)
        told = _with_files(desk, told, args)
        translations.change(desk.session, args.id, lambda _: told)
        return _show(translations.get(desk.session, args.id), terminal)


def _workers(args: argparse.Namespace) -> tuple[str, ...]:
    return TAKING_IN if args.file or args.signed else ()


def _told(before: Translation, args: argparse.Namespace) -> Translation:
    fields = given(args, "language", "translator", "state", "dialect", "joint")
    sworn = {name.removeprefix("sworn_"): value for name, value in given(args, *_SWORN).items()}
    if sworn:
        fields["sworn"] = replace(before.sworn or Sworn(), **sworn)
    return replace(before, **fields)


def _with_files(desk: Desk, told: Translation, args: argparse.Namespace) -> Translation:
    """Take in the files that are named; words that are in make a translation done."""
    adding = Wishes(language=told.language)
    if args.file:
        told = replace(told, document=add.bring_one(desk, args.file, adding), text="")
    if args.text:
        told = replace(told, text=_typed(args.text), document=None)
    if args.signed:
        told = replace(told, signed=add.bring_one(desk, args.signed, adding))
    if "state" not in args and told.state is State.NEEDED and (told.document or told.text):
        told = replace(told, state=State.DONE)
    return told


def _typed(file: str) -> str:
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(what=wording.command("no-text-file", path=file)) from error
    return text.strip()


def _show(translation: Translation, terminal: Terminal) -> int:
    terminal.result({"translation": shapes.translation(translation)}, [_line(translation)])
    return 0


def list_translations(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all translations."""
    with session_of(args) as session:
        everything = translations.everything(session)
    terminal.result(
        {"translations": shapes.listed(shapes.translation(one) for one in everything)},
        [_line(one) for one in everything] or [wording.command("no-translations")],
    )
    return 0


def _line(translation: Translation) -> str:
    told = (translation.document, translation.translator, translation.signed)
    parts = (translation.id, f"{translation.of} → {translation.language}", translation.state.value)
    return "  ".join(part for part in (*parts, *told) if part)
