"""Translate: what there is to translate, by whom, and the certificate of each as it will print."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dossier.errors import Refusal
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.model.finding import Finding
from dossier.model.joint import covered
from dossier.model.languages import foreign
from dossier.model.listing import Listed, Standing
from dossier.model.matter import Matter
from dossier.model.packet import Item, Packet
from dossier.model.person import Person
from dossier.model.picture import Picture
from dossier.model.plan import PartKind
from dossier.model.profile import TranslationMode
from dossier.model.translating import Signing, TranslationLine, TranslationList
from dossier.model.translation import State, Translation
from dossier.planning import arrange as arranging
from dossier.planning.check_signatures import names_of
from dossier.planning.check_translations import unknown
from dossier.planning.noticed import called
from dossier.planning.placing import standing
from dossier.planning.translation_checks import differences
from dossier.planning.translation_names import named
from dossier.vault import documents, people
from dossier.vault import translations as kept
from dossier.vault.session import Session
from dossier.workflows import add as adding
from dossier.workflows import arrange, check, preview, translations
from dossier.workflows.arrange import Arranged
from dossier.workflows.desk import Desk
from dossier.workflows.documents import listed, standings
from dossier.workflows.outcomes import Wishes

__all__ = [
    "Certificate",
    "Looked",
    "add_translator",
    "certificate",
    "change",
    "differences",
    "named",
    "of_packet",
    "use_file",
    "use_signed_page",
]

_PLACEHOLDER: Final = "…"
"""Stands for a text that isn't typed yet, so that its certificate can be seen."""


@dataclass(frozen=True)
class Looked:
    """What there is to translate, and the packet that it stands in."""

    list: TranslationList
    packet: Arranged


@dataclass(frozen=True)
class Certificate:
    """A certificate as it prints. `page` is its number in the packet, None if it isn't in it."""

    picture: Picture
    page: int | None


def of_packet(session: Session, packet: Arranged, also: str = "") -> Looked:
    """Give all translations for a planned packet. Nothing is changed by looking.

    `also` is a document that a person wants to translate though nothing asks for it.
    """
    matter = packet.matter
    found = check.of_packet(session, packet)
    places = standings(packet)
    lines = [_line(matter, *pair, places, found) for pair in _wanted(matter, also)]
    order = {name: n for n, name in enumerate(places)}
    lines.sort(key=lambda line: order.get(line.document.id, len(order)))
    here = tuple(one for one in matter.documents.values() if not one.removed)
    asked = matter.profile.translation.mode is not TranslationMode.NONE
    told = TranslationList(
        profile=matter.profile.id,
        language=matter.profile.language,
        lines=tuple(lines),
        people=tuple(matter.people.values()),
        untold=sum(unknown(one, matter) for one in here) if asked else 0,
        choosable=tuple(listed(one) for one in here if not foreign(one, matter.profile)),
    )
    return Looked(told, packet)


def change(
    session: Session, of: str, language: str, wish: Callable[[Translation], Translation]
) -> Changes:
    """Change the translation of a document into a language; keep one first if there is none.

    Raises NotFound for a document or person that isn't there; then nothing is changed.
    """
    with session.transaction():
        name = _kept(session, of, language)
        before = kept.get(session, name) if name else None
        if before is None:
            (name,) = translations.add(session, Translation("", of, language)).translations
        changed = translations.change(session, name, wish)
    return changed if before is not None else Changes(translations=(name,))


def add_translator(session: Session, of: str, language: str, person: Person) -> Changes:
    """Add a person who translates this document; the id given is not kept."""
    with session.transaction():
        name = people.add(session, person).id
        changed = change(session, of, language, lambda one: replace(one, translator=name))
    return replace(changed, people=(name,))


def use_file(desk: Desk, of: str, language: str, file: str) -> Changes:
    """Use a file as the translation; it is added. The id of a document that is here will do too.

    It takes the place of what was typed. Raises Refusal.
    """
    name = _brought(desk, of, file, language)
    changed = change(
        desk.session,
        of,
        language,
        lambda one: replace(one, document=name, text="", state=State.DONE),
    )
    return replace(changed, documents=(name,))


def use_signed_page(desk: Desk, of: str, language: str, file: str) -> Changes:
    """Use a file as the signed certificate, or a document that is here by its id.

    Raises Refusal.
    """
    name = _brought(desk, of, file, language)
    changed = change(desk.session, of, language, lambda one: replace(one, signed=name))
    return replace(changed, documents=(name,))


def certificate(desk: Desk, packet: Arranged, of: str, width: int) -> Certificate | None:
    """Draw the certificate of a document's translation, `width` pixels across.

    What isn't in the packet yet is drawn as it would print there; None where this authority has no
    certificate that we print. Raises NotFound, VaultDamaged, Stopped.
    """
    place = _certificate_in(packet, of)
    if place is not None:
        picture = preview.packet_page(desk, packet, place - packet.plan.first + 1, width)
        return Certificate(picture, place)
    if packet.matter.profile.translation.certificate is None:
        return None
    alone = arrange.arranged(_alone(packet.matter, of))
    place = _certificate_in(alone, of)
    if place is None:
        return None
    number = place - alone.plan.first + 1
    return Certificate(preview.packet_page(desk, alone, number, width), None)


def _wanted(matter: Matter, also: str) -> Iterator[tuple[Document, Translation | None]]:
    """Give what is kept, and foreign documents of which nothing is kept yet."""
    told = tuple(matter.translations.values())
    parts = arranging.parts_of_others(matter.documents.values(), told)
    asked = matter.profile.translation.mode is not TranslationMode.NONE
    for document in matter.documents.values():
        if document.removed:
            continue
        own = [one for one in told if one.of == document.id]
        yield from ((document, one) for one in own)
        used = matter.translation_of(document.id)
        there = any(one.language == matter.profile.language for one in own)
        there = there or (used is not None and used.state is State.DONE)
        needed = asked and document.id not in parts and foreign(document, matter.profile)
        if (needed or document.id == also) and not there:
            yield document, None


def _line(
    matter: Matter,
    document: Document,
    translation: Translation | None,
    places: Mapping[str, Standing],
    found: Iterable[Finding],
) -> TranslationLine:
    person = matter.people.get((translation and translation.translator) or "")
    file = standing(matter, translation.document) if translation else None
    signed = standing(matter, translation.signed) if translation else None
    fields = _open_fields(matter, person)
    return TranslationLine(
        document=document,
        listed=listed(document),
        language=translation.language if translation else matter.profile.language,
        translation=translation,
        standing=places.get(document.id),
        translator=person,
        signing=_signing(matter, document, translation, person, signed),
        open_fields=fields,
        together=_together(matter, translation),
        sharable=len(_sharable(matter, translation)),
        sworn=matter.profile.translation.mode is TranslationMode.SWORN,
        file=_listed(file),
        signed=_listed(signed),
        findings=tuple(one for one in found if translation and one.subject == translation.id),
    )


def _together(matter: Matter, translation: Translation | None) -> tuple[str, ...]:
    if translation is None or translation.of not in matter.documents:
        return ()
    return tuple(called(one) for one in covered(translation, matter))


def _sharable(matter: Matter, translation: Translation | None) -> tuple[Translation, ...]:
    if translation is None:
        return ()
    return translations.sharable(translation, matter.translations.values())


def _signing(
    matter: Matter,
    document: Document,
    translation: Translation | None,
    person: Person | None,
    signed: Document | None,
) -> Signing:
    if translation is not None and translation.signed:
        if signed is None:
            return Signing.GONE
        fits = translation.names in ("", names_of(document))
        return Signing.SIGNED if fits else Signing.CHANGED
    if person is None:
        return Signing.NO_TRANSLATOR
    if matter.profile.translation.certificate is None:
        return Signing.UNPRINTED
    return Signing.OPEN if _open_fields(matter, person) else Signing.READY


def _open_fields(matter: Matter, person: Person | None) -> tuple[str, ...]:
    if person is None:
        return ()
    return tuple(name for name in matter.profile.translation.required if not getattr(person, name))


def _listed(document: Document | None) -> Listed | None:
    return None if document is None else listed(document)


def _kept(session: Session, of: str, language: str) -> str:
    own = (one.id for one in kept.all(session) if (one.of, one.language) == (of, language))
    return next(own, "")


def _brought(desk: Desk, of: str, file: str, language: str) -> str:
    documents.get(desk.session, of)
    name = adding.bring_one(desk, str(Path(file)), Wishes(language=language))
    if name == of:
        # A paper can't be its own translation.
        raise Refusal("already-here", of=of)
    return name


def _certificate_in(packet: Arranged, of: str) -> int | None:
    """Give the printed number of the certificate in an exhibit."""
    for exhibit in packet.plan.exhibits:
        if exhibit.document == of:
            parts = (one for one in exhibit.parts if one.kind is PartKind.CERTIFICATE)
            return next((part.first for part in parts), None)
    return None


def _alone(matter: Matter, of: str) -> Matter:
    """Give a packet of one document, with its translation as if it were typed."""
    told = matter.translation_of(of) or Translation("t0", of, matter.profile.language)
    told = replace(told, document=None, text=told.text or _PLACEHOLDER, signed=None)
    document = matter.documents[of]
    homes = {kind for rule in matter.profile.sections for kind in rule.kinds}
    section = None if document.kind in homes else matter.profile.sections[-1].key
    packet = Packet("", matter.profile.id, matter.packet.edited, (Item(of, section),))
    # One that stands in no other paper's place.
    return replace(matter, packet=packet, translations={told.id: told})
