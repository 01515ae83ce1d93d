"""Noise, smooth curves and warps that are the same every time: all randomness has a seed."""

import math
import random
from collections.abc import Callable
from typing import TypeAlias

from PIL import Image, ImageChops, ImageFilter

Mapping: TypeAlias = Callable[[float, float], tuple[float, float]]
Size: TypeAlias = tuple[int, int]


def noise(size: Size, seed: int, blur: float = 0.0, spread: float = 1.0) -> Image.Image:
    """Grey noise around 128. `blur` in pixels makes it coarser, `spread` scales its contrast."""
    width, height = size
    field = Image.frombytes("L", size, random.Random(seed).randbytes(width * height))
    if blur:
        field = field.filter(ImageFilter.GaussianBlur(blur))
    return field.point([_around(value, spread) for value in range(256)])


def clouds(size: Size, seed: int, cell: int, spread: float = 1.0) -> Image.Image:
    """Soft blotches about `cell` pixels wide, grey around 128."""
    small = (max(2, size[0] // cell + 2), max(2, size[1] // cell + 2))
    return noise(small, seed, spread=spread).resize(size, Image.Resampling.BICUBIC)


def fibres(size: Size, seed: int, length: int, spread: float = 1.0) -> Image.Image:
    """Noise drawn out along x, as in wood or brushed paper."""
    narrow = (max(2, size[0] // length + 2), size[1])
    return noise(narrow, seed, blur=0.6, spread=spread).resize(size, Image.Resampling.BICUBIC)


def _around(value: int, spread: float) -> int:
    return max(0, min(255, round(128 + (value - 128) * spread)))


def shade(image: Image.Image, field: Image.Image, strength: float) -> Image.Image:
    """Lighten and darken an image by a grey field: 128 leaves it as it is."""
    factors = field.point([_around(value, strength) for value in range(256)])
    if image.mode == "RGB":
        factors = Image.merge("RGB", (factors, factors, factors))
    return ImageChops.add(image, factors, scale=1.0, offset=-128)


def multiply(image: Image.Image, light: Image.Image) -> Image.Image:
    """Darken an image by a grey field where 255 leaves it as it is."""
    if image.mode == "RGB":
        light = Image.merge("RGB", (light, light, light))
    return ImageChops.multiply(image, light)


class Sway:
    """A smooth random curve between about -1 and 1."""

    def __init__(self, seed: int, waves: int = 4) -> None:
        source = random.Random(seed)
        self._waves = [
            (source.uniform(0.5, 1.9) * (n + 1), source.uniform(0, math.tau), 1 / (n + 1.5))
            for n in range(waves)
        ]

    def __call__(self, at: float) -> float:
        """The height of the curve at a place."""
        total = sum(size * math.sin(rate * at + phase) for rate, phase, size in self._waves)
        return total / sum(size for _, _, size in self._waves) * 1.3


def warp(image: Image.Image, size: Size, mapping: Mapping, cell: int = 16) -> Image.Image:
    """A new image of `size` where `mapping` says from which place of the old one a place comes."""
    mesh = []
    for top in range(0, size[1], cell):
        for left in range(0, size[0], cell):
            right, bottom = min(left + cell, size[0]), min(top + cell, size[1])
            corners = [(left, top), (left, bottom), (right, bottom), (right, top)]
            quad = [value for x, y in corners for value in mapping(x, y)]
            mesh.append(((left, top, right, bottom), quad))
    return image.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC)
