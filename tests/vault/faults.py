"""Drivers of faults: what they do to a vault, and whether anything was lost or went unnoticed.

The tests run a short form of each; a long one is a matter of `count`. Every driver gives the list
of what must not happen, one line each: an empty list is a pass.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from dossier.errors import DossierError, NotFound, VaultDamaged
from dossier.model.person import Person
from dossier.progress import Progress
from dossier.vault import documents, names, people, search, settings
from dossier.vault.session import Session
from dossier.vault.verify import verify
from vault.making import PASSPHRASE, add_document, new_vault, read_all, unlock

TESTS = Path(__file__).resolve().parents[1]
PAGE = 16384
_FILES = ("vault.db", "keys.a", "keys.b")


# What a vault holds, and what of it can be read


@dataclass(frozen=True)
class Contents:
    """Hash of all that belongs to each document and of the rest; what can't be read is missing."""

    documents: dict[str, str]
    rest: str


def contents(vault: Session) -> Contents:
    """Read everything, one document at a time."""
    known: dict[str, str] = {}
    for name in names.of_documents(vault):
        try:
            known[name] = _document_hash(vault, name)
        except (VaultDamaged, NotFound):
            continue
    return Contents(known, _rest_hash(vault))


def _document_hash(vault: Session, name: str) -> str:
    document = documents.get(vault, name)
    whole = hashlib.sha256(repr(document).encode())
    whole.update(repr(documents.text(vault, name)).encode())
    whole.update(documents.thumbnail(vault, name))
    for blob in (document.original.blob, document.safe.blob):
        whole.update(read_all(vault, blob))
    return whole.hexdigest()


def _rest_hash(vault: Session) -> str:
    try:
        found = [search.find(vault, word) for word in ("page", "report", "letter", "mithal")]
        kept = (people.all(vault), settings.get(vault, "note"), vault.head(), found)
    except VaultDamaged:
        return ""
    return hashlib.sha256(repr(kept).encode()).hexdigest()


def make_sample(folder: Path, count: int = 6) -> Contents:
    """Make a closed vault with some documents and people."""
    with new_vault(folder) as vault:
        for number in range(count):
            text = tuple(f"Report {number}, page {page}, a letter" for page in range(3))
            add_document(
                vault, f"Document {number}", size=40_000 + 300_000 * (number == 1), text=text
            )
            people.add(vault, Person("", f"Layla Mithal {number}"))
        return contents(vault)


# Bytes that change: flips, pages put back, files cut short


def judge_damaged(folder: Path, sound: Contents, what: str) -> list[str]:
    """Open a damaged vault and say what is wrong with how it takes that.

    Refusing to open is fine, if the reason is damage. Else each document is as it was, or named
    by verify and refused when read; what verify calls ok is as it was.
    """
    try:
        vault = unlock(folder)
    except VaultDamaged:
        return []
    except DossierError as error:
        return [f"{what}: damage is called {error.code}"]
    with vault:
        verified = verify(vault, Progress())
        named = {failure.subject for failure in verified.failures}
        try:
            now = contents(vault)
        except VaultDamaged:
            return [] if not verified.ok else [f"{what}: unreadable, but verified"]
    if verified.ok:
        return [] if now == sound else [f"{what}: changed, but verified"]
    lost = set(sound.documents) - set(now.documents)
    other = {name for name, known in now.documents.items() if sound.documents.get(name) != known}
    unnamed = lost - named
    complaints = [f"{what}: {name} reads differently" for name in sorted(other)]
    return complaints + [f"{what}: {name} is lost and not named" for name in sorted(unnamed)]


def flip_bits(folder: Path, count: int, seed: int = 1) -> list[str]:
    """Flip one bit at a time, in the database and both copies of the keys."""
    sound = make_sample(folder)
    chance = random.Random(seed)
    good = _read_files(folder)
    complaints: list[str] = []
    for number in range(count):
        name = "vault.db" if number % 4 else chance.choice(("keys.a", "keys.b"))
        bit = chance.randrange(len(good[name]) * 8)
        data = bytearray(good[name])
        data[bit // 8] ^= 1 << bit % 8
        _write_files(folder, {**good, name: bytes(data)})
        complaints += judge_damaged(folder, sound, f"bit {bit} of {name}")
    return complaints


def put_pages_back(folder: Path, count: int, seed: int = 1) -> list[str]:
    """Put one page at a time back to what it was some changes ago."""
    make_sample(folder)
    before = (folder / "vault.db").read_bytes()
    _change_a_little(folder)
    with unlock(folder) as vault:
        sound = contents(vault)
    good = _read_files(folder)
    after = good["vault.db"]
    pages = [
        start
        for start in range(0, min(len(before), len(after)), PAGE)
        if before[start : start + PAGE] != after[start : start + PAGE]
    ]
    chosen = random.Random(seed).sample(pages, min(count, len(pages)))
    complaints: list[str] = []
    for start in chosen:
        data = after[:start] + before[start : start + PAGE] + after[start + PAGE :]
        _write_files(folder, {**good, "vault.db": data})
        complaints += judge_damaged(folder, sound, f"page {start // PAGE + 1} of {len(pages)}")
    return complaints or ([] if len(chosen) >= min(count, 20) else ["too few pages changed"])


def _change_a_little(folder: Path) -> None:
    with unlock(folder) as vault:
        for document in documents.all(vault):
            documents.save(vault, replace(document, title=document.title + ", renamed"))
            documents.save_text(vault, document.id, ("other words", "on", "each page"))
        documents.erase(vault, "d2")
        for number in range(3):
            add_document(vault, f"Later {number}", size=200_000)
        people.add(vault, Person("", "Rauf Misalov"))
        settings.set(vault, "note", "changed")


def cut_short(folder: Path, count: int, seed: int = 1) -> list[str]:
    """Cut the database or a copy of the keys off at random lengths."""
    sound = make_sample(folder)
    chance = random.Random(seed)
    good = _read_files(folder)
    complaints: list[str] = []
    for number in range(count):
        name = _FILES[number % 3] if number % 2 else "vault.db"
        length = chance.randrange(len(good[name]))
        length -= length % PAGE if number % 4 == 0 else 0  # also at the ends of pages
        _write_files(folder, {**good, name: good[name][:length]})
        complaints += judge_damaged(folder, sound, f"{name} cut at {length}")
    return complaints


def _read_files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in _FILES}


def _write_files(folder: Path, files: dict[str, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)


# Programs that end, that meet each other, and that can't write


@dataclass
class Acknowledged:
    """What a worker said is safe: title by document id, and the passphrase or the next one."""

    titles: dict[str, str] = field(default_factory=dict)
    secret: str = PASSPHRASE
    next_secret: str | None = None

    def hear(self, line: bytes) -> None:
        """Take one line in; one cut off by the kill was no acknowledgement."""
        if not line.endswith(b"\n"):
            return
        what, *facts = json.loads(line)
        if what == "added":
            self.titles[facts[0]] = facts[1]
        elif what == "erasing":
            del self.titles[facts[0]]
        elif what == "changing":
            self.next_secret = facts[0]
        elif what == "changed":
            self.secret, self.next_secret = facts[0], None


def kill_at_random(folder: Path, count: int, seed: int = 1) -> list[str]:
    """Kill a worker `count` times at random instants; nothing it acknowledged may be lost."""
    make_sample(folder, count=1)
    chance = random.Random(seed)
    known = Acknowledged()
    complaints: list[str] = []
    for number in range(count):
        with _worker("add", folder, known.secret, f"run{number}") as worker:
            worker.stdout.readline()
            _kill_after(worker, chance.uniform(0, 0.4))
            for line in worker.stdout:
                known.hear(line)
        complaints += [f"kill {number}: {what}" for what in look_after(folder, known)]
    if len(known.titles) < count:
        complaints.append(f"only {len(known.titles)} documents were added before {count} kills")
    return complaints


def look_after(folder: Path, known: Acknowledged) -> Iterator[str]:
    before = time.perf_counter()
    vault = _open_with_one_of(folder, known)
    if vault is None:
        yield "the vault does not open"
        return
    with vault:
        took = time.perf_counter() - before
        if took > 2:
            yield f"it took {took:.1f} s to open"
        titles = {document.id: document.title for document in documents.all(vault)}
        for name, title in known.titles.items():
            # The next change may have been made just before the kill, unheard.
            if not titles.get(name, "").startswith(title):
                yield f"{name} is lost"
        for failure in verify(vault, Progress()).failures:
            yield f"{failure.code} {failure.subject} {failure.facts}"


def _open_with_one_of(folder: Path, known: Acknowledged) -> Session | None:
    for secret in filter(None, (known.secret, known.next_secret)):
        try:
            vault = unlock(folder, secret)
        except DossierError:
            continue
        known.secret, known.next_secret = secret, None
        return vault
    return None


def open_twice(folder: Path, count: int) -> list[str]:
    """Start two programs at once, `count` times: one opens, the other is told."""
    make_sample(folder, count=1)
    complaints: list[str] = []
    for number in range(count):
        with _worker("open", folder) as one, _worker("open", folder) as two:
            pair = (one, two)
            for worker in pair:
                worker.stdout.readline()
            for worker in pair:
                _tell(worker)
            heard = sorted(json.loads(worker.stdout.readline())[0] for worker in pair)
            for worker in pair:
                _tell(worker)
            for worker in pair:
                worker.wait()
        if heard != ["open", "refused"]:
            complaints.append(f"start {number}: {heard}")
    return complaints


def fill_the_disk(folder: Path, limits: Iterable[int]) -> list[str]:
    """Let files grow no further than each limit: named, nothing lost, and it works again after."""
    complaints: list[str] = []
    for limit in limits:
        place = folder.with_name(f"{limit}.dossier")
        make_sample(place, count=1)
        known = Acknowledged()
        with _worker("full", place, str(limit)) as worker:
            lines = worker.stdout.readlines()
        for line in lines:
            known.hear(line)
        said = [json.loads(line) for line in lines]
        refusals = [words[1] for words in said if words[0] in ("refused", "changing")]
        if refusals != ["io", "full"] or said[-1][0] != "added":
            complaints.append(f"limit {limit}: {said[-4:]}")
        known.next_secret = None
        complaints += [f"limit {limit}: {what}" for what in look_after(place, known)]
    return complaints


def forbid_writing(folder: Path) -> list[str]:
    """Open a vault, and make one beside it, where nothing may be written."""
    make_sample(folder, count=1)
    opened_up = [folder.parent, *folder.parent.parents[:-1]]
    modes = {path: path.stat().st_mode for path in (folder, *opened_up)}
    try:
        for path in modes:
            path.chmod(0o555)
        with _worker("readonly", folder) as worker:
            said = [json.loads(line) for line in worker.stdout]
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
    wanted = [["open", "cannot-write", "not-allowed"], ["make", "cannot-write", "not-allowed"]]
    return [] if said == wanted else [repr(said)]


@contextmanager
def _worker(*words: object) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "vault.worker", *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(TESTS)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=TESTS
    ) as worker:
        try:
            yield worker
        finally:
            worker.kill()


def _kill_after(worker: subprocess.Popen[bytes], seconds: float) -> None:
    time.sleep(seconds)
    worker.send_signal(signal.SIGKILL)


def _tell(worker: subprocess.Popen[bytes]) -> None:
    try:
        worker.stdin.write(b"\n")
        worker.stdin.flush()
    except BrokenPipeError:
        pass  # it was refused and has ended
