"""Tasks that behave, and tasks that misbehave in every way a taken-over worker could."""

# ruff: noqa: SLF001 -- a taken-over worker respects no underscore

import hashlib
import os
import signal
import subprocess
import sys
import time

import attacks

from dossier.errors import AuditFailed, PageOverfull, Refusal, VaultDamaged
from dossier.sandbox.channel import HEAD, ROW_HEAD, Kind
from dossier.sandbox.job import Job

WARM: list[str] = []


def warm() -> None:
    WARM.append("warm")


def echo(job: Job) -> dict:
    return job.request


def is_warm(_: Job) -> dict:
    return {"warm": list(WARM)}


def drain(job: Job) -> dict:
    return {"sizes": [len(source.read()) for source in job.sources]}


def copy(job: Job) -> dict:
    while data := job.sources[0].read(300_000):
        job.give("copy", data)
    return {}


def steps(job: Job) -> dict:
    for n in range(3):
        job.progress("counting", n, 3)
    return {}


def give_much(job: Job) -> dict:
    for _ in range(10):
        job.give("much", bytes(3 << 20))
    return {}


def refuses(_: Job) -> dict:
    raise Refusal("too-many-pixels", limit=60, name="Əlvin")


def finds_no_room(_: Job) -> dict:
    raise PageOverfull(what="index", document="d7")


def fails_its_audit(_: Job) -> dict:
    raise AuditFailed(count=2, first="p. 3")


def blames_the_vault(_: Job) -> dict:
    raise VaultDamaged(what="everything")


def breaks(_: Job) -> dict:
    message = "a secret of the document"
    raise LookupError(message)


def attack(job: Job) -> dict:
    return {str(victim): attacks.try_all(victim) for victim in job.request["victims"]}


def descriptors(_: Job) -> dict:
    return {"open": [file for file in range(2048) if _is_open(file)]}


def _is_open(file: int) -> bool:
    try:
        os.fstat(file)
    except OSError:
        return False
    return True


def environment(_: Job) -> dict:
    return {"environment": sorted(os.environ)}


def whoami(_: Job) -> dict:
    return {"pid": os.getpid()}


def fill_memory(_: Job) -> dict:
    return {"size": len(bytearray(3 << 30))}


def spin(_: Job) -> dict:
    while True:
        pass


def spin_on(_: Job) -> dict:
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    while True:
        pass


def spin_through_pages(job: Job) -> dict:
    job.expect_pages(job.request["pages"])
    start = time.process_time()
    while time.process_time() - start < job.request["seconds"]:
        pass
    return {}


def abort(_: Job) -> dict:
    os.abort()


def sleep(_: Job) -> dict:
    time.sleep(600)
    return {}


def leave(_: Job) -> dict:
    os._exit(0)


def write_output(job: Job) -> dict:
    with os.fdopen(job.output, "r+b", closefd=False) as file:
        file.write(b"x" * job.request["size"])
        file.seek(0)
        return {"read": len(file.read())}


def write_when_told(job: Job) -> dict:
    """Write into the output when the first source has come."""
    job.sources[0].read()
    return write_output(job)


def speak(job: Job) -> dict:
    """Send the raw bytes that the request tells (as hex), then stay."""
    job._channel._write(bytes.fromhex(job.request["bytes"]))
    time.sleep(600)
    return {}


def ask_without_listening(job: Job) -> dict:
    frame = HEAD.pack(Kind.ASK, ROW_HEAD.size) + ROW_HEAD.pack(0, 0)
    job._channel._write(frame * 2_000)
    time.sleep(600)
    return {}


def chatter(job: Job) -> dict:
    while True:
        job.progress("counting", 1, 2)


def stream(job: Job) -> dict:
    total = 0
    while data := job.sources[0].read(1 << 18):
        total += len(data)
    return {"total": total}


def hashing(job: Job) -> dict:
    digest = hashlib.sha256()
    while data := job.sources[0].read(1 << 18):
        digest.update(data)
    return {"sha256": digest.hexdigest()}


def prints(_: Job) -> dict:
    print("noise " * 1000)  # noqa: T201 -- that is the point
    return {}


def starts_a_program(_: Job) -> dict:
    try:
        subprocess.run([sys.executable, "-c", ""], check=True)
    except OSError:
        return {"started": False}
    return {"started": True}


def names_a_stream_badly(job: Job) -> dict:
    job.give("../x", b"x")
    return {}


def names_a_step_badly(job: Job) -> dict:
    job.progress("Counting sheep", 1, 2)
    return {}


def refuses_at_length(_: Job) -> dict:
    raise Refusal("damaged", name="x" * 5000)
