"""The JSON that commands print, as docs/user-guide/command-line.md promises it."""

from collections.abc import Iterable

from dossier import wording
from dossier.model.build import ChangeList
from dossier.model.checklist import Line
from dossier.model.document import Claim, Document, Original
from dossier.model.event import Event
from dossier.model.filing import FiledExhibit, Filing
from dossier.model.finding import Finding
from dossier.model.person import Person
from dossier.model.plan import Exhibit, Plan
from dossier.model.profile import Profile
from dossier.model.selection import tidied, written
from dossier.model.translation import Translation
from dossier.model.wire import JsonObject, JsonValue, to_json
from dossier.workflows.arrange import Arranged
from dossier.workflows.audit import AuditReport, Failure
from dossier.workflows.search import Hit
from dossier.workflows.verify import Damage, Verified


def listed(values: Iterable[JsonObject]) -> list[JsonValue]:
    """Give objects as a JSON list."""
    return list(values)


def document(entry: Document) -> JsonObject:
    """Show a document as `list` does; `files` only where several were joined."""
    shown: JsonObject = {
        "id": entry.id,
        "title": entry.title,
        "kind": entry.kind.value,
        "date": str(entry.date) if entry.date else None,
        "language": entry.language,
        "pages": len(entry.safe.pages),
        "bytes": sum(original.size for original in entry.originals),
        "sha256": entry.original.sha256,
        "sensitive": entry.sensitive,
        "added": entry.added.isoformat(),
    }
    if entry.further:
        shown["files"] = listed(map(_file, entry.originals))
    return shown


def _file(entry: Original) -> JsonObject:
    return {
        "name": entry.name,
        "media_type": entry.media_type,
        "bytes": entry.size,
        "sha256": entry.sha256,
    }


def document_in_full(entry: Document) -> JsonObject:
    """Show a document with everything that `set` can change."""
    told = entry.interpretation
    return (
        document(entry)
        | _said_of_the_paper(entry)
        | {
            "original_title": entry.original_title,
            "number": entry.number,
            "issued_by": entry.issued_by,
            "url": entry.url,
            "file_name": entry.original.name,
            "media_type": entry.original.media_type,
            "parent": entry.parent,
            "interpreter": told.interpreter if told else None,
            "interpreted_in": told.language if told else None,
            "interpretation_signed": told.signed if told else None,
        }
    )


def _said_of_the_paper(entry: Document) -> JsonObject:
    return {
        "people": list(entry.people),
        "place": entry.place,
        "taken_by": entry.taken_by,
        "accessed": str(entry.accessed) if entry.accessed else None,
        "relevance": entry.relevance,
        "hidden_from": list(entry.hidden_from),
        "marks": listed(
            {"page": one.page, "top": one.top, "bottom": one.bottom, "note": one.note}
            for one in entry.marks
        ),
        "spelled": listed({"person": one.person, "name": one.name} for one in entry.spelled),
        "handed": listed(
            {"to": one.to, "day": str(one.day) if one.day else None, "receipt": one.receipt}
            for one in entry.handed
        ),
    }


def claim(entry: Claim) -> JsonObject:
    """Show a paragraph of a statement."""
    return {
        "number": entry.number,
        "text": entry.text,
        "evidence": listed({"document": one.document, "page": one.page} for one in entry.evidence),
        "note": entry.note,
        "page": entry.page,
    }


def checklist_line(entry: Line) -> JsonObject:
    """Show a line of the checklist with what the person said of it."""
    said = entry.answer
    return {
        "slot": entry.slot.key,
        "section": entry.slot.section,
        "title": entry.slot.title,
        "state": entry.state.value,
        "documents": list(entry.documents),
        "unsure": list(entry.unsure),
        "todo": listed({"document": one.document, "work": one.work.value} for one in entry.todo),
        "what": said.what if said else "",
        "why": said.why if said else "",
        "tried": said.tried if said else "",
        "instead": said.instead if said else "",
    }


def person(entry: Person) -> JsonObject:
    """Show a person."""
    return {
        "id": entry.id,
        "name": entry.name,
        "role": entry.role.value if entry.role else None,
        "also": list(entry.also),
        "address": entry.address,
        "phone": entry.phone,
        "languages": list(entry.languages),
        "names_explained": entry.names_explained,
        "qualifications": entry.qualifications,
        "hidden_from": list(entry.hidden_from),
    }


def event(entry: Event) -> JsonObject:
    """Show an event."""
    return {
        "id": entry.id,
        "title": entry.title,
        "date": str(entry.date) if entry.date else None,
        "place": entry.place,
        "documents": list(entry.documents),
        "people": list(entry.people),
        "kind": entry.kind.value,
        "until": str(entry.until) if entry.until else None,
        "note": entry.note,
        "statement": entry.statement,
    }


def translation(entry: Translation) -> JsonObject:
    """Show a translation; a typed one as how many letters it has."""
    return {
        "id": entry.id,
        "of": entry.of,
        "language": entry.language,
        "state": entry.state.value,
        "document": entry.document,
        "typed": len(entry.text),
        "translator": entry.translator,
        "signed": entry.signed,
        "dialect": entry.dialect,
        "joint": entry.joint,
        "sworn": to_json(entry.sworn) if entry.sworn else None,
    }


def profile(entry: Profile) -> JsonObject:
    """Show a profile in one line's worth of facts."""
    return {
        "id": entry.id,
        "authority": entry.authority,
        "packet_type": entry.packet_type,
        "status": entry.status.value,
        "as_of": entry.as_of.isoformat(),
        "language": entry.language,
    }


def hit(entry: Hit) -> JsonObject:
    """Show where words stand; pages count from 1, a hit outside of pages has none."""
    return {
        "document": entry.document or None,
        "subject": entry.subject,
        "title": entry.title,
        "page": None if entry.page is None else entry.page + 1,
        "snippet": entry.snippet,
    }


def finding(entry: Finding) -> JsonObject:
    """Show a finding with its sentence."""
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "subject": entry.subject,
        "message": sentence(entry),
    }


def sentence(entry: Finding) -> str:
    """Say a finding."""
    return wording.say(entry.code, {"subject": entry.subject, **dict(entry.facts)})


def exhibit(entry: Exhibit) -> JsonObject:
    """Show an exhibit with its page numbers as stamped."""
    shown: JsonObject = {
        "label": entry.label,
        "document": entry.document,
        "title": entry.title,
        "first": entry.first,
        "last": entry.last,
    }
    if entry.generated is not None:
        shown["generated"] = entry.generated.value
        holds = [name for part in entry.parts for name in part.holds]
        shown |= {"holds": list[JsonValue](holds)} if holds else {}
    if entry.excerpt is not None:
        shown["excerpt"] = {"pages": chosen(entry), "of": entry.excerpt}
    return shown


def chosen(entry: Exhibit) -> str:
    """Say which pages of its document an excerpt has: `1–3, 7`."""
    pages = next((part.select for part in entry.parts if part.select), ())
    return written(tidied((page + 1, page + 1) for page in pages))


def filing(entry: Filing) -> JsonObject:
    """Show a filing with its files and its exhibits as they were filed."""
    return {
        "id": entry.id,
        "profile": entry.profile,
        "day": entry.day.isoformat(),
        "number": entry.number,
        "continues": entry.continues or None,
        "first": entry.first,
        "last": entry.last,
        "files": listed(
            {"name": one.name, "bytes": one.size, "sha256": one.sha256} for one in entry.files
        ),
        "taken_back": entry.taken_back.isoformat() if entry.taken_back else None,
        "exhibits": listed(map(_as_filed, entry.exhibits)),
        "withdrawn": listed({"document": one.document, "why": one.why} for one in entry.withdrawn),
    }


def changes(found: ChangeList) -> JsonObject:
    """Show what changed since a build; `since` is null where there was none."""
    return {
        "since": found.since.isoformat() if found.since else None,
        "changes": listed(
            {
                "document": one.document,
                "what": [what.value for what in one.what],
                "before": _as_filed(one.before) if one.before else None,
                "after": None if one.gone else _as_filed(one.exhibit),
            }
            for one in found.changes
        ),
    }


def _as_filed(entry: FiledExhibit) -> JsonObject:
    return {
        "label": entry.label,
        "document": entry.document,
        "title": entry.title,
        "first": entry.first,
        "last": entry.last,
    }


def packet(entry: Arranged) -> JsonObject:
    """Show a packet with its pages; what it is, where it was filed or continues a filing."""
    plan, kept = entry.plan, entry.matter.packet
    shown: JsonObject = {
        "profile": plan.profile,
        "sections": sections(plan),
        "pages": plan.pages,
        "bytes": entry.size,
        "waiting": [*entry.waiting],
    }
    told = {"filed": kept.filed, "continues": kept.continues}
    shown |= {key: value for key, value in told.items() if value}
    if plan.unplaced:
        shown["unplaced"] = [*plan.unplaced]
    return shown


def sections(plan: Plan) -> list[JsonValue]:
    """Show the sections of a plan with what stands in them."""
    return listed(
        {
            "key": section.key,
            "title": section.title,
            "items": listed(exhibit(entry) | {"pages": entry.pages} for entry in section.exhibits),
        }
        for section in plan.sections
    )


def told(failure: Failure | Damage) -> str:
    """Say what an audit or a check of the vault found."""
    return wording.say(failure.code, {"subject": failure.subject, **dict(failure.facts)})


def failures(found: Iterable[Failure | Damage]) -> list[JsonValue]:
    """Show what an audit or a check of the vault found."""
    return listed({"code": one.code, "subject": one.subject, "message": told(one)} for one in found)


def audit(report: AuditReport) -> JsonObject:
    """Show an audit."""
    return {
        "ok": report.ok,
        "pages": report.pages,
        "exhibits": report.exhibits,
        "checks": dict(report.checks),
        "failures": failures(report.failures),
    }


def verified(found: Verified) -> JsonObject:
    """Show a check of the vault."""
    return {
        "ok": found.ok,
        "documents": found.documents,
        "bytes": found.bytes,
        "log_head": found.head,
        "failures": failures(found.failures),
    }


def line(entry: Document) -> str:
    """Show a document on one line."""
    told = (entry.id, str(entry.date or "-"), entry.kind.value, f"{len(entry.safe.pages)} p.")
    covered = " (covered)" if entry.sensitive else ""
    return "  ".join((*told, entry.title + covered))
