"""Checks certificates that sign for several papers, and what is known of sworn translators."""

from collections.abc import Iterator

from dossier.model.profile import TranslationMode
from dossier.model.translation import Sworn, Translation
from dossier.planning.check_translations import translated
from dossier.planning.noticed import Brief, Noticed, called, noticed


def shared(brief: Brief) -> Iterator[Noticed]:
    """Find papers that were to share a certificate but can't: who signs, or what is signed."""
    groups: dict[str, list[Translation]] = {}
    for _, translation in translated(brief):
        if translation.joint:
            groups.setdefault(translation.joint, []).append(translation)
    for group in groups.values():
        signed = {(one.translator, one.language, one.signed) for one in group}
        if len(signed) > 1:
            title = called(brief.matter.documents[group[0].of])
            yield noticed("joint-certificate", group[0].id, title=title, n=len(group))


def sworn(brief: Brief) -> Iterator[Noticed]:
    """Find signed sworn translations of which number, day or seal are not noted."""
    if brief.matter.profile.translation.mode is not TranslationMode.SWORN:
        return
    for document, translation in translated(brief):
        told = translation.sworn or Sworn()
        if translation.signed and not (told.number and told.day and told.seal):
            yield noticed("sworn-incomplete", translation.id, title=called(document))
