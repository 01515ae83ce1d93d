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
    "filing-damaged": (
        "Filed packet {subject} is not as it was saved: {part}. The rest can be read.",
        "Copy the whole vault folder first. Look for its file where you handed it in.",
    ),
    "search-outdated": (
        "Search may not find everything about {subject}.",
        "Look through the list as well.",
    ),
    # audit: what disagrees
    "exhibit-numbers": (
        "{exhibit}: {expected} expected. Index {index}, link {link}, stamp {stamp}, label {label}.",
        "Build the packet again.",
    ),
    "page-count": (
        "The file has {found} pages, but it should have {expected}.",
        "Build the packet again.",
    ),
    "page-number": (
        "Page {page} is stamped {found}, but it should say {expected}.",
        "Build the packet again.",
    ),
    "page-label": (
        "A viewer shows page {page} as {found}, but it should say {expected}.",
        "Build the packet again.",
    ),
    "page-exhibit": (
        "Page {page} is stamped “{found}”, but it should say “{expected}”.",
        "Build the packet again.",
    ),
    "exhibit-split": (
        "{exhibit} begins again on page {page}.",
        "Build the packet again.",
    ),
    "page-size": (
        "Page {page} is {found}, but this authority's paper is {expected}.",
        "Build the packet again.",
    ),
    "link-number": (
        "On page {page} the number {printed} opens page {opens}.",
        "Build the packet again.",
    ),
    "bookmark": (
        "Bookmark {place} says “{found}”, but it should say “{expected}”.",
        "Build the packet again.",
    ),
    "source-page": (
        "Page {page} does not show page {number} of {document}.",
        "Build the packet again.",
    ),
    "photo-caption": (
        "Under the photos on page {page} stands “{found}”, but it should be “{expected}”.",
        "Build the packet again.",
    ),
    "passage-mark": (
        "A bar on page {page} does not stand beside the passage that you marked.",
        "Build the packet again.",
    ),
    "evidence-frame": (
        "On page {page} something lies over the evidence, or cuts it.",
        "Build the packet again.",
    ),
    "title": (
        "The file's title is “{found}”, but it should be “{expected}”.",
        "Build the packet again.",
    ),
    "language": (
        "The file's language is {found}, but it should be {expected}.",
        "Build the packet again.",
    ),
    "size-limit": (
        "The file has {size} bytes. The limit is {limit}.",
        "Build it in smaller files with --max-mb.",
    ),
    "password": (
        "The file is locked with a password. No office opens that.",
        "Build the packet again, or ask for an unlocked copy.",
    ),
    "unreadable": (
        "A second reader could not open this file ({what}).",
        "Check that it is a packet. Then build it again.",
    ),
    "forbidden": (
        "The file holds something that no packet may hold: {what}.",
        "Build the packet again. Do not hand this file out.",
    ),
    "picture-metadata": (
        "A picture on page {page} says more than it shows ({what}).",
        "Build the packet again. Do not hand this file out.",
    ),
    "canary": (
        "The file holds words that only the originals should hold.",
        "Build the packet again. Do not hand this file out.",
    ),
    "time-of-day": (
        "The file tells at what time it was made.",
        "Build the packet again.",
    ),
    "second-ending": (
        "The file was changed after it was made.",
        "Build the packet again. Do not use this file.",
    ),
    "stray-bytes": (
        "The file holds bytes that belong to no part of it.",
        "Build the packet again. Do not use this file.",
    ),
    "stray-object": (
        "The file holds a part that no page uses ({what}).",
        "Build the packet again. Do not use this file.",
    ),
    "placing": (
        "Page {page} is put together in a way no packet is.",
        "Build the packet again.",
    ),
    "no-stamps": (
        "The pages of this file carry no stamped numbers.",
        "Check that it is a packet made by this program.",
    ),
}
