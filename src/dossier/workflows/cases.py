"""What this vault works for: the authorities' profiles that the person chose."""

from typing import Final

from dossier.model.changes import Changes
from dossier.vault import packets, settings
from dossier.vault.session import Session
from dossier.workflows import profiles

NOT_SURE: Final = "generic"
"""The profile of a person who doesn't know yet: it claims nobody's rules."""
_KEY: Final = "profiles"


def profiles_of(session: Session) -> tuple[str, ...]:
    """Give the ids of the profiles, the one at work first; there is always one.

    Where nobody has chosen it is that of the newest packet, else the one for "not sure yet".
    """
    chosen = settings.get(session, _KEY).split("\n")
    packed = [packet.profile for packet in reversed(packets.all(session))]
    found = tuple(dict.fromkeys(filter(None, (*chosen, *packed))))
    return found or (NOT_SURE,)


def choose(session: Session, profile: str) -> Changes:
    """Work with a profile from now on; those before it stay. Raises NotFound, ProfileInvalid."""
    profiles.read(profile, session)
    before = profiles_of(session)
    kept = [name for name in settings.get(session, _KEY).split("\n") if name not in ("", profile)]
    settings.set(session, _KEY, "\n".join((profile, *kept)))
    return Changes() if before[0] == profile else Changes(case=True)
