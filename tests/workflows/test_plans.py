"""Packets on shared tables: everybody is given the same numbers, those of one planned anew."""

from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import NotFound
from dossier.model.changes import Changes
from dossier.model.document import Kind
from dossier.vault import packets
from dossier.workflows import arrange, edit, live
from dossier.workflows.add import add
from dossier.workflows.arrange import Arranged
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from dossier.workflows.plans import Plans

PROFILE = "generic"


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three letters of one to three pages."""
    for n in range(1, 4):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=n)
        add(desk, [paper], Wishes(kind=Kind.WITNESS, title=f"Paper {n}"), lambda _: None)
    return desk


def from_nothing(desk: Desk) -> Arranged:
    return arrange.arranged(arrange.matter_of(desk.session, PROFILE))


def test_what_is_noted_is_in_the_next_numbers_of_a_proposed_packet(case: Desk) -> None:
    plans = Plans()
    first = plans.now(case.session, PROFILE)
    assert plans.now(case.session, PROFILE) is first, "nothing changed: nothing is planned"
    plans.note(edit.remove(case.session, ["d2"]))
    assert plans.now(case.session, PROFILE) == from_nothing(case)
    plans.note(edit.restore(case.session, ["d2"]))
    back = plans.now(case.session, PROFILE)
    assert (back.plan, list(back.matter.documents)) == (first.plan, ["d1", "d2", "d3"])
    assert packets.all(case.session) == ()


def test_a_wish_is_shown_to_all_until_it_is_kept(case: Desk) -> None:
    plans = Plans()
    before, now = plans.change(case.session, PROFILE, live.stepped("d3", -1))
    assert [one.document for one in before.plan.exhibits] == ["d1", "d2", "d3"]
    plans.note(edit.remove(case.session, ["d1"]))
    assert plans.now(case.session, PROFILE) is now, "a change elsewhere loses no wish"
    plans.note(plans.keep(case.session, PROFILE))
    assert plans.now(case.session, PROFILE) == from_nothing(case)
    assert [one.document for one in from_nothing(case).plan.exhibits] == ["d3", "d2"]
    assert plans.keep(case.session, PROFILE) == Changes()


def test_a_wish_that_can_t_be_kept_is_given_up(case: Desk) -> None:
    plans = Plans()
    plans.change(case.session, PROFILE, live.stepped("d3", -1))
    with case.session.transaction() as database:
        database.execute("ALTER TABLE records RENAME TO elsewhere")
    with pytest.raises(Exception, match="records"):
        plans.keep(case.session, PROFILE)
    with case.session.transaction() as database:
        database.execute("ALTER TABLE elsewhere RENAME TO records")
    shown = plans.now(case.session, PROFILE)
    assert [one.document for one in shown.plan.exhibits] == ["d1", "d2", "d3"]


def test_what_is_not_there_leaves_the_table_as_it_is(case: Desk) -> None:
    plans = Plans()
    first = plans.now(case.session, PROFILE)
    with pytest.raises(NotFound):
        plans.change(case.session, PROFILE, live.taken_in(["d9"]))
    assert plans.now(case.session, PROFILE) is first
    with pytest.raises(NotFound):
        plans.now(case.session, "nowhere")
    assert plans.keep(case.session, "nowhere") == Changes()
