"""The few calls of the picture library whose types it leaves open, with types."""

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, cast

from PIL import Image, ImageCms


class _Picture(Protocol):
    def point(self, _: object, /) -> Image.Image: ...

    def resize(self, _: tuple[int, int], __: int, /) -> Image.Image: ...

    def getextrema(self) -> tuple[float, float]: ...


def bare(picture: Image.Image) -> Image.Image:
    """The pixels alone: the library writes comments and profiles it read into what it saves."""
    alone = picture.copy()
    alone.info.clear()
    return alone


def mapped(picture: Image.Image, table: Sequence[int]) -> Image.Image:
    """Each value of a picture of eight bits replaced by that of a table of 256."""
    return cast("_Picture", picture).point(table)


def scaled(picture: Image.Image, factor: float) -> Image.Image:
    """Each value of a picture of more than eight bits multiplied."""

    def times(value: Any) -> Any:  # noqa: ANN401 -- a stand-in of the library, not a number
        return value * factor

    return cast("_Picture", picture).point(times)


def tags(picture: Image.Image) -> Mapping[int, object]:
    """The tags of a TIFF frame; none for other formats."""
    return cast("Mapping[int, object]", getattr(picture, "tag_v2", {}))


def resized(picture: Image.Image, size: tuple[int, int], how: Image.Resampling) -> Image.Image:
    """The picture in another size."""
    return cast("_Picture", picture).resize(size, how)


def extremes(picture: Image.Image) -> tuple[float, float]:
    """The smallest and largest value of a picture of one band."""
    return cast("_Picture", picture).getextrema()


def standard_profile(space: str) -> ImageCms.ImageCmsProfile:
    """The profile of `sRGB` or `LAB`."""
    create = cast("Callable[[str], Any]", getattr(ImageCms, "createProfile"))  # noqa: B009
    return ImageCms.ImageCmsProfile(create(space))


def by_profile(
    picture: Image.Image, source: ImageCms.ImageCmsProfile | bytes
) -> Image.Image | None:
    """The picture in sRGB, from what a profile says; None where the profile can't be used."""
    try:
        given = (
            ImageCms.ImageCmsProfile(io.BytesIO(source)) if isinstance(source, bytes) else source
        )
        return ImageCms.profileToProfile(picture, given, standard_profile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
