"""A packet on the table has the numbers of one planned from nothing, whatever changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import NotFound, PacketFiled, SectionByDate
from dossier.model.changes import Changes
from dossier.model.dates import FuzzyDate
from dossier.model.document import Claim, Kind
from dossier.model.event import Event
from dossier.model.filing import Filing
from dossier.model.packet import Item, Packet
from dossier.model.profile import Profile, SectionOrder
from dossier.vault import documents, filings, packets
from dossier.vault.session import Session
from dossier.workflows import arrange, casefacts, edit, events, live, profiles, statements
from dossier.workflows.add import add
from dossier.workflows.arrange import Arranged, Wanted
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.live import Table, Wish
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
    shown = table.change(case.session, live.moved("d1", "people", 1))
    assert table.keep(case.session) == Changes(packets=("k1",))
    assert table.renew(case.session, Changes(packets=("k1",))) is shown, "it is shown as it is kept"


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
    assert order(table.renew(case.session, Changes(packets=("k1",), filings=("f1",))))[-1] == "d6"


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


def items(shown: Arranged) -> dict[str, Item]:
    return {item.document: item for item in shown.matter.packet.items}


def wished(case: Desk, *wishes: Wish) -> Arranged:
    """Carry out wishes one after the other and keep each; give what is shown."""
    table = Table("generic")
    shown = table.load(case.session)
    for wish in wishes:
        shown = table.change(case.session, wish)
        table.keep(case.session)
    assert shown == from_nothing(case)
    return shown


def test_what_we_make_comes_and_goes(case: Desk) -> None:
    shown = wished(
        case,
        live.with_generated("names", on=True, section="people"),
        live.with_generated("chronology", on=True, section="people"),
        live.entitled("chronology", "What happened"),
        live.moved("chronology", "people", 1),
        live.with_generated("names", on=False),
    )
    assert order(shown) == ["d5", "chronology", "d1", "d2", "d3", "d4"]
    assert shown.plan.exhibits[1].title == "What happened"
    assert order(wished(case, live.taken_out(["chronology"]))) == ["d5", "d1", "d2", "d3", "d4"]


def test_where_paragraphs_begin_is_known_at_once(case: Desk) -> None:
    table, session = Table("generic"), case.session
    documents.save_text(session, "d2", ("1. I was born.\n2. I taught.", "3. They came."))
    assert table.load(session).matter.paragraphs == {}, "no event names one, so none is read"
    changes = edit.change(session, "d2", lambda one: replace(one, kind=Kind.DECLARATION))
    assert table.renew(session, changes) == from_nothing(case)
    changes = events.add(session, Event("", "They came.", FuzzyDate(2024), statement="3"))
    shown = table.renew(session, changes)
    assert shown == from_nothing(case)
    assert shown.matter.paragraphs == {"d2": (1, 1, 2)}
    with session.transaction() as database:
        database.execute("UPDATE pages SET text = 'other'")
    assert from_nothing(case).matter.paragraphs == {"d2": ()}, "a damaged text stops no packet"
    statements.add(session, "d2", Claim("3", "They came.", page=2))
    assert from_nothing(case).matter.paragraphs == {"d2": (0, 0, 2)}


def test_pages_are_chosen_and_keep_their_size(case: Desk) -> None:
    shown = wished(case, live.selected("d3", ((3, 3), (1, 1))), live.as_it_is("d3", yes=True))
    exhibit = next(one for one in shown.plan.exhibits if one.document == "d3")
    assert (exhibit.excerpt, exhibit.parts[-1].select) == (3, (0, 2))
    assert items(shown)["d3"].as_it_is
    shown = wished(case, live.selected("d3", ()), live.as_it_is("d3", yes=False))
    assert items(shown)["d3"] == Item("d3")


def test_a_wish_for_what_is_not_there_is_refused_by_name(case: Desk) -> None:
    table = Table("generic")
    before = table.load(case.session)
    for wish in (
        live.with_generated("d1", on=True),
        live.with_generated("poem", on=False),
        live.selected("d9", ()),
        live.as_it_is("names", yes=True),
        live.entitled("names", "Names"),
        live.on_sheets(["d1", "d9"]),
        live.on_sheets(["d1"], name="names"),
        live.taken_in(["d9"]),
    ):
        with pytest.raises(NotFound):
            table.change(case.session, wish)
    assert table.change(case.session, lambda now: now.matter.packet) is before


def by_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let papers of the section `people` go by date."""
    read = profiles.read

    def dated(name: str, *rest: Session) -> Profile:
        found = read(name, *rest)
        rules = (
            replace(one, order=SectionOrder.DATE) if one.key == "people" else one
            for one in found.sections
        )
        return replace(found, sections=tuple(rules))

    monkeypatch.setattr(profiles, "read", dated)


def test_nothing_is_moved_by_hand_where_dates_decide(
    case: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_date(monkeypatch)
    edit.change(case.session, "d3", lambda one: replace(one, date=FuzzyDate(2019)))
    table = Table("generic")
    assert order(table.load(case.session)) == ["d5", "d3", "d1", "d2", "d4"]
    for wish in (live.moved("d1", "people", 1), live.stepped("d3", 1)):
        with pytest.raises(SectionByDate) as refused:
            table.change(case.session, wish)
        assert refused.value.facts["section"] == table.load(case.session).plan.sections[1].title
    with pytest.raises(SectionByDate):
        arrange.arrange(case.session, "generic", Wanted(move="d1", to=1))
    shown = table.change(case.session, live.moved("d5", "people", 1))
    assert order(shown) == ["d3", "d1", "d2", "d4", "d5"], "what comes from elsewhere comes in"


def freeze(case: Desk) -> None:
    """Mark the packet as filed, as filing does."""
    packet = packets.all(case.session)[-1]
    last = from_nothing(case).plan.last
    made = Filing("", packet.id, packet.profile, packet.edited, 0, 1, last, (), ())
    made = filings.add(case.session, replace(made, continues=packet.continues))
    packets.save(case.session, replace(packet, filed=made.id))


def test_a_filed_packet_is_shown_and_stays(case: Desk) -> None:
    table = Table("generic")
    table.load(case.session)
    table.change(case.session, live.moved("d3", "people", 1))
    table.keep(case.session)
    freeze(case)
    shown = table.renew(case.session, Changes(packets=("k1",), filings=("f1",)))
    assert shown.matter.packet.filed == "f1"
    wishes = (
        live.taken_out(["d1"]),
        live.with_generated("names", on=True),
        live.moved("d1", "people", 1),
    )
    for wish in wishes:
        with pytest.raises(PacketFiled):
            table.change(case.session, wish)
    with pytest.raises(PacketFiled):
        arrange.arrange(case.session, "generic", Wanted(exclude=("d1",)))
    with pytest.raises(PacketFiled):
        arrange.keep(case.session, replace(shown.matter.packet, separate=True))
    assert arrange.keep(case.session, shown.matter.packet) == shown.matter.packet
    assert from_nothing(case) == shown


def test_the_packet_of_a_profile_is_the_newest_that_can_be_changed(case: Desk) -> None:
    table = Table("generic")
    table.load(case.session)
    table.change(case.session, live.taken_out(["d1"]))
    table.keep(case.session)
    freeze(case)
    assert (
        table.renew(case.session, Changes(packets=("k1",), filings=("f1",))).matter.packet.id
        == "k1"
    )
    before = packets.get(case.session, "k1")
    second = packets.add(case.session, replace(before, id="", filed="", continues="f1"))
    assert table.renew(case.session, Changes(packets=("k2",))).matter.packet == second
    freeze(case)
    assert arrange.matter_of(case.session, "generic").packet.id == "k2"
    assert (
        table.renew(case.session, Changes(packets=("k2",), filings=("f2",))).matter.packet.filed
        == "f2"
    )


def test_photographs_go_on_sheets_and_the_numbers_are_those_of_the_build(
    case: Desk, tmp_path: Path
) -> None:
    shown = wished(
        case,
        live.on_sheets(["d3", "d1"], 1),
        live.moved("photos", "people", 1),
        live.on_sheets(["d1", "d3", "d2"], name="photos"),
    )
    assert items(shown)["photos"] == Item("photos", "people", holds=("d1", "d3", "d2"), each=1)
    assert order(shown) == ["d5", "photos", "d4"]
    assert shown.plan.exhibits[1].pages == 6, "a sheet for each page"
    assert shown.waiting == ()
    assert [one.document.id for one in live.outside(shown)] == []
    built = build(case, Order("generic", tmp_path / "out.pdf"))
    assert built.plan == shown.plan
    shown = wished(case, live.taken_out(["photos"]))
    assert [one.document.id for one in live.outside(shown)] == ["d1", "d2", "d3"]
