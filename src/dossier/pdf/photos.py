"""Takes a picture file in: a page for each frame, upright, of a sensible size, without metadata."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PIL import Image

from dossier.errors import Refusal
from dossier.model.document import Noted, PageSize, Said
from dossier.pdf import coding, exif, images, jpeg, picturing, pixels, png, strictly
from dossier.pdf.exif import Exif
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.picture_page import Picture, Place, add_picture
from dossier.pdf.safe_copy import Copied, Tell
from dossier.pdf.source import File

LARGEST_FILE: Final = 1 << 30
_INCH: Final = 72.0
_DOTS: Final = (72.0, 1200.0)
_LONGEST_SIDE: Final = (2.0, 17.0)
_FITTED: Final = 11.0
_EXACT: Final = frozenset(("image/png", "image/gif", "image/bmp"))
_ORIENTATION: Final = 274
_SMALLER_VERSION: Final = 254
"""TIFF tag NewSubfileType; bit 0 says that the frame is a small version of another one."""
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS: Final = (5, 6, 7, 8)
_TEXTS: Final = ("Title", "Description", "Comment", "Software", "Creation Time", "Copyright")


@dataclass(frozen=True)
class Frame:
    """One frame to show: coded pixels, how they are turned, dots an inch, and a small version."""

    picture: Picture
    dpi: tuple[float, float]
    small: Image.Image
    orientation: int = 1


@dataclass(frozen=True)
class _Taken:
    """A picture file as it is read: what it says, its frames one by one, what was noticed."""

    about: Exif
    frames: Iterator[Frame]
    count: int
    noted: tuple[Noted, ...] = ()


def copy_picture(file: File, media_type: str, out: ObjectWriter, tell: Tell) -> Copied:
    """Write the pages of a picture file into a safe copy.

    Raises Refusal: damaged, too-many-pixels, too-large, unsupported-type.
    """
    size = file.seek(0, io.SEEK_END)
    if size > LARGEST_FILE:
        raise Refusal("too-large", limit=LARGEST_FILE, unit="bytes")
    file.seek(0)
    data = file.read() or b""
    if media_type == "image/jpeg":
        return _copied(_jpeg(data), out, tell)
    with images.opened(io.BytesIO(data), media_type) as picture:
        return _copied(_others(picture, data, media_type), out, tell)


def _copied(taken: _Taken, out: ObjectWriter, tell: Tell) -> Copied:
    sizes: list[PageSize] = []
    dots: list[int] = []
    thumbnail = b""
    for frame in taken.frames:
        place = placed(frame, through_lens=taken.about.through_lens)
        add_picture(out, frame.picture, place)
        sizes.append(PageSize(round(place.width, 4), round(place.height, 4)))
        dots.append(_shown_dots(frame.picture, place))
        thumbnail = thumbnail or picturing.thumbnail(frame.small)
        tell(len(sizes), taken.count)
    if not sizes:
        raise Refusal("no-pages")
    noted = (*_personal(taken.about), *taken.noted)
    texts = ("",) * len(sizes)
    return Copied(tuple(sizes), texts, thumbnail, noted, taken.about.said, dots=tuple(dots))


def _shown_dots(picture: Picture, place: Place) -> int:
    """Dots an inch of a picture that fills its page."""
    long, short = sorted((picture.width, picture.height), reverse=True)
    longer, shorter = sorted((place.width, place.height), reverse=True)
    return round(min(long / longer, short / shorter) * _INCH)


def _personal(about: Exif) -> Iterator[Noted]:
    if about.located:
        yield Noted("gps-in-original", (("place", about.said.place),))
    if about.said.device:
        yield Noted("device-in-original", (("device", about.said.device),))


def placed(frame: Frame, *, through_lens: bool) -> Place:
    """Its own size where its dots an inch are believable, else 11 inches for the longer side.

    A camera writes any number there. Nothing is spread thinner than 72 dots an inch, but a page
    is at least two inches long.
    """
    across, down = float(frame.picture.width), float(frame.picture.height)
    x_dots, y_dots = frame.dpi
    if frame.orientation in _SIDEWAYS:
        across, down, x_dots, y_dots = down, across, y_dots, x_dots
    believable = all(_DOTS[0] <= dots <= _DOTS[1] for dots in (x_dots, y_dots))
    if believable and not through_lens:
        wide, high = across / x_dots, down / y_dots
        if _LONGEST_SIDE[0] <= max(wide, high) <= _LONGEST_SIDE[1]:
            return _place(wide * _INCH, high * _INCH, frame.orientation)
    longest = max(min(_FITTED, max(across, down) / _INCH), _LONGEST_SIDE[0]) * _INCH
    scale = longest / max(across, down)
    return _place(max(across * scale, 1.0), max(down * scale, 1.0), frame.orientation)


def _place(w: float, h: float, orientation: int) -> Place:
    matrices = {
        2: (-w, 0.0, 0.0, h, w, 0.0),
        3: (-w, 0.0, 0.0, -h, w, h),
        4: (w, 0.0, 0.0, -h, 0.0, h),
        5: (0.0, -h, -w, 0.0, w, h),
        6: (0.0, -h, w, 0.0, 0.0, h),
        7: (0.0, h, w, 0.0, 0.0, 0.0),
        8: (0.0, h, -w, 0.0, w, 0.0),
    }
    return Place(w, h, matrices.get(orientation, (w, 0.0, 0.0, h, 0.0, 0.0)))


def _jpeg(data: bytes) -> _Taken:
    """A JPEG: as it is coded where a PDF may hold it, turned by the page and not by coding."""
    try:
        taken = jpeg.read(data)
    except ValueError as error:
        raise Refusal("damaged") from error
    images.check_size(taken.width, taken.height)
    about = exif.parse(taken.exif) if taken.exif else Exif()
    factor = images.reduction(taken.width, taken.height)
    with images.opened(io.BytesIO(taken.data), "image/jpeg") as picture:
        dpi = _dpi(picture, about)
        if taken.embeddable and factor == 1:
            picture.draft("RGB", (picturing.THUMBNAIL, picturing.THUMBNAIL))
            picture.load()
            small, coded = picture.copy(), coding.jpeg_as_coded(taken)
        else:
            small = images.plain(picture)
            coded = coding.lossy(small, coding.QUALITY, taken.icc if small.mode == "RGB" else b"")
    if (not taken.whole or strictly.looks_cut(small)) and not strictly.decodes(taken):
        raise Refusal("damaged")
    if about.orientation in _TURNS:
        small = picturing.shrunk(small).transpose(_TURNS[about.orientation])
    frame = Frame(coded, (dpi[0] / factor, dpi[1] / factor), small, about.orientation)
    return _Taken(about, iter((frame,)), 1, _reduced(taken.width, taken.height, factor))


def _reduced(width: int, height: int, factor: int) -> tuple[Noted, ...]:
    if factor == 1:
        return ()
    kept = f"{width // factor} × {height // factor}"
    return (Noted("picture-reduced", (("from", f"{width} × {height}"), ("to", kept))),)


def _dpi(picture: Image.Image, about: Exif) -> tuple[float, float]:
    given = picture.info.get("dpi")
    try:
        across, down = given or about.dpi
        return (float(across), float(down))
    except (TypeError, ValueError, ZeroDivisionError):
        return (0.0, 0.0)


def _others(picture: Image.Image, data: bytes, media_type: str) -> _Taken:
    about = exif.read(picture.getexif())
    if media_type == "image/png":
        about = replace(about, said=_with_texts(about.said, picture))
    count = int(getattr(picture, "n_frames", 1))
    noted = _reduced(*picture.size, images.reduction(*picture.size, picture.mode))
    if media_type == "image/tiff":
        return _Taken(about, _tiff(picture, about, count), count, noted)
    if count > 1:
        noted = (*noted, Noted("first-picture-only", (("count", str(count)),)))
    return _Taken(about, _single(picture, data, media_type, about), 1, noted)


def _with_texts(said: Said, picture: Image.Image) -> Said:
    """What the texts of a PNG add; they have no fixed meaning beyond their labels."""
    texts = {
        key: value.strip()[:500]
        for key in ("Author", *_TEXTS)
        if isinstance(value := picture.info.get(key), str) and value.strip()
    }
    author = said.author or texts.pop("Author", "")
    return replace(
        said, author=author, other=(*said.other, *((k.lower(), v) for k, v in texts.items()))
    )


def _single(picture: Image.Image, data: bytes, media_type: str, about: Exif) -> Iterator[Frame]:
    dpi, before, profile = _dpi(picture, about), max(picture.size), _profile(picture)
    if about.orientation in _SIDEWAYS:
        dpi = (dpi[1], dpi[0])
    frame = images.plain(picture)
    as_it_is = _png_as_coded(data, profile) if media_type == "image/png" else None
    if as_it_is is None or about.orientation != 1:
        as_it_is = coding.code(frame, profile, exact=media_type in _EXACT)
    yield Frame(as_it_is, _scaled(dpi, before, frame), frame)


def _png_as_coded(data: bytes, profile: bytes) -> Picture | None:
    rows = png.read(data)
    small_enough = images.reduction(rows.width, rows.height) == 1
    if rows.embeddable and small_enough and png.ends_with_rows(rows):
        return coding.as_coded(rows, profile)
    return None


def _tiff(picture: Image.Image, about: Exif, count: int) -> Iterator[Frame]:
    for index in range(count):
        picture.seek(index)
        images.check_size(*picture.size)
        tags = pixels.tags(picture)
        version = tags.get(_SMALLER_VERSION)
        if index and isinstance(version, int) and version & 1:
            continue
        dpi, before, profile = _dpi(picture, about), max(picture.size), _profile(picture)
        if tags.get(_ORIENTATION) in _SIDEWAYS:
            dpi = (dpi[1], dpi[0])
        frame = images.plain(picture)
        coded = coding.code(frame, profile, exact=False)
        yield Frame(coded, _scaled(dpi, before, frame), frame)


def _profile(picture: Image.Image) -> bytes:
    profile = picture.info.get("icc_profile")
    return profile if isinstance(profile, bytes) else b""


def _scaled(dpi: tuple[float, float], before: int, frame: Image.Image) -> tuple[float, float]:
    """Dots an inch of a frame whose longer side had `before` pixels in the file."""
    kept = max(frame.size) / max(before, 1)
    return (dpi[0] * kept, dpi[1] * kept)
