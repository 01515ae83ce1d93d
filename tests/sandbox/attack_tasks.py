"""Tasks that misbehave in every way a taken-over worker could, and a few that behave."""

from dossier.sandbox.job import Job


def echo(job: Job) -> dict:
    return job.request


def drain(job: Job) -> dict:
    return {"sizes": [len(source.read()) for source in job.sources]}


def stream(job: Job) -> dict:
    total = 0
    while data := job.sources[0].read(1 << 18):
        total += len(data)
    return {"total": total}
