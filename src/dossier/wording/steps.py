"""What long work is doing, a word or two a step."""

from typing import Final

STEPS: Final[dict[str, str]] = {
    "adding": "Adding",
}
