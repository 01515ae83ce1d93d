"""Words for the places of the window, by their keys."""

from PySide6.QtCore import QCoreApplication


def of_place(key: str) -> str:
    """Say a place of the navigation: `Documents`."""
    translate = QCoreApplication.translate
    return {
        "overview": translate("Words", "Overview"),
        "documents": translate("Words", "Documents"),
        "people": translate("Words", "People"),
        "timeline": translate("Words", "Timeline"),
        "translations": translate("Words", "Translations"),
        "packet": translate("Words", "Packet"),
        "settings": translate("Words", "Settings"),
    }.get(key, key)
