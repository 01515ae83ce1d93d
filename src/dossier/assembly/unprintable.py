"""Letters of a packet's words that no font of the bundle has: they would print as their codes."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from dossier.assembly.generated import Content
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Plan
from dossier.pdf.shape import uncovered


def unprintable(matter: Matter, plan: Plan, lists: Mapping[str, Content]) -> Mapping[str, str]:
    """Name the letters by document, or by the name of a list; `lists` has what those say."""
    found: dict[str, str] = {}
    for exhibit in plan.exhibits:
        for name, words in _said(exhibit, matter, lists):
            letters = "".join(dict.fromkeys("".join(map(_letters, words))))
            if letters:
                found[name] = letters
    return found


def _said(
    exhibit: Exhibit, matter: Matter, lists: Mapping[str, Content]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    document = matter.documents.get(exhibit.document)
    if document is not None:
        translation = matter.translation_of(document.id)
        typed = translation.text if translation and not translation.document else ""
        facts = (document.number, document.issued_by, document.url, typed)
        yield document.id, (exhibit.title, exhibit.original_title, *facts)
        return
    words = lists[exhibit.document].words if exhibit.document in lists else ()
    yield exhibit.document, (exhibit.title, *words)
    for name in (name for part in exhibit.parts for name in part.holds):
        photo = matter.documents[name]
        yield name, (photo.title, photo.original_title, photo.place, photo.taken_by)


@lru_cache(65536)
def _letters(text: str) -> str:
    return "" if text.isascii() else "".join(uncovered(text))
