"""The files can be made again: the same bytes twice, and what is committed is what is made."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

HOME = Path(__file__).resolve().parents[2] / "resources" / "sample-case"
SCANS = ("letter-flatmate.pdf", "guest-house-receipt.jpg")
TYPED = ("declaration-elvin.pdf", "report-forty-cases.pdf", "translation-passport.pdf")


def make(out: Path, *names: str) -> str:
    command = [sys.executable, str(HOME / "make" / "main.py"), "--out", str(out), *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made")
    make(out, *SCANS, *TYPED)
    return out


def pictures(path: Path) -> Iterator[Image.Image]:
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            for page in pdf.pages:
                yield from (
                    pikepdf.PdfImage(one).as_pil_image() for one in page.get_images().values()
                )
    else:
        yield Image.open(path)


def test_the_same_bytes_each_time(made: Path, tmp_path: Path) -> None:
    names = ("letter-flatmate.pdf", "report-forty-cases.pdf")
    make(tmp_path, *names)
    for name in names:
        assert (tmp_path / name).read_bytes() == (made / name).read_bytes()


@pytest.mark.parametrize("name", SCANS)
def test_committed_pictures_are_what_is_made(made: Path, name: str) -> None:
    # Pixels, not bytes: the next release of the image library may pack them in another way.
    pairs = list(zip(pictures(made / name), pictures(HOME / "files" / name), strict=True))
    assert pairs
    for new, old in pairs:
        assert new.size == old.size
        assert max(ImageStat.Stat(ImageChops.difference(new, old)).mean) < 2


@pytest.mark.parametrize("name", TYPED)
def test_committed_texts_are_what_is_made(made: Path, name: str) -> None:
    new, old = (PdfReader(folder / name) for folder in (made, HOME / "files"))
    assert [page.extract_text() for page in new.pages] == [
        page.extract_text() for page in old.pages
    ]


def test_an_unknown_name_is_refused(tmp_path: Path) -> None:
    command = [sys.executable, str(HOME / "make" / "main.py"), "--out", str(tmp_path), "other.pdf"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "other.pdf" in done.stderr
    assert not list(tmp_path.iterdir())


def test_the_maker_knows_every_file_of_the_case() -> None:
    listing = "import catalogue; print('\\n'.join(sorted(catalogue.FILES)))"
    done = subprocess.run(
        [sys.executable, "-c", listing],
        cwd=HOME / "make",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == sorted(path.name for path in (HOME / "files").iterdir())
