"""What is left to do on a document before an authority can read and accept it."""

from collections.abc import Iterator

from dossier.model.checklist import Work
from dossier.model.document import Document
from dossier.model.finding import Severity
from dossier.model.languages import foreign
from dossier.model.matter import Matter
from dossier.model.profile import TranslationMode
from dossier.model.translation import State, Translation
from dossier.planning.check_signatures import names_of
from dossier.planning.check_translations import unknown
from dossier.planning.placing import ready_translation, standing
from dossier.planning.severities import severity


def work_on(document: Document, matter: Matter) -> Iterator[Work]:
    """Give what its language asks for, by the rules of the profile."""
    told = document.interpretation
    if told is not None and standing(matter, told.signed) is None:
        yield Work.INTERPRETATION
    if matter.profile.translation.mode is TranslationMode.NONE:
        return
    if unknown(document, matter):
        yield Work.LANGUAGE
    ready = ready_translation(matter, document.id)
    if ready is None:
        if foreign(document, matter.profile):
            yield Work.TRANSLATION
    elif ready.state is not State.DONE:
        yield Work.TRANSLATION
    elif _signs(matter) and not _signed(document, ready, matter):
        yield Work.CERTIFICATE


def _signs(matter: Matter) -> bool:
    # Where an open signature is only good to know, nobody has to be sent for it.
    sworn = matter.profile.translation.mode is TranslationMode.SWORN
    code = "sworn-translation-needed" if sworn else "certificate-unsigned"
    return severity(code, matter.profile) is not Severity.NOTE


def _signed(document: Document, translation: Translation, matter: Matter) -> bool:
    if standing(matter, translation.signed) is None:
        return False
    return translation.names in ("", names_of(document))
