"""Words about packets: each code has its own, numbers stay in one piece."""

import pytest

from builds import small
from dossier.model.finding import Finding, Severity
from dossier.planning.severities import USUAL
from dossier.ui.viewmodels.packet_findings import Act, Where, acts
from dossier.ui.words import findings_actions, packets, sections
from dossier.workflows import arrange, profiles


@pytest.mark.parametrize(
    ("size", "said"), [(11_210_000, "11.2"), (25_000_000, "25"), (900, "0.1"), (0, "0.1")]
)
def test_sizes_are_told_in_megabytes(size: int, said: str) -> None:
    assert packets.of_size(size).replace("\u2066", "").replace("\u2069", "") == f"{said}\u00a0MB"


def test_exhibits_say_their_language_and_how_far_the_translation_is() -> None:
    made = small().matter
    said = {name: packets.of_exhibit(one, made) for name, one in made.documents.items()}
    assert said["d1"] == "English"
    assert said["d2"] == "Azerbaijani · translated"


def test_all_that_profiles_say_can_be_translated() -> None:
    found = sections.sources()
    for profile in profiles.known():
        assert {rule.title for rule in profile.sections} <= set(found)
        assert packets.of_profile(profile)
        assert packets.of_reader(profile)
    assert len(found) == len(set(found))


def test_every_finding_offers_something_and_every_act_has_words() -> None:
    packet = arrange.arranged(small().matter)
    for code in USUAL:
        offered = acts(Finding(code, Severity.LOOK, "d2"), packet)
        assert offered[-1] is Act.LEAVE
        assert acts(Finding(code, Severity.STOP, "d2"), packet)[-1] is Act.ACCEPT
    words = [findings_actions.of_act(act) for act in Act]
    assert all(words)
    assert len(set(words)) == len(words)
    assert "3" in findings_actions.of_act(Act.ACCEPT, 3)


def test_places_are_told_by_exhibit_and_page() -> None:
    said = findings_actions.of_where(Where("B", 7)).replace("\u2066", "").replace("\u2069", "")
    assert said == "Exhibit B, page 7"
    assert findings_actions.of_where(Where()) == "The whole packet"
