"""Sentences that say another thing in the window than on the command line: no commands in them."""

from typing import Final

WINDOW: Final[dict[str, tuple[str, str]]] = {
    "usage": (
        "This does not work as it is: {what}.",
        "Change it, then try again.",
    ),
    "not-found": (
        "This is not here any more.",
        "Look at the list, and choose again.",
    ),
    "not-a-vault": (
        "There are no documents of this program in that folder.",
        "Choose another folder, or start a new one.",
    ),
    "vault-exists": (
        "Something is already in that folder.",
        "Choose another folder, or give it a new name.",
    ),
    "vault-damaged": (
        "Part of what is saved is not as we left it: {what}.",
        "Copy the whole folder to a safe place first. Then ask someone you trust.",
    ),
    "vault-damaged.document": (
        "One document is not as we left it. The others can be read.",
        "Copy the whole folder to a safe place first. Then add that paper again.",
    ),
    "vault-newer": (
        "A newer version of this program made these documents.",
        "Open them with that version.",
    ),
    "vault-in-use": (
        "These documents are open in another window.",
        "Close it there, then try again.",
    ),
    "wrong-passphrase": (
        "This passphrase does not open your documents.",
        "Check Caps Lock and the keyboard language, then type it again.",
    ),
    "stop-findings": (
        "Some things wait for you to decide. Nothing was written.",
        "Decide each one under “Things to look at”.",
    ),
    "stopped": (
        "We stopped, as you asked. What was saved stays.",
        "Try again when you like.",
    ),
    "had-attachments": (
        "“{title}” carries other files inside: {count}.",
        "Save those files from it, and add them too if they matter.",
    ),
    "profile-to-verify": (
        "Some rules want a second look: {n}.",
        "Read them with their sources in the overview.",
    ),
    "cover-field-missing": (
        "The cover has an open place: {label}.",
        "Fill it in under Options.",
    ),
    "size-limit": (
        "The file has {size} bytes. The limit is {limit}.",
        "Build it in smaller files, under Options.",
    ),
}
"""What happened, and the next step, by code."""
