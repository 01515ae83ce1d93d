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
    """Find people named in what we print ourselves though the reader may not learn their names."""
    found = Discretion(brief.matter)
    named: dict[str, list[str]] = {}
    for place, text in _printed(brief) if found.hidden else ():
        for person in found.names_in(text):
            named.setdefault(person, []).append(place)
    for person, places in named.items():
        facts = {"name": brief.matter.people[person].name, "place": places[0], "n": len(places)}
        yield noticed("hidden-person", person, **facts)


def on_pages(brief: Brief) -> Iterator[Noticed]:
    """Find pages of documents in the packet that name people whom the reader may not learn of."""
    found = Discretion(brief.matter)
    named: dict[tuple[str, str], list[int]] = {}
    for document, page in _pages(brief) if found.hidden else ():
        for person in found.names_in(_text(brief, document, page)):
            named.setdefault((document, person), []).append(page + 1)
    for (document, person), pages in named.items():
        facts = {
            "name": brief.matter.people[person].name,
            "title": called(brief.matter.documents[document]),
            "page": pages[0],
            "n": len(pages),
            "person": person,
            "pages": ",".join(map(str, pages)),
        }
        yield noticed("hidden-person-on-page", document, **facts)


def unread(brief: Brief) -> Iterator[Noticed]:
    """Count pages without text where somebody's name is hidden: only a person can look there."""
    hidden = Discretion(brief.matter).hidden
    if not hidden or brief.circumstances.texts is None:
        return
    pictures = [(one, page) for one, page in _pages(brief) if not _text(brief, one, page).strip()]
    if pictures:
        title = called(brief.matter.documents[pictures[0][0]])
        names = ", ".join(one.name for one in hidden)
        facts = {"name": names, "title": title, "n": len(pictures)}
        yield noticed("hidden-person-unread", brief.subject, **facts)


def _pages(brief: Brief) -> Iterator[tuple[str, int]]:
    """Give each page of a document that is in the packet once: the document's id, and from 0."""
    parts = [part for exhibit in brief.plan.exhibits for part in exhibit.parts]
    placed = ((name, part.select) for part in parts for name in (part.source, *part.holds) if name)
    pages = (
        (name, page)
        for name, select in placed
        for page in select or range(len(brief.matter.documents[name].safe.pages))
    )
    yield from dict.fromkeys(pages)


def _text(brief: Brief, document: str, page: int) -> str:
    texts = (brief.circumstances.texts or {}).get(document, ())
    return texts[page] if page < len(texts) else ""


def _printed(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give what a packet prints in our own letters, with the place where it stands."""
    matter = brief.matter
    for document in brief.packed():
        headings = (heading.title for heading in document.safe.outline)
        yield called(document), "\n".join((*_said(document), *headings))
        translation = matter.translation_of(document.id)
        if translation is not None and translation.document is None:
            yield called(document), translation.text
    for exhibit in brief.plan.exhibits:
        yield exhibit.title, exhibit.title
    for rule in (*matter.profile.cover.fields, *matter.profile.cover.placed):
        yield rule.label, matter.fact(rule.key)


def _said(document: Document) -> tuple[str, ...]:
    return (document.title, document.original_title, document.number, document.issued_by)
