"""Without its plan a packet still says whether it agrees with itself."""

import re

import pytest
from pikepdf import Pdf

from builds import Finished
from damage import (
    DAMAGE,
    Edit,
    blank_a_paper,
    change_the_language,
    change_the_title,
    drop_the_last_page,
    edited,
    move_a_bookmark_of_a_source,
    put_another_picture_in,
    rename_a_bookmark,
    swap_two_papers,
    take_a_bookmark_out,
)
from papers import LETTER, written

# What can't be known without the plan.
UNKNOWABLE = {
    blank_a_paper,
    change_the_language,
    change_the_title,
    drop_the_last_page,
    move_a_bookmark_of_a_source,
    put_another_picture_in,
    rename_a_bookmark,
    swap_two_papers,
    take_a_bookmark_out,
}
SPAN = re.compile(rb"/Span BMC.*?EMC", re.DOTALL)
EDITS = list(dict.fromkeys(edit for edit, _, _ in DAMAGE))


def test_a_packet_agrees_with_itself(packet: Finished) -> None:
    report = packet.alone(packet.data)
    assert report.failures == ()
    assert report.ok
    assert (report.pages, report.exhibits) == (17, 4)
    assert report.checks["exhibit-numbers"] == 4


@pytest.mark.parametrize("edit", [edit for edit in EDITS if edit not in UNKNOWABLE])
def test_damage_shows_without_the_plan(packet: Finished, edit: Edit) -> None:
    assert not packet.alone(edited(packet.data, edit)).ok


def test_an_exhibit_that_begins_twice_is_named(packet: Finished) -> None:
    def split(pdf: Pdf) -> None:
        label = SPAN.search(pdf.pages[3].Contents[1].read_bytes())
        assert label
        for page in (13, 14):
            stamp = pdf.pages[page].Contents[1]
            stamp.write(SPAN.sub(lambda _: label[0], stamp.read_bytes(), count=1))

    report = packet.alone(edited(packet.data, split))
    assert ("exhibit-split", "Exhibit A") in {(one.code, one.subject) for one in report.failures}


def test_any_other_pdf_is_no_packet(packet: Finished) -> None:
    report = packet.alone(written([LETTER]))
    assert [one.code for one in report.failures] == ["no-stamps"]


@pytest.mark.parametrize("data", [b"", b"no packet", b"%PDF-1.7\n%%EOF\n"])
def test_what_is_no_pdf_is_said_to_be_unreadable(packet: Finished, data: bytes) -> None:
    report = packet.alone(data)
    assert (report.ok, [one.code for one in report.failures]) == (False, ["unreadable"])
