"""A kill in the middle of adding loses nothing that was acknowledged."""

import subprocess
from pathlib import Path

from whole.kills import Killed, kill_often, look, papers, program


def test_killed_at_random_instants(tmp_path: Path) -> None:
    results = kill_often(tmp_path, times=4)
    assert [killed.wrong for killed in results] == [()] * 4
    assert any(0 < killed.found < 24 for killed in results), "some kills came in the middle"
    assert all(killed.found >= killed.acknowledged for killed in results)


def test_a_lost_document_is_seen(tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text("kill-test-passphrase\n")
    vault, (paper,) = tmp_path / "v.dossier", papers(tmp_path, 1)
    subprocess.run(program("new", str(vault), secret=secret), check=True, capture_output=True)
    killed: Killed = look(vault, secret, [["added", "d1", str(paper)]], after=0)
    assert killed.wrong == ("d1 was acknowledged and is None",)
