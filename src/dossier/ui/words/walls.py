"""The walls around a worker that opens files from others, each in plain words."""

from PySide6.QtCore import QCoreApplication

ELSEWHERE = "job_object"
"""The wall that only Windows has."""


def _texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "process": translate("Words", "A process of its own opens each file. It holds no key."),
        "limits": translate("Words", "It gets little time and few open files."),
        "memory": translate("Words", "It gets little memory."),
        "environment": translate("Words", "It sees none of your settings."),
        "namespaces": translate("Words", "It sees no network."),
        "empty_root": translate("Words", "It sees no files of this computer."),
        "capabilities": translate("Words", "It can’t gain more rights."),
        "landlock": translate("Words", "The system refuses it files and network once more."),
        "seccomp": translate("Words", "It can only compute, nothing else."),
        "undumpable": translate("Words", "Other programs can’t look into its memory."),
        "job_object": translate("Words", "Windows ends it together with this program."),
    }


def standing(active: tuple[str, ...]) -> tuple[str, ...]:
    """Say each wall that stands on this computer, in their order."""
    return tuple(words for wall, words in _texts().items() if wall in active)


def absent(active: tuple[str, ...]) -> tuple[str, ...]:
    """Say each wall that this computer does not give, as what it would be."""
    return tuple(
        words for wall, words in _texts().items() if wall not in active and wall != ELSEWHERE
    )
