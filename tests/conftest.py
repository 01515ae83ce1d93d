"""What all tests share: where other people's sample files are."""

from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real files made by other people; it is not part of the project."""
    folder = CHECKOUT.parent / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("no samples beside the checkout (shared/samples)")
    return folder
