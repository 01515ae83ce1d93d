"""Sentences for everything that can go wrong, and for each reason a file is refused."""

from typing import Final

ERRORS: Final[dict[str, tuple[str, str]]] = {
    "unexpected": (
        "Something happened that we did not plan for. Your vault keeps what was saved.",
        "Report this to the project: {where}.",
    ),
    "usage": (
        "This command needs a change: {what}.",
        "See how with: {command} --help",
    ),
    "not-found": (
        "We found no {kind} named {name}.",
        "Check the name, or list what is there.",
    ),
    "not-a-vault": (
        "There is no vault at {path}.",
        "Check the folder, or make a vault there with: dossier new",
    ),
    "vault-exists": (
        "Something is already at {path}.",
        "Choose a new name for the vault.",
    ),
    "changed-since": (
        "This was changed again since then, so it stays as it is.",
        "Change it by hand, if you wish.",
    ),
    "person-named": (
        "{name} still stands in papers, events or translations.",
        "Take the name out there first.",
    ),
    "not-a-date": (
        "We could not read this as a date: {text}.",
        "Type it like 2019, 2019-03 or 2019-03-14. Put ~ in front for about.",
    ),
    "profile-invalid": (
        "The profile {profile} does not fit at {where}: {what}.",
        "Change that line, then try again.",
    ),
    "not-filed": (
        "This packet is not marked as filed, so nothing can follow it yet.",
        "Mark it as filed first, with the files that you handed in.",
    ),
    "filing-continued": (
        "Supplement {number}, filed on {day}, goes on from it.",
        "Take that one back first, if it was not handed in either.",
    ),
    "not-built": (
        "This file is not one that was built for this packet: {path}.",
        "Choose the files of one of the last builds, unchanged.",
    ),
    "files-missing": (
        "The packet that was built has more files than these: {names}.",
        "Name all files of that build.",
    ),
    "packet-filed": (
        "This packet was filed, so it stays as it is.",
        "Begin a supplement for what comes now.",
    ),
    "section-by-date": (
        "In {section}, papers stand by their dates.",
        "Change the date of a paper to move it.",
    ),
    "page-overfull": (
        "The words for {document} do not fit on a page of the {what}.",
        "Shorten them, then try again.",
    ),
    "wrong-passphrase": (
        "This passphrase does not open the vault.",
        "Check Caps Lock and the keyboard language, then type it again.",
    ),
    "vault-damaged": (
        "Part of this vault is not what was saved: {what}.",
        "Copy the whole vault folder first. Then run: dossier verify",
    ),
    "vault-damaged.document": (
        "Document {document} is not what was saved. The others can be read.",
        "Copy the whole vault folder first. Then add that paper again.",
    ),
    "vault-damaged.filing": (
        "Filed packet {filing} is not what was saved. The rest can be read.",
        "Copy the whole vault folder first. Look for its file where you handed it in.",
    ),
    "vault-newer": (
        "A newer Dossier made this vault.",
        "Open it with that version.",
    ),
    "vault-in-use": (
        "Another program has this vault open.",
        "Close it there, then try again.",
    ),
    "cannot-write": (
        "We could not write to {path}: {reason}.",
        "Free some space or choose another place, then try again.",
    ),
    "stop-findings": (
        "Decide these first: {codes}. Nothing was written.",
        "Settle each one, or let it pass with: --accept CODE",
    ),
    "audit-failed": (
        "The packet does not agree with itself, so we kept it back. First place: {first}.",
        "Build it again. Report this to the project if it comes back.",
    ),
    "stopped": (
        "We stopped, as you asked. What was saved stays.",
        "Run the command again to go on.",
    ),
    "encrypted": (
        "This file is locked with a password.",
        "Type it, or ask for an unlocked copy.",
    ),
    "needs-print": (
        "This form only opens in Adobe Reader.",
        "Open it there and print it to a PDF. Then add that PDF.",
    ),
    "damaged": (
        "We could not read this file. It may be cut short.",
        "Try another copy of it, or a photo.",
    ),
    "no-pages": (
        "We found no pages in this file.",
        "Open it to see what it holds. Then add a copy with pages.",
    ),
    "too-large": (
        "This file is larger than we can take in.",
        "Make it smaller, or add it in parts.",
    ),
    "too-many-pixels": (
        "This picture has more dots than we can take in.",
        "Save a smaller copy of it, then add that.",
    ),
    "unsupported-type": (
        "We do not know this kind of file yet.",
        "Print it to a PDF, or take a photo of it. Then add that.",
    ),
    "needs-pdf": (
        "We can take this file in as a PDF.",
        "Open it, choose Print, and save it as a PDF. Then add that.",
    ),
    "time-limit": (
        "Reading this file took too long.",
        "Print it to a new PDF, or take photos. Then add those.",
    ),
    "memory-limit": (
        "Reading this file took too much memory.",
        "Print it to a new PDF, or add it in parts.",
    ),
    "worker-crash": (
        "Reading this file came to a sudden end. Your vault is not touched by it.",
        "Print it to a new PDF, or take photos. Then add those.",
    ),
    "empty-file": (
        "There is nothing in it.",
        "Copy it again from where it came from, then add it.",
    ),
    "unreadable-file": (
        "We could not open this file.",
        "Check that it is there and that you may read it.",
    ),
    "unsafe-archive": (
        "We do not open this archive, because of how it is packed.",
        "Unpack it yourself, then add the files you need.",
    ),
    "already-here": (
        "This very file is here already, in {of}.",
        "Leave it out, or move {of} to the bin first.",
    ),
}

WORDS: Final[dict[str, dict[str, str]]] = {
    "reason": {
        "full": "there is no space left",
        "read-only": "it may only be read",
        "no-folder": "there is no such folder",
        "not-allowed": "you may not write there",
        "too-large": "the file would be too large for that place",
        "exists": "something of that name is there",
        "is-a-folder": "there is a folder of that name",
        "locked-papers": "only what is locked belongs in there",
        "io": "the disk gave up",
    },
    "what": {
        # damaged
        "keys": "the key files",
        "database": "the database",
        "log": "the log of changes",
        "head": "its log does not hold that head",
        "record": "a record",
        "file": "the bytes of a file",
        "filing": "a filed packet",
        "document": "a document",
        "text": "the text of a document",
        "thumbnail": "the small picture of a document",
        "safe-copy": "the safe copy of a document",
        # asked for
        "empty-passphrase": "the passphrase is empty",
        "name-pattern": "a pattern has names of facts in braces, and no other brace",
        "one-title-one-file": "a title or an original is for one file only",
        "two-parameter-sets": "two strengths of passphrase are in use already",
        "already-here": "this very file is here already",
        "ends-before-it-begins": "the end is before the beginning",
        "paragraph-is-there": "a paragraph of that number is there already",
        "no-screen": "there is no screen here to open a window on",
        "no-window-parts": "this computer lacks parts that windows need",
    },
}
"""Facts that are code words, by fact: in words that follow a colon."""
