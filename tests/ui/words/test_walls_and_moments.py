"""Every wall has its words, stands or not; moments are told in the time of this computer."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta

from dossier.sandbox.layers import Layers
from dossier.ui.painting import FIRST_ISOLATE, LEFT_TO_RIGHT, POP
from dossier.ui.words import moments, walls

ALL = tuple(field.name for field in fields(Layers))


def plain(words: str) -> str:
    for sign in (FIRST_ISOLATE, LEFT_TO_RIGHT, POP):
        words = words.replace(sign, "")
    return words.replace("\u00a0", " ")


def test_every_wall_has_words() -> None:
    assert len(walls.standing(ALL)) == len(ALL)
    assert walls.absent(ALL) == ()


def test_what_is_not_there_is_said() -> None:
    active = tuple(one for one in ALL if one not in {"namespaces", "job_object"})
    assert "It sees no network." not in walls.standing(active)
    assert walls.absent(active) == ("It sees no network.",)


def test_a_moment_is_told_by_its_day_or_as_today() -> None:
    now = datetime(2026, 11, 3, 12, tzinfo=UTC).astimezone()
    told = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert plain(moments.of_moment(told, now)) == f"today, {now:%H:%M}"
    later = now + timedelta(days=3)
    assert plain(moments.of_moment(told, later)) == f"{now.day} November 2026"
    assert plain(moments.day_of(told)) == f"{now.day} November 2026"
    assert moments.day_of("") == moments.of_moment("soon", now) == ""
