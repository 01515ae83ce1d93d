"""A packet made of 120 files with words hidden in them holds none of those words."""

from pathlib import Path

from canaries import hits
from dossier.progress import Progress
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import build
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Added, Outcome, Wishes
from intake import dirty_images, dirty_pdfs
from intake.dirty_images import CANARY
from intake.scanning import opened

SHOWN_ON_PURPOSE = {"bookmark"}
"""A source's own bookmarks are nested below its exhibit's: a reader saw them before, too."""


def hidden_in(folder: Path) -> list[Path]:
    """Write every dirty file under a name that says nothing."""
    given = [
        made() for place, made in dirty_pdfs.everything().items() if place not in SHOWN_ON_PURPOSE
    ]
    given += [original for _, _, original in dirty_images.everything()]
    paths: list[Path] = []
    for number, data in enumerate(given, start=1):
        paths.append(folder / f"paper {number:03}")
        paths[-1].write_bytes(data)
    return paths


def test_no_hidden_word_reaches_a_packet(tmp_path: Path) -> None:
    papers = hidden_in(tmp_path)
    assert all(hits(opened(path.read_bytes()), [CANARY]) for path in papers), (
        "red on every original"
    )
    told: list[Outcome] = []
    vault, packet = tmp_path / "case.dossier", tmp_path / "packet.pdf"
    vaults.create(vault, "a passphrase", FLOOR).close()
    tasks = (opening.INTAKE, opening.ASSEMBLY, opening.EXPORT)
    with opening.workers(*tasks) as sandbox, opening.unlock(vault, "a passphrase") as session:
        desk = Desk(session, sandbox, Progress())
        add(desk, papers, Wishes(), told.append)
        arrange(session, "generic", Wanted(everything=True))
        built = build.build(desk, build.Order("generic", packet))
    added = sum(isinstance(outcome, Added) for outcome in told)
    assert added == len(papers) >= 110
    assert len(built.plan.exhibits) == added
    assert hits(opened(packet.read_bytes()), [CANARY]) == []
