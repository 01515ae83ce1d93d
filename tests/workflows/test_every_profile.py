"""A packet of every profile, and of every language, is drawn, audited and read word by word.

`DOSSIER_REGENERATE=1 python -m pytest tests/workflows/test_every_profile.py` writes them anew.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

import every_profile
from builds import TASKS, audit, build
from cli.papers import pdf
from described import GOLDENS, described, same_as
from dossier.model.profile import LabelScheme, PrintMode, Profile
from dossier.planning.severities import USUAL
from dossier.sandbox.fork import Sandbox
from dossier.workflows import profiles
from dossier.workflows.add import add
from dossier.workflows.build import Order
from dossier.workflows.build import build as build_packet
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from dossier.workflows.volumes import one_by_one

NAMES: Final = (*every_profile.IDS, *(f"generic-{one}" for one in every_profile.IN_OTHER_WORDS))
TYPED: Final = {"detained": "yes"}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", NAMES)
def test_a_packet_reads_as_it_did(sandbox: Sandbox, tmp_path: Path, name: str) -> None:
    made = every_profile.everything(name)
    data = build(sandbox, made, tmp_path)
    report = audit(sandbox, data, made.manifest(), tmp_path)
    assert report.ok, report.failures
    assert made.plan.unplaced == ()
    found = described(data)
    holds_what_the_profile_says(every_profile.profile(name), found)
    same_as(GOLDENS / "profiles" / f"{name}.txt", found)


def holds_what_the_profile_says(rules: Profile, found: str) -> None:
    """Look for the plain facts of a profile in what a packet reads like."""
    assert f"language  {rules.language}" in found
    assert rules.index_title.casefold() in found.casefold()
    assert rules.cover.title.split(",")[0].casefold() in found.casefold().replace("\n    | ", " ")
    paper = f"{rules.paper.width:g} x {rules.paper.height:g}"
    turned = f"{rules.paper.height:g} x {rules.paper.width:g}"
    pages = [line for line in found.splitlines() if line.startswith("page ")]
    assert [line for line in pages if paper not in line and turned not in line] == []
    if any(one.labels is not LabelScheme.NONE for one in rules.sections):
        assert f"{rules.word} " in found
    black = rules.mode is PrintMode.BINDER
    assert black == (rules.id == "us-eoir")


@pytest.mark.parametrize("most", [None, 60_000], ids=["one-volume", "volumes"])
def test_each_exhibit_can_be_a_file_of_its_own(
    sandbox: Sandbox, tmp_path: Path, most: int | None
) -> None:
    """Lists have room to name a volume, or not, as in the packet whose pages they are."""
    made = every_profile.everything("es-regularizacion-2026", most)
    assert (len(made.plan.volumes) > 1) is (most is not None)
    apart = replace(made, plan=one_by_one(made.plan))
    for volume in apart.plan.volumes:
        data = build(sandbox, apart, tmp_path, volume.number)
        report = audit(sandbox, data, apart.manifest(volume.number), tmp_path)
        assert report.ok, report.failures
        assert "Vol." not in described(data)


def test_all_languages_of_packets_are_covered() -> None:
    spoken = {every_profile.profile(name).language for name in NAMES}
    assert spoken == {"en", "es", "fr", "nl", "de"}
    assert tuple(sorted(one.id for one in profiles.known())) == every_profile.IDS


@pytest.mark.parametrize("profile", profiles.known(), ids=lambda profile: profile.id)
def test_a_packet_is_built_from_a_vault(profile: Profile, desk: Desk, tmp_path: Path) -> None:
    kinds = [kind for section in profile.sections for kind in section.kinds]
    kinds = [kind for kind in kinds if kind not in profile.ask_first]
    for n, kind in enumerate((kinds[0], kinds[-1])):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}")
        wishes = Wishes(kind=kind, title=f"Paper {n}", language=profile.language)
        add(desk, [paper], wishes, lambda _: None)
    fields = (*profile.cover.placed, *profile.cover.fields)
    cover = tuple((one.key, TYPED.get(one.key, f"Sample {one.key}")) for one in fields)
    order = Order(profile.id, tmp_path / "out.pdf", cover=cover, accept=frozenset(USUAL))
    built = build_packet(desk, order)
    assert built.audit.ok
    assert len(built.plan.exhibits) == 2
    assert [one.path for one in built.files] == [tmp_path / "out.pdf"]
