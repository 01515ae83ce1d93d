"""Names of packets: as the profile says, in letters that every office takes."""

from dataclasses import replace
from datetime import date

from builds import small
from dossier.workflows.naming import packet_name

DAY = date(2026, 11, 21)


def named(pattern: str) -> str:
    made = small().matter
    files = replace(made.profile.files, pattern=pattern)
    matter = replace(made, profile=replace(made.profile, files=files))
    return packet_name(matter, DAY)


def test_a_packet_is_named_by_the_pattern_of_its_profile() -> None:
    assert named("Exhibits_{date}") == "Exhibits_2026-11-21.pdf"
    assert named("{family-name}_{date}") == "Numunzad_2026-11-21.pdf"


def test_a_name_never_leaves_its_folder_and_is_never_empty() -> None:
    assert named("../{judge}") == "Hon__Robin_Specimen.pdf"
    assert named("{nothing}") == "Documents.pdf"
