"""Add files and folders: one document a commit, each said once it is safe, every refusal named.

A file that can't be taken in never costs the others, unless they were to be one paper with it; Stop
keeps what is in.
"""

from collections.abc import Sequence
from pathlib import Path

from dossier.errors import Refusal, UsageError
from dossier.model.changes import Changes
from dossier.vault import documents
from dossier.workflows.belt import Belt, Tell
from dossier.workflows.desk import Desk
from dossier.workflows.files import Found, Pasted, named
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes


def add(desk: Desk, sources: Sequence[Path | Pasted], wishes: Wishes, tell: Tell) -> Changes:
    """Add what paths mean and what was pasted; `tell` hears of each file once it is decided.

    Raises NotFound for the document that is translated, UsageError for one title on many files,
    Stopped and CannotWrite after telling what is in.
    """
    entries = named(sources)
    files = sum(isinstance(entry, Found) for entry in entries)
    papers = min(files, 1) if wishes.join else files
    if papers != 1 and (wishes.title or wishes.translation_of):
        raise UsageError(what="one-title-one-file")
    if wishes.translation_of:
        documents.get(desk.session, wishes.translation_of)
    changed: list[str] = []

    def hear(outcome: Outcome) -> None:
        if isinstance(outcome, Added):
            changed.append(outcome.document.id)
        tell(outcome)

    groups = [entries] if wishes.join else [(entry,) for entry in entries]
    with Belt(desk, wishes, hear) as belt:
        for n, group in enumerate(groups):
            desk.progress.report("adding", n, len(groups))
            belt.bring(group)
        belt.finish()
    desk.progress.report("adding", len(groups), len(groups))
    return Changes(documents=tuple(changed))


def bring_one(desk: Desk, file: str, wishes: Wishes) -> str:
    """Add one file and give its document's id; the id of a document that is here will do too.

    Raises Refusal.
    """
    if not Path(file).exists() and file in {known.id for known in documents.all(desk.session)}:
        return file
    outcomes: list[Outcome] = []
    add(desk, [Path(file)], wishes, outcomes.append)
    match outcomes[0]:
        case Added() as outcome:
            return outcome.document.id
        case Duplicate() as outcome:
            return outcome.of
        case Refused() as outcome:
            raise Refusal(outcome.code, **dict(outcome.facts))
        case LeftAside():
            raise Refusal("unreadable-file", path=file)
