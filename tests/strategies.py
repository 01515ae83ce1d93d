"""Hypothesis strategies that several tests draw from."""

from datetime import date

from hypothesis import strategies as st

from dossier.model.dates import FuzzyDate

fuzzy_dates = st.builds(
    lambda day, parts, about: FuzzyDate(
        day.year,
        day.month if parts else None,
        day.day if parts == 2 else None,
        about=about,
    ),
    st.dates(min_value=date(1000, 1, 1)),
    st.integers(0, 2),
    st.booleans(),
)
