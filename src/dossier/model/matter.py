"""Everything one packet is made from, in one frozen value: data in for plan, drawing and checks."""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model.case import Case
from dossier.model.document import Document
from dossier.model.packet import Packet
from dossier.model.person import Person
from dossier.model.profile import Profile
from dossier.model.texts import Texts
from dossier.model.translation import Translation


@dataclass(frozen=True)
class Matter:
    """A packet with its profile, the packet's words, and all documents and people by id."""

    packet: Packet
    profile: Profile
    texts: Texts
    case: Case
    documents: Mapping[str, Document]
    people: Mapping[str, Person]
    translations: Mapping[str, Translation]

    def translation_of(self, document: str) -> Translation | None:
        """The translation of a document into the language of filing, if there is one."""
        for translation in self.translations.values():
            if translation.of == document and translation.language == self.profile.language:
                return translation
        return None

    def fact(self, key: str) -> str:
        """A cover fact: as typed for this packet, else of the case, else empty."""
        return dict(self.packet.cover).get(key) or self.case.get(key)
