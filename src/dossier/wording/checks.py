"""Sentences for what the audit of a packet and the check of a vault can find."""

from typing import Final

CHECKS: Final[dict[str, tuple[str, str]]] = {
    # verify
    "page-damaged": (
        "A page of the database is not as saved ({said}).",
        "Copy the whole vault folder first.",
    ),
    "structure-damaged": (
        "The parts of the database do not fit together ({said}).",
        "Copy the whole vault folder first.",
    ),
    "log-broken": (
        "The log of changes does not hold together at entry {entry}.",
        "Copy the whole vault folder first. Ask who had access to it.",
    ),
    "head-unknown": (
        "This log does not hold the head {subject}.",
        "Check the head you typed. Ask whether this is an older copy.",
    ),
    "record-changed": (
        "{subject} is not as it was saved last.",
        "Copy the whole vault folder first. Ask who had access to it.",
    ),
    "record-missing": (
        "{subject} is in the log but not in the vault.",
        "Copy the whole vault folder first. Ask who had access to it.",
    ),
    "record-unlogged": (
        "{subject} is in the vault but not in its log.",
        "Copy the whole vault folder first. Ask who had access to it.",
    ),
    "document-damaged": (
        "{subject} is not as it was saved: {part}. The others can be read.",
        "Copy the whole vault folder first. Then add that paper again.",
    ),
    "search-outdated": (
        "Search may not find everything about {subject}.",
        "Look through the list as well.",
    ),
}
