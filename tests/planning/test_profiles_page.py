"""The page on profiles says what the profiles say."""

import tomllib

import pytest

from conftest import CHECKOUT
from dossier.model.profile import Profile, Rule
from dossier.planning.parse_profile import parse_profile
from planning.matters import COURT, profile_text

PAGE = (CHECKOUT / "docs" / "profiles.md").read_text(encoding="utf-8")
NAMES = sorted(path.stem for path in (CHECKOUT / "resources" / "profiles").glob("*.toml"))


def row(rule: Rule, profile: Profile) -> str:
    """The line of the table for a rule. A rule that nothing draws has a dash at its end."""
    source = {source.id: source for source in profile.sources}[rule.source]
    link = f"[{source.title}]({source.url})" if source.url else source.title
    return f"| {rule.text} | {link} | {source.certainty} | {rule.where or '–'} |"


def part(name: str) -> str:
    """The part of the page on one profile."""
    _, _, after = PAGE.partition(f"\n## {name}, rule by rule\n")
    return after.partition("\n## ")[0]


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_stands_there_with_its_source_and_no_other(name: str) -> None:
    profile = parse_profile(profile_text(name))
    rows = [line for line in part(name).splitlines() if line.startswith("| ")]
    assert rows[2:] == [row(rule, profile) for rule in profile.rules]


@pytest.mark.parametrize("name", NAMES)
def test_every_profile_is_listed_with_a_link(name: str) -> None:
    assert f"| [{name}](../resources/profiles/{name}.toml) | " in PAGE


def test_every_entry_is_explained() -> None:
    for name, entry in tomllib.loads(profile_text("us-eoir")).items():
        match entry:
            case dict():
                assert f"[{name}]" in PAGE
            case [dict(), *_]:
                assert f"[[{name}]]" in PAGE
            case _:
                assert f"`{name}`" in PAGE


def test_a_rule_that_is_not_there_would_be_seen() -> None:
    assert part("us-eoir") != part("spell") == ""
    assert row(Rule("Nobody says this.", "cfr-1003-33"), COURT) not in PAGE
