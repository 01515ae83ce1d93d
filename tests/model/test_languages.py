"""An authority reads the language of filing, and those it accepts beside it."""

from dataclasses import replace

import pytest

from dossier.model.languages import foreign, reads
from planning.matters import COURT, document

BOTH = replace(COURT, languages=("fr",))


@pytest.mark.parametrize(
    ("language", "read"),
    [("en", True), ("EN-gb", True), ("fr-CA", True), ("az", False), ("frr", False)],
)
def test_a_language_is_read_whatever_its_country(language: str, read: bool) -> None:  # noqa: FBT001
    assert reads(BOTH, language) is read
    assert foreign(document("d1", language=language), BOTH) is not read


def test_a_language_that_nobody_has_told_is_not_known_to_be_foreign() -> None:
    assert not foreign(document("d1", language=""), BOTH)
    assert foreign(document("d1", language="fr"), COURT)
