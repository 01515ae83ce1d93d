"""Profiles on the command line: checked, kept in a vault, and laid beside each other."""

from pathlib import Path

import pytest

from cli.papers import pdf
from cli.running import Dossier
from conftest import CHECKOUT

OURS = (CHECKOUT / "resources" / "profiles" / "uk-ftt.toml").read_text(encoding="utf-8")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A lawyer's own copy of a profile, with a name of its own and two changes."""
    file = tmp_path / "my-court.toml"
    text = OURS.replace('id = "uk-ftt"', 'id = "my-court"')
    file.write_text(text.replace("max_each = 20", "max_each = 30"), encoding="utf-8")
    return file


def test_a_file_that_fits_is_said_to_fit(dossier: Dossier, mine: Path) -> None:
    said = dossier("profiles", "--check", mine, "--json")
    assert (said.code, said.data) == (0, {"ok": True, "troubles": []})
    assert "can be used" in dossier("profiles", "--check", mine).out


def test_every_trouble_of_a_file_is_named(dossier: Dossier, mine: Path) -> None:
    text = mine.read_text(encoding="utf-8")
    text = text.replace("start = 1", "start = 0").replace("max_each = 30", "max_each = 0")
    mine.write_text(text.replace('section = "reports"', 'section = "tales"'), encoding="utf-8")
    said = dossier("profiles", "--check", mine, "--json")
    assert said.code == 2
    assert said.data["ok"] is False
    assert [one["where"] for one in said.data["troubles"]] == [
        "$.start",
        "$.sections[9].max_each",
        "$.checklist[13].section",
    ]
    plain = dossier("profiles", "--check", mine)
    assert plain.code == 2
    assert "$.sections[9].max_each: 1 or more" in plain.out
    assert "Things that don't fit: 3." in plain.out


def test_a_file_that_is_not_there_is_said_kindly(dossier: Dossier, tmp_path: Path) -> None:
    for wish in ("--check", "--against"):
        said = dossier("profiles", "uk-ftt", wish, tmp_path / "none.toml", "--json")
        assert (said.code, said.data["error"]["code"]) == (2, "not-found")
    (tmp_path / "broken.toml").write_bytes(b"id = \xff\xfe")
    assert dossier("profiles", "--check", tmp_path / "broken.toml").code == 2


def test_what_differs_is_said_rule_by_rule(dossier: Dossier, mine: Path) -> None:
    said = dossier("profiles", "uk-ftt", "--against", mine, "--json")
    assert said.code == 0
    assert said.data["differences"] == [
        {"where": "id", "before": "uk-ftt", "after": "my-court"},
        {"where": "sections[experts].max_each", "before": "20", "after": "30"},
    ]
    plain = dossier("profiles", "uk-ftt", "--against", mine).out
    assert "~ sections[experts].max_each: 20 -> 30" in plain
    same = CHECKOUT / "resources" / "profiles" / "uk-ftt.toml"
    assert "same" in dossier("profiles", "uk-ftt", "--against", same).out


def test_words_that_miss_their_other_half_are_refused(dossier: Dossier, mine: Path) -> None:
    assert dossier("profiles", "--import", mine).code == 2
    assert dossier("profiles", "--against", mine).code == 2
    assert dossier("profiles", "--against", mine, "--check", mine).code == 2


def test_a_profile_kept_in_a_vault_makes_packets_there(
    dossier: Dossier, vault: Path, secret: Path, mine: Path, tmp_path: Path
) -> None:
    keys = ("--passphrase-file", secret)
    kept = dossier("profiles", "--import", mine, "--vault", vault, *keys)
    assert (kept.code, "my-court" in kept.out) == (0, True)
    mine.unlink()
    listed = dossier("profiles", "--vault", vault, *keys, "--json").data["profiles"]
    assert "my-court" in {one["id"] for one in listed}
    assert "my-court" not in dossier("profiles", "--json").out
    assert dossier("profiles", "my-court").code == 2
    full = dossier("profiles", "my-court", "--vault", vault, *keys, "--json").data["profile"]
    assert full["id"] == "my-court"
    dossier("add", vault, pdf(tmp_path / "1.pdf", "A letter"), "--kind", "witness")
    packet = dossier("packet", vault, "--profile", "my-court", "--json")
    assert packet.code == 0
    assert [one["key"] for one in packet.data["sections"]] == ["statements"]


def test_nothing_of_it_lies_in_the_open(
    dossier: Dossier, vault: Path, secret: Path, mine: Path
) -> None:
    text = mine.read_text(encoding="utf-8").replace("Appellant’s Bundle", "Canary of a bundle")
    mine.write_text(text, encoding="utf-8")
    keys = ("--passphrase-file", secret)
    assert dossier("profiles", "--import", mine, "--vault", vault, *keys).code == 0
    stored = b"".join(file.read_bytes() for file in vault.rglob("*") if file.is_file())
    assert b"my-court" not in stored
    assert b"Canary" not in stored


def test_a_profile_with_a_name_of_ours_is_refused(
    dossier: Dossier, vault: Path, secret: Path, mine: Path
) -> None:
    mine.write_text(OURS, encoding="utf-8")
    keys = ("--passphrase-file", secret, "--json")
    said = dossier("profiles", "--import", mine, "--vault", vault, *keys)
    assert (said.code, said.data["error"]["code"]) == (2, "profile-invalid")
    assert said.data["error"]["facts"]["where"] == "$.id"
