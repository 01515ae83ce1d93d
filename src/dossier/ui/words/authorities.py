"""Plain words for the authorities that packets go to, by the ids of their profiles.

The country comes first: so a list of them stands by country, in every language.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.model.profile import Profile, Status
from dossier.ui.painting import name
from dossier.ui.words.sections import of_rule

_NOT_SURE: Final = "generic"
"""It follows nobody's rules: for who doesn't know yet."""


def authority(profile: Profile) -> str:
    """Name an authority as a person would; one that we have no words for is named as it is."""
    translate = QCoreApplication.translate
    words = {
        "generic": translate("Words", "Not sure yet"),
        "us-eoir": translate("Words", "United States: immigration court"),
        "us-uscis-asylum": translate("Words", "United States: asylum office (USCIS)"),
        "us-i130": translate("Words", "United States: marriage petition (USCIS)"),
        "us-release": translate("Words", "United States: release from detention"),
        "us-refugee": translate("Words", "United States: refugee admissions"),
        "ca-rpd": translate("Words", "Canada: refugee hearing (RPD)"),
        "ca-rad": translate("Words", "Canada: refugee appeal (RAD)"),
        "uk-ftt": translate("Words", "United Kingdom: asylum appeal"),
        "nl-ind": translate("Words", "Netherlands: asylum request (IND)"),
        "es-asilo": translate("Words", "Spain: asylum request"),
        "es-regularizacion-2026": translate("Words", "Spain: regularisation of 2026"),
        "ecthr": translate("Words", "European Court of Human Rights"),
    }
    return words.get(profile.id) or name(of_rule(profile.authority))


def about_authority(profile: Profile) -> str:
    """Say what is made for it."""
    translate = QCoreApplication.translate
    words = {
        "generic": translate(
            "Words", "A plain packet with an index. No office’s rules are checked."
        ),
        "us-eoir": translate("Words", "Exhibits for your hearing, also with Form I-589."),
        "us-uscis-asylum": translate("Words", "Form I-589 that you send yourself, and its papers."),
        "us-i130": translate("Words", "Form I-130 for a husband or wife, with proof."),
        "us-release": translate("Words", "A request to leave detention, by parole or on bond."),
        "us-refugee": translate("Words", "A list: who you are, your family, and what happened."),
        "ca-rpd": translate("Words", "Papers for the hearing of your claim."),
        "ca-rad": translate("Words", "The record for an appeal after your claim was refused."),
        "uk-ftt": translate("Words", "The bundle for the First-tier Tribunal."),
        "nl-ind": translate("Words", "Papers for your interviews and the decision."),
        "es-asilo": translate("Words", "A list of papers for the police or the asylum office."),
        "es-regularizacion-2026": translate(
            "Words", "For answers, appeals, and the change of your permit."
        ),
        "ecthr": translate("Words", "Copies that go with your application form."),
    }
    return words.get(profile.id) or name(of_rule(profile.packet_type))


def choice(profile: Profile) -> str:
    """Name an authority in a list to choose from, and say how it stands: `… · closed now`."""
    translate = QCoreApplication.translate
    stands = {
        Status.CLOSED: translate("Words", "{authority} · closed now"),
        Status.UNVERIFIED: translate("Words", "{authority} · not confirmed yet"),
    }
    return stands.get(profile.status, "{authority}").format(authority=authority(profile))


def in_order(known: Iterable[Profile]) -> list[Profile]:
    """Sort authorities by their names in the window's language; "Not sure yet" comes first."""
    return sorted(known, key=lambda one: (one.id != _NOT_SURE, authority(one).casefold()))


def choices(known: Iterable[Profile]) -> list[tuple[str, str]]:
    """Give ids and names of authorities for a list to choose from."""
    return [(one.id, choice(one)) for one in in_order(known)]
