"""Choices of the window: kept in a plain file of its own, which holds nothing of a case."""

from pathlib import Path

import pytest

from dossier.ui.prefs import Choices, Prefs, Scheme, usual_place


@pytest.fixture
def place(tmp_path: Path, qapp: object) -> Path:
    """A file that isn't there yet."""
    del qapp
    return tmp_path / "config" / "window.ini"


def test_what_was_chosen_is_there_next_time(place: Path) -> None:
    prefs = Prefs(place)
    assert prefs.is_new
    told: list[Choices] = []
    prefs.changed.connect(told.append)
    prefs.choose(language="ar", scheme=Scheme.DARK, scale=1.5, lock_after=2, covers=False)
    prefs.choose(language="ar")
    assert len(told) == 1, "the same choice again is not told"
    again = Prefs(place)
    assert again.choices == prefs.choices == told[0]
    assert not again.is_new


def test_the_file_holds_the_choices_and_nothing_else(place: Path) -> None:
    Prefs(place).choose(hide_keys=False)
    lines = [line for line in place.read_text().splitlines() if "=" in line]
    assert sorted(line.partition("=")[0] for line in lines) == sorted(Choices.__dataclass_fields__)
    assert [one.name for one in place.parent.iterdir()] == ["window.ini"]


def test_nonsense_in_the_file_is_as_if_it_were_not_there(place: Path) -> None:
    place.parent.mkdir()
    place.write_text(
        "[General]\nlanguage=xx\nscheme=loud\nscale=900\nwidth=3\nheight=tall\nlock_after=0\n"
    )
    assert Prefs(place).choices == Choices(language=Prefs(place.with_name("none")).choices.language)


def test_it_lies_in_the_platform_s_folder_for_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert usual_place() == tmp_path / "dossier" / "window.ini"
