"""What all tests share: the same examples in every run, and where other people's files are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A change is judged by the same examples every time; DOSSIER_RANDOM=1 looks for new ones. What it
# finds belongs into the test, as an @example.
settings.register_profile("same", derandomize=True, database=None, deadline=None)
settings.register_profile("random", deadline=None)
settings.load_profile("random" if os.environ.get("DOSSIER_RANDOM") else "same")

CHECKOUT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real files made by other people; it is not part of the project."""
    folder = CHECKOUT.parent / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("no samples beside the checkout (shared/samples)")
    return folder
