"""Words of the authorities' rules, as the window shows them: sections, fields, lines, dates.

They stand in English in `resources/profiles`. A packet prints them as they stand there; the window
shows them in its own language where a translation is known.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.profile import Profile
from dossier.workflows import profiles

CONTEXT: Final = "Profiles"
"""Where translators find them."""


def sources() -> tuple[str, ...]:
    """Give every English text that `of_rule` is asked for."""
    found = (text for one in profiles.known() for text in _texts(one))
    return tuple(dict.fromkeys(filter(None, found)))


def of_rule(text: str) -> str:
    """Say a text of a profile in the window's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def is_example(hint: str) -> bool:
    """Tell an example (`A000-000-000`) from words that explain (`the office that gets it`).

    Give the text as the profile has it: words that explain begin with a small letter.
    """
    return not hint[:1].islower()


def of_section(profile: Profile, key: str) -> str:
    """Say the title of a section."""
    return of_rule(profile.section(key).title)


def _texts(profile: Profile) -> Iterator[str]:
    yield profile.authority
    yield profile.packet_type
    for section in profile.sections:
        yield section.title
    for field in (*profile.cover.placed, *profile.cover.fields):
        yield from (field.label, field.hint)
    yield profile.service.title if profile.service else ""
    for slot in profile.checklist:
        yield from (slot.title, slot.why)
    for made in profile.generated:
        yield from (made.title, made.why)
    for way in profile.files.ways:
        yield way.title
    for deadline in profile.deadlines:
        yield from (deadline.title, deadline.note)
    for rule in profile.rules:
        yield rule.text
    yield from profile.warnings
