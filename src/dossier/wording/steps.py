"""What long work is doing, a word or two a step."""

from typing import Final

STEPS: Final[dict[str, str]] = {
    "adding": "Adding",
    "auditing": "Checking files",
    "cleaning": "Making safe copies of pages",
    "copying": "Copying",
    "joining": "Joining files",
    "lightening": "Making pictures lighter",
    "placing": "Putting in pages",
    "reading": "Reading documents",
    "rekeying": "Changing the passphrase",
    "saving": "Saving",
    "storing": "Storing",
    "verifying": "Checking bytes",
}
