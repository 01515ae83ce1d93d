"""What the last builds wrote: noted after each build, compared with what is there now."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date

from dossier.export.write import Written
from dossier.model.build import Build, BuiltFile, ChangeList, ExhibitChange, What
from dossier.model.filing import FiledExhibit, FiledPhoto
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, Plan
from dossier.model.profile import LabelScheme
from dossier.model.wire import JsonValue, to_json
from dossier.planning.comparing import Standing, compare
from dossier.vault import builds
from dossier.vault.session import Session
from dossier.workflows.arrange import Arranged, arranged, matter_of

__all__ = [
    "Build",
    "ChangeList",
    "ExhibitChange",
    "What",
    "changes",
    "last_build",
    "note",
    "since",
    "since_last",
]


def note(
    session: Session,
    matter: Matter,
    plan: Plan,
    files: Sequence[Written],
    separate: Sequence[Written],
) -> Build:
    """Keep what was just built, so that it can be filed and later builds compared with it."""
    made = Build(
        id="",
        packet=matter.packet,
        day=date.today(),  # noqa: DTZ011 - the day on the person's own calendar
        first=plan.first,
        last=plan.volumes[-1].last,
        exhibits=exhibits_of(plan, matter),
        made_of=tuple(_made_of(one, matter) for one in plan.exhibits),
        files=tuple(map(_file, files)),
        separate=tuple(map(_file, separate)),
        labels=_labels(plan, matter),
    )
    return builds.add(session, made)


def last_build(session: Session, packet: str) -> Build | None:
    """Give the last build of a packet; None where there was none."""
    return builds.latest(session, packet)


def changes(session: Session, profile: str) -> ChangeList:
    """Say what changed in the packet of a profile since it was last built.

    Raises NotFound and ProfileInvalid for the profile.
    """
    return since_last(session, arranged(matter_of(session, profile)))


def since_last(session: Session, now: Arranged) -> ChangeList:
    """Say what changed in a planned packet since it was last built."""
    return since(last_build(session, now.matter.packet.id), now.plan, now.matter)


def since(build: Build | None, plan: Plan, matter: Matter) -> ChangeList:
    """Say what changed in a planned packet since a build."""
    if build is None:
        return ChangeList()
    before = [Standing(*one) for one in zip(build.exhibits, build.made_of, strict=True)]
    made_of = [_made_of(one, matter) for one in plan.exhibits]
    after = [Standing(*one) for one in zip(exhibits_of(plan, matter), made_of, strict=True)]
    return ChangeList(build.day, compare(before, after))


def exhibits_of(plan: Plan, matter: Matter) -> tuple[FiledExhibit, ...]:
    """Give the exhibits of a plan as they would be filed."""
    return tuple(
        FiledExhibit(
            label=one.label,
            document=one.document,
            title=one.title,
            original_title=one.original_title,
            section=one.section,
            first=one.first,
            last=one.last,
            volume=one.volume,
            sha256=_safe(matter, one.document),
            holds=tuple(
                FiledPhoto(name, _safe(matter, name)) for part in one.parts for name in part.holds
            ),
        )
        for one in plan.exhibits
    )


def _file(file: Written) -> BuiltFile:
    return BuiltFile(file.path.name, file.size, file.sha256)


def _labels(plan: Plan, matter: Matter) -> tuple[tuple[LabelScheme, int], ...]:
    used = dict(matter.continued.labels) if matter.continued else {}
    for exhibit in plan.exhibits:
        scheme = matter.profile.section(exhibit.section).labels
        if scheme is not LabelScheme.NONE:
            used[scheme] = used.get(scheme, 0) + 1
    return tuple(sorted(used.items()))


def _made_of(exhibit: Exhibit, matter: Matter) -> str:
    told: list[JsonValue] = [_part(part, matter) for part in exhibit.parts]
    if exhibit.generated is not None:
        told.append(_told(exhibit.generated, matter))
    written = json.dumps(told, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(written.encode("ascii")).hexdigest()


def _part(part: Part, matter: Matter) -> JsonValue:
    """Give what the pages of a part come from; where they stand is left out."""
    translation = matter.translations.get(part.translation or "")
    pictures = matter.packet.options
    return [
        part.kind,
        _safe(matter, part.source or ""),
        list(part.select),
        [_safe(matter, one) for one in part.holds],
        to_json(translation) if translation and part.source is None else None,
        [pictures.dots, pictures.grey] if part.source or part.holds else None,
    ]


def _told(name: Generated, matter: Matter) -> JsonValue:
    """Give what the person said that a generated exhibit prints; all of it, and maybe more."""
    documents, people = matter.documents.values(), matter.people.values()
    dated: list[JsonValue] = [to_json(one) for one in matter.events.values()]
    dated += [list[JsonValue]([name, *pages]) for name, pages in matter.paragraphs.items()]
    papers: list[JsonValue] = [
        [one.title, str(one.date), one.url, one.issued_by, one.relevance, one.place, one.taken_by]
        for one in documents
    ]
    told: Mapping[Generated, list[JsonValue]] = {
        Generated.CHRONOLOGY: dated,
        Generated.RELATIONSHIP: dated,
        Generated.RESIDENCE: dated,
        Generated.STATEMENT: [to_json(claim) for one in documents for claim in one.claims],
        Generated.NAMES: [
            *(to_json(one) for one in people),
            *(to_json(spelling) for one in documents for spelling in one.spelled),
        ],
        Generated.UNAVAILABLE: [to_json(one) for one in matter.packet.answers],
        Generated.COUNTRY: papers,
        Generated.PHOTOS: papers,
    }
    return told[name]


def _safe(matter: Matter, document: str) -> str:
    found = matter.documents.get(document)
    return found.safe.sha256 if found else ""
