"""The page on profiles says what the profiles say."""

import os
import re
from dataclasses import fields

import pytest

from conftest import CHECKOUT
from dossier.model.profile import (
    Cover,
    Deadline,
    FileRule,
    GeneratedRule,
    Profile,
    Rule,
    SectionRule,
    ServiceRule,
    Slot,
    Source,
    TranslationRule,
    Way,
)
from dossier.planning.parse_profile import parse_profile
from planning.matters import COURT, profile_text

PLACE = CHECKOUT / "docs" / "profiles.md"
PAGE = PLACE.read_text(encoding="utf-8")
NAMES = sorted(path.stem for path in (CHECKOUT / "resources" / "profiles").glob("*.toml"))


HEAD = ("| rule | source | how sure | where it shows |", "| --- | --- | --- | --- |")


def row(text: str, source_id: str, where: str, profile: Profile) -> str:
    """The line of the table for a rule. A rule that nothing draws has a dash at its end."""
    source = {source.id: source for source in profile.sources}[source_id]
    link = f"[{source.title}]({source.url})" if source.url else source.title
    return f"| {text} | {link} | {source.certainty} | {where or '–'} |"


def rows(profile: Profile) -> list[str]:
    """All that a profile says with a source: its rules, what it can make, dates, ways of filing."""
    titles = {section.key: section.title for section in profile.sections}
    said = [(rule.text, rule.source, rule.where) for rule in profile.rules]
    for made in profile.generated:
        where = f"generated exhibit `{made.name}`, section {titles[made.section]}"
        said.append((made.why, made.source, where))
    dates = profile.deadlines
    said += [(f"{one.title}: {counted(one)}.", one.source, dated(one)) for one in dates]
    for way in profile.files.ways:
        most = f"at most {way.max_mb:g} MB a file" if way.max_mb else "no limit of a file is known"
        said.append((f"{way.title}: {most}.", way.source, "ways of filing, size meter, volumes"))
    return [row(text, source, where, profile) for text, source, where in said]


def counted(one: Deadline) -> str:
    """How a date is counted, in words."""
    months = f"{abs(one.months)} months" if one.months else ""
    kind = "working days" if one.working else "days"
    days = f"{abs(one.days)} {kind}" if one.days else ""
    far = " and ".join(filter(None, (months, days)))
    side = "before" if one.days < 0 or one.months < 0 else "after"
    count = f"{far} {side} the day in `{one.key}`" if far else f"the day in `{one.key}`"
    told = [count, "every year" if one.yearly else "", f"if `{one.when}`" if one.when else ""]
    told.append(f"not while `{one.unless}` is yes" if one.unless else "")
    return ", ".join(filter(None, told))


def dated(one: Deadline) -> str:
    """Where a date shows."""
    other = "; the other readings stand beside it" if one.reading else ""
    return f"dates, and findings deadline-near ({one.near} days before) and deadline-past{other}"


def part(name: str) -> str:
    """The part of the page on one profile."""
    _, _, after = PAGE.partition(f"\n## {name}, rule by rule\n")
    return after.partition("\n## ")[0]


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_stands_there_with_its_source_and_no_other(name: str) -> None:
    profile = parse_profile(profile_text(name))
    if os.environ.get("DOSSIER_REGENERATE"):
        write(name, rows(profile))
        return
    found = [line for line in part(name).splitlines() if line.startswith("| ")]
    assert found == [*HEAD, *rows(profile)]


def write(name: str, lines: list[str]) -> None:
    """Put the table of a profile into the page anew."""
    page = PLACE.read_text(encoding="utf-8")
    before, head, after = page.partition(f"\n## {name}, rule by rule\n")
    own, following, rest = after.partition("\n## ")
    kept = [line for line in own.splitlines() if not line.startswith("| ")]
    table = "\n".join([*kept, *HEAD, *lines, ""])
    text = f"{before}{head}{table.replace(chr(10) * 3, chr(10) * 2)}{following}{rest}"
    PLACE.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_profile_has_two_pictures(name: str) -> None:
    links = re.findall(r"\]\((pictures/profiles/[a-z0-9-]+\.png)\)", part(name))
    assert links == [f"pictures/profiles/{name}-{n}.png" for n in (1, 2)]
    sizes = [(PLACE.parent / link).stat().st_size for link in links]
    assert max(sizes) <= 60_000


@pytest.mark.parametrize("name", NAMES)
def test_every_profile_is_listed_with_a_link(name: str) -> None:
    assert f"| [{name}](../resources/profiles/{name}.toml) | " in PAGE


def test_every_entry_is_explained() -> None:
    """Every field that a profile can have is named on the page, also those that few use."""
    kinds = (Profile, Cover, SectionRule, GeneratedRule, TranslationRule, FileRule, Way, Deadline)
    for kind in (*kinds, Slot, Source, Rule, ServiceRule):
        for field in fields(kind):
            ways = (f"`{field.name}`", f"`{field.name} =", f"[{field.name}]")
            assert any(way in PAGE for way in ways), field.name


def test_a_rule_that_is_not_there_would_be_seen() -> None:
    assert part("spell") == ""
    assert "| " in part("us-eoir")
    assert row("Nobody says this.", "cfr-1003-33", "", COURT) not in PAGE
