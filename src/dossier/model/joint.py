"""Translations that share one certificate: it names all their documents and signs for all."""

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.translation import Translation


def sharing(translation: Translation, matter: Matter) -> tuple[Translation, ...]:
    """Give the translations of this packet under one certificate, as they came.

    A translation that shares with none stands alone. What is not in the packet is not named: its
    title would leave the vault with the certificate.
    """
    if not translation.joint:
        return (translation,)
    inside = {item.document for item in matter.packet.items}
    return tuple(
        one
        for one in matter.translations.values()
        if one.id == translation.id
        or (_together(one, translation) and one.of in inside and _prints(one, matter))
    )


def covered(translation: Translation, matter: Matter) -> tuple[Document, ...]:
    """Give the documents that the certificate of a translation names."""
    return tuple(matter.documents[one.of] for one in sharing(translation, matter))


def _together(one: Translation, other: Translation) -> bool:
    return (one.joint, one.translator, one.language) == (
        other.joint,
        other.translator,
        other.language,
    )


def _prints(one: Translation, matter: Matter) -> bool:
    of, file = matter.documents.get(one.of), matter.documents.get(one.document or "")
    if of is None or of.removed or matter.translation_of(one.of) != one:
        return False
    return bool(one.text.strip()) or (file is not None and not file.removed)
