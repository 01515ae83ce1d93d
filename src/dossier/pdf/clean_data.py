"""Stream data that is neither operators nor pictures: fonts, functions, maps, profiles."""

import re
import zlib
from typing import Final

import pikepdf

from dossier.pdf import colours, streams
from dossier.pdf.streams import Unreadable

_COMMENT: Final = re.compile(rb"(?m)^[ \t]*%[^\r\n]*")


def commented(program: bytes) -> bytes:
    """A character map or calculator function without lines that are comments."""
    return _COMMENT.sub(b"", program)


def as_it_is(stream: pikepdf.Object) -> tuple[dict[str, bytes], bytes]:
    """Filter entries and data as they are; what has no filter is deflated."""
    data, chain = streams.raw(stream), streams.steps(stream)
    if not chain:
        return {"/Filter": b"/FlateDecode"}, zlib.compress(data, 6)
    if chain[0].filter == "/FlateDecode":
        data = streams.cut(data)
    return streams.entries(chain), data


def reduced_profile(stream: pikepdf.Object) -> colours.Profile:
    """The colours of a profile stream. Raises Unreadable where it holds no profile."""
    profile = colours.reduce(streams.decoded(stream))
    if profile is None:
        message = "no colour profile"
        raise Unreadable(message)
    return profile
