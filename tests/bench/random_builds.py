"""Builds a thousand random packets: every audit has to pass, and each that doesn't is named."""

import os
import time
from pathlib import Path

import random_packets
from bench.tables import Table
from dossier.errors import DossierError
from dossier.progress import Progress
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import open as opening
from dossier.workflows.desk import Desk
from random_packets import Outcome

PACKETS = 1_000
PAPERS = 320
MOST = 300
"""Exhibits of one packet at most."""
TELL = 100
"""After so many packets a line says how far it is."""
SEED = int(os.environ.get("DOSSIER_SEED", "20261126"))


def run(folder: Path, share: int) -> None:
    """Print what was built, and the seed of each packet that did not pass."""
    begun = time.perf_counter()
    built: list[Outcome] = []
    failed: list[str] = []
    with opening.workers(*opening.EVERYTHING) as sandbox:
        session = vaults.create(folder / "random.dossier", "bench-passphrase", FLOOR)
        desk = Desk(session, sandbox, Progress())
        random_packets.fill(desk, folder, SEED, PAPERS // share)
        for n in range(PACKETS // share):
            seed = f"{SEED}:{n}"
            try:
                built.append(random_packets.one(desk, folder, seed, MOST // share))
            except (DossierError, AssertionError) as error:
                failed.append(f"{seed}: {type(error).__name__} {error}")
            if n % TELL == TELL - 1:
                print(f"{n + 1} packets, {len(failed)} not passed", flush=True)
        session.close()
    show(built, failed, time.perf_counter() - begun)


def show(built: list[Outcome], failed: list[str], seconds: float) -> None:
    """Print the table."""
    table = Table(f"random packets, seed {SEED}", "")
    table.row("built, and their audit passed", str(len(built)))
    table.row("not passed", f"{len(failed)}{' MISSED' if failed else ''}")
    table.row("profiles", str(len({one.profile for one in built})))
    table.row("pages", f"{sum(one.pages for one in built):,}")
    table.row("exhibits", f"{sum(one.exhibits for one in built):,}")
    table.row("most exhibits in one", str(max((one.exhibits for one in built), default=0)))
    table.row("in several volumes", str(sum(one.files > 1 for one in built)))
    table.row("supplements", str(sum(one.supplement for one in built)))
    table.row("filed", str(sum(one.filed for one in built)))
    table.row("seconds", f"{seconds:.0f}")
    table.show()
    for line in failed:
        print(line)
