"""What the last builds wrote is kept, and what changed since is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.model.build import What
from dossier.model.document import Kind
from dossier.model.event import Event
from dossier.model.packet import Item
from dossier.model.translation import State, Translation
from dossier.vault import builds as kept
from dossier.vault import documents, events, packets, translations
from dossier.workflows import arrange, builds
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.build import Built, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three documents."""
    _bring(desk, tmp_path, "one", "two", "three")
    return desk


def _bring(desk: Desk, folder: Path, *names: str) -> None:
    for name in names:
        paper = pdf(folder / f"{name}.pdf", f"paper {name}", pages=2)
        wishes = Wishes(kind=Kind.WITNESS, title=f"Letter {name}", language="en")
        add(desk, [paper], wishes, lambda _: None)


def _built(desk: Desk, folder: Path) -> Built:
    return build(desk, Order("generic", folder / "out.pdf"))


def _what(desk: Desk) -> dict[str, set[What]]:
    found = builds.changes(desk.session, "generic")
    return {one.document: set(one.what) for one in found.changes}


def test_nothing_is_told_before_the_first_build(case: Desk, tmp_path: Path) -> None:
    found = builds.changes(case.session, "generic")
    assert (found.since, found.changes) == (None, ())
    assert _built(case, tmp_path).changes == found
    now = builds.changes(case.session, "generic")
    assert now.since is not None
    assert now.changes == ()


def test_a_build_tells_what_is_otherwise_than_in_the_one_before(case: Desk, tmp_path: Path) -> None:
    _built(case, tmp_path)
    _bring(case, tmp_path, "four")
    arrange.arrange(case.session, "generic", Wanted(include=("d4",), exclude=("d1",)))
    built = _built(case, tmp_path)
    told = {one.document: one.what for one in built.changes.changes}
    assert told["d4"] == (What.NEW,)
    assert told["d1"] == (What.GONE,)
    assert What.RENUMBERED in told["d2"]
    assert _what(case) == {}, "nothing changed since that build"


def test_a_better_scan_a_new_title_and_a_move_are_told(case: Desk, tmp_path: Path) -> None:
    _built(case, tmp_path)
    _bring(case, tmp_path, "better")
    better = documents.get(case.session, "d4")
    before = documents.get(case.session, "d1")
    documents.save(case.session, replace(before, safe=better.safe, original=better.original))
    after = documents.get(case.session, "d2")
    documents.save(case.session, replace(after, title="Another title"))
    arrange.arrange(case.session, "generic", Wanted(move="d3", to=1))
    found = _what(case)
    assert What.REPLACED in found["d1"]
    assert What.RETITLED in found["d2"]
    assert What.REPLACED not in found["d2"]
    assert found["d3"] == {What.MOVED, What.RENUMBERED}
    assert What.MOVED not in found["d1"]


def test_another_translation_makes_an_exhibit_anew(case: Desk, tmp_path: Path) -> None:
    foreign = documents.get(case.session, "d1")
    documents.save(case.session, replace(foreign, language="az"))
    told = Translation("", "d1", "en", State.DONE, text="A letter.")
    told = translations.add(case.session, told)
    _built(case, tmp_path)
    translations.save(case.session, replace(told, text="A long letter."))
    assert _what(case) == {"d1": {What.REPLACED}}


def test_a_list_that_we_make_changes_with_what_it_tells(case: Desk, tmp_path: Path) -> None:
    events.add(case.session, Event("", "Arrest"))
    _built(case, tmp_path)
    (packet,) = packets.all(case.session)
    packets.save(case.session, replace(packet, items=(*packet.items, Item("chronology"))))
    _built(case, tmp_path)
    assert _what(case) == {}
    events.add(case.session, Event("", "Release"))
    assert _what(case) == {"chronology": {What.REPLACED}}


def test_only_the_last_builds_of_each_packet_are_kept(case: Desk, tmp_path: Path) -> None:
    _built(case, tmp_path)
    (first,) = kept.SHELF.all(case.session)
    others = kept.add(case.session, replace(first, packet=replace(first.packet, id="k9")))
    for _ in range(kept.KEPT + 3):
        kept.add(case.session, first)
    mine = kept.of_packet(case.session, first.packet.id)
    assert len(mine) == kept.KEPT
    assert first.id not in {one.id for one in mine}
    assert kept.of_packet(case.session, "k9") == (others,)
    assert builds.last_build(case.session, "k9") == others
    assert builds.last_build(case.session, "k8") is None
