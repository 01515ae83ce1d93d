"""The second reader says what stands in any file, and never breaks on one."""

import io
import logging
import random
from functools import cache
from pathlib import Path

import pytest

from dossier.pdf import witness
from dossier.pdf.fingerprint import fingerprints
from dossier.pdf.witness_facts import Offence
from handmade import NESTED, packet
from papers import A4, LETTER, prints, scanned, written


@cache
def whole() -> bytes:
    return packet(bookmarks=NESTED)


def test_it_says_what_stands_in_a_packet() -> None:
    seen = witness.read(io.BytesIO(whole()))
    assert seen.offences == ()
    assert (seen.title, seen.language, seen.size) == ("Exhibits", "en", len(whole()))
    assert [page.label for page in seen.pages] == ["R-3", "R-4", "R-5", "R-6", "R-7"]
    assert [(one.title, one.level) for one in seen.bookmarks] == [
        (one.title, one.level) for one in NESTED
    ]
    assert [one.target for one in seen.bookmarks] == [one.page - 3 for one in NESTED]
    assert [link.target for page in seen.pages for link in page.links] == [1]
    assert seen.pictures == 2


def test_pages_of_evidence_have_the_fingerprints_of_their_safe_copies() -> None:
    copies = (scanned([A4, A4]), written([LETTER] * 2))
    seen = witness.read(io.BytesIO(packet(copies)))
    found = [one.fingerprint for page in seen.pages for one in page.evidence]
    assert found == [one for copy in copies for one in prints(copy)]


def test_fingerprints_tell_pages_apart_and_nothing_else() -> None:
    again = prints(scanned([A4] * 3, seed=5))
    assert again == prints(scanned([A4] * 3, seed=5))
    assert len(set(again)) == 3
    assert not set(again) & set(prints(scanned([A4] * 3, seed=6)))
    assert prints(written([LETTER], font_bytes=900)) != prints(written([LETTER], font_bytes=901))


@pytest.mark.parametrize("copy", [b"", b"no pdf", whole(), scanned([A4])[:2000]])
def test_what_is_no_safe_copy_has_no_fingerprints(copy: bytes) -> None:
    with pytest.raises(ValueError, match="no safe copy"):
        fingerprints(io.BytesIO(copy))


def damaged(data: bytes, seed: int) -> bytes:
    """Change, cut out, put in or repeat a few bytes somewhere."""
    rng = random.Random(seed)
    made = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 5, 20])):
        at, length = rng.randrange(len(made)), rng.randrange(1, 60)
        match rng.randrange(4):
            case 0:
                made[at] = rng.randrange(256)
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = rng.randbytes(length)
            case _:
                start = rng.randrange(len(made))
                made[at : at + length] = made[start : start + length]
    return bytes(made)


@pytest.fixture
def quiet() -> None:
    """The library warns of each thing that is odd."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)


@pytest.mark.usefixtures("quiet")
def test_a_damaged_file_is_read_as_far_as_it_goes_or_called_unreadable() -> None:
    unreadable = 0
    for seed in range(300):
        seen = witness.read(io.BytesIO(damaged(whole(), seed)))
        unreadable += any(one.code == "unreadable" for one in seen.offences)
    assert 0 < unreadable < 300


@pytest.mark.usefixtures("quiet")
def test_other_peoples_files_are_read_or_called_unreadable(samples: Path) -> None:
    paths = sorted(samples.rglob("*.pdf"))
    assert paths
    for path in paths:
        with path.open("rb") as file:
            seen = witness.read(file)
        assert seen.pages or seen.offences, path


def test_a_password_is_told_and_nothing_else_is_read(samples: Path) -> None:
    found = set[Offence]()
    for path in samples.rglob("*.pdf"):
        with path.open("rb") as file:
            found.update(one for one in witness.read(file).offences if one.code == "password")
    assert found == {Offence("password")}
