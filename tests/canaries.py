"""A scanner for words that must not be found, in the forms in which they tend to leak."""

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path


def forms(canary: str) -> Iterator[tuple[str, bytes]]:
    """Give a canary as UTF-8, UTF-16, hex, base64 and ASCII85 at every alignment."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield encoding, canary.encode(encoding)
    plain = canary.encode()
    yield "hex", plain.hex().encode()
    yield "HEX", plain.hex().upper().encode()
    for skip in range(3):
        yield "base64", base64.b64encode(whole(plain[skip:], 3))
    for skip in range(4):
        yield "ascii85", base64.a85encode(whole(plain[skip:], 4))


def whole(data: bytes, group: int) -> bytes:
    """Cut to whole groups, whose encoding doesn't depend on what follows."""
    return data[: len(data) // group * group]


def hits(data: bytes, canaries: Iterable[str]) -> list[tuple[str, str]]:
    """Name each canary found and the form it was found in."""
    return [
        (canary, form)
        for canary in canaries
        for form, wanted in forms(canary)
        if wanted and wanted in data
    ]


def hits_below(folder: Path, canaries: Iterable[str]) -> list[tuple[str, str, str]]:
    """Scan names and contents of everything below a folder: (path, canary, form)."""
    wanted = tuple(canaries)
    found: list[tuple[str, str, str]] = []
    for path in sorted(folder.rglob("*")):
        data = str(path.relative_to(folder)).encode()
        if path.is_file() and not path.is_symlink():
            data += b"\0" + path.read_bytes()
        found += [(str(path), *hit) for hit in hits(data, wanted)]
    return found
