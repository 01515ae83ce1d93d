"""A packet of every profile is drawn, audited and written, its cover filled in."""

from pathlib import Path
from typing import Final

import pytest

from cli.papers import pdf
from dossier.model.profile import Profile
from dossier.planning.severities import USUAL
from dossier.workflows import profiles
from dossier.workflows.add import add
from dossier.workflows.build import Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes

TYPED: Final = {"detained": "yes"}


@pytest.mark.parametrize("profile", profiles.known(), ids=lambda profile: profile.id)
def test_a_packet_is_built_and_audited(profile: Profile, desk: Desk, tmp_path: Path) -> None:
    kinds = [kind for section in profile.sections for kind in section.kinds]
    for n, kind in enumerate((kinds[0], kinds[-1])):
        paper = pdf(tmp_path / f"{n}.pdf", f"paper {n}")
        wishes = Wishes(kind=kind, title=f"Paper {n}", language=profile.language)
        add(desk, [paper], wishes, lambda _: None)
    fields = (*profile.cover.placed, *profile.cover.fields)
    cover = tuple((one.key, TYPED.get(one.key, f"Sample {one.key}")) for one in fields)
    order = Order(profile.id, tmp_path / "out.pdf", cover=cover, accept=frozenset(USUAL))
    built = build(desk, order)
    assert built.audit.ok
    assert len(built.plan.exhibits) == 2
    assert [one.path for one in built.files] == [tmp_path / "out.pdf"]
