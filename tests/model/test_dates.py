"""Dates are read and written in one form only."""

import pytest
from hypothesis import given

from dossier.model.dates import FuzzyDate
from strategies import fuzzy_dates


@given(fuzzy_dates)
def test_the_written_form_is_read_back(when: FuzzyDate) -> None:
    assert FuzzyDate.parse(str(when)) == when


@pytest.mark.parametrize("text", ["", "19", "2019-13", "2019-02-30", "14.03.2019", "2019-3-1"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        FuzzyDate.parse(text)
