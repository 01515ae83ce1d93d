"""Names of the steps of arranging a packet, with the facts that the undo bar tells."""

from collections.abc import Mapping, Sequence

from dossier.model.plan import Exhibit
from dossier.ui.viewmodels.arranging import Naming
from dossier.workflows.arrange import Arranged
from dossier.workflows.undo import Name


def moved(document: str) -> Naming:
    """Name a move: to another section, or within one, with the pages that changed."""

    def name(before: Arranged, now: Arranged) -> Name:
        was, found = _exhibit(before, document), _exhibit(now, document)
        if found is None:
            return Name("options")
        facts = (("title", found.title), ("to", found.label))
        if was is not None and was.section != found.section:
            section = now.matter.profile.section(found.section).title
            return Name("section", (*facts, ("section", section)))
        changed = moved_pages(before, now).values()
        if not changed:
            return Name("move", facts)
        first, last = min(one.first for one in changed), max(one.last for one in changed)
        pages = str(first) if first == last else f"{first}–{last}"
        return Name("move-pages", (*facts, ("pages", pages)))

    return name


def taken_out(documents: Sequence[str]) -> Naming:
    """Name taking documents out."""
    return lambda before, _: _of_documents("take-out", before, documents)


def taken_in(documents: Sequence[str]) -> Naming:
    """Name putting documents in."""
    return lambda _, now: _of_documents("take-in", now, documents)


def named(code: str) -> Naming:
    """Name a step without facts."""
    return lambda _before, _now: Name(code)


def made(name: str) -> Naming:
    """Name taking in an exhibit that the program makes."""
    return lambda _, now: _titled("make", now, name)


def about(code: str, document: str) -> Naming:
    """Name a step about one exhibit."""
    return lambda _, now: _titled(code, now, document)


def moved_pages(before: Arranged, now: Arranged) -> Mapping[str, Exhibit]:
    """Give the exhibits that stand on other pages than before, by document; new ones are none."""
    was = {one.document: (one.first, one.last) for one in before.plan.exhibits}
    return {
        one.document: one
        for one in now.plan.exhibits
        if was.get(one.document, (one.first, one.last)) != (one.first, one.last)
    }


def _of_documents(code: str, packet: Arranged, documents: Sequence[str]) -> Name:
    if len(documents) != 1:
        return Name(f"{code}-many", (("n", str(len(documents))),))
    held = packet.matter.documents.get(documents[0])
    if held is None:
        return _titled(code, packet, documents[0])
    return Name(code, (("title", held.title),))


def _titled(code: str, packet: Arranged, document: str) -> Name:
    found = _exhibit(packet, document)
    return Name(code, (("title", found.title if found else ""),))


def _exhibit(packet: Arranged, document: str) -> Exhibit | None:
    return next((one for one in packet.plan.exhibits if one.document == document), None)
