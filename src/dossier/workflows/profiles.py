"""The rules of authorities: those of the program, of a vault, or in a file that a lawyer wrote."""

from pathlib import Path

from dossier import resources
from dossier.errors import NotFound, ProfileInvalid
from dossier.model.changes import Changes
from dossier.model.profile import Profile
from dossier.model.texts import Texts
from dossier.planning import parse_profile as parsing
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts
from dossier.planning.profile_changes import Difference, differences
from dossier.planning.review_parts import Trouble
from dossier.vault import profiles as kept
from dossier.vault.session import Session


def known(session: Session | None = None) -> tuple[Profile, ...]:
    """Give all profiles that come with the program, then those that the vault keeps.

    One in the vault that this release can't read is left out; `read` says what is wrong with it.
    """
    ours = tuple(parse_profile(resources.text(f"profiles/{name}.toml")) for name in _ours())
    return (*ours, *(() if session is None else own(session)))


def own(session: Session) -> tuple[Profile, ...]:
    """Give the profiles that the vault keeps and that this release can read."""
    found: list[Profile] = []
    for text in kept.all(session).values():
        try:
            found.append(parse_profile(text))
        except ProfileInvalid:
            continue
    return tuple(found)


def read(name: str, session: Session | None = None) -> Profile:
    """Give a profile by its id, or read the file of that name if it ends in `.toml`.

    Profiles that an open vault keeps are found too. Raises NotFound and ProfileInvalid.
    """
    if name.endswith(".toml"):
        return parse_profile(text_of(name))
    if session is not None and name in (texts := kept.all(session)):
        return parse_profile(texts[name])
    if name not in _ours():
        raise NotFound(kind="profile", name=name)
    return parse_profile(resources.text(f"profiles/{name}.toml"))


def troubles(file: str) -> tuple[Trouble, ...]:
    """Give everything that doesn't fit in a file with a profile: place and what. Raises NotFound.

    An id of ours is no trouble here: a changed copy can be looked at before it gets its own.
    """
    return parsing.troubles(text_of(file))


def bring(session: Session, file: str) -> tuple[Profile, Changes]:
    """Keep a file with a profile in the vault; a newer one takes the place of an earlier one.

    Raises NotFound, and ProfileInvalid also for an id of ours and for words we don't have.
    """
    text = text_of(file)
    profile = parse_profile(text)
    if profile.id in _ours():
        what = "the program has a profile of that name; give yours another"
        raise ProfileInvalid(profile=profile.id, where="$.id", what=what)
    if f"{profile.language}.toml" not in resources.names("strings"):
        what = f"the packet has no words in {profile.language} yet"
        raise ProfileInvalid(profile=profile.id, where="$.language", what=what)
    if kept.all(session).get(profile.id) == text:
        return profile, Changes()
    kept.save(session, profile.id, text)
    return profile, Changes(case=True)


def against(profile: Profile, file: str) -> tuple[Difference, ...]:
    """Say what differs in a file with a profile, rule by rule. Raises NotFound, ProfileInvalid."""
    return differences(profile, parse_profile(text_of(file)))


def text_of(file: str) -> str:
    """Read a file with a profile. Raises NotFound for what can't be read as text."""
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotFound(kind="profile", name=file) from error


def words(profile: Profile) -> Texts:
    """Give the words that packets of this profile print."""
    return words_in(profile.language)


def words_in(language: str) -> Texts:
    """Give the words of packets in a language."""
    return parse_texts(resources.text(f"strings/{language}.toml"))


def _ours() -> tuple[str, ...]:
    files = resources.names("profiles")
    return tuple(name.removesuffix(".toml") for name in files if name.endswith(".toml"))
