"""Checks certificates: what they lack, who has to sign, whether a signed page still fits."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dossier.model.document import Document, Interpretation
from dossier.model.person import Person
from dossier.model.plan import Part, PartKind
from dossier.planning.check_translations import translated
from dossier.planning.noticed import Brief, Noticed, called, noticed
from dossier.planning.placing import standing

_FIELDS: Final = ("title", "original title", "number", "date", "pages")


def names_of(document: Document) -> str:
    """Give what a certificate says of a document; kept with a signed page to see a change."""
    when = str(document.date) if document.date else ""
    said = (document.title, document.original_title, document.number, when)
    return "\n".join((*said, str(len(document.safe.pages))))


def incomplete(brief: Brief) -> Iterator[Noticed]:
    """Find certificates that we print with facts left open."""
    people = brief.matter.people
    for _, part in _printed(brief, PartKind.CERTIFICATE):
        translation = brief.matter.translations[part.translation or ""]
        fields = _open_fields(brief, people.get(translation.translator or ""), "translator")
        if fields:
            title = called(brief.matter.documents[translation.of])
            yield noticed("certificate-incomplete", translation.id, title=title, fields=fields)
    for document, interpretation in _interpreted(brief):
        fields = _open_fields(brief, people.get(interpretation.interpreter), "interpreter")
        if fields:
            facts = {"title": called(document), "fields": fields}
            yield noticed("interpretation-incomplete", document.id, **facts)


def unsigned(brief: Brief) -> Iterator[Noticed]:
    """Count the printed certificates that each person has to sign."""
    signers = [
        brief.matter.translations[part.translation or ""].translator
        for _, part in _printed(brief, PartKind.CERTIFICATE)
    ]
    signers += [interpretation.interpreter for _, interpretation in _interpreted(brief)]
    for name, count in Counter(signers).items():
        person = brief.matter.people.get(name or "")
        if person is not None:
            yield noticed("certificate-unsigned", person.id, name=person.name, n=count)


def changed(brief: Brief) -> Iterator[Noticed]:
    """Find signed pages that are gone, or that name a document as it no longer is."""
    for document, translation in translated(brief):
        facts = {"title": called(document)}
        if translation.signed and standing(brief.matter, translation.signed) is None:
            yield noticed("signed-page-gone", translation.id, **facts)
        elif translation.signed and translation.names not in ("", names_of(document)):
            differs = _differences(translation.names, names_of(document))
            yield noticed("signed-page-changed", translation.id, **facts, changed=differs)
    for _, document in brief.exhibits():
        read = document.interpretation
        if read and read.signed and standing(brief.matter, read.signed) is None:
            yield noticed("signed-page-gone", document.id, title=called(document))


def _printed(brief: Brief, kind: PartKind) -> Iterator[tuple[str, Part]]:
    for exhibit in brief.plan.exhibits:
        for part in exhibit.parts:
            if part.kind is kind and part.source is None:
                yield exhibit.document, part


def _interpreted(brief: Brief) -> Iterator[tuple[Document, Interpretation]]:
    """Give documents whose certificate of interpretation we print."""
    for name, _ in _printed(brief, PartKind.INTERPRETATION):
        document = brief.matter.documents[name]
        if document.interpretation is not None:
            yield document, document.interpretation


def _open_fields(brief: Brief, person: Person | None, word: str) -> str:
    if person is None:
        return word
    required = brief.matter.profile.translation.required
    return ", ".join(name for name in required if not getattr(person, name))


def _differences(before: str, after: str) -> str:
    pairs = zip(_FIELDS, before.split("\n"), after.split("\n"), strict=False)
    return ", ".join(name for name, was, now in pairs if was != now)
