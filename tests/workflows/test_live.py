"""A packet on the table has the numbers of one planned from nothing, whatever changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.document import Kind
from dossier.model.packet import Packet
from dossier.vault import packets
from dossier.workflows import arrange, casefacts, edit, live
from dossier.workflows.add import add
from dossier.workflows.arrange import Arranged, Wanted
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.live import Table
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with four letters and a passport, of one to five pages."""
    kinds = (Kind.WITNESS, Kind.WITNESS, Kind.WITNESS, Kind.WITNESS, Kind.IDENTITY)
    for n, kind in enumerate(kinds, start=1):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=n)
        add(desk, [paper], Wishes(kind=kind, title=f"Paper {n}"), lambda _: None)
    return desk


def from_nothing(desk: Desk) -> Arranged:
    return arrange.arranged(arrange.matter_of(desk.session, "generic"))


def order(shown: Arranged) -> list[str]:
    return [one.document for one in shown.plan.exhibits]


def test_a_move_shows_the_numbers_that_will_be_built(case: Desk, tmp_path: Path) -> None:
    table = Table("generic")
    table.load(case.session)
    shown = table.change(case.session, live.moved("d3", "people", 1))
    assert packets.all(case.session) == ()
    assert table.keep(case.session) == Changes(packets=("k1",))
    assert shown.plan == from_nothing(case).plan
    assert order(shown) == ["d5", "d3", "d1", "d2", "d4"]
    built = build(case, Order("generic", tmp_path / "out.pdf"))
    assert built.plan == shown.plan
    assert table.keep(case.session) == Changes()


def test_a_document_goes_to_a_place_of_another_section(case: Desk) -> None:
    table = Table("generic")
    table.load(case.session)
    shown = table.change(case.session, live.moved("d4", "identity", 1))
    assert order(shown) == ["d4", "d5", "d1", "d2", "d3"]
    with pytest.raises(NotFound):
        table.change(case.session, live.moved("d9", "identity", 1))


def test_steps_end_at_the_ends_of_a_section(case: Desk) -> None:
    table = Table("generic")
    table.load(case.session)
    assert order(table.change(case.session, live.stepped("d1", 1))) == [
        "d5",
        "d2",
        "d1",
        "d3",
        "d4",
    ]
    assert order(table.change(case.session, live.stepped("d4", -9)))[1] == "d4"
    before = table.change(case.session, live.stepped("d3", 9))
    assert order(before)[-1] == "d3"
    assert table.change(case.session, live.stepped("d3", 1)) is before


def test_what_is_taken_out_waits_outside(case: Desk) -> None:
    edit.change(case.session, "d2", lambda one: replace(one, sensitive=True))
    table = Table("generic")
    assert table.load(case.session).waiting == ("d2",)
    shown = table.change(case.session, live.taken_out(["d1", "d5"]))
    told = [(one.document.id, one.taken_out) for one in live.outside(shown)]
    assert told == [("d1", True), ("d2", False), ("d5", True)]
    table.keep(case.session)
    shown = table.change(case.session, live.taken_in(["d2", "d1"]))
    table.keep(case.session)
    assert [one.document.id for one in live.outside(shown)] == ["d5"]
    assert shown == from_nothing(case)


def test_what_others_change_is_taken_in_and_never_written_over(case: Desk) -> None:
    table = Table("generic")
    table.load(case.session)
    table.change(case.session, live.moved("d3", "people", 1))
    table.keep(case.session)
    arrange.arrange(case.session, "generic", Wanted(exclude=("d1",)))
    changes = edit.change(case.session, "d2", lambda one: replace(one, title="Letter of Aysel"))
    changes = replace(changes, case=casefacts.set_facts(case.session, {"judge": "Robin"}).case)
    assert table.renew(case.session, changes) == from_nothing(case)
    table.change(case.session, live.moved("d4", "people", 1))
    table.keep(case.session)
    assert order(from_nothing(case)) == ["d5", "d4", "d3", "d2"]


def test_a_packet_nobody_touched_is_proposed_anew(case: Desk, tmp_path: Path) -> None:
    table = Table("generic")
    table.load(case.session)
    late = pdf(tmp_path / "late.pdf", "late")
    add(case, [late], Wishes(kind=Kind.WITNESS, title="Late"), lambda _: None)
    assert order(table.renew(case.session, Changes(documents=("d6",))))[-1] == "d6"
    table.change(case.session, live.moved("d6", "people", 1))
    table.keep(case.session)
    packets.remove(case.session, "k1")
    assert order(table.renew(case.session, Changes(packets=("k1",))))[-1] == "d6"


def test_options_of_the_packet_hold_for_planning_and_building(case: Desk, tmp_path: Path) -> None:
    def options(packet: Packet) -> Packet:
        return replace(packet, max_mb=0.05, accepted=("exhibit-too-big",))

    table = Table("generic")
    table.load(case.session)
    shown = table.change(case.session, live.with_options(options))
    table.keep(case.session)
    assert shown.limit == 50_000
    assert shown.plan == from_nothing(case).plan
    built = build(case, Order("generic", tmp_path / "out.pdf"))
    assert built.plan == shown.plan
    assert len(built.files) > 1
