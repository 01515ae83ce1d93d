"""A program of its own that types into a vault and says what is kept, until it is killed.

    python -m workflows.typist FOLDER

Every line it prints is the text that the last draft of the title of d1 holds, flushed at once.
"""

import sys
from pathlib import Path

from dossier.workflows import drafts
from vault.making import unlock


def main(folder: Path) -> None:
    """Type one more letter after the other."""
    with unlock(folder) as vault:
        for number in range(1_000_000):
            text = f"Passport of Layla Mithal, letter {number}"
            drafts.put(vault, "d1", "title", text)
            sys.stdout.write(text + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
