"""dossier sizes, and a build with the pictures that it advises."""

import random
from pathlib import Path

from PIL import Image

from cli.papers import pdf
from cli.running import Dossier


def test_what_each_exhibit_weighs_is_told_the_heaviest_first(
    dossier: Dossier, vault: Path, tmp_path: Path
) -> None:
    grain = random.Random(4).randbytes(900 * 900 * 3)
    scan = tmp_path / "scan.jpg"
    Image.frombytes("RGB", (900, 900), grain).save(scan, "JPEG", dpi=(300, 300))
    dossier("add", vault, pdf(tmp_path / "letter.pdf"), scan, "--kind", "witness")
    told = dossier("sizes", vault, "--profile", "generic", "--json").data
    heavy, light = told["exhibits"]
    assert (heavy["document"], light["document"]) == ("d2", "d1")
    assert heavy["bytes"] > heavy["lighter"]["200"] > heavy["lighter"]["150"]
    assert heavy["lighter"]["150"] > heavy["lighter"]["150-grey"]
    assert set(light["lighter"].values()) == {light["bytes"]}
    assert told["lighter"]["150"] == light["bytes"] + heavy["lighter"]["150"]
    said = dossier("sizes", vault, "--profile", "generic").out.splitlines()
    assert [line.split()[-1] for line in said[:2]] == ["scan", "letter"]
    dossier("packet", vault, "--profile", "generic", "--dots", "150", "--grey", "yes")
    out = tmp_path / "out.pdf"
    built = dossier("build", vault, "--profile", "generic", "-o", out, "--json").data
    assert built["audit"]["ok"]
    assert out.stat().st_size < heavy["lighter"]["150-grey"] + 700_000
