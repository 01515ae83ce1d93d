"""The rules of authorities: list them, read one by name or from a file that a lawyer wrote."""

from pathlib import Path

from dossier import resources
from dossier.errors import NotFound
from dossier.model.profile import Profile
from dossier.model.texts import Texts
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts


def known() -> tuple[Profile, ...]:
    """Give all profiles that come with the program."""
    files = (name for name in resources.names("profiles") if name.endswith(".toml"))
    return tuple(parse_profile(resources.text(f"profiles/{name}")) for name in files)


def read(name: str) -> Profile:
    """Give a profile by its id, or read the file of that name if it ends in `.toml`.

    Raises NotFound and ProfileInvalid.
    """
    if name.endswith(".toml"):
        try:
            return parse_profile(Path(name).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise NotFound(kind="profile", name=name) from error
    if f"{name}.toml" not in resources.names("profiles"):
        raise NotFound(kind="profile", name=name)
    return parse_profile(resources.text(f"profiles/{name}.toml"))


def words(profile: Profile) -> Texts:
    """Give the words that packets of this profile print."""
    return parse_texts(resources.text(f"strings/{profile.language}.toml"))
