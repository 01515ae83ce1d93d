"""Colour spaces of a safe copy, written where they stand; profiles are reduced to colours."""

from collections.abc import Callable
from typing import Final, Protocol

import pikepdf

from dossier.pdf.clean_data import reduced_profile
from dossier.pdf.plain import named, plain
from dossier.pdf.streams import Unreadable

_DEVICE: Final = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}
_CALIBRATED: Final = frozenset(("/CalGray", "/CalRGB", "/Lab", "/CalCMYK"))
_SHORTEST_INDEXED: Final = 4


class Copier(Protocol):
    """What is asked of the copy being made."""

    def copy(self, source: pikepdf.Object, kind: str, home: pikepdf.Object | None) -> bytes:
        """Refer to the copy of an object."""
        ...

    def value(self, value: object, want: str, home: pikepdf.Object | None, depth: int = 0) -> bytes:
        """Write the allowed part of a value."""
        ...

    def doubt(self, what: str) -> None:
        """Note that something that draws was left out."""
        ...


def colour_space(copier: Copier, value: object, depth: int) -> bytes:
    """Write a colour space: a name, or an array by its family. ISO 32000-1, 8.6."""
    if isinstance(value, pikepdf.Name):
        return plain(value)
    if not isinstance(value, pikepdf.Array) or len(value) == 0:
        copier.doubt("no colour space")
        return b""
    family = named(value[0])
    if family in _CALIBRATED:
        return _array(plain(value[0]), copier.value(_at(value, 1), "calibration", None, depth + 1))
    write = _FAMILIES.get(family)
    return write(copier, value, depth + 1) if write else plain(value[0])


def _at(value: pikepdf.Object, index: int) -> object:
    return value[index] if index < len(value) else None


def _array(*items: bytes) -> bytes:
    return b"[" + b" ".join(item or b"null" for item in items) + b"]"


def _profiled(copier: Copier, value: pikepdf.Object, depth: int) -> bytes:
    """A profile by reference; one that can't be read gives way to what stands in for it."""
    stream = _at(value, 1)
    if not isinstance(stream, pikepdf.Stream):
        copier.doubt("no colour profile")
        return b""
    given = stream.get("/N")
    try:
        if reduced_profile(stream).components == given:
            return _array(b"/ICCBased", copier.copy(stream, "profile", None))
    except Unreadable:
        pass
    alternate = stream.get("/Alternate")
    if alternate is not None:
        return colour_space(copier, alternate, depth)
    return _DEVICE.get(given if isinstance(given, int) else 0, b"")


def _indexed(copier: Copier, value: pikepdf.Object, depth: int) -> bytes:
    if len(value) < _SHORTEST_INDEXED:
        copier.doubt("no palette")
        return b""
    table = copier.value(value[3], "lookup", None, depth)
    return _array(b"/Indexed", colour_space(copier, value[1], depth), plain(value[2]), table)


def _tinted(copier: Copier, value: pikepdf.Object, depth: int) -> bytes:
    """Separation and DeviceN: names of inks, what stands in for them, and how."""
    stands_in = colour_space(copier, _at(value, 2), depth)
    function = copier.value(_at(value, 3), "function", None, depth)
    return _array(plain(value[0]), plain(_at(value, 1)), stands_in, function)


def _patterned(copier: Copier, value: pikepdf.Object, depth: int) -> bytes:
    under = _at(value, 1)
    if under is None:
        return b"/Pattern"
    return _array(b"/Pattern", colour_space(copier, under, depth))


_FAMILIES: Final[dict[str, Callable[[Copier, pikepdf.Object, int], bytes]]] = {
    "/ICCBased": _profiled,
    "/Indexed": _indexed,
    "/I": _indexed,
    "/Separation": _tinted,
    "/DeviceN": _tinted,
    "/Pattern": _patterned,
}
