"""Collects the words of the window for translators: dev.py strings.

It goes through the code of the window with lupdate, adds the sentences of `dossier.wording` and
the texts of profiles, and brings the files in resources/i18n up to date. What was translated stays.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from strings import reading

PLAIN = ("-silent", "-no-obsolete", "-sort-messages", "-source-language", "en")


def main() -> int:
    """Bring all files up to date, and say how many words are still open in each."""
    for language in reading.FILES:
        collect(language, reading.file_of(language))
        print(f"{language}: {len(list(open_ones(language)))} to translate")  # noqa: T201
    return 0


def collect(language: str, file: Path) -> None:
    """Put what the window says into a file of translations, sorted, without line numbers."""
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder) / "beside.py"
        beside.write_text(calls(), encoding="utf-8")
        # English is the source: all it needs is words for one and for many.
        only = ["-pluralonly"] if language == "en" else []
        where = ["-locations", "none", "-target-language", language, "-extensions", "py"]
        program = Path(sys.executable).parent / "pyside6-lupdate"
        # The first one counts, and lupdate takes some counted words of the window for plain ones.
        code = [str(beside), str(reading.WINDOW)]
        subprocess.run([program, *PLAIN, *only, *where, *code, "-ts", file], check=True)


def calls() -> str:
    """Give code that lupdate can read for texts that stand in tables and in profiles.

    Counted words are here too: lupdate goes past them where the number is itself a call.
    """
    lines = [
        f"QCoreApplication.translate({context!r}, {reading.quoted(text)})"
        for context, texts in reading.beside().items()
        for text in texts
    ]
    lines += [
        f'QCoreApplication.translate({one.context!r}, {reading.quoted(one.source)}, "", 1)'
        for one in reading.said()
        if one.counted
    ]
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""])


def open_ones(language: str) -> Iterator[str]:
    """Give each text that has no translation yet."""
    return (one.source for one in reading.read(reading.file_of(language)) if one.unfinished)


if __name__ == "__main__":
    raise SystemExit(main())
