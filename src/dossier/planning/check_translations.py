"""Checks that every foreign document has its translation, and who made it in which language."""

from collections.abc import Iterator, Mapping
from typing import Final

from dossier.model.document import Document, Kind
from dossier.model.languages import foreign, main, reads
from dossier.model.matter import Matter
from dossier.model.person import Person, Role
from dossier.model.profile import TranslationMode
from dossier.model.translation import State, Translation
from dossier.planning.noticed import Brief, Noticed, called, noticed
from dossier.planning.placing import ready_translation, standing

_WITHOUT_WORDS: Final = (Kind.PHOTO,)


def needed(brief: Brief) -> Iterator[Noticed]:
    """Find foreign documents without a translation, or without the sworn one."""
    profile = brief.matter.profile
    if profile.translation.mode is TranslationMode.NONE:
        return
    for _, document in brief.exhibits():
        ready = ready_translation(brief.matter, document.id)
        if ready is None and foreign(document, profile):
            asked = brief.matter.translation_of(document.id)
            state = asked.state if asked else State.NEEDED
            facts = {"title": called(document), "language": document.language, "state": state}
            yield noticed("no-translation", document.id, **facts)
        elif ready is not None and _unsworn(brief, ready):
            yield noticed("sworn-translation-needed", document.id, title=called(document))


def drafts(brief: Brief) -> Iterator[Noticed]:
    """Find translations in the packet that are not done."""
    for document, translation in translated(brief):
        if translation.state is not State.DONE:
            yield noticed("translation-draft", translation.id, title=called(document))


def languages_unknown(brief: Brief) -> Iterator[Noticed]:
    """Count documents whose language nobody has set: they may need a translation."""
    if brief.matter.profile.translation.mode is TranslationMode.NONE:
        return
    untold = [held for _, held in brief.exhibits() if unknown(held, brief.matter)]
    if untold:
        facts = {"n": len(untold), "title": called(untold[0])}
        yield noticed("language-not-set", brief.subject, **facts)


def translators(brief: Brief) -> Iterator[Noticed]:
    """Find people who translate for their own case, or from a language not noted as theirs."""
    people = brief.matter.people
    for document, translation in translated(brief):
        person = people.get(translation.translator or "")
        if person is None:
            continue
        if person.role is Role.APPLICANT:
            facts = {"title": called(document), "name": person.name}
            yield noticed("translator-is-applicant", translation.id, **facts)
        if person.languages and document.language and not _knows(person, document.language):
            facts = {
                "title": called(document),
                "name": person.name,
                "language": document.language,
            }
            yield noticed("translator-language", translation.id, **facts)


def interpretations(brief: Brief) -> Iterator[Noticed]:
    """Find a declaration in a language that the applicant is not noted as knowing."""
    profile, people = brief.matter.profile, brief.matter.people
    speakers = _applicants(people)
    if profile.interpretation is None or not speakers:
        return
    if any(not person.languages for person in speakers):
        return
    for _, document in brief.exhibits():
        own = document.kind is Kind.DECLARATION and document.interpretation is None
        read = bool(document.language) and reads(profile, document.language)
        if own and read and not any(_knows(person, document.language) for person in speakers):
            facts = {"title": called(document), "name": speakers[0].name}
            yield noticed("no-interpretation", document.id, **facts)


def unknown(document: Document, matter: Matter) -> bool:
    """Say whether nobody has told the language of a document that may need a translation."""
    return (
        not document.language
        and document.kind not in _WITHOUT_WORDS
        and ready_translation(matter, document.id) is None
    )


def translated(brief: Brief) -> Iterator[tuple[Document, Translation]]:
    """Give each exhibit's document that has a translation in the packet."""
    for _, document in brief.exhibits():
        translation = ready_translation(brief.matter, document.id)
        if translation is not None:
            yield document, translation


def _unsworn(brief: Brief, translation: Translation) -> bool:
    sworn = brief.matter.profile.translation.mode is TranslationMode.SWORN
    return sworn and standing(brief.matter, translation.signed) is None


def _applicants(people: Mapping[str, Person]) -> list[Person]:
    return [person for person in people.values() if person.role is Role.APPLICANT]


def _knows(person: Person, language: str) -> bool:
    return main(language) in {main(known) for known in person.languages}
