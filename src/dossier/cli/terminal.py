"""What a command shows: results on standard output, progress and messages on standard error."""

import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from typing import Final, TextIO

from dossier import wording
from dossier.errors import CannotWrite, DossierError, Fact
from dossier.model.wire import JsonObject, JsonValue
from dossier.progress import Step

# Seconds between two signs of progress, on a terminal and in a file that nobody watches.
_FLICKER: Final = 0.1
_HEARTBEAT: Final = 5.0


class Terminal:
    """Where a command's words go. In JSON mode standard output gets one object and nothing else."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self.as_json = as_json
        self._quiet = quiet
        self._shown = time.monotonic()
        self._line_open = False
        self._deaf = False
        self._live = sys.stderr.isatty()
        for stream in (sys.stdout, sys.stderr):
            _widen(stream)

    def result(self, data: JsonObject, lines: Iterable[str]) -> None:
        """Show what came out: `data` in JSON mode, else `lines`."""
        self._end_line()
        if self.as_json:
            # Plain ASCII: no terminal or pipe, whatever its encoding, can change it.
            self._print(json.dumps(data, allow_nan=False))
        else:
            for line in lines:
                self._print(wording.plain(line))

    def note(self, line: str) -> None:
        """Tell something beside the result, at once."""
        self._end_line()
        print(wording.plain(line), file=sys.stderr, flush=True)

    def notes(self, lines: Iterable[str]) -> None:
        """Tell several lines beside the result."""
        for line in lines:
            self.note(line)

    def say(self, key: str, /, **facts: Fact) -> None:
        """Tell a line of the wording table beside the result."""
        self.note(wording.command(key, **facts))

    def progress(self, step: Step) -> None:
        """Show where long work is: on a terminal on one line, else a line now and then."""
        now = time.monotonic()
        if self._quiet or now - self._shown < (_FLICKER if self._live else _HEARTBEAT):
            return
        self._shown = now
        if self._live:
            print(f"\r\x1b[K{wording.of_step(step)}", end="", file=sys.stderr, flush=True)
            self._line_open = True
        else:
            print(wording.of_step(step), file=sys.stderr, flush=True)

    def trouble(self, error: DossierError, beside: Mapping[str, JsonValue] | None = None) -> None:
        """Say an error: as an object in JSON mode (with `beside` in it), else as a sentence."""
        self._end_line()
        message = wording.of_error(error)
        if not self.as_json or self._deaf:
            print(message, file=sys.stderr, flush=True)
            return
        told: JsonObject = {"code": error.code, "message": message, "facts": {**error.facts}}
        self._print(json.dumps({**(beside or {}), "error": told}, allow_nan=False))

    def partly(self, data: JsonObject, lines: Iterable[str], error: DossierError) -> int:
        """Show what there is and say what is wrong with the rest; give the exit code."""
        if not self.as_json:
            self.result({}, lines)
        self.trouble(error, data)
        return error.exit_code

    def _end_line(self) -> None:
        if self._line_open:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._line_open = False

    def _print(self, line: str) -> None:
        try:
            print(line, flush=True)
        except OSError as error:
            # What is still buffered can't go anywhere: let the interpreter end in peace.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            self._deaf = True
            if not isinstance(error, BrokenPipeError):  # the reader had enough: its own choice
                reason = os.strerror(error.errno or 0)
                raise CannotWrite(path="standard output", reason=reason) from error


def _widen(stream: TextIO) -> None:
    # A name that the terminal's encoding lacks is shown escaped; it never stops the command.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
