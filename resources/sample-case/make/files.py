"""Pictures and pages as the files that people have: JPEG, PNG, TIFF, HEIC, PDF of scans."""

import io
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image
from pillow_heif import from_pillow

QUALITY: Final = 56
_ORIENTATION, _MAKE, _MODEL, _SOFTWARE, _DATE = 274, 271, 272, 305, 306
_EXIF, _GPS = 34665, 34853
_TAKEN, _OFFSET = 36867, 36881


@dataclass(frozen=True)
class Shot:
    """What a camera writes into a file: when, where (degrees north and east), which way up."""

    taken: str
    offset: str
    place: tuple[float, float] | None = None
    turned: bool = False


def exif(shot: Shot) -> Image.Exif:
    """The Exif block of a shot by a telephone that does not exist."""
    block = Image.Exif()
    block[_ORIENTATION] = 6 if shot.turned else 1
    block[_MAKE] = "Placeholder"
    block[_MODEL] = "Sample Phone 0"
    block[_SOFTWARE] = "0.0"
    block[_DATE] = shot.taken
    block.get_ifd(_EXIF).update({_TAKEN: shot.taken, _OFFSET: shot.offset})
    if shot.place is not None:
        north, east = shot.place
        block.get_ifd(_GPS).update(
            {
                1: "N" if north >= 0 else "S",
                2: _degrees(north),
                3: "E" if east >= 0 else "W",
                4: _degrees(east),
            }
        )
    return block


def _degrees(value: float) -> tuple[float, float, float]:
    whole, rest = divmod(abs(value) * 60, 60)
    return (whole, float(int(rest)), round((rest - int(rest)) * 60, 2))


def jpeg(picture: Image.Image, quality: int = QUALITY) -> bytes:
    """A picture as a plain JPEG."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def photo(picture: Image.Image, shot: Shot) -> bytes:
    """A JPEG as a telephone writes it; a turned one lies on its side and says so."""
    stored = picture.transpose(Image.Transpose.ROTATE_90) if shot.turned else picture
    out = io.BytesIO()
    stored.save(out, "JPEG", quality=84, exif=exif(shot))
    return out.getvalue()


def heic(picture: Image.Image, shot: Shot) -> bytes:
    """A photograph as newer telephones write it."""
    container = from_pillow(picture)
    out = io.BytesIO()
    container.save(out, quality=58, exif=exif(shot).tobytes())
    return out.getvalue()


def png(picture: Image.Image) -> bytes:
    """A screenshot."""
    out = io.BytesIO()
    picture.quantize(160, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        out, "PNG", optimize=True
    )
    return out.getvalue()


def tiff(pages: list[Image.Image], dots: int) -> bytes:
    """A file of many pages, as office scanners write it."""
    out = io.BytesIO()
    pages[0].save(
        out,
        "TIFF",
        save_all=True,
        append_images=pages[1:],
        compression="jpeg",
        quality=QUALITY,
        dpi=(dots, dots),
    )
    return out.getvalue()


@dataclass(frozen=True)
class Page:
    """A scanned page for a PDF. `rotate` is what the viewer must turn it by to stand upright."""

    picture: Image.Image
    dots: int = 150
    rotate: int = 0
    quality: int = QUALITY


def scan_pdf(pages: list[Page]) -> bytes:
    """A PDF of pictures, one a page, as scanners write it."""
    pdf = Pdf.new()
    for page in pages:
        add_scan(pdf, page)
    return saved(pdf)


def add_scan(pdf: Pdf, page: Page) -> None:
    """Append a page that is one JPEG."""
    # Stored as it lay on the glass: turned back by what the viewer will turn it.
    stored = page.picture.rotate(page.rotate, expand=True) if page.rotate else page.picture
    width, height = (length * 72 / page.dots for length in stored.size)
    image = pdf.make_stream(
        jpeg(stored, page.quality),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=stored.width,
        Height=stored.height,
        ColorSpace=Name.DeviceGray if stored.mode == "L" else Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )
    pdf.pages.append(
        pikepdf.Page(
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Page,
                    MediaBox=Array([0, 0, round(width, 2), round(height, 2)]),
                    Rotate=page.rotate,
                    Resources=Dictionary(XObject=Dictionary(Im0=image)),
                    Contents=pdf.make_stream(
                        f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q".encode("ascii")
                    ),
                )
            )
        )
    )


def saved(pdf: Pdf) -> bytes:
    """The bytes of a PDF, the same each time."""
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
