"""Thumbnails of a list: all that can be shown, in one go."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import photo
from dossier.errors import Stopped
from dossier.progress import Progress
from dossier.vault import documents
from dossier.workflows import thumbnails
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three photos: wide, high, very long."""
    sizes = {"navy": (640, 480), "maroon": (480, 640), "green": (30, 1200)}
    files = [photo(tmp_path / f"{name}.jpg", name, size) for name, size in sizes.items()]
    add(desk, files, Wishes(), lambda _: None)
    return desk


def test_thumbnails_by_id(case: Desk) -> None:
    found = thumbnails.pictures(case, ["d2", "d1", "d9", "d2", "d3"], 150)
    assert list(found) == ["d2", "d1", "d3"]
    assert (found["d1"].width, found["d1"].height) == (150, 112)
    assert (found["d2"].width, found["d2"].height) == (150, 200)
    assert found["d3"].height == 600
    for one, strongest in (("d1", 2), ("d2", 0), ("d3", 1)):
        pixels = found[one].pixels
        assert len(pixels) == found[one].width * found[one].height * 4
        assert max(range(3), key=pixels[:3].__getitem__) == strongest
        assert set(pixels[3::4]) == {255}
    assert thumbnails.pictures(case, [], 150) == {}


def test_a_damaged_one_is_left_out(case: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = documents.thumbnail(case.session, "d2")[:200]
    document = documents.get(case.session, "d2")
    documents.replace_file(case.session, document, ("",), broken)
    document = documents.get(case.session, "d3")
    documents.replace_file(case.session, document, ("",), b"")
    assert list(thumbnails.pictures(case, ["d1", "d2", "d3"], 60)) == ["d1"]
    # In calls of one: nothing depends on how many come together.
    monkeypatch.setattr(thumbnails, "_AT_ONCE", 1)
    assert list(thumbnails.pictures(case, ["d1", "d2", "d3"], 60)) == ["d1"]


def test_a_call_that_breaks_is_halved_until_the_others_are_in(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A worker that gives d2's 30,000 pixels is refused whatever else it gives.
    monkeypatch.setattr("dossier.workflows.pictures.MOST_PIXELS", 29_999)
    assert sorted(thumbnails.pictures(case, ["d3", "d1", "d2"], 150)) == ["d1", "d3"]
    monkeypatch.setattr("dossier.workflows.pictures.MOST_PIXELS", 30_000)
    assert sorted(thumbnails.pictures(case, ["d3", "d1", "d2"], 150)) == ["d1", "d2", "d3"]


def test_stop(case: Desk) -> None:
    stopped = replace(case, progress=Progress())
    stopped.progress.stop()
    with pytest.raises(Stopped):
        thumbnails.pictures(stopped, ["d1"], 60)
    assert thumbnails.pictures(case, ["d1"], 60)["d1"].width == 60
