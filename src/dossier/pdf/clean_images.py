"""Picture data of a PDF without what picture formats carry beside the picture."""

import io
from dataclasses import dataclass, replace
from typing import Final

import pikepdf
from PIL import Image

from dossier.pdf import jbig2, jp2, jpeg, streams
from dossier.pdf.clean_data import as_it_is
from dossier.pdf.streams import Step, Unreadable

_LARGE: Final = 1_000
_ENOUGH: Final = 480


@dataclass(frozen=True)
class Cleaned:
    """Stream data for the copy and the entries that say how it is encoded.

    `globals` is data of a second stream that a JBIG2 picture refers to; `exif` what a JPEG told
    beside its picture; `left_out` that a hidden layer stood there; `names` are the resources that
    operators name, as bytes.
    """

    entries: dict[str, bytes]
    data: bytes
    globals: bytes = b""
    exif: bytes = b""
    left_out: bool = False
    names: frozenset[bytes] = frozenset()


def clean(stream: pikepdf.Object) -> Cleaned:
    """Clean a picture.

    Raises Unreadable where it can't be taken apart, so that it isn't copied unseen.
    """
    chain = streams.steps(stream)
    last = chain[-1].filter if chain else ""
    try:
        match last:
            case "/DCTDecode":
                return _jpeg(stream, chain)
            case "/JPXDecode":
                data = jp2.clean(streams.without_last(stream, chain))
                return Cleaned({"/Filter": b"/JPXDecode"}, data)
            case "/JBIG2Decode":
                return _jbig2(stream, chain)
            case _:
                return Cleaned(*as_it_is(stream))
    except ValueError as error:
        raise Unreadable(str(error)) from error


def smaller(cleaned: Cleaned, entries: dict[str, bytes]) -> Cleaned:
    """A large JPEG decoded at an eighth or so of its size, which takes a third of the time.

    `entries` are those of the whole picture and get its new size. What has a mask of colours or
    inks stays as it is.
    """
    if entries.get("/Filter") != b"[/DCTDecode]" or "/Mask" in entries or "/Decode" in entries:
        return cleaned
    with Image.open(io.BytesIO(cleaned.data), formats=("JPEG",)) as picture:
        if min(picture.size) < _LARGE or picture.mode not in {"L", "RGB"}:
            return cleaned
        picture.draft(picture.mode, (_ENOUGH, _ENOUGH))
        file = io.BytesIO()
        try:
            picture.save(file, "JPEG", quality=85)
        except OSError:
            return cleaned  # it is cut: let it be shown as far as it goes
        entries["/Width"], entries["/Height"] = (b"%d" % side for side in picture.size)
    return replace(cleaned, data=file.getvalue())


def _jpeg(stream: pikepdf.Object, chain: tuple[Step, ...]) -> Cleaned:
    picture = jpeg.read(streams.without_last(stream, chain))
    return Cleaned(streams.entries(chain[-1:]), picture.data, exif=picture.exif)


def _jbig2(stream: pikepdf.Object, chain: tuple[Step, ...]) -> Cleaned:
    given = chain[-1].parameters
    shared = given.get("/JBIG2Globals") if given is not None else None
    around = jbig2.clean(streams.decoded(shared)) if isinstance(shared, pikepdf.Stream) else b""
    data = jbig2.clean(streams.without_last(stream, chain))
    return Cleaned({"/Filter": b"/JBIG2Decode"}, data, around)
