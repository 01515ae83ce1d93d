"""Plain words for the authorities that packets go to, by the ids of their profiles."""

from PySide6.QtCore import QCoreApplication

from dossier.ui.painting import name


def authority(profile: str, otherwise: str) -> str:
    """Name an authority as a person would; one that we have no words for is named as it is."""
    translate = QCoreApplication.translate
    words = {
        "us-eoir": translate("Words", "Immigration court, United States"),
        "generic": translate("Words", "Not sure yet"),
    }
    return words.get(profile) or name(otherwise)


def about_authority(profile: str, otherwise: str) -> str:
    """Say what is made for it."""
    translate = QCoreApplication.translate
    words = {
        "us-eoir": translate("Words", "Exhibits for your hearing, also with Form I-589."),
        "generic": translate(
            "Words", "A plain packet with an index. No office’s rules are checked."
        ),
    }
    return words.get(profile) or name(otherwise)
