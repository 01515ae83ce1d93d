"""The page on profiles says what the profiles say."""

import tomllib

from conftest import CHECKOUT
from planning.matters import COURT, profile_text

PAGE = (CHECKOUT / "docs" / "profiles.md").read_text(encoding="utf-8")


def test_every_rule_stands_there_with_its_source() -> None:
    sources = {source.id: source for source in COURT.sources}
    for rule in COURT.rules:
        source = sources[rule.source]
        row = (
            f"| {rule.text} | [{source.title}]({source.url}) | {source.certainty} | {rule.where} |"
        )
        assert row in PAGE


def test_every_entry_is_explained() -> None:
    for name, entry in tomllib.loads(profile_text("us-eoir")).items():
        match entry:
            case dict():
                assert f"[{name}]" in PAGE
            case [dict(), *_]:
                assert f"[[{name}]]" in PAGE
            case _:
                assert f"`{name}`" in PAGE
