"""What was filed by mistake can change again; what was handed in is corrected, never lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cli.papers import pdf
from dossier.errors import FilingContinued, NotFiled, NotFound
from dossier.model.changes import Changes
from dossier.model.document import Kind
from dossier.model.filing import Filing
from dossier.model.packet import Packet
from dossier.progress import Progress
from dossier.vault import filings, packets
from dossier.vault.session import Session
from dossier.vault.verify import verify
from dossier.workflows import arrange, filing, misfiled
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes

DAY, LATER = date(2026, 11, 30), date(2026, 12, 14)
PROFILE = "generic"


def bring(desk: Desk, folder: Path, *names: str) -> None:
    for name in names:
        paper = pdf(folder / f"{name}.pdf", f"paper {name}")
        wishes = Wishes(kind=Kind.WITNESS, title=f"Letter {name}", language="en")
        add(desk, [paper], wishes, lambda _: None)


def filed(desk: Desk, out: Path, day: date = DAY) -> Filing:
    built = build(desk, Order(PROFILE, out))
    return filing.file(desk, PROFILE, [one.path for one in built.files], day)[0]


def packet(session: Session) -> Packet:
    return arrange.matter_of(session, PROFILE).packet


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with two letters, filed as f1 though nobody handed them in."""
    bring(desk, tmp_path, "one", "two")
    filed(desk, tmp_path / "out.pdf")
    return desk


def test_a_packet_that_never_went_out_can_change_again(case: Desk, tmp_path: Path) -> None:
    changes = misfiled.take_back(case.session, "f1", LATER)
    assert changes == Changes(packets=("k1",), filings=("f1",))
    assert (packet(case.session).id, packet(case.session).filed) == ("k1", "")
    arrange.arrange(case.session, PROFILE, Wanted(exclude=("d2",)))
    again = filed(case, tmp_path / "again.pdf", LATER)
    assert (again.id, again.number, again.first, again.continues) == ("f2", 0, 1, "")
    (written,) = filing.hand_out(case.session, "f1", tmp_path / "kept.pdf", Progress())
    assert written.sha256 == filings.get(case.session, "f1").files[0].sha256, "nothing is lost"
    assert filings.get(case.session, "f1").taken_back == LATER
    assert verify(case.session, Progress()).ok


def test_what_a_supplement_holds_goes_into_the_packet(case: Desk, tmp_path: Path) -> None:
    bring(case, tmp_path, "three", "four")
    filing.begin_supplement(case.session, PROFILE, LATER)
    arrange.arrange(case.session, PROFILE, Wanted(exclude=("d4",)))
    misfiled.take_back(case.session, "f1", LATER)
    (kept,) = packets.all(case.session)
    assert [item.document for item in kept.items] == ["d1", "d2", "d3"]
    assert kept.excluded == ("d4",)


def test_a_filing_that_others_go_on_from_stays(case: Desk, tmp_path: Path) -> None:
    bring(case, tmp_path, "three")
    filing.begin_supplement(case.session, PROFILE, LATER)
    filed(case, tmp_path / "second.pdf", LATER)
    before = packets.all(case.session)
    with pytest.raises(FilingContinued) as refused:
        misfiled.take_back(case.session, "f1", LATER)
    assert refused.value.facts == {"number": 1, "day": "2026-12-14"}
    assert packets.all(case.session) == before
    misfiled.take_back(case.session, "f2", LATER)
    assert packet(case.session).continues == "f1", "it is a supplement still"
    with pytest.raises(NotFiled):
        misfiled.take_back(case.session, "f2", LATER)
    misfiled.take_back(case.session, "f1", LATER)
    assert [item.document for item in packet(case.session).items] == ["d1", "d2", "d3"]
    assert packet(case.session).continues == ""


def test_the_day_is_corrected(case: Desk) -> None:
    before = filings.get(case.session, "f1")
    assert misfiled.correct_day(case.session, "f1", DAY) == Changes()
    changes = misfiled.correct_day(case.session, "f1", LATER)
    assert changes == Changes(packets=("k1",), filings=("f1",))
    assert filings.get(case.session, "f1") == replace(before, day=LATER)
    assert verify(case.session, Progress()).ok
    with pytest.raises(NotFound):
        misfiled.correct_day(case.session, "f9", DAY)
