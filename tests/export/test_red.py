"""Every code that an audit can give has been seen: no check is there that can't fail."""

import ast
import io
from collections.abc import Callable
from dataclasses import replace
from itertools import chain

import pikepdf
import pytest
from pikepdf import Array, Pdf, String

from builds import Finished
from conftest import CHECKOUT
from damage import DAMAGE, edited
from damage_evidence import EVIDENCE_DAMAGE
from dossier.export.report import AuditReport
from dossier.wording.checks import CHECKS
from export.test_alone import SPAN
from export.test_audit import between_objects, incremental
from papers import LETTER, written

Proof = Callable[[Finished], AuditReport]
SOURCE = CHECKOUT / "src" / "dossier"
MAKERS = {"Failure", "Offence", "_failed"}
"""What a disagreement is made with: its code comes first."""


def locked(one: Finished) -> AuditReport:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(one.data)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user=""))
    return one.audit(out.getvalue())


def too_large(one: Finished) -> AuditReport:
    return one.audit(one.data, replace(one.manifest, max_bytes=len(one.data) - 1))


def a_word_of_the_originals(one: Finished) -> AuditReport:
    def plant(pdf: Pdf) -> None:
        pdf.pages[11].obj.Resources.XObject.E.Resources.Extra = Array([String("Nokia 3310")])

    return one.audit(edited(one.data, plant), replace(one.manifest, canaries=("Nokia 3310",)))


def an_exhibit_twice(one: Finished) -> AuditReport:
    def split(pdf: Pdf) -> None:
        label = SPAN.search(pdf.pages[3].Contents[1].read_bytes())
        assert label
        stamp = pdf.pages[13].Contents[1]
        stamp.write(SPAN.sub(lambda _: label[0], stamp.read_bytes(), count=1))

    return one.alone(edited(one.data, split))


PROOFS: dict[str, Proof] = {
    "password": locked,
    "unreadable": lambda one: one.audit(b"no packet"),
    "second-ending": lambda one: one.audit(one.data + b"%%EOF\n"),
    "stray-bytes": lambda one: one.audit(between_objects(one.data, b"% Jordan was here\n")),
    "stray-object": lambda one: one.audit(incremental(one.data)),
    "size-limit": too_large,
    "canary": a_word_of_the_originals,
    "exhibit-split": an_exhibit_twice,
    "no-stamps": lambda one: one.alone(written([LETTER])),
}
"""What no edit of a packet's objects shows."""
EDITED = {code: edit for edit, code, _ in reversed(DAMAGE)}
EVIDENCE = {code: edit for edit, code, _ in reversed(EVIDENCE_DAMAGE) if code not in EDITED}
PROVEN = {*PROOFS, *EDITED, *EVIDENCE}


def given_codes(source: str) -> set[str]:
    """Read every code off a module: said at once, or in a table that is gone through by `code`."""
    nodes = list(ast.walk(ast.parse(source)))
    loops = [one for one in nodes if isinstance(one, ast.For) and _by_code(one.target)]
    tables = {one.iter.id for one in loops if isinstance(one.iter, ast.Name)}
    rows = [one.iter for one in loops]
    rows += [one.value for one in nodes if isinstance(one, ast.Assign) and _name(one) in tables]
    said = [one for one in nodes if isinstance(one, ast.Call) and _maker(one.func)]
    first = [one.args[0] for one in said]
    first += [row.elts[0] for table in rows if isinstance(table, ast.Tuple) for row in table.elts]
    return {one.value for one in first if isinstance(one, ast.Constant)}


def _by_code(target: ast.expr) -> bool:
    named = target.elts[0] if isinstance(target, ast.Tuple) else target
    return isinstance(named, ast.Name) and named.id == "code"


def _name(assigned: ast.Assign) -> str:
    (target, *_) = assigned.targets
    return target.id if isinstance(target, ast.Name) else ""


def _maker(called: ast.expr) -> bool:
    return isinstance(called, ast.Name) and called.id in MAKERS


def all_codes() -> set[str]:
    files = chain(SOURCE.glob("export/*.py"), SOURCE.glob("pdf/witness*.py"))
    return {code for file in files for code in given_codes(file.read_text(encoding="utf-8"))}


def test_a_new_code_would_be_seen() -> None:
    assert given_codes("yield Failure('new', 'page 1')") == {"new"}
    assert given_codes("yield _failed('new', n)") == {"new"}
    loop = "for code, due in {}:\n    yield Failure(code)"
    table = "(('new', 1), ('other', 2))"
    assert given_codes(loop.format(table)) == {"new", "other"}
    assert given_codes(f"told = {table}\n{loop.format('told')}") == {"new", "other"}


def test_every_code_that_can_be_given_has_been_proven() -> None:
    assert all_codes() - PROVEN == set()


def test_what_is_proven_can_be_given_and_has_a_sentence() -> None:
    assert PROVEN - all_codes() == set()
    assert PROVEN - set(CHECKS) == set()


@pytest.mark.parametrize("code", sorted(PROVEN))
def test_it_is_shown_red(packet: Finished, evidence: Finished, code: str) -> None:
    if code in PROOFS:
        report, right = PROOFS[code](packet), packet.audit(packet.data)
    elif code in EDITED:
        report, right = packet.audit(edited(packet.data, EDITED[code])), packet.audit(packet.data)
    else:
        report = evidence.audit(edited(evidence.data, EVIDENCE[code]))
        right = evidence.audit(evidence.data)
    assert code in {one.code for one in report.failures}
    assert not report.ok
    assert right.ok
