"""Every sentence of the table keeps the rules: short, plain, kind, with a next step."""

import re

import pytest

from conftest import CHECKOUT
from dossier import wording
from dossier.errors import NotFound
from dossier.planning.severities import USUAL
from dossier.progress import Step
from dossier.vault.checks.failure import Failure
from dossier.wording.commands import COMMANDS
from dossier.wording.errors import WORDS
from dossier.wording.steps import STEPS
from dossier.wording.window import WINDOW
from strings.rules import breaks

# A next step begins with what to do.
IMPERATIVES = (
    "Add Ask Begin Build Change Check Choose Close Copy Crop Decide Fill Free Give Go Hand Have "
    "Keep Leave Look Make Mark Move Name Open Print Put Read Report Run Save Say See Send Settle "
    "Set Shorten Show Sign Split Stop Take Tell Try Type Unpack Use Wait Write"
)
VERBS = set(IMPERATIVES.split())
SENTENCES = [*wording.SENTENCES.items(), *((f"{code}@window", two) for code, two in WINDOW.items())]
LINES = {
    **{f"{code}.{n}": text for code, two in SENTENCES for n, text in enumerate(two)},
    **{f"command.{key}": text for key, text in COMMANDS.items()},
    **{f"step.{key}": text for key, text in STEPS.items()},
    **{f"{fact}.{key}": text for fact, words in WORDS.items() for key, text in words.items()},
}


@pytest.mark.parametrize("key", sorted(LINES))
def test_a_line_is_plain_and_short(key: str) -> None:
    assert breaks(LINES[key]) == []


@pytest.mark.parametrize("code", sorted(dict(SENTENCES)))
def test_a_sentence_has_a_next_step_that_begins_with_what_to_do(code: str) -> None:
    what, following = dict(SENTENCES)[code]
    assert what.endswith((".", "?"))
    assert following.split()[0].rstrip(",.:") in VERBS


def test_the_rules_see_red() -> None:
    assert breaks("This is an invalid file. It failed.") == ["the word invalid", "the word failed"]
    assert breaks("one " * 16) != []
    assert breaks("Name the document {missing}.") == []


def test_facts_fill_a_sentence_and_an_absent_fact_does_not_stop_it() -> None:
    said = wording.of_error(NotFound(kind="document", name="d9"))
    assert said == "We found no document named d9. Check the name, or list what is there."
    assert "…" in wording.say("not-found", {})


def test_a_fact_that_is_told_brings_its_own_sentence() -> None:
    assert "the key files" in wording.say("vault-damaged", {"what": "keys"})
    assert wording.say("vault-damaged", {"what": "file", "document": "d3"}).startswith(
        "Document d3 is not what was saved."
    )


COMMAND = re.compile(r"--[a-z]|\bdossier\b")


@pytest.mark.parametrize("code", sorted(wording.SENTENCES))
def test_the_window_names_no_command(code: str) -> None:
    assert not COMMAND.search(" ".join(wording.in_window(code, {})))


def test_the_check_for_commands_sees_red() -> None:
    assert COMMAND.search("Add them, with: --attachments")
    assert COMMAND.search("Then run: dossier verify")
    assert wording.in_window("had-attachments", {}) != wording.SENTENCES["had-attachments"]


def test_a_code_that_nobody_wrote_a_sentence_for_is_still_said() -> None:
    assert wording.say("no-such-code", {"where": "x"}) == wording.say("unexpected", {"where": "x"})


def test_names_from_outside_cannot_steer_a_terminal() -> None:
    said = wording.say("not-found", {"kind": "file", "name": "a\x1b[2J\nb\u202etxt\udcff"})
    assert said.startswith("We found no file named a\\x1b[2J\\nb\\u202etxt\\udcff.")


def test_steps_are_counted() -> None:
    assert wording.of_step(Step("adding", 3, 12)) == "Adding 3 of 12"


@pytest.mark.parametrize("code", sorted(USUAL))
def test_every_finding_has_its_sentence(code: str) -> None:
    assert code in wording.SENTENCES


VERIFY_CODES = re.findall(r"[a-z]+(?:-[a-z]+)+", (Failure.__doc__ or "").partition("Codes:")[2])


@pytest.mark.parametrize("code", VERIFY_CODES)
def test_everything_that_verify_can_find_has_its_sentence(code: str) -> None:
    assert code in wording.SENTENCES


SOURCE = {path: path.read_text(encoding="utf-8") for path in (CHECKOUT / "src").rglob("*.py")}


def said(pattern: str) -> set[str]:
    """Give every code that the program says in a certain way."""
    return {code for text in SOURCE.values() for code in re.findall(pattern, text)}


CODE = r'"([a-z]+(?:-[a-z]+)*)"'


def test_every_code_that_the_program_says_has_its_sentence() -> None:
    codes = said(rf"\b(?:Failure|Offence|noticed|Noted|Finding|Refusal)\(\s*{CODE}")
    assert len(codes) > 50, "the pattern still finds them"
    assert sorted(codes - wording.SENTENCES.keys()) == []


def test_every_step_that_the_program_reports_has_its_words() -> None:
    codes = said(rf"\b(?:report|progress|_progress)\(\s*{CODE}")
    assert "adding" in codes, "the pattern still finds them"
    assert sorted(codes - STEPS.keys()) == []


def test_every_reason_that_a_place_cannot_be_written_to_has_its_words() -> None:
    codes = said(rf"\breason={CODE}") | said(rf"(?m:^)    E[A-Z]+: {CODE},")
    assert {"full", "no-folder"} <= codes, "the pattern still finds them"
    assert sorted(codes - WORDS["reason"].keys()) == []


def test_every_part_of_a_vault_and_every_wish_that_is_named_has_its_words() -> None:
    codes = said(rf"\b(?:VaultDamaged|UsageError)\((?:[a-z_=\w.]+, )*what={CODE}")
    assert "keys" in codes, "the pattern still finds them"
    assert sorted(codes - WORDS["what"].keys()) == []
