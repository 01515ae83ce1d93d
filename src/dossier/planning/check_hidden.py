"""Checks that the reader of a packet doesn't learn what the person wants hidden from them."""

from collections.abc import Iterator

from dossier.model.discretion import Discretion
from dossier.model.document import Document
from dossier.planning.noticed import Brief, Noticed, called, noticed


def documents(brief: Brief) -> Iterator[Noticed]:
    """Find documents in the packet that its reader may not see."""
    reader = brief.matter.profile.reader
    for document in brief.packed():
        if reader in document.hidden_from:
            yield noticed("hidden-document", document.id, title=called(document))


def people(brief: Brief) -> Iterator[Noticed]:
    """Find people named in what the packet prints though its reader may not learn their names.

    What stands on the pages of a scan can't be known here.
    """
    found = Discretion(brief.matter)
    named: dict[str, list[str]] = {}
    for place, text in _printed(brief) if found.hidden else ():
        for person in found.names_in(text):
            named.setdefault(person, []).append(place)
    for person, places in named.items():
        facts = {"name": brief.matter.people[person].name, "place": places[0], "n": len(places)}
        yield noticed("hidden-person", person, **facts)


def _printed(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give what a packet prints in our own letters, with the place where it stands."""
    matter = brief.matter
    for document in brief.packed():
        yield called(document), "\n".join(_said(document))
        translation = matter.translation_of(document.id)
        if translation is not None and translation.document is None:
            yield called(document), translation.text
    for exhibit in brief.plan.exhibits:
        yield exhibit.title, exhibit.title
    for rule in (*matter.profile.cover.fields, *matter.profile.cover.placed):
        yield rule.label, matter.fact(rule.key)


def _said(document: Document) -> tuple[str, ...]:
    return (document.title, document.original_title, document.number, document.issued_by)
