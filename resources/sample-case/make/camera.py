"""A small painter of photographs: planes, bodies with soft light, shadows, and the lens."""

from collections.abc import Callable
from itertools import pairwise
from typing import TypeAlias

from grain import clouds, noise, shade
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from tones import BLACK, Tone, mix

Point: TypeAlias = tuple[float, float]
Mask: TypeAlias = Image.Image


class Scene:
    """A picture while it is painted, in parts of its size: x and y from 0 to 1."""

    def __init__(self, size: tuple[int, int], ground: Tone) -> None:
        self.size = size
        self.picture = Image.new("RGB", size, ground)

    def at(self, point: Point) -> Point:
        """Pixels of a place."""
        return (point[0] * self.size[0], point[1] * self.size[1])

    def shape(self, draw: Callable[[ImageDraw.ImageDraw], None], soft: float = 1.2) -> Mask:
        """A mask of what is drawn in white, its edge softened by `soft` pixels."""
        mask = Image.new("L", self.size, 0)
        draw(ImageDraw.Draw(mask))
        return mask.filter(ImageFilter.GaussianBlur(soft)) if soft else mask

    def polygon(self, *points: Point, soft: float = 1.2) -> Mask:
        """A mask with straight sides."""
        return self.shape(lambda draw: draw.polygon([self.at(p) for p in points], fill=255), soft)

    def limb(self, points: list[tuple[float, float, float]], soft: float = 1.2) -> Mask:
        """A mask of round places joined: x, y and radius, the radius in parts of the width."""

        def draw(pen: ImageDraw.ImageDraw) -> None:
            for (x1, y1, r1), (x2, y2, r2) in pairwise(points):
                for step in range(41):
                    t = step / 40
                    x, y = self.at((x1 + (x2 - x1) * t, y1 + (y2 - y1) * t))
                    r = (r1 + (r2 - r1) * t) * self.size[0]
                    pen.ellipse((x - r, y - r, x + r, y + r), fill=255)

        return self.shape(draw, soft)

    def paint(self, mask: Mask, tone: Tone, part: float = 1.0) -> None:
        """Cover a mask with a colour."""
        faded = mask.point([round(value * part) for value in range(256)])
        self.picture.paste(tone, (0, 0), faded)

    def fade(self, mask: Mask, tones: tuple[Tone, Tone], turn: float = 0) -> None:
        """Cover a mask with a gradient, from above to below, turned by degrees."""
        box = mask.getbbox()
        if box is None:
            return
        size = (box[2] - box[0], box[3] - box[1])
        # The middle of a turned gradient: its corners would be empty.
        ramp = (
            Image.linear_gradient("L")
            .rotate(turn, Image.Resampling.BICUBIC)
            .crop((56, 56, 200, 200))
        )
        low, high = ramp.getextrema()
        ramp = ramp.point(
            [max(0, min(255, round((v - low) * 255 / (high - low)))) for v in range(256)]
        )
        colours = Image.composite(
            Image.new("RGB", size, tones[1]), Image.new("RGB", size, tones[0]), ramp.resize(size)
        )
        self.picture.paste(colours, box[:2], mask.crop(box))

    def body(self, mask: Mask, tone: Tone, depth: float, light: Point = (-0.6, -0.8)) -> None:
        """Cover a mask with a colour and round it: bright to the light, dark away from it."""
        self.paint(mask, tone)
        reach = depth * self.size[0]
        high = mask.filter(ImageFilter.GaussianBlur(reach))
        dx, dy = round(light[0] * reach), round(light[1] * reach)
        toward, away = ImageChops.offset(high, -dx, -dy), ImageChops.offset(high, dx, dy)
        relief = ImageChops.subtract(away, toward, 2, 128)
        lit = shade(self.picture, relief.point([255 - value for value in range(256)]), 0.9)
        self.picture.paste(lit, (0, 0), mask)

    def shadow(self, mask: Mask, strength: float, blur: float, drop: Point = (0.01, 0.015)) -> None:
        """What a body throws on what lies behind it; call it before painting the body."""
        moved = ImageChops.offset(
            mask, round(drop[0] * self.size[0]), round(drop[1] * self.size[1])
        )
        moved = moved.filter(ImageFilter.GaussianBlur(blur * self.size[0]))
        self.paint(moved, BLACK, strength)

    def grain(self, mask: Mask, field: Image.Image, strength: float) -> None:
        """Lay a texture on a mask."""
        self.picture.paste(shade(self.picture, field, strength), (0, 0), mask)

    def glow(self, mask: Mask, tone: Tone, blur: float, part: float) -> None:
        """Light that spills out of a mask."""
        spilled = mask.filter(ImageFilter.GaussianBlur(blur * self.size[0]))
        light = Image.composite(
            Image.new("RGB", self.size, mix(BLACK, tone, part)),
            Image.new("RGB", self.size, BLACK),
            spilled,
        )
        self.picture = ImageChops.screen(self.picture, light)

    def develop(self, size: tuple[int, int], seed: int, softness: float = 0.8) -> Image.Image:
        """What the sensor keeps: smaller, softer, darker to the corners, with grain.

        The outermost 4 of 100 are cut off: there, soft edges ran into the end of the canvas.
        """
        lens = Image.radial_gradient("L").resize((self.size[0] * 8 // 5, self.size[1] * 8 // 5))
        left, top = (lens.width - self.size[0]) // 2, (lens.height - self.size[1]) // 2
        dim = lens.crop((left, top, left + self.size[0], top + self.size[1]))
        dark = ImageChops.multiply(
            self.picture,
            Image.merge("RGB", [dim.point([255 - value // 3 for value in range(256)])] * 3),
        )
        print_ = shade(dark, clouds(self.size, seed, cell=260), 0.025)
        margin = (self.size[0] / 25, self.size[1] / 25)
        inside = (*margin, self.size[0] - margin[0], self.size[1] - margin[1])
        print_ = print_.resize(size, Image.Resampling.LANCZOS, box=inside).filter(
            ImageFilter.GaussianBlur(softness)
        )
        channels = [
            shade(channel, noise(size, seed + number, blur=0.9), 0.10)
            for number, channel in enumerate(print_.split())
        ]
        return Image.merge("RGB", channels)
