"""What a packet weighs with its pictures as they are, with fewer dots, or without colour.

Originals and safe copies never change. Lighter copies are made when a packet is built, kept inside
the vault for the next build, and taken away when no packet wants them any more.
"""

from dataclasses import dataclass, replace
from typing import Final

from dossier.errors import NotFound, VaultDamaged
from dossier.model.document import Document
from dossier.model.lighter import Lighter, of_options, wished
from dossier.model.matter import Matter
from dossier.model.packet import Options
from dossier.model.picture import Picture
from dossier.model.plan import Exhibit, Plan
from dossier.model.wire import JsonObject, JsonValue
from dossier.sandbox.call import Call
from dossier.vault import blobs, documents, lighter, packets
from dossier.vault.session import Session
from dossier.workflows import arrange
from dossier.workflows.arrange import Arranged
from dossier.workflows.desk import Desk
from dossier.workflows.lightening import lightened
from dossier.workflows.pictures import broken, ours, pictures_and_answer, width

WAYS: Final = (
    Options(dots=200),
    Options(dots=150),
    Options(dots=150, grey=True),
    Options(grey=True),
)
"""The ways to make pictures lighter that a person is shown."""


@dataclass(frozen=True)
class Weight:
    """What an exhibit weighs in bytes: as it is, and in each of `WAYS`, in their order."""

    exhibit: Exhibit
    now: int
    lighter: tuple[int, ...]


@dataclass(frozen=True)
class Compared:
    """A page as it is and as it will be, and the dots an inch of its coarsest large picture."""

    before: Picture
    after: Picture
    dots_before: float
    dots_after: float


def lightly(desk: Desk, planned: Arranged, max_mb: float | None = None) -> Arranged:
    """Give the packet with lighter copies of all that it places, planned anew with their sizes.

    As it is where its options want none. Copies that no packet wants any more go. Raises
    VaultDamaged, Stopped, CannotWrite.
    """
    options = planned.matter.packet.options
    missing = [
        document
        for document in placed(planned.matter, planned.plan)
        if wished(options) and not _is_made(planned.matter, document, options)
    ]
    for document, made in lightened(desk, [(one, options) for one in missing], keep=True):
        lighter.keep(desk.session, document.safe.sha256, made)
    tidy(desk.session, options)
    if not missing:
        return planned
    return arrange.arranged(_known(desk.session, planned.matter), max_mb)


def weighed(desk: Desk, planned: Arranged, max_mb: float | None = None) -> Arranged:
    """Give the packet planned with what its lighter copies weigh; none is made for it.

    For a meter that is right before the first build. Raises VaultDamaged, Stopped, CannotWrite.
    """
    options = planned.matter.packet.options
    missing = [
        (document, options)
        for document in placed(planned.matter, planned.plan)
        if wished(options)
        and of_options(planned.matter.lighter.get(document.id, ()), options) is None
    ]
    for document, made in lightened(desk, missing, keep=False):
        lighter.keep(desk.session, document.safe.sha256, made)
    if not missing:
        return planned
    return arrange.arranged(_known(desk.session, planned.matter), max_mb)


def weights(desk: Desk, planned: Arranged) -> tuple[Weight, ...]:
    """Weigh each exhibit in all ways, the heaviest first; what was measured before is known.

    Raises VaultDamaged, Stopped, CannotWrite.
    """
    here = placed(planned.matter, planned.plan)
    missing = [
        (document, way)
        for document in here
        for way in WAYS
        if of_options(planned.matter.lighter.get(document.id, ()), way) is None
    ]
    for document, made in lightened(desk, missing, keep=False):
        lighter.keep(desk.session, document.safe.sha256, made)
    matter = _known(desk.session, planned.matter)
    found = [_weight(matter, exhibit) for exhibit in planned.plan.exhibits]
    return tuple(sorted(found, key=lambda one: -one.now))


def preview(desk: Desk, document_id: str, index: int, options: Options, width_px: int) -> Compared:
    """Draw a page of a document (`index` from 0) as it is and as it will be, at that width.

    Raises NotFound (`kind` document or page), VaultDamaged, Stopped.
    """
    document = documents.get(desk.session, document_id)
    if not 0 <= index < len(document.safe.pages):
        raise NotFound(kind="page", name=str(index + 1))
    request: JsonObject = {
        "document": document.id,
        "index": index,
        "width": width(width_px),
        "dots": options.dots,
        "grey": options.grey,
    }
    rows = blobs.open_rows(desk.session, document.safe.blob)
    call = Call("dossier.intake.lightening:preview", request, (rows,))
    with ours():
        shown, answer = pictures_and_answer(desk, call, 2)
        before, after = shown
        if before is None or after is None:
            raise broken()
        return Compared(before, after, _dots(answer, "before"), _dots(answer, "after"))


def placed(matter: Matter, plan: Plan) -> tuple[Document, ...]:
    """Give the documents whose pages a packet places, each once, in order."""
    parts = [part for volume in plan.volumes for part in volume.parts]
    names = [name for part in parts for name in (part.source, *part.holds) if name]
    return tuple(matter.documents[name] for name in dict.fromkeys(names))


def as_drawn(matter: Matter) -> Matter:
    """Give a matter that knows of lighter copies only what is in the packet, and not where it lies.

    A file's identifier is made from it: what else was measured or made anew doesn't change it.
    """
    options = matter.packet.options
    found: dict[str, tuple[Lighter, ...]] = {}
    for name, known in matter.lighter.items():
        one = of_options(known, options) if wished(options) else None
        if one is not None:
            found[name] = (replace(one, blob=0),)
    return replace(matter, lighter=found)


def tidy(session: Session, now: Options | None = None) -> None:
    """Take away lighter copies that no packet wants and no document has.

    `now` are options of a packet that isn't kept yet.
    """
    found = lighter.all(session)
    if not found:
        return
    wanted = {(one.options.dots, one.options.grey) for one in packets.all(session) if not one.filed}
    if now is not None:
        wanted.add((now.dots, now.grey))
    here = {document.safe.sha256 for document in documents.all(session)}
    old = [
        (safe, one.dots, one.grey)
        for safe, known in found.items()
        for one in known
        if safe not in here or (one.blob and (one.dots, one.grey) not in wanted)
    ]
    lighter.forget(session, old)


def forget_damaged(session: Session, error: VaultDamaged) -> bool:
    """Take all lighter copies away if one of them may be what is damaged; say whether any went.

    They can be made anew: nothing is lost, and nobody has to be told.
    """
    old = [
        (safe, one.dots, one.grey)
        for safe, known in lighter.all(session).items()
        for one in known
        if one.blob
    ]
    # A file of a document or a filing is named by its owner.
    if not old or dict(error.facts) != {"what": "file"}:
        return False
    lighter.forget(session, old)
    return True


def _is_made(matter: Matter, document: Document, options: Options) -> bool:
    known = of_options(matter.lighter.get(document.id, ()), options)
    return known is not None and (known.blob > 0 or known.size >= document.safe.size)


def _known(session: Session, matter: Matter) -> Matter:
    known = lighter.all(session)
    found = {
        name: known[one.safe.sha256]
        for name, one in matter.documents.items()
        if one.safe.sha256 in known
    }
    return replace(matter, lighter=found)


def _weight(matter: Matter, exhibit: Exhibit) -> Weight:
    names = {name for part in exhibit.parts for name in (part.source, *part.holds) if name}
    held = [matter.documents[name] for name in sorted(names)]
    return Weight(
        exhibit,
        now=sum(one.safe.size for one in held),
        lighter=tuple(sum(_in_way(matter, one, way) for one in held) for way in WAYS),
    )


def _in_way(matter: Matter, document: Document, way: Options) -> int:
    known = of_options(matter.lighter.get(document.id, ()), way)
    return document.safe.size if known is None else min(known.size, document.safe.size)


def _dots(answer: JsonObject, key: str) -> float:
    told: JsonValue = answer.get(key)
    match told:
        case [int(dots) | float(dots)] if dots >= 0:
            return float(dots)
        case _:
            raise broken()
