"""Which languages an authority reads."""

from dossier.model.document import Document
from dossier.model.profile import Profile


def foreign(document: Document, profile: Profile) -> bool:
    """Say whether a document is known to be in a language that the authority doesn't read."""
    return bool(document.language) and not reads(profile, document.language)


def reads(profile: Profile, language: str) -> bool:
    """Say whether the authority reads a language: that of filing, or one accepted beside it."""
    return main(language) in {main(one) for one in (profile.language, *profile.languages)}


def main(language: str) -> str:
    """Give the language without its country: who reads `pt` reads `pt-BR`."""
    return language.strip().lower().partition("-")[0]
