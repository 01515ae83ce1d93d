"""Kills `dossier add` at random instants and looks whether anything acknowledged was lost."""

import hashlib
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

PASSPHRASE = "kill-test-passphrase"


@dataclass(frozen=True)
class Killed:
    """What one kill left: documents acknowledged, documents found, and what is wrong."""

    after: float
    acknowledged: int
    found: int
    wrong: tuple[str, ...]


def papers(folder: Path, count: int, size: int = 400_000) -> list[Path]:
    """Make small PDFs, each with bytes of its own that don't compress."""
    rng = random.Random(5)
    made: list[Path] = []
    for n in range(count):
        made.append(folder / f"paper-{n + 1:03}.pdf")
        with pikepdf.new() as pdf:
            page = pdf.add_blank_page(page_size=(595, 842))
            noise = pdf.make_stream(rng.randbytes(size))
            noise.update(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.XObject,
                    Subtype=pikepdf.Name.Image,
                    Width=size // 100,
                    Height=100,
                    ColorSpace=pikepdf.Name.DeviceGray,
                    BitsPerComponent=8,
                )
            )
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=noise))
            page.obj.Contents = pdf.make_stream(b"q 500 0 0 700 40 70 cm /I Do Q")
            pdf.save(made[-1], compress_streams=False)
    return made


def program(*words: str, secret: Path) -> list[str]:
    """Give the command line of the program."""
    return [sys.executable, "-m", "dossier", *words, "--passphrase-file", str(secret)]


def kill_once(vault: Path, files: Sequence[Path], secret: Path, heard: int, after: float) -> Killed:
    """Start `add`, kill it `after` seconds from its `heard`-th line, look at the vault.

    The moment follows the work, not the clock: a machine that gets busy midway moves it along.
    """
    command = program("add", str(vault), *map(str, files), secret=secret)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    # Lines are read to the end, which comes when every worker is gone too.
    with process.stderr as stream:
        begun = [stream.readline() for _ in range(heard)]
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        said = b"".join([*begun, stream.read()]).decode(errors="replace").splitlines()
    process.wait()
    # A line without its end was cut by the kill and acknowledges nothing.
    acknowledged = [line.split(" ", 2) for line in said if line.startswith("added ")]
    return look(vault, secret, acknowledged, after)


def look(vault: Path, secret: Path, acknowledged: list[list[str]], after: float) -> Killed:
    """Open and verify the vault; compare what was acknowledged with what is there."""
    wrong: list[str] = []
    answers: list[dict[str, object]] = []
    for verb in ("verify", "list"):
        command = program(verb, str(vault), "--json", secret=secret)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            wrong.append(f"{verb} ended with {done.returncode}: {done.stdout}{done.stderr}")
            return Killed(after, len(acknowledged), 0, tuple(wrong))
        answers.append(json.loads(done.stdout))
    documents = answers[1]["documents"]
    assert isinstance(documents, list)
    there = {document["id"]: document["sha256"] for document in documents}
    for _, name, path in acknowledged:
        wanted = hashlib.sha256(Path(path).read_bytes()).hexdigest()
        if there.get(name) != wanted:
            wrong.append(f"{name} was acknowledged and is {there.get(name)}")
    return Killed(after, len(acknowledged), len(there), tuple(wrong))


def kill_often(root: Path, times: int, seed: int = 1) -> list[Killed]:
    """Kill at `times` random instants, each on a vault of its own."""
    secret = root / "passphrase"
    secret.write_text(PASSPHRASE + "\n")
    files = papers(root, 24)
    empty = root / "empty.dossier"
    subprocess.run(program("new", str(empty), secret=secret), check=True, capture_output=True)
    interval = between(root, empty, files, secret)
    rng = random.Random(seed)
    results: list[Killed] = []
    for n in range(times):
        vault = copy(empty, root / f"kill-{n}.dossier")
        heard, after = rng.randrange(1, len(files)), rng.uniform(0, 2 * interval)
        results.append(kill_once(vault, files, secret, heard, after))
    return results


def between(root: Path, empty: Path, files: Sequence[Path], secret: Path) -> float:
    """Add everything once without a kill; give the seconds from one document to the next."""
    vault = copy(empty, root / "whole.dossier")
    command = program("add", str(vault), *map(str, files), secret=secret)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    with process.stderr as stream:
        heard = [time.perf_counter() for line in stream if line.startswith(b"added ")]
    assert process.wait() == 0
    return (heard[-1] - heard[0]) / (len(heard) - 1)


def copy(vault: Path, target: Path) -> Path:
    """Copy a closed vault."""
    target.mkdir()
    for name in ("vault.db", "keys.a", "keys.b"):
        (target / name).write_bytes((vault / name).read_bytes())
    return target
