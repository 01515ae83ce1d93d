"""A slice of the real files goes through the sandbox: each is taken or refused by name."""

from pathlib import Path

import pytest

from dossier.errors import REFUSALS
from dossier.sandbox.fork import Sandbox
from intake.conftest import TakeIn
from intake.samples_run import sample_files, take_all

EVERY = 6


def test_a_slice_of_the_samples(samples: Path, sandbox: Sandbox) -> None:
    outcomes = list(take_all(sandbox, sample_files(samples)[::EVERY]))
    assert len(outcomes) >= 35
    for one in outcomes:
        assert one.wrong == (), one.path.name
        assert not one.refused or one.refused in REFUSALS, one.path.name
        assert one.refused not in {"worker-crash", "time-limit", "memory-limit"}, one.path.name
    assert sum(not one.refused for one in outcomes) > 0.9 * len(outcomes)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("pdf/issue6010_2.pdf", "encrypted"),
        ("pdf/issue19484_2.pdf", "encrypted"),
        ("pdf/issue14130.pdf", "needs-print"),
        ("pdf/poppler-937-0-fuzzed.pdf", "damaged"),
        ("phone-photos/empty.heic", "empty-file"),
    ],
)
def test_these_are_refused(samples: Path, sandbox: Sandbox, name: str, code: str) -> None:
    (outcome,) = take_all(sandbox, [samples / name])
    assert outcome.refused == code


@pytest.mark.parametrize("name", ["forms/i-589.pdf", "forms/g-28.pdf"])
def test_blank_forms_are_copied_as_they_are(samples: Path, take_in: TakeIn, name: str) -> None:
    taken = take_in((samples / name).read_bytes())
    codes = [noted.code for noted in taken.report.noted]
    assert "page-as-picture" not in codes
    assert all(taken.report.text)


def test_only_the_attachment_is_locked(samples: Path, sandbox: Sandbox) -> None:
    (outcome,) = take_all(sandbox, [samples / "pdf/encrypted-attachment.pdf"])
    assert outcome.pages == 1
    assert "page-as-picture" in [noted.code for noted in outcome.noted]
