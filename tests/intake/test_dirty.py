"""No word that hides in a file gets into its safe copy; the scanner finds each in the original."""

import io

import pytest

from canaries import hits
from dossier.pdf import paper, photos
from dossier.pdf.objects import ObjectWriter
from intake import dirty_images, dirty_pdfs
from intake.dirty_images import CANARY, Made
from intake.dirty_pdfs import SEEN
from intake.scanning import opened

IMAGES = dirty_images.everything()
PDFS = dirty_pdfs.everything()


def nobody(_: int, __: int) -> None:
    """Hear of pages done."""


def test_there_are_enough_places() -> None:
    assert len(IMAGES) >= 60
    assert len(PDFS) >= 40


@pytest.mark.parametrize("made", IMAGES, ids=[place for place, _, _ in IMAGES])
def test_pictures_lose_their_words(made: Made) -> None:
    _, media_type, original = made
    assert hits(opened(original), [CANARY]), "the scanner must see the word in the original"
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    copied = photos.copy_picture(io.BytesIO(original), media_type, out, nobody)
    out.finish()
    assert hits(opened(file.getvalue()), [CANARY]) == []
    assert hits(copied.thumbnail, [CANARY]) == []
    assert copied.pages


@pytest.mark.parametrize("place", PDFS)
def test_papers_lose_their_words(place: str) -> None:
    original = PDFS[place]()
    assert hits(opened(original), [CANARY]), "the scanner must see the word in the original"
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    copied = paper.copy_pdf(io.BytesIO(original), "", out, nobody)
    out.finish()
    assert hits(opened(file.getvalue()), [CANARY]) == []
    assert hits(copied.thumbnail, [CANARY]) == []
    assert hits("".join(copied.texts).encode(), [CANARY]) == []
    assert SEEN in copied.texts[0]
    assert [noted.code for noted in copied.noted if noted.code.startswith("page-")] == []
