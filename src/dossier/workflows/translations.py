"""Translations as one object each: original, translated text, translator, signed certificate."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dossier.model.changes import Changes
from dossier.model.translation import State, Translation
from dossier.planning.check_signatures import names_of
from dossier.vault import documents, people, translations
from dossier.vault.session import Session


def everything(session: Session) -> tuple[Translation, ...]:
    """Give all translations in the order they came."""
    return translations.all(session)


def get(session: Session, name: str) -> Translation:
    """Give the translation of that id. Raises NotFound."""
    return translations.get(session, name)


def add(session: Session, translation: Translation) -> Changes:
    """Add a translation; the id given is not kept.

    A document has one translation into a language: where there is one already, what is told now
    is laid over it. Raises NotFound for a document or person unknown.
    """
    check(session, translation)
    for known in translations.all(session):
        if (known.of, known.language) == (translation.of, translation.language):
            change(session, known.id, lambda before: laid_over(before, translation))
            return Changes(translations=(known.id,))
    named = _named(session, None, translation)
    return Changes(translations=(translations.add(session, named).id,))


def change(session: Session, name: str, change: Callable[[Translation], Translation]) -> Changes:
    """Change the translation of that id. Raises NotFound."""
    before = translations.get(session, name)
    after = change(before)
    if after == before:
        return Changes()
    check(session, after)
    with session.transaction():
        translations.save(session, _named(session, before.signed, after))
        others = tuple(_signed_for(session, before, after))
    return Changes(translations=(name, *others))


def share(session: Session, name: str, *, together: bool) -> Changes:
    """Let one certificate sign for all papers of this translator, or each have its own again.

    What is signed for already stays as it is. Raises NotFound.
    """
    told = translations.get(session, name)
    changed: list[str] = []
    with session.transaction():
        for one in sharable(told, translations.all(session)):
            joint = told.translator or "" if together else ""
            if one.joint != joint:
                translations.save(session, replace(one, joint=joint))
                changed.append(one.id)
    return Changes(translations=tuple(changed))


def sharable(told: Translation, among: Iterable[Translation]) -> tuple[Translation, ...]:
    """Give the translations that one certificate could sign for: by one person, not signed yet."""
    key = (told.translator, told.language, told.signed)
    return tuple(
        one
        for one in among
        if told.translator and (one.translator, one.language, one.signed) == key
    )


def _signed_for(session: Session, before: Translation, after: Translation) -> Iterator[str]:
    """A page signed for several translations is the signed page of all that share it."""
    if not after.joint or after.signed == before.signed:
        return
    for one in translations.all(session):
        shares = (one.joint, one.translator, one.language) == (
            after.joint,
            after.translator,
            after.language,
        )
        if shares and one.id != after.id and one.signed == before.signed:
            signed = replace(one, signed=after.signed)
            translations.save(session, _named(session, one.signed, signed))
            yield one.id


def laid_over(before: Translation, told: Translation) -> Translation:
    """Give a translation with what is told now; what isn't told stays."""
    return Translation(
        id=before.id,
        of=before.of,
        language=before.language,
        state=told.state if told.state is not State.NEEDED else before.state,
        document=told.document or (None if told.text else before.document),
        text=told.text or ("" if told.document else before.text),
        translator=told.translator or before.translator,
        signed=told.signed or before.signed,
        names=before.names,
        dialect=told.dialect or before.dialect,
        joint=told.joint or before.joint,
        sworn=told.sworn or before.sworn,
    )


def _named(session: Session, signed: str | None, after: Translation) -> Translation:
    """Keep with a newly signed page what it names, so that a later change of that shows."""
    if after.signed in (None, signed):
        return after
    return replace(after, names=names_of(documents.get(session, after.of)))


def check(session: Session, translation: Translation) -> None:
    """Raise NotFound for a document or person that a translation names and that isn't there."""
    for name in (translation.of, translation.document, translation.signed):
        if name is not None:
            documents.get(session, name)
    if translation.translator is not None:
        people.get(session, translation.translator)
